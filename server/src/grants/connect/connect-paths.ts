/** Where a browser goes while somebody signs in from a widget or an app. */
export const connectPath = '/connect';
export const callbackPath = '/connect/callback';
export const consentPath = '/consent';
/** From the OAuth provider to our sign-in, which knows how to come back. */
export const detourPath = '/connect/sign-in';
export const connectProblemPath = '/connect/problem';
