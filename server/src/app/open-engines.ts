import type { Logger } from 'pino';
import { createCollageEngine } from '../engines/collage/collage-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { createKieEngine } from '../engines/kie/create-kie-engine.ts';
import { readKieModels } from '../engines/kie/read-kie-models.ts';
import { createOpenAiEngine } from '../engines/openai/create-openai-engine.ts';
import { readOpenAiModels } from '../engines/openai/read-openai-models.ts';
import { StartError } from '../errors/start-error.ts';
import { createPictureFetcher } from '../fetching/fetch-picture.ts';
import type { EngineSettings } from './read-engine-settings.ts';

export interface EngineSurroundings {
  environment: { engines: EngineSettings };
  log: Logger;
}

/** The engines of this installation. The first one's models come first; what needs no key comes last. */
export function openEngines({ environment: { engines: settings }, log }: EngineSurroundings): readonly Engine[] {
  const engines = [
    ...(settings.openAi ? [openOpenAi(settings.openAi, log)] : []),
    ...(settings.kie ? [openKie(settings.kie)] : []),
    createCollageEngine(),
  ];
  assertDifferentModels(engines);
  return engines;
}

function openOpenAi(settings: NonNullable<EngineSettings['openAi']>, log: Logger): Engine {
  return createOpenAiEngine({
    ...settings,
    models: readOpenAiModels(settings.models, settings.baseUrl),
    fetchPicture: createPictureFetcher({ trustedOrigins: [settings.baseUrl] }),
    log,
  });
}

function openKie(settings: NonNullable<EngineSettings['kie']>): Engine {
  return createKieEngine({
    ...settings,
    models: readKieModels(settings.models),
    fetchPicture: createPictureFetcher({ trustedOrigins: [settings.baseUrl, settings.uploadBaseUrl] }),
  });
}

function assertDifferentModels(engines: readonly Engine[]): void {
  const owners = new Map<string, string>();
  for (const { name, models } of engines) {
    for (const { id } of models) {
      const owner = owners.get(id);
      if (owner !== undefined) throw new StartError(`${owner} and ${name} both offer a model with the id "${id}".`);
      owners.set(id, name);
    }
  }
}
