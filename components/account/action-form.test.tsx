import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { answered } from "../testing/answered";
import { AccountMenu } from "./account-menu";
import { ActionForm } from "./action-form";

vi.mock("react", async (original) => ({
  ...(await original<object>()),
  useActionState: (await import("../testing/answered")).useActionState,
}));
beforeEach(() => answered());
const nothing = async () => ({});
const fields = [
  { kind: "email", name: "email", label: "E-mail" },
  { kind: "password", name: "password", label: "Password" },
  { kind: "password", name: "newPassword", label: "New password", onlyAfter: "new-password-needed" },
] as const;
const drawn = (refusedBefore?: string) =>
  renderToStaticMarkup(
    <ActionForm
      action={nothing}
      hidden={{ language: "fr" }}
      fields={fields}
      submit="Entrer"
      problems="À corriger"
      {...{ refusedBefore }}
    />,
  );

describe("a form", () => {
  it("sends what is not seen, and says nothing before anything was sent", () => {
    const html = drawn();
    expect(html).toContain('<input type="hidden" name="language" value="fr"/>');
    expect(html).not.toMatch(/role="(alert|status)"/);
    expect(html).toContain('type="submit"');
  });

  it("says above what was refused before its page came, until it is answered itself", () => {
    expect(drawn("Connectez-vous.")).toContain("Connectez-vous.");
    answered({ refused: "wrong-credentials", sentence: "Mot de passe faux." });
    const html = drawn("Connectez-vous.");
    expect(html).toContain("Mot de passe faux.");
    expect(html).not.toContain("Connectez-vous.");
  });

  it("gives back what was typed with each fault at its field, and led to from above", () => {
    const problems = [{ path: "email", message: "invalid", sentence: "Écrivez une adresse." }];
    answered({ problems, values: { email: 'mei"@' } });
    const html = drawn();
    expect(html).toContain('value="mei&quot;@"');
    expect(html).toContain('<a href="#email">Écrivez une adresse.</a>');
    expect(html).toMatch(/id="email-error"[^>]*>Écrivez une adresse\./);
    expect(html).toMatch(/<h2>À corriger<\/h2>/);
  });

  it("asks a further field only after the refusal that asks for it, or where that field is at fault", () => {
    expect(drawn()).not.toContain("newPassword");
    answered({ refused: "wrong-credentials", sentence: "Non." });
    expect(drawn()).not.toContain("newPassword");
    answered({ refused: "new-password-needed", sentence: "Choisissez-en un." });
    expect(drawn()).toContain('name="newPassword"');
    answered({ problems: [{ path: "newPassword", message: "tooShort" }] });
    expect(drawn()).toContain('name="newPassword"');
  });

  it("shows a secret once, as plain text", () => {
    answered({ shown: { title: "Fait", text: "À usage unique :", secret: "a<b>c" } });
    expect(drawn()).toMatch(/role="status"[\s\S]*<code[^>]*>a&lt;b&gt;c<\/code>/);
  });
});

describe("the menu of somebody who is signed in", () => {
  it("leads to their work, says who they are, and signs out by a form that works without scripts", () => {
    const links = [{ href: "/zh/desk", label: "工作台" }];
    const words = { signedInAs: "梅 <林>", signOut: "退出" };
    const html = renderToStaticMarkup(<AccountMenu language="zh" signOut={nothing} {...{ links, words }} />);
    expect(html).toContain('<a href="/zh/desk">工作台</a>');
    expect(html).toContain('<a href="/zh/sign-in/password">梅 &lt;林&gt;</a>');
    expect(html).toMatch(/<form[\s\S]*name="language" value="zh"[\s\S]*退出<\/button>/);
  });
});
