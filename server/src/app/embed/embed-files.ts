export type Encoding = 'identity' | 'br' | 'gzip';

/** A file of the widget's build, with whatever its build has compressed beforehand. */
export interface EmbedFile {
  mediaType: string;
  etag: string;
  /** The plain bytes, and those forms that are there. */
  encodings: { identity: Uint8Array<ArrayBuffer>; br?: Uint8Array<ArrayBuffer>; gzip?: Uint8Array<ArrayBuffer> };
}

/** What `/embed/` serves: the script that snippets name, and the files of this version, which never change. */
export interface EmbedFiles {
  version: string;
  facade: EmbedFile;
  files: ReadonlyMap<string, EmbedFile>;
}
