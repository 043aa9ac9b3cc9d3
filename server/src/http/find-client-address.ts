import type { Context } from 'hono';
import type { RouterEnvironment } from './router-environment.ts';

/**
 * Whose request this is. `trustProxy` counts the proxies of our own before us: each of them has added one address to
 * the right end of X-Forwarded-For, and whatever stands further left was written by strangers.
 */
export function findClientAddress<Environment extends RouterEnvironment>(
  context: Context<Environment>,
  trustProxy: number,
): string {
  const forwarded = trustProxy > 0 ? (context.req.header('x-forwarded-for') ?? '') : '';
  const hops = forwarded
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  const socketAddress = context.env?.incoming?.socket.remoteAddress ?? 'unknown';
  return [...hops, socketAddress].at(-1 - Math.min(trustProxy, hops.length)) ?? socketAddress;
}
