/** The small pictures of the styles. Bundlers know this form: they bring the file along and put its address here. */
export const sprite = { address: new URL('./styles.webp', import.meta.url).href, integrity: '' };
