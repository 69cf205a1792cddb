// Searching without a server, third of four scripts: a hit with the passage that was found.
'use strict';

const byId = (id) => document.getElementById(id);

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

// ---- phrases

// Of a phrase the words that do not stand nearly everywhere, if it has any; otherwise the two rarest.
function tellingWords(unit) {
  if (unit.length === 1) return unit;
  const telling = unit.filter((word) => word.lists.every((list) => list.files === 0));
  return telling.length > 0 ? telling : [...unit].sort((a, b) => a.count - b.count).slice(0, 2);
}

// Whether each word of the phrase ever stands right behind the one before it; of frequent words the
// index tells that.
function mayStand(phrase) {
  const follows = (a, b) => a.column === undefined || b.column === undefined
    || ((VALUES[a.followers.charCodeAt(Math.floor(b.column / 6))] >> (b.column % 6)) & 1) === 1;
  return phrase.every((word, at) => at === 0
    || phrase[at - 1].lists.some((before) => word.lists.some((list) => follows(before, list))));
}

const MOST_LOOKED_UP = 1000; // documents: where in them a word stands takes no more than a few kilobytes
const isHeavy = (phrase) => phrase.length > 1 && phrase.some((word) => word.count > MOST_LOOKED_UP);

// The positions of a term in the candidates, from the files beside those of the postings.
async function positionsIn(list, candidates) {
  const wanted = new Set(candidates);
  const numbers = list.files === 0 ? [-1]
    : [...new Set(candidates.map((each) => lastUpTo(list.firsts, each)))].filter((each) => each >= 0);
  const found = new Map();
  await Promise.all(numbers.map(async (number) => {
    const { documents } = number < 0 ? list : await fileOf(list, number);
    const data = await loadNumbered('o', list.block + 1 + number);
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

async function keepPhrase(scores, words) {
  const kept = new Set(await withPhrase([...scores.keys()].sort((a, b) => a - b), words));
  for (const each of [...scores.keys()]) if (!kept.has(each)) scores.delete(each);
}

const holdsPhrase = (text, phrase) => {
  const words = wordsOf(text);
  return words.some((_, from) => phrase.every((word, at) => word.has(words[from + at])));
};

// The best documents, or the newest, in whose words, which results show anyway, the phrases of
// pass.unsure stand: until a page is full, or all is loaded that a question may load. Where a word
// stands nearly everywhere, to know all its places would take far more.
async function readCandidates(scores, pass) {
  const asked = pass.unsure.map((phrase) => phrase.map((word) => new Set(
    [word.corrected ? [] : word.word, ...word.lists.map((list) => (phrase.length > 1 ? list.own : list.forms))].flat())));
  const order = [...scores.keys()].sort((a, b) => (pass.isNewest ? 0 : scores.get(b) - scores.get(a)) || a - b);
  const kept = new Map();
  let read = 0;
  const begin = moved;
  while (read < order.length && kept.size < PAGE) {
    const affordable = read === 0 ? PAGE : Math.floor(leftToLoad() / ((moved - begin) / read));
    if (!(affordable >= 1)) break; // nor when it is no number
    const some = order.slice(read, read + Math.min(PAGE - kept.size, affordable));
    const shards = await Promise.all(some.map((each) => loadPart(index.parts[partOf(each)])));
    some.forEach((each, at) => {
      const [title, , , , , , paragraphs] = shards[at][4][each - index.starts[partOf(each)]];
      const holds = (phrase) => [title, ...paragraphs].some((text) => holdsPhrase(text, phrase));
      if (asked.every(holds)) kept.set(each, scores.get(each));
    });
    read += some.length;
  }
  if (read < order.length) pass.isPart = true;
  return kept;
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

function hitElement([address, body, iso, date, , language], [title, anchor, joint, kinds, , , paragraphs], forms) {
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
  // What stands outside every item has a title in words of the site.
  if (language && joint === '-') link.lang = language;
  if (language) find('.excerpt').lang = language;
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
