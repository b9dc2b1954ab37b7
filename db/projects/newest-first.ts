/**
 * The order of the index `positions_published`: what was published last stands first. Without "nulls last", though
 * nothing is null, PostgreSQL does not know the index for this order, and sorts the whole register.
 */
export const newestFirst = (positions: string): string =>
  `${positions}.valid_from desc nulls last, ${positions}.id desc nulls last`;
