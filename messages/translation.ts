/** The shape that a translation of a catalogue must have: the same keys, each a text. */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : Translation<Original[Key]>;
};
