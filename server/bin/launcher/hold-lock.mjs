import { closeSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const beatMilliseconds = 1_000;
const staleMilliseconds = 10_000;

/**
 * Waits until no other process holds the lock file, takes it, and returns what gives it back. A holder keeps
 * touching its file, so that of a killed one is recognised by its age: process ids are used again.
 */
export async function holdLock(file) {
  while (!tryToTake(file)) {
    if (findAge(file) > staleMilliseconds) rmSync(file, { force: true });
    else await delay(beatMilliseconds / 4);
  }
  const beat = setInterval(() => touch(file), beatMilliseconds);
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
}

function tryToTake(file) {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function findAge(file) {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function touch(file) {
  const now = new Date();
  utimesSync(file, now, now);
}
