import type { Art, ArtAnchors } from '../art.ts';
import { topOf } from './top-of.ts';

const snowman: ArtAnchors = {
  crown: { x: 16.5, y: 5.2, width: 9 },
  eyes: { x: 16, y: 9.5, width: 9 },
  neck: { x: 16, y: 15.5, width: 11 },
  hands: { x: 4.5, y: 18 },
};

const measured: Readonly<Record<string, ArtAnchors>> = {
  snowman,
  'snowman-without-snow': snowman,
  penguin: {
    crown: { x: 16, y: 4, width: 12 },
    eyes: { x: 16, y: 8.5, width: 11 },
    neck: { x: 16, y: 14.5, width: 13 },
    hands: { x: 27, y: 19 },
  },
  owl: {
    crown: { x: 16, y: 4.5, width: 14 },
    eyes: { x: 16, y: 8.5, width: 18 },
    neck: { x: 16, y: 15, width: 15 },
    hands: { x: 16, y: 27 },
  },
  'teddy-bear': {
    crown: { x: 16, y: 4.5, width: 12 },
    eyes: { x: 16, y: 8.5, width: 12 },
    neck: { x: 16, y: 15, width: 12 },
    hands: { x: 16, y: 21 },
  },
  ghost: {
    crown: { x: 16, y: 4, width: 14 },
    eyes: { x: 15, y: 11, width: 14 },
    neck: { x: 16, y: 19, width: 16 },
    hands: { x: 6, y: 20 },
  },
};

/** Places for hats and the like on figures without a body of ours: measured for some, else by eye and outline. */
export function guessAnchors(art: Art): ArtAnchors {
  return measured[art.name] ?? (isSeenFromSide(art) ? guessFromSide(art) : guessFromFront(art));
}

function isSeenFromSide({ eye, box }: Art): boolean {
  return eye !== undefined && eye.x < box.left + (box.right - box.left) * 0.38;
}

function guessFromSide(art: Art): ArtAnchors {
  const { left, right } = art.box;
  const width = right - left;
  const eye = art.eye ?? { x: left, y: art.box.top };
  const head = width * 0.36;
  const x = eye.x + 1.2;
  const crown = Math.min(...[-1.5, 0, 1.5].map((shift) => topOf(art, (x + shift - left) / width).y));
  return {
    crown: { x, y: Math.max(crown, eye.y - head * 0.6) + 0.8, width: head },
    eyes: { x, y: eye.y, width: head },
    neck: { x: x + head * 0.35, y: eye.y + head * 0.6, width: head * 0.95 },
    hands: { x: left - 1, y: eye.y + head * 0.35 },
  };
}

function guessFromFront(art: Art): ArtAnchors {
  const { left, right, top, bottom } = art.box;
  const [width, height, middle] = [right - left, bottom - top, (left + right) / 2];
  const head = width * 0.52;
  return {
    crown: { x: middle, y: topOf(art, 0.5).y + 0.8, width: head },
    eyes: { x: middle, y: art.eye?.y ?? top + height * 0.3, width: head },
    neck: { x: middle, y: top + height * 0.46, width: head },
    hands: { x: left + width * 0.85, y: top + height * 0.66 },
  };
}
