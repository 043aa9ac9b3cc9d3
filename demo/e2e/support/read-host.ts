import type { Page } from 'playwright-core';

/** What the page itself is made of: its globals, and how each of its own elements looks, the widget's box left out. */
export function readHost(page: Page): Promise<{ globals: string[]; styles: string[] }> {
  return page.evaluate(() => {
    // A picture may make the box, and with it the page, longer: that is content, not style.
    const measured = /^(block-size|height|inline-size|width|perspective-origin|transform-origin|inset.*|top|bottom)$/;
    const elements = [...document.querySelectorAll('*:not(vignette-generator, head *)')];
    const describeStyle = (element: Element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => !measured.test(name));
      return `${element.localName} ${names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
    };
    return { globals: Object.keys(window).toSorted(), styles: elements.map(describeStyle) };
  });
}
