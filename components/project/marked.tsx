import { piecesOf } from "../../domain/search-match";

/** A text in which what was looked for is marked; as it is where nothing was. */
export function Marked({ text, query }: { readonly text: string; readonly query: string | null }) {
  if (query === null) return text;
  // The pieces of one text never change places.
  return piecesOf(text, query).map((piece, at) =>
    piece.found ? <mark key={at}>{piece.text}</mark> : piece.text,
  );
}
