import type { SignedOn } from "../comparison";
import { type Cohort, cohortsOf } from "./cohort";
import { type BoardDimension, boardDimensions, type Contribution } from "./contribution";
import { compareCells } from "./count";
import type { Cell, Figures } from "./figures";
import { HeldCells } from "./held-cells";
import { HeldCounts } from "./held-counts";

/** What a board holds; besides, `days:SCE-2019` and the like for each edition. */
export const boardParts = ["total", ...boardDimensions, "crossed", "cohorts", "rates"] as const;
export type BoardPart = (typeof boardParts)[number] | `days:${string}`;
/** What of a board somebody wants: parts, or the days of every edition. */
export type WantedPart = BoardPart | "days";

/** A part as it was kept and read: several boards may be made of it, none of them changes it. */
export type HeldPart = HeldCells | HeldCounts;

/** Reads the text of a part. */
export const heldPart = (part: string, text: string): HeldPart =>
  isOfSums(part) ? new HeldCells(text) : new HeldCounts(text);

/** How many projects stand under a domain and an origin at once; null is "unknown". */
export interface Crossing {
  readonly at: Pick<Cell["at"], "domain" | "origin">;
  readonly projects: Cell["projects"];
}

/**
 * Everything that a dashboard shows of some projects, counted whole and in CNY: exact sums that positions are added to
 * and taken from one by one. It agrees with `count`, which reads all projects anew; what it was made of is not kept.
 */
export class Board {
  readonly #cells = new Map<BoardPart, HeldCells>();
  readonly #counts = new Map<BoardPart, HeldCounts>();
  readonly #wanted: ReadonlySet<WantedPart> | null;
  /** What was read since somebody added last: a board is read much more often than it is added to. */
  readonly #answers = new Map<string, unknown>();

  /** Where only some parts are wanted, positions are added to no others. */
  constructor(
    parts: Iterable<readonly [part: string, kept: string | HeldPart]> = [],
    wanted?: readonly WantedPart[],
  ) {
    this.#wanted = wanted ? new Set(wanted) : null;
    for (const [part, kept] of parts) {
      const held = typeof kept === "string" ? heldPart(part, kept) : kept;
      if (held instanceof HeldCells) this.#cells.set(part as BoardPart, new HeldCells(held));
      else this.#counts.set(part as BoardPart, new HeldCounts(held));
    }
  }

  /** Another that begins with the same; neither adds to the other. */
  copy(): Board {
    const wanted = this.#wanted && [...this.#wanted];
    return new Board([...this.#cells, ...this.#counts], wanted ?? undefined);
  }

  /** Adds a position (`sign` 1) or takes it away (-1), or so many alike. */
  add(moved: Contribution, sign: number): void {
    this.#answers.clear();
    this.#cellsOf("total")?.add(null, moved, sign);
    for (const dimension of boardDimensions) {
      const cells = this.#cellsOf(dimension);
      if (cells) for (const value of moved.at[dimension]) cells.add(value, moved, sign);
    }
    const crossed = this.#countsOf("crossed");
    if (crossed)
      for (const domain of moved.at.domain)
        for (const origin of moved.at.origin) crossed.add(`${domain ?? ""} ${origin ?? ""}`, sign);
    for (const key of cohortKeys(moved)) this.#countsOf("cohorts")?.add(key, sign);
    const [edition] = moved.at.edition;
    for (const rate of moved.rates)
      for (const key of [rate, `${rate} ${edition ?? "none"}`]) this.#countsOf("rates")?.add(key, sign);
    if (edition && moved.day) this.#countsOf(`days:${edition}`)?.add(moved.day, sign);
  }

  /** This board and another as one; neither changes. */
  with(other: Board): Board {
    const both = this.copy();
    for (const [part, cells] of other.#cells) both.#cellsOf(part)?.addAll(cells);
    for (const [part, counts] of other.#counts) both.#countsOf(part)?.addAll(counts);
    // What nobody adds to any more is read once, whoever asks.
    return both.copy();
  }

  total(): Figures["total"] {
    const [cell] = this.#cells.get("total")?.read() ?? [];
    return { projects: cell?.projects ?? 0, byClass: cell?.byClass ?? [] };
  }

  cells(dimension: BoardDimension): readonly Cell[] {
    return this.#once(dimension, () => {
      const read = this.#cells.get(dimension)?.read() ?? [];
      return read
        .map(({ value, ...cell }): Cell => ({ at: { [dimension]: value }, ...cell }))
        .sort((one, other) => compareCells(one.at, other.at, [dimension]));
    });
  }

  crossed(): readonly Crossing[] {
    return this.#once("crossed", () =>
      this.#read("crossed").map(([key, projects]) => {
        const [domain = "", origin = ""] = key.split(" ");
        return { at: { domain: domain || null, origin: origin || null }, projects };
      }),
    );
  }

  cohorts(): readonly Cohort[] {
    return this.#once("cohorts", () => cohortsOf(this.#read("cohorts")));
  }

  /** `USD 2019`: which rates converted, of everything or of an edition. */
  rates(edition?: string): string[] {
    const keys = this.#read("rates").map(([key]) => key.split(" "));
    return keys.filter(([, , of]) => of === edition).map(([currency, year]) => `${currency} ${year}`);
  }

  days(edition: string): readonly SignedOn[] {
    return this.#once(`days:${edition}`, () =>
      this.#read(`days:${edition}`)
        .map(([day, projects]) => ({ day, projects }))
        .sort((one, other) => (one.day < other.day ? -1 : 1)),
    );
  }

  write(): [part: string, text: string][] {
    return [...this.#cells, ...this.#counts].map(([part, held]) => [part, held.write()]);
  }

  #once<Answer>(name: string, read: () => Answer): Answer {
    const known = this.#answers.get(name);
    if (known !== undefined) return known as Answer;
    const answer = read();
    this.#answers.set(name, answer);
    return answer;
  }

  #read(part: BoardPart) {
    return this.#counts.get(part)?.read() ?? [];
  }

  #cellsOf(part: BoardPart): HeldCells | undefined {
    return held(this.#cells, part, this.#wanted, () => new HeldCells());
  }

  #countsOf(part: BoardPart): HeldCounts | undefined {
    return held(this.#counts, part, this.#wanted, () => new HeldCounts());
  }
}

function held<Of>(
  parts: Map<BoardPart, Of>,
  part: BoardPart,
  wanted: ReadonlySet<WantedPart> | null,
  make: () => Of,
): Of | undefined {
  if (wanted && !wanted.has(part.startsWith("days:") && wanted.has("days") ? "days" : part)) return undefined;
  const there = parts.get(part) ?? make();
  parts.set(part, there);
  return there;
}

const ofSums: readonly string[] = ["total", ...boardDimensions];
const isOfSums = (part: string): part is BoardPart => ofSums.includes(part);

function cohortKeys({ at, reached, day }: Contribution): string[] {
  const edition = at.edition[0] ?? "";
  const words = ["all", ...reached, ...(day === null ? [] : [day.slice(0, 7)])];
  return words.map((word) => `${edition} ${word}`);
}
