import { generateKeyPairSync, sign } from 'node:crypto';

const oids = {
  signature: '06082a8648ce3d040302',
  commonName: '0603550403',
  alternativeNames: '0603551d11',
};

/** A certificate for one host name, signed by itself (RFC 5280), so that no key need lie in the repository. */
export function createCertificate(hostname: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = tag(0x30, hex(oids.signature));
  const name = tag(0x30, tag(0x31, tag(0x30, hex(oids.commonName), tag(0x0c, Buffer.from(hostname)))));
  const alternativeNames = tag(0x30, tag(0x82, Buffer.from(hostname)));
  const content = tag(
    0x30,
    tag(0xa0, tag(0x02, hex('02'))),
    tag(0x02, hex('01')),
    algorithm,
    name,
    tag(0x30, tag(0x18, Buffer.from('20200101000000Z')), tag(0x18, Buffer.from('21200101000000Z'))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, tag(0x30, tag(0x30, hex(oids.alternativeNames), tag(0x04, alternativeNames)))),
  );
  const signature = tag(0x03, hex('00'), sign('sha256', content, privateKey));
  const base64 = tag(0x30, content, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}

/** One value in DER: its tag, its length, its content. */
function tag(number: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([number, ...size]), content]);
}
