/** How figures are written. */
export const units = {
  ratio: (value: number) => `${value.toFixed(2)}×`,
  bytes: (value: number) => `${value.toLocaleString('en')} B`,
  count: (value: number) => String(value),
  milliseconds: (value: number) => `${value.toFixed(1)} ms`,
  microseconds: (value: number) => `${value.toFixed(0)} µs`,
  kilobytes: (value: number) => `${(value / 1000).toFixed(1)} kB`,
};
