import { z } from 'zod';
import { StartError } from '../../errors/start-error.ts';
import { defaultKieModels } from './default-kie-models.ts';
import { type KieModel, KieModels } from './kie-model.ts';

/** The models of KIE_MODELS, a JSON list, or those that are offered without it. The message never repeats its values. */
export function readKieModels(text: string | undefined): readonly KieModel[] {
  const result = KieModels.safeParse(text === undefined ? defaultKieModels : parseJson(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = z.core.toDotPath(issue?.path ?? []);
  throw new StartError(`KIE_MODELS cannot be used${place && `: ${place}`}: ${issue?.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartError('KIE_MODELS must be a JSON list of models.');
  }
}
