import type { EngineRequest } from '../engine.ts';
import type { KieModel, KieOperation } from './kie-model.ts';

/** Where KIE finds the pictures to start from. */
export interface KieAddresses {
  references: readonly string[];
  mask?: string | undefined;
}

/** The `input` of a task, in the words of the model that does it. */
export function createKieInput(
  { model, operation }: { model: KieModel; operation: KieOperation },
  request: EngineRequest,
  { references, mask }: KieAddresses,
): Record<string, unknown> {
  const { fields } = operation;
  const values: [string | undefined, unknown][] = [
    [fields.prompt, operation.prompt === 'unused' ? undefined : writePrompt(operation, request)],
    [fields.negativePrompt, request.negativePrompt],
    [fields.references, operation.references.as === 'single' ? references[0] : listUnlessEmpty(references)],
    [fields.mask, mask],
    [fields.size, operation.followed ? undefined : findSize(model, request)],
    [fields.count, request.count],
    [fields.seed, request.seed],
    [fields.strength, request.strength],
  ];
  const named = values.filter(([field, value]) => field !== undefined && value !== undefined);
  return { ...operation.input, ...Object.fromEntries(named) };
}

function writePrompt({ instruction }: KieOperation, { prompt }: EngineRequest): string {
  return [instruction, prompt].filter(Boolean).join('\n');
}

function listUnlessEmpty(references: readonly string[]): readonly string[] | undefined {
  return references.length > 0 ? references : undefined;
}

function findSize({ sizes }: KieModel, { width, height }: EngineRequest): string | undefined {
  return sizes.find((size) => size.width === width && size.height === height)?.value;
}
