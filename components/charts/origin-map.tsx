import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import { edgesOf, heightOf, type OriginMap } from "../../domain/map/base-map";
import { translator } from "../../messages/translator";
import { type Bubble, type Bubbled, bubblesOn } from "./bubbles";

const width = 844;

/** The address of what a map is drawn over; another map has another one. */
const groundPath = ({ approved }: OriginMap) =>
  approved ? `/api/base-map?v=${approved.sha256.slice(0, 16)}` : "/api/base-map";

/**
 * Partner origins as bubbles over a map: the larger, the more projects; each leads to exactly its records. Drawn by the
 * server and named on the map where there is room; what it shows stands as numbers in the table of the bars beside it.
 */
export function OriginMapChart({
  language,
  map,
  origins,
  hrefOf,
  children,
}: {
  readonly language: Language;
  readonly map: OriginMap;
  readonly origins: readonly Bubbled[];
  readonly hrefOf: (code: string) => string | null;
  /** What must be said of it, its table and its files. */
  readonly children?: ReactNode;
}) {
  const t = translator(language, "figures");
  const height = Math.round(heightOf(map) * width);
  const { drawn } = bubblesOn(edgesOf(map), origins, { width, height });
  const title = t("map.title");
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{title}</figcaption>
      <section className="scroll" aria-label={title} {...{ tabIndex: 0 }}>
        <svg className="origin-map" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <title>{title}</title>
          <image href={groundPath(map)} width={width} height={height} preserveAspectRatio="none" />
          {drawn.map((bubble) => (
            <BubbleMark key={bubble.code} bubble={bubble} href={hrefOf(bubble.code)} />
          ))}
          {drawn.map(
            ({ code, said }) =>
              said && (
                <text key={code} x={said.x} y={said.y} textAnchor={said.anchor}>
                  {said.text}
                </text>
              ),
          )}
        </svg>
      </section>
      {map.approved && <p className="text-[14px]">{t("map.number", { number: map.approved.number })}</p>}
      <div className="pt-2 text-[15px] text-soft">{children}</div>
    </figure>
  );
}

function BubbleMark({ bubble, href }: { readonly bubble: Bubble; readonly href: string | null }) {
  const label = `${bubble.label}: ${bubble.printed}`;
  const disc = (
    <circle className="bubble" cx={round(bubble.x)} cy={round(bubble.y)} r={round(bubble.radius)}>
      <title>{label}</title>
    </circle>
  );
  return href === null ? (
    disc
  ) : (
    <a href={href} aria-label={label}>
      {disc}
    </a>
  );
}

const round = (length: number) => Number(length.toFixed(1));
