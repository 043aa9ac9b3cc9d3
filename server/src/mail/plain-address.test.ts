import { describe, expect, it } from 'vitest';
import { isPlainAddress } from './plain-address.ts';

describe('isPlainAddress', () => {
  it.each([
    'ada@people.example',
    'ada+news@mail.people.example',
    "o'hara_1@people.example",
    'a@localhost',
    `${'a'.repeat(64)}@people.example`,
  ])('takes %s', (address) => {
    expect(isPlainAddress(address)).toBe(true);
  });

  it.each([
    '',
    'ada',
    '@people.example',
    'ada@',
    'ada@people.example\r\nBcc: evil@people.example',
    'ada@people.example\n',
    'ada@people.example, evil@people.example',
    'ada@people.example,evil@people.example',
    'ada@people.example;evil@people.example',
    'Ada <ada@people.example>',
    '<ada@people.example>',
    '"ada evil@people.example"@people.example',
    'ada@people.example evil@people.example',
    'ada@people.example(comment)',
    'ada@evil.example@people.example',
    'group: ada@people.example;',
    'ada@-people.example',
    'ada@people..example',
    'ada\u0000@people.example',
    'ada\u2028@people.example',
    `${'a'.repeat(65)}@people.example`,
    `ada@${'a.'.repeat(130)}example`,
  ])('refuses %j', (address) => {
    expect(isPlainAddress(address)).toBe(false);
  });
});
