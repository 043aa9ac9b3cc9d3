import { z } from 'zod';

/** What the page after a sign-in tells the page that opened it, if that is one of the site's: by `postMessage`. */
export const ConnectMessage = z.object({
  type: z.literal('vignette-connect'),
  state: z.string(),
  /** To be traded for tokens, with the verifier. */
  code: z.string().optional(),
  /** Instead of a code: `access_denied` where the person said no. */
  error: z.string().optional(),
});
export type ConnectMessage = z.infer<typeof ConnectMessage>;

/** The answer to it, whereupon the window closes. */
export const ConnectedMessage = z.object({ type: z.literal('vignette-connected'), state: z.string() });
export type ConnectedMessage = z.infer<typeof ConnectedMessage>;

/** The one-time code that a person reads off our page and types into the widget, where the two cannot reach each other. */
export const ConnectRedemption = z.strictObject({
  siteKey: z.string().min(1).max(100),
  state: z.string().min(16).max(200),
  code: z.string().min(1).max(32),
});
export type ConnectRedemption = z.infer<typeof ConnectRedemption>;

/** What the callback would have handed over: an OAuth authorization code, worth nothing without the PKCE verifier. */
export const ConnectCode = z.object({ code: z.string() });
export type ConnectCode = z.infer<typeof ConnectCode>;

/** The token of a visitor whose pictures move into the account that asks. */
export const ClaimRequest = z.strictObject({ visitorToken: z.string().min(1).max(200) });
export type ClaimRequest = z.infer<typeof ClaimRequest>;

/** How many generations moved. */
export const Claim = z.object({ claimed: z.int().min(0) });
export type Claim = z.infer<typeof Claim>;
