import type { PageWorlds } from './page-worlds.ts';

/**
 * Walks every global, and whatever a constructor holds, by kind and length of source: a function that was replaced is
 * longer or shorter. It uses nothing that a page is likely to have patched.
 */
const describeScript = `(() => {
  let lines = '';
  const say = (name, value) => { lines += name + ': ' + value + '\\n'; };
  const source = (value) => typeof value === 'function' ? Function.prototype.toString.call(value).length : '';
  const describe = (holder) => {
    const keys = Reflect.ownKeys(holder);
    let hash = 5381;
    for (let index = 0; index < keys.length; index++) {
      const own = Reflect.getOwnPropertyDescriptor(holder, keys[index]);
      const text = String(keys[index]) + typeof own.value + source(own.value) + source(own.get) + source(own.set);
      for (let at = 0; at < text.length; at++) hash = (hash * 33 + text.charCodeAt(at)) | 0;
    }
    return keys.length + ' keys, ' + hash;
  };
  const names = Reflect.ownKeys(window);
  for (let index = 0; index < names.length; index++) {
    const { value, get } = Reflect.getOwnPropertyDescriptor(window, names[index]);
    let about = typeof value + source(value) + source(get);
    if (typeof value === 'function') about += ' ' + describe(value) + (value.prototype ? ' ' + describe(value.prototype) : '');
    say('global ' + String(names[index]), about);
  }
  const tagOf = (element) => element.cloneNode(false).outerHTML;
  const elements = document.querySelectorAll('html, body, head *, body *:not(vignette-generator)');
  let count = 0;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    const isOurs = element.localName === 'script' && String(element.src).indexOf('/embed/') > 0;
    if (!isOurs) say('element ' + count++, tagOf(element));
  }
  say('style sheets', document.styleSheets.length + ' and ' + document.adoptedStyleSheets.length);
  try { say('cookies', document.cookie); } catch {}
  const storages = ['localStorage', 'sessionStorage'];
  for (let index = 0; index < 2; index++) {
    try {
      const kept = Object.keys(window[storages[index]]);
      for (let at = 0; at < kept.length; at++)
        if (kept[at].indexOf('vignette:') !== 0) say(storages[index], kept[at]);
    } catch {}
  }
  return lines;
})()`;

const readPlace = `[document.activeElement?.localName, scrollX, scrollY].join(' ')`;

/** What the page is made of, our box and our script elements left out, one thing a line. */
export async function describeHost({ within }: PageWorlds): Promise<string[]> {
  return String(await within(describeScript)).split('\n');
}

/** Where the person is: what has the focus, and how far they have scrolled. */
export async function describePerson({ apart }: PageWorlds): Promise<string> {
  return String(await apart(readPlace));
}
