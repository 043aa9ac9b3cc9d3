import type { EngineModel, EngineOperation } from '../engine.ts';
import type { KieModel, KieOperation } from './kie-model.ts';

/** What the rest of the server needs to know of a configured model. */
export function toEngineModel(model: KieModel): EngineModel {
  return {
    id: model.id,
    name: model.name,
    label: model.label,
    credits: model.credits,
    costMicros: Math.round(model.costUsd * 1_000_000),
    sizes: model.sizes.map(({ width, height }) => ({ width, height })),
    maxCount: model.maxCount,
    maxPromptCharacters: model.maxPromptCharacters,
    operations: model.operations.map(toEngineOperation).sort((a, b) => rank(a) - rank(b)),
    partials: false,
    seed: isAlwaysHeeded('seed', model),
    negativePrompt: isAlwaysHeeded('negativePrompt', model),
    digitalSourceType: 'trainedAlgorithmicMedia',
    keeps: model.keeps,
  };
}

/** One sentence stands for the whole model, so it is said only where each operation that reads a prompt keeps it. */
function isAlwaysHeeded(field: 'seed' | 'negativePrompt', { operations }: KieModel): boolean {
  const worded = operations.filter(({ prompt }) => prompt !== 'unused');
  return worded.length > 0 && worded.every(({ fields }) => fields[field] !== undefined);
}

function toEngineOperation({ name, prompt, references, followed, fields }: KieOperation): EngineOperation {
  return {
    name,
    minReferences: references.min,
    maxReferences: references.max,
    prompt,
    styles: [],
    mask: fields.mask !== undefined,
    strength: fields.strength !== undefined,
    size: followed ? { kind: 'followed', ...followed } : { kind: 'listed' },
  };
}

function rank({ name }: EngineOperation): number {
  return name === 'create' ? 0 : 1;
}
