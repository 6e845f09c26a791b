// How evenly it falls: a block a rotation, a row a person. Only what is looked at is built.

/** What stands in the columns, what it means, and, of those that are not always there, who makes a column worth having. */
const reportColumns = [
  {label: 'Turns', means: 'that begin in this time, and that they hold most of', cell: (load) => String(load.turns), kind: 'count'},
  {label: 'On call', means: 'how long, covers and swaps counted', cell: timeCell, kind: 'on-call'},
  {label: 'Weekends', means: 'how much of that is on a Saturday or Sunday', cell: (load) => lengthCell(load.weekend, inDays)},
  {label: 'Holidays', means: 'how much of it is on public holidays of their own', cell: (load) => lengthCell(load.holiday, inDays),
    isWorthHaving: (load) => load.holiday > 0},
  {label: 'More or less', means: 'than by the orders alone, had nothing been agreed',
    cell: (load) => exactly(load.time - load.base, differenceText(load.time - load.base))},
  {label: 'Covers', means: 'gave: stood in for others; got: others stood in for them; a swap owes nothing', cell: coversCell,
    isWorthHaving: (load) => load.covered > 0 || load.wasCovered > 0},
  {label: 'Shortest rest', means: 'from the end of one of their turns to the start of the next',
    cell: (load) => (load.rest < 0 ? '–' : exactly(load.rest, load.rest === 0 ? 'none' : lengthText(load.rest)))},
  {label: 'Longest stretch', means: 'on call without a break', cell: (load) => lengthCell(load.longest)},
];

const reportFigures = [
  ['Coverage', 'the part of the time that should have somebody in which somebody is on call'],
  ['Balance', 'how alike the times of its people are: the smaller ÷ the larger of any two, on average; 100% is even, and so is 95% or more'],
  ['Spread', 'the longest of their times less the shortest'],
];

function readFairness([coverage, balance, spread, gaps, loads]) {
  return {coverage, balance, spread, gaps, loads: loads.map(readLoad)};
}

function readLoad([person, turns, time, weekend, holiday, base, covered, wasCovered, rest, longest, measured = time, joined = '', left = '']) {
  return {person: people[person], turns, time, weekend, holiday, base, covered, wasCovered, rest, longest, measured, joined, left};
}

/** The rotations to tell of, each with all those that are nothing but it, and named by those of them that were chosen. */
function reportBlocks({team, person}) {
  const chosen = rotations.filter((rotation) => !team || rotation.team === team);
  const blocks = [...grouped(chosen, (rotation) => rotation.root)].map(([root, named]) => ({title: reportTitle(root, named), fairness: readFairness(root.fairness)}));
  return person ? blocks.filter(({fairness}) => fairness.loads.some((load) => load.person === person)) : blocks;
}

/** Core Analytics · Support hero = Secondary; the team stands before a rotation that is of another one. */
function reportTitle(root, named) {
  const [first, ...others] = [...named].sort((one, other) => (other === root) - (one === root));
  const nameOf = (rotation) => (rotation.team === first.team ? '' : `${rotation.team.name} `) + rotation.name;
  return `${first.team.name} · ${[first.name, ...others.map(nameOf)].join(' = ')}`;
}

function showReport(choice) {
  const section = byId('report');
  section.hidden = data.report === undefined;
  if (section.hidden) {
    return;
  }
  const [from, until] = data.report.map((date) => Date.parse(date) / 1000);
  byId('report-dates').textContent = `${plainDateText(from)} – ${plainDateText(until - day)}`;
  byId('report-blocks').replaceChildren(...(byId('report-fold').open ? reportParts(choice) : []));
}

/** 2 Mar 2026, of a date's midnight. */
function plainDateText(midnight) {
  const parts = partsOf(midnight, 'UTC');
  return `${parts.day} ${parts.month.slice(0, 3)} ${parts.year}`;
}

function reportParts(choice) {
  const blocks = reportBlocks(choice);
  if (blocks.length === 0) {
    return [element('p', {class: 'quiet'}, `${choice.person?.name ?? 'Nobody'} has nothing to show in this time.`)];
  }
  const loads = blocks.flatMap((block) => block.fairness.loads);
  const columns = reportColumns.filter(({isWorthHaving}) => !isWorthHaving || loads.some(isWorthHaving));
  const isFolded = blocks.length > spaciousTeams;
  return [reportLegend(columns), ...blocks.map((block, place) => reportBlock({...block, place, columns, isFolded, choice}))];
}

