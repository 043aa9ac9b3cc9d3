import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const es: SiteSnippetTexts = {
  title: 'Ponerlo en una página',
  lead: 'Copia las líneas en tu página, donde deba estar el cuadro. No hay que compilar nada ni tocar tu servidor.',
  language: 'Idioma',
  languageOfPage: 'El de la página',
  shape: 'Forma',
  shapes: {
    inline: 'Un cuadro en la página',
    button: 'Un botón que abre el cuadro',
    popover: 'Una ventana emergente para un botón tuyo',
  },
  script: 'Script',
  scripts: (version) => ({ floating: 'Siempre la última versión', pinned: `Para siempre la versión ${version}` }),
  show: 'Mostrar las líneas',
  lines: 'HTML',
  preview: 'Así se ve',
  previewLead: 'Puedes probarlo todo menos el último paso: las imágenes solo se crean en tus propias páginas.',
  strict: 'Páginas con una política de seguridad de contenido',
  strictLead: 'Las líneas para una página que prohíbe lo escrito en línea, y lo que su política debe permitir.',
  strictLink: 'Líneas para páginas estrictas',
  missing: 'El widget todavía no se ha compilado en este servidor.',
};
