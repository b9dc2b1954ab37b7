import fc from "fast-check";
import { builtActions, builtAddresses } from "../doors/build";
import type { Doors } from "../doors/doors";
import { type Malformed, malformed } from "./requests";

/** What became of so many malformed requests. */
export interface Fuzzed {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers of 5xx, and answers that never came. */
  readonly failed: readonly Failed[];
  /** Forms that no action was asked with: the framework cannot read them, and the server calls that their sender's fault. */
  readonly unread: number;
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

/** Sends so many malformed requests, some at a time; the same seed sends the same. */
export async function fuzz({ app, persons, hidden }: Doors, requests: number, seed: number): Promise<Fuzzed> {
  const actions = builtActions().filter(({ name }) => !left.includes(name));
  const patterns = builtAddresses().map(({ pattern }) => pattern);
  const statuses: Record<string, number> = {};
  const failed: Failed[] = [];
  const leaks: Malformed[] = [];
  const queue = fc.sample(malformed(actions, patterns), { seed, numRuns: requests }).values();
  let unread = 0;
  const worker = async () => {
    for (const request of queue) {
      const { status, text } = await send(persons, request);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 0 || status >= 500) failed.push({ status, request });
      if (isUnreadForm(request, status)) unread += 1;
      const mayNot = request.who === "public" || request.who === "stranger";
      if (mayNot && hidden.some((title) => text.includes(title))) leaks.push(request);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return { requests, statuses, failed, unread, leaks, lived: app.lives() };
}

const isUnreadForm = ({ method, path }: Malformed, status: number) =>
  method === "POST" && !path.startsWith("/api/") && status === 400;

async function send(
  persons: Doors["persons"],
  { who, method, path, headers, body }: Malformed,
): Promise<{ status: number; text: string }> {
  try {
    const sent = typeof body === "object" && body !== null ? formOf(body) : body;
    const answer = await persons[who].call(path, { method, body: sent, headers: { ...headers } });
    return { status: answer.status, text: await answer.text() };
  } catch (fault) {
    // A redirect says its address of ten thousand letters twice: more than this reader takes, and no fault of the build.
    return { status: isTooMuchToRead(fault) ? 308 : 0, text: String(fault) };
  }
}

const isTooMuchToRead = (fault: unknown) =>
  fault instanceof TypeError &&
  typeof fault.cause === "object" &&
  fault.cause !== null &&
  Reflect.get(fault.cause, "code") === "UND_ERR_HEADERS_OVERFLOW";

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
