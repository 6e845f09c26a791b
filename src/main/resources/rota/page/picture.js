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
  weeksAway = Math.max(weeksTo(data.from), Math.min(weeksAway, weeksTo(data.until) - 1));
  const mondays = Array.from({length: count + 1}, (_, i) => mondayOf(time, weeksAway + i));
  const view = {start: mondays[0], end: mondays[count], mondays, count};
  drawn = {view, choice};
  const rows = rowsOf(chosenRotations(choice));
  const groups = [...new Set(rows.map((row) => row.rotation.team))]
    .map((team) => teamRows(team, rows.filter((row) => row.rotation.team === team), view, choice));
  byId('picture').classList.toggle('many', groups.length > spaciousTeams);
  byId('picture').replaceChildren(scale(view), ...lines(view), element('ul', {class: 'teams'}, groups));
  byId('picture').querySelector('.band')?.setAttribute('tabindex', '0');
  showRange(view);
  moveNow();
}

/** How many weeks later than this one the week of a time is; negative for earlier ones. */
function weeksTo(time) {
  return Math.round((mondayOf(time) - mondayOf(present())) / (7 * day));
}

function showRange({mondays, count}) {
  const week = (monday) => `W${String(weekNumber(monday)).padStart(2, '0')}`;
  const dates = `${fullDateText(mondays[0] + day / 2)} – ${fullDateText(mondays[count] - day / 2)}`;
  const text = `${week(mondays[0])} to ${week(mondays[count - 1])}, ${dates}`;
  if (byId('range').textContent !== text) {
    byId('range').textContent = text;
  }
  byId('earlier').disabled = mondays[0] <= data.from;
  byId('later').disabled = mondays[count] >= data.until;
  byId('today').disabled = weeksAway === 0;
}

/** The rotations, each with those of the same team that are nothing but it, at all times. */
function rowsOf(shown) {
  const rows = [];
  for (const rotation of shown) {
    const row = rows.find((each) => each.rotation === rotation.same || each.also.includes(rotation.same));
    if (row && row.rotation.team === rotation.team) {
      row.also.push(rotation);
    } else {
      rows.push({rotation, also: []});
    }
  }
  return rows;
}

function teamRows(team, rows, view, choice) {
  return element('li', {class: 'team'}, element('h3', {}, team.name),
    element('ul', {class: 'rows'}, rows.map((row) => rowOf(row, view, choice))));
}

function rowOf(row, view, choice) {
  const {hours} = clockAt(row.rotation, Math.max(view.start, data.from));
  const label = element('h4', {}, roleText(row), hours ? element('span', {class: 'quiet'}, ` ${hoursText(hours)}`) : '');
  const bands = bandsOf(row.rotation.turns, view.start, view.end).map((band) => bandItem(row, band, view, choice));
  return element('li', {class: 'row'}, label, element('ol', {class: 'track'}, bands));
}

/** Where in the picture a time is, in hundredths of its width. */
function across(time, view) {
  return 100 * (time - view.start) / (view.end - view.start);
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
    element('div', {class: 'lines over', 'aria-hidden': 'true'}, element('span', {id: 'line'}))];
}

/** Puts the line for now where it is, or takes it away. */
function moveNow() {
  const time = present();
  const line = byId('line');
  const {view} = drawn;
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
