import { unescape } from 'node:querystring';
import { z } from 'zod';
import { StartError } from '../errors/start-error.ts';

export interface BucketAddress {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const Parts = z.object({
  protocol: z.literal('s3:'),
  username: z.string().min(1),
  password: z.string().min(1),
  host: z.string().min(1),
  pathname: z.string().regex(/^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/?$/),
});
const Settings = z.strictObject({ region: z.string().min(1).default('us-east-1'), tls: z.stringbool().default(true) });

/** `s3://key:secret@host[:port]/bucket?region=…&tls=…`; key and secret may be percent-encoded. The message never repeats them. */
export function parseStorageUrl(storageUrl: string): BucketAddress {
  const url = URL.parse(storageUrl);
  const parts = Parts.safeParse(url);
  const settings = Settings.safeParse(Object.fromEntries(url?.searchParams ?? []));
  if (!parts.success || !settings.success) {
    throw new StartError('STORAGE_URL must look like s3://key:secret@host[:port]/bucket?region=eu-central-1&tls=true.');
  }
  return {
    endpoint: `${settings.data.tls ? 'https' : 'http'}://${parts.data.host}`,
    region: settings.data.region,
    bucket: parts.data.pathname.replaceAll('/', ''),
    accessKeyId: unescape(parts.data.username),
    secretAccessKey: unescape(parts.data.password),
  };
}
