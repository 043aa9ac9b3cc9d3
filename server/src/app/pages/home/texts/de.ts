import type { HomeTexts } from './home-texts.ts';

export const de: HomeTexts = {
  heading: 'Mach ein Bild, wo du gerade bist',
  lead: 'Mitten in jeder Webseite. Und behalte es.',
  demo: { name: 'Auf der Demo-Seite ausprobieren', about: 'ein Artikel und ein Laden, die das Widget einbinden' },
  snippet: { name: 'Auf eine Seite setzen', about: 'die Zeilen zum Kopieren, für jede Richtlinie' },
  widget: { name: 'Das Widget', about: 'das Skript, das eine Seite einbindet' },
  api: { name: 'Die API', about: 'jeder Aufruf, als OpenAPI 3.1' },
  readiness: { name: 'Bereitschaft', about: 'Datenbank, Dateien, Warteschlange' },
};
