// Searching without a server, last of three scripts: the page.
'use strict';

const byId = (id) => document.getElementById(id);
const texts = {};
let latest = 0; // the question asked last: what belongs to an older one is dropped

// ---- showing

// Words of the text with where they stand, and whether they were asked for.
function marked(text, forms) {
  return [...text.matchAll(WORD)].flatMap((match) => {
    // A hyphen parts words for the index, so it does here.
    const word = fold(match[0]);
    return forms.has(word) ? [{ begin: match.index, end: match.index + match[0].length, word }] : [];
  });
}

function formsOf(words) {
  const forms = new Set();
  for (const word of words) {
    if (!word.corrected) forms.add(word.word);
    for (const list of word.lists) for (const form of list.forms) forms.add(form);
  }
  return forms;
}

// The paragraph that has most of the words asked for: how many different forms, then how often.
function bestParagraph(paragraphs, forms) {
  let best = { number: -1, worth: 0, marks: [] };
  paragraphs.forEach((text, number) => {
    const marks = marked(text, forms);
    const worth = 100 * new Set(marks.map((mark) => mark.word)).size + Math.min(marks.length, 99);
    if (marks.length > 0 && worth > best.worth) best = { number, worth, marks };
  });
  return best;
}

const AROUND = 110;

// The words around the first mark, with every mark in them.
function appendPassage(element, text, marks) {
  const middle = marks[0]?.begin ?? 0;
  let begin = middle > AROUND ? text.lastIndexOf(' ', middle - AROUND) + 1 : 0;
  if (begin < 0) begin = 0;
  let end = text.indexOf(' ', begin + 2 * AROUND);
  if (end < 0) end = text.length;
  if (begin > 0) element.append('… ');
  appendMarked(element, text, marks, begin, end);
  if (end < text.length) element.append(' …');
}

const root = () => byId('search').dataset.root;
// From a disk, the browser shows a folder and not the page in it.
const isOnDisk = () => location.protocol === 'file:';

function hitElement([address, body, iso, date], [title, anchor, joint, kinds, , , paragraphs], forms) {
  const element = byId('hit').content.firstElementChild.cloneNode(true);
  const find = (selector) => element.querySelector(selector);
  const best = bestParagraph(paragraphs, forms);
  const place = best.number < 0 ? anchor : `${anchor}${joint}${best.number + 1}`;
  find('time').textContent = date;
  if (iso) find('time').dateTime = iso; else find('time').removeAttribute('datetime');
  find('.body').textContent = body;
  for (const kind of ['d', 'a']) if (!kinds.includes(kind)) find(`.kind-${kind}`).remove();
  const link = find('a');
  link.href = `${root()}${address}${isOnDisk() ? 'index.html' : ''}#${place}`;
  appendMarked(link, title, marked(title, forms));
  const shown = best.number < 0 ? paragraphs.find(Boolean) ?? '' : paragraphs[best.number];
  if (shown) appendPassage(find('.excerpt'), shown, best.marks); else find('.excerpt').remove();
  return element;
}

function appendMarked(element, text, marks, begin = 0, end = text.length) {
  let at = begin;
  for (const mark of marks) {
    if (mark.begin < at || mark.end > end) continue;
    const highlight = document.createElement('mark');
    highlight.textContent = text.slice(mark.begin, mark.end);
    element.append(text.slice(at, mark.begin), highlight);
    at = mark.end;
  }
  element.append(text.slice(at, end));
}

const fill = (text, ...values) => values.reduce((made, value, at) => made.replaceAll(`{${at}}`, () => value), text);
const number = (value) => value.toLocaleString(document.documentElement.lang);

function countText(result) {
  const { documents, total } = result;
  if (total === undefined) return fill(texts.over, number(documents.length));
  return total === 1 ? texts.one : total === 0 ? texts.none : fill(texts.many, number(total));
}

function statusText(result) {
  const said = [];
  for (const word of result.words) {
    const near = (form) => isOneError(form, word.word);
    const meant = [...new Set(word.lists.map((list) => list.forms.find(near) ?? list.forms[0]))];
    if (word.lists.length === 0) said.push(fill(texts.unknown, word.word));
    else if (word.corrected) said.push(fill(texts.corrected, word.word, meant.join(', ')));
  }
  if (result.isSome && result.documents.length > 0) said.push(texts.any);
  return [...said, countText(result)].join(' ');
}

// ---- choosing

// Keeps what is chosen, and offers what the results have.
function offer(field, values) {
  const select = byId(field);
  const chosen = select.value;
  const names = new Map(values);
  const kept = [...select.options].find((option) => option.value === chosen);
  if (chosen && !names.has(chosen)) names.set(chosen, kept.textContent);
  while (select.options.length > 1) select.remove(1);
  for (const [value, name] of names) select.add(new Option(name, value));
  select.value = chosen;
}

