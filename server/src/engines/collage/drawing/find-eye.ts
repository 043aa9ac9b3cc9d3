interface Blob {
  left: number;
  right: number;
  top: number;
  bottom: number;
  area: number;
}

/** The small round dark spot highest and furthest forward (Fluent animals face left): good enough to hang a hat on. */
export function findEye(rgba: Uint8Array, width: number, height: number): { x: number; y: number } | undefined {
  const isDark = (position: number): boolean =>
    (rgba[position * 4 + 3] ?? 0) > 200 &&
    Math.max(rgba[position * 4] ?? 255, rgba[position * 4 + 1] ?? 255, rgba[position * 4 + 2] ?? 255) < 60;
  const seen = new Uint8Array(width * height);
  const eyes: Blob[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isDark(start)) continue;
    const blob = floodFill(start, width, height, seen, isDark);
    if (isEyeLike(blob) && blob.top < height * 0.62) eyes.push(blob);
  }
  const [first] = eyes.sort((a, b) => a.top * 0.6 + a.left - (b.top * 0.6 + b.left));
  return first && { x: (first.left + first.right) / 2, y: (first.top + first.bottom) / 2 };
}

function isEyeLike({ left, right, top, bottom, area }: Blob): boolean {
  const [w, h] = [right - left + 1, bottom - top + 1];
  return w >= 3 && h >= 3 && w <= 14 && h <= 16 && w / h > 0.45 && w / h < 2 && area > w * h * 0.6;
}

function floodFill(
  start: number,
  width: number,
  height: number,
  seen: Uint8Array,
  isInside: (position: number) => boolean,
): Blob {
  const blob = { left: width, right: 0, top: height, bottom: 0, area: 0 };
  const open = [start];
  seen[start] = 1;
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    const [x, y] = [position % width, Math.floor(position / width)];
    blob.left = Math.min(blob.left, x);
    blob.right = Math.max(blob.right, x);
    blob.top = Math.min(blob.top, y);
    blob.bottom = Math.max(blob.bottom, y);
    blob.area++;
    for (const next of [
      x > 0 ? position - 1 : -1,
      x < width - 1 ? position + 1 : -1,
      position - width,
      position + width,
    ]) {
      if (next < 0 || next >= seen.length || seen[next] || !isInside(next)) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return blob;
}
