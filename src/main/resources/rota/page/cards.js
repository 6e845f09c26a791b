// A card a team: who is on call now.

/** More teams than this are shown closer together, and without what only helps once you have found yours. */
const spaciousTeams = 14;

function showCards(choice, time) {
  const shown = chosenRotations(choice).filter((rotation) => standing(rotation, time).state !== 'over');
  const groups = [...grouped(shown, (rotation) => rotation.team)].map(([team, own]) => ({team, groups: groupsNow(own, time)}));
  const close = groups.length > spaciousTeams;
  const open = new Set([...document.querySelectorAll('#cards details[open]')].map((each) => each.dataset.of));
  const focused = document.activeElement?.closest?.('#cards [data-of]')?.dataset.of;
  byId('cards').className = close ? 'close' : 'spacious';
  byId('cards').replaceChildren(...groups.map((each) => card(each.team, each.groups, close)));
  for (const details of document.querySelectorAll('#cards details')) {
    details.open = open.has(details.dataset.of);
  }
  if (focused !== undefined) {
    document.querySelector(`#cards [data-of="${CSS.escape(focused)}"]`)?.focus();
  }
  showAlarm(groups.flatMap((each) => each.groups).filter((group) => group.now.state === 'gap'));
}

function showAlarm(gaps) {
  const names = gaps.map(({rotation}) => `${rotation.team.name} ${rotation.name}`);
  const more = names.length > 6 ? ` and ${names.length - 6} more` : '';
  const text = names.length ? `Nobody is on call now for ${names.slice(0, 6).join(', ')}${more}.` : '';
  if (byId('alarm').textContent !== text) {
    byId('alarm').textContent = text;
  }
}

function card(team, groups, close) {
  const repeats = ({rotation, now}) => now.person
    && groups.some((other) => other.now.person === now.person && follows(rotation, other.rotation));
  const isUp = (group) => group.now.shift && !repeats(group);
  const up = groups.filter(isUp);
  const down = groups.filter((group) => !isUp(group)).sort((one, other) => opening(one) - opening(other));
  const title = element('h3', {}, element('a', {href: fragmentOf({team}), 'data-of': `team ${team.id}`}, team.name));
  const quiet = down.length ? element('ul', {class: 'down'}, down.map((group) => downLine(group, close))) : null;
  return element('article', {class: `card${up.some((group) => group.now.state === 'gap') ? ' has-gap' : ''}`}, title,
    up.map((group, place) => upPart(group, place === 0, close)), quiet);
}

/** When somebody is on call there next: at once where it is the same person as above. */
function opening({now}) {
  return now.person ? now.time : now.next?.start ?? Infinity;
}

function roleText(group) {
  return [group.rotation, ...group.also].map((rotation) => rotation.name).join(' = ');
}

function upPart(group, isFirst, close) {
  const {rotation, now} = group;
  const role = element(close ? 'span' : 'p', {class: 'role'}, roleText(group));
  const nobody = element('span', {class: 'avatar none', 'aria-hidden': 'true'}, now.state === 'gap' ? '!' : '–');
  const who = element('p', {class: `who ${now.state}`}, now.person ? avatar(now.person) : nobody,
    element('span', {}, element('strong', {}, whoText(now)), insteadText(now.shift)));
  const kind = `part${isFirst ? ' first' : ''}`;
  const until = untilParts(rotation, close ? {...now, next: undefined} : now);
  if (close) {
    return element('div', {class: kind}, who, element('p', {class: 'until'}, role, ' ', until));
  }
  return element('div', {class: kind}, role, who, element('p', {class: 'until'}, until), helpParts(group));
}

function insteadText(shift) {
  return shift.instead ? element('span', {class: 'instead'}, ` for ${shift.instead.name}`) : '';
}

function whoText(now) {
  return {'on-call': now.person?.name, nobody: 'Nobody, as agreed', gap: 'Nobody is on call'}[now.state];
}

