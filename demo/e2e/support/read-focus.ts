import type { Page } from 'playwright-core';

export interface Focus {
  name: string;
  /** Whether somebody who looks can tell where the focus is. */
  isVisible: boolean;
}

/** What has the focus, however deep in shadow trees. */
export function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused) return { name: '', isVisible: false };
    const label = (focused as HTMLInputElement).labels?.[0]?.innerText;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const isVisible = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return { name: (focused.ariaLabel ?? label ?? focused.textContent ?? '').trim(), isVisible };
  });
}
