// Times in words, by the reader's clock and by others; always in the same language, so that the page reads alike everywhere.

const day = 86400;
const readersZone = new Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone;
const formats = new Map();
const known = new Map();

/** The parts of a time by a zone's clock; null where the browser does not know the zone. */
function partsOf(time, zone) {
  const key = zone + time;
  if (!known.has(key)) {
    const format = formatFor(zone);
    known.set(key, format && Object.fromEntries(format.formatToParts(time * 1000).map((part) => [part.type, part.value])));
  }
  return known.get(key);
}

function formatFor(zone) {
  if (!formats.has(zone)) {
    const parts = {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'};
    try {
      formats.set(zone, new Intl.DateTimeFormat('en-GB', {...parts, hourCycle: 'h23', timeZone: zone}));
    } catch {
      formats.set(zone, null);
    }
  }
  return formats.get(zone);
}

function clockText(parts) {
  return `${parts.hour}:${parts.minute}`;
}

/** Mon 30 Nov; with the year where that is almost a year away or more. */
function dateText(parts, time, now = present()) {
  const year = Math.abs(time - now) > 300 * day ? ` ${parts.year}` : '';
  return `${parts.weekday} ${parts.day} ${parts.month.slice(0, 3)}${year}`;
}

/** Mon 30 Nov 09:00, by the reader's clock. */
function momentText(time) {
  const parts = partsOf(time, readersZone);
  return `${dateText(parts, time)} ${clockText(parts)}`;
}

/** 22 Nov 2027, by the reader's clock. */
function fullDateText(time) {
  const parts = partsOf(time, readersZone);
  return `${parts.day} ${parts.month.slice(0, 3)} ${parts.year}`;
}

/** 18:00, tomorrow 09:00 or Mon 30 Nov 09:00: as short as it is clear, by the reader's clock. */
function soonText(time) {
  const parts = partsOf(time, readersZone);
  const days = Math.round((midnightOf(time) - midnightOf(present())) / day);
  const names = {0: '', 1: 'tomorrow '};
  return `${names[days] ?? `${dateText(parts, time)} `}${clockText(parts)}`;
}

/** Mon–Fri 09:00–17:00 Europe/Berlin: the hours of a rotation, with its zone where its clock does not show what the reader's does. */
function hoursOf(rotation, time) {
  const {zone, hours} = clockAt(rotation, time);
  const isHere = zone === readersZone || (partsOf(time, zone) && !elsewhereText(rotation, time));
  return hours ? hoursText(hours) + (isHere ? '' : ` ${zone}`) : '';
}

/** 10:00 Europe/Berlin, where a rotation's clock does not show what the reader's does; else empty. */
function elsewhereText(rotation, time) {
  const zone = clockAt(rotation, time).zone;
  const here = partsOf(time, readersZone);
  const there = partsOf(time, zone);
  if (!there || (there.day === here.day && clockText(there) === clockText(here))) {
    return '';
  }
  const date = there.day === here.day ? '' : `${dateText(there, time)} `;
  return `${date}${clockText(there)} ${zone}`;
}

/** From one time to another by a clock, the date of the end only where it is another one. */
function stretchText(start, end, zone) {
  const from = partsOf(start, zone);
  const until = partsOf(end, zone);
  const sameDay = from.day === until.day && from.month === until.month && end - start < 2 * day;
  const last = sameDay ? clockText(until) : `${dateText(until, end)} ${clockText(until)}`;
  return `${dateText(from, start)} ${clockText(from)} – ${last}`;
}

/** The same stretch by a rotation's clock, without a date where all of it is one day by both clocks; empty where the clocks agree. */
function elsewhereStretchText(rotation, start, end) {
  if (!elsewhereText(rotation, start) && !elsewhereText(rotation, end)) {
    return '';
  }
  const {zone} = clockAt(rotation, start);
  const days = [readersZone, zone].flatMap((each) => [start, end].map((time) => partsOf(time, each).day));
  const isOneDay = end - start < 2 * day && new Set(days).size === 1;
  const times = [start, end].map((time) => clockText(partsOf(time, zone)));
  return `${isOneDay ? times.join(' – ') : stretchText(start, end, zone)} ${zone}`;
}

/** 3 weeks ago, or just now. */
function agoText(seconds) {
  const units = [[60, 'minute', 60], [3600, 'hour', 48], [day, 'day', 14], [7 * day, 'week', 9], [30.44 * day, 'month', 24],
    [365.25 * day, 'year', Infinity]];
  if (seconds < 60) {
    return 'just now';
  }
  const [length, name] = units.find(([unit, , most]) => seconds < unit * most);
  const count = Math.floor(seconds / length);
  return `${count} ${name}${count === 1 ? '' : 's'} ago`;
}

function midnightOf(time) {
  const date = new Date(time * 1000);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 1000;
}

/** The Monday, from its midnight by the reader's clock, of the week so many weeks later. */
function mondayOf(time, weeksLater = 0) {
  const date = new Date(time * 1000);
  const monday = date.getDate() - (date.getDay() + 6) % 7 + 7 * weeksLater;
  return new Date(date.getFullYear(), date.getMonth(), monday).getTime() / 1000;
}

/** The number of the ISO week that begins on this Monday: that of its Thursday. */
function weekNumber(monday) {
  const thursday = new Date((monday + 3.5 * day) * 1000);
  const newYear = new Date(thursday.getFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / (7 * day * 1000)) + 1;
}

/** mon-fri 09:00-17:00 as people write it: Mon–Fri 09:00–17:00. */
function hoursText(hours) {
  return hours.replace(/-/g, '–').replace(/ – /g, ' – ').replace(/[a-z]{3,}/g, (word) => word[0].toUpperCase() + word.slice(1));
}

/** The present, in seconds; the one place that asks for it. */
function present() {
  return Math.floor(Date.now() / 1000);
}
