import { setTimeout as after } from 'node:timers/promises';
import { createClient } from '@vignette/server/client';
import type { Client } from '@vignette/server/client';
import { verifyLedger } from '../../src/credits/verify-ledger.ts';
import { createTestAccount } from '../../src/generation/testing/create-test-account.ts';
import { addSite } from '../support/add-site.ts';
import { connectToPlace } from '../support/connect-to-place.ts';
import { createPlace } from '../support/create-place.ts';
import { createRandom } from '../support/random.ts';
import { runCommand } from '../support/run-command.ts';
import { runVignette } from '../support/run-vignette.ts';
import { spawnVignette } from '../support/spawn-vignette.ts';
import type { SpawnedVignette, VignettePlace } from '../support/spawn-vignette.ts';
import { askUntilCut } from './ask-until-cut.ts';
import type { Campaign, CampaignOptions } from './campaign.ts';
import { inspectGeneration } from './inspect-generation.ts';
import { wantPicture } from './wanted-picture.ts';
import type { WantedPicture } from './wanted-picture.ts';

const picturesPerRound = 6;
const sponsoredPictures = 10;
const plenty = 1_000_000;
const longestWork = 1500;
const longestStart = 1200;
const shareKilledInStart = 0.3;

/** Kills everything during work, again and again: whatever was acknowledged must be there, finished, and paid once. */
export const crash: Campaign = {
  name: 'crash',
  about: 'SIGKILL for the whole of npm start during work; nothing acknowledged may be lost',
  rounds: 20,
  async run(options) {
    const place = await createPlace();
    try {
      return await killRepeatedly(place, options);
    } finally {
      await place.remove();
    }
  },
};

async function killRepeatedly(place: VignettePlace, { seed, rounds, say }: CampaignOptions): Promise<string[]> {
  const random = createRandom(seed);
  const wanted: WantedPicture[] = [];
  const findings: string[] = [];
  let token: string | undefined;
  for (let round = 1; round <= rounds; round++) {
    if (round > 1 && random() < shareKilledInStart) await killInStart(place, random() * longestStart);
    const vignette = await runVignette(place);
    token ??= await addAsker(place);
    const client = createClient({ server: vignette.server, token });
    findings.push(...(await inspect(place, client, wanted.slice(-picturesPerRound))));
    for (let index = 0; index < picturesPerRound; index++) wanted.push(wantPicture(`crash-${round}-${index}`, index));
    const asking = askUntilCut(client, wanted);
    await after(random() * longestWork);
    const sparesPostgres = round % 2 === 0;
    await vignette.kill({ sparesPostgres });
    await asking;
    say(
      `round ${round}: ${describe(wanted)}${sparesPostgres ? ', PostgreSQL left behind' : ''}, ${findings.length} findings`,
    );
  }
  return token === undefined ? findings : [...findings, ...(await inspectAtLast(place, token, wanted))];
}

async function killInStart(place: VignettePlace, milliseconds: number): Promise<void> {
  const vignette = spawnVignette(place);
  await Promise.race([after(milliseconds), vignette.ready]);
  await vignette.kill();
}

/** An account: its first pictures are sponsored, for the others it pays. */
async function addAsker({ dataDir }: VignettePlace): Promise<string> {
  const { database, close } = await connectToPlace(dataDir);
  const site = await addSite(database, sponsoredPictures);
  const means = { credits: plenty, dailyCredits: plenty, totalCredits: plenty };
  const { token } = await createTestAccount({ database }, site, means);
  await close();
  return token;
}

function describe(wanted: readonly WantedPicture[]): string {
  const acknowledged = wanted.filter(({ generationId }) => generationId !== undefined);
  return `${acknowledged.length} of ${wanted.length} acknowledged`;
}

async function inspect({ dataDir }: VignettePlace, client: Client, wanted: readonly WantedPicture[]) {
  const { database, close } = await connectToPlace(dataDir);
  const findings: string[] = [];
  for (const { generationId } of wanted) {
    if (generationId !== undefined) findings.push(...(await inspectGeneration({ client, database }, generationId)));
  }
  const ledger = await verifyLedger(database);
  findings.push(...ledger.map(({ check, subject }) => `not true: ${check} (${subject})`));
  await close();
  return findings;
}

/** Nothing is cut off any more: every request gets its answer, every key exactly one generation. */
async function inspectAtLast(place: VignettePlace, token: string, wanted: WantedPicture[]): Promise<string[]> {
  const vignette = await runVignette(place);
  const client = createClient({ server: vignette.server, token });
  await askUntilCut(client, wanted);
  const findings = await inspect(place, client, wanted);
  findings.push(...(await countGenerations(place, wanted)), ...(await inspectLedgerByCommand(place)));
  return [...findings, ...(await inspectStop(vignette))];
}

async function countGenerations({ dataDir }: VignettePlace, wanted: readonly WantedPicture[]): Promise<string[]> {
  const { database, close } = await connectToPlace(dataDir);
  const rows = await database.selectFrom('generations').select('id').execute();
  await close();
  const acknowledged = new Set(wanted.map(({ generationId }) => generationId));
  const isOneEach = rows.length === wanted.length && rows.every(({ id }) => acknowledged.has(id));
  return isOneEach ? [] : [`${wanted.length} keys led to ${rows.length} generations`];
}

async function inspectLedgerByCommand({ dataDir }: VignettePlace): Promise<string[]> {
  const { code, output } = await runCommand(['ledger', 'verify'], { DATA_DIR: dataDir });
  return code === 0 ? [] : [`ledger verify: ${output.trim()}`];
}

async function inspectStop(vignette: SpawnedVignette): Promise<string[]> {
  const code = await vignette.stop();
  return code === 0 ? [] : [`the last stop ended with ${code}`];
}
