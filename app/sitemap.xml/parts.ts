import type { Database } from "@/db/client";
import { readEditions } from "@/db/editions";
import { figures } from "@/db/figures/figures";
import { publicly } from "@/db/list/read-scope";
import { readDomains } from "@/db/reference";
import {
  projectsAPart,
  readCeremonyIds,
  readOrganizationsOfPart,
  readProjectParts,
  readProjectsOfPart,
} from "@/db/sitemap";
import { ProjectFilter } from "@/domain/filters";
import type { MappedPage } from "./site-map";

/** Pages that every register has. */
const standing = ["", "/projects", "/editions", "/origins", "/method", "/data", "/data/api", "/about"];

/** The parts that a register of this size has: names that `readPart` knows. */
export async function readParts(db: Database): Promise<{ name: string; changed?: string }[]> {
  const projects = await readProjectParts(db);
  return [
    { name: "pages" },
    ...projects.map(({ first, changed }) => ({ name: `projects-${first}`, changed })),
    ...beginnings(projects.length * projectsAPart).map((digits) => ({ name: `organizations-${digits}` })),
  ];
}

/** Ids are random: their first digits divide them evenly. */
function beginnings(projects: number): string[] {
  if (projects === 0) return [];
  const hex = [..."0123456789abcdef"];
  if (projects <= 20_000) return ["all"];
  return projects <= 200_000 ? hex : hex.flatMap((one) => hex.map((other) => one + other));
}

/** The pages of one part. */
export async function readPart(db: Database, name: string): Promise<MappedPage[]> {
  const [, kind, from = ""] = /^(\w+)-(.+)$/.exec(name) ?? [];
  if (kind === "projects") {
    const found = await readProjectsOfPart(db, from);
    return found.map(({ reference, changed }) => ({ path: `/projects/${reference}`, changed }));
  }
  if (kind === "organizations") {
    const found = await readOrganizationsOfPart(db, from === "all" ? "" : from);
    return found.map((id) => ({ path: `/organizations/${id}` }));
  }
  return readPages(db);
}

async function readPages(db: Database): Promise<MappedPage[]> {
  const [editions, ceremonies, domains, origins] = await Promise.all([
    readEditions(db),
    readCeremonyIds(db),
    readDomains(db),
    figures(db, {
      filter: ProjectFilter.parse({}),
      by: ["origin"],
      counting: "whole",
      currency: "CNY",
      scope: publicly,
    }),
  ]);
  const codes = origins.cells.map(({ at }) => at.origin).filter((code) => typeof code === "string");
  return [
    ...standing,
    ...editions.map(({ slug }) => `/editions/${slug}`),
    ...ceremonies.map((id) => `/ceremonies/${id}`),
    ...domains.map(({ code }) => `/domains/${code}`),
    ...codes.map((code) => `/origins/${code}`),
  ].map((path) => ({ path }));
}
