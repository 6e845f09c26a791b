// What a reader does with the page. Every scene says what it saw, line by line; the Java test knows what it should be.

import {focused, text, texts} from './browser.mjs';

const london = '2026-11-24T10:15:00Z';

/** Runs in the page: what every rotation's card says, after the page has been looked at again. */
function standings() {
  document.dispatchEvent(new Event('visibilitychange'));
  return [...document.querySelectorAll('.card')].flatMap((card) => {
    const line = (part, who) => part.querySelector('.role').textContent.split(' = ')
      .map((role) => `${card.querySelector('h3').textContent} ${role}: ${who} ${part.querySelector('time')?.dateTime}`);
    const first = card.querySelector('strong')?.textContent;
    return [...[...card.querySelectorAll('.part')].flatMap((part) => line(part, part.querySelector('strong').textContent)),
      ...[...card.querySelectorAll('.down li')].flatMap((part) => line(part, part.textContent.includes('the same') ? first : 'off hours'))];
  });
}

export const scenes = {
  async now({browser, pages, see}) {
    for (const at of [london, '2026-11-26T15:30:00Z', '2026-12-25T12:00:00Z']) {
      const page = await browser.open(pages.example, {at});
      see(await text(page, '#clock'), ...(await texts(page, '#cards .card')));
    }
  },

  async always({browser, pages, instants, see}) {
    const page = await browser.open(pages.example);
    for (const at of instants) {
      await page.clock.setFixedTime(new Date(at));
      see(`${at} ${(await page.evaluate(standings)).sort().join('; ')}`);
    }
  },

  async anotherZone({browser, pages, see}) {
    const page = await browser.open(`${pages.example}#team=core`, {timezoneId: 'America/New_York'});
    see(await text(page, '.clock'), await text(page, '#cards .until'));
  },

  async anOldPage({browser, pages, see}) {
    for (const at of ['2026-12-15T12:00:00Z', '2026-10-01T12:00:00Z', '2028-01-03T12:00:00Z']) {
      const page = await browser.open(`${pages.example}#team=core`, {at});
      see(await text(page, '#notices'), await text(page, '#cards .card'));
    }
  },

  async timePasses({browser, pages, see}) {
    const page = await browser.open(`${pages.example}#team=core`, {at: '2026-11-30T08:59:20Z', running: true});
    see(await text(page, '#clock'), await text(page, '.who'));
    await page.locator('.card summary').click();
    await page.locator('.card summary').focus();
    await page.clock.runFor(45_000);
    see(await text(page, '#clock'), await text(page, '.who'), await text(page, '.card details[open] p'), await focused(page));
  },

  async gaps({browser, pages, see}) {
    const page = await browser.open(pages.gaps);
    see(await text(page, '#alarm'), ...(await texts(page, '#cards .card')), (await texts(page, '#picture .gap .text')).filter(Boolean).join(', '));
  },

  async filter({browser, pages, see}) {
    const page = await browser.open(pages.example);
    const state = async () => see([new URL(page.url()).hash, await page.title(), (await texts(page, '#cards h3')).join(', '),
      (await texts(page, '#picture h3')).join(', '), await text(page, '#somebody')].join(' | ').slice(0, 210));
    await page.locator('#team').selectOption('data');
    await state();
    await page.locator('#person').selectOption('lea');
    await state();
    await page.goBack();
    await state();
    await page.goBack();
    await state();
    await page.goForward();
    await page.locator('#everything').click();
    await state();
    await page.goto(`${pages.example}#person=kai`);
    await state();
    await page.goto(`${pages.example}#team=nowhere&person=ana`);
    await state();
    see(await text(page, '#notices'));
  },

  async weeks({browser, pages, see}) {
    const page = await browser.open(`${pages.example}#team=core`);
    const bands = async () => see(`${await text(page, '#range')}: ${(await texts(page, '.track .text')).join(', ')}`, `line ${await page.locator('#line').isVisible()}`);
    await bands();
    await page.locator('#later').click();
    await bands();
    await page.locator('#today').click();
    await page.locator('#earlier').click();
    await bands();
    see(`earlier ${await page.locator('#earlier').isEnabled()}`);
  },

  async details({browser, pages, see}) {
    const page = await browser.open(`${pages.example}#team=data`);
    await page.locator('.band', {hasText: 'Ola for Nils'}).first().hover();
    see(await text(page, '#detail'));
    const open = await browser.open(`${pages.hostile}#team=core`);
    await open.locator('.stands-in').first().focus();
    see(await text(open, '#detail'));
  },

  async copy({browser, pages, see}) {
    const page = await browser.open(`${pages.example}#team=core`, {permissions: ['clipboard-read', 'clipboard-write']});
    await page.locator('.feed button').first().click();
    await page.locator('.feed button', {hasText: 'Copied'}).waitFor();
    see(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#said').textContent());
    see(...(await page.locator('.feed a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))));
    const plain = await browser.open('http://rota.test/team/index.html#person=ana', {html: pages.withoutSite});
    await plain.locator('.feed button').first().click();
    see(await plain.locator('.feed input').inputValue(), await plain.evaluate(() => getSelection().toString()));
    see(await plain.locator('#somebody .feed a').getAttribute('href'));
    see(await text(await browser.open(pages.hostile), '#feeds'));
  },

  async keyboard({browser, pages, see}) {
    const page = await browser.open(pages.example);
    const press = async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
      }
      see(`${keys.join(' ')}: ${await focused(page)}`);
    };
    await press('Tab');
    await press('Enter');
    await press('Shift+Tab', 'Shift+Tab');
    await press('Shift+Tab');
    await page.keyboard.press('d');
    see(new URL(page.url()).hash || 'not chosen', await focused(page));
    await page.goto(`${pages.example}#team=web`);
    await page.locator('#later').focus();
    await press('Tab');
    await press('ArrowRight');
    await press('ArrowDown');
    await press('End');
    await press('ArrowRight');
    await press('ArrowLeft');
    await press('Home');
    see(`detail ${await page.locator('#detail').isVisible()}`);
    await press('Escape');
    see(`detail ${await page.locator('#detail').isVisible()}`);
    await press('PageDown');
    await press('Tab');
    await press('Tab');
  },

  async offHours({browser, pages, see}) {
    const page = await browser.open(`${pages.office}#team=desk`, {at: '2026-11-24T18:00:00Z', timezoneId: 'America/New_York'});
    see(await text(page, '#cards'));
    await page.locator('#cards summary').click();
    see(await text(page, '#cards details'));
  },

  async inHours({browser, pages, see}) {
    for (const at of ['2026-11-24T10:00:00Z', '2026-11-24T23:00:00Z']) {
      const page = await browser.open(`${pages.office}#person=ana&team=desk`, {at});
      see(await text(page, '#somebody > .shifts li:first-child'));
    }
  },

  async ages({browser, pages, see}) {
    for (const at of ['2026-12-02T10:14:00Z', '2026-12-02T10:15:00Z', '2026-11-24T10:14:00Z']) {
      const page = await browser.open(`${pages.example}#team=core`, {at});
      see(`${await text(page, '#notices')}; ${await text(page, '#made')}`);
    }
  },

  async names({browser, pages, see}) {
    for (const hash of ['team=DESK', 'team=front+desk&person=ana%20ruiz', 'team=Front%20Desk&person=Ben']) {
      const page = await browser.open(`${pages.office}#${hash}`);
      see(`${await page.locator('#team').inputValue()}, ${await page.locator('#person').inputValue() || 'all'}`);
    }
  },

  async edges({browser, pages, see}) {
    const looks = [['2027-11-19T12:00:00Z', 'later', 'Europe/London'], ['2026-10-20T12:00:00Z', 'earlier', 'Europe/London'],
      ['2027-11-19T12:00:00Z', 'later', 'America/New_York']];
    for (const [at, edge, timezoneId] of looks) {
      const page = await browser.open(pages.example, {at, timezoneId});
      see(`${await text(page, '#range')}; ${edge} ${await page.locator(`#${edge}`).isEnabled()}, today ${await page.locator('#today').isEnabled()}, `
        + `shaded ${await page.locator('#picture .unknown').count()}`);
    }
  },

  async brief({browser, pages, see}) {
    for (const options of [{}, {hasTouch: true, isMobile: true, viewport: {width: 390, height: 844}}]) {
      const page = await browser.open(`${pages.office}#team=pager`, options);
      see(await page.evaluate(() => {
        const brief = document.querySelector('#picture .stands-in').parentElement;
        const next = brief.nextElementSibling;
        const {left, width} = brief.parentElement.getBoundingClientRect();
        const wanted = left + width * parseFloat(next.style.left.slice(4)) / 100;
        const isPlaced = Math.abs(next.getBoundingClientRect().left - wanted) < 1 && wanted < brief.getBoundingClientRect().right;
        return `${Math.round(brief.getBoundingClientRect().width)} wide, the next one begins ${isPlaced ? 'where it should' : 'elsewhere'}`;
      }));
      if (options.hasTouch) {
        await page.locator('#picture .stands-in').tap();
        see(await text(page, '#detail'));
      }
    }
  },

  async fits({browser, pages, see}) {
    for (const url of [pages.example, pages.hostile, pages.many]) {
      for (const width of [390, 1280]) {
        const page = await browser.open(url, {viewport: {width, height: 844}});
        see(await page.evaluate(() => `${[...document.querySelectorAll('#picture .text')]
          .filter((each) => each.textContent && each.scrollWidth > each.clientWidth).length} cut`));
      }
    }
  },

  async zones({browser, pages, see}) {
    for (const timezoneId of ['Europe/London', 'Asia/Tokyo']) {
      const page = await browser.open(pages.office, {timezoneId});
      see(await text(page, '#picture h4 >> nth=0'));
    }
  },

  async legend({browser, pages, see}) {
    for (const url of [pages.office, pages.gaps, `${pages.many}#team=team-1`]) {
      see(await text(await browser.open(url), '.legend'));
    }
  },

  async nothing({browser, pages, see}) {
    see(await text(await browser.open(`${pages.office}#team=desk&person=dee`), '#picture'));
  },

  async colours({browser, pages, see}) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.open(pages.example, {colorScheme});
      see(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
  },

  async narrow({browser, pages, see}) {
    for (const url of [pages.example, `${pages.example}#person=lea`, pages.many, pages.hostile, pages.gaps]) {
      const page = await browser.open(url, {viewport: {width: 360, height: 740}});
      see(await page.evaluate(() => document.documentElement.scrollWidth));
    }
  },

  async print({browser, pages, see}) {
    const page = await browser.open(pages.example, {colorScheme: 'dark'});
    await page.emulateMedia({media: 'print'});
    for (const selector of ['#cards', '#picture', '.controls', '.pager', '#feeds']) {
      see(`${selector} ${await page.locator(selector).isVisible()}`);
    }
    see(await page.evaluate(() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color));
  },

  async withoutScripts({browser, pages, see}) {
    const page = await browser.open(pages.example, {javaScriptEnabled: false});
    see(await page.locator('#page').isVisible(), ...(await texts(page, 'noscript tbody tr')).slice(0, 2));
  },

  async hostile({browser, pages, see}) {
    const page = await browser.open(pages.hostile);
    see(...(await texts(page, '#cards .card')));
    see(`links ${await page.locator('#cards .link[href]').count()}`, `images ${await page.locator('img').count()}`);
  },

  async many({browser, pages, see}) {
    const page = await browser.open(pages.many);
    see(`${await page.locator('.card').count()} cards, ${await page.locator('.row').count()} rows`);
    await page.locator('#team').selectOption('team-117');
    see(await text(page, '#cards'));
  },

  async accessible({browser, pages, see}) {
    const phone = {width: 390, height: 844};
    const looks = [[pages.example, {}], [pages.example, {colorScheme: 'dark'}], [pages.example, {viewport: phone}],
      [`${pages.example}#team=core&person=ana`, {}], [`${pages.example}#person=lea`, {colorScheme: 'dark', viewport: phone}],
      [pages.gaps, {}], [pages.gaps, {colorScheme: 'dark'}], [pages.many, {}], [`${pages.many}#team=team-8`, {}],
      [`${pages.example}#team=core`, {at: '2028-01-03T12:00:00Z', colorScheme: 'dark'}]];
    for (const [url, options] of looks) {
      const page = await browser.open(url, options);
      see(...await browser.violations(page));
      await browser.closePages();
    }
    see(`${looks.length} looks`);
  },
};
