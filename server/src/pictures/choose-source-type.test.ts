import { operationNames } from '@vignette/server/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSourceType } from './choose-source-type.ts';
import { digitalSourceTypes, isDigitalSourceType } from './digital-source-types.ts';

const collage = 'algorithmicMedia';
const hosted = 'trainedAlgorithmicMedia';
const edited = 'compositeWithTrainedAlgorithmicMedia';

/** Written down once more, so that the test does not ask the code what AI is. */
const aiTypes: (string | undefined)[] = [hosted, edited, 'compositeSynthetic'];
const openTypes: (string | undefined)[] = [...aiTypes, 'composite', 'virtualRecording'];

const modelType = fc.constantFrom(collage, hosted);
const operation = fc.constantFrom(...operationNames);
const reference: fc.Arbitrary<string | undefined> = fc.option(fc.constantFrom(...digitalSourceTypes), {
  nil: undefined,
});
const references = fc.array(reference, { maxLength: 16 });

describe('chooseSourceType', () => {
  it.each([collage, hosted])('is the own one of the model (%s) for what is made from words', (type) => {
    expect(chooseSourceType({ modelType: type, operation: 'create', references: [] })).toBe(type);
  });

  it.each([
    ['edit', [hosted, hosted], hosted],
    ['edit', [undefined], edited],
    ['upscale', ['digitalCapture'], edited],
    ['create', [hosted, undefined], edited],
    ['vary', [collage], edited],
    ['vary', [edited], edited],
    ['edit', ['compositeSynthetic'], edited],
  ] as const)('of AI: %s of %j is %s', (name, types, expected) => {
    expect(chooseSourceType({ modelType: hosted, operation: name, references: types })).toBe(expected);
  });

  it.each([
    ['restyle', [collage], collage],
    ['vary', [collage, collage], collage],
    ['restyle', [undefined], 'algorithmicallyEnhanced'],
    ['upscale', ['digitalCapture'], 'algorithmicallyEnhanced'],
    ['restyle', ['algorithmicallyEnhanced'], 'algorithmicallyEnhanced'],
    ['restyle', [collage, undefined], 'algorithmicallyEnhanced'],
    ['create', [undefined], 'composite'],
    ['restyle', ['composite'], 'composite'],
    ['restyle', ['virtualRecording'], 'composite'],
    ['restyle', [hosted], edited],
    ['upscale', [edited], edited],
    ['restyle', ['compositeSynthetic'], edited],
    ['restyle', [collage, hosted], edited],
    ['restyle', ['composite', hosted], edited],
  ] as const)('of Collage: %s of %j is %s', (name, types, expected) => {
    expect(chooseSourceType({ modelType: collage, operation: name, references: types })).toBe(expected);
  });

  it('is always a term of the vocabulary', () => {
    fc.assert(
      fc.property(fc.record({ modelType, operation, references }), (origin) => {
        expect(isDigitalSourceType(chooseSourceType(origin))).toBe(true);
      }),
    );
  });

  it('never loses that AI had a part, or may have had one, through any chain of operations', () => {
    const step = fc.record({ modelType, operation, others: references, place: fc.nat() });
    const run = fc.tuple(fc.constantFrom(...openTypes), fc.array(step, { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(run, ([start, steps]) => {
        let current = start;
        for (const { others, place, ...origin } of steps) {
          const sources = others.toSpliced(place % (others.length + 1), 0, current);
          const next = chooseSourceType({ ...origin, references: sources });
          const hasAi = origin.modelType === hosted || sources.some((type) => aiTypes.includes(type));
          expect(hasAi ? aiTypes : openTypes).toContain(next);
          current = next;
        }
        if (aiTypes.includes(start)) expect(aiTypes).toContain(current);
      }),
    );
  });

  it('claims that nothing but algorithms was at work only where that is so', () => {
    fc.assert(
      fc.property(fc.record({ modelType, operation, references }), (origin) => {
        if (chooseSourceType(origin) !== collage) return;
        expect(new Set([origin.modelType, ...origin.references])).toEqual(new Set([collage]));
      }),
    );
  });
});
