/**
 * The script element that is running now, asked of the browser itself: in the document's own words a picture or a form
 * with `name="currentScript"` takes its place, and whoever may write comments on a page could say where ours come from.
 */
export const currentScript = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;
