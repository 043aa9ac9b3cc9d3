/** What a browser takes for an address (HTML, "valid e-mail address"): one, without a name, a comment or a line break. */
const pattern =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
const maxLength = 254;

/** Whether this is one address that can be written into a header as it is. */
export function isPlainAddress(text: string): boolean {
  return text.length <= maxLength && pattern.test(text);
}
