import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { supervisePostmaster } from './supervise-postmaster.ts';

const log = pino({ level: 'silent' });

/** Servers that end when told to: each launch appends its own `end`. */
function createFakes() {
  const ends: (() => void)[] = [];
  const launched: PromiseWithResolvers<void>[] = Array.from({ length: 10 }, () => Promise.withResolvers<void>());
  const launch = async () => {
    const { promise: ended, resolve } = Promise.withResolvers<string>();
    const end = () => resolve('it ended');
    ends.push(end);
    launched[ends.length - 1]?.resolve();
    return { ended, stop: async () => end() };
  };
  return { launch, ends, launched };
}

describe('supervisePostmaster', () => {
  it('starts a server again that ended by itself', async () => {
    const { launch, ends, launched } = createFakes();
    const server = await supervisePostmaster({ launch, log });
    ends[0]?.();
    await launched[1]?.promise;
    expect(ends).toHaveLength(2);
    await server.stop();
  });

  it('does not start a server again that it stopped', async () => {
    const { launch, ends } = createFakes();
    const server = await supervisePostmaster({ launch, log });
    await server.stop();
    expect(ends).toHaveLength(1);
  });

  it('gives up after five restarts within a minute', async () => {
    const { launch, ends, launched } = createFakes();
    const fatal = Promise.withResolvers<Error>();
    await supervisePostmaster({ launch, log, onFatal: fatal.resolve });
    for (const [index, { promise }] of launched.slice(0, 6).entries()) {
      await promise;
      ends[index]?.();
    }
    expect((await fatal.promise).message).toContain('not started again');
    expect(ends).toHaveLength(6);
  });

  it('counts restarts that fail', async () => {
    const { launch, ends } = createFakes();
    const fatal = Promise.withResolvers<Error>();
    let launches = 0;
    const failing = () => ((launches += 1) === 1 ? launch() : Promise.reject(new Error('no space left')));
    await supervisePostmaster({ launch: failing, log, onFatal: fatal.resolve });
    ends[0]?.();
    await fatal.promise;
    expect(launches).toBe(6);
  });

  it('stops a server that came up while it was being stopped', async () => {
    const { launch, ends } = createFakes();
    const restarting = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let stops = 0;
    const slow = async () => {
      if (ends.length > 0) {
        restarting.resolve();
        await goOn.promise;
      }
      const postmaster = await launch();
      return { ended: postmaster.ended, stop: () => ((stops += 1), postmaster.stop()) };
    };
    const server = await supervisePostmaster({ launch: slow, log });
    ends[0]?.();
    await restarting.promise;
    const stopped = server.stop();
    goOn.resolve();
    await stopped;
    expect(stops).toBe(2);
  });
});
