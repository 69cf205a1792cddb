// Searching without a server, loaded when a question needs it: the pages whose names have a word, of
// people, bodies and topics (src/search/page_names.h).
'use strict';

// The words that no item has as they were typed; when no item has all of them, all.
function wordsOfNames({ words, documents, isPart }) {
  const telling = words.filter(({ word }) => word.length > 1 && !index.stop.has(word));
  const missing = telling.filter((word) => !word.isExact);
  const isNone = documents.length === 0 && !isPart && telling.length === words.length;
  return missing.length === 0 && isNone ? telling : missing;
}

// [word, kind, name, address, language] of the names with the word; of one that the record does not
// have as it was typed, also of those with a word that begins so, from at most two files.
async function namedSo({ word, isExact }) {
  const isPart = !isExact && word.length >= 3;
  const first = Math.max(0, lastUpTo(index.names, word));
  const last = isPart ? Math.min(lastUpTo(index.names, `${word}\uffff`), first + 1) : first;
  const found = [];
  for (let number = first; number <= last && number < index.names.length; number += 1) {
    const entries = await load(`n-${number}`, index.namesStamp);
    found.push(...entries.filter(([each]) => each === word || (isPart && each.startsWith(word))));
  }
  return found;
}

// {kind, name, address, language} of the pages with all of the words in their names.
async function pagesNamed(words) {
  const [some, ...others] = await Promise.all(words.map(namedSo));
  const pages = new Map();
  for (const [, kind, name, address, language] of some ?? []) {
    if (others.every((list) => list.some((each) => each[3] === address))) pages.set(address, { kind, name, address, language });
  }
  return [...pages.values()];
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
