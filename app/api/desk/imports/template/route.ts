import { templateOf, templateWorkbook } from "@/app/_server/imports/template";
import { admittedReader, throughTheDoor } from "@/app/_server/route-door";
import { streamed } from "@/app/api/v1/_answers/streamed";
import { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

/** The template of imports in the reader's language: a text with separators, or (`format=xlsx`) a workbook. */
export const GET = (request: Request) =>
  throughTheDoor(admittedReader(mayRecord), async () => {
    const asked = new URL(request.url).searchParams;
    const language = Language.catch("en").parse(asked.get("language"));
    if (asked.get("format") === "xlsx") {
      const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      return streamed(templateWorkbook(language), headersOf(language, "xlsx", type));
    }
    return new Response(templateOf(language), {
      headers: headersOf(language, "csv", "text/csv; charset=utf-8"),
    });
  });

function headersOf(language: Language, ending: string, type: string) {
  const name = encodeURIComponent(`${translator(language, "imports")("templateName")}.${ending}`);
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="signbook-import.${ending}"; filename*=UTF-8''${name}`,
    "cache-control": "private, no-store",
  };
}
