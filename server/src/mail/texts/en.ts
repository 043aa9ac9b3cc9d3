import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': 'New sign-in to your account',
  'password-changed': 'Your password was changed',
  'passkey-added': 'A passkey was added to your account',
  'passkey-removed': 'A passkey was removed from your account',
  'second-factor-on': 'Two-step sign-in was turned on',
  'second-factor-off': 'Two-step sign-in was turned off',
  'recovery-codes-made': 'New recovery codes were made',
  'signed-out-elsewhere': 'A device was signed out of your account',
  'signed-out-everywhere': 'You were signed out on all other devices',
  'site-connected': 'A site was connected to your account',
  'account-deleted': 'Your account was deleted',
};

export const en: MailTexts = {
  frame: {
    linkHint: 'The button leads to this address:',
    newsReason: 'You get this because you chose news from Vignette.',
    unsubscribe: 'Get no more news',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: 'Sign in to Vignette',
      paragraphs: [`This link signs you in. It works once, within ${formats.minutes(minutes)}.`],
      action: { label: 'Sign in', url },
      afterword: 'If you did not ask for it, ignore this mail. Nobody gets in without it.',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: 'Your sign-in code for Vignette',
      heading: 'Your sign-in code',
      paragraphs: [`Type this code where you are signing in. It works once, within ${formats.minutes(minutes)}.`],
      code,
      afterword: 'Give it to nobody: we never ask for it. If you did not ask for a code, ignore this mail.',
    }),
    'verify-address': ({ url }) => ({
      subject: 'Confirm your address',
      paragraphs: ['Confirm that this address is yours, and your Vignette account is ready.'],
      action: { label: 'Confirm address', url },
      afterword: 'If you did not sign up for Vignette, ignore this mail.',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: 'Choose a new password',
      paragraphs: [
        `This link lets you choose a new password for Vignette. It works once, within ${formats.minutes(minutes)}.`,
      ],
      action: { label: 'Choose password', url },
      afterword: 'If you did not ask for it, ignore this mail. Your password stays as it is.',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: 'You already have an account',
      paragraphs: [
        'Somebody, perhaps you, typed this address to sign up for Vignette, or to move another account to it. You have an account with it already, so nothing was done, and nothing in your account was changed.',
      ],
      action: { label: 'Sign in', url: signInUrl },
      afterword:
        'If it was not you, there is nothing to do. Whoever it was has not been told that you have an account.',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: 'Confirm your new address',
      paragraphs: ['Confirm this address, and your Vignette account uses it from now on.'],
      action: { label: 'Confirm address', url },
      afterword: 'If you did not ask for it, ignore this mail. Nothing will change.',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: 'Your account gets a new address',
      paragraphs: [
        `The address of your Vignette account changes from this one to ${newAddress}.`,
        'If that was you, there is nothing to do.',
        'If not, the button brings this address back, signs the account out everywhere, and removes its password and every other way in that was added since; then you choose a new password.',
      ],
      action: { label: 'That was not me', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['This is the last mail about your Vignette account.']
          : ['If that was you, there is nothing to do.'],
      details: [
        { label: 'Device', value: device },
        ...(country === null ? [] : [{ label: 'Country', value: formats.country(country) }]),
        { label: 'Time', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: 'Check your account', url: securityUrl },
        afterword: 'If it was not you, sign out all other devices there, and change your password.',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName}: ${percent}% of the budget is used`,
      heading: `${percent}% of the budget is used`,
      paragraphs: [
        `“${siteName}” has used ${formats.number(spent)} of the ${formats.number(budget)} credits of its budget.`,
        ...(percent === 100 ? ['Nothing more is spent on visitors until there is room in the budget again.'] : []),
      ],
      action: { label: 'See what was spent', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName}: a webhook does not answer`,
      heading: 'A webhook does not answer',
      paragraphs: [`We could not reach this address to tell it about pictures on “${siteName}”. We keep trying.`],
      details: [{ label: 'Address', value: endpoint }],
      action: { label: 'Look at the webhook', url },
      afterword: 'You can send again there what was missed.',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: 'Read on', url } }),
  },
};
