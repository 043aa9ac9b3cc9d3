import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../../clock/clock.ts';
import { connectDatabase, type Database } from '../../../database/connect-database.ts';
import { createTestDatabase } from '../../../database/testing/create-test-database.ts';
import type { EngineLimits } from '../../engine.ts';
import { beginCall } from '../begin-call.ts';
import { type CallEnd, endCall } from '../end-call.ts';
import type { RefusedCall } from '../judge-call.ts';

export type TestBooks = Awaited<ReturnType<typeof openTestBooks>>;

export type TestEngine = ReturnType<TestBooks['createEngine']>;

/** The books of paid engines in a database of the test's own, reached as by several processes, under a clock that can be moved. */
export async function openTestBooks() {
  const testDatabase = await createTestDatabase();
  const connections = [1, 2, 3].map(() => connectDatabase(testDatabase.connectionString, { size: 5 }));
  const [database] = connections.map((connection) => connection.database) as [Database];
  const clock = createTestClock('2026-11-20T12:00:00.000Z');
  let turn = 0;
  const nextProcess = () => ({ database: connections[turn++ % connections.length]?.database ?? database, clock });
  return {
    database,
    clock,
    /** An engine of its own, so that histories do not meet. */
    createEngine: (limits: Partial<EngineLimits> = {}) => createTestEngine(nextProcess, limits),
    async close() {
      await Promise.all(connections.map(({ close }) => close()));
      await testDatabase.drop();
    },
  };
}

function createTestEngine(nextProcess: () => { database: Database; clock: Clock }, limits: Partial<EngineLimits>) {
  const engine = { name: `engine-${uuidv7()}`, limits: { concurrency: 1_000, timeLimitMs: 60_000, ...limits } };
  async function begin({ costMicros = 1, outputs = 1, generationId = uuidv7() } = {}) {
    return beginCall(nextProcess(), { engine, model: { id: 'model', costMicros }, generationId, outputs });
  }
  return {
    name: engine.name,
    /** Tries to begin a call. Each goes through another process than the one before. */
    begin,
    /** Begins a call that must be let through. */
    async open(call: Parameters<typeof begin>[0] = {}): Promise<string> {
      const answer = await begin(call);
      if ('refused' in answer) throw new Error(`refused by ${answer.why}`);
      return answer.callId;
    },
    /** Why a call is kept back, which must not be let through. */
    async refuse(call: Parameters<typeof begin>[0] = {}): Promise<RefusedCall> {
      const answer = await begin(call);
      if ('callId' in answer) throw new Error('let through');
      return answer;
    },
    end: async (callId: string, end: CallEnd) => endCall(nextProcess(), callId, end),
    /** What was booked on each day, and what its calls add up to. */
    readDays: async () => readDays(nextProcess().database, engine.name),
  };
}

async function readDays(database: Database, engine: string) {
  const calls = await database.selectFrom('engine_calls').selectAll().where('engine', '=', engine).execute();
  const days = await database.selectFrom('engine_days').selectAll().where('engine', '=', engine).execute();
  return days.map(({ day, cost_micros: booked }) => {
    const ofDay = calls.filter((call) => call.day === day);
    return { day, booked, summed: ofDay.reduce((sum, call) => sum + call.cost_micros, 0) };
  });
}

function createTestClock(start: string) {
  let now = new Date(start);
  return {
    now: () => now,
    set(time: string) {
      now = new Date(time);
    },
    advance(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
