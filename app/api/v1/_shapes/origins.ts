import { z } from "zod";
import type { Figures } from "@/domain/counting/figures";
import { languages } from "@/domain/languages";
import { areaOf, areas } from "@/domain/origin";
import { originName, type PlaceNames } from "@/messages/origin-names";
import { TextsShape } from "./texts";

/** The partner origins of published projects; a project with several stands under each. */
export const OriginsShape = z.object({
  data: z.array(
    z.object({
      /** ISO 3166-1, or ISO 3166-2 for China's provinces; null where no origin is known. */
      code: z.string().nullable(),
      name: TextsShape,
      area: z.enum(areas),
      projects: z.int(),
    }),
  ),
});
type Origin = z.input<typeof OriginsShape>["data"][number];

/** Each origin, and `CN` with all its provinces, where a project counts once (counting rule 7). */
export function toOrigins(
  byOrigin: Figures,
  ofChina: Figures,
  own: PlaceNames,
): z.input<typeof OriginsShape> {
  const china = ofChina.total.projects > 0 ? [toOrigin("CN", ofChina.total.projects, own)] : [];
  const others = byOrigin.cells
    .filter(({ at }) => at.origin !== "CN")
    .map(({ at, projects }) => toOrigin(at.origin ?? null, Number(projects), own));
  return { data: [...china, ...others] };
}

const toOrigin = (code: string | null, projects: number, own: PlaceNames): Origin => ({
  code,
  name:
    code === null
      ? {}
      : Object.fromEntries(languages.map((language) => [language, originName(language, code, own)])),
  area: areaOf(code),
  projects,
});
