import type { StartMessages } from './en.ts';

export const de: StartMessages = {
  title: 'Ausgangsbilder',
  operation: 'Was damit geschehen soll',
  arriving: 'Lädt hoch',
  onItsWay: 'Das Bild ist noch unterwegs. Einen Moment.',
  switched: (name) => `Jetzt mit ${name}.`,
  remove: (number) => `Bild ${number} entfernen`,
  strength: 'Stärke',
  aside: (model) => `${model} kann nicht von einem Bild ausgehen. Es bleibt hier für ein anderes Modell.`,
  onlyFirst: (count) =>
    count === 1 ? 'Dafür wird nur das erste Bild verwendet.' : `Dafür werden nur die ersten ${count} Bilder verwendet.`,
  errors: {
    upload_too_large: 'Diese Datei ist zu groß. Bitte eine bis 20 MB wählen.',
    upload_too_slow: 'Diese Datei brauchte zu lange. Bitte mit besserer Verbindung noch einmal versuchen.',
    upload_type_unsupported: 'Diese Art von Datei geht nicht. Bitte ein Bild als JPEG, PNG oder WebP wählen.',
    upload_animated: 'Bewegte Bilder gehen nicht. Bitte ein stehendes wählen.',
    upload_too_many_pixels: 'Dieses Bild hat zu viele Pixel. Bitte ein kleineres wählen.',
    upload_damaged: 'Diese Datei ist beschädigt und nicht lesbar. Bitte eine andere wählen.',
    upload_quota_exhausted: 'Mehr Bilder können Sie vorerst nicht hinzufügen. Bitte später versuchen.',
    upload_in_use: 'Dieses Bild wird noch für eines gebraucht, das daraus entstand.',
  },
};
