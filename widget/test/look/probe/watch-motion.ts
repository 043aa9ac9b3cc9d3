import { listAnimations } from './list-animations.ts';

export interface MotionWatch {
  readonly seen: string[];
}

/** Notes, frame by frame, everything that was ever in motion. */
export function watchMotion(): MotionWatch {
  const seen = new Set<string>();
  const look = (): void => {
    for (const animation of listAnimations()) seen.add(describe(animation));
    requestAnimationFrame(look);
  };
  look();
  return {
    get seen() {
      return [...seen];
    },
  };
}

function describe(animation: Animation): string {
  const { target } = animation.effect as KeyframeEffect;
  const name =
    animation instanceof CSSTransition ? animation.transitionProperty : (animation as CSSAnimation).animationName;
  return `${target?.localName}.${target?.className} moves (${name})`;
}
