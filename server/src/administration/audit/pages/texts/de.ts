import type { AuditTexts } from './audit-texts.ts';

export const de: AuditTexts = {
  title: 'Wer nachgesehen hat',
  lead: 'Wer diesen Server betreibt, sieht Ihre Prompts und Bilder nur aus einem Grund. Jedes Mal steht zwei Jahre lang hier, und niemand kann es ändern.',
  empty: { title: 'Niemand hat nachgesehen', advice: 'Kein Betreiber hat etwas von Ihnen gesehen.' },
  actions: {
    look: 'Ein Betreiber hat angesehen, was Sie sich gewünscht haben',
    account_suspended: 'Ein Betreiber hat Ihr Konto gesperrt',
    account_resumed: 'Ein Betreiber hat Ihr Konto wieder freigegeben',
    site_suspended: 'Ein Betreiber hat Ihre Website gesperrt',
    site_resumed: 'Ein Betreiber hat Ihre Website wieder freigegeben',
  },
  picture: 'Prompt',
  pictureGone: 'Es wurde inzwischen gelöscht.',
  site: 'Website',
  reason: 'Grund',
  olderEntries: 'Ältere Einträge',
};
