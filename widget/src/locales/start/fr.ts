import type { StartMessages } from './en.ts';

export const fr: StartMessages = {
  title: 'Images de départ',
  operation: 'Qu’en faire',
  arriving: 'Envoi',
  onItsWay: 'L’image est encore en route. Un instant.',
  switched: (name) => `Maintenant avec ${name}.`,
  remove: (number) => `Retirer l’image ${number}`,
  strength: 'Intensité',
  aside: (model) => `${model} ne peut pas partir d’une image. Elle reste ici pour un autre modèle.`,
  onlyFirst: (count) =>
    count === 1 ? 'Seule la première image sert ici.' : `Seules les ${count} premières images servent ici.`,
  errors: {
    upload_too_large: 'Ce fichier est trop lourd. Veuillez en choisir un de 20 Mo au plus.',
    upload_too_slow: 'Ce fichier a mis trop de temps à arriver. Veuillez réessayer avec une meilleure connexion.',
    upload_type_unsupported: 'Ce type de fichier ne convient pas. Veuillez choisir une image JPEG, PNG ou WebP.',
    upload_animated: 'Les images animées ne conviennent pas. Veuillez en choisir une fixe.',
    upload_too_many_pixels: 'Cette image a trop de pixels. Veuillez en choisir une plus petite.',
    upload_damaged: 'Ce fichier est abîmé et illisible. Veuillez en choisir un autre.',
    upload_quota_exhausted: 'Vous ne pouvez plus ajouter d’images pour l’instant. Veuillez réessayer plus tard.',
    upload_in_use: 'Cette image sert encore à une autre, créée à partir d’elle.',
  },
};
