import type { Metadata } from "next";
import "./styles.css";
import { SealMark } from "@/components/site/seal-mark";
import { languages } from "@/domain/languages";
import { translator } from "@/messages/translator";

export const metadata: Metadata = { title: "404 · Signbook" };

/** An address outside every language: the reader's is not known, so it is said in all three. */
export default function NoSuchAddress() {
  return (
    <html lang="en">
      <body>
        <main id="content" className="frame page-body">
          <SealMark />
          {languages.map((language) => {
            const t = translator(language, "common");
            return (
              <section key={language} lang={language}>
                <h1>{t("notFound.title")}</h1>
                <p>
                  <a href={`/${language}`}>{t("notFound.home")}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
