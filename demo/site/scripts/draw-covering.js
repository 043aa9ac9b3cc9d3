/**
 * Fills the canvas with the middle of a picture.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {Blob} picture
 */
export async function drawCovering(canvas, picture) {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.max(canvas.width / bitmap.width, canvas.height / bitmap.height);
  const width = bitmap.width * scale;
  const height = bitmap.height * scale;
  canvas.getContext('2d').drawImage(bitmap, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
  bitmap.close();
}
