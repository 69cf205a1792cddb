// Beside reading, which needs no script: copying a citation or the link to a place, and the item
// that is being read marked in the contents.
'use strict';

const texts = document.currentScript.dataset;

// ---- copying

const told = document.createElement('p');
told.className = 'toast';
told.setAttribute('role', 'status');
document.body.append(told);

let clearing;
function tell(text) {
  told.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => { told.textContent = ''; }, 4000);
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    // The browser does not allow it: the words can be selected, and the address is in its bar.
  }
}

function addCopyButton(citation) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = texts.copy;
  button.addEventListener('click', () => copy(citation.textContent, texts.copied));
  citation.after(button);
}

// Without a secure connection browsers have no clipboard.
if (navigator.clipboard) {
  document.querySelectorAll('.citation').forEach(addCopyButton);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.here');
    if (link) copy(link.href, texts.linkCopied);
  });
}

// ---- the item that is being read

const contents = document.querySelector('.contents');
const entries = new Map();
for (const link of contents?.querySelectorAll('a') ?? []) entries.set(link.hash.slice(1), link);

let marked;
function mark(link) {
  if (link === marked) return;
  marked?.removeAttribute('aria-current');
  marked = link;
  if (!link) return;
  link.setAttribute('aria-current', 'location');
  // In view too where the contents scroll by themselves.
  if (contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = link.offsetTop - contents.offsetTop - contents.clientHeight / 2;
  }
}

// An item is being read when it crosses the line at a third of the height.
const seen = new Set();
const watch = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    if (isIntersecting) seen.add(target); else seen.delete(target);
  }
  mark(seen.size > 0 ? entries.get([...seen].at(-1).id) : undefined);
}, { rootMargin: '-33% 0px -66% 0px' });
for (const id of entries.keys()) {
  const item = document.getElementById(id);
  if (item) watch.observe(item);
}
