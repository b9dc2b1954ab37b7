import { languageOf, type Params } from "@/app/_server/language";
import { readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { readSheet } from "@/app/_server/sheets/read-sheet";
import { validated } from "@/app/api/v1/_answers/conditional";
import { dayParameters } from "@/app/api/v1/_answers/on-a-day";

export const dynamic = "force-dynamic";

/** The record on paper. What is not published, or not understood, leads to the record's page, which says why. */
export async function GET(
  request: Request,
  { params }: { readonly params: Params<"reference"> },
): Promise<Response> {
  const { locale, reference } = await params;
  const language = languageOf(locale);
  const { search, searchParams } = new URL(request.url);
  const { query, faults } = readPageParameters(
    dayParameters,
    Object.fromEntries(searchParams),
    await today(),
  );
  const sheet = faults.length === 0 ? await readSheet(reference, language, query.asOf) : null;
  if (sheet === null)
    return new Response(null, {
      status: 307,
      headers: { location: `/${language}/projects/${encodeURIComponent(reference)}${search}` },
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
