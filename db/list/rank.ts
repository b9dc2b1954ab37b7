import { type SQL, sql } from "drizzle-orm";
import { fieldEnd, isShort, normalise, queryTerms, textStart } from "../../domain/search-text";

/**
 * How well a row `p` that a query finds answers it, as one digit of text, the best the highest: 7 it is its reference,
 * 6 its title, 5 the beginning of its title, 4 its title has every word, 3 an organization's name begins so, 2 the
 * names of organizations have every word, 1 titles and names together have; 0 they stand elsewhere too. Patterns say
 * in which field something stands by the ends of fields before and after it: to cut the text would take longer.
 */
export function rankOf(q: string): SQL {
  const phrase = `${textStart} ${normalise(q)}`;
  const terms = queryTerms(q).map((term) => (isShort(term) ? ` ${term} ` : term));
  const inTitles = (text: string) => like(`%${fieldEnd}%${text}%${fieldEnd}%${fieldEnd}%`);
  const inNames = (text: string) => like(`%${fieldEnd}%${fieldEnd}%${text}%${fieldEnd}%`);
  const inEither = (text: string) => like(`%${fieldEnd}%${text}%${fieldEnd}%`);
  const isTitle = sql`(${inTitles(`${phrase} ${textStart}`)} or ${like(`%${fieldEnd}%${phrase} ${fieldEnd}%${fieldEnd}%`)})`;
  const furtherDown = (names: SQL) => sql`case when ${all(terms, inTitles)} then '4' ${names}
    when ${all(terms, inNames)} then '2' when ${all(terms, inEither)} then '1' else '0' end`;
  // Few rows have a text that begins with the words: only they are looked at more closely.
  return sql`case when not ${like(`%${phrase}%`)} then ${furtherDown(sql``)}
    when ${like(`${phrase} ${fieldEnd}%`)} then '7' when ${isTitle} then '6' when ${inTitles(phrase)} then '5'
    else ${furtherDown(sql`when ${inNames(phrase)} then '3'`)} end`;
}

/** Words as they are searched hold nothing that a pattern would take for more than itself. */
const like = (pattern: string): SQL => sql`p.search_text like ${pattern}`;

const all = (terms: readonly string[], condition: (term: string) => SQL): SQL =>
  sql.join(terms.map(condition), sql` and `);
