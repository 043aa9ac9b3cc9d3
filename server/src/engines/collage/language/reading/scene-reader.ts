import type { Mood, Setting, StyleName, TimeOfDay, Weather } from '../../scene-description.ts';
import type { RelationMeaning, SceneMeaning, SubjectMeaning } from '../meaning.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Place, ReadingDraft, RelationDraft, SubjectDraft } from './draft.ts';
import { PendingModifiers } from './pending-modifiers.ts';
import type { SettledPhrase } from './phrase.ts';
import { RelationTracker } from './relation-tracker.ts';

const mostSubjects = 24;
const mostOfOne = 12;
const usualPlural = 3;
/** Goes through settled phrases from left to right and gathers what they say into one scene. */
export class SceneReader {
  readonly drafts: SubjectDraft[] = [];
  readonly readings: ReadingDraft[] = [];
  readonly colors: string[] = [];
  readonly weather: Weather[] = [];
  settingColor: string | undefined;
  time: TimeOfDay | undefined;
  mood: Mood | undefined;
  style: StyleName | undefined;

  readonly #setting: Setting | undefined;
  readonly #modifiers: Vocabulary['modifiers'];
  readonly #tracker = new RelationTracker();
  readonly #pending = new PendingModifiers();
  /** What a colour that follows belongs to; `none` where it is something we cannot draw. */
  #modified: SubjectDraft | Place | 'none' | undefined;
  /** Whether a word just tied what comes to the noun before. */
  #isLinked = false;
  #justNamed: SubjectDraft | undefined;

  constructor(setting: Setting | undefined, modifiers: Vocabulary['modifiers']) {
    this.#setting = setting;
    this.#modifiers = modifiers;
  }

  read(phrases: readonly SettledPhrase[]): void {
    for (const [at, phrase] of phrases.entries()) this.#readPhrase(phrase, phrases[at + 1]);
    this.#flushModifiers();
    this.#tracker.finish();
  }

  get relations(): readonly RelationDraft[] {
    return this.#tracker.relations;
  }

