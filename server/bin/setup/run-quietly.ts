import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type RunQuietly = (program: string, words: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<void>;

const mostOutput = 64 * 1024 * 1024;

/** Runs a program whose output matters only when it fails: then it is in the error, its last line last. */
export const runQuietly: RunQuietly = async (program, words, environment = process.env) => {
  try {
    await promisify(execFile)(program, [...words], { env: environment, maxBuffer: mostOutput });
  } catch (cause) {
    const { stderr = '', message } = cause as Error & { stderr?: string };
    throw new Error(stderr.trim() || message, { cause });
  }
};
