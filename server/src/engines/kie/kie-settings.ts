import type { FetchPicture } from '../../fetching/fetch-picture.ts';
import type { EngineLimits } from '../engine.ts';
import type { KieModel } from './kie-model.ts';

export interface KieEngineOptions {
  apiKey: string;
  baseUrl: string;
  /** Where references are put, since KIE takes addresses of pictures only. */
  uploadBaseUrl: string;
  /** What callbacks are signed with. Without it they are believed to name a task, and nothing else. */
  webhookKey?: string | undefined;
  models: readonly KieModel[];
  limits: EngineLimits;
  fetchPicture: FetchPicture;
  /** Below `baseUrl`, and `upload` below `uploadBaseUrl`. */
  paths?: Partial<KiePaths>;
  pace?: Partial<KiePace>;
  fetch?: typeof fetch;
  now?: () => number;
}

interface KiePaths {
  createTask: string;
  recordInfo: string;
  downloadUrl: string;
  upload: string;
}

/** All in milliseconds. */
interface KiePace {
  /** Between two polls: a young task is asked about more often than an old one. */
  shortestWait: number;
  longestWait: number;
  /** For one call, its answer included. */
  callLimit: number;
  /** How long after the end of a task its pictures may be out of reach. */
  fetchPatience: number;
  /** How long a task that KIE itself has named may be missing from its records. */
  recordPatience: number;
}

const defaultPaths: KiePaths = {
  createTask: '/api/v1/jobs/createTask',
  recordInfo: '/api/v1/jobs/recordInfo',
  downloadUrl: '/api/v1/common/download-url',
  upload: '/api/file-stream-upload',
};
const defaultPace: KiePace = {
  shortestWait: 1000,
  longestWait: 5000,
  callLimit: 30_000,
  fetchPatience: 60_000,
  recordPatience: 10_000,
};

export function fillKieSettings(options: KieEngineOptions) {
  const { paths, pace, webhookKey, fetch = globalThis.fetch, now = Date.now, ...rest } = options;
  return { ...rest, webhookKey, fetch, now, paths: { ...defaultPaths, ...paths }, pace: { ...defaultPace, ...pace } };
}

export type KieSettings = ReturnType<typeof fillKieSettings>;
