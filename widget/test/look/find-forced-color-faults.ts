import type { Look } from './open-look.ts';
import { openState } from './open-state.ts';
import type { probe } from './probe/probe.ts';
import type { StateName } from './states.ts';
import type { View } from './view.ts';

declare const window: Window & { probe: typeof probe };

/** What cannot be seen, or not told from the others, where the system has the colours. */
export async function findForcedColorFaults(look: Look, state: StateName, view: View): Promise<string[]> {
  const tab = await openState(look, state, view, { forcedColors: 'active' });
  const faults = await tab.evaluate(() => window.probe.findUndrawnControls());
  await tab.context().close();
  return faults;
}
