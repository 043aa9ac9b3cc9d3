import type { AuditTexts } from './audit-texts.ts';

export const en: AuditTexts = {
  title: 'Who looked',
  lead: 'Whoever runs this server sees your prompts and pictures only for a reason. Each time is written down here for two years, and nobody can change it.',
  empty: { title: 'Nobody has looked', advice: 'No operator has seen anything of yours.' },
  actions: {
    look: 'An operator looked at what you asked for',
    account_suspended: 'An operator suspended your account',
    account_resumed: 'An operator opened your account again',
    site_suspended: 'An operator suspended your site',
    site_resumed: 'An operator opened your site again',
  },
  picture: 'Prompt',
  pictureGone: 'It has been deleted since.',
  site: 'Site',
  reason: 'Reason',
  olderEntries: 'Older entries',
};
