import { text } from "node:stream/consumers";
import { createElement, type ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";

type Page = (props: object) => Promise<ReactElement>;

/** The markup of a page, all of its parts; a fault in any of them is thrown. */
export async function drawnPage(
  { default: page }: { readonly default: Page },
  named: object,
  asked: object = {},
): Promise<string> {
  const props = { params: Promise.resolve(named), searchParams: Promise.resolve(asked) };
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    createElement(() => page(props)),
    { onError: (fault) => void faults.push(fault) },
  );
  const drawn = await text(prelude);
  if (faults[0]) throw faults[0];
  return drawn;
}
