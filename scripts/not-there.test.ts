import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { keepNothingLong } from "./not-there.mjs";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What an answer with this status says of how long it may be kept, where the framework said so much. */
async function kept(status: number, said: string | undefined): Promise<string | null> {
  const server = createServer((_, response) => {
    keepNothingLong(response);
    response.statusCode = status;
    if (said !== undefined) response.setHeader("Cache-Control", said);
    response.end("a page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  const address = server.address();
  const answer = await fetch(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  expect([answer.status, await answer.text()]).toEqual([status, "a page"]);
  return answer.headers.get("cache-control");
}

describe("an answer that nothing is there", () => {
  it.each(["s-maxage=60, stale-while-revalidate=60", "s-maxage=31536000"])(
    "may be kept for a second, whatever the framework says: %s",
    async (said) => {
      expect(await kept(404, said)).toBe("max-age=0, s-maxage=1");
    },
  );

  it("that no cache may keep is not made one that may be kept", async () => {
    expect(await kept(404, "private, no-store")).toBe("private, no-store");
    expect(await kept(404, undefined)).toBeNull();
  });
});

it("A page that is there is kept as it says", async () => {
  expect(await kept(200, "s-maxage=60, stale-while-revalidate=60")).toBe(
    "s-maxage=60, stale-while-revalidate=60",
  );
});
