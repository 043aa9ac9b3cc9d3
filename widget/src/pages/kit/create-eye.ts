const namespace = 'http://www.w3.org/2000/svg';
const lid = 'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12Z';
const pupil = 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z';
const slash = 'M4 20 20 4';

/** An open eye; the style sheet hides the stroke across it unless the password is shown. */
export function createEye(): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const line of [lid, pupil, slash]) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', line);
    svg.append(path);
  }
  return svg;
}
