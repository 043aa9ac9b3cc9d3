const headerLength = 4;

/** Puts messages together that arrive on a pipe in pieces: four bytes of length, then so many bytes. */
export class FrameReader {
  readonly #maxLength: number;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** The messages that are whole now. Throws a RangeError at the start of one that is too long. */
  push(piece: Buffer): Buffer[] {
    this.#pieces.push(piece);
    this.#length += piece.length;
    const frames: Buffer[] = [];
    for (let frame = this.#take(); frame; frame = this.#take()) frames.push(frame);
    return frames;
  }

  #take(): Buffer | undefined {
    if (this.#length < headerLength) return undefined;
    if ((this.#pieces[0]?.length ?? 0) < headerLength) this.#join();
    const length = this.#pieces[0]?.readUInt32BE(0) ?? 0;
    if (length > this.#maxLength) throw new RangeError(`A message of ${length} bytes is too long`);
    const end = headerLength + length;
    if (this.#length < end) return undefined;
    const joined = this.#join();
    this.#pieces = joined.length > end ? [joined.subarray(end)] : [];
    this.#length -= end;
    return joined.subarray(headerLength, end);
  }

  #join(): Buffer {
    const joined = this.#pieces.length === 1 && this.#pieces[0] ? this.#pieces[0] : Buffer.concat(this.#pieces);
    this.#pieces = [joined];
    return joined;
  }
}
