// Searching without a server, first of four scripts: words to terms. The index is files beside the
// search page, each a call of openverslagSearch; a question loads only those it needs (src/search/
// makes them). Each tells what it was made with: a browser may have kept one of an older build. The
// scripts share their names, as scripts that are no modules do: a browser loads no module from a disk.
'use strict';

const FIELDS = ['q', 'body', 'year', 'topic', 'person', 'kind', 'sort'];
let index; // of the whole site, made by readIndex

// ---- files

const loading = new Map();
const waiting = new Map();
globalThis.openverslagSearch = (name, stamp, data) => { waiting.get(name)?.({ stamp, data }); };

class OtherBuild extends Error {}

let fresh = ''; // what makes an address one that the browser has kept nothing of

function request(name, query) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(name, resolve);
    // What an index of an older build tells of may be gone.
    script.onerror = () => { loading.delete(name); reject(new OtherBuild(name)); };
    script.src = `${name}.js${query}`;
    document.head.append(script);
  });
}

const encoder = new TextEncoder();
const sizeOf = (data) => encoder.encode(JSON.stringify(data)).length + 50; // with the call that the file is

let moved = 0; // bytes of the files that were loaded, but for the index itself
let movedBefore = 0; // when the latest question was asked

async function requestOf(name, stamp) {
  const answer = await request(name, `?${stamp}${fresh}`);
  if (answer.stamp !== stamp) throw new OtherBuild(name);
  moved += sizeOf(answer.data);
  return answer.data;
}

// What the latest question may still load: with the page, its style, its scripts and the index it
// moves no more than 150 KB at 1,000 meetings, and 250 KB at 10,000.
function leftToLoad() {
  const KEPT_FREE = 68300; // for the page, its style and its scripts, which scripts/test holds to it
  const most = 150000 + 100000 * Math.min(Math.max(index.meetings - 1000, 0) / 9000, 1);
  return most - KEPT_FREE - index.size - (moved - movedBefore);
}

function load(name, stamp) {
  if (!loading.has(name)) loading.set(name, requestOf(name, stamp));
  return loading.get(name);
}

// Each has four digits of the index; files of postings and of positions have one together.
function loadNumbered(kind, number) {
  const digits = index.stamps[kind === 'l' ? 'l' : 'p'].slice(4 * number, 4 * number + 4);
  return load(`${kind}-${number}`, String(numbersOf(digits).reduce((stamp, digit) => 60 * stamp + digit)));
}

async function loadIndex() {
  const { data } = await request('index', fresh && `?${fresh}`);
  index = readIndex(data);
}

function forgetIndex() {
  index = undefined;
  fresh = `&${Date.now()}`;
  for (const cache of [loading, waiting, lexicons, postings]) cache.clear();
}

// ---- numbers (src/search/text_code.h)

const DIGITS = '#$%&\'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const VALUES = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => { VALUES[digit.charCodeAt(0)] = value; });

function numbersOf(text, from = 0) {
  const numbers = [];
  let leading = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)];
    if (digit >= 60) {
      leading = leading * 30 + digit - 59;
    } else {
      numbers.push(leading * 60 + digit);
      leading = 0;
    }
  }
  return numbers;
}

function rising(text) {
  let sum = 0;
  return numbersOf(text).map((each) => { sum += each; return sum; });
}

// The place of the last element that is not after the value; -1 when all are.
function lastUpTo(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1; else high = middle;
  }
  return low - 1;
}

// The place of the first element that is not before the value.
function firstFrom(sorted, value) {
  let at = lastUpTo(sorted, value);
  while (at >= 0 && sorted[at] === value) at -= 1;
  return at + 1;
}

function readIndex(data) {
  const made = { ...data, size: sizeOf(data), starts: [], parts: [], blocks: rising(data.blocks), stop: new Set(data.stop) };
  const counts = numbersOf(data.parts);
  const bodies = numbersOf(data.body);
  const years = data.years.flatMap(([year, meetings]) => new Array(meetings).fill(year));
  made.meetings = years.length;
  let document = 0;
  for (let at = 0, meeting = 0; at < counts.length; meeting += 1) {
    const number = years.length - 1 - meeting; // files are counted from the oldest
    const parts = counts[at];
    const stampOfMeeting = String(counts[at + 1 + parts]);
    for (let part = 0; part < parts; part += 1) {
      made.starts.push(document);
      made.parts.push({ name: `m-${number}-${part}`, stamp: stampOfMeeting, year: years[meeting], body: bodies[meeting] });
      document += counts[at + 1 + part];
    }
    at += 2 + parts;
    document = 4 * (Math.floor(document / 4) + 1); // with room behind it (src/search/stream_reader.h)
  }
  made.end = document;
  return made;
}

const partOf = (document) => lastUpTo(index.starts, document);

// ---- words (src/search/words.h and src/text/fold.h do the same)

