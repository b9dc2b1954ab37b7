import { unstable_cache } from "next/cache";
import { cache } from "react";
import { type Database, database } from "@/db/client";
import { fromKept, toKept } from "./kept";

type Argument = string | number | null;

/**
 * A public read that is kept for up to a minute, and forgotten at once when one of its tags is updated. `name` must
 * be its own. Asked twice within one request, it reads once.
 */
export function cached<Arguments extends Argument[], Value>(
  name: string,
  tagsOf: (...asked: NoInfer<Arguments>) => string[],
  read: (db: Database, ...asked: Arguments) => Promise<Value>,
): (...asked: Arguments) => Promise<Value> {
  return cache(async (...asked: Arguments) => {
    const keep = unstable_cache(
      async () => toKept(await read(await database(), ...asked)),
      [name, JSON.stringify(asked)],
      { tags: tagsOf(...asked), revalidate: 60 },
    );
    return fromKept<Value>(await keep());
  });
}
