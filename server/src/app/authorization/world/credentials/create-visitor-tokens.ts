import { addVisitor } from '../add-visitors.ts';
import { bearer, type Cast, foreignOrigin } from './credentials.ts';

const past = () => new Date(Date.now() - 60_000);

export async function createVisitorTokens({ services, sites, visitors }: Cast) {
  const { token } = visitors.visitor;
  const expired = await addVisitor(services, sites.first, past());
  return {
    visitor: bearer(token),
    'other visitor': bearer(visitors['other visitor'].token),
    'visitor of the other site': bearer(visitors['visitor elsewhere'].token, sites.second),
    'visitor of a suspended site': bearer(visitors['visitor of the suspended site'].token, sites.suspended),
    'visitor token in a foreign page': bearer(token, { origin: foreignOrigin }),
    'expired visitor token': bearer(expired.token),
  };
}
