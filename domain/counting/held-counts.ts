/**
 * Numbers of projects by a key, in a few words: short as text, and added to in place. What was read from a text, when
 * first asked for, is shared by its copies; what is added stands beside it.
 */
export class HeldCounts {
  readonly #kept: () => ReadonlyMap<string, number>;
  readonly #added = new Map<string, number>();

  constructor(from?: string | HeldCounts) {
    if (from instanceof HeldCounts) {
      const all = from.#added.size > 0 ? new Map(from.read()) : undefined;
      this.#kept = all ? () => all : from.#kept;
    } else this.#kept = once(() => new Map(from === undefined ? [] : Object.entries(JSON.parse(from))));
  }

  add(key: string, sign: number): void {
    this.#added.set(key, (this.#added.get(key) ?? 0) + sign);
  }

  /** Adds all that the others hold. */
  addAll(others: HeldCounts): void {
    for (const [key, projects] of others.read()) this.add(key, projects);
  }

  /** What holds projects. */
  read(): [key: string, projects: number][] {
    const kept = this.#kept();
    if (this.#added.size === 0) return [...kept];
    const all = new Map(kept);
    for (const [key, projects] of this.#added) all.set(key, (all.get(key) ?? 0) + projects);
    return [...all].filter(([, projects]) => projects !== 0);
  }

  write(): string {
    return JSON.stringify(Object.fromEntries(this.read()));
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
