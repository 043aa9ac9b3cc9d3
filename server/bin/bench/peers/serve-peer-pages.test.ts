import { describe, expect, it } from 'vitest';
import { buildPeerPage } from './build-peer-page.ts';
import { compressFile } from './compress-file.ts';
import { emptyPage } from './floors.ts';
import { servePeerPages } from './serve-peer-pages.ts';

describe('servePeerPages', () => {
  it('serves each page in a folder of its own, compressed, and nothing else', async () => {
    const picture = { path: 'picture.webp', mediaType: 'image/webp', body: Buffer.from('RIFF') };
    const files = [await compressFile('data.json', '{"is": "here"}'), picture];
    const pages = [await buildPeerPage(emptyPage), await buildPeerPage({ name: 'second', markup: '<b>2</b>', files })];
    const server = await servePeerPages(pages);
    try {
      const [first = '', second = ''] = pages.map((page) => server.addressOf(page));
      const answer = await fetch(second);
      expect(await answer.text()).toContain('<b>2</b>');
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(await (await fetch(`${second}data.json`)).json()).toEqual({ is: 'here' });
      expect(await (await fetch(`${second}picture.webp`)).text()).toBe('RIFF');
      expect((await fetch(`${first}data.json`)).status).toBe(404);
      expect((await fetch(new URL('/2/', first))).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
