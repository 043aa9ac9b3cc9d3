/** What a file says of itself. Never the prompt: that goes in only when its owner asks. */
export interface Marks {
  /** IPTC digital source type, the last segment of its URI: `algorithmicMedia`, `trainedAlgorithmicMedia` … */
  digitalSourceType: string;
  /** What made it, in words: `Vignette – Collage 1`. */
  creatorTool: string;
  /** The AI system that made it. Left out of the file when the source type says that no AI did. */
  aiSystem?: string;
}
