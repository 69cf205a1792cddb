// Searching without a server, loaded when a question needs it: the pages whose names have a word, of
// people, bodies and topics (src/search/page_names.h).
'use strict';

// What people are called by beside their names, in the languages of the site.
const CALLED = new Set(['dhr', 'heer', 'heren', 'mevrouw', 'mevr', 'mw', 'meneer', 'drs', 'ing', 'ir', 'mr', 'dr', 'prof',
  'burgemeester', 'wethouder', 'raadslid', 'voorzitter', 'griffier', 'secretaris', 'mrs', 'ms', 'miss', 'mayor',
  'alderman', 'councillor', 'chair', 'clerk', 'secretary']);

// The words that no item has, or else those that none has as they were typed; when no item has all of
// them, all.
function wordsOfNames({ words, documents, isPart }) {
  const telling = words.filter(({ word }) => word.length > 1 && !index.stop.has(word) && !CALLED.has(word));
  const missing = telling.filter((word) => !word.isExact);
  const lacking = missing.filter(({ lists }) => lists.length === 0);
  if (lacking.length > 0) return lacking;
  const isNone = documents.length === 0 && !isPart && words.every(({ word }) => word.length > 1 && !index.stop.has(word));
  return missing.length === 0 && isNone ? telling : missing;
}

// [word, kind, name, address, language] of the names with the word; of one that the record does not
// have as it was typed, also of those with a word that begins so, from at most two files, while these
// may be loaded.
const NAMES_FILE = 2400; // bytes

async function namedSo({ word, isExact }) {
  const isPart = !isExact && word.length >= 3;
  const first = Math.max(0, lastUpTo(index.names, word));
  const last = isPart ? Math.min(lastUpTo(index.names, `${word}\uffff`), first + 1) : first;
  const found = [];
  for (let number = first; number <= last && number < index.names.length; number += 1) {
    const file = `n-${number}`;
    if (!loading.has(file) && leftToLoad() < NAMES_FILE) break;
    const entries = await load(file, index.namesStamp);
    found.push(...entries.filter(([each]) => each === word || (isPart && each.startsWith(word))));
  }
  return found;
}

// {kind, name, address, language} of the pages with all of the words in their names, or else with any.
async function pagesNamed(words) {
  const lists = [];
  for (const word of words) lists.push(await namedSo(word)); // one by one, for what is left to load
  const pages = new Map();
  for (const [, kind, name, address, language] of lists.flat()) pages.set(address, { kind, name, address, language });
  const found = [...pages.values()];
  const whole = found.filter(({ address }) => lists.every((list) => list.some((each) => each[3] === address)));
  return whole.length > 0 ? whole : found;
}

const MOST_NAMED = 8;

function namedElement({ kind, name, address, language }) {
  const element = byId('named-page').content.firstElementChild.cloneNode(true);
  const link = element.querySelector('a');
  link.href = `${root()}${address}${isOnDisk() ? 'index.html' : ''}`;
  link.textContent = name;
  if (language) link.lang = language;
  element.querySelector('.count').textContent = texts[`kind-${kind}`];
  return element;
}

// Where a word is lacking and no name has it, or more than can be shown, the lists from A to Z help on.
function showNamed(pages, { words, documents, isPart }) {
  const isLacking = words.some((word) => word.lists.length === 0 || word.corrected) || (documents.length === 0 && !isPart);
  byId('named-pages').replaceChildren(...pages.slice(0, MOST_NAMED).map(namedElement));
  byId('named').hidden = pages.length === 0;
  byId('search-lists').hidden = !isLacking || (pages.length > 0 && pages.length <= MOST_NAMED);
}
