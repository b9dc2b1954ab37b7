import { z } from "zod";
import { line, Was } from "../administration/form";
import { Language } from "../languages";
import { mapProjections } from "./base-map";

/** Degrees as they are typed: `-180`, `73,5`. */
const degrees = (most: number) =>
  z
    .string()
    .trim()
    .max(12, "tooLong")
    .regex(/^[-−]?\d{1,3}([.,]\d{1,4})?$/, "degrees")
    .transform((text) => Number(text.replace("−", "-").replace(",", ".")))
    .refine((number) => Math.abs(number) <= most, "degrees");

/** Nearer to a pole than this Mercator's map would have no end. */
const mercatorMost = 85.06;

const shown = {
  basedOn: Was.shape.basedOn,
  /** Where the map is shown at all. */
  languages: z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(Language).max(3)),
};

const Outline = z.object({ ...shown, base: z.literal("outline") });

const Approved = z
  .object({
    ...shown,
    base: z.literal("approved"),
    number: line(60).refine((number) => number !== "", "missing"),
    projection: z.enum(mapProjections),
    west: degrees(360),
    east: degrees(360),
    south: degrees(90),
    north: degrees(90),
  })
  .check(({ value: { west, east, south, north, projection }, issues }) => {
    const fault = (path: string, message: string) =>
      issues.push({ code: "custom", message, path: [path], input: path });
    if (east <= west || east - west > 360) fault("east", "edges-along");
    if (north <= south) fault("north", "edges-up");
    else if (projection === "mercator" && Math.max(north, -south) > mercatorMost)
      fault("north", "edges-mercator");
  });

/** What the form of the map of origins sends, but for the picture itself. */
export const MapForm = z.discriminatedUnion("base", [Outline, Approved]);
export type MapForm = z.output<typeof MapForm>;
