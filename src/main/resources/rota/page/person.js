// One person: their calendar first, then what is theirs.

/** More shifts than this are folded away. */
const firstShifts = 8;

function showPerson(choice) {
  const {person} = choice;
  const section = byId('somebody');
  section.hidden = !person;
  if (!person) {
    section.replaceChildren();
    return;
  }
  const coming = shiftsOf(choice);
  const parts = [element('h2', {id: 'somebody-title'}, avatar(person), person.name),
    feedLine({name: `${person.name}’s shifts`, path: `people/${person.id}.ics`})];
  if (coming.length === 0) {
    const team = choice.team ? `, for ${choice.team.name}` : '';
    parts.push(element('p', {}, `${person.name} is not on call in the time this page knows${team}.`));
  }
  parts.push(shiftList(coming.slice(0, firstShifts)));
  if (coming.length > firstShifts) {
    parts.push(moreShifts(coming.slice(firstShifts)));
  }
  section.replaceChildren(...parts);
}

function moreShifts(later) {
  return element('details', {}, element('summary', {}, `${later.length} more`), shiftList(later));
}

function shiftList(shifts) {
  return element('ol', {class: 'shifts'}, shifts.map(shiftItem));
}

function shiftItem({band, rows, open}) {
  const time = present();
  const running = open.some((shift) => shift.start <= time && shift.end > time);
  const mark = running ? 'now' : band.start <= time ? `from ${soonText(opensNext(open, time))}` : '';
  const elsewhere = elsewhereStretchText(rows[0].rotation, band.start, band.end);
  const when = element('span', {class: 'when'}, stretchText(band.start, band.end, readersZone),
    elsewhere ? element('span', {class: 'quiet'}, elsewhere) : '');
  return element('li', {class: running ? 'running' : null}, when,
    element('span', {class: 'what'}, rows.map((row) => element('span', {class: 'line-of'}, roleLine(row))), insteadText(band)),
    mark ? element('span', {class: running ? 'mark' : 'quiet'}, mark) : '');
}

function opensNext(open, time) {
  return Math.min(...open.map((shift) => shift.start).filter((start) => start > time));
}

function roleLine(row) {
  const hours = hoursOf(row.rotation, present());
  return [`${row.rotation.team.name} · ${roleText(row)}`, hours ? element('span', {class: 'quiet'}, ` ${hours}`) : ''];
}

/** What the person has from now on, in order of time; what they have for the same stretch stands together. */
function shiftsOf(choice) {
  const time = present();
  const stretches = new Map();
  for (const row of rowsOf(chosenRotations(choice))) {
    for (const band of bandsOf(row.rotation.turns, time, data.until).filter((each) => each.person === choice.person)) {
      const key = [band.start, band.end, band.instead?.id, clockAt(row.rotation, band.start).zone].join();
      const known = stretches.get(key) ?? {band, rows: [], open: []};
      known.rows.push(row);
      known.open.push(...band.open);
      stretches.set(key, known);
    }
  }
  return [...stretches.values()].sort((one, other) => one.band.start - other.band.start);
}
