import fc from "fast-check";
import { everybody } from "../doors/people";
import type { Malformed } from "./requests";
import { pairs, parameters, value } from "./values";

export const who = fc.constantFrom(...everybody);

/** An address of this pattern, with anything at all in its changing parts. */
export const filled = (pattern: string) =>
  fc.array(value, { minLength: 4, maxLength: 4 }).map((values) => {
    const left = [...values];
    return pattern
      .replace("[locale]", "en")
      .replace(/\[[.\w]+\]/g, () => encodeURIComponent(wellFormed(left.pop() ?? "x")) || "x");
  });

/** Headers that the framework, or the register, reads. */
const headers = fc.dictionary(
  fc.constantFrom(
    ...["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"],
    ...["accept", "accept-language", "accept-encoding", "if-none-match", "if-modified-since", "range"],
    ...["x-forwarded-host", "x-forwarded-proto", "x-forwarded-for", "x-request-id", "traceparent", "referer"],
    ...["x-middleware-subrequest", "x-matched-path", "x-nextjs-data", "x-action-forwarded", "next-resume"],
  ),
  value.map(inHeader),
  { maxKeys: 3 },
);

const method = fc.oneof(
  { weight: 30, arbitrary: fc.constant("GET") },
  { weight: 2, arbitrary: fc.constantFrom("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE") },
);

/** Pages and routes, asked what they cannot answer. */
export const opened = (patterns: readonly string[]): fc.Arbitrary<Malformed> =>
  fc
    .record({
      ...{ who, method, path: fc.constantFrom(...patterns).chain(filled), query: pairs(parameters) },
      headers: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers }),
    })
    .map(({ query, path, ...rest }) => ({
      ...{ ...rest, body: null },
      path: query.length === 0 ? path : `${path}?${queryOf(query)}`,
    }));

/** Routes, sent bodies of any kind. */
export const posted = (patterns: readonly string[]): fc.Arbitrary<Malformed> =>
  fc
    .record({
      ...{ who, path: fc.constantFrom(...patterns).chain(filled) },
      type: fc.constantFrom("application/json", "text/plain", "multipart/form-data; boundary=x", "text/csv"),
      body: fc.oneof(value, pairs(parameters)),
    })
    .map(({ type, body, ...rest }) => ({
      ...{ ...rest, body, method: "POST" },
      headers: typeof body === "string" ? { "content-type": type } : {},
    }));

const queryOf = (query: readonly (readonly [string, string])[]) =>
  new URLSearchParams(query.map(([name, text]) => [wellFormed(name), wellFormed(text)])).toString();

/** Without halves of characters, which an address cannot hold. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** What can travel in a header. */
function inHeader(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").trim();
}
