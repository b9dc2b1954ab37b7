/** Of a form longer than its bound this much more is read and forgotten, so that its browser sees the answer. */
const drained = 10;
/** The fields that stand before the first file are within so many bytes. */
const ofFields = 20_000;

/** A form with files as it was sent; not `whole`, with only the fields before its first file, where it is too long. */
export interface SentForm {
  readonly data: FormData;
  readonly whole: boolean;
}

/** Reads a form with files of at most `most` bytes in all, never more than that in memory; null for no such form. */
export async function readSentForm(request: Request, most: number): Promise<SentForm | null> {
  const type = request.headers.get("content-type") ?? "";
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(type)?.[1];
  if (!boundary || !request.body) return null;
  const { bytes, whole } = await firstBytes(request.body, most);
  const body = whole ? bytes : fieldsOnly(bytes, boundary);
  const data = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(nullIfUnreadable);
  return data && { data, whole };
}

async function firstBytes(body: ReadableStream<Uint8Array>, most: number) {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length <= most * drained) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(parts), whole: length <= most };
    if (length + value.length <= most) parts.push(value);
    length += value.length;
  }
  await reader.cancel();
  return { bytes: Buffer.concat(parts), whole: false };
}

/** Ends the form before the part in which its file begins. */
function fieldsOnly(bytes: Buffer, boundary: string): Buffer<ArrayBuffer> {
  const start = bytes.subarray(0, ofFields);
  const file = start.indexOf("filename=");
  const end = start.subarray(0, file < 0 ? 0 : file).lastIndexOf(`--${boundary}`);
  return Buffer.concat([start.subarray(0, Math.max(end, 0)), Buffer.from(`--${boundary}--\r\n`)]);
}

function nullIfUnreadable(fault: unknown): null {
  if (fault instanceof TypeError) return null;
  throw fault;
}
