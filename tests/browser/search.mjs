// node search.mjs SITE: asks the search page of the site made from search/content, in Chromium, what
// search/queries.json lists, and tells how many pairs and best hits are right.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser.mjs';
import { NARROW, WIDE, checkAxe, checkReflow } from './pages.mjs';
import { Report } from './report.mjs';
import { Site } from './site.mjs';

const LISTED = JSON.parse(fs.readFileSync(new URL('search/queries.json', import.meta.url), 'utf8'));
const PAGE = 'zoeken/index.html';

// What the page shows for a question.
async function ask(page, address, parameters) {
  await page.goto(`${address}?${new URLSearchParams(parameters)}`);
  await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');
  return page.evaluate(() => ({
    status: document.getElementById('search-status').textContent,
    hits: [...document.querySelectorAll('#hits .hit')].map((hit) => ({
      title: hit.querySelector('a').textContent,
      href: hit.querySelector('a').href,
      kinds: [...hit.querySelectorAll('.mark')].map((mark) => mark.textContent),
      date: hit.querySelector('time').dateTime,
      marks: [...hit.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
    })),
  }));
}

async function checkPairs(page, address, report) {
  let right = 0;
  for (const { kind, query, form, fails } of LISTED.pairs) {
    const { status, hits } = await ask(page, address, { q: query });
    const found = hits.some((hit) => hit.marks.some((mark) => mark === form.toLowerCase()));
    right += found ? 1 : 0;
    if (fails) console.log(`known failure: ${kind}: "${query}" does not find "${form}"`);
    report.claim(found !== Boolean(fails), `${kind}: "${query}"`, fails ? 'is found now, mend the list' : `does not find "${form}"`, status);
  }
  console.log(`${right} of ${LISTED.pairs.length} word pairs found`);
}

async function checkBestHits(page, address, report) {
  let right = 0;
  for (const { query, meeting, title, fails } of LISTED.queries) {
    const { status, hits } = await ask(page, address, { q: query });
    const best = hits[0];
    const isRight = best?.title === title && best.href.includes(`/${meeting}`);
    right += isRight ? 1 : 0;
    if (fails) console.log(`known failure: "${query}" does not put "${title}" first`);
    report.claim(isRight !== Boolean(fails), `"${query}"`, fails ? 'is right now, mend the list' : `does not put "${title}" first`, `${status} ${best?.title}`);
  }
  console.log(`${right} of ${LISTED.queries.length} best hits first`);
}

// As tests/text/fold_test.cc has it: the index is made by the one, and asked by the other.
const FOLDED = { 'ΣΑΣ': 'σασ', 'Ήλιος': 'ηλιοσ', 'Ǿ': 'o', 'ǽ': 'ae', 'Журавль': 'журавль', 'AUBREMÉ': 'aubreme', 'aubreme\u0301': 'aubreme', '𝐀ı': 'ai' };

async function checkFolding(page, report) {
  for (const [word, folded] of Object.entries(FOLDED)) {
    const made = await page.evaluate(`wordsOf(${JSON.stringify(word)}).join(' ')`);
    report.claim(made === folded, word, `is not looked for as ${folded}`, made);
  }
}

async function checkChoices(page, address, report) {
  const all = await ask(page, address, { q: 'vergadering' });
  const dates = (await ask(page, address, { q: 'vergadering', sort: 'date' })).hits.map((hit) => hit.date);
  report.claim(dates.length > 1 && dates.every((date, at) => at === 0 || date <= dates[at - 1]), 'sort by date', 'is not newest first', dates.join(' '));
  const year = await ask(page, address, { q: 'kerkplein', body: 'commissie-ruimte' });
  report.claim(year.hits.length > 0 && year.hits.every((hit) => hit.href.includes('commissie-ruimte')), 'body', 'lets others through');
  const decided = await ask(page, address, { q: 'commissie', kind: 'd' });
  report.claim(decided.hits.length > 0 && decided.hits.every((hit) => hit.kinds.includes('besluit')), 'kind', 'lets others through');
  const person = await ask(page, address, { q: 'zwembad', person: 'p:g-celik' });
  report.claim(person.hits.length === 1, 'person', 'does not narrow to one', person.status);
  report.claim(all.hits.length > 1 && all.status === `${all.hits.length} agendapunten gevonden`, 'the status', 'does not count', all.status);
  const many = await ask(page, address, { q: 'de' });
  report.claim(many.hits.length === 10 && parseInt(many.status, 10) > 10, 'the status', 'does not count what is not shown yet', many.status);
  const phrase = await ask(page, address, { q: '"aanpak van plan"' });
  report.claim(phrase.hits.length === 0, 'a phrase', 'is found in another order', phrase.status);
  const nothing = await ask(page, address, { q: 'qqqqzzzz' });
  report.claim(nothing.hits.length === 0 && nothing.status.includes('qqqqzzzz'), 'nothing', 'is not told', nothing.status);
}

// Results are on no page before somebody asks: what pages.mjs checks, on them.
async function checkResults(browser, address, report) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ locale: 'nl-NL', colorScheme, bypassCSP: true });
    const page = await context.newPage();
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      for (const q of ['zwembad', 'valkering zwembad', 'qqqqzzzz']) {
        const { hits } = await ask(page, address, { q });
        const where = `results of ${q}, ${size.width} px, ${colorScheme}`;
        report.claim(hits.length > 0 || q === 'qqqqzzzz', where, 'are not there');
        if (size === NARROW) await checkReflow(page, where, report);
        await page.click('#facets summary');
        await checkAxe(page, where, report);
      }
    }
    await context.close();
  }
}

