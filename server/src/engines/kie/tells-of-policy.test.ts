import { describe, expect, it } from 'vitest';
import { tellsOfPolicy } from './tells-of-policy.ts';

describe('tellsOfPolicy', () => {
  it.each([
    'Your prompt was flagged by Website as violating content policies.',
    'Content policy violation',
    'CONTENT_POLICY_VIOLATION',
    'The request violates the usage policy of the provider.',
    'Blocked by our safety filter',
    'NSFW content detected',
    'Input image contains sensitive content',
    'Rejected by moderation.',
  ])('hears it in %j', (message) => {
    expect(tellsOfPolicy(message)).toBe(true);
  });

  it.each([
    '',
    'Internal error, please try again later.',
    'The prompt is required.',
    'image_urls must contain at most 10 items',
    'Credits insufficient. Please top up to continue.',
    'This content type is not supported.',
  ])('does not hear it in %j', (message) => {
    expect(tellsOfPolicy(message)).toBe(false);
  });
});
