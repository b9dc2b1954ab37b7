/** One measurement: what had been done when so much was held. */
export interface Sample {
  readonly done: number;
  readonly held: number;
}

/**
 * How much more is held for each further request, by least squares over the later half of the samples: what is loaded and
 * kept with the first use of each address has been by then.
 */
export function slopeOfLaterHalf(samples: readonly Sample[]): number {
  const later = samples.slice(Math.floor(samples.length / 2));
  const mean = (of: (sample: Sample) => number) =>
    later.reduce((sum, one) => sum + of(one), 0) / later.length;
  const [done, held] = [mean((one) => one.done), mean((one) => one.held)];
  const spread = later.reduce((sum, one) => sum + (one.done - done) ** 2, 0);
  return spread === 0
    ? 0
    : later.reduce((sum, one) => sum + (one.done - done) * (one.held - held), 0) / spread;
}
