/** The arrow keys lead to the pictures beside this one, as the links do that say `prev` and `next`. */
export function followArrowKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isChord(event) || needsArrows(event.target)) return;
    const rel = findDirection(event.key, page.dir === 'rtl');
    const link = rel && page.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`);
    if (link) link.click();
  });
}

function findDirection(key: string, isFromRight: boolean): 'prev' | 'next' | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (key === 'ArrowLeft') === isFromRight ? 'next' : 'prev';
}

/** With a modifier the browser or the system means something else by them. */
function isChord({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** Where a person writes, chooses or scrolls with them. */
function needsArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, pre, [contenteditable]') !== null;
}
