/**
 * Where a page reads the preview, which is the latest partial picture of a generation, without the address's signature.
 * The number makes each one's address its own.
 */
export function previewPath(generationId: string, number: number): string {
  return `/v1/generations/${generationId}/preview/${number}`;
}
