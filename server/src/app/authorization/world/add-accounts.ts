import { addAccount } from '../../../accounts/testing/add-account.ts';
import { addCredits } from '../../../generation/testing/create-test-account.ts';
import type { Services } from '../../services.ts';
import { type AccountHolder, accountHolders } from './people.ts';

export interface WorldAccount {
  id: string;
  email: string;
}

type Accounts = Record<AccountHolder, WorldAccount>;

const ample = 100_000;

export async function addAccounts({
  authentication,
  database,
}: Pick<Services, 'authentication' | 'database'>): Promise<Accounts> {
  const added: Partial<Accounts> = {};
  for (const name of accountHolders) {
    added[name] = await addAccount({ authentication }, { name });
    await addCredits(database, added[name].id, ample);
  }
  return added as Accounts;
}
