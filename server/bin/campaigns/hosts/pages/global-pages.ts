import type { HostPage } from '../host-page.ts';

const addToPrototype = (name: string, value: string, of = 'Object'): string =>
  `${of}.prototype[${JSON.stringify(name)}] = ${value};`;
const broken = {
  says: /something broke|not recognised|cannot be reached|was not understood|did not arrive|press again/i,
};

const notHere = { says: /cannot be made on this page/ };

/** Scripts that change what belongs to everybody. */
export const globalPages: readonly HostPage[] = [
  {
    name: 'fetch is wrapped',
    outcome: 'picture',
    script: `const real = fetch; fetch = function (...words) { return real.apply(window, words).then((answer) => answer) }`,
  },
  { name: 'fetch fails', outcome: broken, script: `fetch = () => Promise.reject(new TypeError('Failed to fetch'))` },
  { name: 'fetch is gone', outcome: broken, script: `delete window.fetch; delete Window.prototype.fetch` },
  {
    name: 'Promise is another one',
    outcome: 'picture',
    script: `window.Promise = class OwnPromise extends Promise {}; Promise.prototype.done = function () {}`,
  },
  {
    name: 'arrays have more (enumerable)',
    outcome: 'picture',
    script: `Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.each = Array.prototype.forEach;`,
  },
  {
    name: 'arrays as prototype.js had them',
    outcome: 'picture',
    script: `Array.prototype.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']' };
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] };
      String.prototype.toJSON = function () { return '"' + this + '"' }; delete String.prototype.toJSON;`,
  },
  {
    name: 'functions as MooTools had them',
    outcome: 'picture',
    script: `Function.prototype.bind = function (self) { const call = this; return function () { return call.apply(self, arguments) } };
      Array.from = function (list) { return list == null ? [] : Array.prototype.slice.call(list) };
      Array.prototype.flatten = function () { return this.flat() }; Function.prototype.extend = function () {};
      String.prototype.contains = String.prototype.includes; Element.prototype.destroy = function () { this.remove() }`,
  },
  {
    name: 'objects have more (enumerable)',
    outcome: 'picture',
    script: `Object.prototype.extend = function (more) { return Object.assign(this, more) }; Object.prototype.isEmpty = false;`,
  },
  {
    name: 'objects have names of languages',
    outcome: 'picture',
    htmlAttributes: 'lang="zz"',
    script: ['en', 'de', 'zz', 'fr'].map((name) => addToPrototype(name, `'x'`)).join(''),
  },
  { name: 'objects have a then', outcome: 'picture', script: addToPrototype('then', `'later'`) },
  {
    name: 'objects have a get',
    outcome: 'picture',
    script: addToPrototype('get', 'function () {}'),
    noise: /Invalid property descriptor/,
  },
  {
    name: 'objects have a value',
    outcome: broken,
    script: addToPrototype('value', '1'),
    noise: /Invalid property descriptor/,
  },
  {
    name: 'objects have a toJSON',
    outcome: broken,
    script: addToPrototype('toJSON', `function () { return 'x' }`),
    noise: /400/,
  },
  { name: 'objects have a body', outcome: broken, script: addToPrototype('body', `'x'`) },
  {
    name: 'objects have our words',
    outcome: 'picture',
    script: ['prompt', 'model', 'size', 'style', 'error', 'problem', 'images', 'cursor', 'token', 'code']
      .map((name) => addToPrototype(name, `'x'`))
      .join(''),
  },
  {
    name: 'JSON is another one',
    outcome: 'picture',
    script: `window.JSON = { parse: JSON.parse, stringify: JSON.stringify }`,
  },
  {
    name: 'JSON is an old one',
    outcome: broken,
    noise: /400/,
    script: `JSON.stringify = (value) => String(value)`,
  },
  {
    name: 'Map is another one',
    outcome: 'picture',
    script: `window.Map = class extends Map {}; window.Set = class extends Set {}`,
  },
  {
    name: 'arrays are walked another way',
    outcome: 'picture',
    script: `const walk = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () { return walk.call(this) }`,
  },
  {
    name: 'define is wrapped',
    outcome: 'picture',
    script: `const define = customElements.define; customElements.define = function (...words) { return define.apply(customElements, words) }`,
  },
  {
    name: 'define registers once more',
    outcome: 'picture',
    script: `const get = customElements.get; customElements.get = function (name) { return get.call(customElements, name) }`,
  },
  {
    name: 'createElement is wrapped',
    outcome: 'picture',
    script: `const create = Document.prototype.createElement;
      Document.prototype.createElement = function (name, options) { const made = create.call(this, name, options); made.madeHere = true; return made }`,
  },
  {
    name: 'addEventListener is wrapped',
    outcome: 'picture',
    script: `const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const wrapped = typeof listener === 'function' ? function (event) { return listener.call(this, event) } : listener;
        return add.call(this, type, wrapped, options) }`,
  },
  { name: 'no idle callbacks', outcome: 'picture', script: 'delete window.requestIdleCallback' },
  {
    name: 'idle callbacks throw',
    waitsForIntent: true,
    outcome: 'picture',
    noise: /not idle/,
    script: `requestIdleCallback = () => { throw new Error('not idle') }`,
  },
  { name: 'no intersections', waitsForIntent: true, outcome: 'picture', script: 'delete window.IntersectionObserver' },
  {
    name: 'intersections as a polyfill has them',
    outcome: 'picture',
    script: `IntersectionObserver = class { constructor(callback) { this.callback = callback } observe(target) { setTimeout(() => this.callback([{ isIntersecting: true, target }], this)) } unobserve() {} disconnect() {} }`,
  },
  {
    name: 'storage throws',
    outcome: 'picture',
    script: `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })`,
  },
  {
    name: 'storage is gone',
    outcome: 'picture',
    script: `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null })`,
  },
  {
    name: 'storage is full',
    outcome: 'picture',
    script: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  },
  {
    name: 'storage is filled with other things',
    outcome: 'picture',
    script: `localStorage.setItem('vignette:%KEY% %SERVER%', '{"token":1}'); localStorage.setItem('vignette:%KEY%:pending %SERVER%', '{"x":1}');
      sessionStorage.setItem('vignette:%KEY%:shown %SERVER%', '../..'); sessionStorage.setItem('vignette:%KEY%:choices %SERVER%', 'null')`,
  },
  { name: 'no broadcast channels', outcome: 'picture', script: 'delete window.BroadcastChannel' },
  { name: 'no locks', outcome: 'picture', script: `Object.defineProperty(navigator, 'locks', { value: undefined })` },
  {
    name: 'locks that fail',
    outcome: 'picture',
    script: `LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'))`,
  },
  {
    name: 'numbers are written another way',
    outcome: 'picture',
    script: `Number.prototype.toLocaleString = () => '?'; Intl.NumberFormat = undefined; Intl.DateTimeFormat = undefined; Intl.PluralRules = undefined`,
  },
  {
    name: 'the date is frozen',
    outcome: 'picture',
    script: `Date.now = () => 1700000000000; const Real = Date; Date = class extends Real { constructor(...words) { super(...(words.length ? words : [1700000000000])) } }; Date.now = () => 1700000000000`,
  },
  {
    name: 'no cryptography',
    outcome: notHere,
    script: `Object.defineProperty(crypto, 'subtle', { value: undefined })`,
  },
  { name: 'not a secure context', outcome: notHere, at: 'insecure' },
  {
    name: 'adopted style sheets are watched',
    outcome: 'picture',
    script: `const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { ...own, set(sheets) { own.set.call(this, [...sheets]) } })`,
  },
  {
    name: 'shadow roots are watched',
    outcome: 'picture',
    script: `const attach = Element.prototype.attachShadow; window.roots = [];
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.push(root); return root }`,
  },
  {
    name: 'timers are cleared',
    outcome: 'picture',
    isRestless: true,
    script: `setInterval(() => { const last = setTimeout(() => {}); for (let id = last; id > last - 50; id--) if (id !== 1) clearTimeout(id) }, 100)`,
  },
  { name: 'animation frames never come', outcome: 'picture', script: 'requestAnimationFrame = () => 0' },
  {
    name: 'observers of changes are gone',
    outcome: broken,
    script: 'delete window.MutationObserver',
    noise: /MutationObserver/,
  },
  { name: 'bitmaps cannot be made', outcome: 'picture', restyles: true, script: 'delete window.createImageBitmap' },
  {
    name: 'an event of the page is not an Event',
    outcome: 'picture',
    script: `const Real = Event; window.Event = function (type, init) { return new Real(type, init) }; window.Event.prototype = Real.prototype`,
  },
];
