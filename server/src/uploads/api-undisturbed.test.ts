import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../observability/create-log.ts';
import { RecodeProcess } from './recoding/recode-process.ts';
import { Recoder } from './recoding/recoder.ts';
import { createFlatPng } from '../pictures/testing/create-flat-png.ts';
import { createScanBomb } from './testing/create-scan-bomb.ts';
import { startUploadService, type UploadService } from './testing/start-upload-service.ts';

const small = createFlatPng(30, 20);
const patience = { timeout: 20_000 };
const processes: RecodeProcess[] = [];
const stopping = new AbortController();
let service: UploadService;
let token: string;

beforeAll(async () => {
  const recoder = new Recoder({
    log: createLog('silent'),
    stopping: stopping.signal,
    startProcess(memoryBytes) {
      const process = new RecodeProcess(memoryBytes);
      processes.push(process);
      return process;
    },
  });
  service = await startUploadService({ recoder });
  ({ token } = await service.joinVisitor());
});

afterAll(async () => {
  stopping.abort();
  await service.stop();
});

describe('the API beside uploads', () => {
  it('answers others, and takes their pictures, while one keeps a decoder busy', async () => {
    const events: string[] = [];
    const hostile = service.post(token, createScanBomb(100_000)).then((answer) => {
      events.push('the hostile upload');
      return answer;
    });
    await vi.waitFor(() => expect(processes[0]?.pictures).toBe(1), patience);
    const other = await service.joinVisitor();
    for (let turn = 1; turn <= 3; turn += 1) {
      const { id } = await service.upload(other.token, small);
      expect((await service.request(other.token, `/v1/uploads/${id}`)).status).toBe(200);
      events.push(`upload ${turn}`);
    }
    processes[0]?.kill();
    expect(await (await hostile).json()).toMatchObject({ code: 'upload_damaged' });
    expect(events).toEqual(['upload 1', 'upload 2', 'upload 3', 'the hostile upload']);
  });

  it('decodes nothing itself', async () => {
    const upload = await service.upload(token, createFlatPng(7000, 7000));
    expect(upload).toMatchObject({ width: 4096, height: 4096 });
    // What the library has ever held in this process, in megabytes.
    expect(sharp.cache().memory.high).toBe(0);
  });
});
