import { type JsonSchema, schemasOfAnswers } from "@/app/api/v1/_shapes/json-schemas";
import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { typeInWords } from "./type-in-words";

interface Field {
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
}

/** The fields of an object, those of the objects in it after their own. */
function fieldsOf(schema: JsonSchema, above = ""): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = above + name;
    const inner = objectIn(field);
    const type = inner ? typeInWords(field).replace("any", "object") : typeInWords(field);
    const own = { path, type, optional: !(schema.required ?? []).includes(name) };
    return inner ? [own, ...fieldsOf(inner, `${path}${field.items ? "[]" : ""}.`)] : [own];
  });
}

/** The object that a field holds, alone, in a list, or where it may be null. */
function objectIn(field: JsonSchema): JsonSchema | undefined {
  if (field.properties) return field;
  if (field.items) return objectIn(field.items);
  return field.anyOf?.find(({ properties }) => properties);
}

/** The fields of each answer, by the schemas that shape it. */
export function AnswerShapes({ language }: { language: Language }) {
  const t = translator(language, "openData");
  return Object.entries(schemasOfAnswers()).map(([name, schema]) => (
    <div key={name} id={name} className="pb-2">
      <Details summary={<code>{name}</code>}>
        <Table
          caption={name}
          captionHidden
          rows={fieldsOf(schema)}
          rowKey={({ path }) => path}
          columns={[
            {
              key: "path",
              heading: t("api.field"),
              rowHeading: true,
              cell: ({ path }) => <code>{path}</code>,
            },
            {
              key: "type",
              heading: t("api.type"),
              cell: ({ type, optional }) => (
                <>
                  <code>{type}</code> {optional && <span className="text-soft">{t("api.optional")}</span>}
                </>
              ),
            },
          ]}
        />
      </Details>
    </div>
  ));
}
