import { type Fraction, one, plus, times } from "../fraction";
import { areaOf } from "../origin";
import type { CountedProject } from "./counted-project";
import type { Cell, Counting, Dimension, ReportingCurrency } from "./figures";
import type { Rate } from "./rates";
import { minimumInCny, sizeBandOf } from "./size";

/** How figures are asked for; without rates, each currency stands apart. */
export interface CountQuestion {
  readonly by: readonly Dimension[];
  readonly counting: Counting;
  readonly currency: ReportingCurrency;
  readonly rates: readonly Rate[];
  readonly inferred?: "in" | "out";
  readonly sizeBands?: readonly number[];
}

/** One cell in which a project counts, and the weight with which it counts there. */
export interface Placement {
  readonly at: Cell["at"];
  readonly weight: Fraction;
}

type CountedPosition = NonNullable<CountedProject["position"]>;

/**
 * Where a project counts, by the dimensions asked for (counting rule 6). Whole: once under each of its values;
 * primary: under the first; fractional: under each with the weight 1 ÷ their number, over all dimensions asked for.
 * An area takes the weights of its origins, and is paired with no other area's origin.
 */
export function placements(
  project: CountedProject,
  position: CountedPosition,
  question: CountQuestion,
): Placement[] {
  const { by, counting } = question;
  let found: Placement[] = [{ at: singleValues(project, position, question), weight: one }];
  const several = (dimension: Dimension, values: readonly (string | null)[]) => ({ dimension, values });
  const origins = valuesOf((question.inferred ?? "in") === "in" ? project.origins : project.statedOrigins);
  const axes = [
    several("domain", valuesOf(project.domains)),
    several("ceremony", valuesOf(project.ceremonies)),
  ].filter(({ dimension }) => by.includes(dimension));
  for (const { dimension, values } of axes)
    found = crossed(
      found,
      shared(values, counting, (value) => ({ [dimension]: value })),
    );
  if (by.includes("origin") || by.includes("area"))
    found = crossed(
      found,
      shared(origins, counting, (origin) => ({
        ...(by.includes("origin") && { origin }),
        ...(by.includes("area") && { area: areaOf(origin) }),
      })),
    );
  return found;
}

/** The values of dimensions of which a project has one. */
function singleValues(
  project: CountedProject,
  position: CountedPosition,
  { by, rates, sizeBands }: CountQuestion,
) {
  const cny = minimumInCny(position.amounts, position.year, rates);
  const all: { [dimension in Dimension]?: string | null } = {
    edition: position.edition,
    year: String(position.year),
    month: position.month,
    class: position.class,
    kind: project.kind,
    unit: project.unit,
    size: cny === null ? null : sizeBandOf(cny, sizeBands),
    milestone: project.standing,
  };
  return Object.fromEntries(
    by.flatMap((dimension) => (dimension in all ? [[dimension, all[dimension]]] : [])),
  );
}

/** The distinct values; without any, the project counts under "unknown". */
const valuesOf = (values: readonly string[]) => (values.length === 0 ? [null] : [...new Set(values)]);

/** The places that values lead to, each once, with the weights that led there. */
function shared(
  values: readonly (string | null)[],
  counting: Counting,
  place: (value: string | null) => Cell["at"],
): Placement[] {
  const counted = counting === "primary" ? values.slice(0, 1) : values;
  const weight = counting === "fractional" ? { ...one, denominator: BigInt(counted.length) } : one;
  const places = new Map<string, Placement>();
  for (const value of counted) {
    const at = place(value);
    const key = JSON.stringify(at);
    const before = places.get(key);
    if (!before) places.set(key, { at, weight });
    else if (counting === "fractional") places.set(key, { at, weight: plus(before.weight, weight) });
  }
  return [...places.values()];
}

const crossed = (some: readonly Placement[], others: readonly Placement[]): Placement[] =>
  some.flatMap((one) =>
    others.map((other) => ({ at: { ...one.at, ...other.at }, weight: times(one.weight, other.weight) })),
  );
