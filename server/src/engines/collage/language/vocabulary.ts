import type { Language } from '../scene-description.ts';
import { colors, type ColorName } from './colors.ts';
import { stemArabic } from './inflection/ar.ts';
import { stemEnglish } from './inflection/en.ts';
import { stemFrench } from './inflection/fr.ts';
import { stemGerman } from './inflection/de.ts';
import { stemSpanish } from './inflection/es.ts';
import type { StemWord } from './inflection/stem.ts';
import { arabic } from './lexicons/ar.ts';
import { chinese } from './lexicons/zh.ts';
import { english } from './lexicons/en.ts';
import { french } from './lexicons/fr.ts';
import { german } from './lexicons/de.ts';
import { japanese } from './lexicons/ja.ts';
import type { Forms, Lexicon } from './lexicons/lexicon.ts';
import { spanish } from './lexicons/es.ts';
import type { Meaning, SceneMeaning } from './meaning.ts';
import { dropAccents, normalizeWord } from './normalize-word.ts';
import { concepts, type Concept, type ConceptGroup } from './senses/concepts.ts';
import { sizes, type SizeName } from './sizes.ts';

/** A language ready for look-up: every form, normalised, with all it may mean. */
export interface Vocabulary {
  language: Language;
  modifiers: Lexicon['modifiers'];
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The same without accents, to forgive their absence. */
  unaccented: ReadonlyMap<string, readonly Meaning[]>;
  stem: StemWord;
}

const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  zh: chinese,
  ja: japanese,
  es: spanish,
  de: german,
  fr: french,
  ar: arabic,
};

const keepWord: StemWord = () => [];

const stemmers: Readonly<Record<Language, StemWord>> = {
  en: stemEnglish,
  zh: keepWord,
  ja: keepWord,
  es: stemSpanish,
  de: stemGerman,
  fr: stemFrench,
  ar: stemArabic,
};

const vocabularies = new Map<Language, Vocabulary>();

/** Built on first use and kept: a language costs some milliseconds and is asked for again and again. */
export function getVocabulary(language: Language): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const vocabulary = buildVocabulary(language);
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function buildVocabulary(language: Language): Vocabulary {
  const lexicon = lexicons[language];
  const meanings = new Map<string, Meaning[]>();
  for (const [forms, meaning] of listEntries(lexicon)) addForms(meanings, language, forms, meaning);
  const unaccented = new Map<string, Meaning[]>();
  for (const [key, list] of meanings) {
    const plain = dropAccents(key);
    if (plain !== key && !meanings.has(plain)) unaccented.set(plain, list);
  }
  return { language, modifiers: lexicon.modifiers, meanings, unaccented, stem: stemmers[language] };
}

function addForms(meanings: Map<string, Meaning[]>, language: Language, forms: Forms, meaning: Meaning): void {
  for (const form of forms.split(',')) {
    const written = form.trim();
    if (written === '') continue;
    const isPlural = written.startsWith('~');
    const key = normalizeWord(isPlural ? written.slice(1) : written, language);
    const marked = isPlural && meaning.role === 'subject' ? { ...meaning, number: 'plural' as const } : meaning;
    const list = meanings.get(key);
    if (list === undefined) meanings.set(key, [marked]);
    else list.push(marked);
  }
}

function* listEntries(lexicon: Lexicon): Generator<[Forms, Meaning]> {
  yield* listSenses(lexicon);
  yield* listScene(lexicon);
  yield* listModifiers(lexicon);
  yield* listGrammar(lexicon);
}

function* listSenses(lexicon: Lexicon): Generator<[Forms, Meaning]> {
  for (const group of Object.keys(concepts) as ConceptGroup[]) {
    for (const [concept, art] of Object.entries<string | readonly string[]>(concepts[group])) {
      const arts = typeof art === 'string' ? [art] : art;
      yield [lexicon.senses[concept as Concept], { role: 'subject', arts, group, match: 'exact', number: 'unsaid' }];
    }
  }
}

function* listScene(lexicon: Lexicon): Generator<[Forms, Meaning]> {
  const tables = {
    setting: lexicon.settings,
    time: lexicon.times,
    weather: lexicon.weathers,
    mood: lexicon.moods,
    style: lexicon.styles,
  };
  for (const [role, table] of Object.entries(tables)) {
    for (const [value, forms] of Object.entries(table)) yield [forms, { role, value } as SceneMeaning];
  }
}

function* listModifiers(lexicon: Lexicon): Generator<[Forms, Meaning]> {
  for (const name of Object.keys(colors) as ColorName[])
    yield [lexicon.colors[name], { role: 'color', value: colors[name] }];
  for (const name of Object.keys(sizes) as SizeName[])
    yield [lexicon.sizes[name], { role: 'size', value: sizes[name] }];
  for (const [value, forms] of Object.entries(lexicon.counts)) yield [forms, { role: 'count', value: Number(value) }];
}

function* listGrammar(lexicon: Lexicon): Generator<[Forms, Meaning]> {
  for (const side of ['before', 'after'] as const) {
    const table = side === 'before' ? lexicon.relations : (lexicon.relationsAfter ?? {});
    for (const [kind, forms] of Object.entries(table)) {
      yield [forms, { role: 'relation', kind: kind as keyof Lexicon['relations'], side }];
    }
  }
  yield [lexicon.articles.singular, { role: 'article', singular: true }];
  yield [lexicon.articles.other, { role: 'article', singular: false }];
  yield [lexicon.negations.before, { role: 'negation', side: 'before' }];
  yield [lexicon.negations.after ?? '', { role: 'negation', side: 'after' }];
  yield [lexicon.conjunctions, { role: 'conjunction' }];
  yield [lexicon.links, { role: 'link' }];
  yield [lexicon.containers, { role: 'container' }];
  yield [lexicon.parts, { role: 'part' }];
  yield [lexicon.undrawable, { role: 'undrawable' }];
  yield [lexicon.stopWords, { role: 'stop' }];
}
