// node read.mjs MODULES CHROMIUM PAGES: plays every scene and prints what it saw, each line behind the scene's name.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Browser} from './browser.mjs';
import {reportScenes} from './report.mjs';
import {scenes} from './scenes.mjs';

const [modules, chromium, folder] = process.argv.slice(2);
const url = (name) => pathToFileURL(join(folder, `${name}.html`)).href;
const pages = {example: url('example'), many: url('many'), gaps: url('gaps'), office: url('office'), hostile: url('hostile'),
  even: url('even'), unreported: url('unreported'),
  withoutSite: readFileSync(join(folder, 'hostile.html'), 'utf8')};

const instants = readFileSync(join(folder, 'instants'), 'utf8').trim().split('\n');

const browser = await Browser.started(modules, chromium);
try {
  for (const [name, play] of Object.entries({...scenes, ...reportScenes})) {
    const see = (...lines) => lines.forEach((line) => console.log(`${name}\t${String(line).replace(/[\r\n]/g, ' ')}`));
    try {
      await play({browser, pages, instants, see});
    } catch (error) {
      see(`failed: ${error.message}`);
    }
    await browser.closePages();
  }
  browser.unwanted.forEach((line) => console.log(`unwanted\t${line.replace(/[\r\n]/g, ' ')}`));
} finally {
  await browser.close();
}
