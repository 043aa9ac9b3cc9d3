const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 4,
  maximumFractionDigits: 6,
});

/** Millionths of a US dollar as a person reads them. A picture may cost a fraction of a cent. */
export function formatDollars(micros: number): string {
  return dollars.format(micros / 1_000_000);
}
