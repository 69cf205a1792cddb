// Searching without a server, second of four scripts: terms to documents, the best first.
'use strict';

const PAGE = 10; // results shown at a time

// ---- postings: terms to documents (src/search/posting_blocks.h)

function blockOf(term) {
  const { blocks } = index;
  let at = lastUpTo(blocks, term);
  while (at > 0 && blocks[at] === term && blocks[at - 1] === term) at -= 1;
  return at;
}

// Of a value to choose by there are documents alone.
function readPairs(numbers, from, isFacet) {
  const documents = [];
  const impacts = [];
  let document = 0;
  for (let at = from; at < numbers.length; at += isFacet ? 1 : 2) {
    document += numbers[at];
    documents.push(document);
    impacts.push(isFacet ? 1 : numbers[at + 1]);
  }
  return { documents, impacts };
}

// Of a frequent word its column, and a bit for each column: the word there follows it somewhere.
function readFollowers(code = '') {
  let last = 0;
  while (VALUES[code.charCodeAt(last)] >= 60) last += 1;
  return { column: numbersOf(code.slice(0, last + 1))[0], followers: code.slice(last + 1) };
}

const postings = new Map();
// {count, forms, own, files, firsts, documents, impacts, column, followers}: all documents, or the
// best when there are further files; `own` are the forms that are not a compound with the word inside.
async function postingsOf(term) {
  if (!postings.has(term)) {
    const block = blockOf(term);
    const [names, code, followers] = (await loadNumbered('p', block))[term - index.blocks[block]].split('!');
    const numbers = numbersOf(code);
    const [count, files] = numbers;
    const given = names.split(' ').filter(Boolean);
    const own = given.filter((form) => form[0] !== '+');
    const forms = given.map((form) => form.replace('+', ''));
    postings.set(term, {
      term, block, count, files, forms, own, firsts: numbers.slice(2, 2 + files),
      ...readPairs(numbers, 2 + files, forms.length === 0), ...readFollowers(followers),
    });
  }
  return postings.get(term);
}

// One of the files with all documents of a term.
async function fileOf(list, number) {
  const block = list.block + 1 + number;
  const name = `p-${block}`;
  if (!postings.has(name)) postings.set(name, readPairs(numbersOf((await loadNumbered('p', block))[0]), 0, list.forms.length === 0));
  return postings.get(name);
}

// The term's impact in each document from pass.from on and before pass.until, if these are there; of
// a long list only in those that are candidates, or with no candidates: in the best (pass.isQuick, and
// pass.isPart tells that it was so) or in all.
async function impactsOf(list, candidates, pass) {
  const { from = 0, until = Infinity } = pass;
  let pieces = [list];
  if (list.files > 0 && pass.isQuick && !candidates) {
    pass.isPart = true;
  } else if (list.files > 0) {
    const { firsts } = list;
    let numbers = firsts.map((_, number) => number).filter((each) => !(firsts[each] >= until || firsts[each + 1] <= from));
    if (candidates) numbers = [...new Set(candidates.map((each) => lastUpTo(firsts, each)))].filter((each) => each >= 0);
    pieces = await Promise.all(numbers.map((number) => fileOf(list, number)));
  }
  const impacts = new Map();
  for (const piece of pieces) {
    piece.documents.forEach((each, at) => { if (each >= from && each < until) impacts.set(each, piece.impacts[at]); });
  }
  return impacts;
}

// ---- a question: which documents, how well

const rarity = (count) => Math.log(1 + (index.documents - count + 0.5) / (count + 0.5));

// Adds what a word is worth in each document; the best of its terms counts.
async function scoreWord(word, candidates, pass) {
  const scores = new Map();
  for (const list of word.lists) {
    const impacts = await impactsOf(list, candidates, pass);
    const weight = rarity(list.count);
    for (const [document, impact] of impacts) {
      scores.set(document, Math.max(scores.get(document) ?? 0, weight * impact));
    }
  }
  return scores;
}

function both(scores, more) {
  const found = new Map();
  for (const [document, score] of more) {
    if (!scores) found.set(document, score);
    else if (scores.has(document)) found.set(document, scores.get(document) + score);
  }
  return found;
}

// Of a word that stands nearly everywhere the best documents do at first, when enough of them are
// candidates; otherwise it goes to pass.unsure, and is looked for in the words of the candidates.
async function matchWords(words, pass) {
  let scores;
  const rareFirst = [...words].sort((a, b) => a.count - b.count);
  for (const word of rareFirst) {
    const isLong = pass.isQuick && word.lists.some((list) => list.files > 0);
    const few = scores && !isLong ? [...scores.keys()] : undefined;
    const found = both(scores, await scoreWord(word, few, pass));
    if (scores && isLong && found.size < PAGE) pass.unsure.push([word]); else scores = found;
  }
  return scores;
}

async function keepTerm(scores, term) {
  if (term === undefined) { scores.clear(); return; }
  const impacts = await impactsOf(await postingsOf(term), [...scores.keys()], {});
  for (const document of [...scores.keys()]) if (!impacts.has(document)) scores.delete(document);
}

function keepParts(scores, holds) {
  for (const document of [...scores.keys()]) {
    if (!holds(index.parts[partOf(document)])) scores.delete(document);
  }
}

