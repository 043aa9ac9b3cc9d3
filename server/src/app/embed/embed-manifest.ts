import { z } from 'zod';

/** What a version may be called, so that it is a folder's name on every storage. */
export const EmbedVersion = z.string().regex(/^[a-zA-Z0-9](?:[\w.-]{0,62}[\w-])?$/);

const File = z.looseObject({ file: z.string() });
const FileByLocale = z.record(z.string(), File);

/** What the widget's build says of itself. It may say more than is needed here. */
export const EmbedManifest = z.looseObject({
  version: EmbedVersion,
  facade: File,
  apps: FileByLocale.default({}),
  /** Loaded after the app, by name. */
  parts: z.record(z.string(), FileByLocale).default({}),
  /** By locale: what stands inside the element of the plain snippet, visible before any script has run. */
  snippet: z
    .record(z.string(), z.looseObject({ inline: z.string().optional(), button: z.string().optional() }))
    .default({}),
});

export type EmbedManifest = z.output<typeof EmbedManifest>;
