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

/** The sums of each class in each cell of a table by one dimension: short as text, and added to in place. */
export class HeldCells {
  readonly #cells: HeldCell[];
  #byValue: Map<string | null, HeldCell> | undefined;

  constructor(text?: string) {
    this.#cells = text === undefined ? [] : JSON.parse(text);
  }

  add(value: string | null, { class: place, purses }: Contribution, sign: number): void {
    const classes = this.#cellOf(value)[1];
    const held = found(classes, place) ?? added<HeldClass>(classes, [place, 0, 0, []]);
    held[1] += sign;
    if (purses.length === 0) held[2] += sign;
    for (const purse of purses) addMoney(held[3], purse, sign);
  }

  #cellOf(value: string | null): HeldCell {
    this.#byValue ??= new Map(this.#cells.map((cell) => [cell[0], cell]));
    const cell = this.#byValue.get(value);
    if (cell) return cell;
    const made = added<HeldCell>(this.#cells, [value, []]);
    this.#byValue.set(value, made);
    return made;
  }

  /** What holds projects; classes in the order of the words. */
  read(reporting: string): CellRead[] {
    return this.#cells.flatMap(([value, classes]) => {
      const byClass = classes
        .filter(([, projects]) => projects !== 0)
        .sort(([one], [other]) => one - other)
        .map((held) => classSum(held, reporting));
      if (byClass.length === 0) return [];
      return { value, projects: byClass.reduce((sum, { projects }) => sum + projects, 0), byClass };
    });
  }

  write(): string {
    const cells = this.#cells.map(
      ([value, classes]): HeldCell => [value, classes.filter(isHeld).map(writeClass)],
    );
    return JSON.stringify(cells.filter(([, classes]) => classes.length > 0));
  }
}

function added<Of>(list: Of[], made: Of): Of {
  list.push(made);
  return made;
}

const found = <Key, Of extends [Key, ...unknown[]]>(list: readonly Of[], key: Key): Of | undefined =>
  list.find((one) => one[0] === key);

const isHeld = ([, projects]: HeldClass | HeldPurse): boolean => projects !== 0;

function addMoney(purses: HeldPurse[], { currency, min, max, open, marks }: PurseMoved, sign: number): void {
  const purse = found(purses, currency) ?? added<HeldPurse>(purses, [currency, 0, 0n, 0n, 0, []]);
  const change = BigInt(sign);
  const maximum = unitsOf(purse[3] === 0 ? purse[2] : purse[3]);
  purse[1] += sign;
  purse[2] = unitsOf(purse[2]) + change * min;
  purse[3] = maximum + change * max;
  purse[4] += sign * open;
  for (const mark of marks) purse[5][mark] = (purse[5][mark] ?? 0) + sign;
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

/** The reporting currency first, then what stands beside it by its code. */
function classSum([place, projects, withoutAmount, purses]: HeldClass, reporting: string): WholeClassSum {
  const rank = ([currency]: HeldPurse) => (currency === reporting ? "" : currency);
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
