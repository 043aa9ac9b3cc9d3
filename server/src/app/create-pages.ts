import { createChoiceKeeper } from '../accounts/settings/create-choice-keeper.ts';
import type { Pages } from '../pages/pages.ts';
import type { AppOptions } from './create-app.ts';
import type { Services } from './services.ts';

/** What all pages need, put together from those who know it. */
export function createPages(services: Services, { findPageElements }: AppOptions): Pages {
  return {
    ...services,
    // Whoever is suspended still sees what everybody sees, and signs out.
    async findViewer(context) {
      const account = await services.findSession(context).catch(() => undefined);
      return account && { ...account, isOperator: (await services.findOperator(context)) !== undefined };
    },
    keepChoice: createChoiceKeeper(services),
    findElements: async () => (await findPageElements?.()) ?? new Map(),
  };
}
