/** What files loaded later take from the app, by name: the build puts the app's own in the place of their imports. */
export const kitNames = [
  '_$LH',
  'ApiError',
  'LitElement',
  'WishEvent',
  'controls',
  'css',
  'html',
  'messages',
  'noChange',
  'nothing',
  'property',
  'query',
  'tagOf',
] as const;
