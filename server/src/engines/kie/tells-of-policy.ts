/** KIE has no code for a refusal: its models say it in words, each in its own. */
const policyWords = [
  /\b(?:content|usage|safety|community)[\s_-]*(?:polic|filter|guideline|moderation|violation)/i,
  /polic(?:y|ies)[\s_-]*violat/i,
  /violat\w*\b.{0,60}\bpolic/i,
  /\bmoderation\b/i,
  /\bnsfw\b/i,
  /\b(?:prohibited|sensitive|inappropriate|unsafe)[\s_-]*(?:content|words?|prompt|information|images?)/i,
  /\bflagged as\b/i,
];

/** Whether an engine's message says that it refuses the content, rather than that something went wrong. */
export function tellsOfPolicy(message: string): boolean {
  return policyWords.some((words) => words.test(message));
}
