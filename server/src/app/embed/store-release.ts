import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';
import { StartError } from '../../errors/start-error.ts';
import type { Storage } from '../../storage/storage.ts';
import { formSuffixes } from './create-embed-file.ts';
import type { EmbedFile, EmbedFiles, Encoding } from './embed-files.ts';
import { findStoredRelease, releaseFileKey, releaseKey, type StoredRelease } from './stored-release.ts';

interface StoreDependencies {
  database: Database;
  storage: Storage;
  isDevelopment: boolean;
}

/** One process at a time copies; the lock ends with its session. */
const copyLock = 0x76_69_67_02;
/** As many writes at once as a disk or a bucket takes without complaint. */
const inFlight = 8;

/**
 * Keeps the current release in the storage under its version, so that the address of a pinned script outlives the
 * upgrade. Done again it does nothing; done after a crash it does the rest. Throws a `StartError` where this version
 * has been published with other bytes.
 */
export async function storeRelease(dependencies: StoreDependencies, embed: EmbedFiles): Promise<void> {
  if (!(await needsStoring(dependencies, embed))) return;
  await dependencies.database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${copyLock}::bigint)`.execute(connection);
    try {
      if (await needsStoring(dependencies, embed)) await copyRelease(dependencies, embed);
    } finally {
      await sql`select pg_advisory_unlock(${copyLock}::bigint)`.execute(connection);
    }
  });
}

async function needsStoring({ storage, isDevelopment }: StoreDependencies, embed: EmbedFiles): Promise<boolean> {
  const stored = await findStoredRelease(storage, embed.version);
  if (!stored) return true;
  const isSame = isDeepStrictEqual(stored.files, hashFiles(embed));
  if (stored.isDevelopment) return !isSame || !isDevelopment;
  // In development the files in memory are served; what has been published stays as pages have pinned it.
  if (isSame || isDevelopment) return false;
  throw new StartError(
    `Version ${embed.version} of the widget has been published from this storage with other bytes, and pages may have pinned them. Start the build that was published, or give this one a new version in widget/package.json and widget/src/version.ts.`,
  );
}

async function copyRelease({ storage, isDevelopment }: StoreDependencies, embed: EmbedFiles): Promise<void> {
  const { version, manifest, files } = embed;
  // Until the copy is whole, what an earlier one has left there is none.
  await storage.delete(releaseKey(version));
  const forms = [...files].flatMap(([name, file]) => listForms(name, file));
  await putAll(storage, new Map(forms.map(([name, bytes]) => [releaseFileKey(version, name), bytes])));
  const release: StoredRelease = { isDevelopment, manifest, files: hashFiles(embed) };
  await storage.put(releaseKey(version), Buffer.from(JSON.stringify(release)));
}

/** When one fails the others end before the lock does: a late write must not meet those of the next process. */
async function putAll(storage: Storage, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const waiting = files.entries();
  const putRest = async () => {
    for (const [key, bytes] of waiting) await storage.put(key, bytes);
  };
  const ends = await Promise.allSettled(Array.from({ length: inFlight }, putRest));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

function listForms(name: string, { encodings }: EmbedFile): [name: string, bytes: Uint8Array][] {
  const forms = Object.entries(encodings) as [Encoding, Uint8Array][];
  return forms.map(([encoding, bytes]) => [name + formSuffixes[encoding], bytes]);
}

function hashFiles({ files }: EmbedFiles): Record<string, string> {
  return Object.fromEntries([...files].map(([name, { sha256 }]) => [name, sha256]));
}
