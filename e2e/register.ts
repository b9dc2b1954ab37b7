import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "./people";
import { words } from "./words";

/** What a program reads of one class and currency. */
export interface Sum {
  readonly projects: number;
  readonly amount: number;
}

interface ClassSum {
  readonly class: string;
  readonly currency: string | null;
  readonly projects: number;
  readonly amountMin: string;
}

export interface ListedProject {
  readonly reference: string;
  readonly title: Readonly<Record<string, string>>;
  readonly originalLanguage: string;
  readonly parties: readonly { readonly organization: { readonly id: string } }[];
}

/** The number of published projects, of all or of those that a filter leaves. */
export async function numberOfProjects(request: APIRequestContext, query = ""): Promise<number> {
  const { total } = await answered<{ total: { projects: number } }>(request, `figures?${query}`);
  return total.projects;
}

/** What is published of one class in one currency, as the figures give it. */
export async function sumIn(
  request: APIRequestContext,
  { class: of, currency }: Pick<ClassSum, "class" | "currency">,
  query = "",
): Promise<Sum> {
  const { total } = await answered<{ total: { byClass: ClassSum[] } }>(request, `figures?${query}`);
  const found = total.byClass.find((sum) => sum.class === of && sum.currency === currency);
  return { projects: found?.projects ?? 0, amount: Number(found?.amountMin ?? 0) };
}

/** The published contracts of one currency. */
export const contractsIn = (request: APIRequestContext, currency: string, query = "") =>
  sumIn(request, { class: "contract", currency }, query);

/** How many projects the public's first page tells of. */
export async function expectPublicly(reader: Page, projects: number) {
  await reader.goto("/en");
  const heading = reader.getByRole("heading", { name: words.en.public.headline(projects), exact: true });
  await expect(heading).toBeVisible();
}

/** The published projects that a query finds, at most 100. */
export async function listed(request: APIRequestContext, query: string): Promise<ListedProject[]> {
  const { data } = await answered<{ data: ListedProject[] }>(request, `projects?limit=100&${query}`);
  return data;
}

/** The reference that the next project of an edition will get when it is published. */
export async function nextReference(request: APIRequestContext, edition: string): Promise<string> {
  const numbers = (await listed(request, `edition=${edition}`))
    .filter(({ reference }) => reference.startsWith(`${edition}-`))
    .map(({ reference }) => Number(reference.slice(edition.length + 1)));
  return `${edition}-${String(Math.max(0, ...numbers) + 1).padStart(4, "0")}`;
}

/** What the read API answers, which must be something. */
export async function answered<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(`/api/v1/${path}`);
  expect(response.status(), path).toBe(200);
  return (await response.json()) as Answer;
}
