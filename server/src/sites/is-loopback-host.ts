const loopbackHosts = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether the host of a URL, as its parser writes it, is this computer. */
export function isLoopbackHost(hostname: string): boolean {
  return loopbackHosts.test(hostname);
}
