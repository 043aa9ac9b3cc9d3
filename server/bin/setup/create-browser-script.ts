import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A shell script beside the unpacked files that runs their Chromium with their libraries, wherever the folder is. */
export async function createBrowserScript(files: string): Promise<string> {
  const entries = await readdir(files, { recursive: true });
  const libraries = entries.filter((entry) => /\.so(\.\d+)*$/.test(entry)).map((entry) => path.dirname(entry));
  const folders = [...new Set(libraries)].toSorted().map((folder) => `$files/${folder}`);
  return [
    '#!/bin/sh',
    'files=$(dirname "$(readlink -f "$0")")/files',
    `export LD_LIBRARY_PATH="${folders.join(':')}"`,
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$files/../fonts.conf"',
    'exec "$files/usr/lib/chromium/chromium" "$@"',
    '',
  ].join('\n');
}

/** Debian writes its own font configuration while installing, which an unpacked package never is. */
export const fontConfiguration = `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">files/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
