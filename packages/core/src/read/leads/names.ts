import { splitUnits } from "../../text/unitList.js";

/** Names of units in a printed list, as printed; brackets beside a name are left out. */
export function splitNames(text: string): readonly string[] {
  return splitUnits(
    text
      .replace(/\([^()]{0,400}\)/gu, " ")
      .replace(/\s+/gu, " ")
      .trim(),
  )
    .map(({ text: name }) => name)
    .filter((name) => /\p{L}/u.test(name));
}
