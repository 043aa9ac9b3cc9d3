import { mugShape } from './mug-shape.js';
import { wrapPicture } from './wrap-picture.js';

const duration = 1100;

/**
 * Prints a picture onto the mug as a press does, from one side to the other, once the mug is in view.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {Blob} picture
 */
export async function printOnMug(canvas, picture) {
  const bitmap = await createImageBitmap(picture);
  const wrapped = wrapPicture(bitmap, canvas.width / mugShape.width);
  bitmap.close();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return showUpTo(canvas, wrapped, canvas.width);
  await untilInView(canvas);
  const start = performance.now();
  for (let share = 0; share < 1;) {
    share = Math.min(1, ((await nextFrame()) - start) / duration);
    showUpTo(canvas, wrapped, canvas.width * ease(share));
  }
}

/** What is left of `edge` shows the new picture, the rest what was there before. */
function showUpTo(canvas, wrapped, edge) {
  const width = Math.max(0, Math.round(edge));
  if (width === 0) return;
  const context = canvas.getContext('2d');
  context.clearRect(0, 0, width, canvas.height);
  context.drawImage(wrapped, 0, 0, width, canvas.height, 0, 0, width, canvas.height);
}

function ease(share) {
  return share * share * (3 - 2 * share);
}

/** @returns {Promise<DOMHighResTimeStamp>} */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** @param {Element} element */
function untilInView(element) {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        resolve(undefined);
      },
      { threshold: 0.5 },
    );
    observer.observe(element);
  });
}
