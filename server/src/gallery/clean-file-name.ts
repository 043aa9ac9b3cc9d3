const maxCharacters = 100;
/** What some system takes for a path, a device or a wildcard, and what a name can lie with: controls, direction marks. */
const unsafe = /[/\\:*?"<>|\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name somebody asked for, made safe to save under, with the extension its bytes deserve. Empty where nothing is left. */
export function cleanFileName(name: string, extension: string): string {
  const clean = name.toWellFormed().replaceAll(unsafe, ' ').replaceAll(/\s+/g, ' ');
  const base = clean.toLowerCase().endsWith(extension) ? clean.slice(0, -extension.length) : clean;
  const stem = [...base.replace(/^[\s.]+/, '')]
    .slice(0, maxCharacters)
    .join('')
    .replace(/[\s.]+$/, '');
  return stem === '' ? '' : `${stem}${extension}`;
}
