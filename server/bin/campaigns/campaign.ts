/** A long run that looks for what a short test cannot see. The tests run a seeded sample of each with few rounds. */
export interface Campaign {
  name: string;
  about: string;
  /** How many rounds the full run takes. */
  rounds: number;
  /** Resolves with what is wrong, one sentence each; nothing means clean. */
  run(options: CampaignOptions): Promise<string[]>;
}

export interface CampaignOptions {
  seed: number;
  rounds: number;
  say(line: string): void;
}
