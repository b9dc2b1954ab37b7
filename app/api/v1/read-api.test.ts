import { beforeAll, describe, expect, it } from "vitest";
import { mergeOrganizations } from "@/db/administration/merge-organizations";
import { addOrganization } from "@/db/organizations";
import { accounts } from "@/db/schema/accounts";
import type { OpenDatabase } from "../../../db/client";
import { readEditions } from "../../../db/editions";
import { openEmbedded } from "../../../db/testing/databases";
import { ruleVersion, ruleVersions } from "../../../domain/counting/figures";
import { DomainsShape } from "./_shapes/domains";
import { EditionShape, EditionsShape } from "./_shapes/edition";
import { FiguresShape } from "./_shapes/figures";
import { HistoryShape } from "./_shapes/history";
import { OrganizationShape } from "./_shapes/organization";
import { OriginsShape } from "./_shapes/origins";
import { ProjectListShape } from "./_shapes/project-list";
import { ProjectShape } from "./_shapes/project-shape";
import * as domains from "./domains/route";
import * as edition from "./editions/[slug]/route";
import * as editions from "./editions/route";
import * as figures from "./figures/route";
import * as organization from "./organizations/[id]/route";
import * as origins from "./origins/route";
import * as history from "./projects/[reference]/history/route";
import * as one from "./projects/[reference]/route";
import * as list from "./projects/route";
import * as lines from "./projects.jsonl/route";
import { at, of, read, refused } from "./testing/asking";
import { useSampleRegister } from "./testing/sample-register";

