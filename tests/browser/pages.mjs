// One page of each kind in Chromium: accessibility, narrow screens, keyboard, console, network.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inTwoLanes } from './lanes.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 900 };

// Seen by a person, where axe cannot tell: text on the shadow at the side of a wide table, which is in
// the colours of the page; a line of code beyond its box.
const REVIEWED = [{ rule: 'color-contrast', within: '.scroll, pre.code' }];

export async function checkAxe(page, where, report) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE);
  const { violations, incomplete } = await page.evaluate(async ([tags, reviewed]) => {
    const result = await globalThis.axe.run({ runOnly: { type: 'tag', values: tags } });
    const told = ({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')} ${nodes[0].html.slice(0, 100)}`;
    const isReviewed = (id, node) => reviewed.some(({ rule, within }) => id === rule
      && document.querySelector(node.target[0])?.closest(within));
    const open = result.incomplete
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => !isReviewed(id, node)) }))
      .filter(({ nodes }) => nodes.length > 0);
    return { violations: result.violations.map(told), incomplete: open.map(told) };
  }, [TAGS, REVIEWED]);
  report.claim(violations.length === 0, where, 'axe', violations.join('; '));
  report.claim(incomplete.length === 0, where, 'axe cannot tell, and nobody looked', incomplete.join('; '));
}

export async function checkReflow(page, where, report) {
  const { width, widest } = await page.evaluate(() => {
    const right = (element) => element.getBoundingClientRect().right;
    const elements = [...document.body.querySelectorAll('*')].sort((a, b) => right(b) - right(a));
    return {
      width: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
      widest: elements[0].outerHTML.slice(0, 120),
    };
  });
  report.claim(width <= NARROW.width, where, 'scrolls sideways', `${width} px wide: ${widest}`);
}

async function checkSkipLink(page, where, report) {
  await page.keyboard.press('Tab');
  const href = await page.evaluate(() => document.activeElement.getAttribute('href') ?? '');
  const inView = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0;
  });
  report.claim(href.startsWith('#') && inView, where, 'the first Tab shows no skip link', href);
  if (!href.startsWith('#')) return;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const past = await page.evaluate((id) => {
    const target = document.getElementById(id);
    const active = document.activeElement;
    const follows = target?.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
    return Boolean(target) && (active === document.body || target.contains(active) || Boolean(follows));
  }, decodeURIComponent(href.slice(1)));
  report.claim(past, where, 'the skip link does not skip');
}

async function checkPage(context, origin, file, report) {
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => { if (!request.url().startsWith(origin)) faults.push(`off-site: ${request.url()}`); });
  await page.setViewportSize(WIDE);
  await page.goto(`${origin}/${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
  // A page for the frame of another site has no menu to skip.
  if (await page.locator('nav').count() > 0) await checkSkipLink(page, file, report);
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await checkAxe(page, `${file} at ${size.width}, ${colorScheme}`, report);
    }
  }
  await checkReflow(page, file, report);
  const floating = await page.evaluate(() => [...document.querySelectorAll('main *')]
    .filter((element) => getComputedStyle(element).position === 'fixed').map((element) => element.className));
  report.claim(floating.length === 0, file, 'has words that float over others', floating.join(', '));
  report.claim(faults.length === 0, file, 'console or network', faults.join('; '));
  await page.close();
}

export async function checkPages(site, report, browser) {
  const server = await site.serve();
  const context = await browser.newContext({ locale: 'nl-NL' });
  const files = site.onePageOfEachKind();
  console.log(`In Chromium: ${files.join(', ')}`);
  await inTwoLanes(files, () => (file) => checkPage(context, server.origin, file, report));
  await context.close();
  server.close();
}
