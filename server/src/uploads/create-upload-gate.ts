import { AppError } from '../errors/app-error.ts';

/** Who hands something in. */
export interface Uploader {
  ownerId: string;
  network: string;
}

export interface UploadGate {
  /** Takes a place, or throws `unavailable`; the function it returns gives it back. */
  enter(uploader: Uploader): () => void;
}

export interface UploadPlaces {
  all: number;
  ofVisitor: number;
  ofNetwork: number;
}

/** Every upload under way fills memory with up to 20 MB: only so many at a time, and some places stay for others. */
export function createUploadGate(places: UploadPlaces): UploadGate {
  const taken = new Map<string, number>();

  function change(room: string, by: 1 | -1): void {
    const count = (taken.get(room) ?? 0) + by;
    if (count > 0) taken.set(room, count);
    else taken.delete(room);
  }

  return {
    enter({ ownerId, network }) {
      const rooms = [
        ['all', places.all],
        [`visitor ${ownerId}`, places.ofVisitor],
        [`network ${network}`, places.ofNetwork],
      ] as const;
      if (rooms.some(([room, size]) => (taken.get(room) ?? 0) >= size)) throw new AppError('unavailable', { title });
      for (const [room] of rooms) change(room, 1);
      return () => rooms.forEach(([room]) => change(room, -1));
    },
  };
}

const title = 'Too many pictures are being uploaded just now. Try again in a moment.';
