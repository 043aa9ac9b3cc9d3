import { AppError } from '../errors/app-error.ts';

export interface UploadGate {
  /** Takes a place, or throws `unavailable`; the function it returns gives it back. */
  enter(visitorId: string): () => void;
}

/** Every upload under way fills memory with up to 20 MB: only so many at a time, and of one visitor only some of them. */
export function createUploadGate({
  places,
  placesPerVisitor,
}: {
  places: number;
  placesPerVisitor: number;
}): UploadGate {
  const inside = new Map<string, number>();
  let taken = 0;
  return {
    enter(visitorId) {
      const own = inside.get(visitorId) ?? 0;
      if (taken >= places || own >= placesPerVisitor) throw new AppError('unavailable', { title: busy });
      taken += 1;
      inside.set(visitorId, own + 1);
      return () => {
        taken -= 1;
        const left = (inside.get(visitorId) ?? 0) - 1;
        if (left > 0) inside.set(visitorId, left);
        else inside.delete(visitorId);
      };
    },
  };
}

const busy = 'Too many pictures are being uploaded just now. Try again in a moment.';
