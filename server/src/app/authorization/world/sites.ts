/** Two sites of two owners, and one that was suspended. */
export type SiteName = 'first' | 'second' | 'suspended';

export interface WorldSite {
  id: string;
  key: string;
  origin: string;
}
