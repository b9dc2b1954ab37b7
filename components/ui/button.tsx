import type { ComponentProps } from "react";

type Weight = "primary" | "secondary" | "quiet";

const look = (weight: Weight) => (weight === "primary" ? "button" : `button button-${weight}`);

export function Button({
  weight = "primary",
  ...button
}: Omit<ComponentProps<"button">, "className"> & { readonly weight?: Weight }) {
  return <button type="submit" {...button} className={look(weight)} />;
}

/** A link that looks like a button: for going on to a place where something is done. */
export function ButtonLink({
  weight = "primary",
  children,
  ...link
}: Omit<ComponentProps<"a">, "className"> & { readonly href: string; readonly weight?: Weight }) {
  return (
    <a {...link} className={look(weight)}>
      {children}
    </a>
  );
}
