// Searching without a server. The index is files beside the search page, each a call of
// openverslagSearch; a question loads only those it needs (src/search/ makes them).
'use strict';

(() => {
  const PAGE = 10;
  const FIELDS = ['q', 'body', 'year', 'topic', 'person', 'kind', 'sort'];
  const byId = (id) => document.getElementById(id);
  const texts = {};
  let index; // of the whole site, made by readIndex
  let latest = 0; // the question asked last: what belongs to an older one is dropped

  // ---- files

  const loading = new Map();
  const waiting = new Map();
  globalThis.openverslagSearch = (name, data) => { waiting.get(name)?.(data); };

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting.set(name, resolve);
        script.onerror = () => { loading.delete(name); reject(new Error(name)); };
        script.src = `${name}.js`;
        document.head.append(script);
      }));
    }
    return loading.get(name);
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
    const made = { ...data, starts: [], parts: [], blocks: rising(data.blocks), stop: new Set(data.stop) };
    const counts = numbersOf(data.parts);
    const bodies = numbersOf(data.body);
    const years = data.years.flatMap(([year, meetings]) => new Array(meetings).fill(year));
    let document = 0;
    for (let at = 0, meeting = 0; at < counts.length; meeting += 1) {
      const number = years.length - 1 - meeting; // files are counted from the oldest
      const parts = counts[at];
      for (let part = 0; part < parts; part += 1) {
        made.starts.push(document);
        made.parts.push({ name: `m-${number}-${part}`, year: years[meeting], body: bodies[meeting] });
        document += counts[at + 1 + part];
      }
      at += 1 + parts;
    }
    return made;
  }

  const partOf = (document) => lastUpTo(index.starts, document);

  // ---- words (src/search/words.h and src/text/fold.h do the same)

  const SPECIAL = { ı: 'i', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ß: 'ss' };
  const fold = (word) => word.toLowerCase().normalize('NFKD').replace(/[\p{M}\u00ad'’‘‛ʼ′´`]/gu, '')
    .replace(/[ıæœøłđðþħŧŋß]/g, (letter) => SPECIAL[letter]);
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
    if (!lexicons.has(number)) lexicons.set(number, readLexicon(await load(`l-${number}`)));
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
  async function mistypedAtTheStart(word) {
    const asked = [];
    for (let at = 0; at < 3; at += 1) {
      asked.push(`~${at}${without(word, at)}`, `~${at}${word}`, without(word, at),
        word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2));
    }
    return (await Promise.all([...new Set(asked)].map(termsOf))).flat();
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

  // {word, terms, corrected}: as typed, or else inside other words, or else with one typing error.
  async function lookUp(word) {
    const exact = await termsOf(word);
    if (exact.length > 0) return { word, terms: [...new Set(exact)] };
    const found = await inside(word);
    if (found.terms.length > 0) return { word, ...found };
    return { word, terms: await mistyped(word), corrected: true };
  }

  // Of what many words have in them, those in the first three files.
  function nearestBlocks(terms) {
    const blocks = [...new Set(terms.map(blockOf))].slice(0, 3);
    return terms.filter((term) => blocks.includes(blockOf(term)));
  }

  // ---- postings: terms to documents (src/search/posting_blocks.h)

  function blockOf(term) {
    const { blocks } = index;
    let at = lastUpTo(blocks, term);
    while (at > 0 && blocks[at] === term && blocks[at - 1] === term) at -= 1;
    return at;
  }

  function readPairs(numbers, from) {
    const documents = [];
    const impacts = [];
    let document = 0;
    for (let at = from; at < numbers.length; at += 2) {
      document += numbers[at];
      documents.push(document);
      impacts.push(numbers[at + 1]);
    }
    return { documents, impacts };
  }

  const postings = new Map();
  // {count, forms, files, firsts, documents, impacts}: all documents, or the best when there are
  // further files.
  async function postingsOf(term) {
    if (!postings.has(term)) {
      const block = blockOf(term);
      const entry = (await load(`p-${block}`))[term - index.blocks[block]];
      const mark = entry.indexOf('!');
      const numbers = numbersOf(entry, mark + 1);
      const [count, files] = numbers;
      postings.set(term, {
        term, block, count, files, forms: entry.slice(0, mark).split(' ').filter(Boolean),
        firsts: numbers.slice(2, 2 + files), ...readPairs(numbers, 2 + files),
      });
    }
    return postings.get(term);
  }

  // One of the files with all documents of a term.
  async function fileOf(list, number) {
    const name = `p-${list.block + 1 + number}`;
    if (!postings.has(name)) postings.set(name, readPairs(numbersOf((await load(name))[0]), 0));
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

  async function keepPhrase(scores, words) {
    const candidates = [...scores.keys()];
    const positions = await Promise.all(words.map(async (word) => {
      const maps = await Promise.all(word.lists.map((list) => positionsIn(list, candidates)));
      return (document) => new Set(maps.flatMap((map) => map.get(document) ?? []));
    }));
    for (const document of candidates) {
      const [first, ...rest] = positions.map((positionsOfWord) => positionsOfWord(document));
      const stands = [...first].some((start) => rest.every((set, at) => set.has(start + at + 1)));
      if (!stands) scores.delete(document);
    }
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
    const scores = await matchWords(units.flat(), pass);
    for (const unit of units) if (unit.length > 1) await keepPhrase(scores, unit);
    await keepChosen(scores, asked);
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
    let pass = { isQuick: isQuick && known.every((unit) => unit.length === 1) };
    let scores = await evaluate(known, asked, pass);
    if (pass.isPart && (scores.size < PAGE || isNarrowed)) {
      pass = {};
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
    let at = begin;
    for (const mark of marks) {
      if (mark.begin < at || mark.end > end) continue;
      const highlight = document.createElement('mark');
      highlight.textContent = text.slice(mark.begin, mark.end);
      element.append(text.slice(at, mark.begin), highlight);
      at = mark.end;
    }
    element.append(text.slice(at, end));
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

  function appendMarked(element, text, marks) {
    let at = 0;
    for (const mark of marks) {
      const highlight = document.createElement('mark');
      highlight.textContent = text.slice(mark.begin, mark.end);
      element.append(text.slice(at, mark.begin), highlight);
      at = mark.end;
    }
    element.append(text.slice(at));
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
})();
