// Opens an exported site in a real browser, as files and under a path of a server, and holds it to its promises:
//   node site.mjs SITE FOLDER-WITH-node_modules
// Ends with 1 and says why at the first promise that is broken.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [site, packages] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(join(packages, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser']).toString().trim();

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.ttf': 'font/ttf' };
const server = createServer((asked, answer) => {
  const file = join(site, decodeURIComponent(asked.url.replace(/^\/any\/path\//, '').replace(/[?#].*/, '')));
  if (!asked.url.startsWith('/any/path/') || !existsSync(file)) {
    answer.writeHead(404).end();
  } else {
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(answer);
  }
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const bases = [pathToFileURL(site + '/').href, `http://127.0.0.1:${server.address().port}/any/path/`];
const languages = readdirSync(site).filter(name => existsSync(join(site, name, 'index.html')));
const topics = languages.flatMap(language => readdirSync(join(site, language))
  .filter(name => name.endsWith('.html')).map(name => `${language}/${name}`));

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let requests = 0;

async function open(base, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('request', request => {
    requests++;
    assert.ok(request.url().startsWith(base), `a request left the site: ${request.url()}`);
  });
  page.on('requestfailed', request => assert.fail(`missing: ${request.url()} (${request.failure()?.errorText})`));
  page.on('pageerror', error => assert.fail(`the script failed: ${error}`));
  return page;
}

async function judged(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ preload: false }));
  assert.deepEqual(violations.map(one => `${one.id}: ${one.nodes[0].html}`), [], `axe on ${name}`);
}

// Everybody: axe, in every palette, with nothing fetched from elsewhere.
const palettes = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }];
let pages = 0;
for (const palette of palettes) {
  const page = await open(bases[1], palette);
  for (const topic of ['index.html', ...topics]) {
    await page.goto(bases[1] + topic);
    await judged(page, `${topic} ${JSON.stringify(palette)}`);
    pages++;
  }
  await page.context().close();
}

for (const base of bases) {
  // Reading, on a small screen: nothing is wider than it.
  const phone = await open(base, { viewport: { width: 320, height: 640 } });
  for (const topic of topics) {
    await phone.goto(base + topic);
    assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${topic} scrolls sideways`);
  }
  await phone.context().close();

  // Searching, by keyboard alone.
  const page = await open(base, {});
  await page.goto(base + 'en/index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('side effects ketamine');
  await page.waitForSelector('.found-list a');
  assert.match(await page.textContent('.found-count'), /\d+ answers/);
  await judged(page, 'the answers of a search');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/ketamine-low-back-pain\.html/);
  assert.ok(await page.evaluate(() => document.getElementById(location.hash.slice(1) || 'content') !== null));
  await page.goto(base + 'es/index.html');
  await page.fill('#find', 'presion');
  await page.waitForSelector('.found-list a');
  assert.match(await page.textContent('.found-list'), /presión/i, 'accents need not be typed');
  await page.keyboard.press('Escape');
  assert.ok(await page.isHidden('.found'));
  await page.fill('#find', 'zzzzzz');
  await page.waitForFunction(() => document.querySelector('.found-count').textContent.startsWith('No hay'));

  // The keyboard alone, from the first Tab: past the bar, to the page, and into the other language.
  await page.goto(base + 'en/sciatica.html');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  await page.click('nav.languages a[hreflang=es]');
  await page.waitForURL(/es\/sciatica\.html/);
  assert.equal(await page.getAttribute('html', 'lang'), 'es');
  await page.context().close();

  // No script: everything is there but the search.
  const plain = await open(base, { javaScriptEnabled: false });
  await plain.goto(base + 'en/ketamine-low-back-pain.html#risks');
  assert.ok(await plain.isVisible('#risks h2'));
  assert.ok(await plain.isHidden('form.search'));
  await plain.context().close();
}

await browser.close();
server.close();
console.log(`axe found nothing on ${pages} pages; ${requests} requests, none left the site; reading, search and keyboard work`);
