import { AwsClient } from "aws4fetch";
import type { Env } from "../../env";
import type { ListedStore, Lying } from "./file-store";

/** How long the storage may take to begin its answer; milliseconds. */
const patience = 20_000;

type Settings = Pick<
  Env,
  "SIGNBOOK_S3_BUCKET" | "SIGNBOOK_S3_REGION" | "SIGNBOOK_S3_KEY" | "SIGNBOOK_S3_SECRET"
> & { readonly SIGNBOOK_S3_ENDPOINT: string };

/** Keeps files in a bucket of an S3-compatible storage, addressed by path. */
export function bucketStore(settings: Settings): ListedStore {
  const { SIGNBOOK_S3_ENDPOINT, SIGNBOOK_S3_BUCKET, SIGNBOOK_S3_REGION } = settings;
  const client = new AwsClient({
    accessKeyId: settings.SIGNBOOK_S3_KEY ?? "",
    secretAccessKey: settings.SIGNBOOK_S3_SECRET ?? "",
    region: SIGNBOOK_S3_REGION,
    service: "s3",
    retries: 2,
  });
  const base = `${SIGNBOOK_S3_ENDPOINT.replace(/\/+$/, "")}/${SIGNBOOK_S3_BUCKET}`;
  const askAt = (address: string, request: RequestInit) =>
    withPatience((signal) => client.fetch(address, { ...request, signal }));
  const ask = (method: string, name: string, more: RequestInit = {}) =>
    askAt(`${base}/${name}`, { ...more, method });
  return {
    async put(name, bytes) {
      const body = new Uint8Array(bytes);
      const answer = await ask("PUT", name, {
        body,
        headers: { "content-type": "application/octet-stream" },
      });
      await done(answer, "keep");
    },
    async get(name) {
      const answer = await ask("GET", name);
      if (answer.ok) return answer.body;
      return answer.status === 404 ? null : done(answer, "read");
    },
    async remove(name) {
      const answer = await ask("DELETE", name);
      if (answer.status !== 404) await done(answer, "remove");
    },
    async *list() {
      let next: string | undefined = "";
      while (next !== undefined) {
        const from = next && `&continuation-token=${encodeURIComponent(next)}`;
        const answer: Response = await askAt(`${base}?list-type=2${from}`, { method: "GET" });
        if (!answer.ok) await done(answer, "list");
        const page = await answer.text();
        yield* lyingIn(page);
        next = /<NextContinuationToken>([^<]+)</.exec(page)?.[1];
      }
    },
  };
}

/** What a page of a bucket's list names. Names that the register makes need no escaping in XML. */
function* lyingIn(page: string): Generator<Lying> {
  for (const [, entry = ""] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
    const said = (of: string) => new RegExp(`<${of}>([^<]*)<`).exec(entry)?.[1] ?? "";
    yield { name: said("Key"), since: new Date(said("LastModified")) };
  }
}

/** Gives up when no answer begins in time; its body may then take as long as its reader does. */
async function withPatience(ask: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const giveUp = new AbortController();
  const clock = setTimeout(() => giveUp.abort(new Error("The storage did not answer in time.")), patience);
  try {
    return await ask(giveUp.signal);
  } finally {
    clearTimeout(clock);
  }
}

/** Throws what the storage said, unless it did what it was asked. */
async function done(answer: Response, asked: string): Promise<null> {
  const said = (await answer.text()).slice(0, 500);
  if (!answer.ok) throw new Error(`The storage would not ${asked} a file: ${answer.status} ${said}`);
  return null;
}
