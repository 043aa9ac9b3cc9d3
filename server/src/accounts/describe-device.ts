import Bowser from 'bowser';

/** Beyond this a signature is no browser's. */
const longestSignature = 500;

/** Browser and system, as `Firefox · Linux`, of a User-Agent header: all of it that is kept. Empty when it tells neither. */
export function describeDevice(userAgent: string | null | undefined): string {
  if (!userAgent) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, longestSignature));
  return [browser.name, os.name].filter(Boolean).join(' · ');
}
