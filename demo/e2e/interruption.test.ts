import { describe, expect } from 'vitest';
import { installBrakes } from './support/brakes.ts';
import { findDatabaseUrl } from './support/find-database-url.ts';
import { findFreePorts } from './support/find-free-ports.ts';
import { journey as sharedJourney } from './support/journey.ts';
import { queryDatabase } from './support/query-database.ts';
import { runOperatorCommand } from './support/run-operator-command.ts';
import { type RunningVignette, startVignette, type VignettePlace } from './support/start-vignette.ts';

/** Processes of its own for every role, to be stopped and killed. */
const journey = sharedJourney.extend('start', async ({ place }, { onCleanup }) => {
  const running: RunningVignette[] = [];
  onCleanup(async () => {
    for (const vignette of running.toReversed()) await vignette.stop();
  });
  return async (environment: NodeJS.ProcessEnv = {}, at: VignettePlace = place) => {
    const vignette = await startVignette(at, environment);
    running.push(vignette);
    return vignette;
  };
});

describe('what is cut off in the middle', () => {
  journey(
    'a worker killed while its engine draws: the picture comes once and is paid once',
    async ({ brake, invite, start, place }) => {
      const api = await start({ ROLES: 'api' });
      const databaseUrl = await findDatabaseUrl(place.dataDir);
      await installBrakes(databaseUrl);
      const startWorker = async () =>
        start({ ROLES: 'worker', DATABASE_URL: databaseUrl }, { ...place, ...(await findFreePorts()) });
      const held = await brake('engine', databaseUrl);
      const doomed = await startWorker();
      const generator = await (await invite()).open(`${api.demo}/`);
      await generator.make('a bear in the forest');
      await held.untilHolding();
      await doomed.kill();
      await startWorker();
      await held.release();

      await generator.picture('a bear in the forest').waitFor();
      expect(await readAttempts(databaseUrl)).toEqual([2]);
      expect(await readLedger(databaseUrl)).toEqual(['hold', 'settle']);
      await runOperatorCommand(place, ['ledger', 'verify']);
    },
  );

  journey(
    'a picture that nobody works on yet is cancelled at once and costs nothing',
    async ({ invite, start, place }) => {
      const api = await start({ ROLES: 'api' });
      const generator = await (await invite()).open(`${api.demo}/`);
      await generator.makeButton.waitFor();
      const before = await generator.readCreditsLeft();
      await generator.make('a bear in the forest');
      await generator.announcement('Waiting its turn').waitFor();
      await generator.cancelButton.click();

      await generator.notice('Cancelled. Nothing was charged.').waitFor();
      await generator.untilCreditsLeft(before);
      expect(await readLedger(await findDatabaseUrl(place.dataDir))).toEqual(['hold', 'release']);
    },
  );

  journey('a server that restarts under an open page: the page recovers by itself', async ({ invite, start }) => {
    const first = await start();
    const generator = await (await invite()).open(`${first.demo}/`);
    await generator.makeButton.waitFor();
    await generator.make('a fox');
    await generator.picture('a fox').waitFor();
    await first.stop();
    await generator.prompt.fill('an owl');
    await generator.makeButton.click();
    await generator.announcement('Sending again; it will not be charged twice.').waitFor();

    await start();
    await generator.picture('an owl').waitFor();
    await generator.openHistory();
    expect(await generator.history.count()).toBe(2);
  });
});

/** How often each generation was taken up. */
async function readAttempts(connectionString: string): Promise<number[]> {
  const rows = await queryDatabase<{ attempt: number }>(connectionString, 'select attempt from generations');
  return rows.map(({ attempt }) => attempt);
}

/** The kinds of all transactions in the order in which they were booked. */
async function readLedger(connectionString: string): Promise<string[]> {
  const statement = 'select kind from ledger_transactions order by created_at';
  return (await queryDatabase<{ kind: string }>(connectionString, statement)).map(({ kind }) => kind);
}
