// What a reader has to fetch: the style sheet, whole, with the publisher's tokens in it, the scripts
// of each page, and the page of a meeting.
import zlib from 'node:zlib';

const MOST_CSS = 12_000; // bytes, compressed
const MOST_WITH_SCRIPTS = 20_000; // bytes, compressed
// Of the page to search: as the files stand in the repository, with comments; sites have them without,
// which takes off a sixth. What a question may move is held by search_weight.mjs.
const MOST_TO_SEARCH = 23_000;
const MOST_MEETING = 60_000; // bytes of HTML

export function checkWeight(site, report) {
  const compressed = (file) => zlib.gzipSync(site.read(file), { level: 9 }).length;
  const css = compressed('theme.css');
  report.claim(css < MOST_CSS, 'theme.css', 'is too heavy', `${css} bytes compressed`);
  const scripts = new Map([...site.files].filter((file) => /^[^/]+\.js$/.test(file)).map((file) => [file, compressed(file)]));
  report.claim(scripts.size > 0, 'scripts', 'are not where they were looked for');
  for (const file of site.pages) {
    const asked = [...site.read(file).matchAll(/<script src="(?:\.\.\/)*([^"/]*)"/g)].map((m) => m[1]);
    const all = asked.reduce((sum, script) => sum + scripts.get(script), css);
    const most = asked.includes('search.js') ? MOST_TO_SEARCH : MOST_WITH_SCRIPTS;
    report.claim(all < most, file, 'has too heavy style and scripts', `${all} bytes compressed`);
  }
  for (const file of site.pages.filter((page) => /^vergaderingen\/\d{4}-[^/]*\/index\.html$/.test(page))) {
    const bytes = Buffer.byteLength(site.read(file));
    report.claim(bytes < MOST_MEETING, file, 'is too heavy', `${bytes} bytes`);
  }
  // What is drawn first waits for the page and its style sheet, and for nothing else.
  for (const file of site.pages) {
    const waits = [...site.read(file).matchAll(/<link rel="stylesheet"|<script src="[^"]*"(?! defer)|@import/g)];
    report.claim(waits.length === 1, file, 'needs more than two requests to be drawn', waits.join(', '));
  }
}
