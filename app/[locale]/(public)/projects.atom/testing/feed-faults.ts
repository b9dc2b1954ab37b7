import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { xmlFaults } from "@/app/_server/testing/xml-faults";

type Feed = ReturnType<typeof parseAtomFeed>;
type Links = Feed["links"];

const schema = { kind: "relaxng", file: join(import.meta.dirname, "atom.rng") } as const;
const timeOf = (date: unknown): number => Date.parse(String(date ?? ""));
const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** What RFC 4287 does not allow in a feed: one sentence for each fault. */
export async function feedFaults(xml: string): Promise<string[]> {
  const written = await xmlFaults(xml, schema);
  // What is not even written as a feed is not read as one.
  return written.length > 0 ? written : meantFaults(parseAtomFeed(xml));
}

/** The rules of RFC 4287 that no grammar can say, by their sections. */
function meantFaults(feed: Feed): string[] {
  const entries = feed.entries ?? [];
  const ids = entries.map(({ id }) => id ?? "");
  const latest = entries.map(({ updated }) => timeOf(updated)).toSorted((a, b) => b - a)[0];
  return [
    ...twice(ids).map((id) => `4.1.1: the feed has two entries of the id ${id}`),
    ...(ids.includes(feed.id ?? "") ? ["4.2.6: an entry has the id of its feed"] : []),
    ...(feed.links?.some(({ rel }) => rel === "self")
      ? []
      : ["4.1.1: the feed does not say where it stands"]),
    ...(latest !== undefined && timeOf(feed.updated) < latest
      ? ["4.2.15: the feed is older than its entries"]
      : []),
    ...alternateFaults("the feed", feed.links),
    ...entries.flatMap((entry) => [
      ...alternateFaults(entry.id ?? "", entry.links),
      ...(entry.title?.value?.trim() ? [] : [`4.2.14: ${entry.id} has no title`]),
      ...(timeOf(entry.published ?? entry.updated) > timeOf(entry.updated)
        ? [`4.2.9: ${entry.id} was changed before it was published`]
        : []),
    ]),
  ];
}

/** Without content there must be an alternate (4.1.2); of one type and language there may be one only (4.1.1). */
function alternateFaults(of: string, links: Links): string[] {
  const alternates = (links ?? []).filter(({ rel }) => rel === "alternate");
  const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`);
  return [
    ...(kinds.length > 0 ? [] : [`4.1.2: ${of} has neither content nor alternate`]),
    ...twice(kinds).map((kind) => `4.1.1: ${of} has two alternates that are ${kind}`),
  ];
}
