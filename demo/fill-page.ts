import { demoBar } from './demo-bar.ts';
import { pagePolicy, type PolicyFacts } from './page-policy.ts';

/** Puts in what a site owner would have pasted: a paste would go stale with each build. */
export function fillPage(text: string, path: string, facts: PolicyFacts): string {
  const { serverOrigin, release } = facts;
  const values: Record<string, string> = {
    VIGNETTE_SERVER: serverOrigin,
    VIGNETTE_VERSION: release?.version ?? '',
    VIGNETTE_INTEGRITY: release?.integrity ?? '',
    VIGNETTE_SNIPPET: release?.snippet ?? '',
    DEMO_BAR: demoBar(path),
    PAGE_POLICY: pagePolicy(path, facts).replaceAll('; ', ';\n').replaceAll(" 'sha", "\n  'sha"),
  };
  return text.replaceAll(/%([A-Z_]+)%/g, (placeholder, name: string) => values[name] ?? placeholder);
}
