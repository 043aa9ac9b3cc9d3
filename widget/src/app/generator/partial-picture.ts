import type { Generation } from '@vignette/server/contract';
import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../../session/session.ts';

/**
 * The latest partial picture of the one generation on show, decoded. It stays until another is shown, for the finished
 * picture develops out of it.
 */
export class PartialPicture {
  readonly #host: ReactiveControllerHost;
  #generationId: string | undefined;
  #address: string | undefined;
  #following = new AbortController();
  bitmap: ImageBitmap | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  follow(generation: Generation | undefined, session: Session | undefined): void {
    if (generation?.id !== this.#generationId) this.#startAfresh(generation?.id);
    const address = generation?.preview;
    if (!address || !session || address === this.#address) return;
    this.#address = address;
    void this.#read(address, session, this.#following.signal);
  }

  async #read(address: string, session: Session, signal: AbortSignal): Promise<void> {
    try {
      const blob = await session.readBytes(address, signal);
      const bitmap = blob && (await createImageBitmap(blob));
      if (!bitmap || signal.aborted || address !== this.#address) return bitmap?.close();
      this.bitmap?.close();
      this.bitmap = bitmap;
      this.#host.requestUpdate();
    } catch {
      // A partial picture is a courtesy: without it the sheet stays as it was.
    }
  }

  #startAfresh(id: string | undefined): void {
    this.#following.abort();
    this.#following = new AbortController();
    this.#generationId = id;
    this.#address = undefined;
    this.bitmap?.close();
    this.bitmap = undefined;
  }
}
