/** One notification, sent by the database when a generation's row changes: ids only, never content. */
export interface Change {
  ownerId: string;
  siteId: string;
  generationId: string;
}

export const changeChannel = 'vignette_changes';

export function parseChanges(payload: string): Change[] {
  return payload.split(',').map((change) => {
    const [ownerId = '', siteId = '', generationId = ''] = change.split(' ');
    return { ownerId, siteId, generationId };
  });
}
