import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const en: SiteSnippetTexts = {
  title: 'Put it on a page',
  lead: 'Copy the lines into your page, where the box should be. Nothing to build, and nothing on your own server.',
  language: 'Language',
  languageOfPage: 'That of the page',
  shape: 'Shape',
  shapes: {
    inline: 'A box in the page',
    button: 'A button that opens the box',
    popover: 'A popover for a button of yours',
  },
  script: 'Script',
  scripts: (version) => ({ floating: 'Always the newest version', pinned: `Version ${version} for good` }),
  show: 'Show the lines',
  lines: 'HTML',
  preview: 'How it looks',
  previewLead: 'You can try everything but the last step: pictures are made on your own pages only.',
  strict: 'Pages with a content security policy',
  strictLead: 'The lines for a page that forbids what is written inline, and what its policy must allow.',
  strictLink: 'Lines for strict pages',
  missing: 'The widget has not been built on this server yet.',
};
