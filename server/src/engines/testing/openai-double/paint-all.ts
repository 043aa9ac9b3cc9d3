import type { Exchange } from './exchange.ts';

export function paintAll({ paint }: Exchange, count: number): Promise<Buffer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => paint(index)));
}
