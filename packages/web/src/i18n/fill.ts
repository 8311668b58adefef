export type Params = Readonly<Record<string, string | number>>;

/** Puts the parameters in for `{name}`; a name without a parameter stays, so that a slip is seen. */
export function fillIn(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
}
