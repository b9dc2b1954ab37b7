/** A text without what no database can hold: the sign NUL, and halves of surrogate pairs (RFC 8259, 8.2). */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, "");

/** Whether a number can be the version of a record, or another that the database counts with four bytes. */
export const isCount = (number: number): boolean =>
  Number.isInteger(number) && number >= 0 && number <= 2_147_483_647;
