import { ConnectMessage } from '@vignette/server/contract';

/** What the page at the end of a sign-in tells the page that opened it. */
export function readMessage(page: string): ConnectMessage {
  const text = /data-message="([^"]*)"/.exec(page)?.[1] ?? '';
  return ConnectMessage.parse(JSON.parse(text.replaceAll('&quot;', '"')));
}
