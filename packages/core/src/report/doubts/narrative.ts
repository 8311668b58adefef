import { meaningfulWords } from "../../check/indicatorMatch.js";
import { type Quantity, readQuantities } from "../../read/quantified-quantities.js";
import { sameMeasure } from "../../text/measures.js";
import { type Content, fieldsOf } from "../content.js";
import type { FieldKeys } from "../fieldKey.js";
import { richTextToPlain } from "../richTextPlain.js";
import { type AskedFigure, type Doubt, printMeasured } from "./doubt.js";

/** A figure that the text states, with the words of its clause. */
interface Statement {
  readonly words: ReadonlySet<string>;
  readonly quantity: Quantity;
  readonly value: number;
  readonly section: FieldKeys["section"];
}

/**
 * Figures in the text that differ from the one entered for the same indicator. A clause speaks of an indicator where it has all
 * the words that carry the meaning of its name and states just one figure of its measure; figures of another year
 * (`năm 2024 đạt …`), targets and values of earlier periods are left alone. Silent rather than wrong.
 */
export function doubtNarrative(asked: readonly AskedFigure[], content: Content): Doubt[] {
  const statements = fieldsOf(content, "section").flatMap(({ key, value }) =>
    statementsOf(key, richTextToPlain(value)),
  );
  if (statements.length === 0) return [];
  return asked.flatMap((figure) => {
    const value = content[figure.key]?.value;
    if (value === undefined || value === null || isPart(figure.key)) return [];
    const own = wordsOfName(figure.name);
    const about = statements.filter((statement) => speaksOf(statement, own, figure.measure));
    if (about.some((statement) => agrees(statement, value))) return [];
    const other = about.find((statement) => !isPast(statement, figure));
    return other === undefined ? [] : [textDiffers(figure, value, other)];
  });
}

const names = new Map<string, readonly string[]>();

function wordsOfName(name: string): readonly string[] {
  const words = names.get(name) ?? meaningfulWords(name);
  if (names.size >= MOST_REMEMBERED) names.clear();
  names.set(name, words);
  return words;
}

/** The text speaks of the whole; a place's or group's own figure is rarely named in a way that can be told apart. */
function isPart(key: FieldKeys["figure"]): boolean {
  return !key.endsWith(":-:-");
}

/** After a comma a comparison (`, giảm 0,5% so với năm trước`) is another statement. */
const CLAUSES =
  /;|\.(?=\s)|,? (?:trong đó|đồng thời|trong khi)(?=\s)|, (?=(?:tăng|giảm|cao hơn|thấp hơn|so với|bằng|vượt)\s)/u;
const AIM = /(?:mục tiêu|kế hoạch|phấn đấu|dự kiến|chỉ tiêu giao|so với|cùng kỳ|năm trước|kỳ trước)/iu;
/** Longer sections are lists and tables copied in: the checks run at each key press. */
const LONGEST = 60_000;

function statementsOf(section: FieldKeys["section"], text: string): Statement[] {
  return text
    .slice(0, LONGEST)
    .split("\n")
    .flatMap((line) => statementsOfLine(line).map((statement) => ({ ...statement, section })));
}

type Stated = Omit<Statement, "section">;

/** What lines say, remembered: at each key press all lines but one are as they were. */
const remembered = new Map<string, readonly Stated[]>();
const MOST_REMEMBERED = 1000;

function statementsOfLine(line: string): readonly Stated[] {
  const known = remembered.get(line);
  if (known !== undefined) return known;
  const found = line.split(CLAUSES).flatMap((clause) => statementOf(clause) ?? []);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(line, found);
  return found;
}

function statementOf(clause: string): Stated | undefined {
  if (!/\d/u.test(clause) || clause.length > 600 || AIM.test(clause)) return undefined;
  const [quantity, second] = readQuantities(clause);
  if (quantity === undefined || second !== undefined || quantity.value.kind !== "exact") return undefined;
  return { words: new Set(meaningfulWords(clause)), quantity, value: quantity.value.value };
}

/** Words that narrow a name to a group, an area or a part of the year: with one of them it is another indicator. */
const NARROWING = new Set(
  "nong thon thanhthi dothi toc thieuso dtts nu namgioi tre mien nui vung xa phuong huyen tuoi quy thang nhom khuyet".split(
    " ",
  ),
);

function speaksOf({ words, quantity }: Statement, own: readonly string[], measure: string | null): boolean {
  if (own.length < 2 || !own.every((word) => words.has(word))) return false;
  for (const word of words) if (NARROWING.has(word) && !own.includes(word)) return false;
  if (measure === null || quantity.measure === null) return measure === quantity.measure;
  return sameMeasure(measure, quantity.measure);
}

/** The text rounds: it agrees where the entered value, rounded to as many decimals, is the same. */
function agrees({ quantity, value }: Statement, entered: number): boolean {
  const decimals = /,(\d+)/u.exec(quantity.raw)?.[1]?.length ?? 0;
  return Math.abs(entered - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function isPast({ value, quantity }: Statement, { history }: AskedFigure): boolean {
  const years = history.map(({ period }) => period.slice(0, 4));
  if (quantity.year !== null && years.includes(quantity.year)) return true;
  return history.some((past) => past.value === value);
}

function textDiffers(
  { key, name, measure }: AskedFigure,
  value: number,
  { value: said, section }: Statement,
): Doubt {
  return {
    code: "text-differs",
    field: key,
    message: {
      vi: `“${name}”: số liệu nhập là ${printMeasured(value, measure)}, phần lời ghi ${printMeasured(said, measure)}.`,
      en: `“${name}”: entered ${printMeasured(value, measure)}, but the text says ${printMeasured(said, measure)}.`,
    },
    data: { value, said, section },
  };
}
