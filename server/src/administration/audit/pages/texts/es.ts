import type { AuditTexts } from './audit-texts.ts';

export const es: AuditTexts = {
  title: 'Quién ha mirado',
  lead: 'Quien administra este servidor solo ve tus prompts e imágenes por un motivo. Cada vez queda anotada aquí durante dos años y nadie puede cambiarla.',
  empty: { title: 'Nadie ha mirado', advice: 'Ningún administrador ha visto nada tuyo.' },
  actions: {
    look: 'Un administrador miró lo que pediste',
    account_suspended: 'Un administrador suspendió tu cuenta',
    account_resumed: 'Un administrador reabrió tu cuenta',
    site_suspended: 'Un administrador suspendió tu sitio',
    site_resumed: 'Un administrador reabrió tu sitio',
  },
  picture: 'Prompt',
  pictureGone: 'Se ha eliminado desde entonces.',
  site: 'Sitio',
  reason: 'Motivo',
  olderEntries: 'Entradas anteriores',
};
