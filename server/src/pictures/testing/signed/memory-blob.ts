/** A blob that can be read without waiting, and so can its slices. */
export class MemoryBlob extends Blob {
  readonly content: Buffer;

  constructor(bytes: Uint8Array) {
    super([Uint8Array.from(bytes)]);
    this.content = Buffer.from(bytes);
  }

  override slice(start?: number, end?: number): MemoryBlob {
    return new MemoryBlob(this.content.subarray(start, end));
  }
}
