/**
 * Vignette's paper and ink for mail clients. They know no custom properties and some drop the style sheet, so light
 * stands on each element, and the sheet only turns it dark.
 */
const serif = "'Iowan Old Style',Georgia,serif";
const sans = "system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";

export const mailStyles = {
  body: `margin:0;padding:0;background:#fbf8f3;color:#1f1b18;font:16px/1.6 ${sans}`,
  page: 'max-width:560px;margin:0 auto;padding:40px 24px',
  name: `margin:0 0 32px;color:#a8431f;font:italic 20px/1.2 ${serif}`,
  heading: `margin:0 0 16px;color:#1f1b18;font:400 30px/1.2 ${serif}`,
  paragraph: 'margin:0 0 16px;color:#1f1b18',
  code: 'margin:8px 0 24px;padding:20px 12px;border:1px solid #e4ddd3;border-radius:12px;background:#ffffff;color:#1f1b18;font:600 32px/1.2 ui-monospace,Consolas,monospace;letter-spacing:6px;text-align:center',
  details:
    'margin:8px 0 24px;padding:12px 20px;border:1px solid #e4ddd3;border-radius:12px;background:#ffffff;color:#1f1b18',
  detail: 'margin:4px 0',
  label: 'color:#6a6156',
  button:
    'display:inline-block;margin:8px 0 24px;padding:13px 28px;border-radius:12px;background:#a8431f;color:#fbf8f3;font-weight:600;text-decoration:none',
  hint: 'margin:0 0 16px;color:#6a6156;font-size:14px;overflow-wrap:anywhere;word-break:break-word',
  link: 'color:#a8431f',
  footer: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #e4ddd3;color:#6a6156;font-size:14px',
} as const;

export const darkSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #1f1b18 !important; color: #fbf8f3 !important; }
  .ink { color: #fbf8f3 !important; }
  .box { background: #2a2622 !important; border-color: #453e37 !important; color: #fbf8f3 !important; }
  .muted { color: #b3a99c !important; border-color: #453e37 !important; }
  .accent { color: #ec9a74 !important; }
  .button { background: #ec9a74 !important; color: #1f1b18 !important; }
}`;
