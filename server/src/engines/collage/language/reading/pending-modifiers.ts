import type { ReadingDraft, SubjectDraft } from './draft.ts';

interface Pending {
  value: number | string;
  reading: ReadingDraft;
}

/** Modifiers read before the noun they belong to. */
export class PendingModifiers {
  #color: Pending | undefined;
  #count: Pending | undefined;
  #size: Pending | undefined;
  #isSingular = false;
  #meetsUnknown = false;

  /** Keeps a modifier; of two of a kind the first counts, and false says the second found no place. */
  add(role: 'color' | 'count' | 'size', value: number | string, reading: ReadingDraft): boolean {
    const pending = { value, reading };
    if (role === 'color') {
      if (this.#color !== undefined) return false;
      this.#color = pending;
    } else if (role === 'count') this.#count = pending;
    else this.#size = pending;
    return true;
  }

  set isSingular(isSingular: boolean) {
    this.#isSingular = isSingular;
  }

  /** A word we do not know may be the noun the modifiers belong to. */
  meetUnknown(): void {
    this.#meetsUnknown = true;
  }

  applyTo(draft: SubjectDraft): void {
    if (this.#color !== undefined) draft.color = String(this.#color.value);
    if (this.#size !== undefined) draft.scale = Number(this.#size.value);
    if (this.#count !== undefined) draft.count = Number(this.#count.value);
    else if (this.#isSingular && draft.meaning.number === 'plural') draft.count = 1;
    else draft.isCountGuessed = draft.meaning.number === 'plural';
    for (const pending of [this.#color, this.#size, this.#count])
      if (pending !== undefined) pending.reading.subject = draft;
    this.#clear();
  }

  takeColor(): string | undefined {
    const color = this.#color === undefined ? undefined : String(this.#color.value);
    this.#color = undefined;
    return color;
  }

  /** Lets go of modifiers whose noun did not come; a colour alone still tells something about the picture. */
  flush(): string | undefined {
    const color = this.#meetsUnknown ? undefined : this.takeColor();
    for (const pending of [this.#color, this.#size, this.#count])
      if (pending !== undefined) pending.reading.role = 'unknown';
    this.#clear();
    return color;
  }

  #clear(): void {
    this.#color = this.#count = this.#size = undefined;
    this.#isSingular = this.#meetsUnknown = false;
  }
}
