/** What the operator has decided about accounts. */
export interface AccountSettings {
  /** In years; nobody is asked when it is 0. */
  minimumAge: number;
  /** In which header a proxy of ours says from which country a request comes. */
  countryHeader: string | undefined;
  /** The operator's own provider of identities. */
  provider: IdentityProvider | undefined;
}

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** As the button calls it. */
  name: string;
}
