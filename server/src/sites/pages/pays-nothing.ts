import type { Engine } from '../../engines/engine.ts';
import type { Site } from '../site.ts';

type Payer = Pick<Site, 'visitorDailyCredits' | 'models' | 'suspendedAt'>;

/** Whether a site promises its visitors something that the wallet of its owner no longer pays: not even its cheapest picture. */
export function paysNothing(
  site: Payer,
  { engines, balance }: { engines: readonly Engine[]; balance: number },
): boolean {
  if (site.visitorDailyCredits === 0 || site.suspendedAt !== null) return false;
  const offered = engines.flatMap(({ models }) => models).filter(({ id }) => site.models?.includes(id) ?? true);
  if (offered.length === 0) return false;
  return balance < Math.min(...offered.map(({ credits }) => credits));
}
