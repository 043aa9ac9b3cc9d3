/** One notification, sent by the database when a generation's row changes: ids only, never content. */
export interface Change {
  visitorId: string;
  generationId: string;
}

export const changeChannel = 'vignette_changes';

export function parseChanges(payload: string): Change[] {
  return payload.split(',').map((pair) => {
    const [visitorId = '', generationId = ''] = pair.split(' ');
    return { visitorId, generationId };
  });
}
