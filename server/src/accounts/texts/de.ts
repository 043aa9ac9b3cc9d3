import type { SignInTexts } from './sign-in-texts.ts';

export const de: SignInTexts = {
  signIn: {
    title: 'Anmelden',
    email: 'E-Mail-Adresse',
    next: 'Weiter',
    withPasskey: 'Mit Passkey anmelden',
    withProvider: (name) => `Weiter mit ${name}`,
    noAccount: 'Noch kein Konto?',
  },
  choose: {
    title: 'Wie möchtest du dich anmelden?',
    otherAddress: 'Andere Adresse verwenden',
    password: 'Passwort',
    signIn: 'Anmelden',
    forgotten: 'Passwort vergessen?',
    withoutPassword: 'Ohne Passwort',
    mailLink: 'Link per Mail',
    mailCode: 'Code per Mail',
  },
  link: {
    title: 'Anmelden',
    lead: 'Ein Klick, und du bist hier angemeldet.',
    button: 'Anmelden',
    mailed: (email, minutes) =>
      `Wenn es zu ${email} ein Konto gibt, ist ein Link zum Anmelden dorthin unterwegs. Er gilt ${minutes} lang und nur einmal.`,
  },
  code: {
    title: 'Code eingeben',
    lead: (email, minutes) =>
      `Wenn es zu ${email} ein Konto gibt, ist ein Code dorthin unterwegs. Er gilt ${minutes} lang und nur einmal.`,
    field: 'Code',
    again: 'Neuen Code schicken',
  },
  secondFactor: {
    title: 'Der zweite Schritt',
    lead: 'Gib den Code ein, den deine Authenticator-App gerade anzeigt.',
    field: 'Code der App',
    useRecovery: 'Wiederherstellungscode verwenden',
    recoveryLead: 'Gib einen der Wiederherstellungscodes ein, die du aufbewahrt hast. Jeder gilt einmal.',
    recoveryField: 'Wiederherstellungscode',
    useApp: 'App verwenden',
  },
  signUp: {
    title: 'Konto anlegen',
    lead: 'Behalte deine Bilder, egal auf welcher Seite sie entstehen, in einer Galerie.',
    name: 'Name',
    optional: 'Freiwillig.',
    password: 'Passwort',
    passwordHint: 'Mindestens 10 Zeichen. Lass es leer, wenn du dich lieber mit Links per Mail anmeldest.',
    born: 'Wann bist du geboren?',
    bornHint: 'Wir merken uns nur, dass du alt genug bist, nicht das Datum.',
    month: 'Monat',
    year: 'Jahr',
    button: 'Konto anlegen',
    haveAccount: 'Hast du schon ein Konto?',
    mailed: (email) => `Eine Mail ist unterwegs zu ${email}. Drück auf den Knopf darin, und du bist drin.`,
    tooYoung: 'Komm später wieder',
    tooYoungLead: (years) =>
      `Für ein Konto muss man ${years} Jahre alt sein. Von deinen Eingaben haben wir nichts gespeichert. Ohne Konto kannst du weiter Bilder machen, wo immer eine Seite es anbietet.`,
  },
  verify: {
    title: 'Adresse bestätigen',
    lead: 'Hast du dir ein Konto bei Vignette angelegt? Dann drück auf den Knopf. Wenn nicht, schließ diese Seite: Es passiert nichts.',
    button: 'Bestätigen und weiter',
  },
  forgotten: {
    title: 'Neues Passwort wählen',
    lead: 'Wir schicken dir einen Link, mit dem du eines wählen kannst.',
    button: 'Link per Mail',
    mailed: (email, minutes) =>
      `Wenn es zu ${email} ein Konto gibt, ist ein Link für ein neues Passwort dorthin unterwegs. Er gilt ${minutes} lang und nur einmal.`,
  },
  newPassword: {
    title: 'Neues Passwort wählen',
    lead: 'Du wirst überall abgemeldet und meldest dich mit dem neuen an.',
    field: 'Neues Passwort',
    button: 'Passwort speichern',
  },
  mailed: {
    title: 'Schau in deine Mails',
    spam: 'Nach einer Minute noch nichts da? Schau auch im Spam-Ordner nach.',
    goOn: 'Erledigt: weiter',
  },
  spent: {
    title: 'Dieser Link gilt nicht mehr',
    lead: 'Links gelten einmal und nicht lange. Fordere einfach einen neuen an.',
    again: 'Neuen anfordern',
  },
  notices: {
    signedOut: 'Du bist abgemeldet.',
    addressConfirmed: 'Deine Adresse ist bestätigt. Willkommen!',
    addressConfirmedElsewhere:
      'Deine Adresse ist bestätigt. Willkommen! Ein Passwort aus einem anderen Browser zählt nicht: Wenn du eines möchtest, wähle es in deinem Konto unter Sicherheit.',
    passwordChanged: 'Dein neues Passwort ist gespeichert. Melde dich damit an.',
  },
  errors: {
    email: 'Gib eine E-Mail-Adresse ein, etwa name@example.com.',
    disposable: 'Das sieht nach einer Wegwerf-Adresse aus. Nimm eine, die du auch nächsten Monat noch liest.',
    passwordShort: 'Nimm mindestens 10 Zeichen.',
    passwordLong: 'Nimm höchstens 200 Zeichen.',
    wrongPassword:
      'Adresse und Passwort passen nicht zusammen, oder die Adresse ist noch nicht bestätigt: Dann ist die Mail dafür gerade noch einmal an sie gegangen. Du kannst dich auch ohne Passwort anmelden.',
    wrongCode: 'Dieser Code ist falsch oder gilt nicht mehr. Schau noch einmal nach oder fordere einen neuen an.',
    born: 'Wähle den Monat und gib das Jahr ein, etwa 1990.',
    secondFactorExpired: 'Das hat zu lange gedauert, oder es waren zu viele Versuche. Melde dich noch einmal an.',
    providerUnknown: 'Dazu gibt es noch kein Konto. Leg hier zuerst eines an; es dauert nur einen Moment.',
    providerTaken: 'Zu dieser Adresse gibt es schon ein Konto. Melde dich dort per Mail oder Passwort an.',
    passkeyFailed: 'Der Passkey hat nicht geklappt. Versuche es noch einmal oder wähle einen anderen Weg.',
    providerFailed: 'Die Anmeldung dort hat nicht geklappt. Versuche es noch einmal oder wähle einen anderen Weg.',
  },
};
