import type { PressMeasure } from "../../domain/press";
import type { partitions, pressFigureEditions, pressFigures } from "../schema/press";
import { partitionsOfChooseFrance, pressOfChooseFrance } from "./data/press-choose-france";
import { partitionsOfOtherFairs, pressOfOtherFairs } from "./data/press-other-fairs";
import { partitionsOfSmartChina, pressOfSmartChina } from "./data/press-smart-china";
import type { Cited, Printed, SamplePartition, SamplePress } from "./records";
import { sourceId } from "./reference-rows";
import { sampleId } from "./sample-id";
import { qualifierOfWording } from "./wording";

const press: readonly SamplePress[] = [...pressOfSmartChina, ...pressOfOtherFairs, ...pressOfChooseFrance];
const divisions: readonly SamplePartition[] = [
  ...partitionsOfSmartChina,
  ...partitionsOfOtherFairs,
  ...partitionsOfChooseFrance,
];

export const citedByPress: readonly Cited[] = press.map(({ source }) => source);

type Counted = readonly [measure: PressMeasure, printed: Printed];

/** What a figure counts and in which unit: parts are added to a whole of the same. */
const aspect = ([measure, { unit }]: Counted) => `${measure}-${(unit ?? "count").toLowerCase()}`;
const aspectsOf = ({ figures }: SamplePress) => figures.map(aspect);
const figureSlug = (slug: string, counted: string) => `${slug}-${counted}`;
const figureId = (slug: string, counted: string) => sampleId("press-figure", figureSlug(slug, counted));
const partitionId = (slug: string, counted: string) => sampleId("partition", `${slug}-${counted}`);

/** The aspects in which a total is divided: those that it shares with the parts. */
function dividedAspects({ slug, whole }: SamplePartition): string[] {
  const divided = press.find((row) => row.slug === whole);
  if (!divided) throw new Error(`The partition ${slug} divides ${whole}, which is not there.`);
  const ofParts = new Set(press.filter(({ part }) => part === slug).flatMap(aspectsOf));
  return aspectsOf(divided).filter((counted) => ofParts.has(counted));
}

export function partitionRows(): (typeof partitions.$inferInsert)[] {
  return divisions.flatMap((division) =>
    dividedAspects(division).map((counted) => ({
      id: partitionId(division.slug, counted),
      slug: `${division.slug}-${counted}`,
      whole: figureId(division.whole, counted),
      names: division.names,
      complete: division.complete,
    })),
  );
}

export function pressFigureRows(): (typeof pressFigures.$inferInsert)[] {
  return press.flatMap((row) =>
    row.figures.map((counted) => ({
      ...sharedColumns(row),
      ...countedColumns(row, counted),
      slug: figureSlug(row.slug, aspect(counted)),
      partition: partitionOf(row, aspect(counted)),
    })),
  );
}

function sharedColumns({ ceremony, scopes, source, domain, place, date, unconfirmed }: SamplePress) {
  return {
    state: "published" as const,
    ceremony: ceremony ? sampleId("ceremony", ceremony) : null,
    scopes,
    source: sourceId(source),
    domain: domain ?? null,
    place: place ?? null,
    date,
    unconfirmed: unconfirmed ?? false,
    sample: true,
  };
}

function countedColumns({ slug }: SamplePress, counted: Counted) {
  const [measure, printed] = counted;
  return {
    id: figureId(slug, aspect(counted)),
    measure,
    value: printed.value,
    unit: printed.unit ?? "count",
    asPrinted: printed.printed,
    lastDigit: printed.digit ?? "1",
    qualifier: qualifierOfWording[printed.wording ?? "reported"],
    class: printed.class ?? null,
  };
}

function partitionOf({ part }: SamplePress, counted: string): string | null {
  const division = divisions.find(({ slug }) => slug === part);
  if (!division || !dividedAspects(division).includes(counted)) return null;
  return partitionId(division.slug, counted);
}

export function pressEditionRows(): (typeof pressFigureEditions.$inferInsert)[] {
  return press.flatMap((row) =>
    row.figures.flatMap((counted) =>
      row.editions.map((edition) => ({ figure: figureId(row.slug, aspect(counted)), edition })),
    ),
  );
}
