import type { Page } from 'playwright-core';

export interface Focus {
  name: string;
  /** Whether the focused element, or something around it, looks another way without the focus. */
  isVisible: boolean;
}

/** What has the focus, however deep in shadow trees. For visitors who asked for no motion: transitions would hide the change. */
export function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let focused = document.activeElement as HTMLElement | null;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement as HTMLElement;
    if (!focused) return { name: '', isVisible: false };
    const label = (focused as HTMLInputElement).labels?.[0]?.innerText;
    const name = (focused.ariaLabel ?? label ?? focused.innerText).trim();
    const withFocus = describeSurroundings(focused);
    focused.blur();
    const isVisible = describeSurroundings(focused) !== withFocus;
    focused.focus();
    return { name, isVisible };

    function describeSurroundings(element: Element): string {
      const { outline, boxShadow, borderColor } = getComputedStyle(element);
      const { parentNode } = element;
      const around =
        element.assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
      return [outline, boxShadow, borderColor, around ? describeSurroundings(around) : ''].join();
    }
  });
}
