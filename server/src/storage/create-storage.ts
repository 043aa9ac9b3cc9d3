import { Readable } from 'node:stream';
import { Disk, DriveDirectory, type DriveFile } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import { checkFileKey } from './check-file-key.ts';
import { hasErrorCode } from './has-error-code.ts';
import type { ByteRange, ListedFile, Storage } from './storage.ts';

interface Options {
  driver: DriverContract;
  /** Buckets list everything page by page; a folder is walked, or it would all be read into memory at once. */
  listsRecursively: boolean;
  isReady: () => Promise<boolean>;
}

export function createStorage({ driver, listsRecursively, isReady }: Options): Storage {
  const disk = new Disk(driver);
  return {
    isReady,
    async put(key, bytes) {
      checkFileKey(key);
      await disk.put(key, bytes);
    },
    async find(key) {
      checkFileKey(key);
      const size = await findSize(disk.file(key));
      if (size === undefined) return undefined;
      return { size, open: async (range) => slice(await disk.getStream(key), range) };
    },
    async delete(key) {
      checkFileKey(key);
      await disk.delete(key);
    },
    list(folder) {
      if (folder !== undefined) checkFileKey(folder);
      return listFiles(disk, folder ?? '/', listsRecursively);
    },
  };
}

async function findSize(file: DriveFile): Promise<number | undefined> {
  try {
    return (await file.getMetaData()).contentLength;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function* listFiles(disk: Disk, folder: string, recursive: boolean): AsyncGenerator<ListedFile> {
  let page: Awaited<ReturnType<Disk['listAll']>> | undefined;
  do {
    page = await disk.listAll(folder, { recursive, ...continuationOf(page) });
    for (const entry of page.objects) {
      if (entry instanceof DriveDirectory) yield* listFiles(disk, entry.prefix, recursive);
      else if (isWithin(entry.key, folder)) yield* listFile(entry);
    }
  } while (page.paginationToken !== undefined);
}

function continuationOf(page: { paginationToken?: string } | undefined): { paginationToken?: string } {
  return page?.paginationToken === undefined ? {} : { paginationToken: page.paginationToken };
}

/** A bucket matches text, not folders: `a/1` would also find `a/10/x`. */
function isWithin(key: string, folder: string): boolean {
  return folder === '/' || key.startsWith(`${folder}/`);
}

async function* listFile(file: DriveFile): AsyncGenerator<ListedFile> {
  try {
    yield { key: file.key, modifiedAt: (await file.getMetaData()).lastModified };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Flydrive wraps what the folder or the bucket said. */
function isMissing(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (hasErrorCode(cause, 'ENOENT') || hasErrorCode(cause, 'ENOTDIR')) return true;
  const answer = cause instanceof Error && '$metadata' in cause ? cause.$metadata : undefined;
  return typeof answer === 'object' && answer !== null && 'httpStatusCode' in answer && answer.httpStatusCode === 404;
}

function slice(source: Readable, range: ByteRange | undefined): Readable {
  if (!range) return source;
  const part = Readable.from(takeRange(source, range), { objectMode: false });
  // A generator that nobody has started does not clean up behind itself.
  part.once('close', () => source.destroy());
  return part;
}

async function* takeRange(source: Readable, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  let position = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const part = chunk.subarray(Math.max(start - position, 0), Math.max(end + 1 - position, 0));
    if (part.length > 0) yield part;
    position += chunk.length;
    if (position > end) return;
  }
}