async function keepChosen(scores, asked) {
  if (asked.year) keepParts(scores, (part) => String(part.year) === asked.year);
  if (asked.body) keepParts(scores, (part) => index.bodies[2 * part.body] === asked.body);
  for (const value of [asked.topic, asked.person].filter(Boolean)) {
    await keepTerm(scores, (await termsOf(`=${value}`))[0]);
  }
  if (asked.kind) await keepTerm(scores, index.kinds[asked.kind]);
}

async function wordsFor(units) {
  const looked = await Promise.all(units.map((unit) => Promise.all(unit.map(lookUp))));
  await correct(looked.flat());
  await Promise.all(looked.flat().map(async (word) => {
    word.lists = await Promise.all(word.terms.map(postingsOf));
    word.count = word.lists.reduce((sum, list) => sum + list.count, 0);
  }));
  return looked;
}

// Not all words, but some.
async function matchSome(words, pass) {
  const scores = new Map();
  for (const word of words) {
    for (const [document, score] of await scoreWord(word, undefined, pass)) {
      scores.set(document, (scores.get(document) ?? 0) + score);
    }
  }
  return scores;
}

function passForSome(units, asked) {
  if (asked.sort !== 'date') return { isQuick: true };
  const { from, until } = rangeOf(asked);
  const [end] = endsOf(units, from, until);
  return { from, until: end, isPart: end < until };
}

async function evaluate(units, asked, pass) {
  const phrases = units.filter((unit) => unit.length > 1);
  const isRead = phrases.some(isHeavy) && !pass.isWhole;
  pass.unsure = isRead ? phrases : [];
  const scores = await matchWords(isRead ? units.flatMap(tellingWords) : units.flat(), pass);
  await keepChosen(scores, asked);
  if (pass.unsure.length > 0) return readCandidates(scores, pass);
  for (const phrase of phrases) await keepPhrase(scores, phrase);
  return scores;
}

// {from, until}: the documents of the year, or of all years.
function rangeOf({ year }) {
  const isMeant = (part) => !year || String(part.year) === year;
  const last = index.parts.findLastIndex(isMeant);
  return last < 0 ? { from: 0, until: 0 }
    : { from: index.starts[index.parts.findIndex(isMeant)], until: index.starts[last + 1] ?? index.end };
}

// At first the best documents; when these are too few, all of them, of the year that is asked for.
async function findBest(units, asked) {
  const pass = { isQuick: true };
  const scores = await evaluate(units, asked, pass);
  const isDone = !pass.isPart || scores.size >= PAGE || pass.unsure.length > 0;
  return isDone ? { scores, isPart: pass.isPart } : { scores: await evaluate(units, asked, asked.year ? rangeOf(asked) : {}) };
}

// From the newest on, as many at once as a file holds of the word that has most.
async function findNewest(units, asked) {
  const { from, until } = rangeOf(asked);
  let found;
  for (const end of endsOf(units, from, until)) {
    const pass = { from, until: end, isNewest: true, isPart: end < until };
    found = { scores: await evaluate(units, asked, pass), isPart: pass.isPart };
    if (found.scores.size >= PAGE || pass.unsure.length > 0) return found;
  }
  return found;
}

function endsOf(units, from, until) {
  const { firsts } = units.flat().flatMap((word) => word.lists).reduce((a, b) => (b.files > a.files ? b : a));
  return [...firsts.slice(1).filter((first) => first > from && first < until), until];
}

function find(units, asked, whole) {
  if (!units.every(mayStand)) return { scores: new Map() };
  if (whole) return evaluate(units, asked, { isWhole: true }).then((scores) => ({ scores }));
  return asked.sort === 'date' ? findNewest(units, asked) : findBest(units, asked);
}

// {documents in order, words, isPart: there may be more, isCut: so the count may be higher, isSome:
// not all of the words are in them, total}; `whole` takes all.
async function search(asked, whole = false) {
  const units = (await wordsFor(unitsOf(asked.q)));
  const known = units.filter((unit) => unit.every((word) => word.lists.length > 0));
  const words = units.flat();
  if (known.length === 0) return { documents: [], words, total: 0 };
  const isNarrowed = FIELDS.slice(1, -1).some((field) => asked[field]);
  let { scores, isPart = false } = await find(known, asked, whole);
  let isSome = known.length < units.length;
  if (scores.size === 0 && !isPart && known.length > 1) {
    isSome = true;
    const pass = whole ? {} : passForSome(known, asked);
    scores = await matchSome(known.flat(), pass);
    await keepChosen(scores, asked);
    isPart = Boolean(pass.isPart);
  }
  const isCut = isPart || words.some((word) => word.isCut);
  const documents = [...scores.keys()].sort((a, b) => (asked.sort === 'date' ? 0 : scores.get(b) - scores.get(a)) || a - b);
  const total = isCut ? wholeCount(words, isNarrowed) : documents.length;
  return { documents, words, isPart, isCut, isSome, total };
}

// How many documents have a word of which only the best were loaded; nothing when not certain.
function wholeCount(words, isNarrowed) {
  const [word] = words;
  return !isNarrowed && words.length === 1 && word.lists.length === 1 ? word.lists[0].count : undefined;
}
