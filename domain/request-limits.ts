const minute = 60_000;

/** How much one address, or one account, may ask for in a window (milliseconds). */
export interface RequestLimit {
  readonly requests: number;
  readonly window: number;
  /** Requests that an instance counts for itself before it tells the others. */
  readonly lot: number;
}

/** Generous enough for a hall that stands behind one address, and for a program that reads the whole register. */
export const requestLimits = {
  export: { requests: 60, window: 10 * minute, lot: 1 },
  drawing: { requests: 300, window: minute, lot: 20 },
  search: { requests: 1_200, window: minute, lot: 60 },
  api: { requests: 1_200, window: minute, lot: 60 },
} as const satisfies Record<string, RequestLimit>;

export type LimitedRequest = keyof typeof requestLimits;
