// The coming weeks as a picture: a row a rotation, a band a person. It is a list of lists, drawn to scale.

let weeksAway = 0;
let drawn = null;

/** As many weeks as leave a day of the picture wide enough to be seen. */
function weeksThatFit() {
  const width = byId('picture').clientWidth;
  return Math.max(2, Math.min(8, Math.floor((width > 760 ? width - 270 : width) / 130)));
}

function showPicture(choice) {
  const time = present();
  const count = weeksThatFit();
  weeksAway = withinData(weeksAway, count);
  const mondays = Array.from({length: count + 1}, (_, i) => mondayOf(time, weeksAway + i));
  const view = {start: mondays[0], end: mondays[count], mondays, count};
  drawn = {view, choice, ...sizes()};
  const groups = [...grouped(rowsOf(chosenRotations(choice)), (row) => row.rotation.team)]
    .map(([team, rows]) => teamRows(team, rows, view, choice));
  byId('picture').classList.toggle('many', groups.length > spaciousTeams);
  byId('picture').replaceChildren(...(groups.length ? [scale(view), ...lines(view), element('ul', {class: 'teams'}, groups)] : [nothing(choice)]));
  byId('picture').querySelector('.band')?.setAttribute('tabindex', '0');
  showRange(view);
  showLegend();
  moveNow();
}

/** In pixels: the picture, a row without its label, the reader's own size of letters, and what a finger or a mouse can touch. */
function sizes() {
  const width = byId('picture').clientWidth;
  const letters = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const label = parseFloat(getComputedStyle(byId('picture')).getPropertyValue('--label')) * letters;
  return {width, track: width - label, letters, least: matchMedia('(pointer: coarse)').matches ? 18 : 12};
}

/** How many weeks later than this one the week of a time is; negative for earlier ones. */
function weeksTo(time) {
  return Math.round((mondayOf(time) - mondayOf(present())) / (7 * day));
}

/** The week to begin with so that the picture shows as little as can be of what is not known; less than a day of it does not count. */
function withinData(wanted, count) {
  const last = weeksTo(data.until - day) + 1 - count;
  return Math.max(weeksTo(data.from + day), Math.min(wanted, last));
}

function nothing({person, team}) {
  return element('p', {class: 'nothing'}, `${person.name} is in no rotation${team ? ` of ${team.name}` : ''} in the time this page knows.`);
}

/** Only the marks that are in the picture are explained. */
function showLegend() {
  for (const entry of document.querySelectorAll('.legend [data-mark]')) {
    entry.hidden = !byId('picture').querySelector(entry.dataset.mark);
  }
}

function showRange({mondays, count}) {
  const week = (monday) => `W${String(weekNumber(monday)).padStart(2, '0')}`;
  const dates = `${fullDateText(mondays[0] + day / 2)} – ${fullDateText(mondays[count] - day / 2)}`;
  const text = `${week(mondays[0])} to ${week(mondays[count - 1])}, ${dates}${edgeText(mondays[0], mondays[count])}`;
  if (byId('range').textContent !== text) {
    byId('range').textContent = text;
  }
  byId('earlier').disabled = withinData(weeksAway - 1, count) === weeksAway;
  byId('later').disabled = withinData(weeksAway + 1, count) === weeksAway;
  byId('today').disabled = withinData(0, count) === weeksAway;
}

function edgeText(start, end) {
  const begins = start < data.from - day ? `; this page begins on ${fullDateText(data.from)}` : '';
  return begins + (end > data.until + day ? `; this page ends on ${fullDateText(data.until - 1)}` : '');
}

/** The rotations, each with those of the same team that are nothing but it, at all times. */
function rowsOf(shown) {
  const rows = new Map();
  for (const rotation of shown) {
    const row = rows.get(rotation.same);
    if (row && row.rotation.team === rotation.team) {
      row.also.push(rotation);
      rows.set(rotation, row);
    } else {
      rows.set(rotation, {rotation, also: []});
    }
  }
  return [...new Set(rows.values())];
}

function teamRows(team, rows, view, choice) {
  return element('li', {class: 'team'}, element('h3', {}, team.name),
    element('ul', {class: 'rows'}, rows.map((row) => rowOf(row, view, choice))));
}

function rowOf(row, view, choice) {
  const hours = hoursOf(row.rotation, Math.max(view.start, data.from));
  const label = element('h4', {}, roleText(row), hours ? element('span', {class: 'quiet'}, ` ${hours}`) : '');
  return element('li', {class: 'row'}, label, element('ol', {class: 'track'}, bandItems(row, view, choice)));
}

/** Where in the picture a time is, in hundredths of its width. */
function across(time, view) {
  return 100 * (time - view.start) / (view.end - view.start);
}

/** How wide a stretch is drawn. */
function pixels(start, end, view) {
  return drawn.track * (end - start) / (view.end - view.start);
}

function scale(view) {
  const time = present();
  const labels = view.mondays.slice(0, -1).map((monday, i) => {
    const parts = partsOf(monday + day / 2, readersZone);
    const isThis = monday <= time && time < view.mondays[i + 1];
    const label = element('span', {class: `week${isThis ? ' this' : ''}`},
      element('b', {}, `W${String(weekNumber(monday)).padStart(2, '0')}`), ` ${parts.day} ${parts.month.slice(0, 3)}`);
    label.style.left = `${across(monday, view)}%`;
    return label;
  });
  return element('div', {class: 'scale', 'aria-hidden': 'true'}, element('div', {class: 'lines'}, labels));
}

/** The lines between the weeks, which bands cover, and the line for now, which covers them. */
function lines(view) {
  const weeks = view.mondays.slice(0, -1).map((monday) => {
    const line = element('span', {class: 'line'});
    line.style.left = `${across(monday, view)}%`;
    return line;
  });
  return [element('div', {class: 'lines', 'aria-hidden': 'true'}, weeks),
    element('div', {class: 'lines over', 'aria-hidden': 'true'}, unknown(view.start, data.from, view), unknown(data.until, view.end, view),
      element('span', {id: 'line'}))];
}

/** The shade over a stretch that the page knows nothing about. */
function unknown(start, end, view) {
  if (end <= view.start || start >= view.end || end <= start) {
    return null;
  }
  const shade = element('span', {class: 'unknown'});
  shade.style.left = `${across(Math.max(start, view.start), view)}%`;
  shade.style.width = `${across(Math.min(end, view.end), view) - across(Math.max(start, view.start), view)}%`;
  return shade;
}

/** Puts the line for now where it is, or takes it away. */
function moveNow() {
  const time = present();
  const line = byId('line');
  const {view} = drawn;
  if (line === null) {
    return;
  }
  line.hidden = time < view.start || time >= view.end;
  line.style.left = `${across(time, view)}%`;
}

function turnPages(pages) {
  weeksAway = pages === 0 ? 0 : weeksAway + pages * drawn.view.count;
  showPicture(drawn.choice);
}

function canTurn(pages) {
  return !byId(pages < 0 ? 'earlier' : 'later').disabled;
}
