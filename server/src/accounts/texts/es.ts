import type { SignInTexts } from './sign-in-texts.ts';

export const es: SignInTexts = {
  signIn: {
    title: 'Iniciar sesión',
    email: 'Correo electrónico',
    next: 'Continuar',
    withPasskey: 'Usar una llave de acceso',
    withProvider: (name) => `Continuar con ${name}`,
    noAccount: '¿Aún no tienes cuenta?',
  },
  choose: {
    title: '¿Cómo quieres iniciar sesión?',
    otherAddress: 'Usar otra dirección',
    password: 'Contraseña',
    signIn: 'Iniciar sesión',
    forgotten: '¿Has olvidado la contraseña?',
    withoutPassword: 'Sin contraseña',
    mailLink: 'Recibir un enlace',
    mailCode: 'Recibir un código',
  },
  link: {
    title: 'Iniciar sesión',
    lead: (email) =>
      `Pulsa una vez y habrás iniciado sesión aquí como ${email}. Si no es tu dirección, cierra esta página.`,
    button: 'Iniciar sesión',
    mailed: (email, minutes) =>
      `Si ${email} tiene una cuenta, va hacia allí un enlace para iniciar sesión. Vale durante ${minutes} y una sola vez.`,
  },
  press: {
    signedInAs: (email) => `Aquí tienes la sesión iniciada como ${email}. El botón cierra la sesión de esa cuenta.`,
  },
  code: {
    title: 'Escribe el código',
    lead: (email, minutes) =>
      `Si ${email} tiene una cuenta, va hacia allí un código. Vale durante ${minutes} y una sola vez.`,
    field: 'Código',
    again: 'Enviar otro código',
  },
  secondFactor: {
    title: 'El segundo paso',
    lead: 'Escribe el código que muestra ahora tu aplicación de autenticación.',
    field: 'Código de la aplicación',
    useRecovery: 'Usar un código de recuperación',
    recoveryLead: 'Escribe uno de los códigos de recuperación que guardaste. Cada uno vale una vez.',
    recoveryField: 'Código de recuperación',
    useApp: 'Usar la aplicación',
  },
  signUp: {
    title: 'Crear una cuenta',
    lead: 'Guarda en una sola galería las imágenes que crees en cualquier página.',
    name: 'Nombre',
    optional: 'Opcional.',
    password: 'Contraseña',
    passwordHint: 'Al menos 10 caracteres. Déjala vacía si prefieres iniciar sesión con enlaces por correo.',
    born: '¿Cuándo naciste?',
    bornHint: 'Guardamos que tienes edad suficiente, no la fecha.',
    month: 'Mes',
    year: 'Año',
    button: 'Crear la cuenta',
    haveAccount: '¿Ya tienes una cuenta?',
    mailed: (email) => `Va un correo hacia ${email}. Pulsa su botón y habrás iniciado sesión.`,
    tooYoung: 'Vuelve más adelante',
    tooYoungLead: (years) =>
      `Para tener una cuenta hace falta haber cumplido ${years} años. No hemos guardado nada de lo que has escrito. Puedes seguir creando imágenes sin cuenta allí donde una página lo ofrezca.`,
  },
  verify: {
    title: 'Confirma tu dirección',
    lead: (email) =>
      `¿Has creado una cuenta de Vignette con ${email}? Entonces pulsa el botón. Si no has sido tú, cierra esta página: no pasará nada.`,
    button: 'Confirmar y continuar',
  },
  forgotten: {
    title: 'Elegir una contraseña nueva',
    lead: 'Te enviamos un enlace con el que puedes elegir una.',
    button: 'Recibir el enlace',
    mailed: (email, minutes) =>
      `Si ${email} tiene una cuenta, va hacia allí un enlace para elegir contraseña. Vale durante ${minutes} y una sola vez.`,
  },
  newPassword: {
    title: 'Elegir una contraseña nueva',
    lead: 'Se cerrará tu sesión en todas partes e iniciarás sesión con la nueva.',
    field: 'Contraseña nueva',
    button: 'Guardar la contraseña',
  },
  mailed: {
    title: 'Mira tu correo',
    spam: '¿Nada después de un minuto? Mira también en el correo no deseado.',
    goOn: 'Ya está: continuar',
  },
  spent: {
    title: 'Este enlace ya no vale',
    lead: 'Los enlaces valen una vez y no por mucho tiempo. Pide uno nuevo.',
    again: 'Pedir uno nuevo',
  },
  notices: {
    signedOut: 'Has cerrado la sesión.',
    addressConfirmed: 'Tu dirección está confirmada. ¡Te damos la bienvenida!',
    addressConfirmedElsewhere:
      'Tu dirección está confirmada. ¡Te damos la bienvenida! Una contraseña escrita en otro navegador no cuenta: si quieres una, elígela en tu cuenta, en «Seguridad».',
    passwordChanged: 'Tu contraseña nueva está guardada. Inicia sesión con ella.',
  },
  errors: {
    email: 'Escribe una dirección de correo, como nombre@example.com.',
    disposable: 'Parece una dirección de usar y tirar. Usa una que sigas leyendo el mes que viene.',
    passwordShort: 'Usa al menos 10 caracteres.',
    passwordLong: 'Usa 200 caracteres como máximo.',
    wrongPassword:
      'La dirección y la contraseña no coinciden, o la dirección aún no está confirmada: en ese caso le acabamos de enviar otra vez el correo. También puedes iniciar sesión sin contraseña.',
    wrongCode: 'Este código no es correcto o ya no vale. Míralo otra vez o pide uno nuevo.',
    born: 'Elige el mes y escribe el año, como 1990.',
    secondFactorExpired: 'Ha pasado demasiado tiempo o ha habido demasiados intentos. Inicia sesión otra vez.',
    providerUnknown: 'Todavía no hay una cuenta para eso. Crea antes una aquí; es un momento.',
    providerUnproven:
      'Este proveedor no confirma que la dirección sea tuya. Si es nueva aquí, va en camino un correo para confirmarla; si no, inicia sesión por correo o con contraseña.',
    passkeyFailed: 'La llave de acceso no ha funcionado. Inténtalo otra vez o elige otra forma.',
    providerFailed: 'No se ha podido iniciar sesión por ahí. Inténtalo otra vez o elige otra forma.',
  },
};
