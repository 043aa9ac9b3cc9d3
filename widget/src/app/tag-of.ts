import { messages } from '../locales/messages.ts';
import { tagPrefix } from '../version.ts';

/** The name of one of our inner elements: its release and its locale are in it. */
export function tagOf(name: string): string {
  return tagPrefix(name) + messages.locale;
}
