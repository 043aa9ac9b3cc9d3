import { isAPIError } from 'better-auth/api';
import type { Context } from 'hono';
import { AppError } from '../../errors/app-error.ts';
import { suspendedCode } from './assert-not-suspended.ts';

interface Answer<Response> {
  headers: Headers;
  response: Response;
}

/** What came of asking the library: its answer, or the code with which it refused. */
export type Asked<Response> = { response: Response; refusal?: undefined } | { response?: undefined; refusal: string };

/** Calls an endpoint of the library and hands the cookies it sets to the browser. Whatever is no refusal is thrown. */
export async function askLibrary<Response>(
  context: Context,
  call: () => Promise<Answer<Response>>,
): Promise<Asked<Response>> {
  try {
    const { headers, response } = await call();
    forwardCookies(context, headers);
    return { response };
  } catch (error) {
    return { refusal: readRefusal(error) };
  }
}

function forwardCookies(context: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
}

function readRefusal(error: unknown): string {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  if (error.body?.code === suspendedCode) throw new AppError('account_suspended');
  return error.body?.code ?? findRedirectedError(error.headers) ?? 'REFUSED';
}

/** Some refuse by sending the browser elsewhere, with the code in the address. */
function findRedirectedError(headers: ConstructorParameters<typeof Headers>[0]): string | undefined {
  const location = new Headers(headers).get('location');
  return (location && URL.parse(location, 'http://localhost')?.searchParams.get('error')) ?? undefined;
}