  #readPhrase(phrase: SettledPhrase, next: SettledPhrase | undefined): void {
    this.#readRole(phrase, next);
    this.#isLinked = phrase.meaning?.role === 'link';
    this.#justNamed = phrase.meaning?.role === 'subject' ? this.drafts.at(-1) : undefined;
  }

  #readRole(phrase: SettledPhrase, next: SettledPhrase | undefined): void {
    if (phrase.kind === 'break') return this.#readBreak(phrase);
    if (phrase.isNegated) return this.#readNegated(phrase);
    if (phrase.scene.length > 0) return this.#readScene(phrase);
    const { meaning } = phrase;
    if (meaning === undefined) return this.#readUnknown(phrase);
    switch (meaning.role) {
      case 'subject':
        return this.#readSubject(phrase, meaning);
      case 'relation':
        return meaning.side === 'before'
          ? this.#readRelation(phrase, meaning)
          : this.#readPostposition(phrase, meaning, next);
      case 'color':
      case 'size':
      case 'count':
        return this.#readModifier(phrase, meaning.role, meaning.value, next);
      case 'article':
        this.#modified = undefined;
        this.#pending.isSingular = meaning.singular;
        return;
      case 'conjunction':
        return this.#tracker.join();
      case 'part':
        return this.#readPart(phrase);
      case 'negation':
      case 'undrawable':
        this.#modified ??= this.#modifiers === 'after' ? 'none' : undefined;
        return this.#report(phrase);
      case 'container':
        // "A bowl of strawberries" is one bowl.
        this.#pending.isSingular = false;
        return;
      case 'link':
      case 'stop':
        return;
    }
  }

  #readBreak({ isComma }: SettledPhrase): void {
    this.#flushModifiers();
    this.#modified = undefined;
    this.#tracker.endThought(isComma);
  }

  #flushModifiers(): void {
    const color = this.#pending.flush();
    if (color !== undefined) this.colors.push(color);
  }

  #report({ words }: SettledPhrase): void {
    this.readings.push({ words, role: 'unknown' });
  }

  #readNegated(phrase: SettledPhrase): void {
    const isGrammar = ['article', 'stop', 'link'].includes(phrase.meaning?.role ?? '');
    if (!isGrammar) this.#report(phrase);
  }

  #readUnknown(phrase: SettledPhrase): void {
    this.#pending.meetUnknown();
    if (this.#modifiers === 'after') this.#modified ??= 'none';
    this.#report(phrase);
  }

  #readPart(phrase: SettledPhrase): void {
    this.#pending.meetUnknown();
    this.#flushModifiers();
    this.#tracker.drop();
    this.#modified = 'none';
    this.#report(phrase);
  }

  #readScene(phrase: SettledPhrase): void {
    const role = this.#applyScene(phrase.scene);
    if (role === undefined && phrase.meaning?.role === 'subject') return this.#readSubject(phrase, phrase.meaning);
    const reading: ReadingDraft = { words: phrase.words, role: role ?? 'unknown' };
    if (role === 'setting') this.#readPlace(phrase);
    else if (role === 'time') this.#flushModifiers();
    this.readings.push(reading);
  }

  /** The role the phrase played, if it played any. */
  #applyScene(scene: readonly SceneMeaning[]): SceneMeaning['role'] | undefined {
    let role: SceneMeaning['role'] | undefined;
    for (const meaning of scene) {
      const applied = this.#isSnowElsewhere(meaning) ? ({ role: 'weather', value: 'snowfall' } as const) : meaning;
      if (this.#applyOne(applied)) role = role === 'setting' ? role : applied.role;
    }
    return role;
  }

  /** "In the snow" where another place is drawn: then it snows there. */
  #isSnowElsewhere({ value }: SceneMeaning): boolean {
    return value === 'snow' && this.#setting !== 'snow';
  }

  #applyOne(meaning: SceneMeaning): boolean {
    switch (meaning.role) {
      case 'setting':
        return meaning.value === this.#setting || isPartOfPlace(meaning.value, this.#setting);
      case 'weather':
        if (!this.weather.includes(meaning.value)) this.weather.push(meaning.value);
        return true;
      case 'time':
        return (this.time ??= meaning.value) === meaning.value;
      case 'mood':
        return (this.mood ??= meaning.value) === meaning.value;
      case 'style':
        return (this.style ??= meaning.value) === meaning.value;
    }
  }

  #readPlace({ scene }: SettledPhrase): void {
    if (this.#setting === undefined || !scene.some(({ value }) => value === this.#setting)) {
      this.#flushModifiers();
      this.#modified = undefined;
      return this.#tracker.drop();
    }
    const place = { setting: this.#setting };
    this.settingColor ??= this.#pending.takeColor();
    this.#flushModifiers();
    this.#tracker.addPlace(place);
    this.#modified = place;
  }

  #readSubject({ words }: SettledPhrase, meaning: SubjectMeaning): void {
    if (this.#justNamed !== undefined && this.#justNamed.meaning.arts[0] === meaning.arts[0]) {
      // "Golden retriever puppy" is one dog, named twice.
      return void this.readings.push({ words, role: 'subject', subject: this.#justNamed });
    }
    if (this.drafts.length >= mostSubjects) return void this.readings.push({ words, role: 'unknown' });
    const count = meaning.number === 'dual' ? 2 : meaning.number === 'plural' ? usualPlural : 1;
    const draft: SubjectDraft = { words, meaning, count, isCountGuessed: false, scale: 1 };
    this.#pending.applyTo(draft);
    draft.count = Math.min(draft.count, mostOfOne);
    this.drafts.push(draft);
    this.readings.push({ words, role: 'subject', subject: draft });
    this.#modified = draft;
    if (meaning.match === 'exact') this.#tracker.addThing(draft);
    else this.#tracker.drop();
  }

  #readRelation({ words }: SettledPhrase, { kind }: RelationMeaning): void {
    this.#flushModifiers();
    this.#modified = undefined;
    const reading = this.#tracker.open(kind, words);
    if (reading !== undefined) this.readings.push(reading);
  }

  #readPostposition({ words }: SettledPhrase, { kind }: RelationMeaning, next: SettledPhrase | undefined): void {
    this.#flushModifiers();
    const reading = this.#tracker.turnBack(kind, words, next !== undefined && /^[の的]$/.test(next.words));
    if (reading !== undefined) this.readings.push(reading);
  }

  #readModifier(
    { words }: SettledPhrase,
    role: 'color' | 'count' | 'size',
    value: number | string,
    next: SettledPhrase | undefined,
  ): void {
    const reading: ReadingDraft = { words, role };
    if (role !== 'count' || value !== 1) this.readings.push(reading);
    if (this.#followsItsNoun(role, next)) this.#modify(role, value, reading);
    else if (!this.#pending.add(role, value, reading)) this.colors.push(String(value));
  }

  #followsItsNoun(role: 'color' | 'count' | 'size', next: SettledPhrase | undefined): boolean {
    if (this.#modified === undefined) return false;
    const meetsNoun =
      next?.meaning?.role === 'subject' || next?.scene.some((meaning) => meaning.role === 'setting') === true;
    if (role === 'count') return typeof this.#modified === 'object' && (this.#isLinked || endsThought(next));
    if (this.#modifiers === 'after') return role === 'color' || !meetsNoun;
    return this.#isLinked && !meetsNoun;
  }

  #modify(role: 'color' | 'count' | 'size', value: number | string, reading: ReadingDraft): void {
    const noun = this.#modified;
    if (typeof noun !== 'object') reading.role = 'unknown';
    else if ('setting' in noun) this.#modifyPlace(role, value, reading);
    else this.#modifySubject(noun, role, value, reading);
  }

  #modifyPlace(role: 'color' | 'count' | 'size', value: number | string, reading: ReadingDraft): void {
    if (role === 'color' && this.settingColor === undefined) this.settingColor = String(value);
    else reading.role = 'unknown';
  }

  #modifySubject(
    draft: SubjectDraft,
    role: 'color' | 'count' | 'size',
    value: number | string,
    reading: ReadingDraft,
  ): void {
    reading.subject = draft;
    if (role === 'count') draft.count = Math.min(Number(value), mostOfOne);
    else if (role === 'size') draft.scale = Number(value);
    else if (draft.color === undefined) draft.color = String(value);
    else {
      delete reading.subject;
      this.colors.push(String(value));
    }
  }
}

/** A count after its noun, 「猫が三匹」, is followed by nothing or by a verb ending, never by another noun. */
function endsThought(next: SettledPhrase | undefined): boolean {
  if (next === undefined || next.kind === 'break') return true;
  return next.meaning?.role === 'stop' && /^[\u3040-\u30ff]/.test(next.words) && next.words !== 'の';
}

/** What another place shows anyway: sky over all, the sea at every beach, and behind a still life a plain backdrop. */
function isPartOfPlace(named: Setting, drawn: Setting | undefined): boolean {
  return named === 'sky' || (named === 'sea' && drawn === 'beach') || (named === 'portrait' && drawn === 'table');
}
