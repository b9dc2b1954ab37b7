import type { z } from "zod";
import { type QueryFault, readParameters } from "@/app/_server/query-string";
import { wrongParameters } from "./problem";

/** Answers what the address asks, or names every parameter that is unknown, empty or wrong. */
export async function asked<S extends Readonly<Record<string, z.ZodType>>>(
  request: Request,
  shape: S,
  answer: (read: { [name in keyof S]: z.output<S[name]> }) => Promise<Response>,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { read, faults } = readParameters(shape, searchParams);
  const empty = [...searchParams]
    .filter(([, value]) => value.trim() === "")
    .map(([parameter, value]): QueryFault => ({ parameter, value, fault: "wrong" }));
  const all = [...faults, ...empty];
  return all.length > 0 ? wrongParameters(all) : answer(read);
}
