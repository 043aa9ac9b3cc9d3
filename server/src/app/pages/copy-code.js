// Buttons that copy the code below them. Without this file, or where nothing can be copied, they are not there.
for (const button of document.querySelectorAll('[data-copy]')) {
  const code = button.closest('figure').querySelector('code');
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
    }
  });
  button.addEventListener('blur', () => {
    button.textContent = 'Copy';
  });
}
