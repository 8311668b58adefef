import type { Indicator } from "../../read/reading.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";
import { whereabouts } from "../whereabouts.js";

export const indicatorNested: DocumentRule = {
  name: "indicator-nested",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Phần hẹp lớn hơn phần rộng chứa nó",
    en: "A narrower group above the wider one that holds it",
  },
  looksFor: {
    vi: "Hai chỉ tiêu cùng cách tính mà một chỉ tiêu bao hàm chỉ tiêu kia nhưng giá trị lại nhỏ hơn: tử vong trẻ dưới 5 tuổi nhỏ hơn dưới 1 tuổi; lao động qua đào tạo có bằng cấp, chứng chỉ cao hơn lao động qua đào tạo; xã nông thôn mới nâng cao cao hơn xã nông thôn mới.",
    en: "Two indicators reckoned alike, one holding the other, with a smaller value: deaths under 5 below deaths under 1; trained workers with certificates above trained workers; advanced new-rural communes above new-rural ones.",
  },
  source: {
    vi: "Số học: tập hợp con không lớn hơn tập hợp chứa nó.",
    en: "Arithmetic: a subset isn't larger than the set.",
  },
  silentWhen: {
    vi: "Đơn vị tính khác nhau; phần hẹp tính trên chính phần rộng (“trong số xã đã đạt chuẩn”); giá trị có dấu >, <.",
    en: "Measures differ; the narrower is reckoned on the wider (`trong số …`); bounds.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển y tế và lao động tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ suất tử vong trẻ em dưới 1 tuổi | ‰ | 13 | 11 |
| 2 | Tỷ suất tử vong trẻ em dưới 5 tuổi | ‰ | 11 | 9 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 60 | 70 |
| 4 | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | % | 62 | 65 |`,
      lines: [7, 9],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển y tế và lao động tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ suất tử vong trẻ em dưới 1 tuổi | ‰ | 11 | 9 |
| 2 | Tỷ suất tử vong trẻ em dưới 5 tuổi | ‰ | 16 | 14 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 60 | 70 |
| 4 | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | % | 28 | 35 |
| 5 | Tỷ lệ lao động qua đào tạo có việc làm | % | 80 | 85 |
| 6 | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thấp còi | % | 20 | 18 |
| 7 | Tỷ lệ trẻ dưới 1 tuổi suy dinh dưỡng thấp còi | % | 21 | 19 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const rows = indicatorTables(subject).flatMap(({ indicators }) => indicators);
    const byName = new Map(rows.map((row) => [nameOf(row), row]));
    return rows.flatMap((row) => {
      const wider = widerName(nameOf(row));
      const other = wider === undefined ? undefined : byName.get(wider.name);
      return other === undefined || other === row ? [] : (judge(row, other, wider?.turned === true) ?? []);
    });
  },
};

const nameOf = ({ name, parent }: Indicator): string =>
  fold(parent === null ? name : `${parent} ${name}`)
    .replace(/\d+\s?(?:000)?\s?(?:tre|ca)\b.*$/u, "")
    .trim();

/** What narrows a name without changing what it is reckoned on. */
const NARROWER = / (?:co bang cap(?: va)? chung chi|co bang cap|co chung chi|nang cao|kieu mau)$/u;

/** The folded name of the indicator that holds this one; `turned` where this one is the wider of the two. */
function widerName(name: string): { readonly name: string; readonly turned: boolean } | undefined {
  if (/^ty (?:suat|so) tu vong.* duoi 5 tuoi/u.test(name))
    return { name: name.replace("duoi 5 tuoi", "duoi 1 tuoi"), turned: true };
  const wide = name.replace(NARROWER, "");
  return wide === name || /trong so/u.test(name) ? undefined : { name: wide, turned: false };
}

function judge(row: Indicator, other: Indicator, turned: boolean): Finding | undefined {
  if (row.measure !== other.measure) return undefined;
  const [narrow, wide] = turned ? [other, row] : [row, other];
  const exact = (indicator: Indicator) =>
    seriesOf(indicator).filter(({ year }) => indicator.milestones[year]?.value.kind === "exact");
  for (const inner of exact(narrow)) {
    const outer = exact(wide).find(({ year }) => year === inner.year);
    if (outer === undefined || inner.low <= outer.high) continue;
    const [inside, outside] = [indicatorTitle(narrow), indicatorTitle(wide)];
    return {
      message: {
        vi: `Năm ${inner.year}, chỉ tiêu ${inside} ghi ${inner.raw}, lớn hơn ${outer.raw} của ${outside} là chỉ tiêu bao hàm nó.`,
        en: `Found ${inner.raw} for ${inner.year} of ${inside}, expected at most ${outer.raw} of ${outside}, which holds it.`,
      },
      span: row.span,
      quote: turned ? outer.raw : inner.raw,
      related: [
        {
          span: other.span,
          message: {
            vi: `Chỉ tiêu kia (${whereabouts(other.span).vi})`,
            en: `The other (${whereabouts(other.span).en})`,
          },
          quote: turned ? inner.raw : outer.raw,
        },
      ],
      data: { year: inner.year, narrow: inner.raw, wide: outer.raw },
    };
  }
  return undefined;
}
