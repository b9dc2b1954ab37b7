import { revalidateTag } from "next/cache";
import type { z } from "zod";
import { valuesOf } from "@/app/_server/form-values";
import { languageOfForm } from "@/app/_server/origin";
import { signInPath } from "@/app/_server/return-to";
import { admitted, throughTheDoor } from "@/app/_server/route-door";
import { readSentForm } from "@/app/_server/sent-form";
import { tags } from "@/app/_server/tags";
import { keepOriginMap } from "@/db/administration/origin-map";
import { database } from "@/db/client";
import { fileStore } from "@/db/files/store";
import type { Actor } from "@/domain/actor";
import { mostBytes } from "@/domain/files/file";
import { MapForm } from "@/domain/map/map-form";
import { Refused } from "@/domain/refused";
import { mayAdminister } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** What a form adds to its file: its other fields and the marks between them; bytes. */
const room = 20_000;

const pageIn = (language: string) => `/${language}/admin/map`;
const leadTo = (location: string) => new Response(null, { status: 303, headers: { location } });

/**
 * Takes how the map of origins is shown, with the picture of an approved map, and leads back to its page: with what was
 * typed and the fault of each field where there is one. A route, as the bodies of actions are bounded.
 */
export const POST = (request: Request) =>
  throughTheDoor(
    admitted(request, mayAdminister),
    (actor) => takeSent(request, actor),
    () => {
      const language = languageOfForm(undefined, request.headers);
      return leadTo(signInPath(language, pageIn(language)));
    },
  );

async function takeSent(request: Request, actor: Actor): Promise<Response> {
  const sent = await readSentForm(request, mostBytes + room);
  const values = sent ? valuesOf(sent.data) : {};
  const language = languageOfForm(values.language, request.headers);
  const back = (faults: Record<string, string>) => leadTo(withAnswer(pageIn(language), values, faults));
  if (!sent) return back({ file: "form-unreadable" });
  if (!sent.whole) return back({ file: "file-too-large" });
  const form = MapForm.safeParse(values, { reportInput: true });
  if (!form.success) return back(faultsOf(form.error));
  const file = sent.data.get("file");
  const isChosen = file instanceof Blob && (file.size > 0 || ("name" in file && file.name !== ""));
  const bytes = isChosen ? new Uint8Array(await file.arrayBuffer()) : null;
  try {
    const fault = await keepOriginMap(await database(), fileStore(), form.data, bytes, actor);
    if (fault) return back({ file: fault });
  } catch (no) {
    if (!(no instanceof Refused)) throw no;
    return back({ form: no.reason });
  }
  for (const tag of [tags.reference, tags.register]) revalidateTag(tag, { expire: 0 });
  return leadTo(`${pageIn(language)}?done=saved`);
}

const faultsOf = (error: z.ZodError): Record<string, string> =>
  Object.fromEntries(
    error.issues.map(({ path, message, input }) => [
      String(path[0] ?? "form"),
      input === undefined || input === "" ? "missing" : message,
    ]),
  );

/** The page with what was typed and what is wrong with it: `fault.number=missing`. */
function withAnswer(
  page: string,
  values: ReturnType<typeof valuesOf>,
  faults: Record<string, string>,
): string {
  const said = new URLSearchParams();
  const kept = ["base", "languages", "number", "projection", "west", "east", "south", "north"];
  for (const name of kept)
    for (const value of [values[name] ?? []].flat()) said.append(name, value.slice(0, 100));
  for (const [name, fault] of Object.entries(faults)) said.append(`fault.${name}`, fault);
  return `${page}?${said}`;
}
