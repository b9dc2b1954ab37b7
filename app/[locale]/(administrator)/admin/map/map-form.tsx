import { Button } from "@/components/ui/button";
import { Checkboxes, Radios } from "@/components/ui/choices";
import { type Fault, faultOf } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { readOriginMapRecord } from "@/db/administration/origin-map";
import { endings, mostBytes } from "@/domain/files/file";
import { type Language, languages } from "@/domain/languages";
import { mapProjections } from "@/domain/map/base-map";
import { formatBytes } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { typedIn } from "./answer";

interface Props {
  readonly language: Language;
  readonly map: Awaited<ReturnType<typeof readOriginMapRecord>>["map"];
  /** How many changes of it the page shows. */
  readonly version: number;
  readonly faults: readonly Fault[];
  /** What was typed before, where the form comes back. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}

/** Where the map is shown and over what; the picture comes last, so that the rest is read of one that is too large. */
export function MapSettingsForm({ version, ...props }: Props) {
  const { language, map, faults, query } = props;
  const t = translator(language, "records");
  const words = translator(language, "words");
  const chosen = faults.length > 0 ? [query.languages ?? []].flat() : map.languages;
  return (
    <form
      action="/api/admin/map"
      method="post"
      encType="multipart/form-data"
      className="grid max-w-[40rem] gap-5"
    >
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="basedOn" value={version} />
      <Checkboxes
        name="languages"
        label={t("map.languages")}
        hint={t("map.languagesHint")}
        chosen={chosen}
        choices={languages.map((one) => ({ value: one, label: words(`language.${one}`) }))}
      />
      <Radios
        name="base"
        label={t("map.base")}
        chosen={typedIn(query, "base") ?? (map.approved ? "approved" : "outline")}
        choices={[
          { value: "outline", label: t("map.outline"), hint: t("map.outlineHint") },
          { value: "approved", label: t("map.approved"), hint: t("map.approvedHint") },
        ]}
      />
      <ApprovedFields {...props} />
      <p>
        <Button>{t("save")}</Button>
      </p>
    </form>
  );
}

/** All about an approved map: it counts only where that is chosen. */
function ApprovedFields({ language, map: { approved }, faults, query }: Omit<Props, "version">) {
  const t = translator(language, "records");
  const kept = (name: "number" | "west" | "east" | "south" | "north" | "projection") => ({
    name,
    error: faultOf(faults, name),
    defaultValue: typedIn(query, name) ?? String(approved?.[name] ?? ""),
  });
  const pictures = Object.keys(endings).filter((type) => type.startsWith("image/"));
  return (
    <>
      <TextInput {...kept("number")} label={t("map.number")} hint={t("map.numberHint")} characters={24} />
      <Select
        {...kept("projection")}
        label={t("map.projection")}
        hint={t("map.projectionHint")}
        options={mapProjections.map((one) => ({ value: one, label: t(`map.projections.${one}`) }))}
      />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {(["west", "east", "south", "north"] as const).map((edge) => (
          <TextInput key={edge} {...kept(edge)} label={t(`map.edges.${edge}`)} characters={8} />
        ))}
      </div>
      <Field
        name="file"
        label={t("map.file")}
        hint={t(approved ? "map.fileKept" : "map.fileHint", { size: formatBytes(language, mostBytes) })}
        error={faultOf(faults, "file")}
      >
        {(control) => <input {...control} type="file" accept={pictures.join(",")} className="control" />}
      </Field>
    </>
  );
}
