import { describe, expect, it } from 'vitest';
import { openEngines } from '../../src/app/open-engines.ts';
import { readEnvironment } from '../../src/app/read-environment.ts';
import { createLog } from '../../src/observability/create-log.ts';
import { describeStart } from './describe-start.ts';

const model = { credits: 3, costUsd: 0.05 };
const hosted = {
  OPENAI_API_KEY: 'sk-1',
  OPENAI_MODELS: JSON.stringify(['a', 'b', 'c'].map((id) => ({ ...model, id }))),
};
const production = {
  NODE_ENV: 'production',
  SECRET: 's'.repeat(32),
  PUBLIC_URL: 'https://pictures.example',
  SMTP_URL: 'smtp://mail.example',
};

function describeWith(variables: NodeJS.ProcessEnv): string {
  const environment = readEnvironment(variables);
  return describeStart(environment, openEngines({ environment, log: createLog('silent') }));
}

describe('describeStart', () => {
  it('says where everything is and which engines are on', () => {
    const text = describeWith(hosted);
    expect(text).toMatch(/^ +Demo page +http:\/\/localhost:8788$/m);
    expect(text).toMatch(/^ +Engines +OpenAI \(3 models\), Collage$/m);
  });

  it('names Collage alone where no key is set', () => {
    expect(describeWith({})).toMatch(/^ +Engines +Collage$/m);
  });

  it('is one line in production', () => {
    expect(describeWith({ ...production, ...hosted, PORT: '9000' })).toBe(
      'Vignette is ready: https://pictures.example (listening on 127.0.0.1:9000; api and worker;' +
        ' engines: OpenAI (3 models), Collage).',
    );
  });

  it('never says a key', () => {
    expect(describeWith({ ...hosted, KIE_API_KEY: 'kie-1' })).not.toMatch(/sk-1|kie-1/);
  });
});
