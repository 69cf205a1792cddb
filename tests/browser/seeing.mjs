// Other ways of seeing and of hearing one page of each kind: wider spaced text, 200 % zoom, the
// colours of the reader, no motion; and what a screen reader reads out, as a golden.
import fs from 'node:fs';
import { NARROW } from './pages.mjs';

// WCAG 1.4.12.
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const ZOOMED = { width: 640, height: 450 }; // 1280 by 900 at 200 %

// Pages that say little else than what the golden shows, of the example.
const READ_OUT = ['vergaderingen/2024-11-11-bvo/index.html', 'vergaderingen/2025-01-27-bvo/index.html', 'zoeken/index.html'];
const GOLDEN = new URL('golden/', import.meta.url);

const widthOf = (page) => page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));

// Text that is cut off, other than what is there for screen readers alone.
const cutOff = (page) => page.evaluate(() => [...document.body.querySelectorAll('*')]
  .filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none') return false;
    return (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      || (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1);
  }).map((element) => element.outerHTML.slice(0, 100)));

async function checkSpacing(page, file, report) {
  await page.setViewportSize(NARROW);
  const style = await page.addStyleTag({ content: SPACED });
  const width = await widthOf(page);
  report.claim(width <= NARROW.width, file, 'scrolls sideways with wider spaced text', `${width} px`);
  const cut = await cutOff(page);
  report.claim(cut.length === 0, file, 'cuts off wider spaced text', cut.join('; '));
  await style.evaluate((element) => element.remove());
}

async function checkZoom(page, file, report) {
  await page.setViewportSize(ZOOMED);
  const width = await widthOf(page);
  report.claim(width <= ZOOMED.width, file, 'scrolls sideways at 200 %', `${width} px`);
}

// The keyboard goes through the page in its order, and shows where it is: also in the colours of the
// reader, where nothing but an outline or a border may be left.
async function checkKeyboard(page, file, report) {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const faults = [];
  const walked = new Set();
  let before = -1;
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        number: [...document.querySelectorAll('*')].indexOf(element),
        isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
        what: element.outerHTML.slice(0, 80),
      };
    });
    if (!at) break;
    if (walked.has(at.number)) break;
    walked.add(at.number);
    if (!at.isOutlined) faults.push(`no outline: ${at.what}`);
    if (!at.isInView) faults.push(`out of view: ${at.what}`);
    if (at.number < before) faults.push(`out of order: ${at.what}`);
    before = at.number;
  }
  report.claim(walked.size > 0 && faults.length === 0, file, 'keyboard in forced colours', faults.slice(0, 3).join('; '));
  const moving = await page.evaluate(() => document.getAnimations().length);
  report.claim(moving === 0, file, 'moves for who wants no motion');
}

async function checkReadOut(page, file, report) {
  const heard = `${await page.locator('body').ariaSnapshot()}\n`;
  const golden = new URL(`${file.replaceAll('/', '_').replace(/\.html$/, '.yaml')}`, GOLDEN);
  if (process.env.UPDATE_GOLDEN) fs.writeFileSync(golden, heard);
  report.claim(fs.readFileSync(golden, 'utf8') === heard, file, 'is read out otherwise than in tests/browser/golden', 'UPDATE_GOLDEN=1 writes it anew');
}

export async function checkSeeing(site, report, browser) {
  const server = await site.serve();
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  const open = (file) => page.goto(`${server.origin}/${file.replace(/index\.html$/, '')}`);
  for (const file of site.onePageOfEachKind()) {
    await page.emulateMedia({ forcedColors: 'none' });
    await open(file);
    await checkSpacing(page, file, report);
    await checkZoom(page, file, report);
    await checkKeyboard(page, file, report);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  for (const file of READ_OUT.filter((each) => site.files.has(each))) {
    await open(file);
    await checkReadOut(page, file, report);
  }
  await context.close();
  server.close();
}
