import { beforeAll, expect, it } from "vitest";
import { ProjectQuery } from "../domain/filters";
import { readOrganizationRecord } from "./administration/organizations";
import { readRecord } from "./administration/records";
import { readCeremony } from "./ceremonies";
import { readEdition } from "./editions";
import { readReport, readReportAtDesk } from "./error-reports";
import { readDeskFile, readPublicFile } from "./files/read-files";
import { readImport } from "./imports/record";
import { listProjects } from "./list/list-projects";
import { publicly } from "./list/read-scope";
import { findOrganizations, organizationByName, readPublicOrganization, successorOf } from "./organizations";
import { readDifference, readHistory } from "./projects/history";
import { readMergedInto } from "./projects/merged-into";
import { projectByReference } from "./projects/project-by-reference";
import { readPublicProject } from "./projects/public";
import { readDraft, readDraftVersion } from "./projects/read-draft";
import { readOther } from "./projects/read-merge";
import { saveDraft } from "./projects/save-draft";
import { makeRegister, newForm, project, type TestRegister } from "./projects/testing/register";
import { earlierSignings } from "./signed-before";
import { forEachDatabase } from "./testing/databases";

/** What an address may hold where an id, a code, a reference, a key or a word is expected. */
const hostile = [
  "",
  "x",
  "芯片",
  "a\0b",
  "\ud800",
  "%",
  "_",
  "\\",
  "' or true --",
  "{}",
  "00000000-0000-4000-8000-00000000000",
  "00000000-0000-4000-8000-000000000000",
  "../../etc/passwd",
  "A".repeat(2_000),
];
const counts = [-1, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER];

forEachDatabase("What stands in an address", (database) => {
  let register: TestRegister;
  let draft = "";
  beforeAll(async () => {
    register = await makeRegister(database());
    draft = (await saveDraft(database(), newForm(project()), register.mei)).project;
  });

  it("leads nowhere where no record has it, and breaks nothing", async () => {
    const { mei } = register;
    for (const text of hostile) {
      const found = await Promise.all([
        readEdition(database(), text),
        readCeremony(database(), text),
        readPublicOrganization(database(), text),
        successorOf(database(), text),
        readPublicProject(database(), text),
        readHistory(database(), text),
        readMergedInto(database(), text),
        readDraft(database(), text, mei),
        readDraftVersion(database(), text, 1, mei),
        readOther(database(), text, mei),
        projectByReference(database(), text, mei),
        readReport(database(), text),
        readPublicFile(database(), text),
        readDeskFile(database(), text, mei),
        readImport(database(), text, mei),
        readOrganizationRecord(database(), text),
        readRecord(database(), "ceremony", text),
        readRecord(database(), "edition", text),
        readRecord(database(), "unit", text),
      ]);
      expect(
        found.map((one) => one ?? null),
        JSON.stringify(text.slice(0, 40)),
      ).toEqual(found.map(() => null));
    }
  });

  it("finds no more by signs that mean something to a database than by any others", async () => {
    const signs = hostile.filter((text) => text !== "芯片" && text.trim() !== "" && text.length < 200);
    for (const text of signs) {
      const list = await listProjects(database(), ProjectQuery.parse({ q: text }), publicly);
      expect(list.projects, JSON.stringify(text)).toEqual([]);
      expect(await findOrganizations(database(), text, 5), JSON.stringify(text)).toEqual([]);
      expect(await organizationByName(database(), text), JSON.stringify(text)).toBeNull();
      const signing = { titles: [text], organizations: [], domains: [], amounts: [] };
      expect(await earlierSignings(database(), signing, null, register.mei), JSON.stringify(text)).toEqual(
        [],
      );
    }
  });

  it("is no version and no number where it could be none", async () => {
    const { mei, administrator } = register;
    for (const count of counts) {
      expect(await readDraftVersion(database(), draft, count, mei), String(count)).toBeNull();
      expect(await readReportAtDesk(database(), count, administrator), String(count)).toBeNull();
      const difference = await readDifference(database(), "SCE-2019-0001", { from: count, to: 1 });
      expect(difference, String(count)).toBeNull();
    }
  });
});
