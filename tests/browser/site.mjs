// A built site on disk: its files, its pages, what is in them, and a server for them.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8', '.xml': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.md': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

function filesBelow(folder, prefix = '') {
  return fs.readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory()
      ? filesBelow(path.join(folder, entry.name), `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`]));
}

const decode = (text) => text.replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
  .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

export class Site {
  constructor(folder) {
    this.folder = path.resolve(folder);
    this.files = new Set(filesBelow(this.folder).filter((file) => !file.startsWith('.')));
    this.pages = [...this.files].filter((file) => file.endsWith('.html'));
    this.ids = new Map();
  }

  read(file) { return fs.readFileSync(path.join(this.folder, file), 'utf8'); }

  // "personen/x/" and "personen/x/index.html" are one file; nothing when it is not there.
  fileOf(address) {
    const file = decodeURIComponent(address);
    const candidates = file === '' || file.endsWith('/') ? [`${file}index.html`] : [file];
    return candidates.find((candidate) => this.files.has(candidate));
  }

  idsOf(file) {
    if (!this.ids.has(file)) {
      this.ids.set(file, new Set([...this.read(file).matchAll(/\sid="([^"]*)"/g)].map((m) => decode(m[1]))));
    }
    return this.ids.get(file);
  }

  // Every address in an attribute of a page: {name: "href", value: "../"}.
  addressesIn(file) {
    return [...this.read(file).matchAll(/\s(href|src|srcset|action|poster)="([^"]*)"/g)]
      .map((m) => ({ name: m[1], value: decode(m[2]) }));
  }

  // One page of each kind, the longest of its kind: a kind is a first folder and what is below it,
  // such as a name, a year or a letter. A meeting that is planned has no data.
  onePageOfEachKind() {
    const kinds = new Map();
    for (const file of this.pages) {
      const [first, ...below] = file.split('/');
      const shape = below.map((name) => {
        if (/^\d{4}$/.test(name)) return 'year';
        return name === 'thema' || name === 'theme' ? name : `${Math.min(name.length, 2)}`;
      });
      const data = this.files.has(file.replace(/index\.html$/, 'data.json')) ? 'with data' : '';
      const kind = [first, ...shape, data].join(' ');
      const size = fs.statSync(path.join(this.folder, file)).size;
      if (!kinds.has(kind) || kinds.get(kind).size < size) kinds.set(kind, { file, size });
    }
    return [...kinds.values()].map(({ file }) => file);
  }

  // `headers` go with every answer.
  async serve(headers = {}) {
    const server = http.createServer((request, response) => {
      // Browsers ask for it by themselves.
      if (request.url === '/favicon.ico') { response.writeHead(204).end(); return; }
      const file = this.fileOf(new URL(request.url, 'http://site').pathname.slice(1));
      if (!file) { response.writeHead(404).end(); return; }
      response.writeHead(200, { ...headers, 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      response.end(fs.readFileSync(path.join(this.folder, file)));
    });
    await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
    return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
  }
}
