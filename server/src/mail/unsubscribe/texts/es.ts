import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const es: UnsubscribeTexts = {
  question: '¿No recibir más novedades?',
  explanation: 'Ya no recibirás novedades de Vignette. Los correos sobre tu cuenta seguirán llegando.',
  confirm: 'No recibir más novedades',
  done: 'No recibirás más novedades',
  doneExplanation:
    'Ya no recibirás novedades de Vignette, tampoco las que estaban por salir. Puedes volver a elegirlas en tu cuenta.',
  broken: 'Este enlace no funciona',
  brokenAdvice: 'Se ha modificado o cortado por el camino. Ábrelo de nuevo desde el correo o elige en tu cuenta.',
};
