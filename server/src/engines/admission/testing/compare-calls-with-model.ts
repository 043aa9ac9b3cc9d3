import assert from 'node:assert/strict';
import type { EngineLimits } from '../../engine.ts';
import type { CallStep } from './call-steps.ts';
import { CallsModel, type ModelAnswer } from './calls-model.ts';
import type { TestBooks, TestEngine } from './open-test-books.ts';

interface Compared {
  engine: TestEngine;
  model: CallsModel;
  /** Calls in the order of those in the model. */
  open: string[];
  answers: ModelAnswer[];
}

/** Takes the steps in the database and in the model. Throws where they differ; answers what the model said to each call. */
export async function compareCallsWithModel(
  { createEngine, clock }: TestBooks,
  limits: Required<EngineLimits>,
  steps: readonly CallStep[],
): Promise<ModelAnswer[]> {
  const compared = { engine: createEngine(limits), model: new CallsModel(limits), open: [], answers: [] };
  for (const step of steps) {
    if (step.kind === 'wait') clock.advance(step.seconds * 1_000);
    if (step.kind === 'begin') await begin(compared, step, clock.now().getTime());
    if (step.kind === 'end') await end(compared, step, clock.now().getTime());
  }
  const days = await compared.engine.readDays();
  const expected = [...compared.model.days.values()].sort();
  assert.deepEqual(days.map(({ booked }) => booked).sort(), expected);
  assert.deepEqual(days.map(({ summed }) => summed).sort(), expected);
  return compared.answers;
}

async function begin({ engine, model, open, answers }: Compared, step: CallStep & { kind: 'begin' }, now: number) {
  const answer = await engine.begin(step);
  const expected = model.begin(step.costMicros, now);
  assert.equal('refused' in answer ? answer.why : 'let through', expected === 'probe' ? 'let through' : expected);
  answers.push(expected);
  if ('callId' in answer) open.push(answer.callId);
}

async function end({ engine, model, open }: Compared, step: CallStep & { kind: 'end' }, now: number) {
  if (open.length === 0) return;
  const index = step.pick % open.length;
  model.end(index, step.end, now);
  await engine.end(String(open.splice(index, 1)[0]), step.end);
}
