import { headerSets } from '../../../http/header-sets.ts';

/** The page around the preview: as all of ours, and it may frame one of ours. */
export const framingPolicy = `${headerSets.page['content-security-policy']}; frame-src 'self'`;

/**
 * The preview is of no origin: its script reads no cookie, no storage and no page of ours, and our API takes it for a page
 * that is not the site's. It shows the widget's face; nothing can be made there, at nobody's cost.
 */
export function writePreviewPolicy(origin: string): string {
  return (
    `sandbox allow-scripts; default-src 'none'; script-src ${origin}/embed/; connect-src ${origin}; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  );
}
