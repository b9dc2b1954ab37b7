import { z } from "zod";
import type { Figures } from "@/domain/counting/figures";
import type { Texts } from "@/domain/languages";
import { TextsShape } from "./texts";

/** The fields of technology; a project with several stands under each. */
export const DomainsShape = z.object({
  data: z.array(z.object({ code: z.string(), label: TextsShape, projects: z.int() })),
});

export function toDomains(
  domains: readonly { readonly code: string; readonly labels: Texts }[],
  byDomain: Figures,
): z.input<typeof DomainsShape> {
  const counted = new Map(byDomain.cells.map(({ at, projects }) => [at.domain, Number(projects)]));
  return {
    data: domains.map(({ code, labels }) => ({ code, label: labels, projects: counted.get(code) ?? 0 })),
  };
}
