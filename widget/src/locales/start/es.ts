import type { StartMessages } from './en.ts';

export const es: StartMessages = {
  title: 'Imágenes de partida',
  operation: 'Qué hacer con ella',
  arriving: 'Subiendo',
  onItsWay: 'La imagen aún está en camino. Un momento.',
  switched: (name) => `Ahora con ${name}.`,
  remove: (number) => `Quitar la imagen ${number}`,
  strength: 'Intensidad',
  aside: (model) => `${model} no puede partir de una imagen. Se guarda aquí para otro modelo.`,
  onlyFirst: (count) =>
    count === 1 ? 'Para esto solo se usa la primera imagen.' : `Para esto solo se usan las primeras ${count} imágenes.`,
  errors: {
    upload_too_large: 'Este archivo es demasiado grande. Elige uno de hasta 20 MB.',
    upload_too_slow: 'Este archivo tardó demasiado en llegar. Inténtalo de nuevo con una conexión mejor.',
    upload_type_unsupported: 'Este tipo de archivo no sirve. Elige una imagen JPEG, PNG o WebP.',
    upload_animated: 'Las imágenes animadas no sirven. Elige una fija.',
    upload_too_many_pixels: 'Esta imagen tiene demasiados píxeles. Elige una más pequeña.',
    upload_damaged: 'Este archivo está dañado y no se puede leer. Elige otro.',
    upload_quota_exhausted: 'Por ahora no puedes añadir más imágenes. Inténtalo más tarde.',
    upload_in_use: 'Esta imagen aún hace falta para otra creada con ella.',
  },
};
