import {
  type DifficultyAnswer,
  type Figure,
  type FundingAnswer,
  type ProposalAnswer,
  parseDifficultyAnswer,
  parseFigure,
  parseFundingAnswer,
  parseProposalAnswer,
  parseTaskAnswer,
  type TaskAnswer,
} from "./answers.js";
import { type FieldKey, type FieldKind, parseFieldKey } from "./fieldKey.js";
import { faulty, type Parsed } from "./parsed.js";
import { parseRichText, type RichText } from "./richText.js";

/** The value of a field, by the kind of its key. */
export interface FieldValues {
  readonly section: RichText;
  readonly figure: Figure;
  readonly task: TaskAnswer;
  readonly funding: FundingAnswer;
  readonly difficulty: DifficultyAnswer;
  readonly proposal: ProposalAnswer;
}

/** A field's value with its kind, so that the one can't be taken for the other. */
export type Field = {
  [K in FieldKind]: { readonly kind: K; readonly value: FieldValues[K] };
}[FieldKind];

export type FieldValue = FieldValues[FieldKind];

/** What a report holds: its fields by key. A key that is absent was never filled in. */
export type Content = Readonly<Partial<Record<FieldKey, FieldValue>>>;

/** Reads the value of a field from outside, by the kind that its key names. */
export function parseField(key: string, input: unknown): Parsed<Field> {
  const kind = parseFieldKey(key)?.kind;
  switch (kind) {
    case "section":
      return withKind(kind, parseRichText(input));
    case "figure":
      return withKind(kind, parseFigure(input));
    case "task":
      return withKind(kind, parseTaskAnswer(input));
    case "funding":
      return withKind(kind, parseFundingAnswer(input));
    case "difficulty":
      return withKind(kind, parseDifficultyAnswer(input));
    case "proposal":
      return withKind(kind, parseProposalAnswer(input));
    case undefined:
      return faulty({
        vi: "Không có mục này trong báo cáo.",
        en: `There is no field "${key.slice(0, 80)}".`,
      });
  }
}

function withKind<K extends FieldKind>(
  kind: K,
  value: Parsed<FieldValues[K]>,
): Parsed<{ readonly kind: K; readonly value: FieldValues[K] }> {
  return value.ok ? { ok: true, value: { kind, value: value.value } } : value;
}
