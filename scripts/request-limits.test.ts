import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { limitedKind, refusedForNow } from "./request-limits.mjs";

const stops: (() => void)[] = [];
afterEach(() => {
  globalThis.signbookLimits = undefined;
  for (const stop of stops.splice(0)) stop();
});

const page = '<html lang="fr"><h1>Trop de demandes</h1><script>x</script></html>';

/** A server that limits as told, and answers 200 to what it lets through. */
async function served(wait: number | null): Promise<string> {
  globalThis.signbookLimits = async () => wait;
  const server = createServer(async (request, response) => {
    if (!(await refusedForNow(request, response, async () => new Response(page)))) response.end("answered");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

describe("what is limited", () => {
  it.each([
    ["/api/v1/projects.csv?domain=AI", "export"],
    ["/api/v1/projects.ocds.json", "export"],
    ["/en/figures.pdf", "export"],
    ["/zh/dashboard/figures.xlsx?domain=AI", "export"],
    ["/fr/paragraph.docx", "export"],
    ["/en/projects/SCE-2019-0001/sheet.pdf", "drawing"],
    ["/zh/editions/sce-2019/picture.png?v=2", "drawing"],
    ["/fr/charts/domain?asOf=2020-01-01", "drawing"],
    ["/api/v1/projects", "api"],
    ["/api/v1/projects/SCE-2019-0001", "api"],
    ["/zh/projects.atom", "api"],
    ["/fr/projects?q=puces", "search"],
    ["/en?asOf=2020-01-01", "search"],
  ])("%s counts as %s", (url, kind) => {
    expect(limitedKind(url)).toBe(kind);
  });

  it("is never a page that is kept, nor what a page is made of", () => {
    for (const url of [
      "/",
      "/en",
      "/zh/projects",
      "/en/projects/SCE-2019-0001",
      "/_next/static/a.js?v=1",
      "/api/health/ready",
    ])
      expect(limitedKind(url), url).toBeNull();
  });
});

describe("whoever asks too often", () => {
  it("gets a page in the language of the address, which says so without a script", async () => {
    const answer = await fetch(`${await served(17)}/fr/projects?q=puces`);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "17"]);
    expect(await answer.text()).toBe('<html lang="fr"><h1>Trop de demandes</h1></html>');
  });

  it("is told so as a program is told", async () => {
    const answer = await fetch(`${await served(9)}/api/v1/projects`);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "9"]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 429, title: "Too Many Requests" });
  });

  it("is answered when the limit is not reached, and wherever none holds", async () => {
    expect(await (await fetch(`${await served(null)}/fr/projects?q=puces`)).text()).toBe("answered");
    expect(await (await fetch(`${await served(9)}/fr/projects`)).text()).toBe("answered");
  });
});
