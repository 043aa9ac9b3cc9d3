import type { VignettePlace } from './start-vignette.ts';

export interface ReceivedMail {
  subject: string;
  text: string;
  template: string;
}

/** The newest mail of a kind to this address; resolves once it has been sent. */
export async function readMail(
  { server }: VignettePlace & { server: string },
  { to, template }: { to: string; template: string },
): Promise<ReceivedMail> {
  const address = `${server}/dev/mail?${new URLSearchParams({ to }).toString()}`;
  for (;;) {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    const { items } = (await response.json()) as { items: ReceivedMail[] };
    const mail = items.find((item) => item.template === template);
    if (mail) return mail;
  }
}
