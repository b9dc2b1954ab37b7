import { validated } from "@/app/api/v1/_answers/conditional";

/** Answers with a picture that was read as Base64; what is not there is not found. */
export function answerPicture(request: Request, content: string | null): Response {
  if (content === null) return new Response(null, { status: 404 });
  const { headers, unchanged } = validated(request, { mark: content, changedAt: null });
  if (unchanged) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(content, "base64"), {
    headers: { ...headers, "content-type": "image/png" },
  });
}
