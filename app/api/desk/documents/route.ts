import { z } from "zod";
import { valuesOf } from "@/app/_server/form-values";
import { languageOfForm } from "@/app/_server/origin";
import { ownPath, signInPath } from "@/app/_server/return-to";
import { admitted, refusedWith, throughTheDoor } from "@/app/_server/route-door";
import { readSentForm } from "@/app/_server/sent-form";
import { database } from "@/db/client";
import { addFile } from "@/db/files/add-file";
import { fileStore } from "@/db/files/store";
import type { Actor } from "@/domain/actor";
import { type FileFault, fileKinds, mostBytes } from "@/domain/files/file";
import { Language } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** What a form adds to its file: its other fields and the marks between them; bytes. */
const room = 20_000;

const Fields = z.object({
  project: z.guid(),
  agreement: z.string().max(100),
  kind: z.enum(fileKinds),
  language: Language.optional(),
});

const leadTo = (location: string) => new Response(null, { status: 303, headers: { location } });

/**
 * Takes a file from the form of a record's documents and leads back to that page, with the fault where there is one
 * and what was chosen beside it. A route, not an action: the framework has one bound for the bodies of all actions.
 */
export const POST = (request: Request) =>
  throughTheDoor(
    admitted(request, mayRecord),
    (actor) => takeSent(request, actor),
    () => leadTo(signInPath(languageOfForm(undefined, request.headers), pageBefore(request.headers))),
  );

async function takeSent(request: Request, actor: Actor): Promise<Response> {
  const form = await readSentForm(request, mostBytes + room);
  const fields = Fields.safeParse(form && valuesOf(form.data)).data;
  if (!form || !fields) return leadTo(withAnswer(pageBefore(request.headers), { fault: "form-unreadable" }));
  const file = form.data.get("file");
  const language = languageOfForm(fields.language, request.headers);
  return take({ ...fields, language, file: file instanceof Blob ? file : null, whole: form.whole }, actor);
}

type Sent = z.infer<typeof Fields> & { readonly file: Blob | null; readonly whole: boolean };

async function take({ file, whole, language, ...fields }: Sent, actor: Actor): Promise<Response> {
  const { project, agreement, kind } = fields;
  const page = `/${language}/desk/projects/${project}/documents`;
  const faulty = (fault: FileFault) => leadTo(withAnswer(page, { fault, agreement, kind }));
  if (!whole) return faulty("file-too-large");
  // A browser sends an empty file without a name where none was chosen.
  if (!file || (file.size === 0 && !("name" in file && file.name))) return faulty("file-missing");
  try {
    const sent = new Uint8Array(await file.arrayBuffer());
    const kept = await addFile(await database(), fileStore(), { ...fields, sent }, actor);
    return "fault" in kept ? faulty(kept.fault) : leadTo(withAnswer(page, { done: "added" }));
  } catch (no) {
    if (!(no instanceof Refused)) throw no;
    return refusedWith(no.reason, no.reason === "not-found" ? 404 : 403);
  }
}

/** The page that the form stood on, without its query; the desk, where that is not told. */
function pageBefore(headers: Headers): string {
  const referer = headers.get("referer") ?? "";
  const path = URL.canParse(referer) ? ownPath(new URL(referer).pathname) : undefined;
  return path ?? `/${languageOfForm(undefined, headers)}/desk`;
}

const withAnswer = (page: string, answer: Readonly<Record<string, string>>) =>
  `${page}?${new URLSearchParams(answer)}`;
