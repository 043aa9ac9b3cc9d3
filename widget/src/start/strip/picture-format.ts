export type Bytes = Uint8Array<ArrayBuffer>;

/** A piece of a file: what it is, as it would be kept, what it holds, and where the next one begins, if there is one. */
export type Part = readonly [name: string, bytes: Bytes, data: Bytes, next: number];

/** What we need to know of a file format to leave its pixels alone and everything else out. */
export interface PictureFormat {
  mediaType: string;
  /** How its files begin. */
  beginning: RegExp;
  /** Where the first part begins. */
  start: number;
  /** Throws a RangeError where none begins, or where it is cut off. */
  readPart(file: Bytes, start: number): Part;
  /** The parts that the pixels need, by name: no words are in them, but for a colour profile. */
  kept: RegExp;
  /** Whether such a part is no longer than what it holds. It would take along what stands behind it. */
  isWhole(part: Part): boolean;
  /** The file anew, in pieces: its pixels as they were, and beside them only what is given here. */
  write(parts: readonly Part[], exif: Bytes | undefined, xmp: Bytes | undefined, file: Bytes): Bytes[];
}
