// Opens pages in Chromium and notes whatever they should not do.

import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

export class Browser {
  #chromium;
  #axe;
  /** What the console said, and what was asked for besides the page. */
  unwanted = [];

  constructor(chromium, axe) {
    this.#chromium = chromium;
    this.#axe = axe;
  }

  static async started(modules, executablePath) {
    const require = createRequire(join(modules, 'node_modules', 'none.js'));
    const {chromium} = require('playwright-core');
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    return new Browser(await chromium.launch({executablePath, args: flags}), axe);
  }

  /** A page that has just been opened, at a time that stands still unless it is told to run. */
  async open(url, {at = '2026-11-24T10:15:00Z', running = false, html, ...options} = {}) {
    const context = await this.#chromium.newContext({viewport: {width: 1280, height: 900}, timezoneId: 'Europe/London', ...options});
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const address = url.split('#')[0];
    page.on('console', (message) => this.unwanted.push(`${address} says ${message.text()}`));
    page.on('pageerror', (error) => this.unwanted.push(`${address} fails: ${error.message}`));
    page.on('dialog', (dialog) => this.unwanted.push(`${address} asks ${dialog.message()}`));
    page.on('request', (request) => request.url().split('#')[0] === address || request.url().startsWith('data:')
      || this.unwanted.push(`${address} asks for ${request.url()}`));
    if (html !== undefined) {
      await context.route('**', (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
    }
    if (running) {
      await page.clock.install({time: new Date(at)});
    } else {
      await page.clock.setFixedTime(new Date(at));
    }
    await page.goto(url);
    return page;
  }

  /** What axe-core has against the page as it is now. */
  async violations(page) {
    await page.evaluate(this.#axe);
    const {violations} = await page.evaluate(() => globalThis.axe.run({resultTypes: ['violations']}));
    return violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' ')}`);
  }

  closePages() {
    return Promise.all(this.#chromium.contexts().map((context) => context.close()));
  }

  close() {
    return this.#chromium.close();
  }
}

/** What a reader sees of an element, on one line. */
export async function text(page, selector) {
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
}

/** What a reader sees of each of some elements. */
export async function texts(page, selector) {
  return (await page.locator(selector).allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim());
}

/** What has the focus: its text, or else its name. */
export function focused(page) {
  return page.evaluate(() => {
    const it = document.activeElement;
    return (it.querySelector('.sr') ?? it).textContent.replace(/\s+/g, ' ').trim().slice(0, 90) && it.localName !== 'select' && it.localName !== 'main'
      ? (it.querySelector('.sr') ?? it).textContent.replace(/\s+/g, ' ').trim().slice(0, 90)
      : `${it.localName} ${it.id}`;
  });
}
