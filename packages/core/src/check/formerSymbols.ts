import { issuerOfSymbol } from "../read/issuers.js";
import { fold } from "../text/fold.js";
import { isFullDate, type NumberedMention, numberedMentions } from "./citedMentions.js";
import type { Severity } from "./diagnostic.js";
import { departmentOfSymbol, isLongAfter } from "./issuerSymbols.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { findUnitChange } from "./unitChanges.js";

/** An act in the symbol of a body that was no more on the act's day. */
export interface FormerSymbol {
  readonly mention: NumberedMention;
  readonly body: string;
  readonly since: string;
  readonly successors: readonly string[];
  readonly basis: string;
  readonly severity: Severity;
}

/** Such acts, each once: a number of a ministry a quarter after its end, or of a department (told as a remark: its day differs from province to province). */
export const formerSymbols = perSubject((subject: Subject): readonly FormerSymbol[] => {
  const told = new Set<string>();
  return numberedMentions(subject).flatMap((mention): readonly FormerSymbol[] => {
    if (!isFullDate(mention.date) || told.has(mention.key)) return [];
    for (const part of agenciesIn(mention.number)) {
      const body = bodyOf(part);
      const change = body === undefined ? undefined : findUnitChange(body);
      if (body === undefined || change === undefined || !isLongAfter(change.since, mention.date)) continue;
      if (change.successors.some((successor) => fold(successor) === fold(body))) continue;
      told.add(mention.key);
      const isMinistry = body.startsWith("Bộ ") && change.unconfirmed !== true;
      const { since, successors, basis } = change;
      return [{ mention, body, since, successors, basis, severity: isMinistry ? "warning" : "info" }];
    }
    return [];
  });
});

/** `TTr-SNN-CCTL` → `TTr`, `SNN`: the agency stands first or second. */
function agenciesIn(number: string): readonly string[] {
  const letters = number.slice(number.lastIndexOf("/") + 1).replace(/\s/gu, "");
  return letters.split("-").slice(0, 2);
}

function bodyOf(symbol: string): string | undefined {
  if (symbol === "SNN") return "Sở Nông nghiệp và Phát triển nông thôn";
  if (symbol.startsWith("S")) return departmentOfSymbol(symbol);
  const body = symbol.startsWith("B") ? issuerOfSymbol(symbol, { province: null }) : undefined;
  return body?.startsWith("Bộ ") === true ? body : undefined;
}
