/** A file of our own pages, in memory. */
export interface PageFile {
  /** With a version in it, so that it may be kept for good. */
  address: string;
  version: string;
  mediaType: string;
  /** As an `integrity` attribute wants it. */
  integrity: string;
  bytes: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
}
