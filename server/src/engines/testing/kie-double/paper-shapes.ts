/** Shapes cut from one sheet of coloured paper, each in a square of 100 by 100. */
export const paperShapes: readonly ((color: string) => string)[] = [
  (color) => `<path d="M0 0H100A100 100 0 0 1 0 100Z" fill="${color}"/>`,
  (color) => `<path d="M0 50A50 50 0 0 1 100 50Z" fill="${color}"/>`,
  (color) => `<circle cx="50" cy="50" r="36" fill="${color}"/>`,
  (color) => `<path d="M0 100L50 12L100 100Z" fill="${color}"/>`,
  (color) => `<path d="M4 96C4 40 40 4 96 4C96 60 60 96 4 96Z" fill="${color}"/>`,
  (color) => `<path d="M15 100V50A35 35 0 0 1 85 50V100H65V50A15 15 0 0 0 35 50V100Z" fill="${color}"/>`,
  (color) => `<path d="M0 8H100V24H0ZM0 42H100V58H0ZM0 76H100V92H0Z" fill="${color}"/>`,
  (color) => `<path d="M50 6L61 39L94 50L61 61L50 94L39 61L6 50L39 39Z" fill="${color}"/>`,
  (color) => `<path d="M0 0H50V50H100V100H50V50H0Z" fill="${color}"/>`,
  (color) => `<path d="M0 30Q25 5 50 30T100 30V60Q75 85 50 60T0 60Z" fill="${color}"/>`,
];
