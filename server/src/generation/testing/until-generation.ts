import type { GenerationRow } from '../generation-row.ts';
import type { TestService } from './start-test-service.ts';

/** Resolves with the row as soon as it is what the test waits for. Driven by the notifications, not by a timer. */
export async function untilGeneration(
  { database, changes }: Pick<TestService, 'database' | 'changes'>,
  id: string,
  condition: (row: GenerationRow) => boolean,
): Promise<GenerationRow> {
  const found = Promise.withResolvers<GenerationRow>();
  const check = async () => {
    const row = await database.selectFrom('generations').selectAll().where('id', '=', id).executeTakeFirst();
    if (row && condition(row)) found.resolve(row);
  };
  const unsubscribe = [
    changes.onChange(({ generationId }) => {
      if (generationId === id) check().catch(found.reject);
    }),
    changes.onGap(() => void check().catch(found.reject)),
  ];
  try {
    await check();
    return await found.promise;
  } finally {
    unsubscribe.forEach((end) => end());
  }
}

export function hasEnded(row: GenerationRow): boolean {
  return row.finished_at !== null;
}
