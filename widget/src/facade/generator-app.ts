/** What the facade expects of the inner element once its file has defined it. */
export interface GeneratorApp extends HTMLElement {
  generate(): void;
  cancel(): void;
  reset(): void;
}
