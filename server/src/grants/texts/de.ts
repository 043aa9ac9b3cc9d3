import type { GrantTexts } from './grant-texts.ts';

export const de: GrantTexts = {
  scopes: {
    generate: 'Bilder für Sie machen und mit Ihren Credits bezahlen, bis zu der Grenze, die Sie setzen',
    'gallery:add': 'die Bilder, die Sie dort machen, in Ihre Galerie legen',
    'gallery:read': 'Ihre ganze Galerie sehen, samt den Prompts Ihrer Bilder',
    assistant: 'Prompts aus Bildern lesen, die Sie ihr geben, und Ihre Prompts verbessern',
  },
  connect: {
    returning: (site) => `Einen Moment, wir sagen ${site} Bescheid …`,
    typing: {
      title: 'Fast fertig',
      lead: (site, host) => `Gehen Sie zurück zu ${site} auf ${host} und geben Sie dort diesen Code ein.`,
      code: 'Ihr Code',
      minutes: 'Er gilt einmal, zwei Minuten lang.',
      warning:
        'Geben Sie ihn nirgendwo sonst ein. Wer auf einer anderen Seite, per Mail oder am Telefon danach fragt, will in Ihr Konto.',
    },
    denied: {
      title: 'Nichts wurde erlaubt',
      lead: (site) => `${site} kann Ihr Konto nicht benutzen. Sie können dieses Fenster schließen.`,
    },
    finished: 'Sie sind angemeldet. Sie können dieses Fenster schließen.',
    broken: {
      title: 'Diese Anmeldung geht nicht weiter',
      lead: 'Sie ist unvollständig, oder es ist zu viel Zeit vergangen. Schließen Sie dieses Fenster und beginnen Sie noch einmal dort, wo Sie herkamen.',
    },
    suspended: {
      title: 'Von dort kann sich niemand anmelden',
      lead: 'Die Website gibt es hier nicht mehr, oder sie ist gesperrt. Ihr Konto und Ihre Bilder sind davon nicht betroffen.',
    },
  },
  consent: {
    title: (site) => `Bei ${site} anmelden?`,
    lead: (site, hosts) => `${site} ist die Website auf ${hosts}.`,
    leadOfApp: (app) => `${app} ist eine App, die Ihr Konto benutzen möchte.`,
    signedInAs: (name) => `Sie sind angemeldet als ${name}.`,
    notYou: 'Das sind nicht Sie?',
    may: (site) => `${site} kann dann`,
    mayNot: 'Nicht möglich ist',
    notMore: 'Ihre anderen Bilder zu sehen, Credits zu kaufen oder Ihr Konto zu ändern',
    notMoreThanGallery: 'Credits zu kaufen oder Ihr Konto zu ändern',
    cap: 'Was ausgegeben werden darf',
    daily: 'Credits am Tag',
    total: 'Credits insgesamt',
    capHint: 'Sie können das jederzeit in Ihrem Konto unter „Verbundene Websites und Apps“ ändern.',
    capError: (most) => `Geben Sie eine ganze Zahl von 0 bis ${most} ein.`,
    allow: 'Erlauben',
    deny: 'Nicht erlauben',
    again: {
      title: (site) => `Weiter zu ${site}?`,
      lead: (site, hosts) => `Sie haben ${site} auf ${hosts} schon erlaubt, Ihr Konto zu benutzen.`,
      leadOfApp: (app) => `Sie haben ${app} schon erlaubt, Ihr Konto zu benutzen.`,
      cap: (daily, total, used) =>
        `Erlaubt sind ${daily} Credits am Tag und ${total} insgesamt; davon ausgegeben: ${used}.`,
      change: 'Ändern, was ausgegeben werden darf',
      allow: (name) => `Weiter als ${name}`,
      deny: 'Abbrechen',
    },
  },
  connected: {
    title: 'Verbundene Websites und Apps',
    lead: 'Wer Ihr Konto benutzen darf, was es gekostet hat, und wie Sie es beenden.',
    empty: {
      title: 'Nichts ist verbunden',
      advice: 'Wenn Sie sich auf einer Website anmelden, auf der Sie Bilder machen, steht sie hier.',
    },
    since: (date) => `seit ${date}`,
    spent: (today, daily, used, total) => `Credits: heute ${today} von ${daily}, insgesamt ${used} von ${total}`,
    may: 'Erlaubt ist',
    spending: 'Ausgaben',
    today: (used, daily) => `heute ${used} von ${daily} Credits`,
    ever: (used, total) => `insgesamt ${used} von ${total} Credits`,
    save: 'Grenzen speichern',
    disconnect: 'Trennen',
    disconnectNamed: (site) => `${site} trennen`,
    explanation:
      'Die Anmeldung endet sofort, auf jeder Seite und jedem Gerät. Was Sie dort gemacht haben, bleibt in Ihrer Galerie.',
    notices: { changed: 'Die Grenzen sind geändert.', disconnected: (site) => `${site} ist getrennt.` },
  },
};
