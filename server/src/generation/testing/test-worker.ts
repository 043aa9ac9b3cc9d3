import type { GenerationWorker } from '../start-generation-worker.ts';
import type { TestService } from './start-test-service.ts';

type Limits = Parameters<TestService['startWorker']>[0];

/** The worker of one test, which may start it, stop it and start it again. */
export class TestWorker {
  readonly #service: TestService;
  #running: Promise<GenerationWorker> | undefined;

  constructor(service: TestService) {
    this.#service = service;
  }

  /** One that runs already goes on as it is. */
  async start(limits?: Limits): Promise<void> {
    this.#running ??= this.#service.startWorker(limits);
    await this.#running;
  }

  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await (await running)?.stop();
  }
}
