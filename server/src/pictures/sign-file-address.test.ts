import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileSigner } from './sign-file-address.ts';

const secret = 'a secret of the test';
const hour = 3_600_000;
const anyPath = fc.uuid().map((id) => `/v1/images/${id}/files/512`);
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

function signerAt(time: Date | number, key = secret) {
  return createFileSigner({ secret: key, clock: { now: () => new Date(time) } });
}

function readAddress(address: string) {
  const { pathname, searchParams } = new URL(address, 'http://server');
  return {
    path: pathname,
    expires: searchParams.get('expires') ?? '',
    signature: searchParams.get('signature') ?? '',
  };
}

describe('createFileSigner', () => {
  it('signs addresses that hold for at least an hour and at most two', () => {
    fc.assert(
      fc.property(anyPath, moment, (path, time) => {
        const address = readAddress(signerAt(time).sign(path));
        expect(address).toMatchObject({ path });
        expect(signerAt(time).verify(address)).toBe('valid');
        expect(signerAt(time.getTime() + hour).verify(address)).toBe('valid');
        expect(signerAt(time.getTime() + 2 * hour).verify(address)).toBe('expired');
      }),
    );
  });

  it('signs the same address all through an hour', () => {
    const path = '/v1/images/01890000-0000-7000-8000-000000000001/files/512';
    const start = Date.parse('2026-05-05T10:00:00Z');
    const first = signerAt(start).sign(path);
    expect(signerAt(start + hour - 1).sign(path)).toBe(first);
    expect(signerAt(start + hour).sign(path)).not.toBe(first);
  });

  it('takes no address with anything changed in it', () => {
    const change = fc.constantFrom('path', 'expires', 'signature');
    fc.assert(
      fc.property(anyPath, moment, change, fc.string(), (path, time, part, text) => {
        const address = readAddress(signerAt(time).sign(path));
        fc.pre(text !== address[part] && !sameBytes(text, address.signature));
        expect(signerAt(time).verify({ ...address, [part]: text })).toBe('forged');
      }),
      { numRuns: 500 },
    );
  });

  it('takes no later expiry, however it is written', () => {
    const now = Date.parse('2026-05-05T10:00:00Z');
    const address = readAddress(signerAt(now).sign('/v1/images/01890000-0000-7000-8000-000000000001/files/256'));
    for (const expires of [`${address.expires}0`, `0${address.expires}`, '1e99', 'Infinity', '']) {
      expect(signerAt(now).verify({ ...address, expires })).toBe('forged');
    }
  });

  it('takes none that another secret signed', () => {
    const address = readAddress(
      signerAt(0, 'another secret').sign('/v1/images/01890000-0000-7000-8000-000000000001/files/256'),
    );
    expect(signerAt(0).verify(address)).toBe('forged');
  });
});

function sameBytes(one: string, other: string): boolean {
  return Buffer.from(one, 'base64url').equals(Buffer.from(other, 'base64url'));
}