describe("The read API", () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openEmbedded();
    return opened.close;
  }, 120_000);
  useSampleRegister(() => opened.db);

  it("gives every project that a query finds, one a line, as the list gives them", async () => {
    const answer = await lines.GET(at("projects.jsonl?class=announcement&sort=title"));
    expect(answer.headers.get("content-type")).toBe("application/jsonl; charset=utf-8");
    const text = await answer.text();
    expect(text.endsWith("}\n")).toBe(true);
    const told: unknown[] = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { data } = await read(
      list.GET(at("projects?class=announcement&sort=title&limit=100")),
      ProjectListShape,
    );
    expect(data.length).toBeGreaterThan(20);
    expect(told).toEqual(data);
    const every = await (await lines.GET(at("projects.jsonl"))).text();
    expect(every.trimEnd().split("\n").length).toBe(
      (await read(list.GET(at("projects")), ProjectListShape)).total,
    );
  });

  it("sorts titles of a download as the language has them, like the list", async () => {
    const references = async (language: string) => {
      const text = await (await lines.GET(at(`projects.jsonl?sort=title&language=${language}`))).text();
      return text
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { reference: string }).reference);
    };
    const chinese = await references("zh");
    expect(chinese).not.toEqual(await references("en"));
    const first = await read(list.GET(at("projects?sort=title&language=zh&limit=20")), ProjectListShape);
    expect(first.next).toContain("language=zh");
    const second = await read(list.GET(new Request(`http://register.test${first.next}`)), ProjectListShape);
    expect(chinese.slice(0, 40)).toEqual([...first.data, ...second.data].map(({ reference }) => reference));
  });

  it("gives no line for a query that finds nothing, and refuses one that it does not understand", async () => {
    expect(await (await lines.GET(at("projects.jsonl?q=nothing-answers-to-this"))).text()).toBe("");
    for (const parameter of ["cursor", "limit", "colour"]) {
      const problem = await refused(lines.GET(at(`projects.jsonl?${parameter}=5`)));
      expect(problem).toMatchObject({ status: 400 });
      expect(JSON.stringify(problem)).toContain(parameter);
    }
  });

  it("lists every published project once, page by page", async () => {
    const first = await read(list.GET(at("projects?limit=7&sort=title")), ProjectListShape);
    const references = first.data.map(({ reference }) => reference);
    let { next } = first;
    while (next !== null) {
      const page = await read(list.GET(new Request(`http://register.test${next}`)), ProjectListShape);
      references.push(...page.data.map(({ reference }) => reference));
      next = page.next;
    }
    expect(first).toMatchObject({ total: references.length, totalIsExact: true });
    expect(new Set(references).size).toBe(references.length);
    expect(references.length).toBeGreaterThan(20);
  });

  it("gives a project, and what became of it", async () => {
    const { data } = await read(list.GET(at("projects?edition=sce-2019&limit=1")), ProjectListShape);
    const [listed] = data;
    const reference = listed?.reference ?? "";
    expect(reference).toMatch(/^SCE-2019-\d{4}$/);
    expect(await read(one.GET(at(`projects/${reference}`), of({ reference })), ProjectShape)).toEqual(listed);
    const revisions = await read(history.GET(at("history"), of({ reference })), HistoryShape);
    expect(revisions).toMatchObject({ reference, data: [{ version: 1, act: "published", changes: [] }] });
  });

  it("names an organization of a published project, and no other", async () => {
    const { data } = await read(list.GET(at("projects?limit=1")), ProjectListShape);
    const id = data[0]?.parties[0]?.organization.id ?? "";
    expect(await read(organization.GET(at(""), of({ id })), OrganizationShape)).toMatchObject({ id });
    const { status } = await refused(organization.GET(at(""), of({ id: crypto.randomUUID() })));
    expect(status).toBe(404);
  });

  it("leads from an organization that was merged to the one it is, for good", async () => {
    const { db } = opened;
    const [person] = await db.insert(accounts).values({ email: "kim@example.org", name: "Kim" }).returning();
    const kim = { id: person?.id ?? "", name: "Kim", email: "", roles: { administrator: "all" } } as const;
    const { data } = await read(list.GET(at("projects?limit=1")), ProjectListShape);
    const into = data[0]?.parties[0]?.organization.id ?? "";
    const from = (await addOrganization(db, { names: { en: "Its twin" }, kind: "company" }, kim)).id;
    await mergeOrganizations(db, { from, into }, kim);
    const answer = await organization.GET(at(""), of({ id: from }));
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe(`/api/v1/organizations/${into}`);
  });

  it("counts as the list finds, in lines of class and currency", async () => {
    const asked = "domain=IC&domain=AI&inferred=out";
    const { total } = await read(list.GET(at(`projects?${asked}`)), ProjectListShape);
    const counted = await read(figures.GET(at(`figures?${asked}&by=edition&by=year`)), FiguresShape);
    expect(counted.total.projects).toBe(total);
    const inReporting = counted.cells.filter(({ currency }) => currency === counted.currency);
    expect(inReporting.reduce((sum, { projects }) => sum + Number(projects), 0)).toBe(total);
    for (const cell of counted.cells)
      expect(Object.keys(cell)).toEqual(expect.arrayContaining(["edition", "year"]));
    const parts = await read(figures.GET(at("figures?by=domain&counting=fractional")), FiguresShape);
    expect(parts.cells[0]?.projects).toMatch(/^\d+\.\d\d$/);
  });

  it("counts by the version of the rules that is asked for, and by none that there is not", async () => {
    const counted = await read(figures.GET(at("figures?by=class")), FiguresShape);
    expect(counted.rule).toBe(ruleVersion);
    for (const rule of ruleVersions) {
      const asked = await read(figures.GET(at(`figures?by=class&rule=${rule}`)), FiguresShape);
      expect(asked).toEqual({ ...counted, rule });
    }
    expect((await refused(figures.GET(at("figures?rule=0")))).status).toBe(400);
  });

  it("gives every edition with what was published about it", async () => {
    const { data } = await read(editions.GET(at("editions")), EditionsShape);
    expect(data.map(({ code }) => code)).toEqual((await readEditions(opened.db)).map(({ code }) => code));
    const slug = "sce-2019";
    const sce = await read(edition.GET(at(`editions/${slug}`), of({ slug })), EditionShape);
    expect(sce.press.figures.map(({ value }) => value)).toContain("530");
    expect((await refused(edition.GET(at(""), of({ slug: "sce-1900" })))).status).toBe(404);
  });

  it("gives domains and origins with their projects", async () => {
    const fields = await read(domains.GET(at("domains")), DomainsShape);
    expect(fields.data.map(({ code }) => code)).toContain("IC");
    const places = await read(origins.GET(at("origins")), OriginsShape);
    const { total } = await read(list.GET(at("projects?origin=CN")), ProjectListShape);
    expect(places.data.find(({ code }) => code === "CN")?.projects).toBe(total);
  });

  it.each([
    ["an unknown parameter", "projects?utm_source=x", "utm_source"],
    ["a wrong value", "projects?year=abc", "year"],
    ["an origin that does not exist", "projects?origin=XX", "origin"],
    ["an empty value", "projects?domain=", "domain"],
    ["a value given twice", "projects?sort=title&sort=amount", "sort"],
    ["too many to a page", "projects?limit=101", "limit"],
    ["a cursor that is none", "projects?cursor=abc", "cursor"],
  ])("names %s instead of ignoring it", async (_, address, parameter) => {
    const problem = await refused(list.GET(at(address)));
    expect(problem).toMatchObject({ status: 400, errors: [{ parameter }] });
    expect(problem.detail).toContain(parameter);
  });

  it("takes no parameter where there is none", async () => {
    expect((await refused(domains.GET(at("domains?x=1")))).status).toBe(400);
    expect((await refused(figures.GET(at("figures?sort=title")))).errors).toMatchObject([
      { parameter: "sort" },
    ]);
    expect((await refused(figures.GET(at("figures?by=colour")))).errors).toMatchObject([{ parameter: "by" }]);
  });
});
