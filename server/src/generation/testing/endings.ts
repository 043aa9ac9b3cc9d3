import type { Ending } from './describe-ending.ts';

type Seen = Partial<Pick<Ending, 'asked' | 'tasks'>>;

/** So many pictures, each paid once; `calls` as the operator's books have them. */
export function made(pictures: number, calls = [`succeeded ${pictures}`], seen: Seen = {}): Ending {
  const end = { status: 'succeeded', code: null, hold: 'settled', paid: pictures, pictures };
  return { ...end, calls, asked: calls.length, ...seen, wrong: [] };
}

/** Nothing made, nothing paid. */
export function ended(status: 'failed' | 'refused', code: string, calls: string[], seen: Seen = {}): Ending {
  const end = { status, code, hold: 'released', paid: 0, pictures: 0 };
  return { ...end, calls, asked: calls.length, ...seen, wrong: [] };
}
