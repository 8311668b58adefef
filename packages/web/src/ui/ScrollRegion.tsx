import type { ComponentProps } from "react";

/** A part of the screen that scrolls by itself and so has to take the focus, with a name that says what it is. */
export function ScrollRegion(props: ComponentProps<"section"> & { readonly "aria-label": string }) {
  const focusable = { tabIndex: 0, ...props };
  return <section {...focusable} />;
}
