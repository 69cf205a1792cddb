// node hostile.mjs PROGRAM: makes a site of minutes and settings with 60 payloads in every field
// (hostile/make.py; one of them printed as a PDF), and opens every page of it under a policy
// that reports each script that would run and each request that leaves the site. It is published,
// corrected and published again, with all that the settings can add to a site.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { openBrowser } from './browser.mjs';
import { inTwoLanes } from './lanes.mjs';
import { Report } from './report.mjs';
import { Site } from './site.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
const here = path.dirname(new URL(import.meta.url).pathname);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
const report = new Report();
const plain = (text) => text.replace(/\s+/g, ' ');

async function makeSite(browser) {
  const content = path.join(work, 'content');
  execFileSync('python3', [path.join(here, 'hostile/make.py'), content]);
  const printer = await browser.newPage();
  await printer.goto(`file://${work}/to_print.html`);
  await printer.pdf({ path: `${content}/meetings/2024-02-07-raad.pdf` });
  await printer.close();
  // Twice, so that the pages tell of a correction.
  publish(content);
  execFileSync('python3', [path.join(here, 'hostile/make.py'), content, 'change']);
  publish(content);
  const site = new Site(path.join(work, 'site'));
  checkBrokenRedirects(content);
  return site;
}

const run = (command, content) => spawnSync(process.argv[2], [command, content, path.join(work, 'site')], { encoding: 'utf8' });

function publish(content) {
  const built = run('publish', content);
  report.claim(built.status === 0, 'the build', 'fails', built.stderr.split('\n\n').filter((each) => each.includes(': fout: ')).join('\n').slice(-2000) || built.stderr.slice(-2000));
}

// Addresses that are none stop a build: the site stays as it is.
function checkBrokenRedirects(content) {
  fs.copyFileSync(path.join(work, 'broken_redirects.toml'), path.join(content, 'redirects.toml'));
  const built = run('build', content);
  const told = built.stderr.match(/\[redirect-address\]/g) ?? [];
  report.claim(built.status === 1 && told.length === 120, 'redirects.toml', 'has addresses that are none', `${built.status}, ${told.length} told`);
}

