/** Whether this page may write to the clipboard, as far as the browser tells: a page in a frame often may not. */
export async function canCopy(): Promise<boolean> {
  if (!('ClipboardItem' in window) || !('clipboard' in navigator)) return false;
  try {
    const { state } = await navigator.permissions.query({ name: 'clipboard-write' as PermissionName });
    return state !== 'denied';
  } catch {
    // Not every browser knows this permission by name; there the press itself finds out.
    return true;
  }
}
