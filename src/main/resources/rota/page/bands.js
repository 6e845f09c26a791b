// The bands of the picture: what one person holds of a turn without anybody else in between, across hours that are off.

function bandsOf(turns, from, until) {
  const bands = [];
  for (const turn of turns) {
    if (turn[turn.length - 1].end <= from || turn[0].start >= until) {
      continue;
    }
    let band = null;
    for (const shift of turn) {
      if (band && isOneBand(band, shift)) {
        band.end = shift.end;
        band.open.push(shift);
      } else {
        band = {...shift, open: [shift]};
        bands.push(band);
      }
    }
  }
  return bands.filter((band) => band.end > from && band.start < until);
}

/** The last hours of a turn that goes back before the picture, too narrow to tell anything: left away unless it is them now. */
function isSliver(band, view) {
  const isRunning = band.start <= present() && band.end > present();
  return !isRunning && band.start < view.start && band.end < view.start + day / 2 && pixels(view.start, band.end, view) < 10;
}

/** An agreement or a gap is seen and touched however short it is. */
function isNotable(band) {
  return band.person === null || band.person !== band.base;
}

function isOneBand(band, shift) {
  return band.person === shift.person && band.base === shift.base && band.instead === shift.instead
    && band.agreed === shift.agreed && band.reason === shift.reason;
}

function kindOf(band) {
  if (band.person === null) {
    return band.agreed ? 'agreed' : 'gap';
  }
  return `tint-${band.person.tint}${band.person === band.base ? '' : ' stands-in'}`;
}

function bandName(band) {
  return band.person ? band.person.name : band.agreed ? 'Nobody, as agreed' : 'Gap: nobody';
}

/** The bands of a row. What is short and matters is drawn wider, over the beginning of the band after it. */
function bandItems(row, view, choice) {
  const bands = bandsOf(row.rotation.turns, view.start, view.end).filter((band) => !isSliver(band, view));
  let covered = 0;
  return bands.map((band) => {
    const begins = pixels(view.start, Math.max(band.start, view.start), view);
    const item = bandItem(row, band, view, choice, Math.max(0, covered - begins));
    covered = isNotable(band) ? begins + drawn.least : 0;
    return item;
  });
}

function bandItem(row, band, view, choice, covered) {
  const [left, right] = [Math.max(0, across(band.start, view)), Math.min(100, across(band.end, view))];
  const width = pixels(Math.max(band.start, view.start), Math.min(band.end, view.end), view);
  const others = choice.person && band.person !== choice.person ? ' other' : '';
  const edges = `${band.start < view.start ? ' goes-back' : ''}${band.end > view.end ? ' goes-on' : ''}`;
  const made = element('button', {type: 'button', class: `band ${kindOf(band)}${others}${edges}`, tabindex: '-1'},
    bandText(band, width, covered), hoursLine(band, view), element('span', {class: 'sr'}, bandSentence(band)));
  const item = element('li', {class: isNotable(band) ? 'notable' : null}, made);
  const least = isNotable(band) ? drawn.least : 7;
  item.style.left = `min(${left}%, 100% - ${least}px)`;
  item.style.minWidth = `${least}px`;
  item.style.width = `${right - left}%`;
  made.row = row;
  made.shift = band;
  return item;
}

function bandSentence(band) {
  const instead = band.instead ? `, standing in for ${band.instead.name}` : '';
  return `${bandName(band)}${instead}, ${momentText(band.start)} to ${momentText(band.end)}`;
}

function detailOf({row, shift}) {
  const {rotation} = row;
  const hours = hoursOf(rotation, shift.start);
  const elsewhere = elsewhereStretchText(rotation, shift.start, shift.end);
  const base = shift.base && shift.base !== shift.instead && shift.base !== shift.person ? shift.base : null;
  return [
    element('p', {class: 'name'}, bandName(shift)),
    shift.instead ? element('p', {}, `standing in for ${shift.instead.name}`) : null,
    base ? element('p', {}, `by the order it is ${base.name}’s`) : null,
    shift.reason ? element('p', {}, `because: ${shift.reason}`) : null,
    element('p', {class: 'quiet'}, `${roleText(row)} · ${rotation.team.name}`),
    element('p', {}, stretchText(shift.start, shift.end, readersZone)),
    elsewhere ? element('p', {class: 'quiet'}, elsewhere) : null,
    hours ? element('p', {class: 'quiet'}, `in its hours: ${hours}`) : null,
  ];
}

function showDetail(band) {
  const detail = byId('detail');
  detail.replaceChildren(...detailOf(band).filter((part) => part !== null));
  detail.hidden = false;
  const [place, size] = [band.getBoundingClientRect(), detail.getBoundingClientRect()];
  const room = document.documentElement.clientWidth - size.width - 8;
  const below = place.bottom + 6 + size.height <= innerHeight;
  detail.style.left = `${Math.max(8, Math.min(room, place.left))}px`;
  detail.style.top = `${Math.max(8, below ? place.bottom + 6 : place.top - 6 - size.height)}px`;
}

/** Scrolling takes the details along with the band that has the focus, which may be what scrolled the page. */
function moveDetail() {
  const focused = document.activeElement;
  if (focused.shift && !byId('detail').hidden) {
    showDetail(focused);
  } else {
    hideDetail();
  }
}

function hideDetail() {
  byId('detail').hidden = true;
}

function focusBand(band) {
  byId('picture').querySelector('.band[tabindex="0"]')?.setAttribute('tabindex', '-1');
  band.setAttribute('tabindex', '0');
  band.focus();
}

/** The band of a row that is nearest to a moment. */
function nearest(row, time) {
  const distance = ({shift}) => Math.max(shift.start - time, time - shift.end, 0);
  return [...row.querySelectorAll('.band')].reduce((best, band) => (best && distance(best) <= distance(band) ? best : band), null);
}

function movedBand(band, key) {
  const row = [...band.closest('.track').querySelectorAll('.band')];
  const rows = [...byId('picture').querySelectorAll('.track')].filter((track) => track.firstChild);
  const place = rows.indexOf(band.closest('.track'));
  const {view} = drawn;
  const middle = (Math.max(band.shift.start, view.start) + Math.min(band.shift.end, view.end)) / 2;
  switch (key) {
    case 'ArrowLeft': return row[row.indexOf(band) - 1];
    case 'ArrowRight': return row[row.indexOf(band) + 1];
    case 'Home': return row[0];
    case 'End': return row[row.length - 1];
    case 'ArrowUp': return rows[place - 1] && nearest(rows[place - 1], middle);
    case 'ArrowDown': return rows[place + 1] && nearest(rows[place + 1], middle);
    default: return undefined;
  }
}

function onBandKey(event) {
  const band = event.target.closest?.('.band');
  const pages = {ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1}[event.key];
  const moved = band && movedBand(band, event.key);
  if (moved) {
    focusBand(moved);
  } else if (band && pages && canTurn(pages)) {
    const tracks = () => [...byId('picture').querySelectorAll('.track')];
    const place = tracks().indexOf(band.closest('.track'));
    turnPages(pages);
    const bands = tracks()[place].querySelectorAll('.band');
    const next = bands[pages < 0 ? bands.length - 1 : 0] ?? byId('picture').querySelector('.band');
    if (next) {
      focusBand(next);
    }
  } else if (!band || !(pages || event.key.startsWith('Arrow'))) {
    return;
  }
  event.preventDefault();
}