// Rules of web servers hold addresses of ours alone, one rule a line.
function checkHosting(site) {
  const files = ['_hosting/nginx.conf', '_hosting/Caddyfile', '.htaccess', '_headers', '_redirects'];
  for (const file of files) {
    const rules = fs.readFileSync(path.join(work, 'site', file), 'utf8');
    const planted = rules.match(/.*(evil\.example|alert\(|javascript:|<(script|img|svg)|return 200|\{x\}|\{\{|BEGIN:|HYPERLINK).*/);
    report.claim(planted === null, file, 'holds words of the content', planted?.[0]);
    if (file === '_redirects') report.claim(rules.trim().split('\n').every((line) => /^\/[a-z0-9/._-]*\*? \/[a-z0-9/._-]*(#[a-z0-9._-]+)? 301$/.test(line)), file, 'has a line that is no redirect');
  }
  report.claim(site.pages.some((file) => file.startsWith('kader/')), 'the site', 'has no frames');
}

// Put into each page before its own first line: what the policy stopped.
function watch() {
  window.stopped = [];
  addEventListener('securitypolicyviolation', (event) => {
    window.stopped.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

// What can only be there because words became markup. Data in a script of its own is words.
const planted = () => [...document.querySelectorAll('*')].filter((element) => {
  if (element.matches('iframe, object, embed, base[href], style, video, math, template:not([id]), noscript p, meta[http-equiv="refresh"]')) return true;
  if (element.matches('script:not([src]):not([type="application/ld+json"])')) return true;
  return [...element.attributes].some(({ name, value }) => name.startsWith('on')
    || name === 'srcdoc' || (['href', 'src', 'action', 'formaction'].includes(name) && /^\s*(javascript|data):/i.test(value)));
}).map((element) => element.outerHTML.slice(0, 120));

// Opens pages of the site one after another, and hears of every dialog, error and request that
// leaves it. A page of its own for each would be a process for each.
class Watchman {
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    this.faults = [];
    page.on('dialog', (dialog) => { this.faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('request', (request) => { if (!request.url().startsWith(origin)) this.faults.push(`request: ${request.url()}`); });
  }

  addressOf(file) { return `${this.origin}/${encodeURI(file)}`; }

  // A page of redirects.toml leads to where that says, and one that the program makes to a page of the
  // site; and nowhere else.
  async checkRedirect(site, file) {
    const told = site.read(file).match(/content="0; url=([^"]*)"/)?.[1];
    const to = isOfTheClerk(file) ? `${this.origin}/vergaderingen/` : new URL(told, this.addressOf(file)).href;
    report.claim(site.fileOf(new URL(to).pathname.slice(1)), file, 'leads nowhere', to);
    await this.page.goto(this.addressOf(file), { waitUntil: 'commit' });
    await this.page.waitForURL(to)
      .catch(() => report.claim(false, file, 'leads elsewhere', this.page.url()));
  }

  // Returns the words that a reader sees. What a page before it did too late to be told there is told here.
  async checkPage(file) {
    await this.page.goto(this.addressOf(file), { waitUntil: 'load' });
    const seen = await this.page.evaluate(() => ({ stopped: window.stopped, words: document.body.textContent,
      json: [...document.querySelectorAll('script[type="application/ld+json"]')].map((each) => each.textContent) }));
    const faults = [...this.faults.splice(0), ...seen.stopped, ...await this.page.evaluate(planted)];
    report.claim(this.page.url() === this.addressOf(file), file, 'leads elsewhere', this.page.url());
    report.claim(faults.length === 0, file, 'words became markup', faults.slice(0, 3).join('; '));
    for (const each of seen.json) report.claim(isJson(each), file, 'has broken JSON-LD');
    return plain(seen.words);
  }
}

function isJson(text) {
  try { JSON.parse(text); return true; } catch { return false; }
}

function checkCalendar(file, text) {
  try {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    report.claim(events.every((each) => !each.hasProperty('attach') && each.getFirstPropertyValue('summary') !== 'nep'),
      file, 'has an event that nobody made');
  } catch (error) {
    report.claim(false, file, 'is no calendar', error.message);
  }
}

// RFC 4180, as a list of all cells.
const cells = (text) => [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r?\n)/g)]
  .map((match) => match[1].replace(/^"|"$/g, '').replaceAll('""', '"'));

async function checkData(page, site) {
  for (const file of site.files) {
    const text = site.read(file);
    if (file.endsWith('.json')) report.claim(isJson(text), file, 'is no JSON');
    if (file.endsWith('.ics')) checkCalendar(file, text);
    if (file.endsWith('.csv')) {
      const formula = cells(text).find((cell) => /^[=+@-]/.test(cell) && !/^-?\d+$/.test(cell));
      report.claim(formula === undefined, file, 'has a formula', formula);
    }
    if (/\.(xml|opml|svg)$/.test(file)) {
      const fault = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml')
        .querySelector('parsererror')?.textContent, text);
      report.claim(!fault && !/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/.test(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')),
        file, 'is no XML of ours', fault?.slice(0, 200));
    }
  }
}

const browser = await openBrowser();
const site = await makeSite(browser);
const payloads = JSON.parse(fs.readFileSync(path.join(work, 'payloads.json'), 'utf8'));
const server = await site.serve({ 'content-security-policy': POLICY });
const context = await browser.newContext();
await context.addInitScript(watch);

// The watchman is awake: it sees a script that the policy stops, and one element too many.
const trial = await context.newPage();
await trial.goto(`${server.origin}/404.html`);
await trial.evaluate(() => {
  const script = document.createElement('script');
  script.textContent = '1';
  document.body.append(script);
});
await trial.waitForFunction(() => window.stopped.length > 0);
report.claim((await trial.evaluate(planted)).length === 1, 'the watchman', 'does not see a planted script');
await trial.close();

// Items alone and frames are drawn alike for all formats: those of two are opened.
const isOneOfMany = (file) => /^(kader|vergaderingen)\/[^/]+\/.+\/index\.html$/.test(file) && !/\/2024-02-0[14]-raad\//.test(file);
const isOfTheClerk = (file) => file.startsWith('oud/');
const isRedirect = (file) => isOfTheClerk(file) || site.read(file).includes('<meta http-equiv="refresh"');
const walked = site.pages.filter((each) => isRedirect(each) || !isOneOfMany(each));
await inTwoLanes(walked, async () => {
  const watchman = new Watchman(await context.newPage(), server.origin);
  return async (file) => {
    if (isRedirect(file)) { await watchman.checkRedirect(site, file); return; }
    const words = await watchman.checkPage(file);
    // In these formats what is written is words, whatever it looks like: all of it is on the page.
    if (!/^vergaderingen\/2024-02-0[2356]-raad\/index\.html$/.test(file)) return;
    for (const payload of payloads) report.claim(words.includes(plain(payload)), file, 'lacks the words', payload);
  };
});
await checkData(await context.newPage(), site);
checkHosting(site);
server.close();
await browser.close();
report.claim(site.pages.filter((file) => /^vergaderingen\/2024-02-0\d-raad\/index/.test(file)).length === 8, 'the site', 'lacks a format');
fs.rmSync(work, { recursive: true });
process.exitCode = report.close() ? 0 : 1;
