import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { gapsOf } from "../../domain/project/gaps";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { documentOf } from "./document";
import { loadSample } from "./load";
import { sampleProjects } from "./projects";

describe("The sample's records", () => {
  it.each(sampleProjects.map((project) => [project.slug, project] as const))(
    "%s can be published",
    (_, project) => {
      expect(gapsOf(documentOf(project)).filter(({ blocks }) => blocks)).toEqual([]);
    },
  );
});

forEachDatabase("The sample register", (database) => {
  beforeAll(async () => {
    const t = performance.now();
    await loadSample(database());
    console.log("load", performance.now() - t);
  }, 120_000);
  it("x", async () => {
    console.log(await rows(database(), sql`select edition, count(*) n from positions group by 1 order by 1`));
  });
});
