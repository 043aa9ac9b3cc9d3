import type { LitElement, ReactiveController } from 'lit';
import type { StartPanel } from '../../start/panel/panel.ts';
import type { PictureViewer } from '../../viewer/viewer.ts';
import { loadPart } from '../load-part.ts';
import type { PartName } from '../part-names.ts';
import { tagOf } from '../tag-of.ts';

type Errand = (panel: StartPanel) => void;

/** Brings the app's later parts when they are first needed, and does with the panel what was wanted meanwhile. */
export class PartsController implements ReactiveController {
  readonly #host: LitElement;
  #errands: Errand[] = [];
  /** Of those that were ever wanted. */
  readonly states: Partial<Record<PartName, 'open' | 'failed'>> = {};

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** For starting from a picture. */
  get panel(): StartPanel | null {
    return this.#host.renderRoot.querySelector(tagOf('start'));
  }

  hostUpdated(): void {
    const { panel } = this;
    if (!panel) return;
    for (const errand of this.#errands.splice(0)) void panel.updateComplete.then(() => errand(panel));
  }

  start(errand: Errand): Promise<void> {
    this.#errands.push(errand);
    return this.load('start');
  }

  /** What the viewer is asked for now; where it cannot come this fails, and whoever asked may ask again. */
  async view(errand: (viewer: PictureViewer) => unknown): Promise<void> {
    await this.load('viewer');
    await errand(this.#host.renderRoot.querySelector(tagOf('viewer')) as PictureViewer);
  }

  /** Nobody waits for it: once it has come, or failed to, it is not asked for again. */
  need(name: PartName): void {
    if (!this.states[name]) void this.load(name);
  }

  /** Also once more, after it has failed; what was wanted is still wanted then. */
  async load(name: PartName): Promise<void> {
    try {
      await loadPart(name);
      this.states[name] = 'open';
    } catch {
      this.states[name] = 'failed';
    }
    this.#host.requestUpdate();
  }
}
