/** Arrow keys go where the eye does: sideways by one tile, up and down by a row. By itself a list only knows next and previous. */
export function moveInGrid(event: KeyboardEvent): void {
  const select = event.currentTarget as HTMLSelectElement;
  const options = [...select.options];
  const index = options.indexOf(event.target as HTMLOptionElement);
  if (index < 0 || event.altKey) return;
  const row = options.filter(({ offsetTop }) => offsetTop === options[0]?.offsetTop).length;
  const forward = getComputedStyle(select).direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number> = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: row, ArrowUp: -row };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  options[index + step]?.focus();
}
