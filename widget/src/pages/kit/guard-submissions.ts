/** A post that has not led to another page by now was stopped, or has sent a file. */
const patienceMs = 10_000;

/**
 * Lets each form that changes something be sent once: a second press does nothing, and the pressed button says meanwhile
 * what `data-working` of the form holds. Back on the page, or after a while, it can be sent again.
 */
export function guardSubmissions(page: Document): void {
  const sent = new Map<HTMLFormElement, () => void>();
  const release = (form: HTMLFormElement) => {
    sent.get(form)?.();
    sent.delete(form);
  };

  page.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // Attributes: a field of that name would hide the property.
    if (event.defaultPrevented || form.getAttribute('method') !== 'post') return;
    if (sent.has(form)) return event.preventDefault();
    sent.set(form, showWorking(event.submitter, form.dataset['working']));
    setTimeout(release, patienceMs, form);
  });

  page.defaultView?.addEventListener('pageshow', () => {
    for (const form of sent.keys()) release(form);
  });
}

/** The button is not disabled: its name and value are part of what is sent, and it keeps the focus. */
function showWorking(button: HTMLElement | null, text: string | undefined): () => void {
  if (!button || text === undefined) return () => {};
  const label = button.textContent;
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.ariaBusy = 'true';
  button.textContent = text;
  return () => {
    button.style.minInlineSize = '';
    button.ariaBusy = null;
    button.textContent = label;
  };
}
