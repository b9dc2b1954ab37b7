import { z } from "zod";
import { type OrderName, orders } from "../../domain/filters";

/** A place in an ordered list: between the row named and the next one after (or before) it. */
const Cursor = z.object({
  sort: z.enum(orders),
  way: z.enum(["after", "before"]),
  /** The row's sort key, as text; null where it has none. */
  key: z.string().max(300).nullable(),
  tie: z.string().min(1).max(100),
});
export type Cursor = z.infer<typeof Cursor>;

const Written = z.tuple([Cursor.shape.sort, Cursor.shape.way, Cursor.shape.key, Cursor.shape.tie]);

const keyShapes = {
  signed: /^\d{4}-\d{2}-\d{2}$/,
  amount: /^\d{1,24}(\.\d{1,4})?$/,
  title: /^[^\0]*$/,
  rank: /^\d \d{4}-\d{2}-\d{2}$/,
};

/** Opaque to its readers, and short enough for an address. */
export function writeCursor({ sort, way, key, tie }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, way, key, tie])).toString("base64url");
}

/** The cursor that the text stands for; null where it is none of these orders. */
export function readCursor(text: string | null, among: readonly OrderName[]): Cursor | null {
  if (text === null) return null;
  const read = Written.safeParse(parsed(text));
  if (!read.success) return null;
  const [of, way, key, tie] = read.data;
  const shape = keyShapes[of.replace("-", "") as keyof typeof keyShapes];
  return among.includes(of) && (key === null || shape.test(key)) && !tie.includes("\0")
    ? { sort: of, way, key, tie }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
