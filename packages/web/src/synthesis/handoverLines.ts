/** An office that a report is sent to through the document system. */
interface Receiver {
  readonly code: string;
  readonly name: string;
}

/** `H33.15` (Decision 20/2020/QĐ-TTg), or `000.00.15.H33` as before: what the server takes. */
export const isAgencyCode = (code: string): boolean =>
  /^(?:[A-Z]\d{2}(?:\.\d{1,3}){0,3}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})$/u.test(code.trim());

/** Lines to fill in a code at: `Bộ Tài chính; `. */
export const linesToFill = (names: readonly string[]): readonly string[] =>
  names.map((name) => `${name.trim().replace(/[.;,]+$/u, "")}; `);

/** What lines `Bộ Tài chính; G09` say, and those that don't say it. Blank ones aren't read. */
export function readReceivers(lines: readonly string[]): {
  readonly to: readonly Receiver[];
  readonly unread: readonly string[];
} {
  const to: Receiver[] = [];
  const unread: string[] = [];
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== "")) {
    const at = line.lastIndexOf(";");
    const name = line.slice(0, Math.max(at, 0)).trim();
    const code = line.slice(at + 1).trim();
    if (name !== "" && isAgencyCode(code)) to.push({ code, name });
    else unread.push(line);
  }
  return { to, unread };
}
