export interface GradientStop {
  at: number;
  color: string;
  opacity?: number;
}

/** Collects the markup of one picture, back to front, and the gradients it refers to. */
export class SvgDrawing {
  readonly #definitions: string[] = [];
  readonly #markup: string[] = [];
  #ids = 0;

  add(...markup: string[]): void {
    this.#markup.push(...markup);
  }

  /** A fill that runs down the shape, or from corner to corner. */
  linear(stops: readonly GradientStop[], direction: 'down' | 'across' | 'diagonal' = 'down'): string {
    const [x, y] = { down: [0, 1], across: [1, 0], diagonal: [1, 1] }[direction] as [number, number];
    return this.#define('linearGradient', `x1="0" y1="0" x2="${x}" y2="${y}"`, stops);
  }

  radial(stops: readonly GradientStop[], place = ''): string {
    return this.#define('radialGradient', place, stops);
  }

  /** A soft spot of light: `color` in the middle, nothing at the rim. */
  glow(color: string, strength: number): string {
    return this.radial([
      { at: 0, color, opacity: strength },
      { at: 0.4, color, opacity: strength * 0.42 },
      { at: 1, color, opacity: 0 },
    ]);
  }

  toSvg(width: number, height: number): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<defs>${this.#definitions.join('')}</defs>${this.#markup.join('')}</svg>`
    );
  }

  #define(element: string, attributes: string, stops: readonly GradientStop[]): string {
    const id = `f${this.#ids++}`;
    const children = stops.map(
      (stop) => `<stop offset="${stop.at}" stop-color="${stop.color}" stop-opacity="${stop.opacity ?? 1}"/>`,
    );
    this.#definitions.push(`<${element} id="${id}" ${attributes}>${children.join('')}</${element}>`);
    return `url(#${id})`;
  }
}
