/**
 * The design language as custom properties: paper and ink, one accent, lines that suit light and dark. They stand on
 * the facade's host and are inherited by all within; a site gives `vignette-generator` other values.
 */
export const tokens = `
  color-scheme: light dark;
  --vignette-accent: light-dark(#a8431f, #ec9a74);
  --vignette-on-accent: var(--vignette-paper);
  --vignette-paper: light-dark(#fbf8f3, #1f1b18);
  --vignette-sheet: light-dark(#fff, #2a2622);
  --vignette-ink: light-dark(#1f1b18, #fbf8f3);
  --vignette-muted: light-dark(#6a6156, #b3a99c);
  --vignette-edge: #8a8075;
  --vignette-line: #8a807540;
  --vignette-font: system-ui, sans-serif;
  --vignette-font-display: Georgia, serif;
  --vignette-radius: 20px;
  --vignette-radius-inner: calc(var(--vignette-radius) * .6);
`;
