import type { Scope } from '@vignette/server/contract';

/** The words of allowing a site something: signing in from a widget, the question, and what is allowed already. */
export interface GrantTexts {
  /** What may be done, each going on after `may`. */
  scopes: Record<Scope, string>;
  connect: ConnectTexts;
  consent: ConsentTexts;
  connected: ConnectedTexts;
}

export interface ConnectTexts {
  returning(site: string): string;
  /** In the window that was opened: what to type into the widget. */
  typing: {
    title: string;
    lead(site: string, host: string): string;
    code: string;
    minutes: string;
    warning: string;
  };
  denied: { title: string; lead(site: string): string };
  finished: string;
  broken: { title: string; lead: string };
  suspended: { title: string; lead: string };
}

export interface ConsentTexts {
  title(site: string): string;
  lead(site: string, hosts: string): string;
  leadOfApp(app: string): string;
  signedInAs(name: string): string;
  notYou: string;
  may(site: string): string;
  mayNot: string;
  /** What it may not: with and without the gallery. */
  notMore: string;
  notMoreThanGallery: string;
  cap: string;
  daily: string;
  total: string;
  capHint: string;
  /** Under a field whose number cannot be. */
  capError(most: string): string;
  allow: string;
  deny: string;
  again: {
    title(site: string): string;
    lead(site: string, hosts: string): string;
    leadOfApp(app: string): string;
    cap(daily: string, total: string, used: string): string;
    change: string;
    allow(name: string): string;
    deny: string;
  };
}

export interface ConnectedTexts {
  title: string;
  lead: string;
  empty: { title: string; advice: string };
  since(date: string): string;
  /** Two numbers of credits each: spent, and allowed. */
  spent(today: string, daily: string, used: string, total: string): string;
  may: string;
  spending: string;
  today(used: string, daily: string): string;
  ever(used: string, total: string): string;
  save: string;
  disconnect: string;
  disconnectNamed(site: string): string;
  explanation: string;
  notices: { changed: string; disconnected(site: string): string };
}
