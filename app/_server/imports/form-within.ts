import { UnreadableFile } from "@/app/_server/spreadsheet/unreadable";

/** So many times the limit is read and thrown away: a browser hears the answer only once it has sent everything. */
const patience = 15;

/**
 * The form of a request whose body is no larger than so many bytes, whatever it announces: of a larger one no more
 * than that is ever kept. Throws `UnreadableFile`: `too-large`, or `broken` where it is no form.
 */
export async function formWithin(request: Request, limit: number): Promise<FormData> {
  const { body } = request;
  if (!body) throw new UnreadableFile("empty");
  if (Number(request.headers.get("content-length") ?? 0) > limit) {
    await throwAway(body.getReader(), limit * patience);
    throw new UnreadableFile("too-large");
  }
  let size = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, sink) {
        size += piece.length;
        if (size <= limit) sink.enqueue(piece);
      },
    }),
  );
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(counted, { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  if (size > limit) throw new UnreadableFile("too-large");
  if (!form) throw new UnreadableFile("broken");
  return form;
}

async function throwAway(reader: ReadableStreamDefaultReader<Uint8Array>, atMost: number): Promise<void> {
  for (let size = 0; size < atMost; ) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.length;
  }
  await reader.cancel();
}
