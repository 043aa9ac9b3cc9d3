import type { PageProblem } from '../problems/page-problem.ts';

/** The words of the frame and of the form kit. */
export interface PageTexts {
  frame: {
    skip: string;
    navigation: string;
    gallery: string;
    sites: string;
    account: string;
    administration: string;
    signIn: string;
    signOut: string;
    language: string;
    theme: string;
    themes: { system: string; light: string; dark: string };
  };
  kit: {
    /** Heads the list of what is wrong in a form. */
    checkFields: string;
    showPassword: string;
    hidePassword: string;
    copy: string;
    copied: string;
    /** On a button while its form is on its way. */
    working: string;
    cancel: string;
  };
  problems: Record<PageProblem, { title: string; advice: string }>;
  /** Leads out of a page that shows a problem. */
  goHome: string;
  /** On a page that leads on by itself. */
  goOn: string;
}
