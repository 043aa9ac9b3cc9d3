import type { HomeTexts } from './home-texts.ts';

export const en: HomeTexts = {
  heading: 'Make a picture where you already are',
  lead: 'Inside any web page, and keep it.',
  demo: { name: 'Try it on the demo site', about: 'an article and a shop that embed the widget' },
  snippet: { name: 'Put it on a page', about: 'the lines to copy, for any policy' },
  widget: { name: 'The widget', about: 'the script a page embeds' },
  api: { name: 'The API', about: 'every call, as OpenAPI 3.1' },
  readiness: { name: 'Readiness', about: 'database, files, queue' },
};
