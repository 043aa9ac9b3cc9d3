import { openSettingsPage } from '../open-settings-page.ts';
import { tellOfChange } from '../tell-of-change.ts';
import { checkCode } from './check-code.ts';
import { renderRecoveryCodes } from './render-recovery-codes.ts';
import { renderScan } from './render-scan.ts';
import type { SecondFactorStep } from './second-factor-step.ts';

/** As the page has it; longer is none of ours. */
const appAddress = /^otpauth:\/\/totp\/[!-~]{1,500}$/;

/** The app has the secret: from now on signing in takes a code. The recovery codes are shown in answer, once. */
export const turnSecondFactorOn: SecondFactorStep = async (dependencies, context, { address = '', code = '' }) => {
  const { pages, authentication } = dependencies;
  if (!appAddress.test(address)) return context.redirect(context.req.path, 303);
  const page = await openSettingsPage(pages, context);
  if (!(await checkCode(dependencies, context, code))) {
    return context.html(renderScan(page, { address, error: page.texts.secondFactor.wrongCode }), 422);
  }
  tellOfChange(dependencies, context, 'second-factor-on');
  const body = { userId: page.account.id };
  const { backupCodes } = await authentication.api.viewBackupCodes({ body });
  return context.html(renderRecoveryCodes(page, backupCodes));
};
