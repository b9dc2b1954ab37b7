import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, digestTables, type TableDigest } from "../db/backup/tables";
import { builtActions, builtAddresses } from "./doors/build";
import { type Doors, makeDoors } from "./doors/doors";
import { knock } from "./doors/knock";
import { everybody, type Who } from "./doors/people";
import { allowed, folders, ofProjects } from "./doors/table";
import { fuzz } from "./fuzz/fuzz";

let doors: Doors;
beforeAll(async () => {
  doors = await makeDoors();
});
afterAll(() => doors?.close());

const addressOf = (pattern: string, id: string) =>
  pattern
    .replace("[locale]", "en")
    .replace("[...rest]", "nothing")
    .replace("[reference]", doors.reference)
    .replace("[code]", "AI")
    .replace("[slug]", "sce-2019")
    .replace("[status]", "404")
    .replace("[number]", "1")
    .replace("[dimension]", "domain")
    .replace(/\[\w+\]/g, id);

/** Everything but the counts of attempts. */
async function contents(): Promise<Record<string, TableDigest>> {
  const digests = await doors.opened.db.transaction((tx) => digestTables(tx));
  return Object.fromEntries(Object.entries(digests).filter(([name]) => !name.endsWith("sign_in_attempts")));
}

describe("Every action of the build", () => {
  const actions = builtActions();
  const guarded = () =>
    actions.flatMap((action) => {
      const may = allowed(action.file, action.name);
      return may && may.length < everybody.length ? [{ ...action, may }] : [];
    });

  it("stands in the table of who may use it", () => {
    const unknown = actions.filter(({ file, name }) => !allowed(file, name));
    expect(unknown.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
    const names = actions.map(({ file, name }) => `${file} ${name}`);
    expect(ofProjects.filter((name) => !names.includes(name))).toEqual([]);
    const ofRecords = names.filter((name) => name.startsWith("(organizer)/desk/projects"));
    expect(ofRecords.filter((name) => !ofProjects.some((known) => known === name))).toEqual([]);
  });

  it("sends everybody else away, and nothing changes", async () => {
    const before = await contents();
    for (const { id, file, name, page, may } of guarded()) {
      for (const who of everybody.filter((one) => !may.includes(one))) {
        const { refused } = await knock(doors.persons[who], addressOf(page, randomUUID()), id, {
          language: "en",
        });
        expect(refused, `${file} ${name} by ${who}`).toBe(
          who === "public" ? "sign-in-needed" : "role-needed",
        );
      }
    }
    expect(differences(before, await contents())).toEqual([]);
  });

  it("lets in whoever may use it, and asks further: for a field, a record, or what the record allows", async () => {
    // What ends their session, or changes what the others need, comes to nobody here.
    const left = ["sign-in signOut", "(administrator)/admin/settings removeTheSample"];
    const wrong: string[] = [];
    for (const { id, file, name, page } of actions.filter(
      ({ file, name }) => !left.includes(`${file} ${name}`),
    )) {
      for (const who of allowed(file, name) ?? []) {
        const { status, refused } = await knock(doors.persons[who], addressOf(page, randomUUID()), id, {
          language: "en",
        });
        const sentAway =
          refused !== null && ["sign-in-needed", "role-needed", "foreign-form"].includes(refused);
        if (sentAway || status >= 400) wrong.push(`${file} ${name} by ${who}: ${status} ${refused}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is refused for a project of another edition, in whatever state, and nothing changes", async () => {
    const before = await contents();
    const acting = actions.filter(({ file, name }) =>
      ofProjects.some((known) => known === `${file} ${name}`),
    );
    for (const { id, file, name, page } of acting) {
      for (const [state, record] of Object.entries(doors.projects)) {
        const fields = { project: record, version: "1", basedOn: "1", since: "1", submission: randomUUID() };
        const said = {
          reason: "A reason",
          comment: "A comment",
          text: "A text",
          day: "2030-01-01",
          time: "10:00",
        };
        const { status, refused, text } = await knock(doors.persons.stranger, addressOf(page, record), id, {
          ...{ ...fields, ...said, id: record, file: record, proposal: record, language: "en" },
        });
        const what = `${file} ${name} on ${state}`;
        expect(status, what).not.toBe(303);
        expect(refused !== null || text.includes('"problems"') || text.includes('"faults"'), what).toBe(true);
        for (const title of doors.hidden) expect(text, what).not.toContain(title);
      }
    }
    expect(differences(before, await contents())).toEqual([]);
  });
});

describe("An action of the build", () => {
  it("is refused to forms without an origin, of another site, and of a forged host", async () => {
    const before = await contents();
    const forged = [
      { origin: "" },
      { origin: "null" },
      { origin: "https://elsewhere.example.com" },
      { origin: "https://elsewhere.example.com", "x-forwarded-host": "elsewhere.example.com" },
    ];
    for (const { id, file, name, page } of builtActions()) {
      for (const headers of forged) {
        const path = addressOf(page, randomUUID());
        const { status, refused } = await knock(
          doors.persons.administrator,
          path,
          id,
          { language: "en" },
          headers,
        );
        // The framework itself refuses some of them before the action is asked.
        expect(
          refused === "foreign-form" || status >= 400,
          `${file} ${name} ${JSON.stringify(headers)}`,
        ).toBe(true);
      }
    }
    expect(differences(before, await contents())).toEqual([]);
  });
});

interface Opened {
  readonly pattern: string;
  readonly folder: string;
  readonly who: Who;
  readonly state: string;
  readonly status: number;
  readonly text: string;
}

describe("Every page and route of the build", () => {
  const all: Opened[] = [];
  beforeAll(async () => {
    for (const { pattern, folder } of builtAddresses()) {
      const states = pattern.includes("/projects/[id]") ? Object.entries(doors.projects) : [];
      for (const [state, id] of states.length > 0 ? states : [["draft", doors.projects.draft] as const]) {
        for (const who of everybody) {
          const answer = await doors.persons[who].open(addressOf(pattern, id));
          all.push({ pattern, folder, who, state, status: answer.status, text: await answer.text() });
        }
      }
    }
  });
  const toldBy = ({ pattern, who, state, status }: Opened) => `${pattern} (${state}) by ${who}: ${status}`;

  it("that belongs to a role lets in nobody else", () => {
    // The way in of the very first administrator, by a code, stands among the pages of administrators.
    const ofRoles = all.filter(
      ({ folder, pattern }) => folder && folder !== "public" && !pattern.endsWith("/admin/first"),
    );
    expect(ofRoles.filter(({ folder }) => !folders[`(${folder})`]).map(toldBy)).toEqual([]);
    const wrong = ofRoles.filter(({ folder, who, status }) => {
      if (folders[`(${folder})`]?.includes(who)) return ![200, 307, 403, 404].includes(status);
      return status !== (who === "public" ? 307 : 403);
    });
    expect(wrong.map(toldBy)).toEqual([]);
  });

  it("that belongs to a role lets in whoever has it", () => {
    const mayEnter = ({ folder, pattern, who }: Opened) =>
      folder !== "public" && !pattern.endsWith("/admin/first") && folders[`(${folder})`]?.includes(who);
    const entered = all.filter(mayEnter);
    // This register holds no sample to look at.
    const plain = entered.filter(
      ({ pattern }) => !pattern.replace("[locale]", "").includes("[") && !pattern.endsWith("/admin/sample"),
    );
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.filter(({ status }) => status !== 200).map(toldBy)).toEqual([]);
    // A page of a project is there in some state of it, and for those who write the edition.
    const ofProjects = entered.filter(({ pattern }) => pattern.includes("/projects/[id]"));
    const missing = [...new Set(ofProjects.map(({ pattern }) => pattern))].flatMap((pattern) =>
      (["organizer", "administrator"] as const)
        .filter(
          (who) =>
            !ofProjects.some((one) => one.pattern === pattern && one.who === who && one.status === 200),
        )
        .map((who) => `${pattern} by ${who}`),
    );
    expect(missing).toEqual([]);
  });

  it("shows nothing of what is not published to those who may not read it", () => {
    const strangers = all.filter(({ who }) => who === "public" || who === "stranger");
    const leaks = strangers.filter(({ text }) => doors.hidden.some((title) => text.includes(title)));
    expect(leaks.map(toldBy)).toEqual([]);
    const readers = all.filter(({ text }) => doors.hidden.some((title) => text.includes(title)));
    expect(readers.map(({ who }) => who)).toContain("organizer");
  });

  it("fails for nobody", () => {
    expect(all.filter(({ status }) => status >= 500).map(toldBy)).toEqual([]);
  });
});

describe("Three hundred malformed requests", () => {
  it("end nothing, show nothing and make nothing fail; `npm run fuzz` sends as many as wanted", async () => {
    const { failed, leaks, lived } = await fuzz(doors, 300, 20_260_301);
    expect({ failed, leaks, lived }).toEqual({ failed: [], leaks: [], lived: true });
  });
});
