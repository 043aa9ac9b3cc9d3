/**
 * What went wrong on the way back from a provider is told where somebody signs in. Where a state fits no browser, the
 * library does not know the way any more and goes to the page of whoever else asked for errors.
 */
export function keepToSignIn(response: Response): Response {
  const location = URL.parse(response.headers.get('location') ?? '', 'http://localhost');
  const error = location?.searchParams.get('error');
  if (!error || location?.pathname === '/sign-in') return response;
  const headers = new Headers(response.headers);
  headers.set('location', `/sign-in?error=${encodeURIComponent(error)}`);
  return new Response(null, { status: 303, headers });
}
