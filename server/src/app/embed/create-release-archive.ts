import { readFile } from '../../storage/read-file.ts';
import type { Storage } from '../../storage/storage.ts';
import { createEmbedFile } from './create-embed-file.ts';
import type { EmbedFile } from './embed-files.ts';
import { EmbedVersion } from './embed-manifest.ts';
import { createRecentValues } from './recent-values.ts';
import { findStoredRelease, releaseFileKey, type StoredRelease } from './stored-release.ts';

/** The releases of the past, out of the storage. */
export interface ReleaseArchive {
  /** Whatever was asked for: a name that no release has is no file of it. */
  find(version: string, file: string): Promise<EmbedFile | undefined>;
}

interface ArchiveOptions {
  storage: Storage;
  /** In production what was only tried in development has never been published. */
  isDevelopment: boolean;
}

/** A file with its compressed forms takes some 130 kB. */
const files = 64;
const releases = 16;

export function createReleaseArchive({ storage, isDevelopment }: ArchiveOptions): ReleaseArchive {
  const recentReleases = createRecentValues<StoredRelease>(releases);
  const recentFiles = createRecentValues<EmbedFile>(files);

  /** By hosts that trust this origin whatever is served here is run, so nothing is that was not published. */
  async function findFile(version: string, name: string, sha256: string): Promise<EmbedFile | undefined> {
    const file = await createEmbedFile(name, (form) => readFile(storage, releaseFileKey(version, form)));
    if (file && file.sha256 !== sha256) throw new Error(`${name} of release ${version} has changed in the storage`);
    return file;
  }

  return {
    async find(version, file) {
      if (!EmbedVersion.safeParse(version).success) return undefined;
      const release = await recentReleases.get(version, () => findStoredRelease(storage, version));
      if (!release || (release.isDevelopment && !isDevelopment)) return undefined;
      const sha256 = Object.hasOwn(release.files, file) ? release.files[file] : undefined;
      if (sha256 === undefined) return undefined;
      return recentFiles.get(`${version}/${file}`, () => findFile(version, file, sha256));
    },
  };
}
