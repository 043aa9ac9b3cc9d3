import { randomUUID } from 'node:crypto';

export const hangingPath = '/pictures/hanging';

const mostPictures = 64;

/** The pictures the double hands out by their address. The oldest make room. */
export class PictureShelf {
  readonly #pictures = new Map<string, Buffer>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Puts a picture there and says where it is. */
  add(picture: Buffer): string {
    const path = `/pictures/${randomUUID()}.png`;
    this.#pictures.set(path, picture);
    const [oldest] = this.#pictures.keys();
    if (this.#pictures.size > mostPictures && oldest) this.#pictures.delete(oldest);
    return `${this.#origin}${path}`;
  }

  /** An address that answers with this status and, where it is a redirect, leads there. */
  addressOfStatus(status: number, location?: string): string {
    const query = location === undefined ? '' : `?to=${encodeURIComponent(location)}`;
    return `${this.#origin}/pictures/status/${status}${query}`;
  }

  get hangingAddress(): string {
    return `${this.#origin}${hangingPath}`;
  }

  find(path: string): Buffer | undefined {
    return this.#pictures.get(path);
  }
}
