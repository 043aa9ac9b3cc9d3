import type { GenerationReport, OperationName } from '@vignette/server/contract';

/**
 * What runs a generation. An engine knows models, prompts and bytes; it knows nothing of credits, owners or storage.
 * Task ids are the engine's own: they are stored before anything waits on them, so that a restart polls, not pays, again.
 */
export interface Engine {
  readonly name: string;
  /** What it offers; read once at start. */
  readonly models: readonly EngineModel[];
  /** What the operator allows it. Absent for what runs inside this server: free, and as much as it can. */
  readonly limits?: EngineLimits;
  /**
   * What to do when nobody knows whether a submission arrived, or the engine no longer knows the task. `repeat`: nothing
   * can be asked about it, so it is made again, at the operator's cost. `reconcile`: its callback names the task, and it
   * is never made twice.
   */
  readonly afterLoss: 'repeat' | 'reconcile';
  /** Starts one generation. Resolves as soon as a task id exists, long before the picture does. */
  submit(request: EngineRequest, signal: AbortSignal): Promise<EngineSubmission>;
  /** The task's state now; may wait for a change until `signal` aborts. `unknown`: this engine has no such task (any more). */
  poll(taskId: string, signal: AbortSignal): Promise<EngineStatus>;
  /** Asks the engine to stop; resolves whether or not it could. */
  cancel(taskId: string): Promise<void>;
  /**
   * The task a callback is about, or nothing when it is none of this engine's. A callback only ever names a task: what
   * became of it is asked of the engine itself.
   */
  readCallback?(callback: EngineCallback): string | undefined;
  /** Frees workers and sockets. */
  close(): Promise<void>;
}

export interface EngineLimits {
  /** How many calls may be open at the same time, over all workers. */
  concurrency: number;
  /** What all calls of one UTC day may cost, in millionths of a US dollar; no bound when absent. */
  dailyCostMicros?: number;
  /** How long one generation may take, in milliseconds. */
  timeLimitMs: number;
}

export interface EngineModel {
  id: string;
  name: string;
  /** One sentence a person reads beside the model's name: what kind of engine this is. */
  label: string;
  /** Whole credits for one output. */
  credits: number;
  /** What one output costs the operator, in millionths of a US dollar; 0 where it costs nothing. */
  costMicros: number;
  sizes: readonly EngineSize[];
  maxCount: number;
  maxPromptCharacters: number;
  /** What it can do. `create` is always first where there is one. */
  operations: readonly EngineOperation[];
  /** Whether it shows partial pictures while it works. */
  partials: boolean;
  /** Whether the same seed makes the same picture. */
  seed: boolean;
  /** Whether it heeds what to leave out, be it only because it is told in words. */
  negativePrompt: boolean;
  /** IPTC digital source type of what it creates, the last segment of its URI: `algorithmicMedia`, `trainedAlgorithmicMedia` … */
  digitalSourceType: string;
  /** What the engine keeps of a request and for how long, in a sentence. */
  keeps: string;
}

export interface EngineOperation {
  name: OperationName;
  minReferences: number;
  maxReferences: number;
  prompt: 'required' | 'optional' | 'unused';
  styles: readonly string[];
  mask: boolean;
  strength: boolean;
  size: OperationSize;
}

/**
 * `listed`: one of the model's sizes; `auto` takes the one nearest in shape to the first reference. `followed`: that of
 * the first reference times `factor`, no side longer than `maxSide` pixels.
 */
export type OperationSize = { kind: 'listed' } | { kind: 'followed'; factor: number; maxSide: number };

export interface EngineSize {
  width: number;
  height: number;
}

export interface EngineRequest {
  /** The generation's id: the engine's own idempotency key where it has one. */
  id: string;
  model: string;
  operation: OperationName;
  prompt: string;
  negativePrompt?: string;
  /** As many as the operation allows; upright, in sRGB, at most 50 megapixels. */
  references: readonly EnginePicture[];
  /** PNG as large as the first reference, transparent where it may change. */
  mask?: EnginePicture;
  /** 0 to 1. */
  strength?: number;
  width: number;
  height: number;
  count: number;
  seed: number;
  style?: string;
  /** BCP 47 language of the page: a hint for reading the prompt. */
  language?: string;
  /** Asked for openly when an earlier answer said no subject was understood. */
  fallback?: 'landscape' | 'poster';
  /** Where the engine may tell that the task has ended. Absent where it could not reach us. */
  callbackUrl?: string;
}

export type EngineSubmission = { state: 'submitted'; taskId: string } | EngineRefusal | EngineFailure;

export type EngineStatus =
  | {
      state: 'running';
      progress?: number;
      /** It stands in the engine's own line behind others: none of its time is used. */
      isWaiting?: true;
      /** The latest partial picture, when there is a new one. */
      partial?: EnginePicture;
      pollAfterMs: number;
    }
  | EngineSuccess
  | EngineRefusal
  | EngineFailure
  | { state: 'unknown' };

export interface EngineSuccess {
  state: 'succeeded';
  outputs: EnginePicture[];
  report?: GenerationReport;
  /** What the engine says it cost, in millionths of a US dollar; the model's price counts where it says nothing. */
  costMicros?: number;
}

export interface EngineRefusal {
  state: 'refused';
  code: 'no_subject_understood' | 'content_refused';
  reason: string;
  report?: GenerationReport;
}

export interface EngineFailure {
  state: 'failed';
  code: EngineFailureCode;
  /** What a person reads. Never the engine's own words: they may hold anything. */
  reason: string;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  /** How long the engine asks us to wait. */
  retryAfterMs?: number;
  /** The engine may have done the work, and bill it, all the same. */
  isUnknown?: boolean;
  /** For the operator's log: status, the engine's code, its request id. Never a prompt, never a key. */
  detail?: string;
}

/**
 * `engine_unavailable`: out of reach, or our key or balance there is refused. `engine_busy`: too many requests.
 * `engine_rejected`: it does not take this request, and never will. `engine_failed`: anything else.
 */
export type EngineFailureCode =
  | 'engine_failed'
  | 'engine_timeout'
  | 'engine_unavailable'
  | 'engine_busy'
  | 'engine_rejected';

export interface EngineCallback {
  headers: Headers;
  body: unknown;
}

export interface EnginePicture {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
}
