import { validated } from "@/app/api/v1/_answers/conditional";
import { languageOf } from "../language";
import type { ReadPicture } from "./kept-picture";

interface Named {
  readonly params: Promise<Readonly<Record<string, string>> & { readonly locale: string }>;
}

/**
 * The route of what those see who are sent a link to a page: `name` is the part of its address that names the page;
 * null where nothing does.
 */
export const pictureRoute =
  (name: string | null, read: ReadPicture) =>
  async (request: Request, { params }: Named): Promise<Response> => {
    const named = await params;
    const key = name === null ? "" : (named[name] ?? "");
    return answered(request, await read(key, languageOf(named.locale)));
  };

/** Answers with a picture that was read as Base64; what is not there is not found. */
function answered(request: Request, content: string | null): Response {
  if (content === null) return new Response(null, { status: 404 });
  const { headers, unchanged } = validated(request, { mark: content, changedAt: null });
  if (unchanged) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(content, "base64"), {
    headers: { ...headers, "content-type": "image/png" },
  });
}