function untilParts(rotation, now) {
  const parts = [];
  if (now.until !== undefined) {
    parts.push(element('span', {}, 'until ', timeElement(rotation, now.until, soonText(now.until))));
  } else {
    parts.push('for as long as this page knows');
  }
  if (now.next && now.until !== undefined) {
    const from = now.next.start === now.until ? '' : ` from ${soonText(now.next.start)}`;
    parts.push(`, then ${now.next.person.short}${from}`);
  }
  return parts;
}

/** A time by the reader's clock, with the rotation's beside it where that differs. */
function timeElement(rotation, time, text) {
  const elsewhere = elsewhereText(rotation, time);
  const iso = new Date(time * 1000).toISOString();
  return element('span', {}, element('time', {datetime: iso}, text), elsewhere ? element('span', {class: 'quiet'}, ` (${elsewhere})`) : '');
}

function downLine(group, close) {
  const {rotation, now} = group;
  if (now.person) {
    return element('li', {}, element('span', {class: 'role'}, roleText(group)), ' ',
      element('span', {class: 'until'}, 'the same, ', untilParts(rotation, {...now, next: undefined})));
  }
  const {next, state} = now;
  const words = [{unknown: 'not known', ahead: 'has not begun', 'off-hours': 'off hours'}[state]];
  if (next) {
    words.push(`, ${next.person.short} from `, timeElement(rotation, next.start, soonText(next.start)));
  }
  return element('li', {}, element('span', {class: 'role'}, roleText(group)), ' ', element('span', {class: 'until'}, words),
    state === 'off-hours' && !close ? closedHelpParts(group) : null);
}

function helpParts(group) {
  const {links, duties} = helpOf(group);
  return [ladderLine('Next, turn to ', group), links, duties.length ? folded('Duties', group.rotation, duties) : null];
}

/** Off hours the ladder stands first, and what the rotation itself offers is folded away. */
function closedHelpParts(group) {
  const {links, duties} = helpOf(group);
  const title = [links ? 'links' : '', duties.length ? 'duties' : ''].filter(Boolean).join(' and ');
  const fold = title ? folded(title[0].toUpperCase() + title.slice(1), group.rotation, [links, ...duties]) : null;
  return [ladderLine('Turn to ', group), fold];
}

/** What all rotations of the group offer; where two of them call other things the same, their names tell which is which. */
function helpOf(group) {
  const all = [group.rotation, ...group.also];
  const named = all.flatMap((role) => role.links.map(([label, target]) => ({role, label, target})));
  const links = named.filter(({label, target}, at) =>
    named.findIndex((other) => other.label === label && other.target === target) === at);
  const labelOf = ({role, label}) =>
    links.filter((other) => other.label === label).length > 1 ? `${role.name}: ${label}` : label;
  const withDuties = all.filter((role, at) => role.duties &&
    all.findIndex((other) => other.duties?.join('\n') === role.duties.join('\n')) === at);
  return {
    links: links.length ? element('p', {class: 'links'}, links.map((link) => safeLink(labelOf(link), link.target))) : null,
    duties: withDuties.flatMap(({name, duties}) => duties.map((line, at) =>
      element('p', {}, withDuties.length > 1 && at === 0 ? `${name}: ${line}` : line))),
  };
}

function ladderLine(words, {rotation, now}) {
  const rungs = ladderAt(rotation, now.time);
  return rungs.length ? element('p', {class: 'ladder'}, element('span', {class: 'quiet'}, words),
    rungs.map((rung, place) => rungText(rung, place, rotation.team))) : null;
}

function rungText({rotation, person}, place, team) {
  const before = place === 0 ? '' : ', then ';
  const role = rotation.team === team ? rotation.name : `${rotation.team.name} ${rotation.name}`;
  const [first, second] = person ? [person.name, role] : [role, 'nobody now'];
  return element('span', {}, before, element('strong', {}, first), element('span', {class: 'quiet'}, ` (${second})`));
}

function folded(title, rotation, parts) {
  const of = `${rotation.team.id}/${rotation.id}`;
  return element('details', {'data-of': of}, element('summary', {'data-of': `duties of ${of}`}, title), parts);
}
