const bins = 512;

/** Tones of 0 to 1 stretched so that all but the outer hundredths span it and the middle one comes to lie at `middle`, as far as is sensible. */
export function stretchTones(tones: Float32Array, middle: number): Float32Array {
  const curve = createCurve(tones, middle);
  return tones.map((tone) => {
    const at = Math.max(0, Math.min(1, tone)) * bins;
    const index = Math.floor(at);
    return curve[index]! + (curve[index + 1]! - curve[index]!) * (at - index);
  });
}

function createCurve(tones: Float32Array, middle: number): Float32Array {
  const rank = createRank(tones);
  const low = Math.min(rank(0.01), 0.35);
  const high = Math.max(rank(0.99), low + 0.3);
  const share = Math.max(0.12, Math.min(0.85, (rank(0.5) - low) / (high - low)));
  // A night stays darker than noon: only part of the way to the middle is taken.
  const power = Math.max(0.6, Math.min(1.5, (Math.log(middle) / Math.log(share)) * 0.6 + 0.4));
  return Float32Array.from(
    { length: bins + 2 },
    (_, index) => Math.max(0, Math.min(1, (index / bins - low) / (high - low))) ** power,
  );
}

function createRank(tones: Float32Array): (share: number) => number {
  const counts = new Uint32Array(bins + 1);
  for (const tone of tones) counts[Math.round(Math.max(0, Math.min(1, tone)) * bins)]!++;
  return (share) => {
    let seen = 0;
    return counts.findIndex((count) => (seen += count) > tones.length * share) / bins;
  };
}
