import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { KieDoubleState } from './kie-double-state.ts';
import { misbehave } from './misbehave.ts';
import { sendJson, sendNo } from './send-answer.ts';

const Form = z.object({ file: z.file(), uploadPath: z.string().min(1), fileName: z.string().min(1) });

/** The file upload service, its stream variant. */
export async function answerUpload(
  state: KieDoubleState,
  { headers }: IncomingMessage,
  bytes: Buffer,
  response: ServerResponse,
): Promise<void> {
  await state.holds.pass('upload');
  if (misbehave(response, state.behaviours.take('upload'))) return;
  const form = await readForm(headers['content-type'] ?? '', bytes);
  if (!form) return sendNo(response, { status: 400, code: 400, message: 'A field is missing.' });
  const downloadUrl = `${state.origin}/files/uploads/${encodeURIComponent(form.fileName)}`;
  state.uploads.set(downloadUrl, Buffer.from(await form.file.arrayBuffer()));
  const data = { fileName: form.fileName, downloadUrl, fileSize: form.file.size, mimeType: form.file.type };
  sendJson(response, 200, { success: true, code: 200, msg: 'File uploaded successfully', data });
}

async function readForm(contentType: string, bytes: Buffer): Promise<z.output<typeof Form> | undefined> {
  const request = new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } });
  const form = await request.formData().catch(() => new FormData());
  return Form.safeParse(Object.fromEntries(form)).data;
}
