import { ConnectState } from './connect-request.ts';

interface SiteState {
  siteKey: string;
  state: string;
}

/** OAuth's state carries the site along: an answer does not say by itself for whom it is. */
export function writeSiteState({ siteKey, state }: SiteState): string {
  return `${siteKey}.${state}`;
}

export function readSiteState(text: string | undefined): SiteState | undefined {
  const [siteKey = '', state = '', ...rest] = (text ?? '').split('.');
  return rest.length === 0 && ConnectState.safeParse(state).success ? { siteKey, state } : undefined;
}
