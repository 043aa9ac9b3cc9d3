const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/**
 * What a property of the widget comes to at this moment, as `#rrggbb`. Its own text may be a function of the theme or a
 * mixture of other colours; as the widget's colour it is computed, for as long as nobody can see it.
 *
 * @param {HTMLElement} widget
 * @param {string} property
 */
export function readColor(widget, property) {
  widget.style.color = `var(${property})`;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = getComputedStyle(widget).color;
  pixel.fillRect(0, 0, 1, 1);
  widget.style.removeProperty('color');
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
