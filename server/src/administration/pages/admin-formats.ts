import { html } from 'hono/html';
import type { Content } from '../../pages/markup.ts';

const number = new Intl.NumberFormat('en');

export function formatNumber(value: number): string {
  return number.format(value);
}

/** To the second, so that it can be found in a log. */
export function renderMoment(moment: Date | null): Content {
  if (!moment) return '–';
  const text = moment.toISOString();
  return html`<time datetime="${text}">${`${text.slice(0, 10)} ${text.slice(11, 19)}`}</time>`;
}

/** In the largest unit that says enough. */
export function formatAge(from: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - from.getTime()) / 1000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}
