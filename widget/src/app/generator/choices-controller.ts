import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../../session/session.ts';
import { type Choices, type Offer, type StartPicture, findOffer, styleOf } from '../offer.ts';
import { shapesOf } from '../shape.ts';
import type { Draft } from './create-request.ts';

interface Remembered extends Choices {
  pictures?: StartPicture[];
}

/** What a person chose for the next picture, and the pictures to start from: remembered for the visit, in this tab. */
export class ChoicesController {
  readonly #host: ReactiveControllerHost;
  #session: Session | undefined;
  chosen: Choices = {};
  /** Those that have arrived, whether or not the chosen model can start from them. */
  pictures: readonly StartPicture[] = [];
  /** Why there cannot be a picture yet, in words. */
  obstacle = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get offer(): Offer | undefined {
    return findOffer(this.#session?.models ?? [], this.chosen, this.pictures.length);
  }

  /** The pictures that go along with the next press. */
  get used(): readonly StartPicture[] {
    const { operation, operations = [] } = this.offer ?? {};
    return operations.length ? this.pictures.slice(0, operation?.maxReferences) : [];
  }

  /** Everything about the next picture but its words. */
  get draft(): Omit<Draft, 'prompt'> {
    const { offer, used, chosen } = this;
    if (!offer) return {};
    const { shape = used.length ? 'auto' : undefined, strength = 1, count, seed, negativePrompt } = chosen;
    const size = shapesOf(offer.model.sizes).find(({ name }) => name === shape)?.size;
    const [first] = used;
    const followed = first && (shape === 'auto' || offer.operation.size === 'followed') ? first : undefined;
    return {
      model: offer.model.id,
      operation: offer.operation.name,
      references: used.map(({ reference }) => reference),
      size: followed ? 'auto' : size,
      sheet: followed ? `${followed.width}x${followed.height}` : size,
      style: styleOf(offer, chosen),
      ...{ strength, count, seed, negativePrompt: negativePrompt?.trim() },
    };
  }

  /** Returns the pictures this tab had before a reload, still to be read again. */
  use(session: Session | undefined): readonly StartPicture[] {
    if (!session || this.#session === session) return [];
    this.#session = session;
    this.pictures = [];
    const { pictures = [], ...chosen } = this.#recall();
    this.chosen = { ...this.chosen, ...chosen };
    return pictures;
  }

  choose(change: Choices): void {
    this.chosen = { ...this.chosen, ...change };
    this.#remember();
  }

  startFrom(pictures: readonly StartPicture[], obstacle: string): void {
    this.pictures = pictures;
    this.obstacle = obstacle;
    this.#remember();
  }

  get #storageName(): string {
    return `vignette:${this.#session?.siteKey}:choices`;
  }

  #recall(): Remembered {
    try {
      const text = this.#session?.platform.tabStorage.read(this.#storageName);
      return (JSON.parse(text ?? '{}') as Remembered | null) ?? {};
    } catch {
      return {};
    }
  }

  #remember(): void {
    const remembered = JSON.stringify({ ...this.chosen, pictures: this.pictures });
    this.#session?.platform.tabStorage.write(this.#storageName, remembered);
    this.#host.requestUpdate();
  }
}
