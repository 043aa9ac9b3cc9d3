/** What the server of the pages sends under a path, compressed once. */
export interface PageFile {
  path: string;
  mediaType: string;
  brotli: Uint8Array;
}
