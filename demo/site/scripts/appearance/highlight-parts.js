/** Outlines a part of the widget while its name is pointed at or has the focus. */
export function highlightParts() {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  for (const button of document.querySelectorAll('[data-part]')) {
    const show = () => sheet.replaceSync(outline(button.dataset.part));
    const hide = () => sheet.replaceSync('');
    button.addEventListener('pointerenter', show);
    button.addEventListener('focus', show);
    button.addEventListener('pointerleave', hide);
    button.addEventListener('blur', hide);
  }
}

function outline(part) {
  return `vignette-generator::part(${part}) { outline: 3px dashed light-dark(#c2185b, #ff8ab8); outline-offset: 2px }`;
}
