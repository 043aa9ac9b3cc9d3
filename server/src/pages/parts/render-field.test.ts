import { describe, expect, it } from 'vitest';
import { renderField } from './render-field.ts';

const render = async (field: Parameters<typeof renderField>[0]) => String(await renderField(field));

describe('renderField', () => {
  it('ties hint and error to the field, the error first', async () => {
    const text = await render({ name: 'email', label: 'E-mail', hint: 'Yours.', error: 'Not an address.' });
    expect(text).toContain('<label for="email">');
    expect(text).toMatch(
      /<input[^>]* id="email" name="email" aria-describedby="email-error email-hint" aria-invalid="true"/,
    );
    expect(text).toContain('id="email-hint">Yours.<');
    expect(text).toContain('id="email-error">Not an address.<');
  });

  it('says nothing of an error where there is none', async () => {
    const text = await render({ name: 'email', label: 'E-mail' });
    expect(text).not.toContain('aria-');
  });

  it('keeps a value of zero, and leaves out what is not there', async () => {
    const text = await render({ name: 'cap', label: 'Cap', type: 'number', value: 0, min: 0, required: false });
    expect(text).toContain('value="0"');
    expect(text).toContain('min="0"');
    expect(text).not.toContain('required');
    expect(text).not.toContain('undefined');
  });
});
