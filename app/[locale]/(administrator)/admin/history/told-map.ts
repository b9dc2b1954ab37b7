import { z } from "zod";
import type { ToldChange } from "@/db/administration/history";
import { ApprovedMap, MapLanguages } from "@/domain/map/base-map";

const KeptMap = z.object({ languages: MapLanguages, approved: ApprovedMap.nullable().default(null) });

/** A change as the history tells it: the map of origins in the words of its form, from before its first change on. */
export function told(change: ToldChange): ToldChange {
  if (change.subject !== "setting" || change.record !== "base-map") return change;
  return { ...change, document: toldMap(change.document), former: toldMap(change.former ?? {}) };
}

function toldMap(document: unknown) {
  const kept = KeptMap.safeParse(document);
  if (!kept.success) return {};
  const { languages, approved } = kept.data;
  if (!approved) return { languages, base: "outline" };
  const { number: mapNumber, projection, west, east, south, north, width, height, sha256 } = approved;
  return {
    ...{ languages, base: "approved", mapNumber, projection },
    edges: [west, east, south, north],
    // Only by its content does a picture differ from another of its size.
    picture: `${width} × ${height} (${sha256.slice(0, 8)})`,
  };
}
