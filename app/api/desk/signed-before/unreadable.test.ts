import { NextRequest } from "next/server";
import { describe, expect, it, vi } from "vitest";
import { POST } from "./route";

vi.mock("@/app/_server/session", () => ({
  currentActor: async () => ({ id: "mei", name: "Mei", roles: { organizer: "all" } }),
}));

const host = "register.example.org";
const send = (body: string, type: string) =>
  POST(
    new NextRequest(`https://${host}/api/desk/signed-before`, {
      method: "POST",
      body,
      headers: { host, origin: `https://${host}`, "content-type": type, "content-length": `${body.length}` },
    }),
  );

describe("What may have been signed before", () => {
  it.each([
    ["nothing", "", "text/plain"],
    ["a table", "a,b\n1,2", "text/csv"],
    ["a word of a program", '{"title":"A"}', "application/json"],
    ["half a form", "--x\r\nContent-Disposition", "multipart/form-data; boundary=x"],
  ])("is not looked for by what is no form: %s", async (_, body, type) => {
    const answer = await send(body, type);
    expect([answer.status, await answer.json()]).toEqual([400, { title: "form-unreadable", status: 400 }]);
  });

  it("is not looked for by more than anybody types", async () => {
    const form = `--x\r\nContent-Disposition: form-data; name="title.zh"\r\n\r\n${"a".repeat(1_000_001)}\r\n--x--\r\n`;
    expect((await send(form, "multipart/form-data; boundary=x")).status).toBe(413);
  });
});
