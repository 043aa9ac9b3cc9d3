import { describe, expect, it } from 'vitest';
import { normaliseAddress } from './normalise-address.ts';

describe('normaliseAddress', () => {
  it.each([
    ['Ada@Mail.Example', 'ada@mail.example'],
    ['ada+pictures@mail.example', 'ada@mail.example'],
    ['ada+a+b@mail.example', 'ada@mail.example'],
    ['a.d.a@mail.example', 'a.d.a@mail.example'],
    ['A.d.a+x@Gmail.com', 'ada@gmail.com'],
    ['ada@googlemail.com', 'ada@gmail.com'],
    ['+ada@mail.example', '+ada@mail.example'],
    [' ada@mail.example ', 'ada@mail.example'],
    ['"a@b"@mail.example', '"a@b"@mail.example'],
  ])('takes %s for %s', (address, mailbox) => {
    expect(normaliseAddress(address)).toBe(mailbox);
  });
});
