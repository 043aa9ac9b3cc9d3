/**
 * The rule and the tag that a page needs to have the widget as it is shown.
 *
 * @param {HTMLElement} widget
 */
export function writeCode(widget) {
  const lines = [...widget.style].map((property) => `  ${property}: ${widget.style.getPropertyValue(property)};`);
  const rule = lines.length > 0 ? ['vignette-generator {', ...lines, '}', ''] : [];
  return [...rule, writeTag(widget)].join('\n');
}

function writeTag(widget) {
  const attributes = [...widget.attributes].filter(({ name }) => name !== 'style');
  const words = attributes.map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  const slotted = [...widget.children].map(({ slot, textContent }) => `\n  <p slot="${slot}">${textContent}</p>`);
  return `<vignette-generator${words.join('')}>${slotted.join('')}${slotted.length > 0 ? '\n' : ''}</vignette-generator>`;
}
