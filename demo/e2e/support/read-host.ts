import type { Page } from 'playwright-core';

/** What the page itself is made of: its globals, and how each of its own elements looks, the widget's box left out. */
export function readHost(page: Page): Promise<{ globals: string[]; styles: string[] }> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body, body *:not(vignette-generator)')];
    const describeStyle = (element: HTMLElement, index: number) => {
      const style = getComputedStyle(element);
      return [...style]
        .toSorted()
        .map((name) => `${index} ${element.localName} ${name}: ${style.getPropertyValue(name)}`);
    };
    // Without boxes the values are as declared: a picture may make the page longer, but not look another way.
    const root = document.documentElement;
    root.style.display = 'none';
    const styles = elements.flatMap(describeStyle);
    root.style.display = '';
    return { globals: Object.keys(window).toSorted(), styles };
  });
}
