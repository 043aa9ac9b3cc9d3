/** Who is asking: set on the context by the visitor guard, after the token, its site and the origin were checked. */
export interface AuthenticatedVisitor {
  id: string;
  expiresAt: Date;
  site: SiteOfVisitor;
}

export interface SiteOfVisitor {
  id: string;
  name: string;
  dailyCredits: number;
  visitorDailyCredits: number;
  networkDailyCredits: number;
}

/** What a route behind the visitor guard finds in `context.var`. */
export interface VisitorVariables {
  visitor: AuthenticatedVisitor;
  /** Today's keyed hash of the caller's address prefix on this site: counts, but does not tell. */
  network: string;
}
