/** What the server of the pages sends under a path. */
export interface PageFile {
  path: string;
  mediaType: string;
  body: Uint8Array;
  /** Absent where the body is sent as it is: pictures are compressed already. */
  encoding?: 'br';
}
