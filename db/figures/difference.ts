/** A figure that the register shows and its records do not bear out. */
export interface FigureDifference {
  readonly question: string;
  readonly figure: string;
  readonly shown: string | null;
  readonly recounted: string | null;
}
