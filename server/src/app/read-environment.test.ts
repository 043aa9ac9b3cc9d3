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
      smtpUrl: undefined,
      mailFrom: { name: 'Vignette', address: 'no-reply@localhost' },
      signUpCredits: 20,
      accounts: { minimumAge: 13, countryHeader: undefined, provider: undefined },
      engines: { openAi: undefined, kie: undefined },
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
      smtpUrl: 'smtp://mail.example:587',
      mailFrom: { name: 'Vignette', address: 'no-reply@pictures.example' },
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
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@my-own.test, b@my-own.test'],
    ['MAIL_FROM', 'Us\r\nBcc: b@my-own.test <a@my-own.test>'],
    ['CHALLENGE_EFFORT', '-1'],
    ['CHALLENGE_EFFORT', 'heavy'],
    ['NODE_ENV', 'staging'],
    ['OPENAI_API_KEY', 'sk one'],
    ['OPENAI_BASE_URL', 'engine.test'],
    ['OPENAI_BASE_URL', 'ftp://engine.example'],
    ['OPENAI_BASE_URL', 'https://user:word@engine.example'],
    ['OPENAI_BASE_URL', 'https://engine.example/v1?key=7'],
    ['OPENAI_CONCURRENCY', '0'],
    ['OPENAI_CONCURRENCY', 'many'],
    ['OPENAI_DAILY_LIMIT', '-1'],
    ['OPENAI_DAILY_LIMIT', '$10'],
    ['OPENAI_DAILY_LIMIT', '1e9'],
    ['OPENAI_DAILY_LIMIT', '0.0000001'],
    ['OPENAI_TIME_LIMIT', '1.5'],
    ['KIE_API_KEY', 'schlüssel'],
    ['KIE_BASE_URL', '//api.kie.example'],
    ['KIE_UPLOAD_BASE_URL', 'uploads'],
    ['KIE_CONCURRENCY', '1001'],
    ['KIE_DAILY_LIMIT', 'ten'],
    ['KIE_TIME_LIMIT', '3601'],
    ['KIE_WEBHOOK_KEY', 'a b'],
  ])('stops the start with one line about %s=%s, which does not repeat the value', (name, value) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(new RegExp(`^${name} must be [^\\n]+$`));
    expect(read).not.toThrow(value);
  });

  it.each(['SECRET', 'PUBLIC_URL', 'SMTP_URL'])('needs %s in production', (name) => {
    expect(() => readEnvironment({ ...production, [name]: undefined })).toThrow(`${name} is needed`);
  });

  it('lifts the limits in development only', () => {
    expect(readEnvironment({}).isLimited).toBe(true);
    expect(readEnvironment({ RATE_LIMITS: 'off' }).isLimited).toBe(false);
    expect(() => readEnvironment({ ...production, RATE_LIMITS: 'off' })).toThrow(StartError);
  });

  it('turns on an engine by its key alone', () => {
    const { engines } = readEnvironment({ OPENAI_API_KEY: ' sk-1\n', KIE_API_KEY: 'kie-1' });
    expect(engines.openAi).toEqual({
      apiKey: 'sk-1',
      baseUrl: 'https://api.openai.com/v1',
      models: undefined,
      limits: { concurrency: 4, dailyCostMicros: 10_000_000, timeLimitMs: 180_000 },
    });
    expect(engines.kie).toEqual({
      apiKey: 'kie-1',
      baseUrl: 'https://api.kie.ai',
      uploadBaseUrl: 'https://kieai.redpandaai.co',
      webhookKey: undefined,
      models: undefined,
      limits: { concurrency: 4, dailyCostMicros: 10_000_000, timeLimitMs: 180_000 },
    });
  });

  it('leaves an engine off whose key is set to nothing', () => {
    const variables = { OPENAI_API_KEY: '', OPENAI_BASE_URL: 'http://127.0.0.1:8790/v1', KIE_API_KEY: ' ' };
    expect(readEnvironment(variables).engines).toEqual({ openAi: undefined, kie: undefined });
  });

  it('reads what an engine is given', () => {
    const { engines } = readEnvironment({
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'http://127.0.0.1:8790/v1/',
      OPENAI_MODELS: '[]',
      OPENAI_CONCURRENCY: '12',
      OPENAI_TIME_LIMIT: '30',
      KIE_API_KEY: 'kie-1',
      KIE_WEBHOOK_KEY: 'hook-1',
    });
    expect(engines.openAi).toMatchObject({
      baseUrl: 'http://127.0.0.1:8790/v1',
      models: '[]',
      limits: { concurrency: 12, timeLimitMs: 30_000 },
    });
    expect(engines.kie?.webhookKey).toBe('hook-1');
  });

  it.each([
    ['0', 0],
    ['2.5', 2_500_000],
    ['0.07', 70_000],
    ['1.000001', 1_000_001],
    ['4.35', 4_350_000],
    ['9999999.999999', 9_999_999_999_999],
  ])('reads %s dollars to the millionth', (text, micros) => {
    const { engines } = readEnvironment({ OPENAI_API_KEY: 'sk-1', OPENAI_DAILY_LIMIT: text });
    expect(engines.openAi?.limits.dailyCostMicros).toBe(micros);
  });
});
