import type { PressFigure, PressFigures } from "./edition";

/**
 * The published number of all projects of an edition, by which its coverage is told ("4 of 530"): no part of another
 * total of this edition alone, and not only of some place. Of several a confirmed one, then the largest.
 */
export function publishedTotal({ wholes, partitions }: PressFigures, edition: string): PressFigure | null {
  const partsOfOthers = partitions
    .filter(({ whole }) => !speaksOnlyOf(whole, edition))
    .flatMap(({ parts }) => parts);
  const [first] = [...wholes, ...partsOfOthers]
    .filter(
      (figure) => figure.measure === "projects" && figure.place === null && speaksOnlyOf(figure, edition),
    )
    .toSorted(
      (one, other) =>
        Number(one.unconfirmed) - Number(other.unconfirmed) || Number(other.value) - Number(one.value),
    );
  return first ?? null;
}

const speaksOnlyOf = ({ editions }: PressFigure, code: string) =>
  editions.length === 1 && editions[0] === code;
