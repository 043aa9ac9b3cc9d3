import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolvePublicName } from './resolve-public-name.ts';

const types = { 1: Buffer.from([93, 184, 216, 34]), 28: Buffer.from('20010db8000000000000000000000001', 'hex') };
let server: Socket;
let servers: string[];

beforeAll(async () => {
  server = createSocket('udp4', (query, { port, address }) => server.send(answer(query), port, address));
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  servers = [`127.0.0.1:${server.address().port}`];
});
afterAll(() => server.close());

/** Knows `both.example` in full, of `four.example` the IPv4 address, and nobody else (RFC 1035, 4.1). */
function answer(query: Buffer): Buffer {
  const end = query.indexOf(0, 12) + 5;
  const question = query.subarray(12, end);
  const name = question.toString('latin1', 1, 1 + (question[0] ?? 0));
  const type = question.readUInt16BE(question.length - 4);
  const isKnown = name === 'both' || name === 'four';
  const data = name === 'both' || type === 1 ? types[type as keyof typeof types] : undefined;
  const record = isKnown && data ? Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length, ...data]) : null;
  const flags = isKnown ? 0x8180 : 0x8183;
  const head = Buffer.from([...query.subarray(0, 2), flags >> 8, flags & 255, 0, 1, 0, record ? 1 : 0, 0, 0, 0, 0]);
  return Buffer.concat([head, question, ...(record ? [record] : [])]);
}

describe('resolvePublicName', () => {
  it.each([
    ['both.example', ['93.184.216.34', '2001:db8::1']],
    ['four.example', ['93.184.216.34']],
    ['nobody.example', []],
  ])('finds the addresses of %s', async (name, found) => {
    const addresses = await resolvePublicName(name, { servers });
    expect(addresses.map(({ address }) => address)).toEqual(found);
  });
});
