import fc from "fast-check";
import type { BuiltAction } from "../doors/build";
import { filled, who } from "./addresses";
import type { Malformed } from "./requests";
import { names, pairs, value } from "./values";

/** Actions, called as the framework's script calls them, with fields or bodies that nobody's page would send. */
export const called = (actions: readonly BuiltAction[]): fc.Arbitrary<Malformed> =>
  fc.constantFrom(...actions).chain(({ id, page }) =>
    fc
      .record({
        ...{ who, path: filled(page), fields: pairs(names) },
        raw: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value }),
      })
      .map(({ fields, raw, ...rest }) => ({
        ...{ ...rest, method: "POST", headers: { "next-action": id } },
        body: raw ?? [
          ...fields.map(([name, text]) => [`_1_${name}`, text] as const),
          ["0", '[{},"$K1"]'] as const,
        ],
      })),
  );

/** The same, as a browser without scripts sends a form: the action stands among the fields. */
export const sent = (actions: readonly BuiltAction[]): fc.Arbitrary<Malformed> =>
  fc.constantFrom(...actions).chain(({ id, page }) =>
    fc
      .record({ who, path: filled(page), fields: pairs(names), named: namedAs(id) })
      .map(({ fields, named, ...rest }) => ({
        ...{ ...rest, method: "POST", headers: {}, body: [...named, ...fields] },
      })),
  );

type Fields = readonly (readonly [string, string])[];

/** How a form names its action: well, by half, or with what was bound to it in pieces. */
const namedAs = (id: string): fc.Arbitrary<Fields> =>
  fc.oneof(
    fc.constant<Fields>([[`$ACTION_ID_${id}`, ""]]),
    value.map((text): Fields => [[`$ACTION_ID_${text.slice(0, 60)}`, ""]]),
    fc
      .tuple(
        fc.oneof(fc.constant(JSON.stringify({ id, bound: "$@1" })), value),
        fc.oneof(fc.constant("[{}]"), value),
      )
      .map(
        ([reference, bound]): Fields => [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", reference],
          ["$ACTION_1:1", bound],
          ["$ACTION_KEY", "k1"],
        ],
      ),
  );
