interface Parts {
  /** What a bundler puts there. */
  head?: string;
  /** Rules in the page's own style sheet. */
  style?: string;
  markup: string;
}

const paragraph = `<p>${'The page says something else here, and says it at some length. '.repeat(6).trim()}</p>`;

/** A small page of an owner's site: the widget stands above three paragraphs, which it may push about. */
export function writePage({ head = '', style = '', markup }: Parts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
<style>body { max-width: 50rem; margin: 2rem auto; font: 1rem/1.5 sans-serif } ${style}</style>
${head}
</head>
<body>
${markup}
${[paragraph, paragraph, paragraph].join('\n')}
</body>
</html>
`;
}
