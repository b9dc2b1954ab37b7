/** What is written piece by piece. */
export type Pieces = AsyncGenerator<string | Uint8Array, void>;

/**
 * An answer that writes each piece when the reader has taken the one before, so that memory stays flat at any
 * length. The first is written before the answer begins: what fails by then has a status of its own.
 */
export async function streamed(pieces: Pieces, headers: HeadersInit): Promise<Response> {
  const encoder = new TextEncoder();
  let next = await pieces.next();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done) return controller.close();
      const piece = next.value;
      next = await pieces.next();
      controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      if (next.done) controller.close();
    },
    async cancel() {
      await pieces.return();
    },
  });
  return new Response(body, { headers });
}
