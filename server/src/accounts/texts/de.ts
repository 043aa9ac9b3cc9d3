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
    title: 'Wie möchten Sie sich anmelden?',
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
    lead: (email) =>
      `Ein Klick, und Sie sind hier als ${email} angemeldet. Wenn das nicht Ihre Adresse ist, schließen Sie diese Seite.`,
    button: 'Anmelden',
    mailed: (email, minutes) =>
      `Wenn es zu ${email} ein Konto gibt, ist ein Link zum Anmelden dorthin unterwegs. Er gilt ${minutes} lang und nur einmal.`,
  },
  press: { signedInAs: (email) => `Sie sind hier als ${email} angemeldet. Der Knopf meldet Sie von diesem Konto ab.` },
  code: {
    title: 'Code eingeben',
    lead: (email, minutes) =>
      `Wenn es zu ${email} ein Konto gibt, ist ein Code dorthin unterwegs. Er gilt ${minutes} lang und nur einmal.`,
    field: 'Code',
    again: 'Neuen Code schicken',
  },
  secondFactor: {
    title: 'Der zweite Schritt',
    lead: 'Geben Sie den Code ein, den Ihre Authenticator-App gerade anzeigt.',
    field: 'Code der App',
    useRecovery: 'Wiederherstellungscode verwenden',
    recoveryLead: 'Geben Sie einen der Wiederherstellungscodes ein, die Sie aufbewahrt haben. Jeder gilt einmal.',
    recoveryField: 'Wiederherstellungscode',
    useApp: 'App verwenden',
  },
  signUp: {
    title: 'Konto anlegen',
    lead: 'Behalten Sie Ihre Bilder, egal auf welcher Seite sie entstehen, in einer Galerie.',
    name: 'Name',
    optional: 'Freiwillig.',
    password: 'Passwort',
    passwordHint: 'Mindestens 10 Zeichen. Lassen Sie das Feld leer, wenn Sie sich lieber mit Links per Mail anmelden.',
    born: 'Wann sind Sie geboren?',
    bornHint: 'Wir merken uns nur, dass Sie alt genug sind, nicht das Datum.',
    month: 'Monat',
    year: 'Jahr',
    button: 'Konto anlegen',
    haveAccount: 'Haben Sie schon ein Konto?',
    mailed: (email) => `Eine Mail ist unterwegs zu ${email}. Drücken Sie auf den Knopf darin, und Sie sind angemeldet.`,
    tooYoung: 'Kommen Sie später wieder',
    tooYoungLead: (years) =>
      `Für ein Konto muss man ${years} Jahre alt sein. Von Ihren Eingaben haben wir nichts gespeichert. Ohne Konto können Sie weiter Bilder machen, wo immer eine Seite es anbietet.`,
  },
  verify: {
    title: 'Adresse bestätigen',
    lead: (email) =>
      `Haben Sie mit ${email} ein Konto bei Vignette angelegt? Dann drücken Sie auf den Knopf. Wenn nicht, schließen Sie diese Seite: Es passiert nichts.`,
    button: 'Bestätigen und weiter',
  },
  forgotten: {
    title: 'Neues Passwort wählen',
    lead: 'Wir schicken Ihnen einen Link, mit dem Sie eines wählen können.',
    button: 'Link per Mail',
    mailed: (email, minutes) =>
      `Wenn es zu ${email} ein Konto gibt, ist ein Link für ein neues Passwort dorthin unterwegs. Er gilt ${minutes} lang und nur einmal.`,
  },
  newPassword: {
    title: 'Neues Passwort wählen',
    lead: 'Sie werden überall abgemeldet und melden sich mit dem neuen an.',
    field: 'Neues Passwort',
    button: 'Passwort speichern',
  },
  mailed: {
    title: 'Sehen Sie in Ihrem Postfach nach',
    spam: 'Nach einer Minute noch nichts da? Sehen Sie auch im Spam-Ordner nach.',
    goOn: 'Erledigt: weiter',
  },
  spent: {
    title: 'Dieser Link gilt nicht mehr',
    lead: 'Links gelten einmal und nicht lange. Fordern Sie einfach einen neuen an.',
    again: 'Neuen anfordern',
  },
  notices: {
    signedOut: 'Sie sind abgemeldet.',
    addressConfirmed: 'Ihre Adresse ist bestätigt. Willkommen!',
    addressConfirmedElsewhere:
      'Ihre Adresse ist bestätigt. Willkommen! Ein Passwort aus einem anderen Browser zählt nicht: Wenn Sie eines möchten, wählen Sie es in Ihrem Konto unter „Sicherheit“.',
    passwordChanged: 'Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.',
  },
  errors: {
    email: 'Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.',
    disposable: 'Das sieht nach einer Wegwerf-Adresse aus. Verwenden Sie eine, die Sie auch nächsten Monat noch lesen.',
    passwordShort: 'Verwenden Sie mindestens 10 Zeichen.',
    passwordLong: 'Verwenden Sie höchstens 200 Zeichen.',
    wrongPassword:
      'Adresse und Passwort passen nicht zusammen, oder die Adresse ist noch nicht bestätigt: Dann ist die Mail dafür gerade noch einmal an sie gegangen. Sie können sich auch ohne Passwort anmelden.',
    wrongCode:
      'Dieser Code ist falsch oder gilt nicht mehr. Sehen Sie noch einmal nach oder fordern Sie einen neuen an.',
    born: 'Wählen Sie den Monat und geben Sie das Jahr ein, etwa 1990.',
    secondFactorExpired: 'Das hat zu lange gedauert, oder es waren zu viele Versuche. Melden Sie sich noch einmal an.',
    providerUnknown: 'Dazu gibt es noch kein Konto. Legen Sie hier zuerst eines an; es dauert nur einen Moment.',
    providerUnproven:
      'Dieser Anbieter bestätigt nicht, dass die Adresse Ihnen gehört. Ist sie hier neu, ist eine Mail zur Bestätigung unterwegs; sonst melden Sie sich per Mail oder Passwort an.',
    passkeyFailed: 'Der Passkey hat nicht geklappt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.',
    providerFailed:
      'Die Anmeldung dort hat nicht geklappt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.',
  },
};
