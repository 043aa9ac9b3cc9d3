import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawTile } from './draw-tile.ts';
import { loadTiles } from './load-tiles.ts';
import { moveInGrid } from './move-in-grid.ts';
import { tileNames } from './tile-names.ts';

interface TileHost extends ReactiveControllerHost {
  readonly styleSelect: HTMLSelectElement | null;
}

/**
 * Gives a select of styles small pictures, where the browser lets a select have any. They are put in by hand and not by a
 * template: parsers that do not know of them would drop them.
 */
export class TilePicker implements ReactiveController {
  readonly #host: TileHost;
  #select: HTMLSelectElement | undefined;
  #tiles: ImageBitmap | undefined;

  constructor(host: TileHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    const select = this.#host.styleSelect;
    if (!select || !CSS.supports('(appearance: base-select) and selector(:open)')) return;
    if (select !== this.#select) this.#adopt(select);
    // One of nothing but unknown styles is read best as words. A list that is open stays as it is.
    const isKnown = [...select.options].some(({ value }) => tileNames.includes(value));
    if (!select.matches(':open')) select.toggleAttribute('tiled', isKnown);
    if (this.#tiles && isKnown) this.#lay(this.#tiles);
  }

  #adopt(select: HTMLSelectElement): void {
    this.#select = select;
    for (const intent of ['pointerenter', 'focus']) select.addEventListener(intent, this.#prepare);
    select.addEventListener('keydown', moveInGrid);
  }

  /** Makes room first, so that nothing moves when the pictures come. */
  readonly #prepare = async (): Promise<void> => {
    if (!this.#select?.matches('[tiled]')) return;
    this.#lay();
    try {
      this.#tiles = await loadTiles();
      this.#lay(this.#tiles);
    } catch {
      // The words are there.
      for (const canvas of this.#select.querySelectorAll('canvas')) canvas.remove();
    }
  };

  #lay(tiles?: ImageBitmap): void {
    for (const option of this.#select?.options ?? []) {
      const canvas = option.querySelector('canvas') ?? document.createElement('canvas');
      if (!canvas.parentNode) option.prepend(canvas);
      if (!tiles || canvas.dataset['style'] === option.value) continue;
      canvas.dataset['style'] = option.value;
      drawTile(canvas, option, tiles);
    }
  }
}
