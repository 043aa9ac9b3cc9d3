import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const es: UnsubscribeTexts = {
  question: {
    title: '¿No recibir más novedades?',
    lead: 'Ya no recibirás novedades de Vignette. Los correos sobre tu cuenta seguirán llegando.',
  },
  confirm: 'No recibir más novedades',
  done: {
    title: 'No recibirás más novedades',
    lead: 'Ya no recibirás novedades de Vignette, tampoco las que estaban por salir. Puedes volver a elegirlas en tu cuenta.',
  },
  broken: {
    title: 'Este enlace no funciona',
    lead: 'Se ha modificado o cortado por el camino. Ábrelo de nuevo desde el correo o elige en tu cuenta.',
  },
};
