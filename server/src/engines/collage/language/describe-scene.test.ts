import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { languages, settings } from '../scene-description.ts';
import { describeScene } from './describe-scene.ts';

describe('describeScene', () => {
  it('gives each word its role and the subject it belongs to', () => {
    const { words } = describeScene({ prompt: 'two tiny red foxes near a marvellous lake' });
    expect(words).toEqual([
      { words: 'two', role: 'count', subject: 0 },
      { words: 'tiny', role: 'size', subject: 0 },
      { words: 'red', role: 'color', subject: 0 },
      { words: 'foxes', role: 'subject', subject: 0 },
      { words: 'near', role: 'relation', subject: 0 },
      { words: 'marvellous', role: 'unknown' },
      { words: 'lake', role: 'setting' },
    ]);
  });

  it('lets a style chosen by hand stand above one that is named', () => {
    expect(describeScene({ prompt: 'a fox, oil painting', style: 'pixel' }).style).toBe('pixel');
    expect(describeScene({ prompt: 'a fox, oil painting' }).style).toBe('oil');
  });

  it('never makes a subject of a mere tag', () => {
    const { subjects } = describeScene({ prompt: 'joey' });
    expect(subjects.map(({ match }) => match)).toEqual(['loose']);
  });

  it('leaves out what is asked not to be there', () => {
    const { subjects, words } = describeScene({ prompt: 'a street without cars, and no people' });
    expect(subjects).toEqual([]);
    expect(words.filter(({ role }) => role === 'unknown').map(({ words: written }) => written)).toContain('cars');
  });

  it('takes what is in quotation marks for text, not for things', () => {
    expect(describeScene({ prompt: 'a sign that says "the cat and the dog"' }).subjects).toEqual([]);
  });

  it('reads English words in a prompt of another language', () => {
    expect(describeScene({ prompt: 'ein kleiner Fuchs, synthwave style' }).mood).toBe('neon');
    expect(describeScene({ prompt: '一只可爱的corgi在森林里' }).subjects.map(({ art }) => art)).toEqual(['dog']);
  });

  it('follows the language of the interface only where the prompt leaves it open', () => {
    expect(describeScene({ prompt: 'dragon', language: 'fr' }).language).toBe('fr');
    expect(describeScene({ prompt: 'a red dragon over the hills', language: 'fr' }).language).toBe('en');
    expect(describeScene({ prompt: '富士山', language: 'ja' }).language).toBe('ja');
  });

  it('opens a landscape or a poster without subjects, the same for the same words', () => {
    const landscape = describeScene({ prompt: 'the meaning of freedom', fallback: 'landscape' });
    expect(['meadow', 'mountain', 'lake']).toContain(landscape.setting);
    expect(landscape).toEqual(describeScene({ prompt: 'the meaning of freedom', fallback: 'landscape' }));
    const poster = describeScene({ prompt: 'a blue fox on the beach', fallback: 'poster' });
    expect(poster).toMatchObject({ setting: 'abstract', subjects: [], relations: [], colors: ['#2f7de1'] });
    expect(poster.words.map(({ role }) => role)).not.toContain('subject');
  });

  it('keeps the place a landscape was asked for', () => {
    expect(describeScene({ prompt: 'loneliness in the desert', fallback: 'landscape' }).setting).toBe('desert');
  });

  it('reads any text at all, within bounds, and the same way twice', () => {
    const prompts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.lorem(),
    );
    fc.assert(
      fc.property(prompts, fc.constantFrom(undefined, ...languages), (prompt, language) => {
        const scene = describeScene({ prompt, language });
        const ids = scene.subjects.map(({ id }) => id);
        expect(ids).toEqual(ids.map((_, at) => at));
        for (const { from, to } of scene.relations) {
          expect(ids).toContain(from);
          expect(typeof to === 'number' ? ids.includes(to) : settings.includes(to.setting)).toBe(true);
        }
        for (const { words } of scene.words) expect(prompt).toContain(words);
        expect(describeScene({ prompt, language })).toEqual(scene);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one long word', 'a'.repeat(4000)],
    ['open quotation marks', '"'.repeat(3999) + 'x'],
    ['quotation marks of every kind', '“„«「『'.repeat(800)],
    ['one long run without spaces', '猫'.repeat(4000)],
    ['kana without words', 'ぬゑ'.repeat(2000)],
    ['Arabic proclitics', `${'و'.repeat(3999)}ب`],
    ['a German compound without end', 'Donaudampfschiff'.repeat(250)],
    ['the same relation over and over', 'fox and cat near '.repeat(240)],
    ['hyphens and apostrophes', "-'".repeat(2000)],
    ['combining marks', 'e\u0301'.repeat(2000)],
    ['commas', 'a,'.repeat(2000)],
  ])('reads 4,000 hostile characters: %s', (_, prompt) => {
    const { subjects, relations, words } = describeScene({ prompt });
    expect(subjects.length).toBeLessThanOrEqual(40);
    expect(relations.length).toBeLessThanOrEqual(400);
    expect(words.length).toBeLessThanOrEqual(400);
  });
});
