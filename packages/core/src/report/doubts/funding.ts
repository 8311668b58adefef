import { printNumber } from "../../text/printNumber.js";
import type { FundingAnswer } from "../answers.js";
import { type Content, fieldsOf } from "../content.js";
import { type FieldKey, fundingKey } from "../fieldKey.js";
import type { Doubt } from "./doubt.js";

/** More disbursed than committed, of a source or of a programme. */
export function doubtFunding(content: Content): Doubt[] {
  return [...fieldsOf(content, "funding"), ...fieldsOf(content, "programme")].flatMap(({ key, value }) =>
    disbursedMore(key, value),
  );
}

function disbursedMore(field: FieldKey, { committed, disbursed }: FundingAnswer): Doubt[] {
  if (committed === null || disbursed === null || disbursed <= committed) return [];
  return [
    {
      code: "disbursed-more",
      field,
      message: {
        vi: `Giải ngân ${printNumber(disbursed)} đồng lớn hơn bố trí ${printNumber(committed)} đồng.`,
        en: `Disbursed ${printNumber(disbursed)} đồng, more than the ${printNumber(committed)} committed.`,
      },
      data: { committed, disbursed },
    },
  ];
}

/** The programmes of a source are a part of its money: together they can't have more than it. */
export function doubtProgrammes(content: Content): Doubt[] {
  const programmes = fieldsOf(content, "programme").map(({ value }) => value);
  const sources = new Set(programmes.flatMap(({ source }) => source ?? []));
  return [...sources].flatMap((source) => {
    const field = fundingKey(source);
    const whole = content[field]?.committed ?? null;
    const parts = programmes
      .filter((each) => each.source === source)
      .reduce((sum, { committed }) => sum + (committed ?? 0), 0);
    if (whole === null || parts <= whole) return [];
    return [
      {
        code: "programmes-more",
        field,
        message: {
          vi: `Các chương trình, dự án của nguồn này cộng lại ${printNumber(parts)} đồng, lớn hơn số bố trí của nguồn (${printNumber(whole)} đồng).`,
          en: `The programmes of this source add up to ${printNumber(parts)} đồng, more than the ${printNumber(whole)} of the source.`,
        },
        data: { parts, whole },
      } as const,
    ];
  });
}
