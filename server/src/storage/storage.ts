import type { Readable } from 'node:stream';

/** Where files live: a folder by default, an S3-compatible bucket where several machines share them. */
export interface Storage {
  /** Resolves once the bytes survive a crash. Nobody ever sees a part of them under `key`. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  find(key: string): Promise<StoredFile | undefined>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Every file below a folder, or all of them, in no particular order. */
  list(folder?: string): AsyncIterable<ListedFile>;
  /** Whether files can be read and written now. */
  isReady(): Promise<boolean>;
}

export interface StoredFile {
  size: number;
  /** Throws when the file has gone since it was found. */
  open(range?: ByteRange): Promise<Readable>;
}

/** Positions of the first and the last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface ListedFile {
  key: string;
  modifiedAt: Date;
}
