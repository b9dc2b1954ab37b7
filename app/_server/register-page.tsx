import type { ComponentProps } from "react";
import { AsKnown } from "@/components/site/as-known";
import { Page } from "@/components/ui/page";
import { asItStands, type Reading } from "@/domain/reading";
import { endOfDay } from "@/domain/zone";
import { QueryFaults } from "../[locale]/(public)/projects/query-faults";
import { type Asked, readingQuery } from "./asked";
import { readRegister } from "./read-settings";
import { readFirst } from "./reads";

/**
 * A page of the register, read as its address asks: it says of which day it is, and its menu and its other languages
 * keep that. `path` is the page's address without language and query.
 */
export async function RegisterPage({
  asked: { reading, faults },
  path,
  pathOf = (asked) => `${path}${readingQuery(asked)}`,
  above,
  ...page
}: ComponentProps<typeof Page> & {
  readonly asked: Asked;
  /** The page's address without language, read in a way, where it is asked more than how to be read. */
  readonly pathOf?: (reading: Reading) => string;
}) {
  const { language } = page;
  const { asOf } = reading;
  return (
    <Page
      {...page}
      path={pathOf(reading)}
      asOf={asOf}
      above={
        (faults.length > 0 || asOf !== null || above) && (
          <div className="grid gap-4">
            {faults.length > 0 && <QueryFaults language={language} faults={faults} />}
            {asOf !== null && (
              <Known
                language={language}
                day={asOf}
                now={`/${language}${pathOf({ ...reading, asOf: asItStands.asOf })}`}
              />
            )}
            {above}
          </div>
        )
      }
    />
  );
}

/** Of which day a page is, in the zone of this register. */
export async function Known(props: Pick<ComponentProps<typeof AsKnown>, "language" | "day" | "now">) {
  const [{ zone }, first] = await Promise.all([readRegister(), readFirst()]);
  return <AsKnown {...props} zone={zone} end={endOfDay(props.day, zone)} first={first} />;
}