const SPECIAL = { ı: 'i', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ß: 'ss', ς: 'σ' };
const fold = (word) => word.normalize('NFKD').toLowerCase().replace(/[\p{M}\u00ad'’‘‛ʼ′´`]/gu, '')
  .replace(/[ıæœøłđðþħŧŋßς]/g, (letter) => SPECIAL[letter]);
const WORD = /[\p{L}\p{N}\p{M}\u00ad]+(?:['’‘ʼ`]+[\p{L}\p{N}\p{M}\u00ad]+)*/gu;
const wordsOf = (text) => [...text.matchAll(WORD)].map((match) => fold(match[0])).filter(Boolean);

// "plan van aanpak" in quotes is one unit of several words, each other word one of its own.
function unitsOf(question) {
  const units = [];
  question.split(/["“”„]/).forEach((piece, at) => {
    const words = wordsOf(piece);
    if (at % 2 === 1 && words.length > 1) units.push(words);
    else units.push(...words.map((word) => [word]));
  });
  const telling = units.filter((unit) => unit.length > 1 || !index.stop.has(unit[0]));
  return telling.length > 0 ? telling : units;
}

// ---- lexicon: words to terms

function readLexicon(shard) {
  const forms = [];
  const terms = [];
  let form = '';
  let term = 0;
  for (let at = 0; at < shard.length;) {
    const end = shard.indexOf('!', at);
    form = form.slice(0, VALUES[shard.charCodeAt(at)]) + shard.slice(at + 1, end);
    at = end + 1;
    let last = at;
    while (VALUES[shard.charCodeAt(last)] >= 60) last += 1;
    const [distance] = numbersOf(shard.slice(at, last + 1));
    term += distance % 2 === 1 ? -(distance + 1) / 2 : distance / 2;
    forms.push(form);
    terms.push(term);
    at = last + 1;
  }
  return { forms, terms };
}

const lexicons = new Map();
async function lexicon(number) {
  if (!lexicons.has(number)) lexicons.set(number, readLexicon(await loadNumbered('l', number)));
  return lexicons.get(number);
}

const shardOf = (form) => Math.max(0, lastUpTo(index.lexicon, form));

async function termsOf(form) {
  const { forms, terms } = await lexicon(shardOf(form));
  const found = [];
  for (let at = lastUpTo(forms, form); at >= 0 && forms[at] === form; at -= 1) found.push(terms[at]);
  return found;
}

// [form, term] of every form that begins so, from at most two files.
async function beginningWith(prefix) {
  const found = [];
  const last = Math.min(shardOf(`${prefix}\uffff`), shardOf(prefix) + 1);
  for (let number = shardOf(prefix); number <= last; number += 1) {
    const { forms, terms } = await lexicon(number);
    for (let at = firstFrom(forms, prefix); at < forms.length && forms[at].startsWith(prefix); at += 1) {
      found.push([forms[at], terms[at]]);
    }
  }
  return found;
}

// Terms of the forms that begin or end with the word: what the record has only inside others. Of
// very many only some; then the count is not that of all (isCut).
async function inside(word) {
  const begun = word.length >= 3 ? (await beginningWith(word)).map(([, term]) => term) : [];
  const ended = word.length >= 4 ? await termsOf(`-${word}`) : [];
  const all = [...new Set([...ended, ...begun])];
  const terms = nearestBlocks(all);
  return { terms, isCut: terms.length < all.length || shardOf(`${word}\uffff`) > shardOf(word) + 1 };
}

// One letter wrong, missing, too many, or two neighbours swapped.
function isOneError(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}

const without = (word, at) => word.slice(0, at) + word.slice(at + 1);

// Errors in the first letters: the word itself with two swapped or one less, and the entries that
// lack one ("~0arage").
// A file that is not loaded yet only while ten results and the files of some words still fit behind it.
const KEPT_FOR_RESULTS = 48000;

async function termsWithin(forms) {
  const found = [];
  for (const form of forms) {
    if (lexicons.has(shardOf(form)) || leftToLoad() > KEPT_FOR_RESULTS) found.push(...await termsOf(form));
  }
  return found;
}

async function mistypedAtTheStart(word) {
  const asked = [];
  for (let at = 0; at < 3; at += 1) {
    asked.push(`~${at}${without(word, at)}`, `~${at}${word}`, without(word, at),
      word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2));
  }
  return termsWithin(new Set(asked));
}

async function mistyped(word) {
  if (word.length < 4 || /\d/.test(word)) return [];
  const near = (await beginningWith(word.slice(0, 3))).filter(([form]) => isOneError(form, word));
  const found = near.length > 0 ? near.map(([, term]) => term) : await mistypedAtTheStart(word);
  return existing([...new Set(found)].slice(0, 6), word);
}

// The terms with a form in the record that is one error away: the lexicon also knows forms that a
// word could have, and one error from those may be another word ("parketen", "parkeren").
async function existing(terms, word) {
  const lists = await Promise.all(terms.map(postingsOf));
  return terms.filter((_, at) => lists[at].forms.some((form) => isOneError(form, word)));
}

// {word, terms, isExact}: as typed, or else inside other words; `correct` looks for what is in none.
async function lookUp(word) {
  const exact = await termsOf(word);
  if (exact.length > 0) return { word, isExact: true, terms: [...new Set(exact)] };
  return { word, ...await inside(word) };
}

// Words that nothing is found for, with one typing error: one by one, each with what is left to load.
async function correct(words) {
  for (const word of words.filter(({ terms }) => terms.length === 0)) {
    word.terms = await mistyped(word.word);
    word.corrected = true;
    word.isCut = false;
  }
}

// Of what many words have in them, those in the first three files.
function nearestBlocks(terms) {
  const blocks = [...new Set(terms.map(blockOf))].slice(0, 3);
  return terms.filter((term) => blocks.includes(blockOf(term)));
}
