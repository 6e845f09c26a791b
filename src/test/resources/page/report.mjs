// What a reader does with the report on how evenly time falls. Every scene says what it saw, line by line.

import {focused, text, texts} from './browser.mjs';

const phone = {viewport: {width: 360, height: 740}};

async function unfolded(browser, url, options) {
  const page = await browser.open(url, options);
  await page.locator('#report-fold > summary').click();
  await page.locator('#report-blocks > *').first().waitFor();
  return page;
}

/** Runs in the page: every number behind the words, a line a rotation and a line a person. */
function numbers() {
  const valuesOf = (cell) => [...cell.querySelectorAll('data')].map((each) => each.value).join('/') || cell.textContent;
  return [...document.querySelectorAll('#report-blocks .block')].flatMap((block) => [
    `${block.querySelector('h3').textContent}: ${[...block.querySelectorAll('b')].map(valuesOf).join(' ')}`,
    ...[...block.querySelectorAll('tbody tr')].map((row) =>
      [row.querySelector('th').firstChild.textContent, ...[...row.querySelectorAll('td')].map(valuesOf)].join(' | '))]);
}

export const reportScenes = {
  async evenNumbers({browser, pages, see}) {
    see(...await (await unfolded(browser, pages.example)).evaluate(numbers));
  },

  async evenWords({browser, pages, see}) {
    const page = await unfolded(browser, pages.even);
    see(await text(page, '#report > p'), ...(await texts(page, '.words > div')));
    for (const block of await page.locator('.block').all()) {
      see(...(await block.locator('.head, tr, p').allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim()));
    }
  },

  async evenFilter({browser, pages, see}) {
    const page = await unfolded(browser, pages.even);
    const state = () => page.evaluate(() => {
      const all = (selector) => [...document.querySelectorAll(selector)].map((each) => each.firstChild.textContent).join(', ');
      return [location.hash, all('#report h3'), all('#report tbody tr:not(.other) th'), all('#report-blocks > p')].join(' | ');
    });
    for (const hash of ['team=web', 'team=core&person=dee', 'person=eli', 'team=core&person=fay', '']) {
      await page.evaluate((wanted) => {
        location.hash = wanted;
      }, hash);
      await page.waitForFunction((wanted) => document.getElementById('team').value === (wanted.match(/team=(\w+)/)?.[1] ?? ''), hash);
      see(await state());
    }
  },

  async evenFolded({browser, pages, see}) {
    const page = await browser.open(pages.even);
    see(`${await page.locator('#report-blocks > *').count()} parts`);
    await page.locator('#report-fold > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.block').first().waitFor();
    see(`${await page.locator('.block').count()} blocks`, await focused(page));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.block') === null);
    see(`${await page.locator('#report-blocks > *').count()} parts`);
  },

  async evenTable({browser, pages, see}) {
    for (const options of [{}, phone]) {
      const page = await unfolded(browser, `${pages.even}#team=core&person=dee`, options);
      see(...(await page.locator('#report table').first().ariaSnapshot()).split('\n').slice(0, 15));
    }
  },

  async evenMany({browser, pages, see}) {
    const page = await unfolded(browser, pages.many);
    see(`${await page.locator('details.block').count()} rotations, ${await page.locator('.block table').count()} tables`);
    await page.locator('details.block > summary').nth(1).click();
    await page.locator('.block table').waitFor();
    see(await text(page, 'details.block >> nth=1'));
  },

  async evenNarrow({browser, pages, see}) {
    for (const url of [pages.example, pages.even, pages.many, pages.hostile]) {
      const page = await unfolded(browser, url, phone);
      see(await page.evaluate(() => document.documentElement.scrollWidth));
    }
  },

  async evenPrint({browser, pages, see}) {
    const page = await browser.open(pages.even, {colorScheme: 'dark'});
    await page.emulateMedia({media: 'print'});
    see(`folded ${await page.locator('#report').isVisible()}`);
    await page.emulateMedia({media: 'screen'});
    await page.locator('#report-fold > summary').click();
    await page.emulateMedia({media: 'print'});
    see(`unfolded ${await page.locator('.block').first().isVisible()}, button ${await page.locator('#report-fold > summary').isVisible()}`);
    see(await page.locator('.bar').first().evaluate((bar) => getComputedStyle(bar).backgroundColor + getComputedStyle(bar).borderTopColor));
  },

  async evenHostile({browser, pages, see}) {
    const page = await unfolded(browser, pages.hostile);
    see(...(await texts(page, '#report h3')), ...(await texts(page, '#report tbody th')),
      `images ${await page.locator('img').count()}`);
  },

  async evenWithoutScripts({browser, pages, see}) {
    const page = await browser.open(pages.even, {javaScriptEnabled: false});
    see(...(await texts(page, 'noscript h2, noscript h2 ~ p')), ...(await texts(page, 'noscript h2 ~ table tr')).slice(0, 3));
  },

  async evenLeftOut({browser, pages, see}) {
    const page = await browser.open(pages.unreported);
    see(`report ${await page.locator('#report').isVisible()}, cards ${await page.locator('.card').count()}`);
  },

  async evenAccessible({browser, pages, see}) {
    const looks = [[pages.example, {}], [pages.example, {colorScheme: 'dark'}], [`${pages.example}#person=lou`, phone],
      [pages.even, {colorScheme: 'dark', ...phone}], [`${pages.even}#person=dee`, {colorScheme: 'dark'}], [pages.many, {}]];
    for (const [url, options] of looks) {
      const page = await unfolded(browser, url, options);
      see(...await browser.violations(page));
      await browser.closePages();
    }
    see(`${looks.length} looks`);
  },
};
