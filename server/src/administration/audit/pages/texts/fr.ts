import type { AuditTexts } from './audit-texts.ts';

export const fr: AuditTexts = {
  title: 'Qui a regardé',
  lead: 'Les personnes qui gèrent ce serveur ne voient vos prompts et vos images que pour une raison précise. Chaque fois est notée ici pour deux ans, et personne ne peut l’effacer avant.',
  empty: { title: 'Personne n’a regardé', advice: 'Aucun administrateur n’a vu quoi que ce soit de vous.' },
  actions: {
    look: 'Un administrateur a regardé ce que vous avez demandé',
    account_suspended: 'Un administrateur a suspendu votre compte',
    account_resumed: 'Un administrateur a rouvert votre compte',
    site_suspended: 'Un administrateur a suspendu votre site',
    site_resumed: 'Un administrateur a rouvert votre site',
  },
  picture: 'Prompt',
  pictureGone: 'Cela a été supprimé depuis.',
  site: 'Site',
  reason: 'Raison',
  olderEntries: 'Entrées plus anciennes',
};
