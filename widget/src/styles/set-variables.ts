const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Gives an element custom properties by a sheet of its own: there is no `style` attribute anywhere in the widget. */
export function setVariables({ shadowRoot }: Element, variables: Readonly<Record<string, number | string>>): void {
  if (!shadowRoot) return;
  const sheet = sheets.get(shadowRoot) ?? new CSSStyleSheet();
  if (!sheets.has(shadowRoot)) shadowRoot.adoptedStyleSheets.push(sheet);
  sheets.set(shadowRoot, sheet);
  const rules = Object.entries(variables).map(([name, value]) => `--${name}:${value};`);
  sheet.replaceSync(`:host{${rules.join('')}}`);
}
