import { once } from "node:events";
import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from "node:http2";
import type { Ask } from "./person";

/** Opens a connection over TLS and HTTP/2 to a server that shows this certificate. `window`: how much of each answer is taken. */
export function openHttp2(
  url: string,
  ca: string | undefined,
  window: number | undefined,
): ClientHttp2Session {
  const settings = window === undefined ? {} : { initialWindowSize: window };
  const session = connect(url, { ca, settings });
  // Whoever is cut off is told by the requests that were under way.
  session.on("error", () => session.destroy());
  return session;
}

/** Asks over such a connection as `fetch` does over its own. */
export const overHttp2 =
  (session: ClientHttp2Session): Ask =>
  async (url, asked) => {
    const request = new Request(url, asked);
    const body = Buffer.from(await request.arrayBuffer());
    const headers = { ...Object.fromEntries(request.headers), ":method": request.method };
    const path = { ":path": url.pathname + url.search };
    const stream = session.request({ ...headers, ...path }, { endStream: body.length === 0 });
    if (body.length > 0) stream.end(body);
    const [given]: IncomingHttpHeaders[] = await once(stream, "response");
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece);
    return new Response(pieces.length > 0 ? Buffer.concat(pieces) : null, {
      status: Number(given?.[":status"]),
      headers: Object.entries(given ?? {}).flatMap(([name, value]) =>
        name.startsWith(":") ? [] : [value ?? ""].flat().map((one): [string, string] => [name, one]),
      ),
    });
  };
