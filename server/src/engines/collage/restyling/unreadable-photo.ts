/** The bytes to start from are no picture that can be read. */
export class UnreadablePhoto extends Error {
  override name = 'UnreadablePhoto';
}
