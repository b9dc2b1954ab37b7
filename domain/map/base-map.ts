import { z } from "zod";
import { Language, languages } from "../languages";
import { placeOf } from "./origin-places";

/** How a map turns degrees into lengths. In both, meridians are upright lines at equal distances. */
export const mapProjections = ["plate-carree", "mercator"] as const;

const longitude = z.number().min(-360).max(360);
const latitude = z.number().min(-90).max(90);

/** Which part of the world a map shows, edge to edge, in degrees; `east` is greater than `west`. */
const Edges = z.object({
  projection: z.enum(mapProjections),
  west: longitude,
  east: longitude,
  south: latitude,
  north: latitude,
});
export type Edges = z.output<typeof Edges>;

/** A map that stands in for the plain outline: a picture, approved under a number that is printed on it. */
export const ApprovedMap = Edges.extend({
  id: z.guid(),
  sha256: z.string(),
  mediaType: z.enum(["image/jpeg", "image/png", "image/webp"]),
  width: z.int().positive(),
  height: z.int().positive(),
  number: z.string(),
});
export type ApprovedMap = z.output<typeof ApprovedMap>;

/** In which languages the map of origins is shown. In Chinese a public map needs approval, so it is off until switched on. */
export const MapLanguages = z.array(Language).max(languages.length).default(["en", "fr"]);

/** The map of origins as it is shown: over the plain outline of the land, or over an approved map. */
export interface OriginMap {
  readonly approved: ApprovedMap | null;
}

/** The plain outline shows all land but Antarctica. */
export const plainEdges: Edges = {
  projection: "plate-carree",
  west: -180,
  east: 180,
  south: -57,
  north: 84,
};

export const edgesOf = ({ approved }: OriginMap): Edges => approved ?? plainEdges;

/** How high the map is, as a part of its width. */
export function heightOf({ approved }: OriginMap): number {
  if (approved) return approved.height / approved.width;
  const { west, east, south, north } = plainEdges;
  return (north - south) / (east - west);
}

/** Where an origin stands on a map, from its left and from its top, as parts of its width and height; null: nowhere on it. */
export function placeOn(edges: Edges, code: string): readonly [number, number] | null {
  const place = placeOf(code);
  if (!place) return null;
  const { west, east, south, north, projection } = edges;
  const along = ((((place[0] - west) % 360) + 360) % 360) / (east - west);
  const down =
    (high(projection, north) - high(projection, place[1])) /
    (high(projection, north) - high(projection, south));
  return along <= 1 && down >= 0 && down <= 1 ? [along, down] : null;
}

/** Mercator's: https://pubs.usgs.gov/pp/1395/report.pdf, equation 7-2. */
function high(projection: Edges["projection"], degrees: number): number {
  if (projection === "plate-carree") return degrees;
  return Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
}