function reportLegend(columns) {
  const words = [...reportFigures, ...columns.map(({label, means}) => [label, means])];
  return element('dl', {class: 'words'}, words.map(([label, means]) =>
    element('div', {}, element('dt', {}, `${label} `), element('dd', {}, means))));
}

/** A rotation's heading and figures, and its people: below, or where there are many rotations, folded away until asked for. */
function reportBlock(block) {
  const id = `report-${block.place}`;
  const head = [element('h3', {id}, block.title), block.fairness.loads.length ? figuresLine(block.fairness) : ''];
  if (!block.isFolded) {
    return element('div', {class: 'block'}, element('div', {class: 'head'}, head), peopleTable(id, block));
  }
  const fold = element('details', {class: 'block'}, element('summary', {class: 'head'}, head));
  fold.addEventListener('toggle', () => fold.open && fold.children.length === 1 && fold.append(peopleTable(id, block)));
  return fold;
}

function figuresLine({coverage, balance, spread, gaps}) {
  const figure = (label, text) => element('span', {}, `${label} `, element('b', {}, text));
  const covered = `${coverage}%${gaps ? `, gaps of ${lengthText(gaps)}` : ''}`;
  return element('span', {class: `figures${gaps ? ' has-gaps' : ''}`}, figure('Coverage', covered), figure('Balance', `${balance}%`),
    figure('Spread', exactly(spread, spread === 0 ? 'none' : lengthText(spread))));
}

/** A table, said to be one even where a narrow page lays it out as lines. */
function peopleTable(id, {fairness, columns, choice}) {
  const {loads} = fairness;
  if (loads.length === 0) {
    return element('p', {class: 'quiet'}, 'Nobody has anything of it in this time.');
  }
  const labels = [{label: 'Person'}, ...columns]
    .map(({label, kind}) => element('th', {scope: 'col', role: 'columnheader', class: kind}, label));
  const longest = Math.max(...loads.map((load) => load.time));
  const rows = loads.map((load) => element('tr', {role: 'row', class: choice.person && load.person !== choice.person ? 'other' : null},
    element('th', {scope: 'row', role: 'rowheader'}, load.person.name, measuredText(load)),
    columns.map(({label, cell, kind}) => element('td', {role: 'cell', class: kind, 'data-label': label}, cell(load, longest)))));
  return element('table', {role: 'table', 'aria-labelledby': id},
    element('thead', {role: 'rowgroup'}, element('tr', {role: 'row'}, labels)), element('tbody', {role: 'rowgroup'}, rows));
}

/** A text that is rounded, with the number of minutes that it stands for. */
function exactly(minutes, text) {
  return element('data', {value: String(minutes)}, text);
}

function lengthCell(minutes, largest) {
  return exactly(minutes, lengthText(minutes, largest));
}

function timeCell(load, longest) {
  const bar = element('span', {class: `bar tint-${load.person.tint}`, hidden: load.time === 0});
  bar.style.width = `${100 * load.time / longest}%`;
  return [element('span', {class: 'bars', 'aria-hidden': 'true'}, bar), lengthCell(load.time)];
}

function coversCell({covered, wasCovered}) {
  const owes = wasCovered - covered;
  const sum = owes === 0 ? 'owes nothing' : [owes < 0 ? 'is owed ' : 'owes ', lengthCell(Math.abs(owes))];
  const parts = [covered ? ['gave ', lengthCell(covered)] : null, wasCovered ? ['got ', lengthCell(wasCovered)] : null].filter(Boolean);
  return parts.length ? [...parts, sum].map((part) => element('span', {class: 'part-of'}, part)) : '–';
}

/** What balance and spread make of somebody who was not in the order all the time. */
function measuredText({time, measured, joined, left}) {
  const dateOf = (date) => plainDateText(Date.parse(date) / 1000);
  const note = measured < 0 ? (time ? 'not in the order, and not in balance and spread' : '')
    : joined && left ? `in the order from ${dateOf(joined)} to ${dateOf(left)}, and measured by that time`
      : joined ? `joined on ${dateOf(joined)}, and is measured from then on`
        : left ? `left on ${dateOf(left)}, and is measured until then`
          : measured === time ? '' : 'in the order for a part of this time, and measured by that part';
  return note ? element('span', {class: 'quiet'}, ` ${note}`) : '';
}
