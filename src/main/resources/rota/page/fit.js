// What is drawn on a band: as much of the names as fits whole, never a letter that is cut, and a line below its hours.

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** How wide a text of the picture is, in pixels. */
function widthOf(text, weight, size) {
  const key = `${weight} ${size}px ${text}`;
  if (!widths.has(key)) {
    pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}

/** The text of a band so many pixels wide, of which some are covered: names, else whose it is, else the initials, else nothing. */
function bandText(band, width, covered) {
  const made = element('span', {class: 'text', 'aria-hidden': 'true'}, ...textParts(band, width - covered));
  made.classList.toggle('tight', band.person !== null && made.textContent === band.person.initials);
  if (covered) {
    made.style.marginLeft = `${covered}px`;
  }
  return made;
}

function textParts(band, width) {
  const {letters} = drawn;
  const name = band.person ? band.person.short : band.agreed ? 'nobody' : 'Nobody';
  const instead = band.instead ? ` for ${band.instead.short}` : '';
  const weight = band.person ? 600 : 800;
  const size = 0.88 * letters;
  const room = width - 9 - 0.8 * letters;
  const whole = widthOf(name, weight, size);
  if (instead && whole + widthOf(instead, 400, size) <= room) {
    return [name, element('span', {class: 'instead'}, instead)];
  }
  if (whole <= room) {
    return [name];
  }
  const initials = band.person?.initials ?? '';
  return [widthOf(initials, 600, 0.68 * letters) <= width - 10 ? initials : ''];
}

/** Where a band runs over closed hours: a line below the open ones. */
function hoursLine(band, view) {
  if (band.open.every((shift, place) => place === 0 || shift.start === band.open[place - 1].end)) {
    return null;
  }
  const [start, end] = [Math.max(band.start, view.start), Math.min(band.end, view.end)];
  const stops = band.open.flatMap((shift) => {
    const [from, until] = [shift.start, shift.end].map((time) => `${100 * (time - start) / (end - start)}%`);
    return [`transparent ${from}`, `currentColor ${from}`, `currentColor ${until}`, `transparent ${until}`];
  });
  const made = element('span', {class: 'open', 'aria-hidden': 'true'});
  made.style.backgroundImage = `linear-gradient(to right, ${stops.join(', ')})`;
  return made;
}
