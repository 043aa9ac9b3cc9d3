import { ancestorsOf } from './ancestors-of.ts';

export interface Focus {
  /** Name of the element that has the focus; nothing when it is lost to the page. */
  name: string;
  isVisible: boolean;
}

/** What has the focus, however deep, and whether an outline or a shadow says so, its own or around it. */
export function readFocus(): Focus {
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return { name: '', isVisible: false };
  const label = (focused as HTMLInputElement).labels?.[0]?.textContent;
  const name = (focused.ariaLabel ?? label ?? focused.textContent).trim().replaceAll(/\s+/g, ' ');
  const isVisible = [focused, ...focused.children, ...ancestorsOf(focused).slice(0, 4)].some(isOutlined);
  return { name: name || focused.localName, isVisible };
}

function isOutlined(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
}
