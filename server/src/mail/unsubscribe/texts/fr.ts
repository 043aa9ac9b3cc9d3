import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const fr: UnsubscribeTexts = {
  question: {
    title: 'Ne plus recevoir de nouvelles ?',
    lead: 'Vous ne recevrez plus de nouvelles de Vignette. Les messages sur votre compte arrivent toujours.',
  },
  confirm: 'Ne plus recevoir de nouvelles',
  done: {
    title: 'Plus de nouvelles',
    lead: 'Vous ne recevrez plus de nouvelles de Vignette, même celles qui allaient partir. Vous pouvez les choisir à nouveau dans votre compte.',
  },
  broken: {
    title: 'Ce lien ne fonctionne pas',
    lead: 'Il a été modifié ou coupé en chemin. Ouvrez-le à nouveau depuis le message, ou choisissez dans votre compte.',
  },
};
