/** Where an upload's file is read, without its signature. */
export function uploadFilePath(uploadId: string): string {
  return `/v1/uploads/${uploadId}/file`;
}
