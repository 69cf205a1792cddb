// What the script beside reading adds, and that without it nothing is missing.
const settled = (page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 50)); }));

async function checkCurrentItem(page, file, report) {
  const ids = await page.evaluate(() => [...document.querySelectorAll('.contents a')].map((link) => link.hash.slice(1)));
  const id = ids[Math.floor(ids.length / 2)];
  await page.evaluate((to) => document.getElementById(to).scrollIntoView(), id);
  await page.evaluate(() => scrollBy(0, -100));
  await settled(page);
  const current = await page.evaluate(() => [...document.querySelectorAll('.contents [aria-current]')].map((link) => link.hash.slice(1)));
  report.claim(current.length === 1 && current[0] === id, file, 'does not mark the item that is read', `${current} and not ${id}`);
}

async function checkCopying(page, file, report) {
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const details = page.locator('details.cite').first();
  await details.locator('summary').click();
  const citation = await details.locator('.citation').textContent();
  await details.locator('.copy').click();
  report.claim(await copied() === citation, file, 'does not copy the citation', await copied());
  const told = page.locator('[role=status].toast');
  report.claim(await told.textContent() !== '', file, 'does not say that it has copied');
  const link = page.locator('.said a.here').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelector('.toast').textContent !== before, await details.locator('.copy').textContent());
  report.claim(await copied() === await link.evaluate((element) => element.href), file, 'does not copy the link to a passage', await copied());
  report.claim(page.url() === await copied(), file, 'does not go to the passage', page.url());
}

async function checkWithoutScript(browser, address, file, report) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('details.cite summary').first().click();
  report.claim(await page.locator('.citation').first().isVisible(), file, 'shows no citation without scripts');
  report.claim(await page.locator('.copy').count() === 0, file, 'offers to copy without scripts');
  await context.close();
}

// On paper a record is its words, what it is and where it stands: in black on white, and without what
// can only be pressed.
async function checkPrinted(browser, address, file, report) {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  for (const shown of ['h1', '.title .date', '.status', '.facts', '.said', '.note.decision', '.end .address']) {
    report.claim(await page.locator(shown).first().isVisible(), file, 'does not print', shown);
  }
  for (const hidden of ['.masthead nav', '.contents', '.crumbs', '.said .here', 'details.cite', '.colophon ul']) {
    report.claim(await page.locator(hidden).first().isHidden(), file, 'prints what paper cannot do', hidden);
  }
  const colours = await page.evaluate(() => [getComputedStyle(document.querySelector('.said')).color,
    getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('.said a')).color]);
  report.claim(colours.join(' ') === 'rgb(0, 0, 0) rgb(255, 255, 255) rgb(0, 0, 0)', file, 'is not printed black on white', colours.join(' '));
  await context.close();
}

// All titles begin in one line: behind the numbers, or where the numbers would be when there are none.
async function checkContents(page, server, site, report) {
  const isMeeting = (file) => /^vergaderingen\/\d{4}-[^/]*\/index\.html$/.test(file) && site.read(file).includes('class="contents"');
  const isNumbered = (file) => /class="code">[^<]/.test(site.read(file));
  const meetings = site.pages.filter(isMeeting);
  for (const file of [meetings.find(isNumbered), meetings.find((each) => !isNumbered(each))]) {
    await page.goto(`${server.origin}/${file.replace(/index\.html$/, '')}`);
    const starts = await page.evaluate(() => [...document.querySelectorAll('.contents a')].map((link) => Math.round(
      link.querySelector('.code + span').getBoundingClientRect().left - link.getBoundingClientRect().left - Number.parseFloat(getComputedStyle(link).paddingInlineStart))));
    const right = new Set(starts).size === 1 && (isNumbered(file) ? starts[0] > 20 : starts[0] < 5);
    report.claim(right, file, 'has titles in its contents that do not begin in one line', starts.join(' '));
  }
}

export async function checkReading(site, report, browser) {
  const server = await site.serve();
  const file = site.onePageOfEachKind().find((each) => /^vergaderingen\/\d{4}-[^/]*\/index\.html$/.test(each) && site.read(each).includes('class="contents"'));
  const address = `${server.origin}/${file.replace(/index\.html$/, '')}`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address);
  await checkCurrentItem(page, file, report);
  await checkCopying(page, file, report);
  await checkContents(page, server, site, report);
  await context.close();
  await checkWithoutScript(browser, address, file, report);
  await checkPrinted(browser, address, file, report);
  server.close();
}
