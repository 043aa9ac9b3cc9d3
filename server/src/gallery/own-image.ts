/** A picture of an account. What is somebody else's is as if it were not there. */
export interface OwnImage {
  accountId: string;
  imageId: string;
}
