import { devices } from "@playwright/test";
import { test } from "./people";
import { recordAndPublish } from "./record-and-publish";
import { ownTitle } from "./record-form";

test.use({ ...devices["Pixel 7"], viewport: { width: 390, height: 844 } });

test("in English on a phone, a signing recorded by one person is public once another has published it", async ({
  stranger,
  request,
}) => {
  await recordAndPublish(
    {
      language: "en",
      scripts: true,
      edition: "SCE-2022",
      domain: "IC",
      origin: "NO",
      currency: "EUR",
      signing: {
        title: ownTitle("Fjord packaging line"),
        domain: "Integrated circuits",
        ceremony: "Key projects signing ceremony (online) · 22 August 2022",
        type: "Joint-venture contract",
        date: "2022-08-22",
        amount: "EUR 40 m",
        known: { name: "Chongqing Municipal People's Government", role: "Host", origin: "CN-CQ" },
        added: { name: ownTitle("Fjord Packaging"), role: "Investor", origin: "Norway" },
        source: { address: "https://example.org/fjord", title: "List of the projects signed online" },
      },
      comment: "The source says EUR 45 m.",
      mended: { amount: "EUR 45 m", value: 45_000_000, shown: "EUR 45 m" },
    },
    stranger,
    request,
  );
});
