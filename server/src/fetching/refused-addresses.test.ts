import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPictureFetcher } from './fetch-picture.ts';
import { type PictureServer, openPictureServer } from './testing/open-picture-server.ts';

const { signal } = new AbortController();

/** Refused as they stand: no name is resolved for them and nothing is connected to. */
const refusedAddresses = {
  'no picture of the web': [
    '',
    'picture.png',
    '//pictures.example/a.png',
    'http://',
    'http:///',
    'file:///etc/passwd',
    'ftp://pictures.example/a.png',
    'gopher://pictures.example/_GET',
    'data:image/png;base64,iVBORw0KGgo=',
    'blob:https://pictures.example/7',
    'javascript:alert(1)',
    'ws://pictures.example/',
    'unix:/var/run/docker.sock',
    'http://[::1',
    'http://pictures.example:99999/',
    'http://256.256.256.256/',
    'http://pictures.0x7f/',
    'http://%00.example/',
  ],
  'sign-ins': [
    'http://user@pictures.example/',
    'http://user:password@pictures.example/',
    'https://pictures.example@127.0.0.1/',
    'https://:secret@pictures.example/',
  ],
  'ports of other services': [
    'http://pictures.example:22/',
    'http://pictures.example:25/',
    'http://pictures.example:2375/',
    'http://pictures.example:3306/',
    'http://pictures.example:5432/',
    'http://pictures.example:6379/',
    'http://pictures.example:9200/',
    'http://pictures.example:11211/',
    'http://93.184.216.34:0/',
  ],
  'loopback in every notation': [
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'http://127.0.0.1:8080/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7F.1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.0x1/',
    'http://127.0.0.1%2f@/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    'http://\t127.0.0.1/',
    'http://127.255.255.254/',
    'http://0/',
    'http://0.0.0.0/',
    'http://0.1.2.3/',
  ],
  'IPv4 of private and special networks': [
    'http://10.0.0.1/',
    'http://10.255.255.255/',
    'http://0xa000001/',
    'http://012.1/',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://169.254.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.0.0.8/',
    'http://192.0.2.1/',
    'http://192.31.196.1/',
    'http://192.52.193.1/',
    'http://192.88.99.1/',
    'http://192.168.0.1/',
    'http://3232235521/',
    'http://192.175.48.1/',
    'http://198.18.0.1/',
    'http://198.19.255.255/',
    'http://198.51.100.7/',
    'http://203.0.113.7/',
    'http://224.0.0.1/',
    'http://239.255.255.250/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://4294967295/',
  ],
  'metadata of clouds': [
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://0xA9FEA9FE/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://169.254.170.2/v2/credentials',
    'http://[fd00:ec2::254]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd20:ce::254]/',
    'http://100.100.100.200/latest/meta-data/',
    'http://168.63.129.16/machine',
    'http://192.0.0.192/opc/v2/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://METADATA.google.internal./',
    'http://metadata.goog/',
    'http://instance-data.ec2.internal/',
    'http://metadata/',
  ],
  'IPv6 that is not public': [
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[0000::0001]:8080/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[100::1]/',
    'http://[100:0:0:1::1]/',
    'http://[2001::1]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    'http://[2001:2::1]/',
    'http://[2001:10::1]/',
    'http://[2001:20::1]/',
    'http://[2001:db8::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a00:1::1]/',
    'http://[2620:4f:8000::1]/',
    'http://[3fff::1]/',
    'http://[5f00::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456:789a::1]/',
    'http://[fe80::1]/',
    'http://[fe80::1%25eth0]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[4000::1]/',
  ],
  'names that stay inside': [
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://localhost../',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://pictures.localhost/',
    'http://localhost.localdomain/',
    'http://printer.local/',
    'http://printer.local./',
    'http://database.internal/',
    'http://kubernetes.default.svc.cluster.local/',
    'http://database/',
    'http://router.lan/',
    'http://nas.home.arpa/',
    'http://1.0.0.127.in-addr.arpa/',
    'http://wiki.corp/',
    'http://pictures.test/',
    'http://pictures.onion/',
    'http://pictures..example/',
    'http://.example/',
  ],
};

/** What a name may stand for, and must not. */
const refusedResolutions: Record<string, readonly string[]> = {
  'loopback.example': ['127.0.0.1'],
  'private.example': ['10.1.2.3'],
  'metadata.example': ['169.254.169.254'],
  'nothing.example': ['0.0.0.0'],
  'loopback6.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'zoned.example': ['fe80::1%eth0'],
  'zoned-public.example': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c%eth0'],
  'unique-local.example': ['fd00:ec2::254'],
  'translated.example': ['64:ff9b::a9fe:a9fe'],
  'mixed.example': ['93.184.216.34', '192.168.1.1'],
  'mixed-first.example': ['192.168.1.1', '93.184.216.34'],
  'mixed6.example': ['93.184.216.34', '::1'],
  'public6-private4.example': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', '10.0.0.1'],
  'no-address-at-all.example': ['not-an-address'],
};

let server: PictureServer;
let target = '';

beforeAll(async () => {
  server = await openPictureServer((_request, response) => response.writeHead(302, { location: target }).end(), {
    names: refusedResolutions,
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.resolved.length = 0;
  server.dialled.length = 0;
});

/** Some are paths when seen from another page, and some cannot be written into a header. */
const canBeLocation = (address: string) =>
  /^[\t -~]+$/.test(address) && URL.canParse(address) && !/^https?:[^/\\]/.test(address);

const fetchPicture = (address: string) => createPictureFetcher(server.world)(address, signal);

describe.each(Object.entries(refusedAddresses))('createPictureFetcher refuses %s', (_kind, addresses) => {
  it.each(addresses)('%s', async (address) => {
    await expect(fetchPicture(address)).rejects.toMatchObject({ kind: 'forbidden', retryable: false });
    expect({ resolved: server.resolved, dialled: server.dialled }).toEqual({ resolved: [], dialled: [] });
  });

  it.each(addresses.filter(canBeLocation))('as a redirect: %s', async (address) => {
    target = address;
    await expect(fetchPicture('http://pictures.example/')).rejects.toMatchObject({ kind: 'forbidden' });
    expect(server.dialled).toEqual(['pictures.example 80 93.184.216.34']);
  });
});

describe('createPictureFetcher refuses a name for its addresses', () => {
  it.each(Object.keys(refusedResolutions))('%s', async (name) => {
    await expect(fetchPicture(`https://${name}/`)).rejects.toMatchObject({ kind: 'forbidden', retryable: false });
    expect({ resolved: server.resolved, dialled: server.dialled }).toEqual({ resolved: [name], dialled: [] });
  });

  it.each(Object.keys(refusedResolutions))('as a redirect: %s', async (name) => {
    target = `http://${name}/`;
    await expect(fetchPicture('http://pictures.example/')).rejects.toMatchObject({ kind: 'forbidden' });
    expect(server.dialled).toHaveLength(1);
  });
});
