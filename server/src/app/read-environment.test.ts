import { describe, expect, it } from 'vitest';
import { readEnvironment } from './read-environment.ts';
import { StartError } from '../errors/start-error.ts';

const production = {
  NODE_ENV: 'production',
  SECRET: 's'.repeat(32),
  PUBLIC_URL: 'https://pictures.example/',
  SMTP_URL: 'smtp://mail.example:587',
};

describe('readEnvironment', () => {
  it('needs nothing in development', () => {
    expect(readEnvironment({})).toMatchObject({
      isProduction: false,
      host: '127.0.0.1',
      port: 8787,
      demoPort: 8788,
      publicUrl: 'http://localhost:8787',
      trustProxy: 0,
      dataDir: expect.stringMatching(/\/\.vignette$/),
      databaseUrl: undefined,
      roles: ['api', 'worker'],
      secret: undefined,
    });
  });

  it('reads what is set, and takes an empty value for none', () => {
    const environment = readEnvironment({
      ...production,
      PORT: '80',
      TRUST_PROXY: '2',
      ROLES: 'worker, api,worker',
      DATABASE_URL: 'postgresql:///vignette?host=%2Frun%2Fpostgresql',
      STORAGE_URL: '',
    });
    expect(environment).toMatchObject({
      isProduction: true,
      port: 80,
      publicUrl: 'https://pictures.example',
      trustProxy: 2,
      roles: ['worker', 'api'],
      databaseUrl: 'postgresql:///vignette?host=%2Frun%2Fpostgresql',
      storageUrl: undefined,
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['DEMO_PORT', '0'],
    ['PUBLIC_URL', 'my-own.test'],
    ['PUBLIC_URL', 'https://my-own.test/vignette'],
    ['TRUST_PROXY', 'yes'],
    ['DATABASE_URL', 'mysql://localhost/vignette'],
    ['STORAGE_URL', 'https://bucket.example'],
    ['ROLES', 'api,cook'],
    ['SECRET', 'short'],
    ['SMTP_URL', 'my-own.test'],
    ['NODE_ENV', 'staging'],
  ])('stops the start with one line about %s=%s, which does not repeat the value', (name, value) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(new RegExp(`^${name} must be [^\\n]+$`));
    expect(read).not.toThrow(value);
  });

  it.each(['SECRET', 'PUBLIC_URL', 'SMTP_URL'])('needs %s in production', (name) => {
    expect(() => readEnvironment({ ...production, [name]: undefined })).toThrow(`${name} is needed`);
  });
});
