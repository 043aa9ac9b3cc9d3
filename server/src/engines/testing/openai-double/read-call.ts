import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { DoubleFile, DoubleRequest } from './double-request.ts';

/** The content of a call, parsed as the API would: an object of JSON, or a form with files. */
export async function readCall(message: IncomingMessage): Promise<Pick<DoubleRequest, 'kind' | 'fields' | 'files'>> {
  const bytes = await buffer(message);
  const type = message.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  if (type.startsWith('application/json')) return { kind: 'json', fields: readObject(bytes), files: [] };
  return { kind: 'other', fields: {}, files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<Pick<DoubleRequest, 'kind' | 'fields' | 'files'>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, unknown> = {};
  const files: DoubleFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') fields[field] = value;
    else files.push(await readFile(field, value));
  }
  return { kind: 'multipart', fields, files };
}

async function readFile(field: string, file: File): Promise<DoubleFile> {
  return { field, name: file.name, mediaType: file.type, bytes: Buffer.from(await file.arrayBuffer()) };
}

function readObject(bytes: Buffer): Record<string, unknown> {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
