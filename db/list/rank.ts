import { type SQL, sql } from "drizzle-orm";
import { heardAs } from "../../domain/search-sounds";
import { isShort, normalise, queryTerms } from "../../domain/search-text";
import { fieldEnd, isDecidedByGrams, textStart } from "../../domain/searched-record";

/**
 * How well a row `p` that a query finds answers it, as one digit of text, the best the highest: 8 it is its reference,
 * 7 its title, 6 the beginning of its title, 5 its title has every word, 4 an organization's name begins so, 3 the
 * names of organizations have every word, 2 titles and names together have; 1 they stand elsewhere too; 0 a word is
 * only there as initials. What sounds so counts as what is written so. Null where one word that is more than one gram is
 * not there at all.
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
 * One word, which is what is mostly looked for, is told by the field where it stands, the titles first: of most texts
 * no more than those is read. Patterns look through all fields where it sounds so as well.
 */
function rankOfWord(term: string): SQL {
  const word = asWord(term);
  const phrase = `${textStart} ${term}`;
  const begins = isShort(term) ? `${phrase} ` : phrase;
  const heard = heardAs(term);
  const sounding = heard
    ? sql`when p.search_text ~ ${heard.sound} then ${throughAll([term], inNames(begins))}`
    : sql``;
  return sql`case when strpos(${titles}, ${word}) > 0
      then case when strpos(${titles}, ${begins}) = 0 then '5' ${beginning(phrase)} else '5' end
    ${sounding} when ${isReference(phrase)} then '8' when strpos(${names}, ${begins}) > 0 then '4'
    when strpos(${names}, ${word}) > 0 then '3' ${elsewhere(term)} end`;
}

/** What has the gram of a word has the word, which may end the text where it is short. */
function elsewhere(term: string): SQL {
  if (isDecidedByGrams(term)) return sql`else '1'`;
  const heard = heardAs(term);
  const written = sql`when strpos(p.search_text, ${asWord(term)}) > 0 then '1'`;
  return heard ? sql`${written} when p.search_text ~ ${heard.initials} then '0'` : written;
}

const isReference = (phrase: string): SQL => like(`${phrase} ${fieldEnd}%`);

/** It is the reference, the title or the beginning of a title. */
const beginning = (phrase: string): SQL => sql`when ${isReference(phrase)} then '8'
  when ${inTitles(`${phrase} ${textStart}`)} or ${like(`%${fieldEnd}%${phrase} ${fieldEnd}%${fieldEnd}%`)} then '7'
  when ${inTitles(phrase)} then '6'`;

function throughAll(terms: readonly string[], beginsName: SQL | null): SQL {
  const heard = terms.length === 1 ? heardAs(terms[0] ?? "") : null;
  const wholly = heard
    ? sql`when ${titles} ~ ${`${textStart} ${heard.whole}( ${textStart}| $)`} then '7'
      when ${titles} ~ ${`${textStart} ${heard.sound}`} then '6'`
    : sql``;
  const nameBegins = [
    ...(beginsName ? [beginsName] : []),
    ...(heard ? [sql`${names} ~ ${`${textStart} ${heard.sound}`}`] : []),
  ];
  const byName = nameBegins.length > 0 ? sql`when ${sql.join(nameBegins, sql` or `)} then '4'` : sql``;
  return sql`case ${wholly} when ${all(terms, (term) => standsOrSounds(term, inTitles, titles))} then '5'
    ${byName} when ${all(terms, (term) => standsOrSounds(term, inNames, names))} then '3'
    when ${all(terms, (term) => standsOrSounds(term, inEither, sql`p.search_text`))} then '2'
    when ${all(terms, (term) => standsOrSounds(term, anywhere, sql`p.search_text`))} then '1' else '0' end`;
}

/** Patterns say in which field something stands by the ends of fields before and after it. */
const inTitles = (text: string) => like(`%${fieldEnd}%${text}%${fieldEnd}%${fieldEnd}%`);
const inNames = (text: string) => like(`%${fieldEnd}%${fieldEnd}%${text}%${fieldEnd}%`);
const inEither = (text: string) => like(`%${fieldEnd}%${text}%${fieldEnd}%`);
const anywhere = (text: string) => like(`%${text.trimEnd()}%`);

/** All that stands in a field, letters and sounds. */
const titles = sql`split_part(p.search_text, ${fieldEnd}, 2)`;
const names = sql`split_part(p.search_text, ${fieldEnd}, 3)`;

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
