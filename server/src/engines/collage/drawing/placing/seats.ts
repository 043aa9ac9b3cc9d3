/** Where one sits or lies on furniture, in the drawing's own units: the outline's top would be a lamp or a backrest. */
export interface Seat {
  left: number;
  right: number;
  y: number;
}

export const seats: Readonly<Record<string, Seat>> = {
  'couch-and-lamp': { left: 5.5, right: 20, y: 24.6 },
  bed: { left: 8, right: 28, y: 19.5 },
  chair: { left: 11, right: 21, y: 18.5 },
  seat: { left: 13, right: 22, y: 20 },
  sled: { left: 7, right: 24, y: 18 },
  'own:table': { left: 8, right: 52, y: 0.6 },
  sailboat: { left: 7, right: 25, y: 20.5 },
  ship: { left: 5, right: 16, y: 15.5 },
  rainbow: { left: 12, right: 20, y: 4 },
  'crescent-moon': { left: 10, right: 20, y: 22 },
};
