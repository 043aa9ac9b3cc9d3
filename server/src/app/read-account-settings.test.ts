import { describe, expect, it } from 'vitest';
import { readEnvironment } from './read-environment.ts';

const provider = { OIDC_ISSUER: 'https://id.example/', OIDC_CLIENT_ID: 'vignette', OIDC_CLIENT_SECRET: 'secret' };

describe('readAccountSettings', () => {
  it('asks for 13 years, and knows no other provider, unless told otherwise', () => {
    expect(readEnvironment({}).accounts).toEqual({ minimumAge: 13, countryHeader: undefined, provider: undefined });
  });

  it('takes a provider that is wholly described', () => {
    expect(readEnvironment({ ...provider, OIDC_NAME: 'Example ID' }).accounts.provider).toEqual({
      issuer: 'https://id.example',
      clientId: 'vignette',
      clientSecret: 'secret',
      name: 'Example ID',
    });
  });

  it.each(Object.keys(provider))('does not start without %s when the others are there', (name) => {
    expect(() => readEnvironment({ ...provider, [name]: '' })).toThrow(/OIDC_ISSUER, OIDC_CLIENT_ID and/);
  });

  it.each(['-1', '22', 'old'])('does not take %s for an age', (age) => {
    expect(() => readEnvironment({ MINIMUM_AGE: age })).toThrow(/^MINIMUM_AGE must be/);
  });
});
