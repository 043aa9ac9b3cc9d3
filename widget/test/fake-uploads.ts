import type { Upload } from '@vignette/server/contract';

/** The uploads of the fake server: it looks at no bytes and keeps them all. */
export class FakeUploads {
  readonly #uploads = new Map<string, { upload: Upload; bytes: Blob }>();
  #count = 0;
  #held: { promise: Promise<void>; resolve: () => void } | undefined;

  get all(): Upload[] {
    return [...this.#uploads.values()].map(({ upload }) => upload);
  }

  /** From here on none arrives before `release`. */
  hold(): void {
    this.#held = Promise.withResolvers<void>();
  }

  release(): void {
    this.#held?.resolve();
    this.#held = undefined;
  }

  async accept(bytes: Blob): Promise<Upload> {
    await this.#held?.promise;
    const id = `upload-${++this.#count}`;
    const now = new Date().toISOString();
    const upload: Upload = {
      ...{ id, width: 900, height: 600, mediaType: 'image/webp', bytes: bytes.size, thumbHash: '' },
      ...{ file: `/v1/uploads/${id}/file?signed`, createdAt: now, expiresAt: now },
    };
    this.#uploads.set(id, { upload, bytes });
    return upload;
  }

  find(id: string): Upload | undefined {
    return this.#uploads.get(id)?.upload;
  }

  read(id: string): Blob | undefined {
    return this.#uploads.get(id)?.bytes;
  }

  delete(id: string): void {
    this.#uploads.delete(id);
  }
}
