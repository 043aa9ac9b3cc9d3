import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const de: UnsubscribeTexts = {
  question: {
    title: 'Keine Neuigkeiten mehr?',
    lead: 'Sie erhalten dann keine Neuigkeiten von Vignette mehr. Mails zu Ihrem Konto kommen weiterhin.',
  },
  confirm: 'Keine Neuigkeiten mehr',
  done: {
    title: 'Keine Neuigkeiten mehr',
    lead: 'Sie erhalten keine Neuigkeiten von Vignette mehr, auch keine, die schon bereitlagen. In Ihrem Konto können Sie sie wieder wählen.',
  },
  broken: {
    title: 'Dieser Link funktioniert nicht',
    lead: 'Er wurde unterwegs verändert oder abgeschnitten. Öffnen Sie ihn noch einmal aus der Mail, oder wählen Sie in Ihrem Konto.',
  },
};
