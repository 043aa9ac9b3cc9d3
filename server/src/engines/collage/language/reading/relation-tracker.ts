import type { RelationKind } from '../../scene-description.ts';
import type { Group, Place, ReadingDraft, RelationDraft, SubjectDraft } from './draft.ts';
import { isAnimate, sharpenRelation } from './sharpen-relation.ts';

/** What a doer does with a thing; when nothing comes of such a word, it is reported as not understood. */
const deeds: readonly RelationKind[] = ['wear', 'ride', 'hold'];
/** "Near a lamp and a plant" goes on in the same relation, "on a sofa and a lamp" does not. */
const continued: readonly RelationKind[] = ['near', 'with', 'among', 'hold'];

interface RelationWord {
  kind: RelationKind;
  words: string;
  reading: ReadingDraft;
}

/** Follows who does what to what while a prompt is read from left to right. */
export class RelationTracker {
  readonly relations: RelationDraft[] = [];
  readonly #groups: Group[] = [];
  /** A relation word waiting for its second thing. */
  #open: RelationWord | undefined;
  #last: { word: RelationWord; target: Group } | undefined;
  /** Relations waiting for their first thing: "under the moon, a fox". */
  #leading: RelationDraft[] = [];
  #lastNoun: Group | Place | undefined;
  /** What "and" or a comma goes on from. */
  #joinable: Group | undefined;
  #joins = false;
  #sentenceStart = 0;

  /** A word that stands before the second thing; undefined where an earlier one already says it better. */
  open(kind: RelationKind, words: string): ReadingDraft | undefined {
    if (this.#open !== undefined && deeds.includes(this.#open.kind) && !deeds.includes(kind)) return undefined;
    const isDeed = deeds.includes(kind);
    const reading: ReadingDraft = { words, role: isDeed ? 'unknown' : 'relation', isDropped: !isDeed };
    this.#open = { kind, words, reading };
    return reading;
  }

  /** What stood here cannot be drawn, so nothing is related to it or listed with it. */
  drop(): void {
    this.#open = undefined;
    this.#joinable = undefined;
  }

  join(): void {
    this.#joins = true;
  }

  endThought(isComma: boolean): void {
    this.#open = undefined;
    this.#lastNoun = undefined;
    this.#joins = isComma;
    if (!isComma) this.#sentenceStart = this.#groups.length;
  }

  finish(): void {
    this.#attachLeading(this.#groups.find(({ targetOf }) => targetOf === undefined));
  }

  addPlace(place: Place): void {
    if (this.#open !== undefined) this.#relate(this.#open, place);
    this.#open = undefined;
    this.#joinable = undefined;
    this.#lastNoun = place;
  }

  addThing(draft: SubjectDraft): void {
    const joined = this.#joins ? this.#joinable : undefined;
    const continuing = joined === undefined ? undefined : this.#continues(joined, draft);
    this.#joins = false;
    if (this.#open === undefined && joined !== undefined && canJoin(joined, draft)) {
      joined.drafts.push(draft);
      this.#lastNoun = joined;
      return;
    }
    const group: Group = { drafts: [draft] };
    const word = this.#open ?? continuing;
    if (word === undefined) this.#attachLeading(group);
    else this.#relate(word, group);
    this.#open = undefined;
    this.#groups.push(group);
    this.#lastNoun = this.#joinable = group;
  }

  /** A word that stands after the second thing: 月の「下」の狐. Undefined where there is nothing before it. */
  turnBack(kind: RelationKind, words: string, isAttribute: boolean): ReadingDraft | undefined {
    // At the head of a clause it looks back: 「…椅子上，旁边有一盏灯」.
    const to = this.#lastNoun ?? this.#findDoer();
    if (to === undefined) return undefined;
    const group = 'setting' in to ? undefined : to;
    const reading: ReadingDraft = { words, role: 'relation', isDropped: true };
    this.#keep({ kind, words, reading }, isAttribute ? undefined : this.#findDoer(group), to);
    this.#lastNoun = undefined;
    this.#joins = false;
    return reading;
  }

  #continues({ targetOf }: Group, { meaning }: SubjectDraft): RelationWord | undefined {
    if (targetOf === undefined || this.#last === undefined) return undefined;
    const { word } = this.#last;
    const goesOn = continued.includes(word.kind) || (targetOf === 'wear' && meaning.group === 'clothing');
    return goesOn ? word : undefined;
  }

  #relate(word: RelationWord, to: Group | Place): void {
    this.#keep(word, this.#findDoer(), to);
    this.#last = 'setting' in to ? undefined : { word, target: to };
  }

  #keep({ kind, words, reading }: RelationWord, from: Group | undefined, to: Group | Place): void {
    const target = 'setting' in to ? undefined : to.drafts[0]?.meaning;
    const sharpened = target === undefined ? placeKind(kind) : sharpenRelation(kind, from, target);
    if (!('setting' in to)) to.targetOf = sharpened;
    const relation: RelationDraft = { kind: sharpened, words, from, to, reading };
    if (from === undefined) this.#leading.push(relation);
    else this.#accept(relation, from);
  }

  #accept(relation: RelationDraft, from: Group): void {
    // Who joins the doers later shares their place, but not their hat.
    relation.from = deeds.includes(relation.kind) ? { drafts: [...from.drafts] } : from;
    relation.reading.role = 'relation';
    relation.reading.isDropped = false;
    const [doer] = from.drafts;
    if (doer !== undefined) relation.reading.subject = doer;
    if (doer !== undefined && deeds.includes(relation.kind)) countWorn(relation.to, doer.count);
    this.relations.push(relation);
  }

  #attachLeading(group: Group | undefined): void {
    if (group === undefined) return;
    for (const relation of this.#leading) if (relation.to !== group) this.#accept(relation, group);
    this.#leading = [];
  }

  /** The first thing of a relation: of those that are nobody's second, the last, in this sentence and alive if may be. */
  #findDoer(besides?: Group): Group | undefined {
    const heads = this.#groups.filter((group) => group.targetOf === undefined && group !== besides);
    const inSentence = heads.filter((group) => this.#groups.indexOf(group) >= this.#sentenceStart);
    return inSentence.findLast(isAnimate) ?? inSentence.at(-1) ?? heads.findLast(isAnimate) ?? heads.at(-1);
  }
}

/** "Drives through a valley": what is driven stays unsaid, but the valley is where. */
function placeKind(kind: RelationKind): RelationKind {
  return deeds.includes(kind) ? 'in' : kind;
}

/** "Cats wearing hats", "people with umbrellas": one each. */
function countWorn(worn: Group | Place, count: number): void {
  if ('setting' in worn) return;
  for (const draft of worn.drafts) {
    if (draft.isCountGuessed && draft.meaning.group === 'clothing') draft.count = count;
  }
}

function canJoin({ targetOf, drafts }: Group, draft: SubjectDraft): boolean {
  return targetOf === undefined && drafts.every((one) => isInSky(one) === isInSky(draft));
}

function isInSky({ meaning }: SubjectDraft): boolean {
  return meaning.group === 'sky';
}
