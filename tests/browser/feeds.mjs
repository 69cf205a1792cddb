// Feeds and sitemap: well-formed, and by the rules that feed readers and validators keep.

const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function isRightDate(text) {
  if (!DATE.test(text)) return false;
  const day = Date.parse(`${text.slice(5, 16)} UTC`);
  return DAYS[new Date(day).getUTCDay()] === text.slice(0, 3);
}

// Runs in Chromium, which has an XML parser.
function parse(xml) {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) return { fault: fault.textContent.trim().slice(0, 200) };
  const childText = (element, name) => [...element.children].find((c) => c.tagName === name)?.textContent ?? '';
  const channel = document.querySelector('rss > channel');
  if (!channel) return { root: document.documentElement.tagName, locs: [...document.querySelectorAll('loc')].map((l) => l.textContent) };
  const names = [...channel.children].map((c) => c.tagName);
  return {
    root: 'rss',
    version: document.documentElement.getAttribute('version'),
    title: childText(channel, 'title'), link: childText(channel, 'link'),
    description: childText(channel, 'description'), language: childText(channel, 'language'),
    built: childText(channel, 'lastBuildDate'),
    self: [...channel.children].filter((c) => c.tagName === 'atom:link' && c.getAttribute('rel') === 'self').map((c) => c.getAttribute('href')),
    itemsLast: !names.includes('item') || names.slice(names.indexOf('item')).every((n) => n === 'item'),
    items: [...channel.children].filter((c) => c.tagName === 'item').map((item) => {
      const html = new DOMParser().parseFromString(childText(item, 'description'), 'text/html');
      return {
        title: childText(item, 'title'), link: childText(item, 'link'), guid: childText(item, 'guid'),
        permanent: [...item.children].find((c) => c.tagName === 'guid')?.getAttribute('isPermaLink') !== 'false',
        date: childText(item, 'pubDate'), updated: childText(item, 'atom:updated'), description: childText(item, 'description'),
        addresses: [...html.querySelectorAll('[href], [src]')].map((e) => e.getAttribute('href') ?? e.getAttribute('src')),
        unsafe: [...html.querySelectorAll('script, style, iframe')].length
          + [...html.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on') || a.name === 'style')).length,
      };
    }),
  };
}

function checkItem(site, report, file, base, item) {
  const where = `${file}, "${item.title}"`;
  report.claim(item.title.length > 0 && item.guid.length > 0, where, 'has no title or no guid');
  report.claim(isRightDate(item.date), where, 'has a wrong pubDate', item.date);
  report.claim(item.addresses.every((a) => /^(https?|mailto):/.test(a)), where, 'has a relative address', item.addresses.join(' '));
  report.claim(item.unsafe === 0, where, 'has script or style in its description');
  for (const address of new Set([item.link, ...(item.permanent ? [item.guid] : [])])) {
    const [page, id] = address.slice(base.length).split('#');
    const target = address.startsWith(base) && site.fileOf(page);
    report.claim(target && (!id || site.idsOf(target).has(decodeURIComponent(id))), where, 'leads nowhere', address);
  }
}

function checkFeed(site, report, file, base, xml, feed) {
  report.claim(feed.version === '2.0', file, 'is not RSS 2.0');
  report.claim(feed.title && feed.link && feed.description && feed.language, file, 'lacks title, link, description or language');
  report.claim(feed.self.length === 1 && feed.self[0] === base + file, file, 'does not name its own address', feed.self.join(' '));
  report.claim(site.fileOf(feed.link.slice(base.length)) && feed.link.startsWith(base), file, 'belongs to no page', feed.link);
  report.claim(feed.items.length <= 50, file, 'has more than 50 entries', String(feed.items.length));
  report.claim(feed.itemsLast, file, 'has channel elements after its entries');
  report.claim(new Set(feed.items.map((i) => i.guid)).size === feed.items.length, file, 'has one guid twice');
  const times = feed.items.map((i) => Date.parse(i.date));
  report.claim(times.every((t, i) => i === 0 || t <= times[i - 1]), file, 'is not newest first');
  // Somebody who has not spoken yet can be followed already: that feed has no entries and no date.
  const newest = Math.max(...feed.items.map((i) => Math.max(Date.parse(i.date), i.updated ? Date.parse(i.updated) : 0)));
  const rightlyBuilt = times.length === 0 ? feed.built === ''
    : isRightDate(feed.built) && Date.parse(feed.built) === newest;
  report.claim(rightlyBuilt, file, 'lastBuildDate is not the day of its newest publication, adoption or correction', feed.built);
  report.claim(feed.items.every((i) => !i.updated || Date.parse(i.updated) > Date.parse(i.date)), file, 'has an entry that changed before it was there');
  report.claim(![...xml.matchAll(/<title>([^<]*)<\/title>/g)].some((m) => /&(amp|lt);/.test(m[1])), file, 'writes & or < in a title otherwise than &#x26; and &#x3C;');
  for (const item of feed.items) checkItem(site, report, file, base, item);
}

export async function checkFeeds(site, report, browser, base) {
  const page = await browser.newPage();
  const feeds = [...site.files].filter((file) => file.endsWith('.xml'));
  report.claim(feeds.some((file) => file.endsWith('feed.xml')), 'the site', 'has no feed');
  for (const file of feeds) {
    const xml = site.read(file);
    const parsed = await page.evaluate(parse, xml);
    report.claim(!parsed.fault && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml), file, 'is not well-formed', parsed.fault);
    if (parsed.root === 'rss') checkFeed(site, report, file, base, xml, parsed);
    for (const loc of parsed.locs ?? []) {
      report.claim(loc.startsWith(base) && site.fileOf(loc.slice(base.length)), file, 'lists a page that is not there', loc);
    }
  }
  const announced = new Set(site.pages.flatMap((file) => [...site.read(file).matchAll(/<(?:link|a)\b[^>]*application\/rss\+xml[^>]*>/g)]
    .map((m) => new URL(/href="([^"]*)"/.exec(m[0])[1], base + file).href.slice(base.length))));
  for (const file of feeds.filter((name) => name.endsWith('feed.xml'))) {
    report.claim(announced.has(file), file, 'is announced on no page');
  }
  await page.close();
}
