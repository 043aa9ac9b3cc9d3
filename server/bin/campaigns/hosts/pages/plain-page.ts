import type { HostPage } from '../host-page.ts';

export const plainPage: HostPage = { name: 'plain', outcome: 'picture' };
