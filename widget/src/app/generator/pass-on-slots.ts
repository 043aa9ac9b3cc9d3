/** The page's own words above and below everything else. */
const slotNames = ['header', 'footer'] as const;

/** The slots of the widget, handed on by the app inside it. */
export function passOnSlots(app: HTMLElement): void {
  for (const name of slotNames) {
    const slot = document.createElement('slot');
    slot.name = slot.slot = name;
    app.append(slot);
  }
}
