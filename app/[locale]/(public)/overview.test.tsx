import { text } from "node:stream/consumers";
import { createElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { everything, type FiguresAsked } from "@/app/_server/asked-figures";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import type { Language } from "@/domain/languages";
import { provideRegister } from "../../_server/testing/register";
import { RegisterAtAGlance } from "./overview";

vi.mock("@/db/client", async (original) => ({
  ...(await original<typeof import("@/db/client")>()),
  database: async () => (await import("../../_server/testing/register")).database(),
}));
vi.mock("next/cache", () => import("../../_server/testing/next"));

const shown = async (language: Language, asked: FiguresAsked = everything) => {
  const page = () => RegisterAtAGlance({ language, asked });
  return text((await prerenderToNodeStream(createElement(page))).prelude);
};
const asking = (query: Partial<FiguresAsked["query"]>): FiguresAsked => ({
  ...everything,
  query: { ...everything.query, ...query },
});

forEachDatabase("The register at a glance", (database) => {
  let register: TestRegister;
  let reference: string;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  beforeEach(() => provideRegister(database()));

  it("is a search and no empty charts where nothing is published", async () => {
    const html = await shown("en");
    expect(html).toContain('action="/en/projects"');
    expect(html).not.toContain("<svg viewBox");
    expect(html).not.toContain('href="/en/origins">All');
  });

  it("counts what is published, each figure the way to its records", async () => {
    const document = project({
      title: { zh: "芯片项目", en: "Chip works" },
      agreements: [agreement({ parties: [party(register.infineon)] })],
    });
    const by = { writer: register.mei, reviewer: register.luc };
    reference = (await publishAs(database(), document, by)).published.reference;
    const html = await shown("en");
    expect(html).toContain(`/en/projects/${reference}`);
    expect(html).toContain("Chip works");
    expect(html).toMatch(/href="\/en\/projects\?[^"]*class=contract/);
    expect(html).toMatch(/href="\/en\/proof/);
    expect(html).toMatch(/href="\/en\/method"/);
  });

  it("keeps what is asked in every way to the records", async () => {
    const html = await shown("fr", asking({ edition: ["SCE-2019"] }));
    const ways = [...html.matchAll(/href="(\/fr\/projects\?[^"]*)"/g)].map(([, href]) => href ?? "");
    expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) expect(way).toContain("edition=sce-2019");
  });

  it("shows nothing of what a question leaves out", async () => {
    const html = await shown("en", asking({ edition: ["CF-2022"] }));
    expect(html).not.toContain(reference);
    expect(html).toContain('action="/en/projects"');
  });
});
