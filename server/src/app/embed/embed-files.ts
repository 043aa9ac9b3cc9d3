import type { EmbedManifest } from './embed-manifest.ts';

export type Encoding = 'identity' | 'br' | 'gzip';

/** A file of the widget's build, with whatever its build has compressed beforehand. */
export interface EmbedFile {
  mediaType: string;
  /** Of the plain bytes, in base64: what `integrity` and a content security policy name. */
  sha256: string;
  /** The plain bytes, and those forms that are there. */
  encodings: { identity: Uint8Array<ArrayBuffer>; br?: Uint8Array<ArrayBuffer>; gzip?: Uint8Array<ArrayBuffer> };
}

/** The current release: the script that snippets name, and the files of this version, which never change. */
export interface EmbedFiles {
  version: string;
  manifest: EmbedManifest;
  facade: EmbedFile;
  files: ReadonlyMap<string, EmbedFile>;
}
