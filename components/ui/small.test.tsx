import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withoutIdleScripts } from "../../scripts/without-scripts.mjs";
import { Button, ButtonLink } from "./button";
import { CopyButton } from "./copy-button";
import { Details } from "./details";
import { Notice } from "./notice";
import { flat, withValue } from "./options";
import { Section } from "./section";
import { Tag } from "./tag";

describe("a button", () => {
  it("sends its form unless it says otherwise, and looks as weighty as it is", () => {
    expect(renderToStaticMarkup(<Button>Save</Button>)).toBe(
      '<button type="submit" class="button">Save</button>',
    );
    const quiet = renderToStaticMarkup(
      <Button type="button" weight="quiet">
        Copy
      </Button>,
    );
    expect(quiet).toBe('<button type="button" class="button button-quiet">Copy</button>');
  });

  it("that goes on to a place is a link", () => {
    expect(
      renderToStaticMarkup(
        <ButtonLink href="/en" weight="secondary">
          Home
        </ButtonLink>,
      ),
    ).toBe('<a href="/en" class="button button-secondary">Home</a>');
  });

  it("that copies is nothing but a hidden place before a script runs: it would do nothing", () => {
    const html = renderToStaticMarkup(<CopyButton text="x" label="Copy" copied="Done" refused="No" />);
    expect(html).toBe('<span hidden="" data-filled-by-script="true"></span>');
    expect(withoutIdleScripts(`${html}<script src="x"></script>`)).toContain("<script");
  });
});

describe("something the reader must know", () => {
  it("is announced only where it appears by itself", () => {
    expect(renderToStaticMarkup(<Notice title="Saved" tone="good" live />)).toMatch(
      /^<div class="notice notice-good" role="status"><p[^>]*>Saved/,
    );
    expect(renderToStaticMarkup(<Notice>Read this.</Notice>)).toBe('<div class="notice">Read this.</div>');
  });
});

describe("something folded away", () => {
  it("opens without script, and stands open where it should", () => {
    expect(renderToStaticMarkup(<Details summary="More">text</Details>)).toMatch(
      /^<details class="details"><summary>More<\/summary>/,
    );
    expect(
      renderToStaticMarkup(
        <Details summary="More" open>
          text
        </Details>,
      ),
    ).toContain('open=""');
  });
});

describe("a part of a page", () => {
  it("has its heading, its small print, and an address where it is linked to", () => {
    const html = renderToStaticMarkup(
      <Section title="Parties" id="parties" aside="2 of them">
        list
      </Section>,
    );
    expect(html).toMatch(/^<section id="parties">[\s\S]*<h2>Parties<\/h2>[\s\S]*2 of them[\s\S]*list/);
    expect(renderToStaticMarkup(<Section title="x">y</Section>)).not.toContain("id=");
  });

  it("marks words shortly, with more on pointing", () => {
    expect(renderToStaticMarkup(<Tag title="by us">inferred</Tag>)).toBe(
      '<span class="tag" title="by us">inferred</span>',
    );
    expect(renderToStaticMarkup(<Tag tone="good">verified</Tag>)).toContain("tag-good");
  });
});

describe("options", () => {
  const options = [
    { value: "a", label: "A" },
    { label: "Group", options: [{ value: "b", label: "B" }] },
  ];

  it("are found in their groups too", () => {
    expect(flat(options).map(({ value }) => value)).toEqual(["a", "b"]);
  });

  it("never lose what a record holds", () => {
    expect(withValue(options, "b")).toBe(options);
    expect(withValue(options, "")).toBe(options);
    expect(withValue(options, "gone").at(-1)).toEqual({ value: "gone", label: "gone" });
  });
});
