import type { Mood, RelationKind, Setting, StyleName, TimeOfDay, Weather } from '../../scene-description.ts';
import type { RelationMeaning, SceneMeaning, SubjectMeaning } from '../meaning.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Group, Place, ReadingDraft, RelationDraft, SubjectDraft } from './draft.ts';
import { PendingModifiers } from './pending-modifiers.ts';
import type { SettledPhrase } from './phrase.ts';
import { isAnimate, sharpenRelation } from './sharpen-relation.ts';

const mostSubjects = 24;
const mostOfOne = 12;
const usualPlural = 3;
/** Relations a doer has to a thing; when nothing comes of the word, it is reported as not understood. */
const deeds: readonly RelationKind[] = ['wear', 'ride', 'hold'];
/** "Wearing a hat and a scarf" goes on in the same relation, "on a sofa and a lamp" does not. */
const continued: readonly RelationKind[] = ['near', 'with', 'among', 'hold'];

/** Goes through settled phrases from left to right and gathers what they say into one scene. */
export class SceneReader {
  readonly drafts: SubjectDraft[] = [];
  readonly relations: RelationDraft[] = [];
  readonly readings: ReadingDraft[] = [];
  readonly colors: string[] = [];
  readonly weather: Weather[] = [];
  settingColor: string | undefined;
  time: TimeOfDay | undefined;
  mood: Mood | undefined;
  style: StyleName | undefined;

  readonly #setting: Setting | undefined;
  readonly #modifiers: Vocabulary['modifiers'];
  readonly #groups: Group[] = [];
  readonly #pending = new PendingModifiers();
  /** A relation word waiting for its second thing. */
  #open: { kind: RelationKind; words: string; reading: ReadingDraft } | undefined;
  /** Relations waiting for their first thing. */
  #leading: RelationDraft[] = [];
  #lastNoun: Group | Place | undefined;
  /** What a colour that follows belongs to; `none` where it is something we cannot draw. */
  #modified: SubjectDraft | Place | 'none' | undefined;
  #joins = false;
  /** 「猫が三匹」: a count after a particle belongs to the noun before it. */
  #hasParticle = false;

  constructor(setting: Setting | undefined, modifiers: Vocabulary['modifiers']) {
    this.#setting = setting;
    this.#modifiers = modifiers;
  }

  read(phrases: readonly SettledPhrase[]): void {
    for (const [at, phrase] of phrases.entries()) this.#readPhrase(phrase, phrases[at + 1]);
    this.#endThought();
    this.#attachLeading(this.#groups.find(({ targetOf }) => targetOf === undefined));
  }

