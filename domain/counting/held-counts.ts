/** Numbers of projects by a key, in a few words: short as text, and added to in place. */
export class HeldCounts {
  readonly #counts: Map<string, number>;

  constructor(text?: string) {
    this.#counts = new Map(text === undefined ? [] : Object.entries<number>(JSON.parse(text)));
  }

  add(key: string, sign: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + sign);
  }

  /** What holds projects. */
  read(): [key: string, projects: number][] {
    return [...this.#counts].filter(([, projects]) => projects !== 0);
  }

  write(): string {
    return JSON.stringify(Object.fromEntries(this.read()));
  }
}
