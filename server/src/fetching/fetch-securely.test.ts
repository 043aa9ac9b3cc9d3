import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPictureFetcher } from './fetch-picture.ts';
import { createCertificate } from './testing/create-certificate.ts';
import { type PictureServer, openPictureServer } from './testing/open-picture-server.ts';
import { pngStart } from './testing/picture-starts.ts';

const { signal } = new AbortController();
const certificate = createCertificate('pictures.example');
const usual = getCACertificates();

let listener: RequestListener = (_request, response) => response.end(pngStart);
let server: PictureServer;

beforeAll(async () => {
  server = await openPictureServer((request, response) => listener(request, response), { certificate });
});
afterAll(async () => {
  setDefaultCACertificates(usual);
  await server.close();
});

const fetchPicture = (address: string) => createPictureFetcher(server.world)(address, signal);

describe('createPictureFetcher over TLS', () => {
  it('refuses a certificate nobody vouches for', async () => {
    await expect(fetchPicture('https://pictures.example/')).rejects.toMatchObject({
      kind: 'unreachable',
      cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
  });

  it('cannot reach a host that refuses the connection', async () => {
    const fetchNobody = createPictureFetcher({ ...server.world, dial: () => connect(1, '127.0.0.1') });
    await expect(fetchNobody('https://pictures.example/', signal)).rejects.toMatchObject({
      kind: 'unreachable',
      cause: { code: 'ECONNREFUSED' },
    });
  });

  describe('with a certificate for pictures.example', () => {
    beforeAll(() => setDefaultCACertificates([...usual, certificate.cert]));

    it('accepts it for this name, though the address is another', async () => {
      expect(await fetchPicture('https://pictures.example/')).toMatchObject({ mediaType: 'image/png' });
      expect(server.dialled.at(-1)).toBe('pictures.example 443 93.184.216.34');
    });

    it.each(['https://other.example/', 'https://93.184.216.34/'])('refuses it for %s', async (address) => {
      await expect(fetchPicture(address)).rejects.toMatchObject({ cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } });
    });

    it('refuses to go on without TLS', async () => {
      listener = (_request, response) => response.writeHead(302, { location: 'http://pictures.example/' }).end();
      await expect(fetchPicture('https://pictures.example/')).rejects.toMatchObject({ kind: 'forbidden' });
    });
  });
});
