import type { HostPage } from '../host-page.ts';

const rest = `connect-src %SERVER%; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types vignette`;
const strictest = (scripts: string): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'none'; img-src 'none'; ${rest}`;
/** What is enforced is reported as well, by the stricter of the two. */
const policy = (scripts: string): Record<string, string> => ({
  'content-security-policy': strictest(scripts),
  'content-security-policy-report-only': strictest(scripts),
});
const pinned = '<script src="%SERVER%/embed/vignette.js" integrity="%FACADE%" crossorigin async></script>';
const withNonce = '<script src="%SERVER%/embed/vignette.js" nonce="%NONCE%" async></script>';

/** Headers that forbid what most scripts take for granted. */
export const policyPages: readonly HostPage[] = [
  { name: 'policy: all hashes', outcome: 'picture', headers: policy('%HASHES%'), snippet: pinned },
  { name: 'policy: a host', outcome: 'picture', headers: policy('%SERVER%') },
  { name: 'policy: a host, pinned', outcome: 'picture', headers: policy('%SERVER%'), snippet: pinned },
  {
    name: 'policy: strict-dynamic and a nonce',
    outcome: 'picture',
    headers: policy(`'nonce-%NONCE%' 'strict-dynamic'`),
    snippet: withNonce,
  },
  {
    name: 'policy: strict-dynamic and hashes',
    outcome: 'picture',
    headers: policy(`'strict-dynamic' %HASHES%`),
    snippet: pinned,
  },
  {
    name: 'policy: own styles',
    outcome: 'picture',
    headers: {
      'content-security-policy': `default-src 'self'; script-src %SERVER%; style-src 'self'; img-src 'self'; ${rest}`,
    },
  },
  {
    name: 'policy: other names for trusted types',
    outcome: { says: /press again/i },
    headers: {
      'content-security-policy': `script-src %SERVER%; connect-src %SERVER%; require-trusted-types-for 'script'; trusted-types page`,
    },
    noise: /trusted ?types?|violation of/i,
  },
  {
    name: 'policy: trusted types of everybody',
    outcome: 'picture',
    headers: {
      'content-security-policy': `script-src %SERVER%; connect-src %SERVER%; require-trusted-types-for 'script'; trusted-types * 'allow-duplicates'`,
    },
  },
  {
    name: 'policy: the facade alone',
    outcome: { says: /press again/i },
    headers: policy(`'%FACADE%'`),
    snippet: pinned,
    noise: /violation of script-src|content security policy/i,
  },
  {
    name: 'policy: no connections',
    outcome: { says: /cannot be reached/ },
    headers: { 'content-security-policy': `default-src 'none'; script-src %SERVER%` },
    noise: /violation of connect-src|content security policy|fetch api cannot load/i,
  },
  {
    name: 'policy: nothing of ours',
    outcome: 'nothing runs',
    headers: { 'content-security-policy': `default-src 'self'` },
    noise: /violation of script-src|content security policy/i,
  },
  {
    name: 'policy: a sandbox',
    outcome: { says: /cannot be made on this page/ },
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    noise: /403/,
  },
  {
    name: 'isolated: require-corp',
    outcome: 'picture',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  {
    name: 'isolated: credentialless',
    outcome: 'picture',
    headers: { 'cross-origin-embedder-policy': 'credentialless', 'cross-origin-opener-policy': 'same-origin' },
  },
  {
    name: 'no permissions',
    outcome: 'picture',
    headers: {
      'permissions-policy':
        'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), fullscreen=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), storage-access=(), sync-xhr=(), usb=(), web-share=()',
    },
  },
  {
    name: 'document policy',
    outcome: 'picture',
    headers: { 'document-policy': 'force-load-at-top, js-profiling=?0, document-write=?0' },
  },
  { name: 'no referrer by header', outcome: 'picture', headers: { 'referrer-policy': 'no-referrer' } },
  {
    name: 'agent cluster of its origin',
    outcome: 'picture',
    headers: { 'origin-agent-cluster': '?1', 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' },
  },
];
