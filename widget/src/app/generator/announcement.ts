import { isOpen } from '../../session/generation-list.ts';
import { messages } from '../../locales/messages.ts';
import type { GeneratorController } from './generator-controller.ts';

/** What a screen reader is told: each turn of events once, never the passing seconds. */
export function announcementOf({ submission, current, problem }: GeneratorController): string {
  if (submission) return submission.isRetrying ? messages.progress.sendingAgain : messages.progress.sending;
  // Why there is no picture is told by the notice itself.
  if (problem || !current) return '';
  if (isOpen(current)) return messages.progress[current.status === 'queued' ? 'queued' : 'running'];
  if (current.status === 'succeeded') return messages.result.done(current.images.length);
  return '';
}
