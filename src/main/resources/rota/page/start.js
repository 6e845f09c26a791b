// Puts everything on the page, and keeps it true as time passes.

let shownStates = '';

function showAll() {
  const choice = readChoice();
  showChoice(choice);
  showNow(choice);
  showPerson(choice);
  showPicture(choice);
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
  byId('made').textContent = `This page was made ${agoText(time - data.made)}, ${momentText(data.made)}.`;
}

function showNotices(choice, time) {
  const notices = [];
  if (time < data.from || time >= data.until) {
    const where = time < data.from ? 'before' : 'after';
    const dates = `from ${fullDateText(data.from)} to ${fullDateText(data.until - 1)}`;
    notices.push(`This page knows who is on call ${dates}. Now is ${where} that, so it can’t tell: ask for a newer page.`);
  } else if (time - data.made > 2 * day) {
    notices.push(`This page was made ${agoText(time - data.made)}, ${momentText(data.made)}. What was agreed since then is not in it.`);
  }
  if (choice.unknown.length) {
    notices.push(`There is no ${choice.unknown.join(' and no ')} on this page.`);
  }
  const box = byId('notices');
  if ([...box.children].map((each) => each.textContent).join() !== notices.join()) {
    box.replaceChildren(...notices.map((notice) => element('p', {class: 'notice'}, notice)));
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
  addEventListener('resize', () => drawn.view.count !== weeksThatFit() && showPicture(drawn.choice));
  addEventListener('scroll', moveDetail, {passive: true});
  addEventListener('keydown', (event) => event.key === 'Escape' && hideDetail());
  document.addEventListener('visibilitychange', () => document.hidden || tick());
  byId('earlier').addEventListener('click', () => turnPages(-1));
  byId('today').addEventListener('click', () => turnPages(0));
  byId('later').addEventListener('click', () => turnPages(1));
  byId('skip').addEventListener('click', (event) => goTo(event, 'main'));
  byId('to-subscribe').addEventListener('click', (event) => goTo(event, readChoice().person ? 'somebody' : 'subscribe'));
  picture.addEventListener('keydown', onBandKey);
  picture.addEventListener('focusin', (event) => event.target.shift && showDetail(event.target));
  picture.addEventListener('focusout', hideDetail);
  picture.addEventListener('pointerover', (event) => event.target.closest('.band') && showDetail(event.target.closest('.band')));
  picture.addEventListener('pointerleave', hideDetail);
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
