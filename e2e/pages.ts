import type { APIRequestContext } from "@playwright/test";
import type { Person } from "./people";
import { answered, type ListedProject, listed } from "./register";

/** A page of the register, by its address without the language, and who opens it. */
export interface RegisterPage {
  readonly path: string;
  readonly status?: 403 | 404;
  readonly as?: Person;
}

interface Edition {
  readonly programme: readonly { readonly ceremony: string | null }[];
}

/** Every kind of page that anyone may read, with records that have much to show. */
export async function publicPages(request: APIRequestContext): Promise<RegisterPage[]> {
  const [project] = await listed(request, "edition=SCE-2019&sort=-amount");
  if (!project) throw new Error("The sample holds no project of 2019.");
  const organization = project.parties[0]?.organization.id;
  const edition = await answered<Edition>(request, "editions/sce-2019");
  const claimed = await withClaims(request);
  const paths = [
    "",
    "?asOf=2019-09-01&counting=fractional",
    "/projects",
    "/projects?edition=SCE-2019&class=contract&class=framework&sort=-amount",
    "/projects?q=nothing+answers+to+this&class=nonsense",
    `/projects/${project.reference}`,
    `/projects/${claimed}`,
    `/projects/${project.reference}/history`,
    "/editions",
    "/editions/sce-2019",
    "/editions/cf-2023",
    `/ceremonies/${edition.programme.find(({ ceremony }) => ceremony)?.ceremony}`,
    `/organizations/${organization}`,
    "/origins",
    "/origins/FR",
    "/origins/CN",
    "/domains/IC",
    "/method",
    "/data",
    "/data/api",
    "/embed/projects?edition=SCE-2019",
    "/about",
    "/paragraph",
    "/proof?edition=SCE-2019&counting=primary",
    "/projects?cell=month:2019-08&counted=in",
    "/wall?renew=off",
    "/tables/month?domain=AI",
    `/projects/${project.reference}/report`,
    "/sign-in",
  ];
  return [
    ...[...new Set(paths)].map((path) => ({ path })),
    { path: "/no/such/page", status: 404 },
    { path: "/projects/SCE-2019-9999", status: 404 },
  ];
}

/** A project of which sources say different things. */
async function withClaims(request: APIRequestContext): Promise<string> {
  const projects: (ListedProject & { claims?: readonly unknown[] })[] = await listed(request, "");
  const most = projects.toSorted((a, b) => (b.claims?.length ?? 0) - (a.claims?.length ?? 0));
  return most[0]?.reference ?? "";
}

/** The pages behind the sign-in; `draft` is the address of a draft that waits for review. */
export const signedInPages = (draft: string, published: string, account: string): RegisterPage[] => [
  { as: "reviewer", path: "/desk?gap=no-amount" },
  { as: "reviewer", path: "/desk?reference=SCE-1999-0001" },
  { as: "reviewer", path: "/desk/projects/new" },
  { as: "reviewer", path: "/desk/projects/new?fields=all" },
  { as: "reviewer", path: "/desk/import?refused=broken" },
  { as: "reviewer", path: draft },
  { as: "reviewer", path: `${draft}/review` },
  { as: "reviewer", path: `${draft}/comments` },
  { as: "reviewer", path: published },
  { as: "reviewer", path: `${published}/withdraw` },
  { as: "reviewer", path: `${published}/merge?with=SCE-2019-0002` },
  { as: "reviewer", path: "/desk/review" },
  { as: "reviewer", path: `${published}/documents` },
  { as: "reviewer", path: "/sign-in/password" },
  { as: "reviewer", path: "/admin", status: 403 },
  { as: "official", path: "/dashboard" },
  { as: "official", path: "/dashboard?edition=SCE-2019" },
  { as: "official", path: "/dashboard/projects" },
  { as: "official", path: "/dashboard/proof?edition=SCE-2019" },
  { as: "official", path: "/dashboard/tables/origin?edition=SCE-2019" },
  { as: "official", path: "/dashboard/views/new?domain=AI" },
  { as: "admin", path: "/admin" },
  { as: "admin", path: "/admin/accounts/new" },
  { as: "admin", path: account },
  { as: "admin", path: "/admin/sample" },
  { as: "admin", path: "/admin/editions/SCE-2019" },
  { as: "admin", path: "/admin/editions/SCE-2019/attendance" },
  { as: "admin", path: "/admin/editions/SCE-2019/programme" },
  { as: "admin", path: "/admin/editions/SCE-2019/claims" },
  { as: "admin", path: "/admin/domains" },
  { as: "admin", path: "/admin/sources?q=2019" },
  { as: "admin", path: "/admin/settings" },
  { as: "admin", path: "/admin/map" },
  { as: "admin", path: "/admin/history?subject=edition" },
  { as: "admin", path: "/admin/redactions?reference=SCE-2019-0001" },
  { as: "reviewer", path: "/desk/organizations?q=Intel" },
  { as: "officer", path: "/desk/follow-up" },
  { as: "reviewer", path: "/desk/follow-up/verify" },
  { as: "reviewer", path: "/desk/reports" },
];
