import Bowser from 'bowser';

/** Beyond this a signature is no browser's. */
const longestSignature = 500;

const browsers: ReadonlySet<string> = new Set(Object.values(Bowser.BROWSER_MAP));
const systems: ReadonlySet<string> = new Set(Object.values(Bowser.OS_MAP));

/**
 * Browser and system, as `Firefox · Linux`, of a User-Agent header: all of it that is kept. Only names that are known
 * are repeated, for people read them in mails; what is not known is left out.
 */
export function describeDevice(userAgent: string | null | undefined): string {
  if (!userAgent) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, longestSignature));
  const names = [browsers.has(browser.name ?? '') && browser.name, systems.has(os.name ?? '') && os.name];
  return names.filter(Boolean).join(' · ');
}
