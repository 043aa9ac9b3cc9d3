import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a site owner copies from the server's snippet page, as far as the pages here need it. */
export interface Release {
  version: string;
  /** Of the script that the pinned snippet names. */
  integrity: string;
  /** Of every script that a page in English may come to load, the first one included. */
  integrities: string[];
  /** What the plain snippet has inside its tag, for a page in English. */
  snippet: string;
}

interface Described {
  integrity: string;
}

/** The part of the build's list that is read here. */
interface Manifest {
  version: string;
  facade: Described;
  apps: { en: Described };
  parts: Record<string, { en: Described }>;
  snippet?: { en: { inline: string } };
}

/** Reads the list that lies beside the embed files; there is none before the widget was built for the first time. */
export async function readRelease(embedFolder: string): Promise<Release | undefined> {
  const text = await readFile(join(embedFolder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { version, facade, apps, parts, snippet } = JSON.parse(text) as Manifest;
  const scripts = [facade, apps.en, ...Object.values(parts).map((part) => part.en)];
  return {
    version,
    integrity: facade.integrity,
    integrities: scripts.map(({ integrity }) => integrity),
    snippet: snippet?.en.inline ?? '',
  };
}
