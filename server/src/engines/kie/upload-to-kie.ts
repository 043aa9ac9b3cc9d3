import { z } from 'zod';
import type { EnginePicture } from '../engine.ts';
import { callKie, type KieNo } from './call-kie.ts';
import type { KieSettings } from './kie-settings.ts';

const address = z.url({ protocol: /^https?$/ });
/** Its pages name both; `downloadUrl` is the one that needs no key. */
const Uploaded = z.union([
  z.object({ downloadUrl: address }).transform(({ downloadUrl }) => downloadUrl),
  z.object({ fileUrl: address }).transform(({ fileUrl }) => fileUrl),
]);

export type KieUpload = { kind: 'uploaded'; address: string } | KieNo;

/** Puts a picture where KIE's models can fetch it. `name` keeps it apart from all others: the same name overwrites. */
export async function uploadToKie(
  settings: KieSettings,
  { bytes, mediaType }: EnginePicture,
  name: string,
  signal: AbortSignal,
): Promise<KieUpload> {
  const fileName = `${name}.${mediaType.replace('image/', '')}`;
  const body = new FormData();
  body.append('file', new Blob([Uint8Array.from(bytes)], { type: mediaType }), fileName);
  body.append('uploadPath', 'vignette');
  body.append('fileName', fileName);
  const answer = await callKie(settings, { url: settings.uploadBaseUrl + settings.paths.upload, body }, signal);
  if (answer.kind !== 'data') return answer;
  const uploaded = Uploaded.safeParse(answer.data);
  return uploaded.success ? { kind: 'uploaded', address: uploaded.data } : { kind: 'lost', error: uploaded.error };
}
