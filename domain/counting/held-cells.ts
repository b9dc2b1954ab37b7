import { agreementClasses } from "../agreement-type";
import type { Contribution, PurseMoved } from "./contribution";
import type { ClassSum, Money } from "./figures";
import { type Held, moneyOf, unitsOf, writeHeld } from "./held";
import { marksFromStrongest } from "./sums";

/**
 * Money of one currency: projects, minimum, maximum of what has one (0: the same as the minimum), how many have none,
 * and how many amounts bear each mark: so that what is taken away again leaves no trace.
 */
type HeldPurse = [
  currency: string,
  projects: number,
  min: Held,
  max: Held | 0,
  open: number,
  marks: number[],
];
type HeldClass = [place: number, projects: number, without: number, purses: HeldPurse[]];
type HeldCell = [value: string | null, classes: HeldClass[]];

/** One cell as it is read. */
export interface CellRead {
  readonly value: string | null;
  readonly projects: number;
  readonly byClass: readonly ClassSum[];
}

/**
 * The sums of each class in each cell of a table by one dimension: short as text, and added to in place. What was read
 * from a text is shared by its copies: each of them copies a cell before it adds to it.
 */
export class HeldCells {
  readonly #cells: Map<string | null, HeldCell>;
  /** The cells that nobody else holds. */
  readonly #own = new Set<HeldCell>();
  /** Shared cells as they are read. */
  readonly #reads: WeakMap<HeldCell, CellRead | null>;

  constructor(from?: string | HeldCells) {
    if (from instanceof HeldCells) {
      this.#cells = new Map(from.#cells);
      from.#own.clear();
      this.#reads = from.#reads;
    } else {
      const cells: HeldCell[] = from === undefined ? [] : JSON.parse(from);
      this.#cells = new Map(cells.map((cell) => [cell[0], cell]));
      this.#reads = new WeakMap();
    }
  }

  add(value: string | null, { class: place, purses }: Contribution, sign: number): void {
    const classes = this.#ownCell(value)[1];
    const held = found(classes, place) ?? added<HeldClass>(classes, [place, 0, 0, []]);
    held[1] += sign;
    if (purses.length === 0) held[2] += sign;
    for (const purse of purses) addMoney(held[3], purse, sign);
  }

  /** Adds all that the others hold. */
  addAll(others: HeldCells): void {
    for (const [value, [, toAdd]] of others.#cells) {
      const classes = this.#ownCell(value)[1];
      for (const [place, projects, without, purses] of toAdd) {
        const held = found(classes, place) ?? added<HeldClass>(classes, [place, 0, 0, []]);
        held[1] += projects;
        held[2] += without;
        for (const purse of purses) addPurse(held[3], purse);
      }
    }
  }

  #ownCell(value: string | null): HeldCell {
    const cell = this.#cells.get(value);
    if (cell && this.#own.has(cell)) return cell;
    const own: HeldCell = [value, cell ? cell[1].map(copyOfClass) : []];
    this.#own.add(own);
    this.#cells.set(value, own);
    return own;
  }

  /** What holds projects; classes in the order of the words. */
  read(): CellRead[] {
    return [...this.#cells.values()].flatMap((cell) => this.#read(cell) ?? []);
  }

  #read(cell: HeldCell): CellRead | null {
    if (this.#own.has(cell)) return readCell(cell);
    const known = this.#reads.get(cell);
    if (known !== undefined) return known;
    const read = readCell(cell);
    this.#reads.set(cell, read);
    return read;
  }

  write(): string {
    const cells = [...this.#cells.values()].map(
      ([value, classes]): HeldCell => [value, classes.filter(isHeld).map(writeClass)],
    );
    return JSON.stringify(cells.filter(([, classes]) => classes.length > 0));
  }
}

function readCell([value, classes]: HeldCell): CellRead | null {
  const byClass = classes
    .filter(isHeld)
    .sort(([one], [other]) => one - other)
    .map(classSum);
  if (byClass.length === 0) return null;
  return { value, projects: byClass.reduce((sum, { projects }) => sum + projects, 0), byClass };
}

const copyOfClass = ([place, projects, without, purses]: HeldClass): HeldClass => [
  place,
  projects,
  without,
  purses.map(([currency, of, min, max, open, marks]) => [currency, of, min, max, open, [...marks]]),
];

function added<Of>(list: Of[], made: Of): Of {
  list.push(made);
  return made;
}

const found = <Key, Of extends [Key, ...unknown[]]>(list: readonly Of[], key: Key): Of | undefined =>
  list.find((one) => one[0] === key);

const isHeld = ([, projects]: HeldClass | HeldPurse): boolean => projects !== 0;

/** So many amounts of one currency, alike or not: marks are given by how many bear each. */
function addPurse(purses: HeldPurse[], [currency, projects, min, max, open, marks]: HeldPurse): void {
  const purse = found(purses, currency) ?? added<HeldPurse>(purses, [currency, 0, 0n, 0n, 0, []]);
  const [minimum, maximum] = [unitsOf(purse[2]), unitsOf(purse[3] === 0 ? purse[2] : purse[3])];
  purse[1] += projects;
  purse[2] = minimum + unitsOf(min);
  purse[3] = maximum + unitsOf(max === 0 ? min : max);
  purse[4] += open;
  for (const [mark, bearing = 0] of marks.entries()) purse[5][mark] = (purse[5][mark] ?? 0) + bearing;
}

function addMoney(purses: HeldPurse[], { currency, min, max, open, marks }: PurseMoved, sign: number): void {
  const change = BigInt(sign);
  const bearing: number[] = [];
  for (const mark of marks) bearing[mark] = (bearing[mark] ?? 0) + sign;
  addPurse(purses, [currency, sign, change * min, change * max, sign * open, bearing]);
}

const writeClass = ([place, projects, without, purses]: HeldClass): HeldClass => [
  place,
  projects,
  without,
  purses.filter(isHeld).map(writePurse),
];

function writePurse([currency, projects, min, max, open, marks]: HeldPurse): HeldPurse {
  const [least, most] = [writeHeld(min), max === 0 ? null : writeHeld(max)];
  return [
    currency,
    projects,
    least,
    most === null || most === least ? 0 : most,
    open,
    Array.from(marks, (n) => n ?? 0),
  ];
}

/** The sums of a class; numbers are whole here. */
type WholeClassSum = ClassSum & { readonly projects: number };

/** CNY first, then what stands beside it by its code. */
function classSum([place, projects, withoutAmount, purses]: HeldClass): WholeClassSum {
  const rank = ([currency]: HeldPurse) => (currency === "CNY" ? "" : currency);
  const money = purses
    .filter(isHeld)
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .map(moneyRead);
  return { class: agreementClasses[place] ?? "not-stated", projects, withoutAmount, money };
}

function moneyRead([currency, projects, min, max, open, marks]: HeldPurse): Money {
  const amountMin = moneyOf(min);
  const weakest = marks.findLastIndex((bearing) => bearing > 0);
  return {
    currency,
    amountMin,
    amountMax: open > 0 ? null : max === 0 ? amountMin : moneyOf(max),
    qualifier: marksFromStrongest[weakest] ?? "exact",
    projects,
  };
}
