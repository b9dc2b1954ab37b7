import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { SiteFooter } from "./site-footer";

const nothing = { publisher: {}, footer: {}, licence: {}, licenceAddress: null };

describe("the foot of a page", () => {
  it("leads nowhere where nothing can be sent", () => {
    vi.stubEnv("SIGNBOOK_PUBLIC_ONLY", "1");
    const html = renderToStaticMarkup(<SiteFooter language="en" register={nothing} />);
    vi.unstubAllEnvs();
    expect(html).not.toContain("/en/report");
    expect(html).toContain("/en/about");
  });

  it("leads to where errors are reported, and says nothing of a publisher that nobody named", () => {
    const html = renderToStaticMarkup(<SiteFooter language="en" register={nothing} />);
    expect(html).toContain('href="/en/report"');
    expect(html).not.toContain("Publisher");
  });

  it("names the publisher, the licence and the notices, each in the language it is in", () => {
    const register = {
      publisher: { zh: "某市商务局" },
      footer: { fr: "Mentions légales" },
      licence: { en: "CC BY 4.0" },
      licenceAddress: "https://creativecommons.org/licenses/by/4.0/",
    };
    const html = renderToStaticMarkup(<SiteFooter language="en" register={register} />);
    expect(html).toContain('<span lang="zh">某市商务局</span>');
    expect(html).toContain('<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>');
    expect(html).toMatch(/lang="fr">Mentions légales/);
  });
});
