import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const en: UnsubscribeTexts = {
  question: {
    title: 'Get no more news?',
    lead: 'You will not get any more news from Vignette. Mail about your account still comes.',
  },
  confirm: 'No more news',
  done: {
    title: 'No more news',
    lead: 'You will get no more news from Vignette, also none that was already on its way out. You can choose it again in your account.',
  },
  broken: {
    title: 'This link does not work',
    lead: 'It was changed or cut off on its way. Open it again from the mail, or choose in your account.',
  },
};
