// How a rotation stands at a moment, and whom to turn to; worked out from the data alone.

/** The place of the last shift that has begun; -1 if none has. */
function placeAt(shifts, time) {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    [low, high] = shifts[middle].start <= time ? [middle + 1, high] : [low, middle];
  }
  return low - 1;
}

/**
 * How the rotation stands: its state is on-call, nobody (agreed), gap, off-hours, ahead of its beginning, over or unknown;
 * until is when that changes, undefined if not within the data; next is the first later shift of another person.
 */
function standing(rotation, time) {
  if (time < data.from || time >= data.until) {
    return {state: 'unknown', time};
  }
  const {shifts} = rotation;
  const place = placeAt(shifts, time);
  const running = place >= 0 && shifts[place].end > time ? shifts[place] : null;
  const later = shifts.slice(place + 1);
  if (running === null) {
    const next = later.find((shift) => shift.person !== null);
    return {state: closedState(rotation, time, place), time, until: later[0]?.start, next};
  }
  const {person} = running;
  const state = person ? 'on-call' : running.agreed ? 'nobody' : 'gap';
  const next = later.find((shift) => shift.person !== null && shift.person !== person);
  return {state, time, shift: running, person, until: unbrokenEnd(shifts, place), next};
}

function closedState(rotation, time, place) {
  if (rotation.end !== undefined && time >= rotation.end) {
    return 'over';
  }
  return place < 0 ? 'ahead' : 'off-hours';
}

/** When the person, or nobody, is on call no longer, through shifts that follow each other. */
function unbrokenEnd(shifts, place) {
  let last = place;
  while (shifts[last + 1]?.start === shifts[last].end && isSameAs(shifts[last + 1], shifts[place])) {
    last++;
  }
  return shifts[last].end < data.until ? shifts[last].end : undefined;
}

function isSameAs(one, other) {
  return one.person === other.person && one.agreed === other.agreed;
}

/** The rungs above a rotation, nearest first; one with a person already on it is skipped. */
function ladderAt(rotation, time) {
  const already = new Set([standing(rotation, time).person]);
  const rungs = [];
  for (const rung of rotation.ladder) {
    const person = standing(rung, time).person ?? null;
    if (person === null || !already.has(person)) {
      rungs.push({rotation: rung, person});
    }
    already.add(person);
  }
  return rungs;
}

/**
 * A team's rotations, each with those of the team that are nothing but it now: the same person until the same moment,
 * because they follow it.
 */
function groupsNow(shown, time) {
  const groups = [];
  for (const rotation of shown) {
    const now = standing(rotation, time);
    const leader = groups.find((group) => follows(rotation, group.rotation) && isAlike(group.now, now));
    if (leader) {
      leader.also.push(rotation);
    } else {
      groups.push({rotation, now, also: []});
    }
  }
  return groups;
}

function follows(rotation, leader) {
  return rotation.team === leader.team && (rotation.follows === leader || (rotation.follows !== null && follows(rotation.follows, leader)));
}

function isAlike(one, other) {
  return one.state === other.state && one.person === other.person && one.until === other.until;
}
