/** What people may read of an answer: Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Puts facts in for `{name}`; what isn't known is left out as "…". */
export function fillIn(text: string, facts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/gu, (_whole, name: string) => {
    const fact = facts[name];
    return typeof fact === "string" || typeof fact === "number" ? String(fact) : "…";
  });
}
