/**
 * Takes the indentation out of templates. In minified code a line break followed by spaces stands in a template and
 * nowhere else; between elements none of ours means anything, elsewhere it is a space.
 */
export function minifyTemplates(code: string): string {
  return code.replace(/([>}]?)\n {2,}(?=([<$]?))/g, (_, before: string, after: string) =>
    before && after ? before : `${before} `,
  );
}
