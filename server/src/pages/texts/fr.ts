import type { PageTexts } from './page-texts.ts';

export const fr: PageTexts = {
  frame: {
    skip: 'Aller au contenu',
    navigation: 'Menu principal',
    gallery: 'Galerie',
    sites: 'Sites',
    account: 'Compte',
    administration: 'Administration',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    language: 'Langue',
    theme: 'Apparence',
    themes: { system: 'Automatique', light: 'Claire', dark: 'Sombre' },
  },
  kit: {
    checkFields: 'À vérifier :',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
    copy: 'Copier',
    copied: 'Copié',
    working: 'Un instant…',
    cancel: 'Annuler',
  },
  problems: {
    not_found: {
      title: 'Il n’y a rien ici',
      advice:
        'L’adresse est peut-être mal saisie, ou ce qui était ici a été supprimé ou appartient à quelqu’un d’autre.',
    },
    session_missing: {
      title: 'Connectez-vous',
      advice: 'Cette page est réservée aux personnes connectées.',
    },
    request_forged: {
      title: 'Cette demande ne vient pas de notre page',
      advice: 'Rien n’a été modifié. Rouvrez la page et refaites-y ce que vous vouliez faire.',
    },
    account_suspended: {
      title: 'Ce compte est suspendu',
      advice:
        'Pour l’instant, rien ne peut être modifié ni créé avec lui. La personne qui gère ce serveur peut vous dire pourquoi.',
    },
    too_many_requests: {
      title: 'Trop de tentatives',
      advice: 'Patientez un peu, puis réessayez. Rien n’est perdu.',
    },
    field_invalid: {
      title: 'Cette demande est illisible',
      advice: 'Quelque chose ne va pas dans l’adresse ou le formulaire. Revenez en arrière et réessayez.',
    },
    refused: {
      title: 'Cela ne fonctionne pas',
      advice:
        'La demande a été refusée. Revenez en arrière et réessayez ; si cela persiste, donnez ce mot à la personne qui gère ce serveur :',
    },
    unavailable: {
      title: 'Nous sommes momentanément injoignables',
      advice: 'Le service démarre, s’arrête ou est très sollicité. Réessayez dans une minute.',
    },
    internal: {
      title: 'Un problème est survenu de notre côté',
      advice:
        'Vous n’y êtes pour rien. Réessayez ; si cela persiste, transmettez ce numéro à la personne qui gère ce serveur :',
    },
  },
  goHome: 'Aller à la page d’accueil',
  goOn: 'Continuer',
};
