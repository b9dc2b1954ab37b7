import fc from "fast-check";
import { builtActions, builtAddresses } from "../doors/build";
import type { Doors } from "../doors/doors";
import { type Malformed, malformed } from "./requests";

/** What became of so many malformed requests. */
export interface Fuzzed {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers of 5xx that our code gave, and answers that never came. */
  readonly failed: readonly Failed[];
  /** Those that the framework gave before our code was asked: it cannot read the body of a call as one. */
  readonly unread: readonly Failed[];
  /** Answers that told of what is not published to somebody who may not read it. */
  readonly leaks: readonly Malformed[];
  /** Whether the process that was started serves still. */
  readonly lived: boolean;
}

interface Failed {
  readonly status: number;
  readonly request: Malformed;
}

/** What ends the process or a session is not asked for here. */
const left = ["signOut", "removeTheSample", "disable", "saveRoles", "giveNewPassword", "changePassword"];

interface Course {
  /** Hears of every ten thousand. */
  readonly told?: (done: number) => void;
  /** Milliseconds of `performance.now()`, after which no more are sent. */
  readonly until?: number;
}

/** Sends so many malformed requests, some at a time; the same seed sends the same. */
export async function fuzz(
  { app, persons, hidden }: Doors,
  requests: number,
  seed: number,
  { told = () => {}, until = Number.POSITIVE_INFINITY }: Course = {},
): Promise<Fuzzed> {
  const actions = builtActions().filter(({ name }) => !left.includes(name));
  const patterns = builtAddresses().map(({ pattern }) => pattern);
  const sent = fc.sample(malformed(actions, patterns), { seed, numRuns: requests });
  const statuses: Record<string, number> = {};
  const failed: Failed[] = [];
  const unread: Failed[] = [];
  const leaks: Malformed[] = [];
  const queue = sent.values();
  let done = 0;
  const worker = async () => {
    for (const request of queue) {
      if (performance.now() > until) break;
      const { status, text } = await send(persons, request);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 0 || status >= 500) (isCall(request) ? failed : unread).push({ status, request });
      done += 1;
      if (done % 10_000 === 0) told(done);
      const mayNot = request.who === "public" || request.who === "stranger";
      if (mayNot && hidden.some((title) => text.includes(title))) leaks.push(request);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return { requests: done, statuses, failed, unread, leaks, lived: app.lives() };
}

/** Whether the framework finds in the body what it hands to an action: a list of things, none of which is in words of its own (`$…`). */
function isCall({ raw }: Malformed): boolean {
  if (raw === null) return true;
  try {
    const read: unknown = JSON.parse(raw);
    return Array.isArray(read) && !read.some((one) => typeof one === "string" && one.startsWith("$"));
  } catch {
    return false;
  }
}

async function send(
  persons: Doors["persons"],
  { who, path, action, fields, raw }: Malformed,
): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = action ? { "next-action": action } : {};
  const body = action ? (raw ?? formOf(fields)) : null;
  try {
    const answer = await persons[who].call(path, { method: action ? "POST" : "GET", body, headers });
    return { status: answer.status, text: await answer.text() };
  } catch (fault) {
    // A redirect says its address of ten thousand letters twice: more than this reader takes, and no fault of the build.
    return { status: isTooMuchToRead(fault) ? 308 : 0, text: "" };
  }
}

const isTooMuchToRead = (fault: unknown) =>
  fault instanceof TypeError &&
  typeof fault.cause === "object" &&
  fault.cause !== null &&
  Reflect.get(fault.cause, "code") === "UND_ERR_HEADERS_OVERFLOW";

function formOf(fields: Malformed["fields"]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(`1_${name}`, value);
  form.append("0", '[{},"$K1"]');
  return form;
}
