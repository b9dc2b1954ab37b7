import { languageOf, type Params } from "@/app/_server/language";
import { readSheet } from "@/app/_server/sheets/read-sheet";
import { validated } from "@/app/api/v1/_answers/conditional";

export const dynamic = "force-dynamic";

/** The record on paper. What is not published leads to the record's page, which says what became of it. */
export async function GET(
  request: Request,
  { params }: { readonly params: Params<"reference"> },
): Promise<Response> {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const sheet = await readSheet(reference, language);
  if (sheet === null)
    return new Response(null, {
      status: 307,
      headers: { location: `/${language}/projects/${encodeURIComponent(reference)}` },
    });
  const { headers, unchanged } = validated(request, { mark: sheet.content, changedAt: sheet.changedAt });
  if (unchanged) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(sheet.content, "base64"), {
    headers: {
      ...headers,
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${reference}-${language}.pdf"`,
    },
  });
}
