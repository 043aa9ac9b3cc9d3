/** The mug's front as the drawing beneath the canvas has it, in units of that drawing. */
export const mugShape = {
  width: 600,
  height: 520,
  center: 280,
  /** Where the print begins and how high it is, at the mug's outline. */
  top: 146,
  printHeight: 226,
  /** Half the mug's width where the print begins, and where it ends. */
  radius: { top: 159, bottom: 154 },
  /** How far the front bends down, seen from a little above: the lower, the more. */
  bend: { top: 30, bottom: 36 },
  /** No print goes further round than this, in radians from the front. */
  widest: 1.16,
};
