import type { AuditTexts } from './audit-texts.ts';

export const de: AuditTexts = {
  title: 'Wer nachgesehen hat',
  lead: 'Wer diesen Server betreibt, sieht deine Prompts und Bilder nur aus einem Grund. Jedes Mal steht hier, und niemand kann es ändern.',
  empty: { title: 'Niemand hat nachgesehen', advice: 'Kein Betreiber hat etwas von dir gesehen.' },
  actions: {
    look: 'Ein Betreiber hat angesehen, was du dir gewünscht hast',
    account_suspended: 'Ein Betreiber hat dein Konto gesperrt',
    account_resumed: 'Ein Betreiber hat dein Konto wieder freigegeben',
    site_suspended: 'Ein Betreiber hat deine Website gesperrt',
    site_resumed: 'Ein Betreiber hat deine Website wieder freigegeben',
  },
  picture: 'Prompt',
  pictureGone: 'Es wurde inzwischen gelöscht.',
  site: 'Website',
  reason: 'Grund',
  olderEntries: 'Ältere Einträge',
};
