/** An endpoint is reached through its site alone: whoever may change the one may change the other. */
export interface EndpointOfSite {
  siteId: string;
  endpointId: string;
}
