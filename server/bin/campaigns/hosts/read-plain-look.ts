import { askForPicture } from './ask-for-picture.ts';
import { describeLook } from './describe-look.ts';
import { meetWidget } from './meet-widget.ts';
import type { Stage } from './open-stage.ts';
import { plainPage } from './pages/plain-page.ts';

/** How the widget's text looks, with a picture on show, where the page does nothing to it. */
export async function readPlainLook(stage: Stage): Promise<string[]> {
  const prompt = 'a red fox on a plain page';
  const context = await stage.browser.newContext();
  const { guest } = await meetWidget(context, stage, plainPage);
  await askForPicture(guest, prompt);
  await guest.picture(prompt).waitFor();
  const look = await describeLook(guest.worlds);
  await context.close();
  return look;
}