// While results come in, nothing that is in sight moves (0.1 is what the Core Web Vitals call good).
async function checkStandsStill(browser, address, report) {
  for (const size of [WIDE, NARROW]) {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: size });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => { for (const shift of list.getEntries()) window.moved += shift.value; })
        .observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/zoeken/*.js*', async (route) => {
      await new Promise((done) => { setTimeout(done, 100); });
      await route.continue();
    });
    const { hits } = await ask(page, address, { q: 'zwembad' });
    await page.waitForTimeout(200);
    const moved = await page.evaluate(() => window.moved);
    report.claim(hits.length > 0 && moved < 0.1, `results, ${size.width} px`, 'move what is in sight', String(moved));
    await context.close();
  }
}

// A form that a word of the record could have is no typing error of another word.
async function checkUnknownWord(page, address, report) {
  const { status, hits } = await ask(page, address, { q: 'zwermbaden' });
  report.claim(hits.length === 0 && status.includes('zwermbaden'), 'an unknown word', 'is taken for another', status);
}

// Who stands in no agenda item has a page all the same.
async function checkNames(page, address, report) {
  const named = async (q) => {
    const { status, hits } = await ask(page, address, { q });
    const pages = await page.evaluate(() => [...document.querySelectorAll('#named-pages li')]
      .map((each) => `${each.textContent} ${new URL(each.querySelector('a').href).pathname}`));
    return { status, hits, pages: pages.join(', '), isListed: await page.isVisible('#search-lists') };
  };
  const valkering = 'A. Valkering persoon /personen/a-valkering/';
  for (const q of ['VALKÉRING', 'valker', 'mevrouw Valkering', 'Valkering zwembad', 'wethouder Valkering', 'dhr. Valkering',
    'Valkering qqqqzzzz', 'Valkering riool']) {
    const { status, pages } = await named(q);
    report.claim(pages.endsWith(valkering), q, 'does not lead to the page', `${status} ${pages}`);
  }
  const { status, hits, isListed } = await named('VALKÉRING');
  report.claim(status === '‘VALKÉRING’ staat in geen agendapunt. Geen agendapunt gevonden, wel een pagina met deze naam.',
    'a name in no item', 'is not told as it was typed', status);
  report.claim(hits.length === 0 && !isListed, 'a name in no item', 'has hits, or lists that it does not need');
  await page.click('#named-pages a');
  report.claim((await page.textContent('h1')).includes('Valkering'), 'a name in no item', 'leads elsewhere', page.url());
  const unknown = await named('Qqqqzzzz');
  report.claim(unknown.pages === '' && unknown.isListed, 'an unknown name', 'is not helped by lists', unknown.status);
  for (const href of await page.evaluate(() => [...document.querySelectorAll('#search-lists a')].map((each) => each.href))) {
    report.claim((await page.request.get(href)).ok(), href, 'is not there');
  }
  const usual = await named('zwembad');
  report.claim(usual.pages === '' && !usual.isListed, 'a word that is found', 'leads to names, or lists', usual.pages);
  await page.fill('#q', '');
  await page.waitForFunction(() => document.getElementById('search-status').textContent === '');
  report.claim(await page.isHidden('#search-lists') && await page.isHidden('#named'), 'no question', 'keeps names or lists');
}

// Results are there, whatever becomes of the files of names.
async function checkWithoutNames(browser, address, report) {
  for (const file of ['**/search-names.js', '**/zoeken/n-*.js?*']) {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    const { status, hits } = await ask(page, address, { q: 'Valkering zwembad' });
    report.claim(hits.length > 0 && status.includes('Valkering') && !status.includes('lukt'), `results without ${file}`, 'are not there', status);
    await context.close();
  }
}

