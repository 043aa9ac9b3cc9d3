import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': 'Nuevo inicio de sesión en tu cuenta',
  'password-changed': 'Se ha cambiado tu contraseña',
  'passkey-added': 'Se ha añadido una llave de acceso a tu cuenta',
  'passkey-removed': 'Se ha quitado una llave de acceso de tu cuenta',
  'second-factor-on': 'Se ha activado el inicio de sesión en dos pasos',
  'second-factor-off': 'Se ha desactivado el inicio de sesión en dos pasos',
  'recovery-codes-made': 'Se han creado nuevos códigos de recuperación',
  'signed-out-elsewhere': 'Se ha cerrado la sesión de un dispositivo de tu cuenta',
  'signed-out-everywhere': 'Se ha cerrado tu sesión en los demás dispositivos',
  'site-connected': 'Se ha conectado un sitio a tu cuenta',
  'account-deleted': 'Se ha eliminado tu cuenta',
};

export const es: MailTexts = {
  frame: {
    linkHint: 'El botón lleva a esta dirección:',
    newsReason: 'Recibes este correo porque elegiste recibir novedades de Vignette.',
    unsubscribe: 'No recibir más novedades',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: 'Inicia sesión en Vignette',
      paragraphs: [`Con este enlace inicias sesión. Sirve una sola vez, durante ${formats.minutes(minutes)}.`],
      action: { label: 'Iniciar sesión', url },
      afterword: 'Si no lo pediste, ignora este correo. Sin él no entra nadie.',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: 'Tu código para iniciar sesión en Vignette',
      heading: 'Tu código para iniciar sesión',
      paragraphs: [
        `Escribe este código donde estás iniciando sesión. Sirve una sola vez, durante ${formats.minutes(minutes)}.`,
      ],
      code,
      afterword: 'No se lo des a nadie: nunca te lo pediremos. Si no pediste un código, ignora este correo.',
    }),
    'verify-address': ({ url }) => ({
      subject: 'Confirma tu dirección',
      paragraphs: ['Confirma que esta dirección es tuya y tu cuenta de Vignette estará lista.'],
      action: { label: 'Confirmar dirección', url },
      afterword: 'Si no creaste una cuenta de Vignette, ignora este correo.',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: 'Elige una nueva contraseña',
      paragraphs: [
        `Con este enlace eliges una nueva contraseña para Vignette. Sirve una sola vez, durante ${formats.minutes(minutes)}.`,
      ],
      action: { label: 'Elegir contraseña', url },
      afterword: 'Si no lo pediste, ignora este correo. Tu contraseña sigue igual.',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: 'Ya tienes una cuenta',
      paragraphs: [
        'Alguien, quizá tú, ha escrito esta dirección para crear una cuenta de Vignette o para pasar otra cuenta a ella. Ya tienes una cuenta con esta dirección, así que no se ha hecho nada y en tu cuenta no ha cambiado nada.',
      ],
      action: { label: 'Iniciar sesión', url: signInUrl },
      afterword: 'Si no fuiste tú, no tienes que hacer nada. A quien lo hizo no se le ha dicho que tienes una cuenta.',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: 'Confirma tu nueva dirección',
      paragraphs: ['Confirma esta dirección y tu cuenta de Vignette la usará desde ahora.'],
      action: { label: 'Confirmar dirección', url },
      afterword: 'Si no lo pediste, ignora este correo. No cambiará nada.',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: 'Tu cuenta tendrá otra dirección',
      paragraphs: [
        `La dirección de tu cuenta de Vignette deja de ser esta y pasa a ser ${newAddress}.`,
        'Si fuiste tú, no tienes que hacer nada.',
        'Si no, el botón devuelve esta dirección a la cuenta, cierra todas sus sesiones y elimina su contraseña y cualquier otra forma de entrar añadida desde entonces; después eliges una contraseña nueva.',
      ],
      action: { label: 'No fui yo', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['Este es el último correo sobre tu cuenta de Vignette.']
          : ['Si fuiste tú, no tienes que hacer nada.'],
      details: [
        { label: 'Dispositivo', value: device },
        ...(country === null ? [] : [{ label: 'País', value: formats.country(country) }]),
        { label: 'Hora', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: 'Revisar la cuenta', url: securityUrl },
        afterword: 'Si no fuiste tú, cierra allí la sesión en los demás dispositivos y cambia tu contraseña.',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName}: se ha usado el ${percent} % del presupuesto`,
      heading: `Se ha usado el ${percent} % del presupuesto`,
      paragraphs: [
        `«${siteName}» ha usado ${formats.number(spent)} de los ${formats.number(budget)} créditos de su presupuesto.`,
        ...(percent === 100 ? ['No se gasta nada más en visitantes hasta que vuelva a haber presupuesto.'] : []),
      ],
      action: { label: 'Ver el gasto', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName}: un webhook no responde`,
      heading: 'Un webhook no responde',
      paragraphs: [
        `No pudimos avisar a esta dirección de las imágenes creadas en «${siteName}». Lo seguimos intentando.`,
      ],
      details: [{ label: 'Dirección', value: endpoint }],
      action: { label: 'Ver el webhook', url },
      afterword: 'Allí puedes volver a enviar lo que no llegó.',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: 'Seguir leyendo', url } }),
  },
};
