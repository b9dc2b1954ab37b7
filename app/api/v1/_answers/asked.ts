import type { z } from "zod";
import { logUnkept } from "@/app/_server/log";
import { futureFaults, type QueryFault, readParameters } from "@/app/_server/query-string";
import { database } from "@/db/client";
import { readLastChange } from "@/db/register-state";
import { readSettings } from "@/db/settings";
import { whyUnkept } from "@/db/unkept";
import { dayOf } from "@/domain/zone";
import { validated } from "./conditional";
import type { Found } from "./json";
import { unavailable, wrongParameters } from "./problem";

/** Answers what the address asks, names every parameter that is unknown or wrong, or says that the database is away. */
export async function asked<S extends Readonly<Record<string, z.ZodType>>>(
  request: Request,
  shape: S,
  answer: (read: { [name in keyof S]: z.output<S[name]> }) => Promise<Response | Found>,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { read, faults } = readParameters(shape, searchParams);
  const empty = [...searchParams]
    .filter(([, value]) => value.trim() === "")
    .map(([parameter, value]): QueryFault => ({ parameter, value, fault: "wrong" }));
  try {
    const all = [...faults, ...empty, ...(await faultsOfDay(read))];
    if (all.length > 0) return wrongParameters(all);
    return await ifAnswered(request, () => answer(read));
  } catch (fault) {
    const reason = whyUnkept(fault);
    if (!reason) throw fault;
    logUnkept(reason, fault);
    return unavailable();
  }
}

async function ifAnswered(request: Request, answer: () => Promise<Response | Found>): Promise<Response> {
  const answered = await answer();
  if (answered instanceof Response) return answered;
  return ifNew(request, answered, answered.changedAt ?? (await readLastChange(await database())));
}

/** The zone is looked up where a day is asked for. */
async function faultsOfDay(read: object): Promise<QueryFault[]> {
  if (!("asOf" in read) || read.asOf === null) return [];
  const { zone } = await readSettings(await database());
  return futureFaults(read, dayOf(new Date(), zone));
}

/** The answer, or that nothing is new to whoever holds it already. */
function ifNew(request: Request, { text, headers }: Found, changedAt: Date | null): Response {
  const copy = validated(request, { mark: text, changedAt });
  const all = { ...headers, ...copy.headers };
  return copy.unchanged
    ? new Response(null, { status: 304, headers: all })
    : new Response(text, { headers: all });
}
