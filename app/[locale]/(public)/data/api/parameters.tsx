import { type JsonSchema, schemaOfParameter } from "@/app/api/v1/_shapes/json-schemas";
import { namesInPath, type Operation, operations } from "@/app/api/v1/_shapes/operations";
import { Table } from "@/components/ui/table";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { typeInWords } from "./type-in-words";

type Name = keyof typeof import("@/messages/en/open-data").openData.parameters;
interface Parameter {
  readonly name: Name;
  readonly schema: JsonSchema;
}

/** Every parameter of any address once. */
function everyParameter(): Parameter[] {
  const all = operations.flatMap(({ path, query }: Operation): [string, JsonSchema][] => [
    ...namesInPath(path).map((name): [string, JsonSchema] => [name, { type: "string" }]),
    ...Object.entries(query).map(([name, shape]): [string, JsonSchema] => [name, schemaOfParameter(shape)]),
  ]);
  return [...new Map(all)].map(([name, schema]) => ({ name: name as Name, schema }));
}

/** What can be asked with which values. */
export function Parameters({ language }: { language: Language }) {
  const t = translator(language, "openData");
  return (
    <Table
      caption={t("api.parameters")}
      captionHidden
      rows={everyParameter()}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "name",
          heading: t("api.parameter"),
          rowHeading: true,
          cell: ({ name }) => <code>{name}</code>,
        },
        {
          key: "means",
          heading: t("api.means"),
          cell: ({ name, schema }) =>
            [t(`parameters.${name}`), ...(schema.items ? [t("api.several")] : [])].join("; "),
        },
        {
          key: "values",
          heading: t("api.values"),
          cell: ({ schema }) => (
            <>
              <code>{typeInWords(schema.items ?? schema)}</code>
              {schema.default !== undefined && (
                <p className="text-soft">
                  {t("api.default")} <code>{String(schema.default)}</code>
                </p>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
