import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Upload } from '@vignette/server/contract';
import { readTags } from '../pictures/testing/read-tags.ts';
import { canary } from './testing/hostile-upload.ts';
import { hostileUploads } from './testing/hostile-uploads.ts';
import { talkativeFiles } from './testing/talkative-files.ts';
import { startUploadService, type UploadService } from './testing/start-upload-service.ts';

/** What exiftool says of any picture at all: its container, its size, its colours. */
const harmlessGroups = new Set(['SourceFile', 'ExifTool', 'System', 'File', 'JFIF', 'PNG', 'PNG-pHYs', 'Composite']);

const refused = hostileUploads.filter(({ outcome }) => outcome !== 'stored');
const kept = hostileUploads.filter(({ outcome }) => outcome === 'stored');

let service: UploadService;
const storedFiles: Buffer[] = [];

beforeAll(async () => {
  service = await startUploadService();
});

afterAll(() => service.stop());

async function fetchFile({ file }: Upload): Promise<Buffer> {
  return Buffer.from(await (await service.app.request(file)).arrayBuffer());
}

describe('an upload', () => {
  it('says much of its owner before it is taken in', async () => {
    const files = await Promise.all(talkativeFiles.map(async ({ make }) => make()));
    const tags = await readTags(files);
    for (const [index, file] of files.entries()) {
      expect(file.toString('latin1') + JSON.stringify(tags[index])).toContain(canary);
    }
  });

  it.each(refused)('is refused when it is $name', async ({ make, outcome, named }) => {
    const { token } = await service.joinVisitor();
    const answer = await service.post(token, await make());
    const problem = (await answer.json()) as { title: string };
    expect(problem).toMatchObject({ code: outcome });
    expect(problem.title).toContain(named ?? '');
    expect(problem.title).not.toContain(canary);
  });

  it.each(kept)('is kept harmless when it is $name', async ({ make }) => {
    const { token } = await service.joinVisitor();
    const upload = await service.upload(token, await make());
    const bytes = await fetchFile(upload);
    const { format, width, height, depth, space } = await sharp(bytes, { failOn: 'warning' }).metadata();
    expect({ mediaType: `image/${format}`, width, height, depth, space }).toEqual({
      mediaType: upload.mediaType,
      width: upload.width,
      height: upload.height,
      depth: 'uchar',
      space: 'srgb',
    });
    await sharp(bytes, { failOn: 'warning' }).raw().toBuffer();
    for (const encoding of ['latin1', 'utf16le'] as const) expect(bytes.includes(canary, 0, encoding)).toBe(false);
    storedFiles.push(bytes);
  });

  it('is nothing but a picture to exiftool, whichever it was', async () => {
    expect(storedFiles).toHaveLength(kept.length);
    const allTags = await readTags(storedFiles);
    expect(allTags).toHaveLength(kept.length);
    for (const tags of allTags) {
      const groups = Object.keys(tags).map((name) => name.split(':')[0] ?? '');
      expect(groups.filter((group) => !harmlessGroups.has(group))).toEqual([]);
      expect(tags['ExifTool:Validate']).toBe('OK');
    }
    expect(JSON.stringify(allTags)).not.toContain(canary);
  });

  it('leaves no word of itself in the log', () => {
    expect(service.lines.length).toBeGreaterThanOrEqual(refused.length);
    expect(service.lines.join('')).not.toContain(canary);
  });
});
