/** All elements below, through every open shadow root, in tree order. */
export function* walkDeep(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* walkDeep(element.shadowRoot);
    yield* walkDeep(element);
  }
}

/** The first element of this name that also answers to the rest of a selector. */
export function findDeep<Tag extends keyof HTMLElementTagNameMap>(
  root: Element,
  tag: Tag,
  rest = '',
): HTMLElementTagNameMap[Tag] | undefined {
  for (const element of walkDeep(root.shadowRoot ?? root)) {
    if (element.matches(tag + rest)) return element as HTMLElementTagNameMap[Tag];
  }
  return undefined;
}

/** The button with this name, as text or label. */
export function findButton(root: Element, name: string | RegExp): HTMLButtonElement | undefined {
  for (const element of walkDeep(root.shadowRoot ?? root)) {
    // By name, not by class: an element in a frame is of another class.
    if (element.localName !== 'button') continue;
    const said = element.ariaLabel ?? element.textContent?.trim() ?? '';
    if (typeof name === 'string' ? said === name : name.test(said)) return element as HTMLButtonElement;
  }
  return undefined;
}

/** Everything that stands there to be read. */
export function readDeep(root: Element): string {
  return [...walkDeep(root.shadowRoot ?? root)]
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim())
    .filter(Boolean)
    .join(' ');
}
