import type { HostPage } from '../host-page.ts';
import { act } from '../acts.ts';

const widget = `document.querySelector('vignette-generator')`;
const other = '<div id="other"></div>';
const opened = `document.querySelector('dialog').showModal()`;

/** Elements around the widget, and what scripts of the page do to it. */
export const placePages: readonly HostPage[] = [
  { name: 'in a dialog', outcome: 'picture', body: '<dialog style="width: 90%">%WIDGET%</dialog>', after: opened },
  {
    name: 'in a popover',
    outcome: 'picture',
    body: '<div popover="manual" style="width: 90%">%WIDGET%</div>',
    after: `document.querySelector('[popover]').showPopover()`,
  },
  { name: 'in details', outcome: 'picture', body: '<details open><summary>More</summary>%WIDGET%</details>' },
  {
    name: 'in a form',
    outcome: 'picture',
    body: `<form action="/submitted" method="get"><input name="a"><input name="b" required>%WIDGET%<button>Send</button></form>`,
    act: act.throughEnter,
  },
  {
    name: 'in a form whose data is read',
    outcome: 'picture',
    body: '<form><input name="a" value="1">%WIDGET%</form>',
    whileTyping: `if ([...new FormData(document.forms[0])].length !== 1) console.error('more form data than the form has')`,
  },
  { name: 'in a label', outcome: 'picture', body: '<label>Name <input> %WIDGET%</label>' },
  { name: 'in a button', outcome: 'picture', body: '<button type="button" style="width: 100%">%WIDGET%</button>' },
  { name: 'in a disabled fieldset', outcome: 'picture', body: '<form><fieldset disabled>%WIDGET%</fieldset></form>' },
  { name: 'in editable text', outcome: 'picture', body: '<div contenteditable="true">Text %WIDGET% text</div>' },
  {
    name: 'inert for a while',
    outcome: 'picture',
    isRestless: true,
    body: '<div id="box" inert>%WIDGET%</div>',
    after: `setTimeout(() => { document.querySelector('#box').inert = false }, 500)`,
  },
  {
    name: 'moved while typing',
    outcome: 'picture',
    isRestless: true,
    body: `%WIDGET%${other}`,
    whileTyping: `document.querySelector('#other').append(${widget})`,
  },
  {
    name: 'moved while running',
    outcome: 'picture',
    isRestless: true,
    body: `%WIDGET%${other}`,
    whileRunning: `document.querySelector('#other').append(${widget})`,
  },
  {
    name: 'moved by moveBefore while typing',
    outcome: 'picture',
    isRestless: true,
    body: `%WIDGET%${other}`,
    whileTyping: `document.querySelector('#other').moveBefore(${widget}, null)`,
  },
  {
    name: 'moved by moveBefore while running',
    outcome: 'picture',
    isRestless: true,
    body: `%WIDGET%${other}`,
    whileRunning: `document.querySelector('#other').moveBefore(${widget}, null)`,
  },
  {
    name: 'put into a modal dialog while running',
    outcome: 'picture',
    isRestless: true,
    body: '%WIDGET%<dialog style="width: 90%"></dialog>',
    whileRunning: `const dialog = document.querySelector('dialog'); dialog.append(${widget}); dialog.showModal()`,
  },
  {
    name: 'put into an open root while typing',
    outcome: 'picture',
    isRestless: true,
    body: `%WIDGET%${other}`,
    whileTyping: `document.querySelector('#other').attachShadow({ mode: 'open' }).append(${widget})`,
  },
  {
    name: 'in an open root from the start',
    outcome: 'picture',
    restyles: true,
    body: `<div id="other"><template shadowrootmode="open"><style>* { color: red }</style>%WIDGET%</template></div>`,
  },
  {
    name: 'in a closed root',
    outcome: 'picture',
    isRestless: true,
    body: `<div id="other"><template shadowrootmode="closed">%WIDGET%</template></div>`,
    script: `addEventListener('vignette-ready', () => { document.title = 'ready' })`,
    box: '#other',
    act: act.byKeyboardOnly,
  },
  // Constructed style sheets cannot follow into another document, and nothing asks for a picture on its own accord there.
  {
    name: 'adopted by a frame while typing',
    outcome: 'nothing is asked for',
    noise: /Sharing constructed stylesheets/,
    body: '%WIDGET%<iframe id="frame" style="width: 900px; height: 700px"></iframe>',
    act: act.adoptedByFrame,
  },
  {
    name: 'taken out while running, and put back',
    outcome: 'picture',
    isRestless: true,
    whileRunning: `const own = ${widget}; const parent = own.parentNode; own.remove(); setTimeout(() => parent.append(own), 700)`,
  },
  {
    name: 'taken out and put back ten times',
    outcome: 'picture',
    isRestless: true,
    whileTyping: `const own = ${widget}; for (let count = 0; count < 10; count++) { const parent = own.parentNode; own.remove(); parent.append(own) }`,
  },
  {
    name: 'cloned with all its content',
    outcome: 'picture',
    isRestless: true,
    body: `%WIDGET%${other}`,
    whileTyping: `document.querySelector('#other').append(${widget}.cloneNode(true))`,
  },
  {
    name: 'replaced by its clone',
    outcome: 'picture',
    isRestless: true,
    after: `customElements.whenDefined('vignette-generator').then(() => { const own = ${widget}; own.replaceWith(own.cloneNode(true)) })`,
  },
  {
    name: 'made by innerHTML',
    outcome: 'picture',
    body: other,
    after: `document.querySelector('#other').innerHTML = '%WIDGET%'`,
  },
  {
    name: 'made by createElement',
    outcome: 'picture',
    body: other,
    after: `const made = document.createElement('vignette-generator'); made.setAttribute('site-key', '%KEY%'); document.querySelector('#other').append(made)`,
  },
  {
    name: 'made by new',
    outcome: 'picture',
    body: other,
    after: `customElements.whenDefined('vignette-generator').then((Made) => { const made = new Made(); made.setAttribute('site-key', '%KEY%'); document.querySelector('#other').append(made) })`,
  },
  {
    name: 'its key comes late',
    outcome: 'picture',
    act: act.whenPriced,
    isRestless: true,
    body: '<vignette-generator style="display: block; min-height: 448px"></vignette-generator>',
    after: `setTimeout(() => ${widget}.setAttribute('site-key', '%KEY%'), 500)`,
  },
  {
    name: 'its key never comes',
    outcome: { says: /site-key is missing/ },
    body: '<vignette-generator></vignette-generator>',
  },
  {
    name: 'its key is of nobody',
    outcome: { says: /site key is not known/ },
    body: '<vignette-generator site-key="site_x"></vignette-generator>',
    noise: /40[34]/,
  },
  {
    name: 'its text comes from the page',
    outcome: 'picture',
    body: '<vignette-generator site-key="%KEY%" prompt=" "><b>Text</b></vignette-generator>',
  },
  {
    name: 'unknown attributes are stripped',
    outcome: { says: /site-key is missing/ },
    isRestless: true,
    after: `const strip = () => { for (const element of document.querySelectorAll('body *')) for (const { name } of [...element.attributes])
        if (!['id', 'class', 'style', 'href', 'src', 'async'].includes(name)) element.removeAttribute(name) };
      new MutationObserver(strip).observe(document, { subtree: true, childList: true, attributes: true }); strip()`,
  },
  {
    name: 'unknown elements are stripped',
    outcome: 'picture',
    isRestless: true,
    after: `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'script') node.remove() })
      .observe(document, { subtree: true, childList: true })`,
  },
  {
    name: 'letters are shortcuts',
    outcome: 'picture',
    after: `document.addEventListener('keydown', (event) => { if (event.target.localName !== 'input' && event.target.localName !== 'textarea' && event.target.localName !== 'vignette-generator') event.preventDefault() });`,
  },
  {
    name: 'letters are shortcuts, even ours',
    outcome: 'picture',
    isRestless: true,
    after: `document.addEventListener('keydown', (event) => { if (/^[a-z]$/.test(event.key)) document.title += event.key })`,
  },
  {
    name: 'Enter, paste and drop are eaten',
    outcome: 'picture',
    after: `for (const type of ['paste', 'drop', 'dragover', 'copy', 'contextmenu', 'selectstart'])
        document.addEventListener(type, (event) => event.preventDefault(), true);
      document.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault() }, true)`,
  },
  {
    name: 'events stop at the window',
    outcome: 'picture',
    after: `for (const type of ['keydown', 'keyup', 'input', 'focusin', 'focusout', 'pointerover', 'pointerenter', 'mouseover', 'vignette-ready', 'vignette-start'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true)`,
  },
  {
    name: 'clicks stop at the window, the page presses itself',
    outcome: 'picture',
    after: `window.addEventListener('click', (event) => event.stopImmediatePropagation(), true)`,
    act: act.byMethod,
  },
  {
    name: 'pointers are captured',
    outcome: 'picture',
    after: `document.addEventListener('pointerdown', (event) => event.target.setPointerCapture(event.pointerId), true);
      addEventListener('vignette-ready', () => { document.title = 'ready' })`,
    act: act.byKeyboardOnly,
    isRestless: true,
  },
  {
    name: 'the focus is held elsewhere',
    outcome: 'picture',
    isRestless: true,
    body: '<input id="own">%WIDGET%',
    after: `setInterval(() => { if (document.activeElement === document.body) document.querySelector('#own').focus() }, 50)`,
  },
  {
    name: 'the script is there twice',
    outcome: 'picture',
    snippet:
      '<script src="%SERVER%/embed/vignette.js" async></script><script src="%SERVER%/embed/vignette.js" async></script>',
  },
  {
    name: 'an older release came first',
    outcome: 'picture',
    mayMove: 'everything',
    body: '<vignette-generator server="%SERVER%" site-key="%KEY%"></vignette-generator>',
    snippet: '<script src="%HOST%/old/embed/vignette.js"></script><script src="%SERVER%/embed/vignette.js"></script>',
  },
  {
    name: 'an older release came last',
    outcome: 'picture',
    body: '<vignette-generator server="%SERVER%" site-key="%KEY%"></vignette-generator>',
    mayMove: 'everything',
    snippet: '<script src="%SERVER%/embed/vignette.js"></script><script src="%HOST%/old/embed/vignette.js"></script>',
  },
  {
    name: 'an older release lives in a frame',
    outcome: 'picture',
    body: `%WIDGET%<iframe srcdoc="<vignette-generator server='%SERVER%' site-key='%KEY%'></vignette-generator><script src='%HOST%/old/embed/vignette.js'></script>"></iframe>`,
  },
];
