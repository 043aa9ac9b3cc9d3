/** What tells one sitting animal from another below the head. Heads without an entry get the plain one. */
export interface AnimalBody {
  tail: 'bushy' | 'tuft' | 'stub' | 'thin' | 'ringed' | 'none';
  /** Lighter chest; left out: a tint of the coat. */
  chest?: string;
  /** Feet of another colour. */
  socks?: string;
  /** Arms and legs of another colour. */
  limbs?: string;
  /** Colour of the tail's end. */
  tip?: string;
  coat?: string;
}

export const animalBodies: Readonly<Record<string, AnimalBody>> = {
  fox: { tail: 'bushy', chest: '#ffdea7', socks: '#4a2c2a', tip: '#fff1d6' },
  lion: { tail: 'tuft', coat: '#f3a83c', chest: '#ffd68a', tip: '#6d4534' },
  wolf: { tail: 'bushy', chest: '#e6e6e6', socks: '#8a8a8a', tip: '#e6e6e6' },
  bear: { tail: 'none' },
  'polar-bear': { tail: 'none', coat: '#f0eff2', chest: '#ffffff' },
  panda: { tail: 'none', coat: '#f4f4f4', chest: '#ffffff', limbs: '#433b6b' },
  koala: { tail: 'none', chest: '#d3d3d3' },
  frog: { tail: 'none', chest: '#ffd84f' },
  hamster: { tail: 'none', chest: '#ffe7c4' },
  raccoon: { tail: 'ringed', chest: '#d3d3d3', socks: '#4b4b52', tip: '#4b4b52' },
  'cat-face': { tail: 'thin', chest: '#ffd98c' },
  'dog-face': { tail: 'thin', coat: '#f3c07b', chest: '#ffe6bf' },
  'rabbit-face': { tail: 'stub', chest: '#f1eaf6' },
  'mouse-face': { tail: 'thin', chest: '#e6deee', tip: '#ff8fa0' },
  'tiger-face': { tail: 'thin', chest: '#fff1e0', socks: '#fff1e0', tip: '#2b2326' },
  'cow-face': { tail: 'tuft', coat: '#e8e4ea', chest: '#ffffff', tip: '#4b4b52' },
  'pig-face': { tail: 'thin', chest: '#ffb3ae' },
  'monkey-face': { tail: 'thin', chest: '#e39d89' },
};
