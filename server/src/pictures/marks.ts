/** What a file says of itself. Never the prompt: that goes in only when its owner asks. */
export interface Marks {
  /** IPTC digital source type, the last segment of its URI: `algorithmicMedia`, `trainedAlgorithmicMedia` … */
  digitalSourceType: string;
  /** What made it, in words: `Vignette – Collage 1`. Nothing where somebody else did. */
  creatorTool?: string;
  /**
   * Engine and model, where this engine is AI; nothing where AI only had a part in what it was made from. Left out of
   * the file when the source type says that no AI took part.
   */
  aiSystem?: string;
  /** The model as its engine calls it: a name that says the version too. Counts only beside `aiSystem`. */
  aiSystemVersion?: string;
}