const byName = (values) => [...values].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang));

// Of all results, not only of those shown.
function offerOfParts(result) {
  const parts = result.documents.map((each) => index.parts[partOf(each)]);
  const count = (values, value) => (result.isCut ? '' : ` (${values.filter((each) => each === value).length})`);
  const years = parts.map((part) => part.year);
  offer('year', [...new Set(years)].sort((a, b) => b - a)
    .map((year) => [String(year), `${year || texts.undated}${count(years, year)}`]));
  const bodies = parts.map((part) => part.body);
  offer('body', byName([...new Set(bodies)]
    .map((body) => [index.bodies[2 * body], index.bodies[2 * body + 1] + count(bodies, body)])));
}

// Term and name by turns, as a part of a meeting has them.
function pairsOf(flat) {
  const pairs = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([flat[at].slice(1), flat[at + 1]]);
  return pairs;
}

// ---- the page

let shown; // {asked, result, count, people, topics}

// When the best are used up: all of them, behind those that are shown already.
async function takeWhole(question) {
  const before = shown.result.documents.slice(0, shown.count);
  const result = await search(shown.asked, true);
  if (question !== latest) return;
  result.documents = [...before, ...result.documents.filter((each) => !before.includes(each))];
  shown.result = result;
  byId('search-status').textContent = statusText(result);
}

async function showMore(question) {
  if (shown.result.isPart && shown.count > 0 && shown.count + PAGE > shown.result.documents.length) await takeWhole(question);
  if (question !== latest) return;
  const { result } = shown;
  const next = result.documents.slice(shown.count, shown.count + PAGE);
  const shards = await Promise.all(next.map((each) => load(index.parts[partOf(each)].name)));
  if (question !== latest) return;
  const forms = formsOf(result.words);
  next.forEach((each, at) => {
    const item = shards[at][4][each - index.starts[partOf(each)]];
    byId('hits').append(hitElement(shards[at], item, forms));
    for (const [term, name] of pairsOf(item[4])) shown.people.set(term, name);
    for (const [term, name] of pairsOf(item[5])) shown.topics.set(term, name);
  });
  shown.count += next.length;
  byId('hits').hidden = shown.count === 0;
  byId('more-hits').hidden = shown.count >= result.documents.length && !result.isPart;
  offer('person', byName(shown.people));
  offer('topic', byName(shown.topics));
}

async function run(asked) {
  latest += 1;
  const question = latest;
  if (!asked.q.trim()) { clear(); return; }
  try {
    index ??= readIndex(await load('index'));
    const result = await search(asked);
    if (question !== latest) return;
    byId('hits').replaceChildren();
    shown = { asked, result, count: 0, people: new Map(), topics: new Map() };
    offerOfParts(result);
    await showMore(question);
    if (question !== latest) return;
    byId('search-status').textContent = statusText(result);
    byId('facets').hidden = false;
  } catch (error) {
    if (question === latest) byId('search-status').textContent = texts.failed;
    console.error(error);
  }
}

function clear() {
  byId('hits').replaceChildren();
  byId('hits').hidden = true;
  byId('more-hits').hidden = true;
  byId('search-status').textContent = '';
}

function asked() {
  return Object.fromEntries(FIELDS.map((field) => [field, byId(field).value]));
}

// A choice that is not offered yet has no name until the results tell it.
function fillIn(parameters) {
  for (const field of FIELDS) {
    const value = parameters.get(field) ?? '';
    const control = byId(field);
    if (value && control.options && ![...control.options].some((option) => option.value === value)) {
      control.add(new Option(value.replace(/^\w:/, '').replaceAll('-', ' '), value));
    }
    control.value = value;
  }
  byId('facets').open = FIELDS.slice(1, -1).some((field) => parameters.get(field));
}

function remember(method) {
  const parameters = new URLSearchParams(Object.entries(asked()).filter(([, value]) => value));
  const query = parameters.toString();
  try {
    history[method](null, '', `${location.pathname}${query ? `?${query}` : ''}`);
  } catch {
    // A browser that lets no page on a disk have an address of its own: searching goes on.
  }
}

function start() {
  for (const text of byId('search-texts').content.children) texts[text.dataset.text] = text.textContent;
  byId('without-search').hidden = true;
  const again = () => { fillIn(new URLSearchParams(location.search)); run(asked()); };
  let typing;
  byId('q').addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => { remember('replaceState'); run(asked()); }, 300);
  });
  const submit = () => { clearTimeout(typing); remember('pushState'); run(asked()); };
  byId('search').addEventListener('submit', (event) => { event.preventDefault(); submit(); });
  byId('facets').addEventListener('change', submit);
  byId('more-hits').addEventListener('click', async () => {
    const before = shown.count;
    await showMore(latest);
    byId('hits').children[before]?.querySelector('a').focus();
  });
  addEventListener('popstate', again);
  again();
}

start();
