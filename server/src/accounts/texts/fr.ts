import type { SignInTexts } from './sign-in-texts.ts';

export const fr: SignInTexts = {
  signIn: {
    title: 'Se connecter',
    email: 'Adresse e-mail',
    next: 'Continuer',
    withPasskey: 'Se connecter avec une clé d’accès',
    withProvider: (name) => `Continuer avec ${name}`,
    noAccount: 'Pas encore de compte ?',
  },
  choose: {
    title: 'Comment souhaitez-vous vous connecter ?',
    otherAddress: 'Utiliser une autre adresse',
    password: 'Mot de passe',
    signIn: 'Se connecter',
    forgotten: 'Mot de passe oublié ?',
    withoutPassword: 'Sans mot de passe',
    mailLink: 'Recevoir un lien',
    mailCode: 'Recevoir un code',
  },
  link: {
    title: 'Se connecter',
    lead: (email) =>
      `Un clic, et vous êtes connecté ici en tant que ${email}. Si ce n’est pas votre adresse, fermez cette page.`,
    button: 'Se connecter',
    mailed: (email, minutes) =>
      `Si un compte existe pour ${email}, un lien de connexion vient d’y être envoyé. Il est valable ${minutes}, une seule fois.`,
  },
  press: {
    signedInAs: (email) => `Vous êtes connecté ici en tant que ${email}. Le bouton vous déconnecte de ce compte.`,
  },
  code: {
    title: 'Saisissez le code',
    lead: (email, minutes) =>
      `Si un compte existe pour ${email}, un code vient d’y être envoyé. Il est valable ${minutes}, une seule fois.`,
    field: 'Code',
    again: 'Envoyer un autre code',
  },
  secondFactor: {
    title: 'La deuxième étape',
    lead: 'Saisissez le code que votre application d’authentification affiche en ce moment.',
    field: 'Code de l’application',
    useRecovery: 'Utiliser un code de secours',
    recoveryLead: 'Saisissez l’un des codes de secours que vous avez gardés. Chacun sert une fois.',
    recoveryField: 'Code de secours',
    useApp: 'Utiliser l’application',
  },
  signUp: {
    title: 'Créer un compte',
    lead: 'Gardez les images que vous créez, sur n’importe quelle page, dans une seule galerie.',
    name: 'Nom',
    optional: 'Facultatif.',
    password: 'Mot de passe',
    passwordHint:
      'Au moins 10 caractères. Laissez vide si vous préférez vous connecter par des liens reçus par e-mail.',
    born: 'Quand êtes-vous né(e) ?',
    bornHint: 'Nous retenons que vous avez l’âge requis, pas la date.',
    month: 'Mois',
    year: 'Année',
    button: 'Créer le compte',
    haveAccount: 'Vous avez déjà un compte ?',
    mailed: (email) => `Un e-mail est en route vers ${email}. Appuyez sur son bouton, et c’est fait.`,
    tooYoung: 'Revenez plus tard',
    tooYoungLead: (years) =>
      `Il faut avoir ${years} ans pour créer un compte. Nous n’avons rien gardé de ce que vous avez saisi. Vous pouvez toujours créer des images sans compte, partout où une page le propose.`,
  },
  verify: {
    title: 'Confirmez votre adresse',
    lead: (email) =>
      `Avez-vous créé un compte Vignette avec ${email} ? Alors appuyez sur le bouton. Si ce n’était pas vous, fermez cette page : il ne se passera rien.`,
    button: 'Confirmer et continuer',
  },
  forgotten: {
    title: 'Choisir un nouveau mot de passe',
    lead: 'Nous vous envoyons un lien qui permet d’en choisir un.',
    button: 'Recevoir le lien',
    mailed: (email, minutes) =>
      `Si un compte existe pour ${email}, un lien pour choisir un mot de passe vient d’y être envoyé. Il est valable ${minutes}, une seule fois.`,
  },
  newPassword: {
    title: 'Choisir un nouveau mot de passe',
    lead: 'Vous serez déconnecté partout, puis vous vous connecterez avec le nouveau.',
    field: 'Nouveau mot de passe',
    button: 'Enregistrer',
  },
  mailed: {
    title: 'Consultez votre messagerie',
    spam: 'Rien après une minute ? Regardez aussi dans les indésirables.',
    goOn: 'C’est fait : continuer',
  },
  spent: {
    title: 'Ce lien n’est plus valable',
    lead: 'Les liens servent une fois, et pas longtemps. Demandez-en simplement un autre.',
    again: 'En demander un autre',
  },
  notices: {
    signedOut: 'Vous êtes déconnecté.',
    addressConfirmed: 'Votre adresse est confirmée. Bienvenue !',
    addressConfirmedElsewhere:
      'Votre adresse est confirmée. Bienvenue ! Un mot de passe saisi dans un autre navigateur ne compte pas : si vous en voulez un, choisissez-le dans votre compte, sous « Sécurité ».',
    passwordChanged: 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',
  },
  errors: {
    email: 'Saisissez une adresse e-mail, comme nom@example.com.',
    disposable: 'Cela ressemble à une adresse jetable. Prenez-en une que vous lirez encore le mois prochain.',
    passwordShort: 'Utilisez au moins 10 caractères.',
    passwordLong: 'Utilisez 200 caractères au plus.',
    wrongPassword:
      'L’adresse et le mot de passe ne vont pas ensemble, ou l’adresse n’est pas encore confirmée : dans ce cas, l’e-mail vient de lui être renvoyé. Vous pouvez aussi vous connecter sans mot de passe.',
    wrongCode: 'Ce code est faux ou n’est plus valable. Vérifiez-le, ou demandez-en un autre.',
    born: 'Choisissez le mois et saisissez l’année, comme 1990.',
    secondFactorExpired: 'C’était trop long, ou il y a eu trop d’essais. Connectez-vous à nouveau.',
    providerUnknown: 'Il n’y a pas encore de compte pour cela. Créez-en un ici d’abord ; cela ne prend qu’un instant.',
    providerUnproven:
      'Ce fournisseur ne confirme pas que l’adresse est la vôtre. Si elle est nouvelle ici, un e-mail de confirmation est en route ; sinon, connectez-vous par e-mail ou mot de passe.',
    passkeyFailed: 'La clé d’accès n’a pas fonctionné. Réessayez, ou choisissez un autre moyen.',
    providerFailed: 'La connexion là-bas n’a pas fonctionné. Réessayez, ou choisissez un autre moyen.',
  },
};
