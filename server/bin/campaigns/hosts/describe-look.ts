import type { PageWorlds } from './page-worlds.ts';

/** What would be inherited from a careless page. */
const inherited = [
  ...['color', 'cursor', 'direction', 'fontFamily', 'fontSize', 'fontStyle', 'fontVariant', 'fontWeight'],
  ...['letterSpacing', 'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'visibility', 'whiteSpace'],
  ...['wordSpacing', 'writingMode', 'pointerEvents', 'textShadow', 'listStyleType', 'hyphens', 'webkitUserSelect'],
];

const readScript = `(() => {
  const findAll = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? findAll(element.shadowRoot) : [])]);
  const own = findAll(document).find(({ localName }) => localName === 'vignette-generator')?.shadowRoot;
  const inside = own ? findAll(own) : [];
  const look = [];
  for (const name of ['textarea', 'button', 'h2', 'p']) {
    const found = inside.find((element) => element.localName === name && element.checkVisibility());
    if (!found) continue;
    const style = getComputedStyle(found);
    for (const property of ${JSON.stringify(inherited)}) look.push(name + ' ' + property + ': ' + style[property]);
  }
  return look;
})()`;

/** How the widget's own text looks, one property a line. */
export async function describeLook({ apart }: PageWorlds): Promise<string[]> {
  return (await apart(readScript)) as string[];
}
