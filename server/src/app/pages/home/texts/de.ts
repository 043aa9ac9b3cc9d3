import type { HomeTexts } from './home-texts.ts';

export const de: HomeTexts = {
  heading: 'Machen Sie ein Bild, wo Sie gerade sind',
  lead: 'Mitten in jeder Webseite. Und es bleibt Ihnen.',
  demo: { name: 'Auf der Demo-Seite ausprobieren', about: 'ein Artikel und ein Laden, die das Widget einbinden' },
  snippet: { name: 'Auf eine Seite setzen', about: 'die Zeilen zum Kopieren, für jede Richtlinie' },
  widget: { name: 'Das Widget', about: 'das Skript, das eine Seite einbindet' },
  api: { name: 'Die API', about: 'jeder Aufruf, als OpenAPI 3.1' },
  readiness: { name: 'Bereitschaft', about: 'Datenbank, Dateien, Warteschlange' },
};
