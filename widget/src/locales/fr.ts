import type { Messages } from './en.ts';

const credits = (count: number): string => (count < 2 ? `${count} crédit` : `${count} crédits`);

export const fr: Messages = {
  locale: 'fr',
  priced: (label, price) => `${label} · ${credits(price)}`,
  close: 'Fermer',
  facade: {
    prompt: 'Décrivez une image',
    make: 'Créer l’image',
    loadFailed: 'Réessayez',
  },
  compose: {
    shape: 'Format',
    shapes: { auto: 'Telle quelle', square: 'Carré', portrait: 'Vertical', landscape: 'Large' },
    promptEmpty: 'Écrivez d’abord quelques mots.',
    charactersLeft: (count) => `${count} caractères restants`,
    tooLong: (count) => `${count} caractères de trop`,
    makeMany: (count) => `Créer ${count} images`,
    addPicture: 'Ajouter une image',
    changePrompt: 'Que faut-il changer ?',
    optionalPrompt: 'Autre chose ? Vous pouvez laisser vide.',
    pictureMissing: 'Ajoutez d’abord une image.',
  },
  operations: {
    create: 'Comme guide',
    edit: 'Modifier',
    vary: 'Variante',
    restyle: 'Autre style',
    upscale: 'Agrandir',
  },
  empty: {
    title: 'Que doit-on y voir ?',
    hint: 'Nommez des choses, des lieux, des couleurs. Ou essayez ceci.',
    examples: [
      'Un renard roux au bord d’un lac bleu',
      'Deux chats sur un canapé, pluie',
      'Un phare au coucher du soleil',
    ],
  },
  progress: {
    sending: 'Envoi',
    sendingAgain: 'Pas encore de réponse. Nouvel envoi, sans payer deux fois.',
    queued: 'En attente',
    running: 'Dessin en cours',
    elapsed: 'Temps écoulé',
    usually: (time) => `D’habitude ${time}`,
    cancel: 'Annuler',
    cancelling: 'Annulation',
  },
  modelLabels: {
    'collage-1': 'Dessiné sur cet ordinateur selon des règles fixes. Pas d’IA.',
  },
  result: {
    done: (count) => (count > 1 ? 'Vos images sont prêtes.' : 'Votre image est prête.'),
    picture: (prompt) => `Image : ${prompt}`,
    pictureMissing: 'L’image n’a pas pu être chargée.',
    loadAgain: 'La recharger',
    notUnderstood: 'Non compris',
    download: 'Télécharger',
    downloadAll: 'Tout télécharger',
    open: (number, count) => (count > 1 ? `Ouvrir l’image ${number} sur ${count}` : 'Ouvrir l’image'),
    openOne: 'Ouvrez une image pour la télécharger, la copier ou continuer avec elle.',
    actionFailed: 'Cela n’a pas marché. Veuillez réessayer.',
    again: (count) => (count > 1 ? `${count} autres` : 'Une autre'),
    remove: 'Supprimer',
    removeQuestion: (count) =>
      count > 1 ? 'Supprimer ces images pour de bon ?' : 'Supprimer cette image pour de bon ?',
    removeConfirm: 'Supprimer',
    keep: 'Garder',
  },
  notice: {
    cancelled: 'Annulé. Rien n’a été débité.',
    retry: 'Réessayer',
    offline: 'Vous êtes hors ligne. Rien n’est perdu : cela reprendra dès votre retour.',
    unreachable: 'La connexion est coupée. Nouvel essai en cours.',
    attributeMissing: (name) => `L’attribut ${name} manque.`,
  },
  budget: {
    left: (count) => `Gratuit aujourd’hui : encore ${count}`,
    short: (count) => `Gratuit aujourd’hui : plus que ${count}`,
    none: 'Gratuit aujourd’hui : épuisé',
  },
  history: {
    title: 'Vos images',
    open: (prompt) => `Montrer : ${prompt}`,
    more: 'En voir plus',
    empty: 'Ce que vous créez ici y est gardé pour vous.',
    failed: 'Vos images n’ont pas pu être chargées.',
  },
  errors: {
    prompt_too_long: 'Le texte est trop long. Veuillez le raccourcir.',
    not_found: 'Ce n’est plus là.',
    internal: 'Quelque chose a cassé de notre côté. Veuillez réessayer.',
    unavailable: 'Le service est injoignable. Veuillez réessayer dans un instant.',
  },
};
