import { listAnimations } from './list-animations.ts';

/** What ends is at its end, what goes on for ever stands at its beginning: two pictures of a state are the same. */
export function finishAnimations(): void {
  for (const animation of listAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) {
      animation.finish();
    } else {
      animation.pause();
      animation.currentTime = 0;
    }
  }
}
