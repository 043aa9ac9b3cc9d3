import type { SceneDescription, Setting } from '../scene-description.ts';
import type { Season } from './stage.ts';

export function chooseSeason({ weather }: SceneDescription, setting: Setting): Season {
  if (setting === 'snow' || weather.includes('snowfall')) return 'winter';
  if (weather.includes('leaves')) return 'autumn';
  return weather.includes('petals') ? 'spring' : 'summer';
}
