import { describe, expect, it } from 'vitest';
import { parseMailSender } from './mail-sender.ts';

describe('parseMailSender', () => {
  it.each([
    ['no-reply@pictures.example', '', 'no-reply@pictures.example'],
    [' Vignette <no-reply@pictures.example> ', 'Vignette', 'no-reply@pictures.example'],
    ['"Pictures, Inc." <hello@pictures.example>', 'Pictures, Inc.', 'hello@pictures.example'],
    ['Bilder für alle <hello@pictures.example>', 'Bilder für alle', 'hello@pictures.example'],
  ])('reads %s', (text, name, address) => {
    expect(parseMailSender(text)).toEqual({ name, address });
  });

  it.each([
    'Vignette',
    'Vignette <no-reply>',
    'a@pictures.example, b@pictures.example',
    'Vignette <a@pictures.example>, <b@pictures.example>',
    'Vignette\r\nBcc: b@pictures.example <a@pictures.example>',
    'Vig"nette <a@pictures.example>',
  ])('finds nothing in %j', (text) => {
    expect(parseMailSender(text)).toBeUndefined();
  });
});
