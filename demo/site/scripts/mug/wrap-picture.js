import { mugShape } from './mug-shape.js';

/**
 * Bends a picture round the mug: column by column, each as wide as the cylinder shows it from here.
 *
 * @param {CanvasImageSource & { width: number; height: number }} picture
 * @param {number} scale Pixels for each unit of the mug's drawing.
 * @returns {OffscreenCanvas}
 */
export function wrapPicture(picture, scale) {
  const { width, height, center, top, printHeight, radius, bend, widest } = mugShape;
  const wrapped = new OffscreenCanvas(width * scale, height * scale);
  const context = wrapped.getContext('2d');
  const turn = Math.min(widest, (printHeight * picture.width) / picture.height / radius.top / 2);
  const visible = cropToShape(picture, (turn * 2 * radius.top) / printHeight);
  const reach = Math.floor(Math.sin(turn) * radius.bottom * scale);
  for (let column = -reach; column < reach; column++) {
    const angle = Math.asin(column / (radius.bottom * scale));
    const next = Math.asin(Math.min(1, (column + 1) / (radius.bottom * scale)));
    const from = visible.x + ((angle / turn + 1) / 2) * visible.width;
    const columnTop = top + bend.top * Math.cos(angle);
    const columnBottom = top + printHeight + bend.bottom * Math.cos(angle);
    context?.drawImage(
      picture,
      Math.max(0, from),
      visible.y,
      Math.max(1, ((next - angle) / turn / 2) * visible.width),
      visible.height,
      center * scale + column,
      columnTop * scale,
      1,
      (columnBottom - columnTop) * scale,
    );
  }
  return wrapped;
}

/** The middle of the picture in this ratio of width to height: what is too wide for the mug loses its sides. */
function cropToShape({ width, height }, ratio) {
  const cropped = Math.min(width, height * ratio);
  return { x: (width - cropped) / 2, y: 0, width: cropped, height };
}
