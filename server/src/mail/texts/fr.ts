import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': 'Nouvelle connexion à votre compte',
  'password-changed': 'Votre mot de passe a été modifié',
  'passkey-added': 'Une clé d’accès a été ajoutée à votre compte',
  'passkey-removed': 'Une clé d’accès a été supprimée de votre compte',
  'second-factor-on': 'La connexion en deux étapes est activée',
  'second-factor-off': 'La connexion en deux étapes est désactivée',
  'recovery-codes-made': 'De nouveaux codes de secours ont été créés',
  'signed-out-elsewhere': 'Un appareil a été déconnecté de votre compte',
  'signed-out-everywhere': 'Tous vos autres appareils ont été déconnectés',
  'site-connected': 'Un site a été connecté à votre compte',
  'account-deleted': 'Votre compte a été supprimé',
};

export const fr: MailTexts = {
  frame: {
    linkHint: 'Le bouton mène à cette adresse :',
    newsReason: 'Vous recevez ce message parce que vous avez choisi les nouvelles de Vignette.',
    unsubscribe: 'Ne plus recevoir de nouvelles',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: 'Se connecter à Vignette',
      paragraphs: [`Ce lien vous connecte. Il sert une seule fois, pendant ${formats.minutes(minutes)}.`],
      action: { label: 'Se connecter', url },
      afterword: 'Si vous n’avez rien demandé, ignorez ce message. Sans lui, personne n’entre.',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: 'Votre code de connexion à Vignette',
      heading: 'Votre code de connexion',
      paragraphs: [
        `Saisissez ce code là où vous vous connectez. Il sert une seule fois, pendant ${formats.minutes(minutes)}.`,
      ],
      code,
      afterword:
        'Ne le donnez à personne : nous ne le demandons jamais. Si vous n’avez pas demandé de code, ignorez ce message.',
    }),
    'verify-address': ({ url }) => ({
      subject: 'Confirmez votre adresse',
      paragraphs: ['Confirmez que cette adresse est la vôtre, et votre compte Vignette est prêt.'],
      action: { label: 'Confirmer l’adresse', url },
      afterword: 'Si vous n’avez pas créé de compte Vignette, ignorez ce message.',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: 'Choisissez un nouveau mot de passe',
      paragraphs: [
        `Ce lien permet de choisir un nouveau mot de passe pour Vignette. Il sert une seule fois, pendant ${formats.minutes(minutes)}.`,
      ],
      action: { label: 'Choisir un mot de passe', url },
      afterword: 'Si vous n’avez rien demandé, ignorez ce message. Votre mot de passe reste le même.',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: 'Vous avez déjà un compte',
      paragraphs: [
        'Quelqu’un, peut-être vous, a saisi cette adresse pour créer un compte Vignette ou pour y rattacher un autre compte. Vous avez déjà un compte avec cette adresse : rien n’a été fait, et rien n’a changé dans votre compte.',
      ],
      action: { label: 'Se connecter', url: signInUrl },
      afterword:
        'Si ce n’était pas vous, il n’y a rien à faire. Cette personne n’a pas appris que vous avez un compte.',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: 'Confirmez votre nouvelle adresse',
      paragraphs: ['Confirmez cette adresse, et votre compte Vignette l’utilise désormais.'],
      action: { label: 'Confirmer l’adresse', url },
      afterword: 'Si vous n’avez rien demandé, ignorez ce message. Rien ne changera.',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: 'Votre compte change d’adresse',
      paragraphs: [
        `L’adresse de votre compte Vignette n’est plus celle-ci ; elle devient ${newAddress}.`,
        'Si c’était vous, il n’y a rien à faire.',
        'Sinon, le bouton rend cette adresse au compte, le déconnecte partout et supprime son mot de passe et tout autre accès ajouté depuis ; vous choisissez ensuite un nouveau mot de passe.',
      ],
      action: { label: 'Ce n’était pas moi', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['Ce message est le dernier au sujet de votre compte Vignette.']
          : ['Si c’était vous, il n’y a rien à faire.'],
      details: [
        { label: 'Appareil', value: device },
        ...(country === null ? [] : [{ label: 'Pays', value: formats.country(country) }]),
        { label: 'Heure', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: 'Vérifier le compte', url: securityUrl },
        afterword: 'Si ce n’était pas vous, déconnectez-y tous les autres appareils et changez de mot de passe.',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName} : ${percent} % du budget est utilisé`,
      heading: `${percent} % du budget est utilisé`,
      paragraphs: [
        `« ${siteName} » a utilisé ${formats.number(spent)} des ${formats.number(budget)} crédits de son budget.`,
        ...(percent === 100
          ? ['Plus rien n’est dépensé pour les visiteurs tant que le budget n’a pas retrouvé de place.']
          : []),
      ],
      action: { label: 'Voir les dépenses', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName} : un webhook ne répond pas`,
      heading: 'Un webhook ne répond pas',
      paragraphs: [
        `Nous n’avons pas pu signaler à cette adresse les images créées sur « ${siteName} ». Nous continuons d’essayer.`,
      ],
      details: [{ label: 'Adresse', value: endpoint }],
      action: { label: 'Voir le webhook', url },
      afterword: 'Vous pouvez y renvoyer ce qui n’est pas arrivé.',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: 'Lire la suite', url } }),
  },
};
