import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationKinds, settings, timesOfDay, weathers } from '../scene-description.ts';
import type { Relation, SceneDescription, Subject } from '../scene-description.ts';
import { createTestScene, createTestSubject } from '../testing-scene.ts';
import { composeScene } from './compose-scene.ts';
import { mostCopies } from './placing/copies.ts';
import { spriteBox } from './placing/sprite.ts';

const square = { width: 512, height: 512 };
const frames = [square, { width: 768, height: 512 }, { width: 512, height: 768 }];
const arts = [
  'fox',
  'cat',
  'woman',
  'astronaut',
  'horse',
  'castle',
  'own:lighthouse',
  'deciduous-tree',
  'sailboat',
  'whale',
  'balloon',
  'dragon',
  'butterfly',
  'pizza',
  'own:table',
  'top-hat',
  'umbrella',
  'open-book',
  'mount-fuji',
  'full-moon',
  'star',
  'key',
] as const;

const subject = fc.record({
  art: fc.constantFrom(...arts),
  count: fc.integer({ min: 1, max: 20 }),
  scale: fc.constantFrom(0.5, 1, 1.7),
});
const relation = fc.record({
  kind: fc.constantFrom(...relationKinds),
  from: fc.integer({ min: 0, max: 3 }),
  to: fc.integer({ min: 0, max: 3 }),
});
const scenes = fc
  .record({
    setting: fc.constantFrom(...settings),
    time: fc.constantFrom(...timesOfDay),
    weather: fc.subarray([...weathers], { maxLength: 2 }),
    subjects: fc.array(subject, { minLength: 1, maxLength: 4 }),
    relations: fc.array(relation, { maxLength: 2 }),
  })
  .map((parts): SceneDescription => {
    const subjects = parts.subjects.map((given, id): Subject => createTestSubject(id, given.art, given));
    const known = parts.relations.filter(
      ({ from, to }) => from < subjects.length && to < subjects.length && from !== to,
    );
    const relations = known.map((given): Relation => ({ ...given, words: given.kind }));
    const words = subjects.map(({ id, art }) => ({ words: `${art} ${id}`, role: 'subject' as const, subject: id }));
    return createTestScene({ ...parts, subjects, relations, words });
  });

describe('composeScene', () => {
  it.each(settings.flatMap((setting) => timesOfDay.map((time) => [setting, time] as const)))(
    'draws %s by %s',
    (setting, time) => {
      const { svg } = composeScene(
        createTestScene({ setting, time, subjects: [createTestSubject(1, 'cat')] }),
        square,
        1,
      );
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  it('keeps every subject inside the frame', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom(...frames), fc.nat(9), (scene, frame, seed) => {
        for (const sprite of composeScene(scene, frame, seed).sprites) {
          const box = spriteBox(sprite);
          expect(Math.min(box.left, box.top), sprite.art.name).toBeGreaterThanOrEqual(-1);
          expect(box.right, sprite.art.name).toBeLessThanOrEqual(frame.width + 1);
          expect(box.bottom, sprite.art.name).toBeLessThanOrEqual(frame.height + 1);
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it('reports as drawn what it placed and nothing else', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom(...frames), (scene, frame) => {
        const { report, sprites } = composeScene(scene, frame, 3);
        const placed = new Set(sprites.map((sprite) => sprite.subject));
        for (const { id, art } of scene.subjects.filter((given) => given.art !== 'full-moon')) {
          expect(
            report.drawn.some(({ words }) => words === `${art} ${id}`),
            art,
          ).toBe(placed.has(id));
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('says how many were drawn when more were asked for', () => {
    const words = [{ words: 'fifty', role: 'count' as const, subject: 1 }];
    const { report } = composeScene(
      createTestScene({ setting: 'meadow', subjects: [createTestSubject(1, 'ewe', { count: 50 })], words }),
      square,
      1,
    );
    expect(report.approximated).toEqual([{ words: 'fifty', as: `${mostCopies} drawn` }]);
  });

  it('never draws a loose match', () => {
    const words = [{ words: 'breakfast', role: 'subject' as const, subject: 1 }];
    const { report, sprites } = composeScene(
      createTestScene({ subjects: [createTestSubject(1, 'bacon', { match: 'loose' })], words }),
      square,
      1,
    );
    expect(sprites).toEqual([]);
    expect(report.notUnderstood).toEqual([{ words: 'breakfast' }]);
  });

  it('hangs the moon clear of everybody under it', () => {
    const subjects = [createTestSubject(1, 'castle', { scale: 1.7 }), createTestSubject(2, 'full-moon')];
    const relations = [{ kind: 'under' as const, words: 'under', from: 1, to: 2 }];
    const words = [
      { words: 'under', role: 'relation' as const },
      { words: 'moon', role: 'subject' as const, subject: 2 },
    ];
    const { report } = composeScene(createTestScene({ setting: 'forest', subjects, relations, words }), square, 1);
    expect(report).toEqual({ drawn: [{ words: 'moon', as: 'full moon' }], approximated: [], notUnderstood: [] });
  });

  it('puts what is above over what is below', () => {
    const subjects = [createTestSubject(1, 'dragon', { scale: 1.7 }), createTestSubject(2, 'castle')];
    const relations = [{ kind: 'above' as const, words: 'over', from: 1, to: 2 }];
    const { sprites } = composeScene(
      createTestScene({ setting: 'mountain', subjects, relations }),
      { width: 768, height: 512 },
      1,
    );
    const [dragon, castle] = [1, 2].map((id) => sprites.filter((sprite) => sprite.subject === id).map(spriteBox)[0]);
    expect(dragon?.bottom).toBeLessThanOrEqual(castle?.top ?? 0);
  });

  it('lays food between those who eat, not before their faces', () => {
    const guests = ['man', 'woman', 'girl', 'boy'].map((art, id) => createTestSubject(id, art));
    const foods = ['pancakes', 'croissant', 'hot-beverage'].map((art, index) => createTestSubject(10 + index, art));
    const { sprites } = composeScene(
      createTestScene({ setting: 'kitchen', subjects: [...guests, ...foods] }),
      square,
      2,
    );
    const faces = sprites.filter((sprite) => (sprite.subject ?? 0) < 10);
    const meals = sprites.filter((sprite) => (sprite.subject ?? 0) >= 10);
    expect([faces.length, meals.length]).toEqual([4, 3]);
    for (const meal of meals) {
      const nearest = Math.min(...faces.map((face) => Math.abs(face.x - meal.x)));
      expect(nearest).toBeGreaterThan(square.width * 0.04);
    }
  });

  it('gives the same picture for the same seed and another for another', () => {
    const scene = createTestScene({ setting: 'forest', subjects: [createTestSubject(1, 'fox')] });
    expect(composeScene(scene, square, 5).svg).toBe(composeScene(scene, square, 5).svg);
    expect(composeScene(scene, square, 6).svg).not.toBe(composeScene(scene, square, 5).svg);
  });
});
