import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const fr: SiteSnippetTexts = {
  title: 'Installer',
  lead: 'Copiez les lignes dans votre page, là où le cadre doit apparaître. Rien à compiler, rien à faire sur votre serveur.',
  language: 'Langue',
  languageOfPage: 'Celle de la page',
  shape: 'Forme',
  shapes: {
    inline: 'Un cadre dans la page',
    button: 'Un bouton qui ouvre le cadre',
    popover: 'Une fenêtre surgissante pour l’un de vos boutons',
  },
  script: 'Script',
  scripts: (version) => ({
    floating: 'Toujours la version la plus récente',
    pinned: `La version ${version} pour toujours`,
  }),
  show: 'Afficher les lignes',
  lines: 'HTML',
  preview: 'Aperçu',
  previewLead: 'Vous pouvez tout essayer sauf la dernière étape : les images ne se créent que sur vos propres pages.',
  strict: 'Pages dotées d’une politique de sécurité du contenu',
  strictLead: 'Les lignes pour une page qui interdit le code en ligne, et ce que sa politique doit autoriser.',
  strictLink: 'Lignes pour pages strictes',
  missing: 'Le widget n’a pas encore été compilé sur ce serveur.',
};
