import { templateOf } from "@/app/_server/imports/template";
import { currentActor } from "@/app/_server/session";
import { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";

export const dynamic = "force-dynamic";

/** An empty table with every heading in the reader's language and a row that explains them. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor) return Response.json({ title: "sign-in-needed", status: 401 }, { status: 401 });
  if (!mayRecord(actor)) return Response.json({ title: "role-needed", status: 403 }, { status: 403 });
  const language = Language.catch("en").parse(new URL(request.url).searchParams.get("language"));
  const name = encodeURIComponent(`${translator(language, "imports")("templateName")}.csv`);
  return new Response(templateOf(language), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="signbook-import.csv"; filename*=UTF-8''${name}`,
      "cache-control": "private, no-store",
    },
  });
}
