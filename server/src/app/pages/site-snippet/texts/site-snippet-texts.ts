import type { SnippetAddress, SnippetMode } from '../../snippet/snippet-choice.ts';

export interface SiteSnippetTexts {
  title: string;
  lead: string;
  language: string;
  languageOfPage: string;
  shape: string;
  shapes: Record<SnippetMode, string>;
  script: string;
  scripts: (version: string) => Record<SnippetAddress, string>;
  show: string;
  lines: string;
  preview: string;
  previewLead: string;
  strict: string;
  strictLead: string;
  strictLink: string;
  missing: string;
}
