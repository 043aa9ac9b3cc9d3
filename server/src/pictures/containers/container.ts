/** What we need to know of a file format to leave its pixels alone and write beside them. */
export interface Container {
  extension: 'png' | 'jpg' | 'webp';
  /** By the first bytes; the rest may still be broken. */
  matches(bytes: Uint8Array): boolean;
  /**
   * The C2PA manifest store it carries, whose signature covers every byte. Only that it calls itself one is checked: what
   * it holds is never parsed, and junk under that name is kept as is, in a picture that decodes.
   */
  findManifest(bytes: Uint8Array): Buffer | undefined;
  /** Whether it is meant to move. */
  isAnimated(bytes: Uint8Array): boolean;
  /**
   * The same still picture with this XMP packet as its only description. Engines like to write the prompt into text, EXIF
   * or XMP of their own; what the pixels do not need is left out. Throws a RangeError when the file is cut off.
   */
  withXmp(bytes: Uint8Array, xmp: string): Buffer;
}
