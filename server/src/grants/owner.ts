/**
 * Whose pictures: those of a visitor or an account, by id. A token in a page reaches only what its owner made on that
 * site; on our own pages, where `siteId` is null, an account reaches everything it made.
 */
export interface Owner {
  ownerId: string;
  siteId: string | null;
}
