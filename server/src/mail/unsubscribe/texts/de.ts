import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const de: UnsubscribeTexts = {
  question: 'Keine Neuigkeiten mehr?',
  explanation: 'Sie erhalten dann keine Neuigkeiten von Vignette mehr. Mails zu Ihrem Konto kommen weiterhin.',
  confirm: 'Keine Neuigkeiten mehr',
  done: 'Keine Neuigkeiten mehr',
  doneExplanation:
    'Sie erhalten keine Neuigkeiten von Vignette mehr, auch keine, die schon bereitlagen. In Ihrem Konto können Sie sie wieder wählen.',
  broken: 'Dieser Link funktioniert nicht',
  brokenAdvice:
    'Er wurde unterwegs verändert oder abgeschnitten. Öffnen Sie ihn noch einmal aus der Mail, oder wählen Sie in Ihrem Konto.',
};
