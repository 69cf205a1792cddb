// Words in another language than the site's: a search finds them, and the results say what they are.

export async function checkLanguages(site, report, browser) {
  const server = await site.serve();
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const own = site.read('index.html').match(/<html lang="([^"]*)"/)[1];
  const file = site.pages.find((each) => /<div class="said" lang="/.test(site.read(each)));
  report.claim(file, 'the site', 'has no minutes in another language');
  if (!file) return;
  const [, language, said] = site.read(file).match(/<div class="said" lang="([^"]*)">([^]*?)<\/div>/);
  const word = said.replace(/<[^>]*>/g, ' ').match(/[a-z]{9,}/)[0];
  await page.goto(`${server.origin}/zoeken/?q=${word}`);
  await page.waitForSelector('#hits .hit');
  const told = await page.evaluate(() => [...document.querySelectorAll('.hit a, .hit .excerpt')].map((each) => each.lang));
  report.claim(language !== own && told.length > 0 && told.every((each) => each === language),
    'results', 'do not tell that words are in another language', `${word}: ${told}, not ${language}`);
  await page.context().close();
  server.close();
}
