/** The next event of this type, as the type it is declared with. */
export function nextEvent<Type extends keyof GlobalEventHandlersEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<GlobalEventHandlersEventMap[Type]> {
  return new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
}
