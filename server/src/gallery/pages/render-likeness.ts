import { html } from 'hono/html';
import { thumbHashToAverageRGBA } from 'thumbhash';

interface Picture {
  thumbHash: string;
  width: number;
  height: number;
}

/** The colour of a picture, where the picture will be. As a drawing, since a page of ours has no style of its own inside it. */
export function renderLikeness({ thumbHash, width, height }: Picture) {
  const { r, g, b } = thumbHashToAverageRGBA(Buffer.from(thumbHash, 'base64'));
  const color = `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(' ')})`;
  return html`<svg
    class="likeness"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  ><rect width="${width}" height="${height}" fill="${color}" /></svg>`;
}
