import { createHmac } from 'node:crypto';
import { addressPrefix } from '../http/address-prefix.ts';
import { deriveSecret } from '../http/derive-secret.ts';
import type { LimitRule, LimitSubject } from './limit-rules.ts';

interface LimitKey {
  secret: string;
  name: string;
  rule: LimitRule;
  subjects: Partial<Record<LimitSubject, string>>;
}

/** What a window is found by. Without our secret it tells nothing of who is counted. */
export function hashLimitKey({ secret, name, rule, subjects }: LimitKey): Buffer {
  const counted = rule.per.map((subject) => normalize(subject, subjects[subject] ?? ''));
  return createHmac('sha256', deriveSecret(secret, 'limits'))
    .update(JSON.stringify([name, rule.seconds, rule.per, counted]))
    .digest();
}

function normalize(subject: LimitSubject, value: string): string {
  if (subject === 'address') return addressPrefix(value);
  return subject === 'email' ? value.trim().toLowerCase() : value;
}
