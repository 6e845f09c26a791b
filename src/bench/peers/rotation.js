// Who is on call, and calendars: a script of the kind that a team writes for itself.
//
// It knows orders, turns of a week and swaps of two turns, which is what scripts/bench puts into its rosters, and no mistakes.
//
//   rotation.js who ROSTER                    the rotation, the person, until when, who is next
//   rotation.js export ROSTER TURNS FOLDER    a calendar for each team, with so many turns of each rotation
'use strict';

const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// A date as milliseconds; js-yaml has given some versions a date for it, and others the text.
const date = (value) => (value instanceof Date ? value.getTime() : Date.parse(value));

// What swaps make of the order: the rotation and the date of a turn, to who has it now and had it before.
function swappedTurns(roster) {
  const turns = new Map();
  for (const { swap, turn } of roster.overrides ?? []) {
    const [[one, first], [other, second]] = Object.entries(turn);
    turns.set(`${swap} ${date(first)}`, [other, one]);
    turns.set(`${swap} ${date(second)}`, [one, other]);
  }
  return turns;
}

const isoDay = (day) => new Date(day).toISOString().slice(0, 10);

// The milliseconds of a zone's clock, as if it were the one of UTC.
function wallClock(instant, zone) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  }).formatToParts(instant);
  const part = (type) => Number(parts.find((one) => one.type === type).value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

function who(roster) {
  // A day of a rotation begins at nine.
  const today = wallClock(new Date(process.env.ROTA_NOW), roster.timezone) - (9 / 24) * DAY;
  const swapped = swappedTurns(roster);
  const lines = [];
  for (const [team, { rotations }] of Object.entries(roster.teams)) {
    for (const [rotation, { start, order }] of Object.entries(rotations)) {
      const name = `${team}/${rotation}`;
      const first = date(start);
      const holder = (turn) => (swapped.get(`${name} ${first + turn * WEEK}`) ?? [order[turn % order.length]])[0];
      const turn = Math.floor((today - first) / WEEK);
      lines.push(`${name}  ${holder(turn)}  until ${isoDay(first + (turn + 1) * WEEK)}, then ${holder(turn + 1)}\n`);
    }
  }
  process.stdout.write(lines.join(''));
}

const head = (name, zone) => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//rota//rota//EN',
  'CALSCALE:GREGORIAN',
  `NAME:${name} · on call`,
  `X-WR-CALNAME:${name} · on call`,
  'X-WR-CALDESC:Who is on call\\, with every swap and cover. A calendar that subscribes to this may show an older state: ' +
    "Google's by up to a day\\, Outlook on the web by about three hours\\, Apple's and Thunderbird as they are set. " +
    "In between\\, 'rota who' and the page are right.",
  `X-WR-TIMEZONE:${zone}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
  'X-PUBLISHED-TTL:PT1H',
];

// A line in pieces of at most 75 octets, without the end of its last one.
function folded(line) {
  if (Buffer.byteLength(line) <= 75) {
    return line;
  }
  const pieces = [];
  let octets = Buffer.from(line);
  while (octets.length > 75) {
    // Never inside a character.
    let cut = 75;
    while ((octets[cut] & 0xc0) === 0x80) {
      cut -= 1;
    }
    pieces.push(octets.subarray(0, cut).toString());
    octets = Buffer.concat([Buffer.from(' '), octets.subarray(cut)]);
  }
  return [...pieces, octets.toString()].join('\r\n');
}

const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
const capitalised = (name) => name[0].toUpperCase() + name.slice(1);

function longDay(milliseconds) {
  const day = new Date(milliseconds);
  return `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()} 09:00`;
}

const compactDay = (day) => isoDay(day).replaceAll('-', '');

function event(name, role, team, zone, start, day, [holder, before]) {
  const standingIn = before ? ` (for ${capitalised(before)})` : '';
  const swap = before ? `\n${capitalised(holder)} swapped with ${capitalised(before)}.` : '';
  return [
    'BEGIN:VEVENT',
    folded(`UID:${name}/${isoDay(day)}@rota`),
    `DTSTAMP:${compactDay(start)}T090000Z`,
    `LAST-MODIFIED:${compactDay(start)}T090000Z`,
    before ? 'SEQUENCE:1' : 'SEQUENCE:0',
    `DTSTART;VALUE=DATE:${compactDay(day)}`,
    `DTEND;VALUE=DATE:${compactDay(day + WEEK)}`,
    folded('SUMMARY:' + escaped(`${capitalised(holder)} · ${role} · ${team}${standingIn}`)),
    folded('DESCRIPTION:' + escaped(`${longDay(day)} – ${longDay(day + WEEK)}, ${zone}${swap}`)),
    folded('CATEGORIES:' + escaped(role)),
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'END:VEVENT',
  ];
}

function exportTo(roster, turns, folder) {
  const swapped = swappedTurns(roster);
  const zone = roster.timezone;
  fs.mkdirSync(folder, { recursive: true });
  for (const [teamId, team] of Object.entries(roster.teams)) {
    const lines = head(team.name, zone).map(folded);
    for (const [rotation, { start, order }] of Object.entries(team.rotations)) {
      const name = `${teamId}/${rotation}`;
      const role = capitalised(rotation).replaceAll('-', ' ');
      const first = date(start);
      for (let turn = 0; turn < turns; turn++) {
        const day = first + turn * WEEK;
        const holder = swapped.get(`${name} ${day}`) ?? [order[turn % order.length]];
        lines.push(...event(name, role, team.name, zone, first, day, holder));
      }
    }
    lines.push('END:VCALENDAR', '');
    fs.writeFileSync(path.join(folder, `${teamId}.ics`), lines.join('\r\n'));
  }
}

const [command, file, turns, folder] = process.argv.slice(2);
const roster = yaml.load(fs.readFileSync(file, 'utf8'));
if (command === 'who') {
  who(roster);
} else {
  exportTo(roster, Number(turns), folder);
}
