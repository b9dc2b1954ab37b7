import { siteAddress } from "@/app/_server/site-address";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const examples = [
  { name: "list", path: "projects?domain=AI" },
  { name: "chart", path: "charts/domain" },
] as const;

/** How a list or a chart is put into another page. */
export function Embedding({ language }: { language: Language }) {
  const t = translator(language, "openData");
  return (
    <>
      <p className="measure pb-3">{t("embed.lead")}</p>
      {examples.map(({ name, path }) => (
        <div key={name} className="pb-3">
          <p>
            <a href={`/${language}/embed/${path}`}>{t(`embed.${name}`)}</a>
          </p>
          <pre className="wrapped">
            <code>{`<iframe src="${new URL(`/${language}/embed/${path}`, siteAddress()).href}" width="100%" height="600" title="${t(`embed.${name}`)}"></iframe>`}</code>
          </pre>
        </div>
      ))}
    </>
  );
}
