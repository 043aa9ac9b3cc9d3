/** What is no key at all never reaches the database, which would choke on some of it. */
export const siteKeyShape = /^site_[\w-]{1,64}$/;
