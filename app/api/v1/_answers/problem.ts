import { z } from "zod";
import type { QueryFault } from "@/app/_server/query-string";
import { openToAll } from "./json";

const titles = {
  400: "Bad Request",
  404: "Not Found",
  410: "Gone",
  429: "Too Many Requests",
  503: "Service Unavailable",
} as const;

/** What the API answers instead of data (RFC 9457). */
export const Problem = z.object({
  type: z.literal("about:blank"),
  title: z.enum(titles),
  status: z.literal([400, 404, 410, 429, 503]),
  detail: z.string(),
  /** The parameters that are not understood. */
  errors: z.array(z.object({ parameter: z.string(), value: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** A problem's answer; `further` says more of it. */
export function problem(status: keyof typeof titles, detail: string, further: object = {}): Response {
  const body = { type: "about:blank", title: titles[status], status, detail, ...further } satisfies Problem;
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...openToAll, "content-type": "application/problem+json" },
  });
}

const faultSentences = {
  unknown: "There is no such parameter.",
  wrong: "The parameter has no such value.",
  repeated: "The parameter takes one value only.",
  future: "The day is yet to come.",
} as const satisfies Record<QueryFault["fault"], string>;

/** Names every parameter that is not understood: none is ignored. */
export function wrongParameters(faults: readonly QueryFault[]): Response {
  const named = [...new Set(faults.map(({ parameter }) => parameter))].join(", ");
  const errors = faults.map(({ parameter, value, fault }) => ({
    parameter,
    value,
    detail: faultSentences[fault],
  }));
  return problem(400, `Not understood: ${named}.`, { errors });
}

/** The database does not answer: whoever asks again after some seconds may be answered. */
export function unavailable(): Response {
  const answer = problem(503, "The register's database does not answer at the moment.");
  answer.headers.set("retry-after", "5");
  return answer;
}

export const notFound = (what: string): Response => problem(404, `There is no such ${what}.`);
