import type { Canvas } from './draw-landscape.ts';

const mostLines = 2;

/** The prompt's words in small serif type at the foot of a picture, as SVG: in a shade, or on a band that covers it. */
export function drawCaption({ width, height }: Canvas, prompt: string, ground: 'shade' | 'band'): string {
  const size = Math.max(Math.min(width, height) * 0.026, 6);
  const depth = size * (ground === 'band' ? 4.4 : 7);
  const lines = wrap(prompt, Math.floor((width * 0.84) / (size * 0.46)));
  const text = lines.map((line, index) => {
    const y = height - size * (1.7 + 1.45 * (lines.length - 1 - index));
    return `<text x="${width / 2}" y="${y}" text-anchor="middle">${escape(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<linearGradient id="foot" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity="0"/><stop offset="1" stop-opacity="0.5"/></linearGradient>
<rect y="${height - depth}" width="100%" height="${depth}" fill="${ground === 'band' ? '#211f2b' : 'url(#foot)'}"/>
<g font-family="Georgia, 'Liberation Serif', 'DejaVu Serif', serif" font-style="italic" font-size="${size}" fill="#fff" fill-opacity="0.92">
${text.join('\n')}</g></svg>`;
}

function wrap(prompt: string, longest: number): string[] {
  const lines: string[] = [''];
  for (const word of prompt.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word.slice(0, longest);
    else if (line.length + 1 + word.length <= longest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word.slice(0, longest));
  }
  const kept = lines.slice(0, mostLines);
  return lines.length > mostLines ? [...kept.slice(0, -1), `${kept.at(-1)} …`] : kept;
}

function escape(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\s]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
