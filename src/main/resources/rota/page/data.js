// What the page knows, read from the block of data. Its form is told where it is written, in PageData.

const data = JSON.parse(document.getElementById('data').textContent);
const people = data.people.map(([id, name]) => ({id, name, short: name, initials: initialsOf(name), tint: 0}));
const teams = data.teams.map(([id, name]) => ({id, name, rotations: []}));
const rotations = data.rotations.map(readRotation);
rotations.forEach(connect);
shortenNames();
chooseTints();

function readRotation(given) {
  const team = teams[given.team];
  const rotation = {
    id: given.id,
    name: given.name,
    team,
    clocks: given.clocks.map(([since, zone, hours]) => ({since, zone, hours})),
    links: given.links,
    duties: given.duties,
    end: given.end,
    turns: given.turns ? readTurns(given.turns) : [],
    shifts: [],
    ladder: [],
    follows: null,
    same: null,
    fairness: given.fairness,
  };
  team.rotations.push(rotation);
  return rotation;
}

function readTurns(given) {
  let end = data.from;
  return given.map((turn) => turn.map((shift) => {
    const start = end + shift[0];
    end = start + shift[1];
    const person = people[shift[2]] ?? null;
    const [base, instead, agreed, reason] = shift.length > 3
      ? [people[shift[3]] ?? null, people[shift[4]] ?? null, shift[5] === 1, data.reasons[shift[6]]]
      : [person, null, false, undefined];
    return {start, end, person, base, instead: person && instead, agreed, reason};
  }));
}

function connect(rotation, place) {
  const given = data.rotations[place];
  rotation.ladder = given.ladder.map((rung) => rotations[rung]);
  rotation.follows = rotations[given.follows] ?? null;
  rotation.same = rotations[given.as] ?? null;
  let source = place;
  while (data.rotations[source].as !== undefined) {
    source = data.rotations[source].as;
  }
  rotation.root = rotations[source];
  rotation.turns = rotation.root.turns;
  rotation.shifts = rotation.turns.flat();
}

function initialsOf(name) {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return letters.map((word) => [...word].find((c) => /\p{L}|\p{N}/u.test(c)) ?? '').join('').toUpperCase();
}

/** First names, as long as everybody else has another one. */
function shortenNames() {
  const uses = new Map();
  for (const person of people) {
    const first = person.name.split(/\s+/u)[0];
    uses.set(first, (uses.get(first) ?? 0) + 1);
  }
  for (const person of people) {
    const first = person.name.split(/\s+/u)[0];
    person.short = uses.get(first) === 1 ? first : person.name;
  }
}

/** The same person has the same tint everywhere: by place in the list, or else the one that is worn least by those around them. */
function chooseTints() {
  const tints = 8;
  const around = nearness();
  people.forEach((person, place) => {
    const worn = Array(tints + 1).fill(0);
    around.get(person).forEach((weight, other) => {
      worn[other.tint] += weight;
    });
    const inOrder = [...Array(tints).keys()].map((i) => (place + i) % tints + 1);
    person.tint = inOrder.reduce((best, tint) => (worn[tint] < worn[best] ? tint : best));
  });
}

/** How near people are to each other: those who share a rotation a little, those who hand over to each other much more. */
function nearness() {
  const around = new Map(people.map((person) => [person, new Map()]));
  const bring = (one, other, weight) => {
    if (one !== other) {
      around.get(one).set(other, Math.max(weight, around.get(one).get(other) ?? 0));
    }
  };
  for (const rotation of rotations.filter((each) => each.same === null)) {
    const held = rotation.shifts.map((shift) => shift.person).filter((person) => person !== null);
    const together = [...new Set(held)];
    together.forEach((one) => together.forEach((other) => bring(one, other, 1)));
    held.slice(1).forEach((person, place) => {
      bring(person, held[place], 100);
      bring(held[place], person, 100);
    });
  }
  return around;
}

/** The members of a list by what they have in common, all in their order. */
function grouped(list, commonOf) {
  const groups = new Map();
  for (const member of list) {
    const common = commonOf(member);
    groups.get(common)?.push(member) ?? groups.set(common, [member]);
  }
  return groups;
}

function clockAt(rotation, time) {
  return rotation.clocks.findLast((clock) => clock.since <= time) ?? rotation.clocks[0];
}
