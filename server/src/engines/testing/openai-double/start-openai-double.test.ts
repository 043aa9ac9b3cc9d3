import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { openAiBehaviours } from './openai-behaviours.ts';
import { type OpenAiDouble, type OpenAiDoubleOptions, startOpenAiDouble } from './start-openai-double.ts';

const doubles: OpenAiDouble[] = [];
const json = { authorization: 'Bearer sk-right', 'content-type': 'application/json' };
const wish = { model: 'gpt-image-2', prompt: 'a quiet harbour', n: 2, size: '64x48' };

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()));
});

async function start(options: OpenAiDoubleOptions = {}): Promise<OpenAiDouble> {
  const double = await startOpenAiDouble(options);
  doubles.push(double);
  return double;
}

function create(double: OpenAiDouble, fields: object = {}, headers: Record<string, string> = json): Promise<Response> {
  return fetch(`${double.baseUrl}/images/generations`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...wish, ...fields }),
  });
}

function command(double: OpenAiDouble, path: string, body?: object): Promise<Response> {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  return fetch(`${double.origin}/__double/${path}`, init);
}

async function readPictures(response: Response): Promise<Buffer[]> {
  const { data } = (await response.json()) as { data: { b64_json: string }[] };
  return data.map((entry) => Buffer.from(entry.b64_json, 'base64'));
}

describe('startOpenAiDouble', () => {
  it('paints as many different pictures of the size as asked', async () => {
    const double = await start();
    const pictures = await readPictures(await create(double));
    expect(pictures).toHaveLength(2);
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(false);
    for (const picture of pictures) {
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 64, height: 48 });
    }
  });

  it('streams blurred pictures before the whole ones', async () => {
    const double = await start();
    const response = await create(double, { stream: true, partial_images: 2, n: 1 });
    const names = [...(await response.text()).matchAll(/^event: (.+)$/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'image_generation.partial_image',
      'image_generation.partial_image',
      'image_generation.completed',
    ]);
  });

  it('logs what it is sent, with the key only as right or wrong', async () => {
    const double = await start({ apiKey: 'sk-right' });
    await create(double, {}, { ...json, 'idempotency-key': 'one' });
    const refused = await create(double, {}, { ...json, authorization: 'Bearer sk-wrong' });
    expect(refused.status).toBe(401);
    expect(double.requests.map(({ hasRightKey }) => hasRightKey)).toEqual([true, false]);
    expect(double.requests[0]).toMatchObject({ path: '/v1/images/generations', kind: 'json', fields: wish });
    expect(double.requests[0]?.headers).toMatchObject({ 'idempotency-key': 'one' });
    expect(JSON.stringify(double.requests)).not.toMatch(/sk-right|sk-wrong/);
  });

  it('logs a form with its files, and starts from the first picture', async () => {
    const double = await start();
    const source = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    for (const [name, value] of Object.entries(wish)) form.append(name, String(value));
    form.append('image[]', new File([new Uint8Array(source)], 'red.jpg', { type: 'image/jpeg' }));
    const response = await fetch(`${double.baseUrl}/images/edits`, {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: form,
    });
    const [picture] = await readPictures(response);
    const spot = sharp(picture).extract({ left: 8, top: 8, width: 1, height: 1 });
    const [red, green, blue] = await spot.raw().toBuffer();
    expect(red).toBeGreaterThan(Math.max(green ?? 255, blue ?? 255));
    expect(double.requests[0]).toMatchObject({
      kind: 'multipart',
      fields: { prompt: wish.prompt, n: '2' },
      files: [{ field: 'image[]', name: 'red.jpg', mediaType: 'image/jpeg', bytes: source }],
    });
  });

  it('misbehaves as often as told, in the order told, and then as before', async () => {
    const double = await start();
    double.behave('status-500', { times: 2 });
    double.behave('status-404', { times: 1 });
    const statuses = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await create(double, { n: 1 })).status);
    expect(statuses).toEqual([500, 500, 404, 200]);
  });

  it('obeys and reports to other processes', async () => {
    const double = await start();
    const unknown = await command(double, 'behave', { behaviour: 'bite' });
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toEqual({ behaviours: openAiBehaviours });
    await command(double, 'behave', { behaviour: 'hang', times: 1 });
    const hanging = create(double).catch((error: unknown) => error);
    const request = await double.getRequest(1);
    await command(double, 'release', {});
    expect(await request.ended).toBe('cut');
    expect(await hanging).toBeInstanceOf(TypeError);
    const form = new FormData();
    form.append('image', new File(['abc'], 'a.png', { type: 'image/png' }));
    double.behave('no-pictures');
    await fetch(`${double.baseUrl}/images/edits`, {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: form,
    });
    expect(await (await command(double, 'requests')).json()).toMatchObject([
      { behaviour: 'hang', fields: wish },
      { files: [{ name: 'a.png', size: 3, sha256: createHash('sha256').update('abc').digest('hex') }] },
    ]);
    expect((await command(double, 'nothing')).status).toBe(404);
  });

  it('hands pictures out by address', async () => {
    const double = await start();
    const addresses = async () => {
      const { data } = (await (await create(double, { n: 1 })).json()) as { data: { url: string }[] };
      return data.map(({ url }) => url);
    };
    double.behave('addresses');
    const [good = ''] = await addresses();
    expect(await sharp(await (await fetch(good)).arrayBuffer()).metadata()).toMatchObject({ width: 64 });
    double.behave('expired-address-410');
    const [gone = ''] = await addresses();
    expect((await fetch(gone)).status).toBe(410);
    double.behave('privately-redirecting-address');
    const [redirecting = ''] = await addresses();
    const { status, headers } = await fetch(redirecting, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, expect.stringContaining('http://169.254.169.254/')]);
  });
});
