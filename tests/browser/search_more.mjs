// node search_more.mjs SITE WORD PHRASE: more results than the best of a word that stands nearly
// everywhere, of which more are in the index than a first question loads; and a phrase of such words
// that the best do not have, which is found when the reader asks to search on.
import { openBrowser } from './browser.mjs';
import { Report } from './report.mjs';
import { Site } from './site.mjs';

const [folder, word, phrase] = process.argv.slice(2);
const report = new Report();
const server = await new Site(folder).serve();
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`${server.origin}/zoeken/?q=${word}`);
await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');

// What the scripts of the page hold; their names are those of all scripts.
const held = () => page.evaluate('({ documents: shown.result.documents, isPart: shown.result.isPart })');
const before = await held();
const told = parseInt((await page.textContent('#search-status')).replace('.', ''), 10);
report.claim(before.isPart && before.documents.length < told, word, 'is no word of which only the best are loaded', `${before.documents.length} of ${told}`);

// As if somebody had asked for more until these were used up.
await page.evaluate('shown.count = shown.result.documents.length');
await page.click('#more-hits');
await page.waitForFunction(() => document.querySelectorAll('#hits .hit').length === 20);
const after = await held();
report.claim(!after.isPart && after.documents.length === told, 'more results', 'are not all there are', `${after.documents.length} of ${told}`);
report.claim(new Set(after.documents).size === after.documents.length, 'more results', 'come twice');
report.claim(before.documents.every((each, at) => after.documents[at] === each), 'more results', 'change what was shown');
await page.goto(`${server.origin}/zoeken/?q=${encodeURIComponent(`"${phrase}"`)}`);
const shownHits = () => page.locator('#hits .hit').count();
await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');
const few = await shownHits();
const button = await page.textContent('#more-hits');
report.claim(few < 10 && button === 'Zoek verder', phrase, 'is in enough of the best, or no more is offered', `${few} shown, ${button}`);
await page.click('#more-hits');
await page.waitForFunction((count) => document.querySelectorAll('#hits .hit').length > count, few);
const all = parseInt((await page.textContent('#search-status')).replace('.', ''), 10);
report.claim(all > few && await shownHits() === Math.min(all, few + 10), phrase, 'is not found further on', `${await shownHits()} shown of ${all}, ${few} before`);
console.log(`"${phrase}": ${few} of ${all} at first`);

console.log(`${before.documents.length} of ${told} at first`);
await browser.close();
server.close();
process.exitCode = report.close() ? 0 : 1;
