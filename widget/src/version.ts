/** Part of the inner elements' names and of the embed's addresses. The build checks it against package.json. */
export const version = '0.1.0';
