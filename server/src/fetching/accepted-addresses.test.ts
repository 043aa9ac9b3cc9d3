import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPictureFetcher } from './fetch-picture.ts';
import { type PictureServer, openPictureServer } from './testing/open-picture-server.ts';
import { pngStart } from './testing/picture-starts.ts';

const { signal } = new AbortController();

/** Each address, and the host, port and addresses that must have been connected to. */
const acceptedAddresses = [
  ['http://93.184.216.34/a.png', '93.184.216.34 80 93.184.216.34'],
  ['http://1.1.1.1', '1.1.1.1 80 1.1.1.1'],
  ['http://0x5db8d822/', '93.184.216.34 80 93.184.216.34'],
  ['http://9.255.255.255/', '9.255.255.255 80 9.255.255.255'],
  ['http://11.0.0.0/', '11.0.0.0 80 11.0.0.0'],
  ['http://100.63.255.255/', '100.63.255.255 80 100.63.255.255'],
  ['http://100.128.0.0/', '100.128.0.0 80 100.128.0.0'],
  ['http://128.0.0.1/', '128.0.0.1 80 128.0.0.1'],
  ['http://169.253.255.255/', '169.253.255.255 80 169.253.255.255'],
  ['http://172.15.255.255/', '172.15.255.255 80 172.15.255.255'],
  ['http://172.32.0.0/', '172.32.0.0 80 172.32.0.0'],
  ['http://192.169.0.1/', '192.169.0.1 80 192.169.0.1'],
  ['http://198.20.0.0/', '198.20.0.0 80 198.20.0.0'],
  ['http://223.255.255.255/', '223.255.255.255 80 223.255.255.255'],
  ['http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', '2606:2800:21f:cb07:6820:80da:af6b:8b2c 80'],
  ['http://[2001:200::1]/', '2001:200::1 80 2001:200::1'],
  ['http://[2003::1]:8080/', '2003::1 8080 2003::1'],
  ['http://pictures.example/a.png?signature=a%2Fb#top', 'pictures.example 80 93.184.216.34'],
  ['HTTP://PICTURES.Example.:80/', 'pictures.example 80 93.184.216.34'],
  ['http://pictures.example:443/', 'pictures.example 443 93.184.216.34'],
  ['http://pictures.example:8080/', 'pictures.example 8080 93.184.216.34'],
  ['http://pictures.example:8443/', 'pictures.example 8443 93.184.216.34'],
  ['http://bücher.example/', 'xn--bcher-kva.example 80 93.184.216.34'],
  ['http://both.example/', 'both.example 80 93.184.216.34,2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  ['http://localhost.example/', 'localhost.example 80 93.184.216.34'],
  ['http://internal-pictures.example/', 'internal-pictures.example 80 93.184.216.34'],
  ['http://10.0.0.1.example/', '10.0.0.1.example 80 93.184.216.34'],
] as const;

let server: PictureServer;

beforeAll(async () => {
  server = await openPictureServer((_request, response) => response.end(pngStart), {
    names: { 'both.example': ['93.184.216.34', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'] },
  });
});
afterAll(() => server.close());

describe('createPictureFetcher accepts', () => {
  it.each(acceptedAddresses)('%s', async (address, destination) => {
    const picture = await createPictureFetcher(server.world)(address, signal);
    expect(picture).toEqual({ bytes: new Uint8Array(pngStart), mediaType: 'image/png' });
    expect(server.dialled.at(-1)).toContain(destination);
  });
});
