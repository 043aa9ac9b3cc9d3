import { highlightParts } from './appearance/highlight-parts.js';
import { listEvents } from './appearance/list-events.js';
import { readColor } from './appearance/read-color.js';
import { writeCode } from './appearance/write-code.js';

const box = document.querySelector('.box');
const code = document.querySelector('#code');
const controls = document.querySelectorAll('[data-property], [data-attribute], [data-slot]');
const slotted = { header: 'Draw your garden', footer: 'One picture a day for each of you.' };

const findWidget = () => box.querySelector('vignette-generator');

for (const control of controls) control.addEventListener('input', () => change(control));
for (const button of document.querySelectorAll('[data-method]')) {
  button.addEventListener('click', () => findWidget()[button.dataset.method]());
}
document.querySelector('#copy').addEventListener('click', copy);
document.querySelector('#restart').addEventListener('click', restart);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showColors);
highlightParts();
listEvents(document.querySelector('#heard'));
await customElements.whenDefined('vignette-generator');
restart();

function change(control) {
  const { property, attribute, slot } = control.dataset;
  if (property) setProperty(property, control.value && control.value + (control.dataset.unit ?? ''));
  if (attribute) setAttribute(attribute, control.value);
  if (slot) fillSlot(slot, control.checked);
  show();
}

function setProperty(name, value) {
  findWidget().style.setProperty(name, value);
}

/** The theme is followed at once; anything else is read when a widget begins, so a new one begins. */
function setAttribute(name, value) {
  const widget = findWidget();
  if (value) widget.setAttribute(name, value);
  else widget.removeAttribute(name);
  if (name !== 'theme') widget.replaceWith(widget.cloneNode(true));
}

function fillSlot(name, isFilled) {
  const widget = findWidget();
  if (!isFilled) return widget.querySelector(`[slot=${name}]`).remove();
  const line = document.createElement('p');
  line.slot = name;
  line.textContent = slotted[name];
  widget.append(line);
}

function restart() {
  const fresh = document.createElement('vignette-generator');
  fresh.setAttribute('site-key', 'site_demo');
  findWidget().replaceWith(fresh);
  for (const control of controls) {
    if (control.type === 'checkbox') control.checked = false;
    else if (!('property' in control.dataset)) control.value = '';
  }
  for (const select of document.querySelectorAll('select')) select.selectedIndex = 0;
  for (const range of document.querySelectorAll('[type=range]')) range.value = range.defaultValue;
  show();
}

function show() {
  showColors();
  code.textContent = writeCode(findWidget());
}

/** A colour that was not chosen follows the theme, and those that it is mixed from. */
function showColors() {
  for (const input of document.querySelectorAll('[type=color]')) {
    input.value = readColor(findWidget(), input.dataset.property);
  }
}

async function copy() {
  await navigator.clipboard.writeText(code.textContent);
  document.querySelector('#copied').value = 'Copied.';
}
