"use client";

import { Line, type Named } from "./fields";
import { useSetting } from "./setting";

/** A country, region or province: by its name, found in the list, or by its code. */
export function Origin({ value, ...named }: Named & { readonly value: string }) {
  const { choices } = useSetting();
  const found = choices.origins.find((origin) => origin.value === value);
  return (
    <Line {...named} value={found ? `${found.label} (${value})` : value} list="origins" characters={24} />
  );
}

/** The names that origins are found by, once a page. */
export function OriginList() {
  const { choices } = useSetting();
  return (
    <datalist id="origins">
      {choices.origins.map(({ value, label }) => (
        <option key={value} value={`${label} (${value})`} />
      ))}
    </datalist>
  );
}
