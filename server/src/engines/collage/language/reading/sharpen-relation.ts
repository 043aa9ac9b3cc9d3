import type { RelationKind } from '../../scene-description.ts';
import type { SubjectMeaning } from '../meaning.ts';
import type { Group } from './draft.ts';

const ridden = new Set([
  'bicycle',
  'motorcycle',
  'motor-scooter',
  'kick-scooter',
  'skateboard',
  'sled',
  'skis',
  'horse',
  'unicorn',
  'camel',
  'broom',
]);
const seats = new Set(['chair', 'couch-and-lamp', 'bed']);
/** Who can wear and ride: a cactus with a hat wears it, a table with a hat does not. */
const wearers = new Set<SubjectMeaning['group']>(['person', 'animal', 'plant']);
const clothed: readonly RelationKind[] = ['in', 'with'];

/** What a small word says about these two things: "in a hat" is wearing it, "on a bicycle" is riding it. */
export function sharpenRelation(kind: RelationKind, from: Group | undefined, to: SubjectMeaning): RelationKind {
  if (from !== undefined && !from.drafts.some(({ meaning }) => wearers.has(meaning.group))) return kind;
  const [art = ''] = to.arts;
  if (kind === 'in' && seats.has(art)) return 'on';
  if (to.group === 'clothing' && art === 'umbrella')
    return kind === 'under' || kind === 'with' || kind === 'wear' ? 'hold' : kind;
  if (to.group === 'clothing' && clothed.includes(kind)) return 'wear';
  if ((kind === 'on' || kind === 'in') && ridden.has(art)) return 'ride';
  return kind;
}

export function isAnimate({ drafts }: Group): boolean {
  return drafts.some(({ meaning }) => meaning.group === 'person' || meaning.group === 'animal');
}
