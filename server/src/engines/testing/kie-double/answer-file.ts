import type { ServerResponse } from 'node:http';
import { createBomb } from '../create-bomb.ts';
import { drawResult } from './draw-result.ts';
import type { KieDoubleState, KieDoubleTask } from './kie-double-state.ts';
import { sendHalf } from './send-answer.ts';

/** Serves what was made, and what was uploaded. A fresh address is one that download-url has given out. */
export async function answerFile(state: KieDoubleState, url: URL, response: ServerResponse): Promise<void> {
  await state.holds.pass('file');
  const upload = state.uploads.get(state.origin + url.pathname);
  if (upload) return sendPicture(response, upload);
  const [, , taskId = '', file = ''] = url.pathname.split('/');
  const task = state.tasks.get(taskId);
  if (!task || isExpired(task, url)) return void response.writeHead(task ? 410 : 404).end();
  const picture = () => drawResult(state, task, Number.parseInt(file, 10) || 0);
  if (task.behaviour === 'result-redirects-to-private') {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  } else if (task.behaviour === 'result-text') sendPicture(response, Buffer.from('This is no picture.'));
  else if (task.behaviour === 'result-bomb') sendPicture(response, createBomb());
  else if (task.behaviour === 'result-truncated') sendHalf(response, await picture(), 'image/png');
  else sendPicture(response, await picture());
}

function isExpired({ behaviour }: KieDoubleTask, url: URL): boolean {
  if (behaviour === 'result-expired-for-good') return true;
  return behaviour === 'result-expired' && !url.searchParams.has('fresh');
}

function sendPicture(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.length }).end(bytes);
}
