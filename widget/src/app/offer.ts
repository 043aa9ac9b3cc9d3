import type { Model, ModelOperation, OperationName, Reference } from '@vignette/server/contract';
import type { ShapeChoice } from './shape.ts';

/** A picture to start from, as large as its file is. */
export interface StartPicture {
  reference: Reference;
  width: number;
  height: number;
  /** The generation it came out of, which says where its bytes are. */
  generationId?: string;
}

/** What a person chose. What the chosen model cannot do is not forgotten: it counts again with one that can. */
export interface Choices {
  model?: string;
  operation?: OperationName;
  shape?: ShapeChoice;
  style?: string;
  strength?: number;
  count?: number;
  /** Without it each press has another one. */
  seed?: number | undefined;
  negativePrompt?: string;
}

/** What the next press makes: one operation of one model, with as many of the pictures as it takes. */
export interface Offer {
  model: Model;
  operation: ModelOperation;
  /** What else this model could do with the pictures that are there; none where it takes no pictures. */
  operations: readonly ModelOperation[];
}

/** As a person is shown them: first what changes a picture, last what only looks at it. */
const startOperations: readonly OperationName[] = ['edit', 'restyle', 'vary', 'upscale', 'create'];

export function findOffer(models: readonly Model[], choices: Choices, pictures: number): Offer | undefined {
  const model = models.find(({ id }) => id === choices.model) ?? models[0];
  if (!model) return undefined;
  const operations = pictures ? findStartOperations(model, pictures) : [];
  const operation =
    operations.find(({ name }) => name === choices.operation) ??
    operations[0] ??
    model.operations.find(({ minReferences }) => !minReferences) ??
    model.operations[0];
  return operation && { model, operation, operations };
}

/** What a model can do with this many pictures or the first of them. */
export function findStartOperations({ operations }: Model, pictures = 1): ModelOperation[] {
  return startOperations.flatMap((name) =>
    operations.filter((one) => one.name === name && one.maxReferences && one.minReferences <= pictures),
  );
}

/** The chosen style where it is on offer. A picture is put into some style; one that is made may do without. */
export function styleOf(offer: Offer | undefined, { style }: Choices): string | undefined {
  const { styles = [], name } = offer?.operation ?? {};
  return styles.find((one) => one === style) ?? (name === 'restyle' ? styles[0] : undefined);
}

/** How many pictures one press makes; there is but one way to enlarge one. */
export function countOf({ maxCount }: Model, operation: OperationName, count = 1): number {
  return operation === 'upscale' ? 1 : Math.min(count, maxCount);
}

/** What the next press costs. */
export function costOf(offer: Offer | undefined, { count }: Choices): number {
  return offer ? offer.model.credits * countOf(offer.model, offer.operation.name, count) : 0;
}

/** What can be done with a finished picture by one model or another; as a mere guide only where nothing else can. */
export function findStartable(models: readonly Model[]): OperationName[] {
  const names = new Set(models.flatMap((model) => findStartOperations(model).map(({ name }) => name)));
  if (names.size > 1) names.delete('create');
  return startOperations.filter((name) => names.has(name));
}

/** How many pictures a model takes at most, whatever it does with them. */
export function countReferences({ operations }: Model): number {
  return Math.max(0, ...operations.map(({ maxReferences }) => maxReferences));
}
