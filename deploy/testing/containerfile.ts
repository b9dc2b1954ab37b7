/** A step of a container file: what is done, and with what. */
export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The steps of a container file, each in one line and without comments. */
export function instructionsOf(text: string): Instruction[] {
  return text
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [name = "", ...value] = line.split(" ");
      return { name, value: value.join(" ") };
    });
}
