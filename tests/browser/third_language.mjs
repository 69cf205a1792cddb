// node third_language.mjs SITE: everything that the interface says comes from the file of its language.
// The site is in one whose texts stand between marks (tests/third_language), of minutes with few words:
// whatever stands outside of the marks was written by its publisher, or somebody wrote it into code.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { Report } from './report.mjs';
import { Site } from './site.mjs';

const site = new Site(process.argv[2]);
const content = process.argv[3];
const report = new Report();

const wordsOf = (text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
// Without addresses, names of files and checksums.
const plain = (text) => text.split(/\s+/).filter((word) => !/[/@\d]|\.\w/.test(word)).join(' ');
const written = new Set(fs.readdirSync(content, { recursive: true })
  .filter((file) => fs.statSync(path.join(content, file)).isFile())
  .flatMap((file) => wordsOf(`${file} ${fs.readFileSync(path.join(content, file), 'utf8')}`)));
// In every language the same.
['json', 'kb'].forEach((word) => written.add(word));

function outsideMarks(text) {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '‹') depth += 1;
    if (depth === 0) outside += letter;
    if (letter === '›') { depth -= 1; outside += ' '; }
  }
  return { outside, balanced: depth === 0 };
}

// What a page says: its words as they stand, and each attribute that is read out or shown.
const said = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode;
    if (parent.closest('script, style, noscript, code, pre, textarea')) continue;
    words += ` ${data}`;
  }
  const attributes = [...document.querySelectorAll('*')].flatMap((each) => ['aria-label', 'title', 'alt', 'placeholder', 'label']
    .map((name) => each.getAttribute(name)).filter(Boolean));
  const meta = [...document.querySelectorAll('meta[name=description], meta[property="og:title"], meta[property="og:description"]')]
    .map((each) => each.content);
  return [words, document.title, ...attributes, ...meta];
};

const browser = await openBrowser();
const server = await site.serve();
const page = await browser.newPage();
let few = 0;
for (const file of [...site.onePageOfEachKind(), 'search/index.html?q=qqbrug', 'search/index.html?q=qqnergens']) {
  await page.goto(`${server.origin}/${file}`);
  if (file.includes('?')) await page.waitForFunction(() => document.querySelector('#hits')?.textContent || document.querySelector('[role=status]')?.textContent);
  for (const text of await page.evaluate(said)) {
    const { outside, balanced } = outsideMarks(text);
    const strange = wordsOf(plain(outside)).filter((word) => !written.has(word));
    report.claim(balanced, file, 'cuts a text of the interface', text.slice(0, 200));
    report.claim(strange.length === 0, file, 'says what its language does not', strange.join(' '));
    if (text.includes('‹few ')) few += 1;
  }
}
report.claim(few > 0, 'the site', 'has no form for two, three and four');
await browser.close();
server.close();
process.exitCode = report.close() ? 0 : 1;
