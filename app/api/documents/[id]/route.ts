import { currentActor } from "@/app/_server/session";
import { database } from "@/db/client";
import { storedName } from "@/db/files/file-store";
import { readDeskFile, readPublicFile, type ServedFile } from "@/db/files/read-files";
import { fileStore } from "@/db/files/store";
import { servedName } from "@/domain/files/file";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** Whatever a file holds, a browser saves it: it is never opened as a page of the register. */
const never = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
} as const;

const forOneReader = "private, no-store";

type Asked = { readonly params: Promise<{ id: string }> };

/** A scan or photograph: a public one to anyone, any other to those who may write its record. */
export function GET(request: Request, { params }: Asked) {
  return answer(request, params, async (file) => {
    const content = await fileStore().get(storedName(file));
    if (!content) throw new Error(`The bytes of file ${file.id} are not in the store.`);
    return content;
  });
}

/** The same without the bytes, which are not even opened. */
export function HEAD(request: Request, { params }: Asked) {
  return answer(request, params, async () => null);
}

async function answer(
  request: Request,
  params: Asked["params"],
  contentOf: (file: ServedFile) => Promise<ReadableStream<Uint8Array> | null>,
): Promise<Response> {
  const { id } = await params;
  const open = await readPublicFile(await database(), id);
  const file = open ?? (await forTheDesk(id));
  if (!file) return missing();
  const headers = headersOf(file, open !== null);
  if (request.headers.get("if-none-match")?.includes(headers.etag))
    return new Response(null, { status: 304, headers });
  return new Response(await contentOf(file), {
    headers: { ...headers, "content-length": String(file.bytes) },
  });
}

async function forTheDesk(id: string): Promise<ServedFile | null> {
  const actor = await currentActor();
  return actor && mayRecord(actor) ? readDeskFile(await database(), id, actor) : null;
}

/** The same, whether there is no such file or it is not for this reader. */
const missing = () =>
  Response.json(
    { title: "not-found", status: 404 },
    { status: 404, headers: { ...never, "cache-control": forOneReader } },
  );

function headersOf(file: ServedFile, open: boolean) {
  return {
    ...never,
    "content-type": file.mediaType,
    "content-disposition": `attachment; filename="${servedName(file)}"`,
    etag: `"${file.sha256}"`,
    "cache-control": open ? "public, no-cache" : forOneReader,
  };
}
