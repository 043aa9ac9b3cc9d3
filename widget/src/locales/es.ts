import type { Messages } from './en.ts';

const credits = (count: number): string => (count === 1 ? '1 crédito' : `${count} créditos`);

export const es: Messages = {
  locale: 'es',
  priced: (label, price) => `${label} · ${credits(price)}`,
  close: 'Cerrar',
  facade: {
    prompt: 'Describe una imagen',
    make: 'Crear imagen',
    loadFailed: 'Reintenta',
  },
  compose: {
    shape: 'Formato',
    shapes: { auto: 'Como está', square: 'Cuadrado', portrait: 'Vertical', landscape: 'Ancho' },
    promptEmpty: 'Escribe primero unas palabras.',
    charactersLeft: (count) => `Quedan ${count} caracteres`,
    tooLong: (count) => `Sobran ${count} caracteres`,
    makeMany: (count) => `Crear ${count} imágenes`,
    addPicture: 'Añadir imagen',
    changePrompt: '¿Qué debe cambiar?',
    optionalPrompt: '¿Algo más? Puedes dejarlo vacío.',
    pictureMissing: 'Añade primero una imagen.',
  },
  operations: { create: 'Como guía', edit: 'Cambiar', vary: 'Variante', restyle: 'Nuevo estilo', upscale: 'Ampliar' },
  empty: {
    title: '¿Qué debe mostrar?',
    hint: 'Nombra cosas, lugares, colores. O prueba con esto.',
    examples: ['Un zorro rojo junto a un lago azul', 'Dos gatos en un sofá, lluvia', 'Un faro al atardecer'],
  },
  progress: {
    sending: 'Enviando',
    sendingAgain: 'Aún sin respuesta. Se envía otra vez; no se cobra dos veces.',
    queued: 'En espera',
    running: 'Dibujando',
    elapsed: 'Tiempo hasta ahora',
    usually: (time) => `Suele tardar ${time}`,
    cancel: 'Cancelar',
    cancelling: 'Cancelando',
  },
  modelLabels: {
    'collage-1': 'Dibujado en este equipo con reglas fijas. Sin IA.',
  },
  result: {
    done: (count) => (count > 1 ? 'Tus imágenes están listas.' : 'Tu imagen está lista.'),
    picture: (prompt) => `Imagen: ${prompt}`,
    pictureMissing: 'No se pudo cargar la imagen.',
    loadAgain: 'Cargarla otra vez',
    notUnderstood: 'No entendido',
    download: 'Descargar',
    downloadAll: 'Descargar todas',
    open: (number, count) => (count > 1 ? `Abrir la imagen ${number} de ${count}` : 'Abrir la imagen'),
    openOne: 'Abre una imagen para descargarla, copiarla o seguir con ella.',
    actionFailed: 'Eso no funcionó. Inténtalo de nuevo.',
    again: (count) => (count > 1 ? `Otras ${count}` : 'Otra más'),
    remove: 'Borrar',
    removeQuestion: (count) =>
      count > 1 ? '¿Borrar estas imágenes para siempre?' : '¿Borrar esta imagen para siempre?',
    removeConfirm: 'Borrar',
    keep: 'Conservar',
  },
  notice: {
    cancelled: 'Cancelado. No se ha cobrado nada.',
    retry: 'Intentar de nuevo',
    offline: 'Estás sin conexión. No se pierde nada: seguirá en cuanto vuelvas.',
    unreachable: 'Se perdió la conexión. Intentándolo de nuevo.',
    attributeMissing: (name) => `Falta el atributo ${name}.`,
  },
  budget: {
    left: (count) => `Gratis hoy: quedan ${count}`,
    short: (count) => `Gratis hoy: solo quedan ${count}`,
    none: 'Gratis hoy: no queda ninguna',
  },
  history: {
    title: 'Tus imágenes',
    open: (prompt) => `Mostrar: ${prompt}`,
    more: 'Mostrar más',
    empty: 'Lo que crees aquí queda guardado aquí para ti.',
    failed: 'No se pudieron cargar tus imágenes.',
  },
  errors: {
    prompt_too_long: 'Es demasiado texto. Acórtalo, por favor.',
    not_found: 'Ya no está aquí.',
    internal: 'Algo falló por nuestra parte. Inténtalo de nuevo.',
    unavailable: 'El servicio no está disponible ahora. Inténtalo en un momento.',
  },
};
