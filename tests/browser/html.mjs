// The Nu HTML Checker on every page.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar');
const PAGES_A_RUN = 400;

function messagesOf(files) {
  const command = ['-Xss8m', '-jar', JAR, '--errors-only', '--exit-zero-always', '--format', 'json',
    '--stdout', ...files];
  return JSON.parse(execFileSync('java', command, { maxBuffer: 1 << 28 })).messages;
}

export function checkHtml(site, report) {
  const wrong = new Map();
  for (let at = 0; at < site.pages.length; at += PAGES_A_RUN) {
    const files = site.pages.slice(at, at + PAGES_A_RUN).map((file) => path.join(site.folder, file));
    for (const message of messagesOf(files)) {
      const file = path.relative(site.folder, decodeURIComponent(message.url.replace(/^file:/, '')));
      if (!wrong.has(file)) wrong.set(file, `line ${message.lastLine}: ${message.message}`);
    }
  }
  for (const file of site.pages) {
    report.claim(!wrong.has(file), file, 'is not valid HTML', wrong.get(file));
  }
}
