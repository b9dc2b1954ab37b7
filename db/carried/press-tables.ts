import { sql } from "drizzle-orm";
import type { CarriedTable } from "./carried-table";

const publishedFigure = sql`(select id from press_figures where state = 'published')`;

/** Published totals, and how they are divided. */
export const ofPress: readonly CarriedTable[] = [
  {
    name: "press_partitions",
    key: ["id"],
    columns: ["id", "slug", "whole", "complete"],
    instead: { names: sql`case when t.whole in ${publishedFigure} then t.names else '{}' end` },
    where: sql`t.whole in ${publishedFigure} or t.id in (select partition from press_figures where state = 'published')`,
  },
  {
    name: "press_figures",
    key: ["id"],
    columns:
      "id slug state ceremony scopes measure value unit as_printed last_digit qualifier source class domain place date unconfirmed partition sample".split(
        " ",
      ),
    where: sql`t.state = 'published'`,
    replaced: true,
  },
  {
    name: "press_figure_editions",
    key: ["figure", "edition"],
    columns: ["figure", "edition"],
    where: sql`t.figure in ${publishedFigure}`,
    replaced: true,
  },
];
