import { test } from "./people";
import { recordAndPublish } from "./record-and-publish";
import { ownTitle } from "./record-form";

test.use({ javaScriptEnabled: false });

test("in French without scripts, a signing recorded by one person is public once another has published it", async ({
  stranger,
  request,
}) => {
  await recordAndPublish(
    {
      language: "fr",
      scripts: false,
      edition: "WSIE-2024",
      domain: "BATTERIES",
      origin: "IS",
      currency: "EUR",
      signing: {
        title: ownTitle("Usine de batteries Geysir"),
        domain: "Batteries",
        ceremony: "Signature des projets clés · 19 juin 2024",
        type: "Contrat d’investissement",
        date: "2024-06-19",
        amount: "1,2 Md€",
        known: { name: "重庆市人民政府", role: "Hôte", origin: "Chongqing" },
        added: { name: ownTitle("Batteries Geysir"), role: "Investisseur", origin: "Islande" },
        source: { address: "https://example.org/geysir", title: "Liste des projets signés" },
      },
      comment: "La source donne 1,3 milliard d’euros.",
      mended: { amount: "1,3 Md€", value: 1_300_000_000, shown: "1,3 Md EUR" },
    },
    stranger,
    request,
  );
});
