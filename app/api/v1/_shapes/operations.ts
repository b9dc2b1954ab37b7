import type { z } from "zod";
import { downloadParameters } from "../_answers/download";
import { dayParameters } from "../_answers/on-a-day";
import { Problem } from "../_answers/problem";
import { DomainsShape } from "./domains";
import { EditionShape, EditionsShape } from "./edition";
import { FiguresShape, figuresParameters } from "./figures";
import { HistoryShape } from "./history";
import { OrganizationShape } from "./organization";
import { OriginsShape } from "./origins";
import { listParameters, ProjectListShape } from "./project-list";
import { ProjectShape } from "./project-shape";

/** What answers hold, by the names under which the description of the interface knows it. */
export const shapes = {
  Project: ProjectShape,
  ProjectList: ProjectListShape,
  History: HistoryShape,
  Figures: FiguresShape,
  Edition: EditionShape,
  Editions: EditionsShape,
  Organization: OrganizationShape,
  Domains: DomainsShape,
  Origins: OriginsShape,
  Problem,
} as const satisfies Record<string, z.ZodType>;

export interface Operation {
  readonly id: string;
  readonly path: string;
  /** The schemas that check the request. */
  readonly query: Readonly<Record<string, z.ZodType>>;
  readonly type: string;
  /** The name of what is answered, where the register itself shapes it. */
  readonly shape?: keyof typeof shapes;
  /** Statuses other than 200, 304 and those that every address may answer. */
  readonly others: readonly (308 | 400 | 404 | 410)[];
}

/** What each status other than 200 says, by the names of its sentences. */
export const statusNames = {
  304: "unchanged",
  308: "merged",
  400: "notUnderstood",
  404: "nothing",
  410: "withdrawn",
  429: "tooMany",
  503: "away",
} as const;

const json = "application/json";
const of = { type: json, query: {}, others: [400] } as const;
const file = { query: downloadParameters, others: [400] } as const;
const onADay = { ...of, query: dayParameters } as const;
const ofProject = { type: json, query: dayParameters, others: [308, 400, 404, 410] } as const;
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Every address of the read API. */
export const operations = [
  { ...of, id: "list", path: "/api/v1/projects", query: listParameters, shape: "ProjectList" },
  { ...file, id: "csv", path: "/api/v1/projects.csv", type: "text/csv" },
  { ...file, id: "xlsx", path: "/api/v1/projects.xlsx", type: spreadsheet },
  { ...file, id: "lines", path: "/api/v1/projects.jsonl", type: "application/jsonl" },
  { ...file, id: "ocds", path: "/api/v1/projects.ocds.json", type: json, others: [400, 404] },
  { ...ofProject, id: "project", path: "/api/v1/projects/{reference}", shape: "Project" },
  { ...ofProject, id: "projectOcds", path: "/api/v1/projects/{reference}/ocds.json" },
  {
    ...onADay,
    id: "history",
    path: "/api/v1/projects/{reference}/history",
    shape: "History",
    others: [400, 404],
  },
  { ...of, id: "figures", path: "/api/v1/figures", query: figuresParameters, shape: "Figures" },
  { ...onADay, id: "editions", path: "/api/v1/editions", shape: "Editions" },
  { ...onADay, id: "edition", path: "/api/v1/editions/{slug}", shape: "Edition", others: [400, 404] },
  {
    ...of,
    id: "organization",
    path: "/api/v1/organizations/{id}",
    shape: "Organization",
    others: [400, 404],
  },
  { ...of, id: "domains", path: "/api/v1/domains", shape: "Domains" },
  { ...of, id: "origins", path: "/api/v1/origins", shape: "Origins" },
  { ...of, id: "dcat", path: "/api/v1/dcat.jsonld", type: "application/ld+json" },
  { ...of, id: "openapi", path: "/api/v1/openapi.json" },
] as const satisfies readonly Operation[];

/** The names that stand in braces in an address. */
export const namesInPath = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
