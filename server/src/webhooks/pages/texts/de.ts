import type { WebhookTexts } from './webhook-texts.ts';

export const de: WebhookTexts = {
  title: 'Webhooks',
  lead: 'Ihr eigener Server erfährt, wenn auf dieser Website ein Bild gemacht wurde: mit welchem Modell, für wie viele Credits, wann. Nie, was es zeigt, und nie, von wem es ist.',
  add: 'Webhook hinzufügen',
  address: 'Adresse',
  addressHint: 'Eine öffentliche https-Adresse. Nachrichten sind so signiert, wie Standard Webhooks es beschreibt.',
  emptyTitle: 'Noch kein Webhook',
  emptyAdvice: 'Geben Sie die Adresse eines Ihrer Server an, dann erfährt er von jedem Bild.',
  states: {
    on: 'Ein',
    failing: (since) => `Antwortet nicht seit ${since}`,
    offFailing: 'Aus: Fünf Tage lang kam nichts an',
    offGone: 'Aus: Der Server sagt, dass es ihn nicht mehr gibt',
  },
  faults: {
    refused: 'Dorthin können keine Nachrichten geschickt werden. Geben Sie eine öffentliche Adresse mit https:// an.',
    tooMany: 'Eine Website kann 5 Webhooks haben. Entfernen Sie einen, den Sie nicht mehr brauchen.',
  },
  secret: {
    title: 'Bewahren Sie das auf',
    added: 'Der Webhook wurde hinzugefügt.',
    rotated: 'Der Webhook hat ein neues Geheimnis. Einen Tag lang signiert das alte mit.',
    label: 'Geheimnis zum Signieren',
    advice: 'Es wird nur dieses eine Mal gezeigt. Ihr Server prüft damit, dass eine Nachricht von uns kommt.',
    goOn: 'Ich habe es aufbewahrt',
  },
  endpoint: {
    previousSecret: (until) => `Das Geheimnis davor signiert bis ${until} (UTC) mit.`,
    enable: 'Wieder einschalten',
    enabled: 'Der Webhook ist wieder eingeschaltet.',
    rotate: 'Geheimnis ersetzen',
    rotateExplanation: 'Sie bekommen ein neues, das einmal gezeigt wird. Einen Tag lang signieren beide.',
    remove: 'Webhook entfernen',
    removeExplanation:
      'Dorthin wird nichts mehr geschickt, und die Liste unten wird gelöscht. Das lässt sich nicht rückgängig machen.',
    removed: 'Der Webhook wurde entfernt.',
  },
  deliveries: {
    title: 'Nachrichten',
    none: 'Noch wurde nichts geschickt.',
    caption: 'Die letzten 30 Tage',
    attempt: (number) => `Versuch ${number}`,
    replay: 'Noch einmal schicken',
    replayed: 'Die Nachricht ist noch einmal unterwegs.',
    older: 'Ältere Nachrichten',
    states: { waiting: 'Wartet', succeeded: 'Angekommen', failed: 'Gescheitert', dropped: 'Nicht geschickt' },
    failures: {
      status: (code) => `Antwort ${code}`,
      refused: 'Adresse nicht erlaubt',
      unreachable: 'keine Verbindung',
      timeout: 'keine Antwort in der Zeit',
    },
    milliseconds: (duration) => `${duration} ms`,
  },
};
