import type postgres from "postgres";

/**
 * What raw SQL is given to compete with: for each value of a domain or an origin a narrow row in the order of the
 * list, which is the right index for one filter and nothing else.
 */
export async function makeRaw(sql: postgres.Sql): Promise<void> {
  await sql`create table raw_links (value text, signed_from text, reference text, project uuid)`;
  await sql`insert into raw_links
    select unnest(domains || origins), signed_from, reference, project from positions where valid_to is null`;
  await sql`create index raw_links_order on raw_links (value, signed_from desc nulls last, reference)
    include (project)`;
  await sql`create table raw_summary as
    select d.value, p.class, p.currencies[1] as currency, count(*) as projects, sum(p.amount_mins[1]) as amount_min
    from positions p left join lateral unnest(p.domains) as d(value) on true
    where p.valid_to is null group by 1, 2, 3`;
  await sql`create table raw_board as select part, value, class, currency, count(*) as projects, sum(amount_min) as amount_min
    from (select p.class, p.currencies[1] as currency, p.amount_mins[1] as amount_min, v.part, v.value
      from positions p cross join lateral (
        select 'domain' as part, unnest(p.domains) as value union all select 'origin', unnest(p.origins)
        union all select 'area', unnest(p.areas) union all select 'edition', p.edition union all select 'unit', p.unit
        union all select 'year', p.year::text union all select 'month', p.month union all select 'kind', p.kind
        union all select 'milestone', p.standing union all select 'class', p.class::text
        union all select 'size', width_bucket(p.amount_cny, array[1e8, 5e8, 1e9, 5e9, 1e10])::text) v
      where p.valid_to is null) counted group by 1, 2, 3, 4`;
  await sql`vacuum (analyze) raw_links, raw_summary, raw_board`;
}

const listed = `p.project, p.reference, p.title_zh, p.title_en, p.title_fr, p.class, p.year, p.signed, p.edition,
  p.currencies, p.amount_mins::text[], p.amount_maxs::text[], p.domains, p.origins, p.kind, p.unit, p.standing`;

/** The first page of one value with its total, up to 10,000. */
export async function rawList(sql: postgres.Sql, value: string): Promise<unknown> {
  return Promise.all([
    sql`select ${sql.unsafe(listed)} from (select project, signed_from, reference from raw_links where value = ${value}
      order by signed_from desc nulls last, reference limit 20) l join positions p using (project)
      where p.valid_to is null order by p.signed_from desc nulls last, p.reference`,
    sql`select count(*) from (select from raw_links where value = ${value} limit 10001) found`,
  ]);
}

/** What holds all of the grams, to 10,001: how many there are is asked before anything is measured. */
export async function rawFound(sql: postgres.Sql, grams: readonly string[]): Promise<number> {
  const [found] = await sql<{ total: number }[]>`${countedByGrams(sql, grams)}`;
  return found?.total ?? 0;
}

/**
 * The first page of what holds the grams, the newest signing first, with its total up to 10,000. Up to so many they
 * are gone through once and sorted; of more, the order's index soon meets a page.
 */
export async function rawSearch(
  sql: postgres.Sql,
  grams: readonly string[],
  found: number,
): Promise<unknown> {
  if (found <= 10_000)
    return sql`with found as materialized (select id, signed_from, reference from positions
        where valid_to is null and grams @> ${[...grams]}::text[] limit 10001)
      select ${sql.unsafe(listed)}, (select count(*) from found) as total
      from (select id from found order by signed_from desc nulls last, reference limit 20) l
      join positions p using (id) order by p.signed_from desc nulls last, p.reference`;
  return Promise.all([
    sql.begin(async (tx) => {
      await tx`set local enable_bitmapscan = off`;
      return tx`select ${tx.unsafe(listed)} from positions p where valid_to is null
        and grams @> ${[...grams]}::text[] order by signed_from desc nulls last, reference limit 20`;
    }),
    countedByGrams(sql, grams),
  ]);
}

const countedByGrams = (sql: postgres.Sql, grams: readonly string[]) =>
  sql`select count(*)::int as total from (select from positions
    where valid_to is null and grams @> ${[...grams]}::text[] limit 10001) found`;
