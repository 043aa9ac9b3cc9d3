import type { HomeTexts } from './home-texts.ts';

export const fr: HomeTexts = {
  heading: 'Créez une image là où vous êtes déjà',
  lead: 'Dans n’importe quelle page web. Et gardez-la.',
  demo: { name: 'L’essayer sur le site de démonstration', about: 'un article et une boutique qui intègrent le widget' },
  snippet: { name: 'Le mettre sur une page', about: 'les lignes à copier, pour toute politique' },
  widget: { name: 'Le widget', about: 'le script qu’une page intègre' },
  api: { name: 'L’API', about: 'tous les appels, en OpenAPI 3.1' },
  readiness: { name: 'Disponibilité', about: 'base de données, fichiers, file d’attente' },
};
