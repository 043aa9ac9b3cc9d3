import { walkDeep } from '../../find-deep.ts';

/** Everything that moves or would, in all shadow trees. */
export function listAnimations(): Animation[] {
  const roots = [...walkDeep(document.documentElement)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...new Set([document, ...roots].flatMap((root) => root.getAnimations()))];
}
