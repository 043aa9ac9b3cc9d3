import type { HostPage } from '../host-page.ts';

const notHere = /cannot be made on this page/;
const frameOf = (attributes: string): string =>
  `<iframe ${attributes} style="width: 900px; height: 700px" src="/plain"></iframe>`;

/** Documents of other kinds, and documents inside documents. */
export const documentPages: readonly HostPage[] = [
  { name: 'quirks', outcome: 'picture', doctype: '' },
  {
    name: 'almost standard',
    outcome: 'picture',
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  {
    name: 'xhtml',
    outcome: 'picture',
    doctype: '<!DOCTYPE html>',
    htmlAttributes: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  {
    name: 'base elsewhere',
    outcome: 'picture',
    snippet: '<base href="https://elsewhere.example/folder/"><script src="%SERVER%/embed/vignette.js" async></script>',
  },
  { name: 'latin 1', outcome: 'picture', headers: { 'content-type': 'text/html; charset=iso-8859-1' } },
  { name: 'no language', outcome: 'picture', htmlAttributes: '' },
  { name: 'empty language', outcome: 'picture', htmlAttributes: 'lang=""' },
  { name: 'unknown language', outcome: 'picture', htmlAttributes: 'lang="tlh-Latn-x-Fleet"' },
  { name: 'language in capitals', outcome: 'picture', htmlAttributes: 'lang="EN_us"' },
  { name: 'language that every object has', outcome: 'picture', htmlAttributes: 'lang="constructor"' },
  {
    name: 'swiss german',
    outcome: 'picture',
    htmlAttributes: 'lang="de-CH"',
    speaks: { make: /^Bild machen/, picture: (prompt) => `Bild: ${prompt}` },
  },
  {
    name: 'no referrer',
    outcome: 'picture',
    snippet: '<meta name="referrer" content="no-referrer"><script src="%SERVER%/embed/vignette.js" async></script>',
  },
  { name: 'in a frame of the same origin', outcome: 'picture', frame: 'iframe', body: frameOf('') },
  {
    name: 'in a sandbox with its origin',
    outcome: 'picture',
    frame: 'iframe',
    body: frameOf('sandbox="allow-scripts allow-same-origin"'),
  },
  {
    name: 'in a sandbox without origin',
    outcome: { says: notHere },
    frame: 'iframe',
    body: frameOf('sandbox="allow-scripts"'),
    noise: /403/,
  },
  {
    name: 'in a frame without address',
    outcome: 'picture',
    frame: 'iframe',
    body: `<iframe style="width: 900px; height: 700px" srcdoc="<vignette-generator site-key='%KEY%'></vignette-generator><script src='%SERVER%/embed/vignette.js'></script>"></iframe>`,
  },
  {
    name: 'in a frame without credentials',
    outcome: 'picture',
    frame: 'iframe',
    body: frameOf('credentialless'),
  },
  {
    name: 'written late',
    outcome: 'picture',
    snippet: '',
    after: `const made = document.createElement('script'); made.src = '%SERVER%/embed/vignette.js'; document.head.append(made)`,
  },
  {
    // The snippets have a classic script: a module cannot tell where it came from.
    name: 'as a module',
    isRestless: true,
    outcome: { says: /press again/i },
    noise: /404/,
    snippet: '<script type="module" crossorigin src="%SERVER%/embed/vignette.js"></script>',
  },
  { name: 'deferred', outcome: 'picture', snippet: '<script defer src="%SERVER%/embed/vignette.js"></script>' },
];
