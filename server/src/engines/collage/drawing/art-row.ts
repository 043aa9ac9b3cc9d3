/** How the art table keeps one drawing: short keys would hide more than brotli leaves to win. */
export interface ArtRow {
  name: string;
  size: [width: number, height: number];
  box: [left: number, top: number, right: number, bottom: number];
  mainColor: string;
  baseColor: string;
  profile: number[];
  eye?: [x: number, y: number];
  flatness: number;
  body: string;
}
