import type { HomeTexts } from './home-texts.ts';

export const es: HomeTexts = {
  heading: 'Crea una imagen allí donde ya estás',
  lead: 'Dentro de cualquier página web. Y consérvala.',
  demo: { name: 'Probarlo en el sitio de demostración', about: 'un artículo y una tienda que integran el widget' },
  snippet: { name: 'Ponerlo en una página', about: 'las líneas para copiar, con cualquier política' },
  widget: { name: 'El widget', about: 'el script que integra una página' },
  api: { name: 'La API', about: 'todas las llamadas, como OpenAPI 3.1' },
  readiness: { name: 'Disponibilidad', about: 'base de datos, archivos, cola' },
};
