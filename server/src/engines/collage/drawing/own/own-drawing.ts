/** A drawing of ours, in the flat language of the emoji art: shapes and plain fills, no outline, one shade per form. */
export interface OwnDrawing {
  width: number;
  height: number;
  body: string;
}
