/**
 * The design language as custom properties: paper and ink, one accent. A site sets the public ones (`--vignette-…`) on the
 * element; everything inside uses the private ones. They stand on the facade's host and are inherited by all within.
 */
export const tokens = `
:host {
  color-scheme: light dark;
  --v-accent: var(--vignette-accent, light-dark(#a8431f, #f2a07f));
  --v-on-accent: var(--vignette-on-accent, light-dark(#fffaf5, #2b1208));
  --v-paper: var(--vignette-paper, light-dark(#fbf8f3, #1d1a17));
  --v-sheet: var(--vignette-sheet, light-dark(#fffefb, #272320));
  --v-ink: var(--vignette-ink, light-dark(#29241d, #f2ece2));
  --v-muted: var(--vignette-muted, light-dark(#6a6156, #b3a99c));
  --v-line: light-dark(#e5ddd0, #3d3731);
  --v-edge: light-dark(#8f8476, #857a6e);
  --v-font: var(--vignette-font, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  --v-serif: var(--vignette-font-display, "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif);
  --v-radius: var(--vignette-radius, 20px);
  --v-inner: calc(var(--v-radius) * 0.6);
}
:host([theme="light"]) { color-scheme: light }
:host([theme="dark"]) { color-scheme: dark }
`;
