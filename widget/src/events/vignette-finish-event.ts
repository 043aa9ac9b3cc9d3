import type { Generation, Image, RenditionName } from '@vignette/server/contract';

/** Reads the bytes of one of a generation's pictures. */
type ReadFile = (image: Image, rendition: RenditionName) => Promise<Blob>;

/** A generation has ended: `generation.status` says how. */
export class VignetteFinishEvent extends Event {
  readonly generation: Generation;
  readonly #readFile: ReadFile;

  constructor(generation: Generation, readFile: ReadFile) {
    super('vignette-finish', { bubbles: true, composed: true });
    this.generation = generation;
    this.#readFile = readFile;
  }

  /**
   * The bytes of a finished picture, for a page that has a use for it: by default the first one as the server keeps it,
   * marks included; `256`, `512` and `1024` are smaller. Rejects where there is none.
   */
  async readPicture(index = 0, rendition: RenditionName = 'original'): Promise<Blob> {
    const image = this.generation.images[index];
    if (!image) throw new RangeError(`There is no picture ${index}.`);
    return this.#readFile(image, rendition);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-finish': VignetteFinishEvent;
  }
}
