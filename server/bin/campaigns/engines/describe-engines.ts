import type { KieDouble } from '../../../src/engines/testing/kie-double/start-kie-double.ts';
import type { OpenAiDouble } from '../../../src/engines/testing/openai-double/start-openai-double.ts';

export const models = { kie: 'paper', openAi: 'plain', openAiStream: 'stream' } as const;

const size = '256x256';
const price = { credits: 1, costUsd: 0.01 };
const fields = { prompt: 'prompt', size: 'image_size' };

const kieModel = {
  ...{ id: models.kie, name: 'Paper', label: 'Of the double.', keeps: 'Nothing.', sizes: { [size]: '1:1' } },
  ...price,
  operations: [
    { name: 'create', taskModel: 'double/create', fields },
    {
      ...{ name: 'edit', taskModel: 'double/edit', references: { min: 1, max: 1 } },
      fields: { ...fields, references: 'image_urls' },
    },
  ],
};

/** What a server is started with that speaks to the doubles. */
export function describeEngines({ kie, openAi }: { kie: KieDouble; openAi: OpenAiDouble }): NodeJS.ProcessEnv {
  const offer = { ...price, sizes: [size] };
  return {
    KIE_API_KEY: 'double',
    KIE_BASE_URL: kie.url,
    KIE_UPLOAD_BASE_URL: kie.url,
    KIE_WEBHOOK_KEY: 'hook',
    KIE_CONCURRENCY: '20',
    KIE_MODELS: JSON.stringify([kieModel]),
    OPENAI_API_KEY: 'double',
    OPENAI_BASE_URL: openAi.baseUrl,
    OPENAI_CONCURRENCY: '20',
    OPENAI_MODELS: JSON.stringify([
      { id: models.openAi, partials: false, ...offer },
      { id: models.openAiStream, partials: true, ...offer },
    ]),
  };
}
