/** A site is reached by its key together with its owner: what belongs to somebody else is as good as not there. */
export interface OwnSite {
  accountId: string;
  key: string;
}
