import type { GrantTexts } from './grant-texts.ts';

export const fr: GrantTexts = {
  scopes: {
    generate: 'créer des images pour vous et les payer avec vos crédits, dans la limite que vous fixez',
    'gallery:add': 'ajouter à votre galerie les images que vous y créez',
    'gallery:read': 'voir toute votre galerie, avec les prompts de vos images',
    assistant: 'lire le prompt des images que vous lui donnez et améliorer vos prompts',
  },
  connect: {
    returning: (site) => `Un instant, nous prévenons ${site}…`,
    typing: {
      title: 'C’est presque fini',
      lead: (site, host) => `Revenez à ${site}, sur ${host}, et saisissez-y ce code.`,
      code: 'Votre code',
      minutes: 'Il sert une seule fois, pendant deux minutes.',
      warning:
        'Ne le saisissez nulle part ailleurs. Quiconque vous le demande sur une autre page, par e-mail ou au téléphone veut entrer dans votre compte.',
    },
    denied: {
      title: 'Rien n’a été autorisé',
      lead: (site) => `${site} ne peut pas utiliser votre compte. Vous pouvez fermer cette fenêtre.`,
    },
    finished: 'Vous êtes connecté. Vous pouvez fermer cette fenêtre.',
    broken: {
      title: 'Cette connexion ne peut pas continuer',
      lead: 'Elle est incomplète, ou trop de temps a passé. Fermez cette fenêtre et recommencez depuis la page d’où vous venez.',
    },
    suspended: {
      title: 'On ne peut pas se connecter depuis ce site',
      lead: 'Il n’existe plus ici, ou il est suspendu. Votre compte et vos images ne sont pas concernés.',
    },
  },
  consent: {
    title: (site) => `Se connecter à ${site} ?`,
    lead: (site, hosts) => `${site} est le site ${hosts}.`,
    leadOfApp: (app) => `${app} est une application qui souhaite utiliser votre compte.`,
    signedInAs: (name) => `Vous êtes connecté en tant que ${name}.`,
    notYou: 'Ce n’est pas vous ?',
    may: (site) => `${site} pourra`,
    mayNot: 'Il ne sera pas possible de',
    notMore: 'voir vos autres images, acheter des crédits ni modifier votre compte',
    notMoreThanGallery: 'acheter des crédits ni modifier votre compte',
    cap: 'Ce qui peut être dépensé',
    daily: 'Crédits par jour',
    total: 'Crédits en tout',
    capHint: 'Vous pouvez le changer à tout moment dans votre compte, sous « Sites et applications connectés ».',
    capError: (most) => `Saisissez un nombre entier de 0 à ${most}.`,
    allow: 'Autoriser',
    deny: 'Ne pas autoriser',
    again: {
      title: (site) => `Continuer vers ${site} ?`,
      lead: (site, hosts) => `Vous avez déjà autorisé ${site}, sur ${hosts}, à utiliser votre compte.`,
      leadOfApp: (app) => `Vous avez déjà autorisé ${app} à utiliser votre compte.`,
      cap: (daily, total, used) => `Limite : ${daily} crédits par jour et ${total} en tout, dont ${used} dépensés.`,
      change: 'Changer ce qui peut être dépensé',
      allow: (name) => `Continuer en tant que ${name}`,
      deny: 'Annuler',
    },
  },
  connected: {
    title: 'Sites et applications connectés',
    lead: 'Qui peut utiliser votre compte, ce que cela a coûté, et comment y mettre fin.',
    empty: {
      title: 'Rien n’est connecté',
      advice: 'Quand vous vous connectez depuis un site où vous créez des images, il apparaît ici.',
    },
    since: (date) => `depuis le ${date}`,
    spent: (today, daily, used, total) => `Crédits : ${today} sur ${daily} aujourd’hui, ${used} sur ${total} en tout`,
    may: 'Ce qui est permis',
    spending: 'Dépenses',
    today: (used, daily) => `${used} sur ${daily} crédits aujourd’hui`,
    ever: (used, total) => `${used} sur ${total} crédits en tout`,
    save: 'Enregistrer les limites',
    disconnect: 'Déconnecter',
    disconnectNamed: (site) => `Déconnecter ${site}`,
    explanation:
      'La connexion prend fin tout de suite, sur chaque page et chaque appareil. Ce que vous y avez créé reste dans votre galerie.',
    notices: { changed: 'Les limites sont modifiées.', disconnected: (site) => `${site} est déconnecté.` },
  },
};
