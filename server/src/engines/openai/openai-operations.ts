import type { EngineOperation } from '../engine.ts';

const common = { styles: [], strength: false, size: { kind: 'listed' } } as const;

/** What its image models can do. There are no variations by name: they are edits with an instruction of ours. */
export const openAiOperations = {
  create: { ...common, name: 'create', minReferences: 0, maxReferences: 4, prompt: 'required', mask: false },
  edit: { ...common, name: 'edit', minReferences: 1, maxReferences: 4, prompt: 'required', mask: true },
  vary: { ...common, name: 'vary', minReferences: 1, maxReferences: 1, prompt: 'optional', mask: false },
} as const satisfies Record<string, EngineOperation>;
