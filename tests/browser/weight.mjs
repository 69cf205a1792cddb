// What a reader has to fetch: the style sheet, whole, with the publisher's tokens in it.
import zlib from 'node:zlib';

const MOST_CSS = 12_000; // bytes, compressed

export function checkWeight(site, report) {
  const bytes = zlib.gzipSync(site.read('theme.css'), { level: 9 }).length;
  report.claim(bytes < MOST_CSS, 'theme.css', 'is too heavy', `${bytes} bytes compressed`);
}
