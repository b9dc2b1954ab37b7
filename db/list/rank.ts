import { type SQL, sql } from "drizzle-orm";
import { fieldEnd, isShort, normalise, queryTerms, textStart } from "../../domain/search-text";

/**
 * How well a row `p` that a query finds answers it, as one digit of text, the best the highest: 7 it is its reference,
 * 6 its title, 5 the beginning of its title, 4 its title has every word, 3 an organization's name begins so, 2 the
 * names of organizations have every word, 1 titles and names together have; 0 they stand elsewhere too.
 */
export function rankOf(q: string): SQL {
  const phrase = normalise(q);
  const terms = queryTerms(q);
  const field = (number: number) => sql`split_part(p.search_text, ${fieldEnd}, ${sql.raw(String(number))})`;
  const [reference, titles, organizations] = [field(1), field(2), field(3)];
  const starts = (texts: SQL) => sql`strpos(${texts}, ${`${textStart} ${phrase}`}) > 0`;
  const whole = (texts: SQL) =>
    sql`strpos(${texts} || ${textStart}, ${`${textStart} ${phrase} ${textStart}`}) > 0`;
  const hasAll = (texts: SQL) =>
    sql.join(
      terms.map((term) => sql`strpos(${texts}, ${isShort(term) ? ` ${term} ` : term}) > 0`),
      sql` and `,
    );
  return sql`case when ${whole(reference)} then '7' when ${whole(titles)} then '6' when ${starts(titles)} then '5'
    when ${hasAll(titles)} then '4' when ${starts(organizations)} then '3' when ${hasAll(organizations)} then '2'
    when ${hasAll(sql`(${titles} || ${organizations})`)} then '1' else '0' end`;
}
