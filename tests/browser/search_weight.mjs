// node search_weight.mjs SITE QUESTION...: how many bytes a browser without cache moves for each
// question, with ten results, the page, its style and its script included. With MOST=150000 in the
// environment it fails when a question moves more, or has no ten results; "hits=0" behind a question
// says that it has others: '"de het"&hits=0'.
import { openBrowser } from './browser.mjs';
import { Site } from './site.mjs';

const most = Number(process.env.MOST ?? Infinity);
const [folder, ...questions] = process.argv.slice(2);
const server = await new Site(folder).serve();
const browser = await openBrowser();
for (const question of questions) {
  const [q, ...all] = question.split('&');
  const choices = all.filter((choice) => !choice.startsWith('hits='));
  const expected = Number(all.find((choice) => choice.startsWith('hits='))?.slice(5) ?? 10);
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  const sizes = [];
  page.on('response', (response) => { sizes.push(response.body().then((body) => [new URL(response.url()).pathname, body.length])); });
  const address = `${server.origin}/zoeken/?q=${encodeURIComponent(q)}${choices.map((choice) => `&${choice}`).join('')}`;
  const start = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');
  const milliseconds = Math.round(performance.now() - start);
  const files = await Promise.all(sizes);
  const sum = (some) => Math.round(some.reduce((total, [, size]) => total + size, 0) / 100) / 10;
  const hits = await page.locator('#hits .hit').count();
  if (process.env.MOST && (sum(files) * 1000 > most || hits !== expected)) {
    console.error(`failed: ${question} moves ${sum(files)} KB and has ${hits} results`);
    process.exitCode = 1;
  }
  const index = files.filter(([name]) => /\/zoeken\/.+\.js$/.test(name));
  console.log(`${sum(files)} KB (${sum(index)} KB index) in ${files.length} files, ${milliseconds} ms, ${hits} shown: ${question}: ${await page.textContent('#search-status')}`);
  if (process.env.FILES) for (const [name, size] of index) console.log(`  ${name} ${size}`);
  await context.close();
}
await browser.close();
server.close();