// What a browser keeps of an older build fits the files of a newer one no more.
async function checkOtherBuild(browser, address, report) {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  const titles = async () => (await ask(page, address, { q: 'zwembad' })).hits.map((hit) => hit.title).join(', ');
  const right = await titles();
  const asOfOtherBuild = (pattern, isFirstOnly) => {
    let isDone = false;
    return page.route(pattern, async (route) => {
      if (isFirstOnly && isDone) { await route.fallback(); return; }
      isDone = true;
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/^openverslagSearch\("([^"]*)","[^"]*"/, 'openverslagSearch("$1","other"');
      await route.fulfill({ response: answer, body });
    });
  };
  const asOfOlderIndex = () => page.route('**/zoeken/index.js', async (route) => {
    const answer = await route.fetch();
    const turned = (_, key, stamps) => `${key}"${[...stamps].reverse().join('')}"`;
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/("l":)"([^"]*)"/, turned) });
  });
  for (const file of ['index.js', 'l-*.js?*', 'p-*.js?*', 'm-*.js?*']) {
    let asked = 0;
    const count = (request) => { if (request.url().includes('/zoeken/index.js')) asked += 1; };
    page.on('request', count);
    if (file === 'index.js') await asOfOlderIndex(); else await asOfOtherBuild(`**/zoeken/${file}`, true);
    const found = await titles();
    report.claim(found === right, `an older ${file}`, 'gives other hits', `${found} instead of ${right}`);
    report.claim(asked === 2, `an older ${file}`, 'is not told by its stamp', `index.js was asked for ${asked} times`);
    page.off('request', count);
    await page.unroute(`**/zoeken/${file}`);
  }
  let isGone = false;
  await page.route('**/zoeken/p-*.js?*', async (route) => {
    if (isGone) await route.fallback(); else await route.fulfill({ status: 404, body: '' });
    isGone = true;
  });
  report.claim(await titles() === right && isGone, 'a file that is gone', 'is not looked for anew');
  await page.unroute('**/zoeken/p-*.js?*');
  await asOfOtherBuild('**/zoeken/m-*.js?*', false);
  const { status, hits } = await ask(page, address, { q: 'zwembad' });
  report.claim(hits.length === 0 && status.includes('lukt'), 'only older files', 'are shown, or nothing is told', status);
  await context.close();
}

// Typing, sending and going back, as a reader does.
async function checkAddress(page, address, report) {
  await page.goto(address);
  report.claim(await page.isHidden('#without-search'), 'the search page', 'says with a script that it needs one');
  await page.fill('#q', 'zwembad');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#hits .hit');
  report.claim(page.url().endsWith('?q=zwembad'), 'a question', 'is not in the address', page.url());
  await page.fill('#q', 'rotonde');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#hits a')?.textContent.startsWith('Rotonde'));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#hits a')?.textContent.includes('zwembad'));
  report.claim(await page.inputValue('#q') === 'zwembad', 'going back', 'does not bring back the question');
  await page.click('#hits a');
  await page.waitForLoadState();
  const stands = await page.evaluate(() => Boolean(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
  report.claim(stands, 'a hit', 'leads to a place that is not there', page.url());
}

async function checkWithoutScript(browser, address, report) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  report.claim(await page.isVisible('#without-search'), 'without scripts', 'nothing is said');
  await context.close();
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node search.mjs SITE');
  process.exit(2);
}
const report = new Report();
const site = new Site(folder);
const server = await site.serve({ 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'" });
const browser = await openBrowser();
const context = await browser.newContext({ locale: 'nl-NL' });
const page = await context.newPage();
const faults = [];
page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
page.on('pageerror', (error) => faults.push(error.message));
const served = `${server.origin}/zoeken/`;
await checkPairs(page, served, report);
await checkBestHits(page, served, report);
await checkFolding(page, report);
await checkChoices(page, served, report);
await checkAddress(page, served, report);
await checkResults(browser, served, report);
await checkStandsStill(browser, served, report);
await checkUnknownWord(page, served, report);
await checkNames(page, served, report);
await checkWithoutNames(browser, served, report);
await checkOtherBuild(browser, served, report);
await checkWithoutScript(browser, served, report);
const onDisk = pathToFileURL(path.join(site.folder, PAGE)).href;
for (const q of ['steden', 'garage', '"plan van aanpak"']) {
  report.claim((await ask(page, onDisk, { q })).hits.length > 0, `from a disk, ${q}`, 'finds nothing');
}
await checkAddress(page, onDisk, report);
report.claim(faults.length === 0, 'the search page', 'console', faults.join('; '));
await browser.close();
server.close();
process.exitCode = report.close() ? 0 : 1;
