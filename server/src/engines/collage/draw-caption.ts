const pixelsPerCharacter = 6.6;

/** One line of small type as SVG, shortened to fit. */
export function drawCaption(text: string, width: number, height: number): Buffer {
  const length = Math.floor(width / pixelsPerCharacter);
  const fitting = text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<text x="2" y="17" font-size="12" font-family="sans-serif">${fitting.replace(/[&<>"]/g, ' ')}</text></svg>`,
  );
}
