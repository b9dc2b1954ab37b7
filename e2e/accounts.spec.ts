import { expect, test } from "./people";

test("an account is made, used with its one-time password, and out at once when disabled", async ({
  as,
  stranger,
}, { project }) => {
  const admin = await as("admin");
  const email = `ana-${project.name}@example.org`;
  await admin.goto("/en/admin/accounts/new");
  await admin.getByLabel("Name").fill("Ana");
  await admin.getByLabel("E-mail address").fill("ana");
  await admin.getByRole("checkbox", { name: "Official", exact: true }).check();
  await admin.getByRole("button", { name: "Add the account" }).click();
  const faults = admin.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(faults.getByRole("link")).toHaveCount(2);
  await expect(admin.getByLabel("Name")).toHaveValue("Ana");

  await admin.getByLabel("E-mail address").fill(email);
  await admin.getByRole("group", { name: "Official: editions" }).getByLabel("All editions").check();
  await admin.getByRole("button", { name: "Add the account" }).click();
  const oneTime = await admin.getByRole("status").locator("code").innerText();

  const ana = await stranger({ javaScriptEnabled: false });
  await ana.goto("/en/dashboard");
  await ana.getByLabel("E-mail address").fill(email);
  await ana.getByLabel("Password").fill(oneTime);
  await ana.getByRole("button", { name: "Sign in" }).click();
  await ana.getByLabel("Password", { exact: true }).fill(oneTime);
  await ana.getByLabel("New password").fill("a password of my own");
  await ana.getByRole("button", { name: "Sign in" }).click();
  await expect(ana).toHaveURL(/\/en\/dashboard$/);
  expect((await ana.goto("/en/admin"))?.status()).toBe(403);

  await admin.goto("/en/admin");
  await admin.getByRole("row").filter({ hasText: email }).getByRole("link").click();
  await admin.getByRole("button", { name: "Disable the account" }).click();
  await expect(admin.getByRole("button", { name: "Enable the account" })).toBeVisible();
  await ana.goto("/en/dashboard");
  await expect(ana).toHaveURL(/\/en\/sign-in\?returnTo=%2Fen%2Fdashboard$/);
});

test("wrong credentials are told in one sentence, with the address typed kept", async ({ stranger }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await stranger({ javaScriptEnabled });
    await page.goto("/fr/sign-in?returnTo=//elsewhere.example.com/fr");
    await page.getByLabel("Adresse électronique").fill("Personne@example.org");
    await page.getByLabel("Mot de passe").fill("au hasard");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await expect(page.getByText("L’adresse électronique ou le mot de passe est incorrect.")).toBeVisible();
    await expect(page.getByLabel("Adresse électronique")).toHaveValue("Personne@example.org");
    await expect(page.getByLabel("Mot de passe")).toHaveValue("");
  }
});
