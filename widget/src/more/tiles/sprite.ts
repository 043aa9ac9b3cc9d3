/** The file of small pictures, as it lies beside the sources. The build puts the release's folder and the hash in its place. */
export const sprite = { address: import.meta.url.replace(/[^/]*$/, 'styles.webp'), integrity: '' };
