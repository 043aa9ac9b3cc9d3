import { messages } from '../../locales/messages.ts';

/** The facade's text field, or one of our own where there is no facade. */
export function takeField(app: HTMLElement): HTMLTextAreaElement {
  const given = app.querySelector('textarea');
  const field = given ?? document.createElement('textarea');
  field.part.add('prompt');
  field.slot = 'prompt';
  if (given) return given;
  field.ariaLabel = field.placeholder = messages.facade.prompt;
  app.append(field);
  return field;
}
