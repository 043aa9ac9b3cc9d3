/** Where a partial picture is read, without its signature. The number makes each one's address its own. */
export function partialPicturePath(generationId: string, number: number | string): string {
  return `/v1/generations/${generationId}/preview/${number}`;
}
