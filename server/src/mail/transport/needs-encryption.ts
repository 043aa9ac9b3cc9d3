const local = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A password never crosses a network in the clear, unless the address says `requireTLS=false` in so many words. */
export function needsEncryption(url: string): boolean {
  const { username, hostname, searchParams } = new URL(url);
  return username !== '' && !local.test(hostname) && searchParams.get('requireTLS') !== 'false';
}
