import { siteAddress } from "@/app/_server/site-address";
import { translator } from "@/messages/translator";
import { schemaOfParameter, schemasOfAnswers } from "./json-schemas";
import { namesInPath, type Operation, operations, statusNames } from "./operations";

const t = translator("en", "openData");

/** The read API described in OpenAPI 3.1, from the schemas that check its requests and shape its answers. */
export function toOpenApi() {
  const address = siteAddress();
  return {
    openapi: "3.1.0",
    info: {
      title: `${translator("en", "common")("name")}: ${t("api.title")}`,
      version: "1",
      summary: t("api.lead"),
      license: {
        name: "Stated on the register's page about itself",
        url: new URL("/en/about", address).href,
      },
    },
    servers: [{ url: address.origin }],
    security: [],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: toGet(operation) }])),
    components: { schemas: schemasOfAnswers() },
  };
}

function toGet(operation: Operation & (typeof operations)[number]) {
  const { id, path, query, type, others } = operation;
  const shape = "shape" in operation ? operation.shape : undefined;
  const schema = shape
    ? { $ref: `#/components/schemas/${shape}` }
    : type.endsWith("json")
      ? { type: "object" }
      : {};
  return {
    operationId: id,
    summary: t(`operations.${id}`),
    parameters: [...namesInPath(path).map(inPath), ...Object.entries(query).map(inQuery)],
    responses: {
      200: { description: t(`operations.${id}`), content: { [type]: { schema } } },
      304: { description: t(`api.status.${statusNames[304]}`) },
      ...Object.fromEntries([...others, ...anywhere].map((status) => [status, toProblem(status)])),
    },
  };
}

const inPath = (name: string) => ({
  name,
  in: "path",
  required: true,
  description: t(`parameters.${name as ParameterName}`),
  schema: { type: "string" },
});

const inQuery = ([name, parameter]: [string, Operation["query"][string]]) => ({
  name,
  in: "query",
  description: t(`parameters.${name as ParameterName}`),
  schema: schemaOfParameter(parameter),
});

/** What every address may answer. */
const anywhere = [429, 503] as const;

const toProblem = (status: Operation["others"][number] | (typeof anywhere)[number]) => ({
  description: t(`api.status.${statusNames[status]}`),
  ...(status !== 308 && {
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  }),
});

type ParameterName = keyof typeof import("@/messages/en/open-data").openData.parameters;
