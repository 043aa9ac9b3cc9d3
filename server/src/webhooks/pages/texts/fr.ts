import type { WebhookTexts } from './webhook-texts.ts';

export const fr: WebhookTexts = {
  title: 'Webhooks',
  lead: 'Votre propre serveur apprend chaque image créée sur ce site : avec quel modèle, pour combien de crédits et quand. Jamais ce qu’elle montre, ni de qui elle vient.',
  add: 'Ajouter un webhook',
  address: 'Adresse',
  addressHint: 'Une adresse https publique. Les messages sont signés comme le décrit Standard Webhooks.',
  emptyTitle: 'Pas encore de webhook',
  emptyAdvice: 'Ajoutez l’adresse d’un de vos serveurs : il apprendra chaque image.',
  states: {
    on: 'Actif',
    failing: (since) => `Ne répond plus depuis le ${since}`,
    offFailing: 'Inactif : rien n’est arrivé pendant cinq jours',
    offGone: 'Inactif : il a répondu qu’il n’existe plus',
  },
  faults: {
    refused: 'Aucun message ne peut y être envoyé. Indiquez une adresse publique qui commence par https://.',
    tooMany: 'Un site peut avoir 5 webhooks. Retirez-en un dont vous n’avez plus besoin.',
  },
  secret: {
    title: 'Conservez ce secret',
    added: 'Le webhook a été ajouté.',
    rotated: 'Le webhook a un nouveau secret. Pendant un jour, l’ancien signe aussi.',
    label: 'Secret de signature',
    advice: 'Il n’est montré que cette fois. Votre serveur s’en sert pour vérifier qu’un message vient de nous.',
    goOn: 'Je l’ai conservé',
  },
  endpoint: {
    previousSecret: (until) => `Le secret précédent signe aussi jusqu’au ${until} (UTC).`,
    enable: 'Réactiver',
    enabled: 'Le webhook est de nouveau actif.',
    rotate: 'Remplacer le secret',
    rotateExplanation:
      'Vous en recevez un nouveau, montré une seule fois. Pendant un jour, les messages sont signés avec les deux.',
    remove: 'Retirer le webhook',
    removeExplanation: 'Plus rien n’y sera envoyé et la liste ci-dessous sera supprimée. C’est irréversible.',
    removed: 'Le webhook a été retiré.',
  },
  deliveries: {
    title: 'Messages',
    none: 'Rien n’a encore été envoyé.',
    caption: 'Les 30 derniers jours',
    attempt: (number) => `essai ${number}`,
    replay: 'Renvoyer',
    replayed: 'Le message est reparti.',
    older: 'Messages plus anciens',
    states: { waiting: 'En attente', succeeded: 'Arrivé', failed: 'Échoué', dropped: 'Non envoyé' },
    failures: {
      status: (code) => `réponse ${code}`,
      refused: 'adresse non autorisée',
      unreachable: 'pas de connexion',
      timeout: 'pas de réponse à temps',
    },
    milliseconds: (duration) => `${duration} ms`,
  },
};
