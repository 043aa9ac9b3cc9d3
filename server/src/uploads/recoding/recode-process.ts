import { FrameReader } from './frame-reader.ts';
import { type RecodeProgram, startRecodeProgram } from './start-recode-program.ts';
import { writeFrame } from './write-frame.ts';

/** A process that ended before it answered. */
export class RecodeProcessEnded extends Error {
  override readonly name = 'RecodeProcessEnded';
}

/** Room for the largest picture we make, were it noise. */
const maxAnswerBytes = 128 * 1024 * 1024;

/** One recoding process, which works on one picture at a time. */
export class RecodeProcess {
  /** Resolves when it can take its first picture. */
  readonly ready: Promise<unknown>;
  readonly #program: RecodeProgram;
  readonly #arrived: Buffer[] = [];
  #waiting: PromiseWithResolvers<Buffer> | undefined;
  #end: RecodeProcessEnded | undefined;
  #pictures = 0;

  constructor(memoryBytes: number) {
    this.#program = startRecodeProgram(memoryBytes);
    const reader = new FrameReader(maxAnswerBytes);
    this.#program.stdout.on('data', (piece: Buffer) => this.#take(reader, piece));
    // A pipe that breaks tells no more than the end that follows.
    this.#program.stdin.on('error', () => {});
    this.#program.on('error', () => this.#handleEnd('without a start'));
    this.#program.on('close', (code, signal) => this.#handleEnd(`with ${signal ?? `code ${code}`}`));
    this.ready = this.receive();
    this.ready.catch(() => {});
  }

  get id(): number | undefined {
    return this.#program.pid;
  }

  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /** By us, who had no more patience with it. */
  get isKilled(): boolean {
    return this.#program.killed;
  }

  /** How many it was given. */
  get pictures(): number {
    return this.#pictures;
  }

  send(file: Uint8Array): void {
    this.#pictures += 1;
    writeFrame(this.#program.stdin, file);
  }

  /** The next message. Throws `RecodeProcessEnded` where none will come. */
  async receive(): Promise<Buffer> {
    const arrived = this.#arrived.shift();
    if (arrived) return arrived;
    if (this.#end) throw this.#end;
    this.#waiting = Promise.withResolvers();
    return this.#waiting.promise;
  }

  kill(): void {
    this.#program.kill('SIGKILL');
  }

  #take(reader: FrameReader, piece: Buffer): void {
    try {
      this.#arrived.push(...reader.push(piece));
    } catch {
      this.kill();
    }
    const next = this.#waiting && this.#arrived.shift();
    if (!next) return;
    this.#waiting?.resolve(next);
    this.#waiting = undefined;
  }

  #handleEnd(how: string): void {
    this.#end ??= new RecodeProcessEnded(`It ended ${how}`);
    this.#waiting?.reject(this.#end);
    this.#waiting = undefined;
  }
}
