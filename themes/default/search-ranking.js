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

const postings = new Map();
// {count, forms, own, files, firsts, documents, impacts}: all documents, or the best when there are
// further files; `own` are the forms that are not a compound with the word inside.
async function postingsOf(term) {
  if (!postings.has(term)) {
    const block = blockOf(term);
    const entry = (await load(`p-${block}`))[term - index.blocks[block]];
    const mark = entry.indexOf('!');
    const numbers = numbersOf(entry, mark + 1);
    const [count, files] = numbers;
    const given = entry.slice(0, mark).split(' ').filter(Boolean);
    const own = given.filter((form) => form[0] !== '+');
    const forms = given.map((form) => form.replace('+', ''));
    postings.set(term, {
      term, block, count, files, forms, own, firsts: numbers.slice(2, 2 + files),
      ...readPairs(numbers, 2 + files, forms.length === 0),
    });
  }
  return postings.get(term);
}

// One of the files with all documents of a term.
async function fileOf(list, number) {
  const name = `p-${list.block + 1 + number}`;
  if (!postings.has(name)) postings.set(name, readPairs(numbersOf((await load(name))[0]), 0, list.forms.length === 0));
  return postings.get(name);
}

// The term's impact in each document; of a long list only in those that are candidates, or with
// no candidates: in the best (pass.isQuick, and pass.isPart tells that it was so) or in all.
async function impactsOf(list, candidates, pass) {
  let pieces = [list];
  if (list.files > 0 && pass.isQuick && !candidates) {
    pass.isPart = true;
  } else if (list.files > 0) {
    let numbers = list.firsts.map((_, number) => number);
    if (candidates) numbers = [...new Set(candidates.map((each) => lastUpTo(list.firsts, each)))].filter((each) => each >= 0);
    pieces = await Promise.all(numbers.map((number) => fileOf(list, number)));
  }
  const impacts = new Map();
  for (const piece of pieces) piece.documents.forEach((each, at) => impacts.set(each, piece.impacts[at]));
  return impacts;
}

// The positions of a term in the candidates, from the files beside those of the postings.
async function positionsIn(list, candidates) {
  const wanted = new Set(candidates);
  const numbers = list.files === 0 ? [-1]
    : [...new Set(candidates.map((each) => lastUpTo(list.firsts, each)))].filter((each) => each >= 0);
  const found = new Map();
  await Promise.all(numbers.map(async (number) => {
    const { documents } = number < 0 ? list : await fileOf(list, number);
    const data = await load(`o-${list.block + 1 + number}`);
    const codes = numbersOf(data[number < 0 ? list.term - index.blocks[list.block] : 0]);
    let at = 0;
    for (const each of documents) {
      const count = codes[at];
      if (wanted.has(each)) {
        let position = 0;
        found.set(each, codes.slice(at + 1, at + 1 + count).map((step) => { position += step; return position; }));
      }
      at += 1 + count;
    }
  }));
  return found;
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

async function matchWords(words, pass) {
  let scores;
  const rareFirst = [...words].sort((a, b) => a.count - b.count);
  for (const word of rareFirst) {
    const few = scores && !(pass.isQuick && scores.size > 500) ? [...scores.keys()] : undefined;
    scores = both(scores, await scoreWord(word, few, pass));
  }
  return scores;
}

// Those of the candidates in which the words stand together.
async function withPhrase(candidates, words) {
  const positions = await Promise.all(words.map(async (word) => {
    const maps = await Promise.all(word.lists.map((list) => positionsIn(list, candidates)));
    return (document) => new Set(maps.flatMap((map) => map.get(document) ?? []));
  }));
  return candidates.filter((document) => {
    const [first, ...rest] = positions.map((positionsOfWord) => positionsOfWord(document));
    return [...first].some((start) => rest.every((set, at) => set.has(start + at + 1)));
  });
}

// Newest first, as many at once as a file holds of the most frequent word; with pass.isEarly until
// there are enough.
async function keepPhrase(scores, words, pass) {
  const { firsts } = words.flatMap((word) => word.lists).reduce((a, b) => (b.files > a.files ? b : a));
  const candidates = [...scores.keys()].sort((a, b) => a - b);
  const kept = new Set();
  let at = 0;
  while (at < candidates.length && !(pass.isEarly && kept.size >= PAGE)) {
    const next = firsts.find((first) => first > candidates[at]) ?? Infinity;
    const some = candidates.slice(at).filter((each) => each < next);
    for (const each of await withPhrase(some, words)) kept.add(each);
    at += some.length;
  }
  if (at < candidates.length) pass.isPart = true;
  for (const each of candidates) if (!kept.has(each)) scores.delete(each);
}

async function keepTerm(scores, term) {
  const [number] = await termsOf(term);
  if (number === undefined) { scores.clear(); return; }
  const impacts = await impactsOf(await postingsOf(number), [...scores.keys()], {});
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
  if (asked.topic) await keepTerm(scores, `=${asked.topic}`);
  if (asked.person) await keepTerm(scores, `=${asked.person}`);
  if (asked.kind) await keepTerm(scores, `=k:${asked.kind}`);
}

async function wordsFor(units) {
  const looked = await Promise.all(units.map((unit) => Promise.all(unit.map(lookUp))));
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

async function evaluate(units, asked, pass) {
  const phrases = units.filter((unit) => unit.length > 1);
  const scores = await matchWords(pass.isQuick ? units.flatMap(tellingWords) : units.flat(), pass);
  await keepChosen(scores, asked);
  if (pass.isQuick && phrases.length > 0) return readPhrases(scores, phrases, pass);
  const only = { ...pass, isEarly: pass.isEarly && phrases.length === 1 };
  for (const phrase of phrases) await keepPhrase(scores, phrase, only);
  pass.isPart ||= only.isPart;
  return scores;
}

// {documents in order, words, isPart: there may be more, isCut: so the count may be higher, isSome:
// not all of the words are in them, total}. Of
// words that stand nearly everywhere the best documents do at first; `whole` takes all.
async function search(asked, whole = false) {
  const units = (await wordsFor(unitsOf(asked.q)));
  const known = units.filter((unit) => unit.every((word) => word.lists.length > 0));
  const words = units.flat();
  if (known.length === 0) return { documents: [], words, total: 0 };
  const isNarrowed = FIELDS.slice(1, -1).some((field) => asked[field]);
  const isQuick = !whole && asked.sort !== 'date';
  let pass = { isQuick };
  let scores = await evaluate(known, asked, pass);
  if (pass.isPart && scores.size < PAGE) {
    pass = { isEarly: true };
    scores = await evaluate(known, asked, pass);
  }
  let isSome = known.length < units.length;
  if (scores.size === 0 && known.length > 1) {
    isSome = true;
    pass = { isQuick };
    scores = await matchSome(known.flat(), pass);
    await keepChosen(scores, asked);
  }
  const isCut = Boolean(pass.isPart) || words.some((word) => word.isCut);
  const documents = [...scores.keys()].sort((a, b) => (asked.sort === 'date' ? 0 : scores.get(b) - scores.get(a)) || a - b);
  const total = isCut ? wholeCount(words, isNarrowed) : documents.length;
  return { documents, words, isPart: Boolean(pass.isPart), isCut, isSome, total };
}

// How many documents have a word of which only the best were loaded; nothing when not certain.
function wholeCount(words, isNarrowed) {
  const [word] = words;
  return !isNarrowed && words.length === 1 && word.lists.length === 1 ? word.lists[0].count : undefined;
}
