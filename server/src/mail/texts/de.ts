import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': 'Neue Anmeldung in Ihrem Konto',
  'password-changed': 'Ihr Passwort wurde geändert',
  'passkey-added': 'Ihr Konto hat einen neuen Passkey',
  'passkey-removed': 'Ein Passkey Ihres Kontos wurde entfernt',
  'second-factor-on': 'Die Anmeldung in zwei Schritten ist eingeschaltet',
  'second-factor-off': 'Die Anmeldung in zwei Schritten ist ausgeschaltet',
  'recovery-codes-made': 'Neue Wiederherstellungscodes wurden erzeugt',
  'signed-out-elsewhere': 'Ein Gerät wurde von Ihrem Konto abgemeldet',
  'signed-out-everywhere': 'Sie wurden auf allen anderen Geräten abgemeldet',
  'site-connected': 'Eine Website wurde mit Ihrem Konto verbunden',
  'account-deleted': 'Ihr Konto wurde gelöscht',
};

export const de: MailTexts = {
  frame: {
    linkHint: 'Der Knopf führt zu dieser Adresse:',
    newsReason: 'Sie erhalten dies, weil Sie Neuigkeiten von Vignette gewählt haben.',
    unsubscribe: 'Keine Neuigkeiten mehr',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: 'Bei Vignette anmelden',
      paragraphs: [`Mit diesem Link melden Sie sich an. Er gilt einmal, ${formats.minutes(minutes)} lang.`],
      action: { label: 'Anmelden', url },
      afterword: 'Falls Sie das nicht wollten, ignorieren Sie diese Mail. Ohne sie kommt niemand hinein.',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: 'Ihr Anmeldecode für Vignette',
      heading: 'Ihr Anmeldecode',
      paragraphs: [
        `Geben Sie diesen Code dort ein, wo Sie sich anmelden. Er gilt einmal, ${formats.minutes(minutes)} lang.`,
      ],
      code,
      afterword:
        'Geben Sie ihn niemandem: Wir fragen nie danach. Falls Sie keinen Code wollten, ignorieren Sie diese Mail.',
    }),
    'verify-address': ({ url }) => ({
      subject: 'Bestätigen Sie Ihre Adresse',
      paragraphs: ['Bestätigen Sie, dass diese Adresse Ihnen gehört. Dann ist Ihr Vignette-Konto fertig.'],
      action: { label: 'Adresse bestätigen', url },
      afterword: 'Falls Sie kein Konto bei Vignette angelegt haben, ignorieren Sie diese Mail.',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: 'Neues Passwort wählen',
      paragraphs: [
        `Über diesen Link wählen Sie ein neues Passwort für Vignette. Er gilt einmal, ${formats.minutes(minutes)} lang.`,
      ],
      action: { label: 'Passwort wählen', url },
      afterword: 'Falls Sie das nicht wollten, ignorieren Sie diese Mail. Ihr Passwort bleibt, wie es ist.',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: 'Sie haben schon ein Konto',
      paragraphs: [
        'Jemand, vielleicht Sie, hat diese Adresse eingegeben, um bei Vignette ein Konto anzulegen oder ein anderes darauf umzustellen. Sie haben damit schon ein Konto. Deshalb ist nichts geschehen, und an Ihrem Konto hat sich nichts geändert.',
      ],
      action: { label: 'Anmelden', url: signInUrl },
      afterword:
        'Falls Sie es nicht waren, müssen Sie nichts tun. Dass Sie ein Konto haben, hat dort niemand erfahren.',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: 'Bestätigen Sie Ihre neue Adresse',
      paragraphs: ['Bestätigen Sie diese Adresse. Dann verwendet Ihr Vignette-Konto ab sofort sie.'],
      action: { label: 'Adresse bestätigen', url },
      afterword: 'Falls Sie das nicht wollten, ignorieren Sie diese Mail. Es ändert sich nichts.',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: 'Ihr Konto erhält eine neue Adresse',
      paragraphs: [
        `Die Adresse Ihres Vignette-Kontos ändert sich von dieser zu ${newAddress}.`,
        'Falls Sie das waren, müssen Sie nichts tun.',
        'Falls nicht, holt der Knopf diese Adresse zurück, meldet das Konto überall ab und entfernt sein Passwort und jeden anderen Zugang, der seither dazukam; danach wählen Sie ein neues Passwort.',
      ],
      action: { label: 'Das war ich nicht', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['Dies ist die letzte Mail zu Ihrem Vignette-Konto.']
          : ['Falls Sie das waren, müssen Sie nichts tun.'],
      details: [
        { label: 'Gerät', value: device },
        ...(country === null ? [] : [{ label: 'Land', value: formats.country(country) }]),
        { label: 'Zeit', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: 'Konto prüfen', url: securityUrl },
        afterword: 'Falls Sie es nicht waren, melden Sie dort alle anderen Geräte ab und ändern Sie Ihr Passwort.',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName}: ${percent} % des Budgets sind verbraucht`,
      heading: `${percent} % des Budgets sind verbraucht`,
      paragraphs: [
        `„${siteName}“ hat ${formats.number(spent)} der ${formats.number(budget)} Credits seines Budgets verbraucht.`,
        ...(percent === 100 ? ['Für Besucher wird nichts mehr ausgegeben, bis im Budget wieder Platz ist.'] : []),
      ],
      action: { label: 'Ausgaben ansehen', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName}: Ein Webhook antwortet nicht`,
      heading: 'Ein Webhook antwortet nicht',
      paragraphs: [
        `Wir konnten dieser Adresse nicht melden, dass auf „${siteName}“ Bilder entstanden sind. Wir versuchen es weiter.`,
      ],
      details: [{ label: 'Adresse', value: endpoint }],
      action: { label: 'Webhook ansehen', url },
      afterword: 'Was nicht ankam, können Sie dort noch einmal senden.',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: 'Weiterlesen', url } }),
  },
};
