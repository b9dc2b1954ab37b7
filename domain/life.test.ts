import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  approve,
  confirm,
  type DraftStanding,
  type Mergeable,
  merge,
  mergeDraft,
  publish,
  save,
  sendBack,
  sendToReview,
  takeBack,
  withdraw,
} from "./life";
import type { Gap } from "./project/gaps";

const draftBy = (...writers: string[]): DraftStanding => ({
  state: "draft",
  version: 3,
  writers: new Set(writers),
});
const inReview = (draft: DraftStanding) => sendToReview(draft, []);

describe("saving a draft", () => {
  it("makes a new version, and its writer one of the writers", () => {
    expect(save(draftBy("mei"), 3, "li")).toEqual({
      state: "draft",
      version: 4,
      writers: new Set(["mei", "li"]),
    });
  });

  it("is refused to the second of two who edited the same version", () => {
    const saved = save(draftBy("mei"), 3, "mei");
    expect(() => save(saved, 3, "li")).toThrow("someone-else-saved");
  });

  it("takes a draft back from review", () => {
    expect(save(inReview(draftBy("mei")), 3, "mei").state).toBe("draft");
    const sentBack = sendBack(inReview(draftBy("mei")), 3, "Which zone?");
    expect(save(sentBack, 3, "mei").state).toBe("draft");
  });
});

describe("sending to review", () => {
  const gap = (blocks: boolean): Gap => ({ kind: blocks ? "no-date" : "no-source", path: "", blocks });

  it("is refused while something needed is missing, not while something is merely unknown", () => {
    expect(() => sendToReview(draftBy("mei"), [gap(false), gap(true)])).toThrow("not-publishable");
    expect(sendToReview(draftBy("mei"), [gap(false)]).state).toBe("in-review");
  });

  it("is refused twice", () => {
    expect(() => sendToReview(inReview(draftBy("mei")), [])).toThrow("already-in-review");
  });
});

describe("sending back", () => {
  it("needs a comment", () => {
    expect(() => sendBack(inReview(draftBy("mei")), 3, " ")).toThrow("comment-needed");
    expect(sendBack(inReview(draftBy("mei")), 3, "Which zone?").state).toBe("sent-back");
  });

  it("is of the version that was read, in review", () => {
    expect(() => sendBack(inReview(draftBy("mei")), 2, "Which zone?")).toThrow("draft-changed");
    expect(() => sendBack(draftBy("mei"), 3, "Which zone?")).toThrow("not-in-review");
  });
});

describe("taking back", () => {
  it("makes a draft in review a draft again, as it is", () => {
    expect(takeBack(inReview(draftBy("mei")), 3)).toMatchObject(draftBy("mei"));
    expect(() => takeBack(draftBy("mei"), 3)).toThrow("not-in-review");
  });
});

describe("publishing", () => {
  it("is done by a second person", () => {
    expect(publish(inReview(draftBy("mei")), 3, "li")).toEqual({ state: "published", version: 3 });
  });

  it("is refused to everybody who saved any change since the last published version", () => {
    expect(() => publish(inReview(draftBy("mei", "li")), 3, "mei")).toThrow("second-person-needed");
    expect(() => publish(inReview(draftBy("mei", "li")), 3, "li")).toThrow("second-person-needed");
  });

  it("is refused where the draft changed since it was read, even when it was sent again", () => {
    const changed = save(inReview(draftBy("mei")), 3, "mei");
    expect(() => publish(changed, 3, "li")).toThrow("draft-changed");
    expect(() => publish(inReview(changed), 3, "li")).toThrow("draft-changed");
    expect(publish(inReview(changed), 4, "li").state).toBe("published");
  });

  it("is refused before review", () => {
    expect(() => publish(draftBy("mei"), 3, "li")).toThrow("not-in-review");
  });

  it("never happens by the hand of a writer, whatever was done before", () => {
    const people = fc.constantFrom("mei", "li", "ana");
    const act = fc.record({ act: fc.constantFrom("save", "send", "back"), who: people });
    fc.assert(
      fc.property(fc.array(act), people, (acts, publisher) => {
        let draft = save({ state: "draft", version: 0, writers: new Set() }, 0, "mei");
        const wrote = new Set(["mei"]);
        for (const { act, who } of acts) {
          if (act === "save") {
            draft = save(draft, draft.version, who);
            wrote.add(who);
          } else if (act === "send" && draft.state !== "in-review") draft = inReview(draft);
          else if (act === "back" && draft.state === "in-review")
            draft = sendBack(draft, draft.version, "See my note");
        }
        if (draft.state !== "in-review") draft = inReview(draft);
        const attempt = () => publish(draft, draft.version, publisher);
        if (wrote.has(publisher)) expect(attempt).toThrow("second-person-needed");
        else expect(attempt().state).toBe("published");
      }),
    );
  });
});

