import { listAncestors } from './list-ancestors.ts';
import { luminanceOf, readColor } from './read-color.ts';

export interface Surroundings {
  isDark: boolean;
  /** The colour behind the widget, and that of text on it: only where one can be read on the other. */
  paper?: string;
  ink?: string;
  font: string;
}

/** As WCAG 2 asks of small text. */
const leastContrast = 4.5;

/** What the page around an element looks like right now. */
export function readSurroundings(element: Element): Surroundings {
  const styles = listAncestors(element).map((ancestor) => getComputedStyle(ancestor));
  const [nearest] = styles;
  if (!nearest) return { isDark: false, font: 'system-ui, sans-serif' };
  const { color: ink, fontFamily: font } = nearest;
  const paper = styles.map(({ backgroundColor }) => backgroundColor).find((color) => readColor(color)[3] > 0.5);
  const light = luminanceOf(readColor(ink));
  // A page that paints no background has the browser's own, which its text was chosen for.
  if (!paper) return { isDark: light > 0.4, font };
  const dark = luminanceOf(readColor(paper));
  const isDark = dark < 0.3;
  const contrast = (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
  return contrast < leastContrast ? { isDark, font } : { isDark, paper, ink, font };
}
