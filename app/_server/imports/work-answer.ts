import type { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { UnreadableFile } from "../spreadsheet/unreadable";
import { sentenceOf } from "./sentence";

type Tell = (done: number, of: number) => void;

const statuses = {
  "foreign-form": 403,
  "sign-in-needed": 401,
  "role-needed": 403,
  "not-found": 404,
} as const;
const uncompressed = { "cache-control": "private, no-store, no-transform" };

/**
 * Does some longer work and answers as it is asked: to a script line by line, how far it is and then where to go on;
 * to a plain form by sending it there. An expected no is told in the reader's language, or on the page `back`.
 */
export async function workAnswer(
  request: Request,
  language: Language,
  back: string,
  work: (tell: Tell) => Promise<string>,
): Promise<Response> {
  if (request.headers.get("accept")?.includes("application/x-ndjson")) return lines(language, work);
  try {
    return goOn(await work(() => {}));
  } catch (no) {
    return goOn(`${back}?refused=${reasonOf(no)}`);
  }
}

/** What was refused at the door, before any work began. */
export function refusedAtTheDoor(request: Request, no: unknown, language: Language, back: string): Response {
  const reason = reasonOf(no);
  if (request.headers.get("accept")?.includes("text/html")) return goOn(`${back}?refused=${reason}`);
  const status = reason in statuses ? statuses[reason as keyof typeof statuses] : 400;
  return Response.json(
    { title: reason, refused: sentenceOf(reason, language), status },
    { status, headers: uncompressed },
  );
}

/** The reason of an expected no; anything else is thrown on. */
function reasonOf(no: unknown): string {
  if (no instanceof Refused || no instanceof UnreadableFile) return no.reason;
  throw no;
}

/** A path, so that it leads to whatever address the reader came by. */
const goOn = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, ...uncompressed } });

function lines(language: Language, work: (tell: Tell) => Promise<string>): Response {
  const encoder = new TextEncoder();
  let isHeard = true;
  const body = new ReadableStream<Uint8Array>({
    async start(sink) {
      const say = (line: object) => {
        if (isHeard) sink.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        say({ to: await work((done, of) => say({ done, of })) });
      } catch (no) {
        say({ refused: sentenceOf(reasonOf(no), language) });
      }
      if (isHeard) sink.close();
    },
    // Whoever closes the page does not stop the work.
    cancel() {
      isHeard = false;
    },
  });
  return new Response(body, { headers: { "content-type": "application/x-ndjson", ...uncompressed } });
}
