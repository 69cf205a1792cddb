// node run.mjs SITE [BASE_URL]: every check on a built site. CHROMIUM names another browser.
import { openBrowser } from './browser.mjs';
import { checkCalendars } from './calendars.mjs';
import { checkFeeds } from './feeds.mjs';
import { checkHtml } from './html.mjs';
import { checkLanguages } from './languages.mjs';
import { checkLinks } from './links.mjs';
import { checkPages } from './pages.mjs';
import { checkReading } from './reading.mjs';
import { Report } from './report.mjs';
import { checkSeeing } from './seeing.mjs';
import { Site } from './site.mjs';
import { checkWeight } from './weight.mjs';

const [folder, base = 'https://verslagen.wolderland.example/'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node run.mjs SITE [BASE_URL]');
  process.exit(2);
}
const site = new Site(folder);
const report = new Report();
report.claim(site.pages.length > 0, folder, 'has no pages');

checkLinks(site, report);
checkHtml(site, report);
checkWeight(site, report);
checkCalendars(site, report, base);
const browser = await openBrowser();
await checkFeeds(site, report, browser, base);
await checkPages(site, report, browser);
await checkSeeing(site, report, browser);
await checkReading(site, report, browser);
await checkLanguages(site, report, browser);
await browser.close();
process.exitCode = report.close() ? 0 : 1;
