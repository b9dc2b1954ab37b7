import { type SQL, sql } from "drizzle-orm";
import { heardAs } from "../../domain/search-sounds";
import { isShort, normalise, queryTerms } from "../../domain/search-text";
import { fieldEnd, textStart } from "../../domain/searched-record";

/**
 * How well a row `p` that a query finds answers it, as one digit of text, the best the highest: 8 it is its reference,
 * 7 its title, 6 the beginning of its title, 5 its title has every word, 4 an organization's name begins so, 3 the
 * names of organizations have every word, 2 titles and names together have; 1 they stand elsewhere too; 0 a word is
 * only there as initials. What sounds so counts as what is written so.
 */
export function rankOf(q: string): SQL {
  const terms = queryTerms(q);
  const [term, ...others] = terms;
  if (term !== undefined && others.length === 0 && normalise(q) === term) return rankOfWord(term);
  const phrase = `${textStart} ${normalise(q)}`;
  // Few rows have a text that begins with the words: only they are looked at more closely.
  return sql`case when strpos(p.search_text, ${phrase}) = 0 then ${throughAll(terms, null)}
    ${beginning(phrase)} else ${throughAll(terms, inNames(phrase))} end`;
}

/**
 * One word, which is what is mostly looked for, is told by the place where it first stands: the text is read so far
 * only, and once. Where that is the reference, or the word may sound elsewhere, patterns look through all fields.
 */
function rankOfWord(term: string): SQL {
  const phrase = `${textStart} ${term}`;
  const thorough = throughAll([term], null);
  const sound = heardAs(term)?.sound;
  const unlessHeard = (rank: string) =>
    sound ? sql`case when p.search_text ~ ${sound} then ${thorough} else ${rank} end` : sql`${rank}`;
  // So far as the first of its letters; a short word stands behind a space that belongs to it.
  const begins = `%${textStart} ${isShort(term) ? "" : [...term][0]}`;
  return sql`(select case when place.upto like ${begins}
      then case ${beginning(phrase)} else ${throughAll([term], inNames(phrase))} end
    else case cardinality(string_to_array(place.upto, ${fieldEnd})) when 2 then '5'
      when 3 then ${unlessHeard("3")} when 4 then ${unlessHeard("1")} else ${thorough} end end
    from (select left(p.search_text, strpos(p.search_text, ${asWord(term)})) as upto offset 0) place)`;
}

/** It is the reference, the title or the beginning of a title. */
const beginning = (phrase: string): SQL => sql`when ${like(`${phrase} ${fieldEnd}%`)} then '8'
  when ${inTitles(`${phrase} ${textStart}`)} or ${like(`%${fieldEnd}%${phrase} ${fieldEnd}%${fieldEnd}%`)} then '7'
  when ${inTitles(phrase)} then '6'`;

function throughAll(terms: readonly string[], beginsName: SQL | null): SQL {
  const heard = terms.length === 1 ? heardAs(terms[0] ?? "") : null;
  const wholly = heard
    ? sql`when ${titleSounds} ~ ${`${textStart} ${heard.whole}( ${textStart}| $)`} then '7'
      when ${titleSounds} ~ ${`${textStart} ${heard.sound}`} then '6'`
    : sql``;
  const nameBegins = [
    ...(beginsName ? [beginsName] : []),
    ...(heard ? [sql`${nameSounds} ~ ${`${textStart} ${heard.sound}`}`] : []),
  ];
  const byName = nameBegins.length > 0 ? sql`when ${sql.join(nameBegins, sql` or `)} then '4'` : sql``;
  return sql`case ${wholly} when ${all(terms, (term) => standsOrSounds(term, inTitles, titleSounds))} then '5'
    ${byName} when ${all(terms, (term) => standsOrSounds(term, inNames, nameSounds))} then '3'
    when ${all(terms, (term) => standsOrSounds(term, inEither, sql`p.search_text`))} then '2'
    when ${all(terms, (term) => standsOrSounds(term, anywhere, sql`p.search_text`))} then '1' else '0' end`;
}

/** Patterns say in which field something stands by the ends of fields before and after it. */
const inTitles = (text: string) => like(`%${fieldEnd}%${text}%${fieldEnd}%${fieldEnd}%`);
const inNames = (text: string) => like(`%${fieldEnd}%${fieldEnd}%${text}%${fieldEnd}%`);
const inEither = (text: string) => like(`%${fieldEnd}%${text}%${fieldEnd}%`);
const anywhere = (text: string) => like(`%${text.trimEnd()}%`);

const titleSounds = sql`split_part(p.search_text, ${fieldEnd}, 2)`;
const nameSounds = sql`split_part(p.search_text, ${fieldEnd}, 3)`;

function standsOrSounds(term: string, stands: (text: string) => SQL, sounds: SQL): SQL {
  const heard = heardAs(term);
  const written = stands(asWord(term));
  return heard ? sql`(${written} or ${sounds} ~ ${heard.sound})` : written;
}

const asWord = (term: string) => (isShort(term) ? ` ${term} ` : term);

/** Words as they are searched hold nothing that a pattern would take for more than itself. */
const like = (pattern: string): SQL => sql`p.search_text like ${pattern}`;

const all = (terms: readonly string[], condition: (term: string) => SQL): SQL =>
  sql.join(terms.map(condition), sql` and `);
