import type { Figure } from "../answers.js";
import { type AskedFigure, type Doubt, printMeasured } from "./doubt.js";

/** Zero where all the values before were above it: a blank that was filled with 0 destroys the series. */
export function doubtBlankZero({ key, name, measure, history }: AskedFigure, figure: Figure): Doubt[] {
  const last = history.at(-1);
  if (figure.value !== 0 || last === undefined || history.some(({ value }) => value === 0)) return [];
  return [
    {
      code: "zero-or-blank",
      field: key,
      message: {
        vi: `“${name}”: ghi 0, kỳ trước là ${printMeasured(last.value, measure)}. Nếu chưa có số liệu, để trống và chọn lý do.`,
        en: `“${name}”: 0, last time ${printMeasured(last.value, measure)}. Where there is no figure, leave it blank and give the reason.`,
      },
      data: { value: 0, last: last.value, period: last.period },
    },
  ];
}
