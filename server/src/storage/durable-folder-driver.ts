import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FSDriver } from 'flydrive/drivers/fs';
import { hasErrorCode } from './has-error-code.ts';

const maxAttempts = 5;

/** Flydrive's folder, made safe against crashes: whole files only, synced with their folders before `put` resolves. */
export class DurableFolderDriver extends FSDriver {
  readonly #root: string;

  constructor(root: string) {
    super({ location: root, visibility: 'private' });
    this.#root = root;
  }

  async isReady(): Promise<boolean> {
    try {
      await access(this.#root, constants.R_OK | constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }

  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const path = join(this.#root, key);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#writeWhole(path, contents);
        return;
      } catch (error) {
        // A delete beside us may have removed the folder while it was still empty.
        if (!hasErrorCode(error, 'ENOENT') || attempt === maxAttempts) throw error;
      }
    }
  }

  /** Opened here, not at the first read, so that a missing file is known before an answer has begun. */
  override async getStream(key: string): Promise<Readable> {
    const file = await open(join(this.#root, key));
    return file.createReadStream();
  }

  override async delete(key: string): Promise<void> {
    const path = join(this.#root, key);
    try {
      await unlink(path);
    } catch (error) {
      if (!hasErrorCode(error, 'ENOENT')) throw error;
    }
    await this.#removeEmptyFolders(dirname(path));
  }

  /** A part left behind by a crash keeps its own name, which no row owns, until the sweep finds it. */
  async #writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
    const part = `${path}.part-${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeSynced(part, contents);
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    for (const folder of this.#foldersOf(path)) await syncFolder(folder);
  }

  async #removeEmptyFolders(deepest: string): Promise<void> {
    for (let folder = deepest; folder !== this.#root; folder = dirname(folder)) {
      try {
        await rmdir(folder);
      } catch (error) {
        if (hasErrorCode(error, 'ENOENT')) continue;
        if (hasErrorCode(error, 'ENOTEMPTY') || hasErrorCode(error, 'EEXIST')) return;
        throw error;
      }
    }
  }

  /** From the file's own up to the root: any of them may be new, made by us or by a neighbour who has not synced yet. */
  *#foldersOf(path: string): Iterable<string> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      yield folder;
      if (folder === this.#root) return;
    }
  }
}

async function writeSynced(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(contents);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
