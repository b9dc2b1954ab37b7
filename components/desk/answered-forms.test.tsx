import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { answered } from "../testing/answered";
import { BatchForm } from "./batch-form";
import { DecisionForm } from "./decision-form";
import { MergeForm } from "./merge-form";
import { PublishForm } from "./publish-form";

vi.mock("react", async (original) => ({
  ...(await original<object>()),
  useActionState: (await import("../testing/answered")).useActionState,
}));
beforeEach(() => answered());
const nothing = async () => ({});

describe("a decision that was refused", () => {
  const refusals = {
    "comment-needed": "Say why.",
    "draft-changed": "It changed.",
    "covered-needed": "Tick it.",
  };
  const drawn = (given: Partial<Parameters<typeof DecisionForm>[0]> = {}) =>
    renderToStaticMarkup(
      <DecisionForm
        action={nothing}
        hidden={{ project: "p1" }}
        submit="Send back"
        refusals={refusals}
        {...given}
      />,
    );
  const text = { name: "comment", label: "Comment" };

  it("comes back with what was typed, and the sentence beside the field that it speaks of", () => {
    answered({ refused: "comment-needed", values: { comment: "<b>two\nlines" } });
    const html = drawn({ text });
    expect(html).toContain("&lt;b&gt;two\nlines</textarea>");
    expect(html).toMatch(/<textarea[^>]*aria-invalid="true"/);
    expect(html).toMatch(/class="field-error"[^>]*>Say why\./);
    expect(html).not.toContain('role="status"');
  });

  it("says that a text is too long, beside it", () => {
    const problems = [{ path: "comment", message: "tooLong", sentence: "Shorten this." }];
    answered({ problems, values: { comment: "long" } });
    const html = drawn({ text });
    expect(html).toMatch(/class="field-error"[^>]*>Shorten this\./);
    expect(html).toContain("long</textarea>");
  });

  it("says above what speaks of no field, and beside the box what the box was not ticked for", () => {
    answered({ refused: "draft-changed" });
    expect(drawn({ text })).toMatch(/role="status"><p[^>]*>It changed\./);
    answered({ refused: "covered-needed" });
    const html = drawn({ confirm: { name: "covered", title: "Covered?", label: "They are" } });
    expect(html).toMatch(/class="field-error"[^>]*>Tick it\./);
    expect(html).not.toMatch(/role="status"|checked/);
  });
});

describe("an approval for a time that was refused", () => {
  const words = {
    ...{ now: "Publish", nowHint: "", title: "At a time", lead: "", later: "Approve" },
    ...{ day: "Day", dayHint: "", time: "Time", timeHint: "" },
  };
  const refusals = { "opening-past": "That is over.", "draft-changed": "It changed." };
  const drawn = () =>
    renderToStaticMarkup(<PublishForm action={nothing} hidden={{}} {...{ refusals, words }} />);

  it("keeps the day and the time that were typed", () => {
    answered({ refused: "opening-past", values: { day: "2019-08-26", time: "09:30" } });
    const html = drawn();
    expect(html).toMatch(/type="date"[^>]*value="2019-08-26"/);
    expect(html).toMatch(/type="time"[^>]*value="09:30"/);
  });

  it("says beside the day that it is over, and beside each field what it lacks", () => {
    answered({ refused: "opening-past" });
    expect(drawn()).toMatch(/id="day-error"[^>]*>That is over\./);
    answered({ problems: [{ path: "time", message: "opening-time", sentence: "Write a time." }] });
    const html = drawn();
    expect(html).toMatch(/id="time-error"[^>]*>Write a time\./);
    expect(html).not.toContain("day-error");
  });

  it("says above what speaks of the record", () => {
    answered({ refused: "draft-changed" });
    expect(drawn()).toMatch(/role="status"><p[^>]*>It changed\./);
  });
});

describe("a merge that was refused", () => {
  const words = {
    problems: "Mend these",
    why: "Why?",
    whyHint: "",
    reason: "Reason",
    hint: "",
    submit: "Propose",
  };
  const choices = [
    { value: "repeat", label: "Signed again" },
    { value: "excluded", label: "Not counted" },
  ];
  const questions = [{ key: "a1", label: "What is it?", choices, why: "a rehearsal" }];
  const drawn = () =>
    renderToStaticMarkup(<MergeForm action={nothing} hidden={{}} {...{ questions, words }} />);

  it("keeps what was chosen and typed, not what was likeliest before", () => {
    const values = { "decision.a1": "excluded", "why.a1": "", reason: "One project" };
    answered({ refused: "reason-needed", sentence: "Say why.", values });
    const html = drawn();
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="excluded"/);
    expect(html).not.toContain("a rehearsal");
    expect(html).toContain("One project</textarea>");
  });

  it("leads from its summary to the field, and says it there again", () => {
    answered({ refused: "reason-needed", sentence: "Say why." });
    expect(drawn()).toMatch(/<a href="#reason">Say why\.<\/a>/);
    expect(drawn()).toMatch(/id="reason-error"[^>]*>Say why\./);
    answered({ problems: [{ path: "why.a1", message: "missing", sentence: "Fill this in." }] });
    expect(drawn()).toMatch(/id="why\.a1-error"[^>]*>Fill this in\./);
  });

  it("says of the whole what speaks of no field", () => {
    answered({ refused: "records-changed", sentence: "They changed." });
    expect(drawn()).toMatch(/<li[^>]*>They changed\.<\/li>/);
    expect(drawn()).not.toContain("reason-error");
  });
});

describe("the answer to a batch", () => {
  const words = {
    submit: "Publish",
    none: "Tick a line.",
    outcome: "Done",
    published: "{lines} published",
    left: "{lines} left out",
    stopped: "",
    progress: "",
  };
  const drawn = () =>
    renderToStaticMarkup(
      <BatchForm action={nothing} language="en" words={words} some>
        lines
      </BatchForm>,
    );

  it("leads to what was published, and says of the rest why not", () => {
    const because = "Somebody else must read it.";
    const outcomes = [
      { title: "Plant <1>", href: "/en/projects/SCE-2019-0001", because: null },
      { title: "Plant 2", href: null, because },
    ];
    answered({ outcomes });
    const html = drawn();
    expect(html).toContain('<a href="/en/projects/SCE-2019-0001">Plant &lt;1&gt;</a>');
    expect(html).toContain("1 published");
    expect(html).toContain(`Plant 2 — ${because}`);
    expect(html).toContain("notice-strong");
  });

  it("is good news where nothing was left out, and says so where nothing was ticked", () => {
    answered({ outcomes: [{ title: "Plant", href: "/en/projects/1", because: null }] });
    expect(drawn()).toContain("notice-good");
    expect(drawn()).not.toContain("left out");
    answered({ problems: [{ path: "line", message: "missing" }] });
    expect(drawn()).toContain("Tick a line.");
  });

  it("says why nothing at all was done", () => {
    answered({ refused: "role-needed", sentence: "You may not do this." });
    expect(drawn()).toContain("You may not do this.");
  });
});
