import type { Selectable } from 'kysely';
import type { GenerationTable } from '../database/schema.ts';

export type GenerationRow = Selectable<GenerationTable>;