  #readPhrase(phrase: SettledPhrase, next: SettledPhrase | undefined): void {
    if (phrase.meaning?.role !== 'stop' && phrase.meaning?.role !== 'count') this.#hasParticle = false;
    if (phrase.kind === 'break') return this.#readBreak(phrase);
    if (phrase.isNegated) return this.#report(phrase);
    if (phrase.scene.length > 0) return this.#readScene(phrase);
    const { meaning } = phrase;
    if (meaning === undefined) return this.#readUnknown(phrase);
    switch (meaning.role) {
      case 'subject':
        return this.#readSubject(phrase, meaning);
      case 'relation':
        return meaning.side === 'before' ? this.#readRelation(phrase, meaning) : this.#readPostposition(phrase, meaning, next);
      case 'color':
      case 'size':
      case 'count':
        return this.#readModifier(phrase, meaning.role, meaning.value, next);
      case 'article':
        this.#modified = undefined;
        this.#pending.isSingular = meaning.singular;
        return;
      case 'conjunction':
        this.#joins = true;
        return;
      case 'part':
        return this.#readPart(phrase);
      case 'negation':
      case 'undrawable':
        this.#modified ??= this.#modifiers === 'after' ? 'none' : undefined;
        return this.#report(phrase);
      case 'stop':
        this.#hasParticle = /^[がはもを]$/.test(phrase.words);
        return;
      case 'container':
        return;
    }
  }

  #readBreak({ isComma }: SettledPhrase): void {
    this.#endThought();
    this.#lastNoun = undefined;
    this.#joins = isComma;
  }

  #endThought(): void {
    this.#flushModifiers();
    this.#open = undefined;
    this.#modified = undefined;
  }

  #flushModifiers(): void {
    const color = this.#pending.flush();
    if (color !== undefined) this.colors.push(color);
  }

  #report({ words }: SettledPhrase): void {
    this.readings.push({ words, role: 'unknown' });
  }

  #readUnknown(phrase: SettledPhrase): void {
    this.#pending.meetUnknown();
    if (this.#modifiers === 'after') this.#modified ??= 'none';
    this.#report(phrase);
  }

  #readPart(phrase: SettledPhrase): void {
    this.#pending.meetUnknown();
    this.#flushModifiers();
    this.#open = undefined;
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
    for (const meaning of scene) if (this.#applyOne(meaning)) role = role === 'setting' ? role : meaning.role;
    return role;
  }

  #applyOne(meaning: SceneMeaning): boolean {
    switch (meaning.role) {
      case 'setting':
        // There is sky over every open place, so the word is honoured even where another place is drawn.
        return meaning.value === this.#setting || meaning.value === 'sky';
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
    if (this.#setting === undefined || !scene.some(({ value }) => value === this.#setting)) return this.#endThought();
    const place = { setting: this.#setting };
    this.settingColor ??= this.#pending.takeColor();
    this.#flushModifiers();
    if (this.#open !== undefined) this.#relate(this.#open, place);
    this.#open = undefined;
    this.#lastNoun = place;
    this.#modified = place;
  }

  #readSubject({ words }: SettledPhrase, meaning: SubjectMeaning): void {
    if (this.drafts.length >= mostSubjects) return void this.readings.push({ words, role: 'unknown' });
    const count = meaning.number === 'dual' ? 2 : meaning.number === 'plural' ? usualPlural : 1;
    const draft: SubjectDraft = { words, meaning, count, scale: 1 };
    this.#pending.applyTo(draft);
    draft.count = Math.min(draft.count, mostOfOne);
    this.drafts.push(draft);
    this.readings.push({ words, role: 'subject', subject: draft });
    this.#modified = draft;
    if (meaning.match === 'exact') this.#placeInGroup(draft);
    this.#open = undefined;
    this.#joins = false;
  }

  #placeInGroup(draft: SubjectDraft): void {
    const last = this.#groups.at(-1);
    if (this.#open === undefined && this.#joins && last !== undefined && canJoin(last, draft)) {
      last.drafts.push(draft);
      this.#lastNoun = last;
      return;
    }
    const group: Group = { drafts: [draft] };
    if (this.#open !== undefined) this.#relate(this.#open, group);
    else this.#attachLeading(group);
    this.#groups.push(group);
    this.#lastNoun = group;
  }

  #relate({ kind, words, reading }: { kind: RelationKind; words: string; reading: ReadingDraft }, to: Group | Place): void {
    const from = this.#findDoer(kind);
    const target = 'setting' in to ? undefined : to.drafts[0]?.meaning;
    const sharpened = target === undefined ? kind : sharpenRelation(kind, from, target);
    const relation = { kind: sharpened, words, from, to, reading };
    if (!('setting' in to)) to.targetOf = sharpened;
    this.#keep(relation);
  }

  #keep(relation: RelationDraft): void {
    if (relation.from === undefined) this.#leading.push(relation);
    else this.#accept(relation, relation.from);
  }

  #accept(relation: RelationDraft, from: Group): void {
    relation.from = from;
    relation.reading.role = 'relation';
    relation.reading.isDropped = false;
    if (from.drafts[0] !== undefined) relation.reading.subject = from.drafts[0];
    this.relations.push(relation);
  }

  /** The first thing of a relation whose second thing has just come: the last one that is nobody's second. */
  #findDoer(kind: RelationKind, besides?: Group): Group | undefined {
    const heads = this.#groups.filter((group) => group.targetOf === undefined && group !== besides);
    const animate = deeds.includes(kind) ? heads.filter(isAnimate) : [];
    return animate.at(-1) ?? heads.at(-1);
  }

  #attachLeading(group: Group | undefined): void {
    if (group === undefined) return;
    for (const relation of this.#leading) if (relation.to !== group) this.#accept(relation, group);
    this.#leading = [];
  }

  #readRelation({ words }: SettledPhrase, { kind }: RelationMeaning): void {
    this.#flushModifiers();
    this.#modified = undefined;
    if (this.#open !== undefined && deeds.includes(this.#open.kind) && !deeds.includes(kind)) return;
    const reading: ReadingDraft = { words, role: deeds.includes(kind) ? 'unknown' : 'relation', isDropped: !deeds.includes(kind) };
    this.readings.push(reading);
    this.#open = { kind, words, reading };
  }

  #readPostposition({ words }: SettledPhrase, { kind }: RelationMeaning, next: SettledPhrase | undefined): void {
    this.#flushModifiers();
    // At the head of a clause it looks back: 「…椅子上，旁边有一盏灯」.
    const to = this.#lastNoun ?? this.#findDoer(kind);
    if (to === undefined) return;
    const isAttribute = next !== undefined && /^[の的]$/.test(next.words);
    const group = 'setting' in to ? undefined : to;
    const from = isAttribute ? undefined : this.#findDoer(kind, group);
    const target = group?.drafts[0]?.meaning;
    const sharpened = target === undefined ? kind : sharpenRelation(kind, from, target);
    if (group !== undefined) group.targetOf = sharpened;
    const reading: ReadingDraft = { words, role: 'relation', isDropped: true };
    this.readings.push(reading);
    this.#keep({ kind: sharpened, words, from, to, reading });
    this.#lastNoun = undefined;
    this.#joins = false;
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
    if (role === 'count') return typeof this.#modified === 'object' && (this.#hasParticle || endsThought(next));
    if (this.#modifiers === 'before') return false;
    return role === 'color' || next?.meaning?.role !== 'subject';
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

  #modifySubject(draft: SubjectDraft, role: 'color' | 'count' | 'size', value: number | string, reading: ReadingDraft): void {
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

function canJoin({ targetOf, drafts }: Group, draft: SubjectDraft): boolean {
  if (drafts.some((one) => isInSky(one) !== isInSky(draft))) return false;
  if (targetOf === undefined) return true;
  return targetOf === 'wear' ? draft.meaning.group === 'clothing' : continued.includes(targetOf);
}

function isInSky({ meaning }: SubjectDraft): boolean {
  return meaning.group === 'sky';
}

/** A count after its noun, 「猫が三匹」, is followed by nothing or by a verb ending, never by another noun. */
function endsThought(next: SettledPhrase | undefined): boolean {
  if (next === undefined || next.kind === 'break') return true;
  return next.meaning?.role === 'stop' && /^[\u3040-\u30ff]/.test(next.words) && next.words !== 'の';
}
