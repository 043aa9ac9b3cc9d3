/** A picture a request starts from, found and the caller's own. */
export interface SourcePicture {
  role: 'reference' | 'mask';
  uploadId: string | null;
  imageId: string | null;
  mediaType: string;
  width: number;
  height: number;
  /** Of its file. */
  bytes: number;
}
