// Every link inside the site leads to a file, and to an id that is in it; nothing is loaded from
// elsewhere.

const HERE = 'http://site.invalid/';

function checkLink(site, report, file, { name, value }) {
  const url = new URL(value, HERE + file.replace(/index\.html$/, ''));
  if (!url.href.startsWith(HERE)) {
    const safe = ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
    report.claim(safe && name === 'href', file, 'has an address it may not have', value);
    return;
  }
  const target = site.fileOf(url.pathname.slice(1));
  if (!target) { report.claim(false, file, 'has a link to nowhere', value); return; }
  const id = decodeURIComponent(url.hash.slice(1));
  report.claim(!id || site.idsOf(target).has(id), file, 'has a link to an id that is not there', value);
}

export function checkLinks(site, report) {
  for (const file of site.pages) {
    for (const address of site.addressesIn(file)) checkLink(site, report, file, address);
    const loaded = [...site.read(file).matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]*)"/g)];
    report.claim(loaded.every((m) => !/^(https?:)?\/\//.test(m[1])), file, 'loads a style from elsewhere');
    report.claim(!/\sstyle="|<style\b|<script\b(?![^>]*\bsrc=)(?![^>]*ld\+json)|\son[a-z]+="/i.test(site.read(file)),
      file, 'has a style or script inside the page');
  }
}
