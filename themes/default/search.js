// Searching without a server, last of four scripts: the page.
'use strict';

const texts = {};
let latest = 0; // the question asked last: what belongs to an older one is dropped

// ---- telling

const fill = (text, ...values) => values.reduce((made, value, at) => made.replaceAll(`{${at}}`, () => value), text);
const number = (value) => value.toLocaleString(document.documentElement.lang);

function countText(result) {
  const { documents, total } = result;
  if (documents.length === 0 && result.isPart) return texts.unread;
  if (total === undefined) return fill(texts.over, number(documents.length));
  return total === 1 ? texts.one : total === 0 ? texts.none : fill(texts.many, number(total));
}

// A word as it was typed: they are looked for without capitals and accents.
const typed = (word, question) => [...question.matchAll(WORD)].map(([each]) => each).find((each) => fold(each) === word) ?? word;

function statusText(result, named = []) {
  const said = [];
  for (const word of result.words) {
    const near = (form) => isOneError(form, word.word);
    const meant = [...new Set(word.lists.map((list) => list.forms.find(near) ?? list.forms[0]))];
    if (word.lists.length === 0) said.push(fill(texts.unknown, typed(word.word, shown.asked.q)));
    else if (word.corrected) said.push(fill(texts.corrected, typed(word.word, shown.asked.q), meant.join(', ')));
  }
  if (result.isSome && result.documents.length > 0) said.push(texts.any);
  const isNone = result.documents.length === 0 && !result.isPart;
  return [...said, isNone && named.length > 0 ? texts.named : countText(result)].join(' ');
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

// ---- pages whose names have the words: those of people stand in lists of attendance alone, too

// By a script of their own, which most questions do not need.
let namesScript;
function loadNames() {
  namesScript ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = () => { namesScript = undefined; reject(new Error(script.src)); };
    script.src = `${root()}search-names.js`;
    document.head.append(script);
  });
  return namesScript;
}

const NAMES_SCRIPT = 3500; // bytes

// For words that no item has as they were typed, or for all when no item has all of them: with what the
// results have left to load. They are there without names as well.
async function findNamed(result, isAgain) {
  const isFound = result.documents.length > 0 || result.isPart;
  if (isFound && result.words.every((word) => word.isExact)) return [];
  try {
    if (!namesScript) {
      if (leftToLoad() < NAMES_SCRIPT) return [];
      moved += NAMES_SCRIPT;
    }
    await loadNames();
    return await pagesNamed(wordsOfNames(result));
  } catch (error) {
    if (error instanceof OtherBuild && !isAgain) throw error;
    return [];
  }
}

// When the best are used up: all of them, behind those that are shown already.
async function takeWhole(question) {
  const before = shown.result.documents.slice(0, shown.count);
  const result = await search(shown.asked, true);
  if (question !== latest) return;
  result.documents = [...before, ...result.documents.filter((each) => !before.includes(each))];
  shown.result = result;
  byId('search-status').textContent = statusText(result);
}

const loadPart = ({ name, stamp }) => load(name, stamp);

const PART = 3300; // bytes that a part of a meeting takes at most, nearly

// The results to show next: at first no more than may be loaded.
function nextOf({ result, count }, isFirst) {
  const next = result.documents.slice(count, count + PAGE);
  const isLoaded = (each) => loading.has(index.parts[partOf(each)].name);
  let left = isFirst ? Math.max(3 * PART, leftToLoad()) : Infinity;
  const end = next.findIndex((each) => { left -= isLoaded(each) ? 0 : PART; return left < 0; });
  return end < 0 ? next : next.slice(0, end);
}

const isUsedUp = () => shown.result.isPart && shown.count + PAGE > shown.result.documents.length;

async function showMore(question, isFirst = false) {
  if (!isFirst && isUsedUp()) await takeWhole(question);
  if (question !== latest) return;
  const { result } = shown;
  const next = nextOf(shown, isFirst);
  const shards = await Promise.all(next.map((each) => loadPart(index.parts[partOf(each)])));
  if (question !== latest) return;
  const forms = formsOf(result.words);
  next.forEach((each, at) => {
    const item = shards[at][4][each - index.starts[partOf(each)]];
    byId('hits').append(hitElement(shards[at], item, forms));
    for (const [term, name] of pairsOf(item[4])) shown.people.set(term, name);
    for (const [term, name] of pairsOf(item[5])) shown.topics.set(term, name);
  });
  shown.count += next.length;
  if (!isFirst) byId('hits').hidden = shown.count === 0;
  byId('more-hits').hidden = shown.count >= result.documents.length && !result.isPart;
  byId('more-hits').textContent = isUsedUp() ? texts.further : texts.more;
  offer('person', byName(shown.people));
  offer('topic', byName(shown.topics));
}

// A file of another build than the index: asks for the index again, and all that goes with it.
function recover(error, question, isAgain) {
  if (question !== latest) return;
  if (error instanceof OtherBuild && !isAgain) {
    forgetIndex();
    run(asked(), true);
    return;
  }
  byId('search-status').textContent = texts.failed;
  console.error(error);
}

async function run(asked, isAgain = false) {
  latest += 1;
  const question = latest;
  movedBefore = moved;
  if (!asked.q.trim()) { clear(); return; }
  try {
    if (!index) await loadIndex();
    const result = await search(asked);
    if (question !== latest) return;
    byId('hits').replaceChildren();
    shown = { asked, result, count: 0, people: new Map(), topics: new Map() };
    offerOfParts(result);
    await showMore(question, true);
    if (question !== latest) return;
    const named = await findNamed(result, isAgain);
    if (question !== latest) return;
    if (namesScript) showNamed(named, result);
    byId('hits').hidden = shown.count === 0; // in sight with the names above them, so that nothing moves
    byId('search-status').textContent = statusText(result, named);
    byId('facets').hidden = false;
  } catch (error) {
    recover(error, question, isAgain);
  }
}

function clear() {
  byId('hits').replaceChildren();
  byId('hits').hidden = true;
  byId('more-hits').hidden = true;
  for (const each of ['named', 'search-lists']) byId(each).hidden = true;
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
    const question = latest;
    try {
      await showMore(question);
      (byId('hits').children[before]?.querySelector('a') ?? byId('search-status')).focus();
    } catch (error) {
      recover(error, question, false);
    }
  });
  addEventListener('popstate', again);
  again();
}

start();
