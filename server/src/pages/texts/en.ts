import type { PageTexts } from './page-texts.ts';

export const en: PageTexts = {
  frame: {
    skip: 'Skip to content',
    navigation: 'Main',
    gallery: 'Gallery',
    sites: 'Sites',
    account: 'Account',
    administration: 'Administration',
    signIn: 'Sign in',
    signOut: 'Sign out',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'Automatic', light: 'Light', dark: 'Dark' },
  },
  kit: {
    checkFields: 'Please check this:',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    copy: 'Copy',
    copied: 'Copied',
    working: 'One moment …',
    cancel: 'Cancel',
  },
  problems: {
    not_found: {
      title: 'There is nothing here',
      advice: 'The address may be mistyped, or what was here has been deleted or belongs to somebody else.',
    },
    session_missing: { title: 'Please sign in', advice: 'This page is only for people who are signed in.' },
    request_forged: {
      title: 'This did not come from our page',
      advice: 'Nothing was changed. Open the page again and repeat there what you wanted to do.',
    },
    account_suspended: {
      title: 'This account is suspended',
      advice: 'Nothing can be changed or made with it for now. Whoever runs this server can tell you why.',
    },
    too_many_requests: { title: 'That was too often', advice: 'Wait a while, then try again. Nothing is lost.' },
    field_invalid: {
      title: 'This cannot be read',
      advice: 'Something in the address or the form is not as it should be. Go back and try again.',
    },
    refused: {
      title: 'This does not work',
      advice: 'It was refused. Go back and try again; if it stays, give whoever runs this server this word:',
    },
    unavailable: {
      title: 'We are out of reach for a moment',
      advice: 'The service is starting, stopping or very busy. Try again in a minute.',
    },
    internal: {
      title: 'Something broke on our side',
      advice: 'It is not your doing. Try again; if it stays, send this number to whoever runs this server:',
    },
  },
  goHome: 'Go to the start page',
  goOn: 'Go on',
};
