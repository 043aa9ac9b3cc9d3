import { describe, expect, it } from 'vitest';
import { StartError } from '../errors/start-error.ts';
import { createLog } from '../observability/create-log.ts';
import { openEngines } from './open-engines.ts';
import { readEnvironment } from './read-environment.ts';

const open = (variables: NodeJS.ProcessEnv) =>
  openEngines({ environment: readEnvironment(variables), log: createLog('silent') });
const openAi = { OPENAI_API_KEY: 'sk-1' };
const kie = { KIE_API_KEY: 'kie-1' };
const listModel = (id: string) => JSON.stringify([{ id, credits: 3, costUsd: 0.05 }]);

describe('openEngines', () => {
  it.each([
    [{}, ['collage']],
    [openAi, ['openai', 'collage']],
    [kie, ['kie', 'collage']],
    [{ ...openAi, ...kie }, ['openai', 'kie', 'collage']],
  ])('has the engines %o turns on, Collage always last', (variables, names) => {
    expect(open(variables).map(({ name }) => name)).toEqual(names);
  });

  it('hands each engine its limits', () => {
    const [engine] = open({ ...openAi, OPENAI_CONCURRENCY: '2', OPENAI_DAILY_LIMIT: '1', OPENAI_TIME_LIMIT: '9' });
    expect(engine?.limits).toEqual({ concurrency: 2, dailyCostMicros: 1_000_000, timeLimitMs: 9000 });
  });

  it('offers the models that are listed, the first one first', () => {
    const [engine] = open({ ...openAi, OPENAI_MODELS: listModel('painter') });
    expect(engine?.models).toMatchObject([{ id: 'painter', credits: 3, costMicros: 50_000 }]);
  });

  it.each([
    ['OPENAI_MODELS', '[{'],
    ['OPENAI_MODELS', '[]'],
    ['OPENAI_MODELS', '[{"id":"a","credits":-1,"costUsd":1}]'],
    ['KIE_MODELS', '[{'],
    ['KIE_MODELS', '[]'],
    ['KIE_MODELS', '[{"id":"a"}]'],
  ])('stops the start with one line about %s=%s', (name, value) => {
    const start = () => open({ ...openAi, ...kie, [name]: value });
    expect(start).toThrow(StartError);
    expect(start).toThrow(new RegExp(`^${name}\\b[^\\n]+$`));
  });

  it('stops the start when two engines offer a model of the same id', () => {
    expect(() => open({ ...openAi, OPENAI_MODELS: listModel('collage-1') })).toThrow(
      new StartError('openai and collage both offer a model with the id "collage-1".'),
    );
  });
});
