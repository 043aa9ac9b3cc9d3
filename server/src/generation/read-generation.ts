import type { Generation } from '@vignette/server/contract';
import { AppError } from '../errors/app-error.ts';
import { ownedBy } from '../grants/owned-by.ts';
import { describeGenerations } from './describe-generations.ts';
import type { OwnGeneration, ReadDependencies } from './read-dependencies.ts';

export async function readGeneration(
  dependencies: ReadDependencies,
  { generationId, owner }: OwnGeneration,
): Promise<Generation> {
  const rows = await dependencies.database
    .selectFrom('generations')
    .selectAll()
    .where('id', '=', generationId)
    .where((where) => where.and(ownedBy(owner)))
    .execute();
  const [generation] = await describeGenerations(dependencies, rows);
  if (!generation) throw new AppError('not_found');
  return generation;
}
