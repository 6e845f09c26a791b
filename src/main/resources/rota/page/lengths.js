// Lengths of time in words, in two units at most, rounded to the smaller one; as the program's own reports say them.

const lengthUnits = [[7 * 1440, 'wk'], [1440, 'd'], [60, 'h'], [1, 'min']];
const inWeeks = 0;
const inDays = 1;

/** From so many days on nobody asks for the hours. */
const manyDays = 10;

/** 4 wk 1 d, of minutes, with no larger unit than this one; a dash for no time. */
function lengthText(minutes, largest = inWeeks) {
  if (minutes === 0) {
    return '–';
  }
  const last = lengthUnits.length - 1;
  const at = lengthUnits.findIndex(([length], place) => place === last || (place >= largest && minutes >= length));
  const isMany = at === inDays && minutes >= manyDays * lengthUnits[inDays][0];
  const smaller = isMany ? at : Math.min(at + 1, last);
  const [length, word] = lengthUnits[at];
  const [smallerLength, smallerWord] = lengthUnits[smaller];
  const rounded = Math.round(minutes / smallerLength) * smallerLength;
  if (rounded !== minutes) {
    return lengthText(rounded, largest);
  }
  const rest = rounded % length / smallerLength;
  return `${Math.floor(rounded / length)} ${word}${rest ? ` ${rest} ${smallerWord}` : ''}`;
}

/** +1 wk or −2 d; a dash for no difference. */
function differenceText(minutes) {
  return minutes === 0 ? '–' : `${minutes < 0 ? '−' : '+'}${lengthText(Math.abs(minutes))}`;
}
