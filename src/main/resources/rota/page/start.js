// Puts everything on the page, and keeps it true as time passes.

/** A page is made anew every Monday, and whenever something is agreed; one that is older than this was forgotten. */
const expectedDays = 8;

let shownStates = '';
let resizing;

function showAll() {
  const choice = readChoice();
  showChoice(choice);
  showNow(choice);
  showPerson(choice);
  showPicture(choice);
  showReport(choice);
  showFeeds(choice);
}

function showNow(choice) {
  const time = present();
  showCards(choice, time);
  showClock(time);
  showNotices(choice, time);
  shownStates = statesAt(time);
}

/** Changes when anything does that a card shows. */
function statesAt(time) {
  const today = midnightOf(time);
  return rotations.map((rotation) => {
    const now = standing(rotation, time);
    return [now.state, now.shift?.start, now.until, now.next?.start];
  }).join() + today;
}

function showClock(time) {
  const parts = partsOf(time, readersZone);
  byId('clock').textContent = `${dateText(parts, time)} ${clockText(parts)}`;
  byId('zone').textContent = readersZone;
  byId('made').textContent = `${madeText(time)}.`;
}

function madeText(time) {
  return `This page was made ${time < data.made ? '' : `${agoText(time - data.made)}, `}${momentText(data.made)}`;
}

/** What to say of a time that the page knows nothing about, or of an age at which it should have been made anew; else empty. */
function ageText(time) {
  const now = `by your clock it is ${fullDateText(time)}`;
  if (time < data.from) {
    return `This page begins on ${fullDateText(data.from)}; ${now}.`;
  }
  if (time >= data.until) {
    return `This page ends on ${fullDateText(data.until - 1)}; ${now}. Ask for a newer page.`;
  }
  return time - data.made < expectedDays * day ? '' : `${madeText(time)}. What was agreed since then is not in it.`;
}

function showNotices(choice, time) {
  const unknown = choice.unknown.length ? `There is no ${choice.unknown.join(' and no ')} on this page.` : '';
  const isKnown = time >= data.from && time < data.until;
  const notices = [[isKnown ? 'notice calm' : 'notice', ageText(time)], ['notice', unknown]].filter(([, notice]) => notice);
  const box = byId('notices');
  if ([...box.children].map((each) => each.textContent).join() !== notices.map(([, notice]) => notice).join()) {
    box.replaceChildren(...notices.map(([kind, notice]) => element('p', {class: kind}, notice)));
  }
}

/** Once a minute, and when the page is looked at again; what has not changed is left alone. */
function tick() {
  const time = present();
  const choice = readChoice();
  if (statesAt(time) !== shownStates) {
    showNow(choice);
    showPerson(choice);
  }
  showClock(time);
  showNotices(choice, time);
  if (weeksAway === 0 && mondayOf(time) !== drawn.view.start) {
    showPicture(choice);
  }
  moveNow();
}

function tickEveryMinute() {
  setTimeout(() => {
    tick();
    tickEveryMinute();
  }, 60_000 - Date.now() % 60_000);
}

function listen() {
  const picture = byId('picture');
  addEventListener('hashchange', showAll);
  addEventListener('popstate', () => location.hash || showAll());
  addEventListener('resize', onResize);
  addEventListener('scroll', moveDetail, {passive: true});
  addEventListener('keydown', (event) => event.key === 'Escape' && hideDetail());
  document.addEventListener('visibilitychange', () => document.hidden || tick());
  byId('earlier').addEventListener('click', () => turnPages(-1));
  byId('today').addEventListener('click', () => turnPages(0));
  byId('later').addEventListener('click', () => turnPages(1));
  byId('skip').addEventListener('click', (event) => goTo(event, 'main'));
  byId('to-subscribe').addEventListener('click', (event) => goTo(event, readChoice().person ? 'somebody' : 'subscribe'));
  byId('report-fold').addEventListener('toggle', () => showReport(readChoice()));
  picture.addEventListener('keydown', onBandKey);
  picture.addEventListener('focusin', (event) => event.target.shift && showDetail(event.target));
  picture.addEventListener('focusout', hideDetail);
  picture.addEventListener('pointerover', (event) => event.target.closest('.band') && showDetail(event.target.closest('.band')));
  picture.addEventListener('pointerleave', hideDetail);
}

/** What fits into a band changes with the width; a phone also says that it was resized when only its height was. */
function onResize() {
  clearTimeout(resizing);
  resizing = setTimeout(() => byId('picture').clientWidth !== drawn.width && showPicture(drawn.choice), 80);
}

/** Moves the focus without touching the address, which keeps the choice. */
function goTo(event, id) {
  event.preventDefault();
  byId(id).focus();
  byId(id).scrollIntoView();
}

byId('page').hidden = false;
fillSelects();
listen();
showAll();
tickEveryMinute();
