import fc from "fast-check";
import type { BuiltAction } from "../doors/build";
import type { Who } from "../doors/people";
import { opened, posted } from "./addresses";
import { called, sent } from "./forms";

/** A request as nobody should send it. */
export interface Malformed {
  readonly who: Who;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of a form, or a body that is none; nothing where no body is sent. */
  readonly body: readonly (readonly [string, string])[] | string | null;
}

/** Malformed requests of every action, page and route of the build. */
export function malformed(
  actions: readonly BuiltAction[],
  patterns: readonly string[],
): fc.Arbitrary<Malformed> {
  return fc.oneof(
    { weight: 8, arbitrary: opened(patterns) },
    { weight: 7, arbitrary: called(actions) },
    { weight: 2, arbitrary: sent(actions) },
    { weight: 1, arbitrary: posted(patterns.filter((pattern) => pattern.startsWith("/api/"))) },
  );
}
