import { escapeMarkup } from "@lotrinh/core/chart/svg";

/** Markup that is safe to send: made by `html` or by a function that escapes. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | null | Html | readonly Html[];

/** Markup with every text in it escaped; parts that are markup already, or lists of it, stand as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const texts = parts.map(partText);
  return new Html(strings.map((string, index) => string + (texts[index] ?? "")).join(""));
}

function partText(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string" || typeof part === "number") return escapeMarkup(String(part));
  return part.map(({ text }) => text).join("");
}

export const nothing = new Html("");

/** A JSON value inside a script element that browsers don't run; `<` can't end the element. */
export function jsonScript(type: string, value: unknown): Html {
  return new Html(`<script type="${type}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`);
}
