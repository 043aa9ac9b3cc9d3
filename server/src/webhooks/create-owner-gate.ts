/**
 * Lets only so many through at a time for one owner of sites, so that receivers who take long keep nobody else's waiting:
 * for an account, whatever sites it makes; a site of the operator's is one by itself.
 */
export interface OwnerGate {
  /** Answers how to leave again; nothing when there is no room. */
  enter(ownerId: string): (() => void) | undefined;
}

export function createOwnerGate(most: number): OwnerGate {
  const inside = new Map<string, number>();
  return {
    enter(ownerId) {
      const count = inside.get(ownerId) ?? 0;
      if (count >= most) return undefined;
      inside.set(ownerId, count + 1);
      return () => {
        const left = (inside.get(ownerId) ?? 1) - 1;
        if (left === 0) inside.delete(ownerId);
        else inside.set(ownerId, left);
      };
    },
  };
}
