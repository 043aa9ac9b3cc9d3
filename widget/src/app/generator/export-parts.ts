/** What the page may style: the card is the app itself, or in the button mode what its button opens. */
export function exportParts(app: HTMLElement, isButton: boolean): void {
  app.part.toggle('card', !isButton);
  app.setAttribute('exportparts', `${isButton ? 'panel: card, ' : ''}opener, field, button, sheet, picture, caption`);
}
