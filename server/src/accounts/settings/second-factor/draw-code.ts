import { html } from 'hono/html';
import { encode } from 'uqr';

const pixels = 220;

/** A QR code, dark on light in either theme: cameras want it so. */
export function drawCode(text: string, description: string) {
  const { size, data } = encode(text, { border: 3, ecc: 'M' });
  const dots = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return html`<svg width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}" role="img" aria-label="${description}">
    <rect width="${size}" height="${size}" fill="#fff" />
    <path d="${dots.join('')}" fill="#000" shape-rendering="crispEdges" />
  </svg>`;
}
