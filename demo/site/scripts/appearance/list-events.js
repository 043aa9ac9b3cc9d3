const kept = 5;

/**
 * Lists what the page hears of the widget, the latest first.
 *
 * @param {HTMLElement} list
 */
export function listEvents(list) {
  for (const name of document.querySelectorAll('[data-kind=event] th')) {
    addEventListener(name.textContent, (event) => {
      const item = document.createElement('li');
      item.textContent = [event.type, event.generation?.status ?? event.code].filter(Boolean).join(' · ');
      if (list.dataset.isEmpty !== 'false') list.replaceChildren();
      list.dataset.isEmpty = 'false';
      list.prepend(item);
      list.children[kept]?.remove();
    });
  }
}
