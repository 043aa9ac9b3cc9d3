import type { GrantTexts } from './grant-texts.ts';

export const es: GrantTexts = {
  scopes: {
    generate: 'crear imágenes para ti y pagarlas con tus créditos, hasta el límite que fijes',
    'gallery:add': 'guardar en tu galería las imágenes que crees allí',
    'gallery:read': 'ver toda tu galería, con los prompts de tus imágenes',
    assistant: 'leer el prompt de las imágenes que le des y mejorar tus prompts',
  },
  connect: {
    returning: (site) => `Un momento, estamos avisando a ${site}…`,
    typing: {
      title: 'Ya casi está',
      lead: (site, host) => `Vuelve a ${site}, en ${host}, y escribe allí este código.`,
      code: 'Tu código',
      minutes: 'Sirve una sola vez, durante dos minutos.',
      warning:
        'No lo escribas en ningún otro sitio. Quien te lo pida en otra página, por correo o por teléfono quiere entrar en tu cuenta.',
    },
    denied: {
      title: 'No se ha permitido nada',
      lead: (site) => `${site} no puede usar tu cuenta. Puedes cerrar esta ventana.`,
    },
    finished: 'Has iniciado sesión. Puedes cerrar esta ventana.',
    broken: {
      title: 'Este inicio de sesión no puede continuar',
      lead: 'Está incompleto o ha pasado demasiado tiempo. Cierra esta ventana y empieza de nuevo desde donde venías.',
    },
    suspended: {
      title: 'Nadie puede iniciar sesión desde allí',
      lead: 'El sitio ya no existe aquí o está suspendido. Tu cuenta y tus imágenes no se ven afectadas.',
    },
  },
  consent: {
    title: (site) => `¿Iniciar sesión en ${site}?`,
    lead: (site, hosts) => `${site} es el sitio ${hosts}.`,
    leadOfApp: (app) => `${app} es una aplicación que quiere usar tu cuenta.`,
    signedInAs: (name) => `Has iniciado sesión como ${name}.`,
    notYou: '¿No eres tú?',
    may: (site) => `${site} podrá`,
    mayNot: 'No podrá',
    notMore: 'ver tus otras imágenes, comprar créditos ni cambiar tu cuenta',
    notMoreThanGallery: 'comprar créditos ni cambiar tu cuenta',
    cap: 'Cuánto puede gastar',
    daily: 'Créditos al día',
    total: 'Créditos en total',
    capHint: 'Puedes cambiarlo cuando quieras en tu cuenta, en «Sitios y aplicaciones conectados».',
    capError: (most) => `Escribe un número entero de 0 a ${most}.`,
    allow: 'Permitir',
    deny: 'No permitir',
    again: {
      title: (site) => `¿Continuar a ${site}?`,
      lead: (site, hosts) => `Ya permitiste que ${site}, en ${hosts}, use tu cuenta.`,
      leadOfApp: (app) => `Ya permitiste que ${app} use tu cuenta.`,
      cap: (daily, total, used) => `Puede gastar ${daily} créditos al día y ${total} en total; ha gastado ${used}.`,
      change: 'Cambiar cuánto puede gastar',
      allow: (name) => `Continuar como ${name}`,
      deny: 'Cancelar',
    },
  },
  connected: {
    title: 'Sitios y aplicaciones conectados',
    lead: 'Quién puede usar tu cuenta, cuánto ha costado y cómo terminarlo.',
    empty: {
      title: 'No hay nada conectado',
      advice: 'Cuando inicies sesión desde un sitio donde creas imágenes, aparecerá aquí.',
    },
    since: (date) => `desde el ${date}`,
    spent: (today, daily, used, total) => `Créditos: ${today} de ${daily} hoy, ${used} de ${total} en total`,
    may: 'Puede',
    spending: 'Gasto',
    today: (used, daily) => `${used} de ${daily} créditos hoy`,
    ever: (used, total) => `${used} de ${total} créditos en total`,
    save: 'Guardar límites',
    disconnect: 'Desconectar',
    disconnectNamed: (site) => `Desconectar ${site}`,
    explanation:
      'Su sesión termina al instante, en todas las páginas y dispositivos. Lo que creaste allí sigue en tu galería.',
    notices: { changed: 'Los límites se han cambiado.', disconnected: (site) => `${site} está desconectado.` },
  },
};
