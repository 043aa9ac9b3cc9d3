import type { ActorName } from '../../matrix/actors.ts';
import { addGrant } from '../add-tokens.ts';
import { createAccessTokens } from './create-access-tokens.ts';
import { createDeadTokens } from './create-dead-tokens.ts';
import { createMisplaced } from './create-misplaced.ts';
import { createSessions } from './create-sessions.ts';
import { createVisitorTokens } from './create-visitor-tokens.ts';
import type { Cast, Credentials } from './credentials.ts';

export async function createCredentials(cast: Cast): Promise<Record<ActorName, Credentials>> {
  const grant = await addGrant(cast.services, { accountId: cast.accounts.account.id, site: cast.sites.first });
  const accessTokens = await createAccessTokens(cast, grant);
  return {
    anonymous: {},
    ...(await createVisitorTokens(cast)),
    ...accessTokens,
    ...(await createDeadTokens(cast, grant)),
    ...(await createSessions(cast)),
    ...(await createMisplaced(cast, grant, accessTokens['other account by token'])),
  };
}