describe("approving for a set time", () => {
  const now = new Date("2026-09-01T08:00:00Z");
  const opensAt = new Date("2026-09-01T09:00:00Z");
  const approved = () => approve(inReview(draftBy("mei")), 3, "li", { opensAt, now });

  it("takes a second person, the version that was read, and an instant to come", () => {
    expect(approved()).toMatchObject({ state: "in-review", waits: true });
    const draft = inReview(draftBy("mei"));
    expect(() => approve(draft, 3, "mei", { opensAt, now })).toThrow("second-person-needed");
    expect(() => approve(draft, 2, "li", { opensAt, now })).toThrow("draft-changed");
    expect(() => approve(draft, 3, "li", { opensAt: now, now })).toThrow("opening-past");
  });

  it("lets nothing change until it is taken back", () => {
    expect(() => save(approved(), 3, "mei")).toThrow("waits-to-open");
    expect(() => sendBack(approved(), 3, "Which zone?")).toThrow("waits-to-open");
    expect(save(takeBack(approved(), 3), 3, "mei").version).toBe(4);
  });

  it("may still be published at once, or at another time, by a second person", () => {
    expect(publish(approved(), 3, "li").state).toBe("published");
    expect(() => publish(approved(), 3, "mei")).toThrow("second-person-needed");
    const later = new Date("2026-09-02T09:00:00Z");
    expect(approve(approved(), 3, "li", { opensAt: later, now }).waits).toBe(true);
  });
});

describe("merging", () => {
  const record = (id: string, state: Mergeable["state"] = "published", open = false): Mergeable => ({
    id,
    state,
    open,
    sample: false,
  });

  it("is of two published records with nothing on its way, for a reason", () => {
    expect(merge(record("a"), record("b"), " one plant ")).toEqual({ reason: "one plant" });
    expect(() => merge(record("a"), record("b"), " ")).toThrow("reason-needed");
    expect(() => merge(record("a"), record("a"), "why")).toThrow("same-record");
    expect(() => merge(record("a"), record("b", "draft"), "why")).toThrow("not-published");
    expect(() => merge(record("a", "draft"), record("b"), "why")).toThrow("not-published");
    expect(() => merge(record("a"), record("b", "withdrawn"), "why")).toThrow("already-withdrawn");
    expect(() => merge(record("a", "withdrawn"), record("b"), "why")).toThrow("already-withdrawn");
    expect(() => merge(record("a", "published", true), record("b"), "why")).toThrow("correction-open");
    expect(() => merge(record("a"), record("b", "published", true), "why")).toThrow("correction-open");
  });

  it("leaves no record of the register's own in one of the sample, which may be removed", () => {
    const sample = { ...record("b"), sample: true };
    expect(() => merge(record("a"), sample, "why")).toThrow("own-into-sample");
    expect(() => merge(sample, record("a"), "why")).not.toThrow();
    expect(() => merge({ ...record("a"), sample: true }, sample, "why")).not.toThrow();
  });

  it("of a draft is into a published record, whatever is on its way there", () => {
    const draft = record("a", "draft", true);
    expect(() => mergeDraft(draft, record("b", "published", true))).not.toThrow();
    expect(() => mergeDraft(draft, record("b", "draft", true))).toThrow("not-published");
    expect(() => mergeDraft(record("a"), record("b"))).toThrow("not-found");
    expect(() => mergeDraft({ ...draft, waits: true }, record("b"))).toThrow("waits-to-open");
    expect(() => mergeDraft(draft, draft)).toThrow("same-record");
  });
});

describe("withdrawing", () => {
  it("is of a published record, once, with a reason", () => {
    expect(withdraw({ state: "published" }, " Signed twice ")).toEqual({
      state: "withdrawn",
      reason: "Signed twice",
    });
    expect(() => withdraw({ state: "published" }, " ")).toThrow("reason-needed");
    expect(() => withdraw({ state: "published" }, null)).toThrow("reason-needed");
    expect(() => withdraw({ state: "draft" }, "Signed twice")).toThrow("not-published");
    expect(() => withdraw({ state: "withdrawn" }, "Signed twice")).toThrow("already-withdrawn");
  });

  it("is confirmed by a second person", () => {
    expect(() => confirm({ proposedBy: "mei" }, "mei")).toThrow("second-person-needed");
    expect(() => confirm({ proposedBy: "mei" }, "li")).not.toThrow();
  });
});
