import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const de: SiteSnippetTexts = {
  title: 'Einbauen',
  lead: 'Kopieren Sie die Zeilen in Ihre Seite, dorthin, wo das Feld stehen soll. Es ist nichts zu bauen, auch nicht auf Ihrem Server.',
  language: 'Sprache',
  languageOfPage: 'Die der Seite',
  shape: 'Form',
  shapes: {
    inline: 'Ein Feld in der Seite',
    button: 'Ein Knopf, der das Feld öffnet',
    popover: 'Ein Popover für einen eigenen Knopf',
  },
  script: 'Skript',
  scripts: (version) => ({ floating: 'Immer die neueste Version', pinned: `Für immer Version ${version}` }),
  show: 'Zeilen zeigen',
  lines: 'HTML',
  preview: 'So sieht es aus',
  previewLead:
    'Sie können alles ausprobieren bis auf den letzten Schritt: Bilder werden nur auf Ihren eigenen Seiten gemacht.',
  strict: 'Seiten mit einer Content Security Policy',
  strictLead: 'Die Zeilen für eine Seite, die nichts Eingebettetes erlaubt, und was ihre Richtlinie zulassen muss.',
  strictLink: 'Zeilen für strenge Seiten',
  missing: 'Das Widget wurde auf diesem Server noch nicht gebaut.',
};
