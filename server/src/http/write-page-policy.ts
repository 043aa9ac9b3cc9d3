/** What a page of ours may do besides, by directive: sources such as `blob:` or the origin that a form leads on to. */
export type PolicyAdditions = Readonly<Partial<Record<keyof typeof directives, readonly string[]>>>;

const directives = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'trusted-types': ['vignette', 'lit-html'],
  'require-trusted-types-for': ["'script'"],
} as const;

/** The content security policy of our own pages: everything from here, nothing inline, in no frame. */
export function writePagePolicy(additions: PolicyAdditions = {}): string {
  const names = Object.keys(directives) as (keyof typeof directives)[];
  return names.map((name) => [name, ...directives[name], ...(additions[name] ?? [])].join(' ')).join('; ');
}
