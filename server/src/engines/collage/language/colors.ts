/** The colours we know by name, and how each is painted. */
export const colors = {
  red: '#e8352e',
  darkRed: '#a11d33',
  orange: '#f58a1f',
  yellow: '#f9c928',
  gold: '#e2b13c',
  green: '#3fae49',
  darkGreen: '#1f6b3a',
  lightGreen: '#9bd66b',
  turquoise: '#2ec4b6',
  blue: '#2f7de1',
  lightBlue: '#8cc8f2',
  darkBlue: '#1f3263',
  purple: '#8a4fc4',
  lavender: '#b8a4e3',
  pink: '#f277b0',
  magenta: '#d6279b',
  coral: '#ff7f61',
  brown: '#8a5a35',
  beige: '#e6d6b8',
  white: '#f6f4f0',
  gray: '#8d9096',
  silver: '#b9c0c8',
  black: '#26242b',
} as const;

export type ColorName = keyof typeof colors;
