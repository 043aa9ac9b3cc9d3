/** One drawing with what placing it needs to know, measured when the table was built. Lengths are in its own units. */
export interface Art {
  name: string;
  width: number;
  height: number;
  body: string;
  /** What is really painted. */
  box: ArtBox;
  mainColor: string;
  /** Colour in the middle of its lowest row: what legs continue. */
  baseColor: string;
  /** Highest painted point in each of `profileColumns` columns across the view box; `height` where nothing is. */
  profile: readonly number[];
  /** The eye of a figure seen from the side. */
  eye?: ArtPoint;
  /** Share of the lowest row that is painted: 1 stands like a box. */
  flatness: number;
  /** Where hats, glasses, scarves and held things go, for figures with a body of ours. */
  anchors?: ArtAnchors;
}

export interface ArtBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface ArtPoint {
  x: number;
  y: number;
}

export interface ArtAnchors {
  crown: ArtPoint & { width: number };
  eyes: ArtPoint & { width: number };
  neck: ArtPoint & { width: number };
  /** Between the hands or paws. */
  hands: ArtPoint;
}

export const profileColumns = 32;
