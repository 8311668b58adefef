import type { Span } from "../document/span.js";
import { ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { indicatorTables } from "./indicatorTables.js";
import { ledStatements } from "./ledStatements.js";
import { familiesOf, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A sentence that gives a unit the lead of an indicator by its name, and the row of that indicator with another lead. */
export interface LedIndicator {
  readonly told: { readonly lead: readonly string[]; readonly span: Span };
  readonly listed: { readonly lead: readonly string[]; readonly span: Span };
}

const NAMED =
  /^(?:tổ chức )?(?:thực hiện|hoàn thành|triển khai)?\s?(?:các )?(?:chỉ tiêu|tiêu chí)(?: về)?\s([A-Za-zÀ-ỹ].+)$/iu;
const GRAMMAR = new Set("ve va cho cua o tai duoc tren cac theo doi voi trong".split(" "));
/** So many of the words of the sentence stand in the row's name; another row with nearly as many may be meant. */
const likely = 0.8;
const margin = 0.2;
const fewestWords = 4;

/** Every such pair. Linear: few sentences lead an indicator. */
export const ledIndicators = perSubject((subject: Subject): readonly LedIndicator[] => {
  const told = ledStatements(subject).flatMap(({ of }) => {
    const words = of.duty ? [] : wordsOf(NAMED.exec(of.text)?.[1] ?? "");
    const families = familiesOf(of.lead, subject);
    return words.length < fewestWords || families === undefined ? [] : [{ of, words, families }];
  });
  if (told.length === 0) return [];
  const rows = rowsOf(subject);
  return told.flatMap(({ of, words, families }) => {
    const scored = rows
      .map((row) => ({ row, score: words.filter((word) => row.words.has(word)).length / words.length }))
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (best === undefined || best.score < likely) return [];
    const rivals = scored.filter(({ score }) => score >= best.score - margin);
    if (rivals.some(({ row }) => row.families === undefined || overlap(row.families, families))) return [];
    if (rivals.filter(({ score }) => score === best.score).length > 1) return [];
    return [{ told: { lead: of.lead, span: of.span }, listed: best.row }];
  });
});

interface Row {
  readonly words: ReadonlySet<string>;
  readonly lead: readonly string[];
  readonly families: ReadonlySet<string> | undefined;
  readonly span: Span;
}

/** Rows of tables of indicators whose column says who leads, not only who reports. */
function rowsOf(subject: Subject): readonly Row[] {
  return indicatorTables(subject).flatMap(({ table, indicators }) => {
    const column = table.columns.find(({ heading }) => /chủ trì/iu.test(heading))?.index;
    if (column === undefined) return [];
    return indicators.flatMap(({ name, span }) => {
      const row = table.rows.find((each) => each.span.line === span.line);
      const lead = row === undefined ? [] : findUnits(ownText(row, column)).map(({ text }) => text);
      if (lead.length === 0) return [];
      return [{ words: new Set(wordsOf(name)), lead, families: familiesOf(lead, subject), span }];
    });
  });
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !GRAMMAR.has(word));
}
