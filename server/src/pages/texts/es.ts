import type { PageTexts } from './page-texts.ts';

export const es: PageTexts = {
  frame: {
    skip: 'Ir al contenido',
    navigation: 'Principal',
    gallery: 'Galería',
    sites: 'Sitios',
    account: 'Cuenta',
    administration: 'Administración',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    language: 'Idioma',
    theme: 'Apariencia',
    themes: { system: 'Automática', light: 'Clara', dark: 'Oscura' },
  },
  kit: {
    checkFields: 'Revisa lo siguiente:',
    showPassword: 'Mostrar la contraseña',
    hidePassword: 'Ocultar la contraseña',
    copy: 'Copiar',
    copied: 'Copiado',
    working: 'Un momento…',
    cancel: 'Cancelar',
  },
  problems: {
    not_found: {
      title: 'Aquí no hay nada',
      advice: 'Quizá la dirección esté mal escrita, o lo que había se ha eliminado o es de otra persona.',
    },
    session_missing: { title: 'Inicia sesión', advice: 'Esta página es solo para quien ha iniciado sesión.' },
    request_forged: {
      title: 'Esto no vino de nuestra página',
      advice: 'No se ha cambiado nada. Abre la página de nuevo y repite allí lo que querías hacer.',
    },
    account_suspended: {
      title: 'Esta cuenta está suspendida',
      advice:
        'Por ahora no se puede cambiar ni crear nada con ella. Quien administra este servidor puede decirte por qué.',
    },
    too_many_requests: {
      title: 'Demasiadas veces seguidas',
      advice: 'Espera un rato e inténtalo otra vez. No se pierde nada.',
    },
    field_invalid: {
      title: 'Esto no se puede leer',
      advice: 'Algo en la dirección o en el formulario no es correcto. Vuelve atrás e inténtalo otra vez.',
    },
    refused: {
      title: 'Esto no funciona',
      advice:
        'Se ha rechazado. Vuelve atrás e inténtalo otra vez; si continúa, da esta palabra a quien administra este servidor:',
    },
    unavailable: {
      title: 'No estamos disponibles por un momento',
      advice: 'El servicio se está iniciando, se está deteniendo o está muy ocupado. Inténtalo en un minuto.',
    },
    internal: {
      title: 'Algo ha fallado de nuestro lado',
      advice: 'No es culpa tuya. Inténtalo otra vez; si continúa, envía este número a quien administra este servidor:',
    },
  },
  goHome: 'Ir a la página de inicio',
  goOn: 'Continuar',
};
