import type { Wish } from '../wish-event.ts';

/** What is done about a wish, for each there can be. */
export type Acts = { readonly [Type in Wish['type']]: (wish: Extract<Wish, { type: Type }>) => unknown };

export function fulfilWish(acts: Acts, wish: Wish): void {
  // The act of a wish's own type takes that wish; the compiler cannot follow the two together.
  const act = acts[wish.type] as (wish: Wish) => unknown;
  act(wish);
}
