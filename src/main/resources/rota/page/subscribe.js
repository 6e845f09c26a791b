// The calendars beside the page, to subscribe to.

const copyText = 'Copy calendar address';

/** Where the page is served; null if it was opened from a file of a roster without a site. */
function siteAddress() {
  if (data.site) {
    return `${data.site}/`;
  }
  return location.protocol === 'http:' || location.protocol === 'https:' ? new URL('.', location.href).href : null;
}

function feedsFor({team}) {
  if (!team) {
    return [{name: 'Everybody, every team', path: 'all.ics'}, {name: 'Only the gaps', path: 'gaps.ics'}];
  }
  return [{name: `All of ${team.name}`, path: `teams/${team.id}.ics`},
    ...team.rotations.map((rotation) => ({name: `${team.name} · ${rotation.name}`, path: `rotations/${team.id}/${rotation.id}.ics`}))];
}

function showFeeds(choice) {
  byId('subscribe').hidden = Boolean(choice.person && !choice.team);
  const site = siteAddress();
  const intro = site === null
    ? 'There is no address to subscribe to yet: this page was opened from a file. Put it on a web server together with its '
      + 'calendars, and the addresses stand here.'
    : 'Subscribe once, and every later swap comes by itself: within hours in most calendars, within a day in Google’s.';
  const hint = site === null || choice.team || choice.person ? '' : ' Choose a team or a person above for a calendar of their own.';
  byId('feeds').replaceChildren(element('p', {class: 'quiet'}, intro + hint), ...(site === null ? [] : feedsFor(choice).map(feedLine)));
}

/** A calendar: a link that opens it in the reader's calendar program, and its address to copy. */
function feedLine({name, path}) {
  const site = siteAddress();
  if (site === null) {
    return element('p', {class: 'quiet'},
      `No address to subscribe to yet: this page was opened from a file. The calendar lies beside it, in ${path}.`);
  }
  const address = site + path;
  const line = element('div', {class: 'feed'}, element('span', {class: 'name'}, name));
  const open = element('a', {class: 'button', href: address.replace(/^https?:/i, 'webcal:')},
    'Add to calendar', element('span', {class: 'sr'}, `: ${name}`));
  const copy = button([copyText, element('span', {class: 'sr'}, ` of ${name}`)], {}, () => copyAddress(address, line, copy));
  line.append(open, copy);
  return line;
}

async function copyAddress(address, line, copy) {
  try {
    await navigator.clipboard.writeText(address);
    copy.classList.add('done');
    say('Copied');
    copy.firstChild.textContent = 'Copied';
    setTimeout(() => {
      copy.firstChild.textContent = copyText;
      copy.classList.remove('done');
    }, 2500);
  } catch {
    showAddress(address, line);
  }
}

/** Where the browser keeps its clipboard closed: the address itself, selected. */
function showAddress(address, line) {
  const field = line.querySelector('input') ?? element('input', {readonly: true, value: address, 'aria-label': 'Address to copy'});
  line.append(field);
  field.focus();
  field.select();
  say('Selected: copy it with your keyboard');
}
