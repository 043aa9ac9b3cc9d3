import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { answerControl } from './answer-control.ts';
import { answerCreateTask } from './answer-create-task.ts';
import { answerFile } from './answer-file.ts';
import { answerRecordInfo } from './answer-record-info.ts';
import { answerUpload } from './answer-upload.ts';
import type { KieDoubleState } from './kie-double-state.ts';
import { sendData, sendNo } from './send-answer.ts';

const control = '/__double/';
const DownloadUrl = z.object({ url: z.url() });

/** Files are for everyone who has their address; the rest is for whoever has a key, whichever it is. */
export async function answerRequest(
  state: KieDoubleState,
  request: IncomingMessage,
  bytes: Buffer,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = request;
  const url = new URL(path, state.origin);
  if (url.pathname.startsWith(control)) {
    const action = `${method} ${url.pathname.slice(control.length)}`;
    return answerControl(state, { action, body: readJson(bytes) }, response);
  }
  state.requests.push({ method, path });
  if (method === 'GET' && url.pathname.startsWith('/files/')) return answerFile(state, url, response);
  if (!/^Bearer .+/.test(headers.authorization ?? '')) return sendNo(response, { status: 401, code: 401 });
  switch (`${method} ${url.pathname}`) {
    case 'POST /api/v1/jobs/createTask':
      return answerCreateTask(state, readJson(bytes), response);
    case 'GET /api/v1/jobs/recordInfo':
      return answerRecordInfo(state, url.searchParams.get('taskId') ?? '', response);
    case 'POST /api/v1/common/download-url':
      return answerDownloadUrl(state, readJson(bytes), response);
    case 'GET /api/v1/chat/credit':
      return sendData(response, 1000);
    case 'POST /api/file-stream-upload':
      return answerUpload(state, request, bytes, response);
    default:
      sendNo(response, { status: 404, code: 404 });
  }
}

function answerDownloadUrl({ origin }: KieDoubleState, body: unknown, response: ServerResponse): void {
  const url = DownloadUrl.safeParse(body).data?.url;
  if (!url?.startsWith(`${origin}/files/`)) return sendNo(response, { code: 422, message: 'Not one of our files.' });
  sendData(response, `${url}?fresh=1`);
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
