import type { PageTexts } from './page-texts.ts';

export const de: PageTexts = {
  frame: {
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptmenü',
    gallery: 'Galerie',
    sites: 'Websites',
    account: 'Konto',
    administration: 'Verwaltung',
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    language: 'Sprache',
    theme: 'Darstellung',
    themes: { system: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  },
  kit: {
    checkFields: 'Bitte prüfen:',
    showPassword: 'Passwort anzeigen',
    hidePassword: 'Passwort verbergen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    working: 'Einen Moment …',
    cancel: 'Abbrechen',
  },
  problems: {
    not_found: {
      title: 'Hier ist nichts',
      advice: 'Vielleicht ist die Adresse vertippt, oder was hier war, ist gelöscht oder gehört jemand anderem.',
    },
    session_missing: { title: 'Bitte anmelden', advice: 'Diese Seite ist nur für angemeldete Personen.' },
    request_forged: {
      title: 'Das kam nicht von unserer Seite',
      advice: 'Nichts wurde geändert. Öffnen Sie die Seite noch einmal und wiederholen Sie dort, was Sie tun wollten.',
    },
    account_suspended: {
      title: 'Dieses Konto ist gesperrt',
      advice:
        'Damit lässt sich vorerst nichts ändern oder erstellen. Wer diesen Server betreibt, kann Ihnen sagen, warum.',
    },
    too_many_requests: {
      title: 'Das war zu oft',
      advice: 'Warten Sie eine Weile und versuchen Sie es dann noch einmal. Nichts geht verloren.',
    },
    field_invalid: {
      title: 'Das lässt sich nicht lesen',
      advice: 'Etwas in der Adresse oder im Formular stimmt nicht. Gehen Sie zurück und versuchen Sie es noch einmal.',
    },
    refused: {
      title: 'Das geht nicht',
      advice:
        'Es wurde abgelehnt. Gehen Sie zurück und versuchen Sie es noch einmal; wenn es so bleibt, nennen Sie dem Betreiber dieses Servers dieses Wort:',
    },
    unavailable: {
      title: 'Wir sind gerade nicht erreichbar',
      advice: 'Der Dienst startet, endet oder hat sehr viel zu tun. Versuchen Sie es in einer Minute noch einmal.',
    },
    internal: {
      title: 'Bei uns ist etwas kaputtgegangen',
      advice:
        'Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; wenn es so bleibt, nennen Sie dem Betreiber dieses Servers diese Nummer:',
    },
  },
  goHome: 'Zur Startseite',
  goOn: 'Weiter',
};
