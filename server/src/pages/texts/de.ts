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
      advice: 'Nichts wurde geändert. Öffne die Seite noch einmal und wiederhole dort, was du tun wolltest.',
    },
    account_suspended: {
      title: 'Dieses Konto ist gesperrt',
      advice:
        'Damit lässt sich vorerst nichts ändern oder erstellen. Wer diesen Server betreibt, kann dir sagen, warum.',
    },
    too_many_requests: {
      title: 'Das war zu oft',
      advice: 'Warte eine Weile und versuche es dann noch einmal. Nichts geht verloren.',
    },
    field_invalid: {
      title: 'Das lässt sich nicht lesen',
      advice: 'Etwas in der Adresse oder im Formular stimmt nicht. Geh zurück und versuche es noch einmal.',
    },
    refused: {
      title: 'Das geht nicht',
      advice:
        'Es wurde abgelehnt. Geh zurück und versuche es noch einmal; wenn es bleibt, nenne dem Betreiber dieses Servers dieses Wort:',
    },
    unavailable: {
      title: 'Wir sind gerade nicht erreichbar',
      advice: 'Der Dienst startet, endet oder hat sehr viel zu tun. Versuche es in einer Minute noch einmal.',
    },
    internal: {
      title: 'Bei uns ist etwas kaputtgegangen',
      advice:
        'Es liegt nicht an dir. Versuche es noch einmal; wenn es bleibt, nenne dem Betreiber dieses Servers diese Nummer:',
    },
  },
  goHome: 'Zur Startseite',
  goOn: 'Weiter',
};
