import { beforeAll, describe, expect, it, vi } from "vitest";
import { keepAttendance, listAttendance } from "@/db/administration/attendance";
import { keepClaim, listClaims } from "@/db/administration/edition-claims";
import { keepProgrammeItem, listProgramme } from "@/db/administration/programme";
import type { Database } from "@/db/client";
import { confirmMerge } from "@/db/projects/confirm-merge";
import { proposeMerge } from "@/db/projects/merge";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "@/db/projects/testing/register";
import { openEmbedded } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { AttendanceRecord, ClaimRecord, ProgrammeRecord } from "@/domain/administration/edition-parts";
import { languages } from "@/domain/languages";
import { drawnPage } from "./testing/drawn-page";
import { provideRegister } from "./testing/register";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("./session", () => ({ requireActor: async () => signedIn.actor }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<typeof import("@/db/client")>()),
  database: async () => (await import("./testing/register")).database(),
}));
vi.mock("next/cache", () => ({ unstable_cache: (read: () => unknown) => read }));
vi.mock("next/navigation", () => {
  const leave = (to: string) => (path?: string) => {
    throw new Error([to, path].filter(Boolean).join(" "));
  };
  return { notFound: leave("not found"), redirect: leave("leads to"), usePathname: () => "/en" };
});

const desk = "../[locale]/(organizer)/desk/projects/[id]";
const editions = "../[locale]/(administrator)/admin/editions/[code]";
const open = async (path: string, named: object) => drawnPage(await import(`${path}/page.tsx`), named);

let db: Database;
let register: TestRegister;
beforeAll(async () => {
  const opened = await openEmbedded();
  db = opened.db;
  provideRegister(db);
  register = await makeRegister(db);
  signedIn.actor = register.administrator;
  return () => opened.close();
}, 60_000);

describe("A page of a record at the desk", () => {
  const pages = ["", "/review", "/comments", "/documents", "/withdraw", "/merge"];
  const publishOne = (zh: string) => {
    const document = project({
      title: { zh },
      agreements: [agreement({ parties: [party(register.infineon)] })],
    });
    return publishAs(db, document, { writer: register.mei, reviewer: register.luc });
  };

  it("is the record's own, and leads to that of the record that it turned out to be", async () => {
    const [ending, staying] = [await publishOne("先录的项目"), await publishOne("后录的项目")];
    for (const page of pages)
      expect(await open(`${desk}${page}`, { locale: "zh", id: ending.project }), page).toContain(
        "先录的项目",
      );
    const choices = { a1: { decision: "repeat", reason: null } } as const;
    const asked = { ending: ending.project, staying: staying.project, choices: { ...choices } };
    const { proposal } = await proposeMerge(db, { ...asked, reason: "Recorded twice" }, register.mei);
    await confirmMerge(db, proposal, register.luc);
    for (const page of pages)
      await expect(open(`${desk}${page}`, { locale: "fr", id: ending.project }), page).rejects.toThrow(
        `leads to /fr/desk/projects/${staying.project}${page}`,
      );
  });

  it("is not there for a record that nobody has, or that another edition's organizer asks for", async () => {
    const { project: id } = await publishOne("别届的项目");
    signedIn.actor = register.ana;
    for (const page of ["/comments", "/documents"])
      await expect(open(`${desk}${page}`, { locale: "en", id }), page).rejects.toThrow("not found");
    signedIn.actor = register.administrator;
    for (const page of pages)
      await expect(open(`${desk}${page}`, { locale: "en", id: register.ceremony }), page).rejects.toThrow(
        "not found",
      );
  });
});

describe("A part of an edition", () => {
  const fresh = { record: null, basedOn: 0 };
  const source = { kind: "press", title: "Daily" };
  const edition = "SCE-2019";

  it("is listed and changed on pages of its own, in every language", async () => {
    const by = register.administrator;
    const said = { edition, measure: "companies", value: "843", qualifier: "exact", asPrinted: "843 firms" };
    await keepAttendance(db, fresh, AttendanceRecord.parse({ ...said, source }), by);
    const claim = { edition, field: "participants", values: { en: "Over 500 exhibitors" }, source };
    await keepClaim(db, fresh, ClaimRecord.parse(claim), by);
    const item = { edition, kind: "forum", titles: { en: "Forum of the chips" }, source };
    await keepProgrammeItem(db, fresh, ProgrammeRecord.parse(item), by);
    const parts = {
      attendance: { list: await listAttendance(db, edition), shown: "843 firms" },
      claims: { list: await listClaims(db, edition), shown: "Over 500 exhibitors" },
      programme: { list: await listProgramme(db, edition), shown: "Forum of the chips" },
    };
    for (const [part, { list, shown }] of Object.entries(parts))
      for (const locale of languages) {
        const id = list[0]?.id ?? "";
        const listed = await open(`${editions}/${part}`, { locale, code: edition });
        expect(listed).toContain(shown);
        expect(listed).toContain(`/${locale}/admin/editions/${edition}/${part}/${id}`);
        const own = await open(`${editions}/${part}/[id]`, { locale, code: edition, id });
        expect(own).toContain(`value="${shown}"`);
        expect(own).toContain('value="Daily"');
        for (const named of [
          { code: "SCE-2020", id },
          { code: edition, id: register.ceremony },
        ])
          await expect(open(`${editions}/${part}/[id]`, { locale, ...named })).rejects.toThrow("not found");
      }
  });
});
