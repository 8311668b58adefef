import type { Indicator } from "../../read/reading.js";
import { parseMeasure, sameMeasure } from "../../text/measures.js";
import { printNumber } from "../../text/printNumber.js";
import { type CountedShare, countedShares } from "../countedShares.js";
import type { Finding, Said } from "../diagnostic.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { type MeasureSlip, measureSlips, type UnitBesideUnit, unitsApart } from "../measureSlips.js";
import { perOfRate, type RateInPercent, ratesInPercent } from "../ratesInPercent.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { seriesOf } from "../seriesShape.js";
import { type OddCell, risesWithLevels, sharesInWords, unnamedShares } from "../tableOddities.js";
import { countsInRatios, sharesAsCounts } from "../textMeasures.js";
import { whereabouts } from "../whereabouts.js";

export const indicatorMeasureMismatch: DocumentRule = {
  name: "indicator-measure-mismatch",
  scope: "document",
  severity: "error",
  title: {
    vi: "Đơn vị tính không khớp với tên chỉ tiêu",
    en: "The unit of measure doesn't fit the indicator's name",
  },
  looksFor: {
    vi: "Tên chỉ tiêu tính trên 1.000, 10.000 hoặc 100.000 người mà đơn vị ghi %; tên là “Số…” mà đơn vị ghi %; tên là “Tỷ lệ…” mà đơn vị là người, vụ, trạm…; tên tự ghi một đơn vị khác với cột đơn vị tính. Trong phần lời: số giờ, số vụ, số người… còn, đạt bao nhiêu “lần” hoặc “%” mà không nói so với gì; tỷ suất tính trên 1.000, 10.000, 100.000 mà mức ghi bằng %; một tỷ lệ vừa “tăng 5%/năm” vừa “đạt 20%” (lưu ý). Cùng con số của một chỉ tiêu nhưng phần lời và bảng ghi hai đơn vị (nghìn tấn và triệu tấn, /tháng và /năm); hai mức gần nhau trong một câu mà đơn vị chênh nghìn lần (m3 và lít). Bảng đếm bằng “người”, “hộ”… con số mà mục tiêu ghi là tỷ lệ (“60%”). Trong bảng (lưu ý): tên là mức độ, có hay không mà đơn vị là số; tên chỉ nêu đối tượng mà đơn vị là %; đơn vị là % mà các năm chỉ ghi lời.",
    en: "The name says per 1,000, 10,000 or 100,000 but the measure is %; the name counts (`Số…`) but the measure is %; the name is a share (`Tỷ lệ…`) but the measure counts; the name prints another measure than the column. In running text: a number of hours, cases, people… reaches so many times or percent of nothing named; a rate per 1,000, 10,000 or 100,000 is given in %; a share both rises by so much a year and reaches a level (info). One figure of an indicator has two units in text and table; levels of one size in a sentence stand in units a thousand times apart. A table counts (`người`) what the goal has as a share (`60%`). In tables (info): the name is a degree or asks for yes or no and the measure counts; the name says only of whom it speaks and the measure is %; the years say words.",
  },
  source: {
    vi: "Hai điều ghi trên cùng một dòng không thể cùng đúng.",
    en: "Two statements of one row can't both hold.",
  },
  silentWhen: {
    vi: "Tên nói cả số lượng và tỷ lệ; “trên 1.000” chỉ quy mô (có trên 1.000 lao động); đơn vị là ‰, lần, điểm, chỉ số.",
    en: "The name says both number and share; `trên 1.000` is a size; the measure is ‰, times, points or an index.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thủy sản huyện Hòa An giai đoạn 2026 - 2030
II. MỤC TIÊU ĐẾN NĂM 2030
1. Giá trị sản xuất cá lồng tăng 6%/năm, đạt khoảng 1.450 triệu đồng.
2. 65% số lồng nuôi đã đăng ký được gắn phao tín hiệu, trong đó 48% lồng có đèn báo đêm.
PHỤ LỤC
CHỈ TIÊU TỪNG NĂM

TT   Chỉ tiêu                        ĐVT        2026      2028      2030
1    Giá trị sản xuất cá lồng        tỷ đồng    1.150     1.290     1.450
2    Lồng nuôi gắn phao tín hiệu     %          40        52        65
3    Lồng có đèn báo đêm             cơ sở      30        39        48`,
      lines: [4, 12],
    },
    {
      text: `KẾ HOẠCH
Phát triển chăn nuôi huyện Hòa An đến năm 2028
II. MỤC TIÊU ĐẾN NĂM 2028
a) Sản lượng thịt hơi xuất chuồng đạt 46 nghìn tấn; giá trị sản xuất
chăn nuôi đạt 1.870 triệu đồng.
b) Thu nhập bình quân của hộ chăn nuôi đạt 96 triệu đồng/hộ/tháng.
c) Mức nước uống cho đàn bò vùng bãi tối thiểu 40 m3/con/ngày, vùng đồi tối thiểu 35 lít/con/ngày.
d) 65% hộ nuôi lợn có hầm khí sinh học được kiểm tra định kỳ.

PHỤ LỤC

TT   Chỉ tiêu                              Đơn vị tính            2025     2028
1    Sản lượng thịt hơi xuất chuồng        tấn                    39       46
2    Giá trị sản xuất chăn nuôi            tỷ đồng                1.420    1.870
3    Thu nhập bình quân hộ chăn nuôi       triệu đồng/hộ/năm      71       96
4    Hộ nuôi lợn có hầm khí sinh học       hộ                     40       65
     được kiểm tra định kỳ
5    Số hợp tác xã chăn nuôi               hợp tác xã             12       18`,
      lines: [4, 5, 6, 7, 16],
    },
    {
      text: `KẾ HOẠCH
Thu gom vỏ chai huyện Hòa An

I. CHỈ TIÊU

a) Tỷ lệ hộ để riêng vỏ chai đạt 70% trong năm 2026.

b) Tỷ lệ hộ bán hàng ăn ký cam kết trả vỏ chai trong quý II/2026: 140 hộ.`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc sức khỏe trẻ em tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ suất chết sơ sinh/1.000 trẻ đẻ sống | % | 9 | 8 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 95 | 100 |
| 3 | Số nhân viên y tế thôn được tập huấn | % | 70 | 90 |
| 4 | Tỷ lệ trẻ em được khám định kỳ | người | 70 | 90 |`,
      lines: [6, 8, 9],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc người cao tuổi tỉnh Hòa An
II. MỤC TIÊU
a) Giảm số giờ chờ khám của người cao tuổi còn 0,6 lần vào năm 2030.
b) Số ca té ngã trong viện dưỡng lão giảm 15% mỗi năm.
c) Tăng tỷ lệ người cao tuổi có thẻ xe buýt tối thiểu 4%/năm, phấn đấu đạt 30% vào năm 2030.`,
      lines: [4, 6],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc sức khỏe sinh sản huyện Hòa An
**II. MỤC TIÊU ĐẾN NĂM 2028**
- Giảm tỷ số tử vong mẹ xuống dưới 16%.
- Phấn đấu đạt 11%/10.000 dân về số nữ hộ sinh; số giường sản khoa
trên 1 vạn dân đạt 7% vào năm 2028.
- Tử vong bà mẹ liên quan đến sinh đẻ dưới 5% trẻ đẻ ra sống.

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2028 |
|---|---|---|---|---|
| 1 | Tỷ suất tử vong trẻ em dưới 1 tuổi | % | 9,1 | 7,8 |
| 2 | Tỷ lệ tử vong bà mẹ | % | 18 | 14 |
| 3 | Tỷ lệ phụ nữ sinh con tại trạm y tế | % | 90 | 96 |`,
      lines: [4, 5, 7, 11, 12],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc người cao tuổi tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2028 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ xã có câu lạc bộ người cao tuổi | % | 60 | 80 | 95 |
| 2 | Tỷ lệ người cao tuổi được khám định kỳ | % | 70 | 80 | 90 |
| 3 | Tỷ lệ viện dưỡng lão có bác sĩ | % | 40 | 60 | 80 |
| 4 | Người sống một mình được thăm hỏi | % | 50 | 70 | 90 |
| 5 | Mức độ thân thiện của vỉa hè | % | 40 | 50 | 60 |
| 6 | Tỷ lệ thu nhập của người cao tuổi so với bình quân | % | Thấp hơn | Gần bằng | Bằng |
| 7 | Có hoặc không có đường dây tư vấn | cuộc gọi | 1 | 1 | 1 |
| 8 | Tỷ lệ xe buýt sàn thấp | % | 20 | 40 | 60 |
| 9 | Tỷ lệ phường có vườn thuốc nam | ‰ | 30 | 50 | 80 |`,
      lines: [9, 10, 11, 12, 14],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thủy sản huyện Hòa An giai đoạn 2026 - 2030
II. MỤC TIÊU ĐẾN NĂM 2030
1. Giá trị sản xuất cá lồng đạt khoảng 1,45 nghìn tỷ đồng.
2. 48% lồng nuôi (48 cơ sở) có đèn báo đêm.
PHỤ LỤC
CHỈ TIÊU TỪNG NĂM

TT   Chỉ tiêu                        ĐVT        2026      2028      2030
1    Giá trị sản xuất cá lồng        tỷ đồng    1.150     1.290     1.450
2    Lồng nuôi có đèn báo đêm        cơ sở      30        39        48`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển chăn nuôi huyện Hòa An đến năm 2028
II. MỤC TIÊU ĐẾN NĂM 2028
a) Sản lượng thịt hơi xuất chuồng đạt 46.000 tấn; giá trị sản xuất chăn nuôi đạt 1,87 nghìn tỷ đồng.
b) Hỗ trợ 96 triệu đồng cho hộ chăn nuôi có thu nhập thấp; thu nhập đạt 8 triệu đồng/hộ/tháng.
c) Nước uống cho đàn bò 35 lít/con/ngày, nước rửa chuồng trại tập trung 3 m3/con/năm.
d) Diện tích trồng cỏ đạt 120 ha, bình quân 150 m2/con.
đ) 18% số hợp tác xã chăn nuôi có phòng xét nghiệm thức ăn; có 18 hợp tác xã chăn nuôi có phòng xét nghiệm thức ăn đạt chuẩn.

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2028 |
|---|---|---|---|---|
| 1 | Sản lượng thịt hơi xuất chuồng | nghìn tấn | 39 | 46 |
| 2 | Giá trị sản xuất chăn nuôi | tỷ đồng | 1.420 | 1.870 |
| 3 | Thu nhập bình quân hộ chăn nuôi | triệu đồng/hộ/năm | 71 | 96 |
| 4 | Số hợp tác xã chăn nuôi có phòng xét nghiệm thức ăn | hợp tác xã | 9 | 18 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Thu gom vỏ chai huyện Hòa An

I. CHỈ TIÊU

a) Tỷ lệ hộ để riêng vỏ chai đạt 70%; số hộ ký cam kết: 140 hộ.

b) Tỷ lệ người gom vỏ chai là 3 người/thôn; tỷ lệ hộ chưa ký còn 40 hộ, chiếm 3% số hộ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc sức khỏe sinh sản huyện Hòa An
**II. MỤC TIÊU ĐẾN NĂM 2028**
- Tỷ số tử vong mẹ dưới 16/100.000 trẻ đẻ sống, giảm 20% so với năm 2025.
- Số bác sĩ đạt 11/10.000 dân; 95% trẻ đẻ sống được cân; xã trên 10.000 dân có 2 nữ hộ sinh, đạt 80%.
- Tử vong mẹ giảm bình quân 4%/năm.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc sức khỏe trẻ em tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ suất chết sơ sinh/1.000 trẻ đẻ sống | ‰ | 9 | 8 |
| 2 | Tỷ lệ doanh nghiệp có trên 1.000 lao động tổ chức khám sức khỏe | % | 95 | 100 |
| 3 | Số và tỷ lệ nhân viên y tế thôn được tập huấn | % | 70 | 90 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc người cao tuổi tỉnh Hòa An
II. MỤC TIÊU
a) Giảm số giờ chờ khám của người cao tuổi còn 0,6 lần so với năm 2020.
b) Tỷ lệ xã có câu lạc bộ trong tổng số xã đạt 90%.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...slipsByIndicator(measureSlips(subject)).map(slipFinding),
    ...unitsApart(subject).map(apartFinding),
    ...countedShares(subject).map(shareFinding),
    ...countsInRatios(subject).map(ratioFinding),
    ...sharesAsCounts(subject).map(countFinding),
    ...ratesInPercent(subject).map(rateFinding),
    ...risesWithLevels(subject).map(riseFinding),
    ...indicatorTables(subject).flatMap((table) => [
      ...unnamedFindings(unnamedShares(table)),
      ...sharesInWords(table).map(wordsFinding),
    ]),
    ...indicatorTables(subject).flatMap(({ indicators }) => indicators.flatMap((i) => judge(i) ?? [])),
  ],
};

/** One for each row of the table, the places of the text that agree with one another together. */
function slipsByIndicator(
  slips: readonly MeasureSlip[],
): readonly (readonly [MeasureSlip, ...MeasureSlip[]])[] {
  const groups = new Map<Indicator, [MeasureSlip, ...MeasureSlip[]]>();
  for (const slip of slips) {
    const known = groups.get(slip.indicator);
    if (known === undefined) groups.set(slip.indicator, [slip]);
    else known.push(slip);
  }
  return [...groups.values()];
}

/** The text and the row of its name print one figure with two units. */
function slipFinding([slip, ...others]: readonly [MeasureSlip, ...MeasureSlip[]]): Finding {
  const { indicator, year, printed, text, span, certain } = slip;
  const place = whereabouts(indicator.span);
  return {
    severity: certain ? "error" : "warning",
    message: {
      vi: `“${text}” nhưng chỉ tiêu ${indicatorTitle(indicator)} năm ${year} ở ${place.vi} ghi ${printed}; cùng con số mà khác đơn vị tính, cần thống nhất.`,
      en: `Found “${text}”, expected ${printed} as indicator ${indicatorTitle(indicator)} has for ${year} at ${place.en}: one figure with two units.`,
    },
    span,
    quote: text,
    related: [saysHere(indicator.span, printed), ...others.map((each) => saysHere(each.span, each.text))],
    data: { code: indicator.code, year, values: [printed, text] },
  };
}

/** The row counts what a goal gives as a share. */
function shareFinding({ indicator, point, text, span }: CountedShare): Finding {
  const place = whereabouts(span);
  return {
    severity: "warning",
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(indicator)} ghi đơn vị tính “${indicator.measure}” với giá trị ${point.raw} năm ${point.year}, nhưng ở ${place.vi} ghi ${text}; đơn vị tính phải là %.`,
      en: `Indicator ${indicatorTitle(indicator)} has ${point.raw} “${indicator.measure}” for ${point.year}, expected a share as ${text} at ${place.en}.`,
    },
    span: indicator.span,
    quote: indicator.measure ?? point.raw,
    suggestion: "%",
    related: [saysHere(span, text)],
    data: { code: indicator.code, measure: indicator.measure },
  };
}

/** Figures of one size for the same, with units a thousand times apart. */
function apartFinding({ first, other, span, related }: UnitBesideUnit): Finding {
  return {
    severity: "warning",
    message: {
      vi: `“${other.text}” nhưng cùng câu ghi “${first.text}”: hai mức gần nhau mà đơn vị tính chênh nhau ${printNumber(other.scale / first.scale)} lần; kiểm tra đơn vị tính.`,
      en: `Found “${other.text}” beside “${first.text}”, levels of one size in units ${other.scale / first.scale} times apart; expected one unit.`,
    },
    span,
    quote: other.text,
    suggestion: other.text.replace(other.measure, first.measure),
    related: [saysHere(related, first.text)],
    data: { measures: [other.measure, first.measure] },
  };
}

/** One remark for all rows of a table whose names don't say what is measured. */
function unnamedFindings([first, ...others]: readonly Indicator[]): readonly Finding[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` (và ${others.length} chỉ tiêu khác)`;
  return [
    {
      severity: "info",
      message: {
        vi: `Chỉ tiêu ${indicatorTitle(first)}${more} tính bằng % nhưng tên không nêu tỷ lệ của gì; cần ghi rõ đại lượng đo.`,
        en: `Indicator ${indicatorTitle(first)} is given in % but its name doesn't say what share; expected the quantity.`,
      },
      span: first.span,
      quote: first.name,
      related: others.map(({ span, name }) => ({
        span,
        quote: name,
        message: { vi: "Tên cũng không nêu đại lượng", en: "Without a quantity too" },
      })),
      data: { code: first.code, rows: others.length + 1 },
    },
  ];
}

function wordsFinding(indicator: Indicator): Finding {
  const said = Object.values(indicator.milestones).flatMap(({ raw }) =>
    raw === null || /\d/u.test(raw) ? [] : [raw],
  );
  return {
    severity: "info",
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(indicator)} có đơn vị tính “${indicator.measure}” nhưng các năm chỉ ghi lời (${said.join(", ")}); cần ghi con số theo đơn vị.`,
      en: `Indicator ${indicatorTitle(indicator)} is measured in “${indicator.measure}” but its years say words (${said.join(", ")}); expected figures.`,
    },
    span: indicator.span,
    quote: said[0] ?? indicator.name,
    data: { code: indicator.code },
  };
}

function riseFinding({ text, span }: OddCell): Finding {
  return {
    severity: "info",
    message: {
      vi: `“${text}”: lẫn mức tăng mỗi năm với mức phải đạt của một tỷ lệ; cần ghi rõ con số nào là mức tăng (điểm % hay %).`,
      en: `Found “${text}”, a yearly rise beside the level of one share; expected it said which is which.`,
    },
    span,
    quote: text,
  };
}

function ratioFinding({ text, span, measure }: ReturnType<typeof countsInRatios>[number]): Finding {
  return {
    severity: measure === "%" ? "info" : "warning",
    message: {
      vi: `“${text}”: số lượng nhưng mức phải đạt tính bằng “${measure}” mà không nói so với gì; cần ghi đơn vị đúng hoặc đối tượng so sánh.`,
      en: `Found “${text}”, a count given in “${measure}” of nothing named; expected its own measure or what it is compared with.`,
    },
    span,
    quote: text,
    data: { measure },
  };
}

function countFinding({ text, span, measure }: ReturnType<typeof sharesAsCounts>[number]): Finding {
  return {
    severity: "warning",
    message: {
      vi: `“${text}”: tỷ lệ nhưng mức phải đạt ghi bằng “${measure}”; cần ghi “Số …” hoặc ghi mức theo %.`,
      en: `Found “${text}”, a share whose level is a count of “${measure}”; expected a count's name or a level in %.`,
    },
    span,
    quote: text,
    data: { measure },
  };
}

function rateFinding({ text, span, per }: RateInPercent): Finding {
  return {
    severity: "warning",
    message: {
      vi: `“${text}”: tỷ suất tính trên ${per} nhưng mức ghi bằng “%”; cần ghi đúng đơn vị.`,
      en: `Found “${text}”, a rate per ${per} given in “%”; expected its own measure.`,
    },
    span,
    quote: text,
    data: { per },
  };
}

function judge(indicator: Indicator): Finding | undefined {
  const { measure, name } = indicator;
  if (measure === null) return undefined;
  const percent = parseMeasure(measure)?.form === "%";
  const per = percent
    ? /(?<!(?:có|với|từ|quy mô|vốn)\s)(?:\/|trên|tính trên)\s?(1\.?000|10\.?000|100\.?000|1\.000\.000|vạn)\s[A-Za-zÀ-ỹ]+/iu.exec(
        name,
      )
    : null;
  if (per !== null)
    return findingOf(
      indicator,
      { vi: `tính trên ${per[1]}`, en: `is per ${per[1]}` },
      "error",
      perMeasure(per[1]),
    );
  const rate = percent ? perOfRate(indicator) : undefined;
  if (rate !== undefined)
    return findingOf(
      indicator,
      { vi: `là tỷ suất tính trên ${rate}`, en: `is a rate per ${rate}` },
      "warning",
    );
  if (
    percent &&
    /^số (?!phần trăm|%)/iu.test(name) &&
    !/tỷ lệ|tỉ lệ|tỷ trọng|so với|trên tổng|\//iu.test(name)
  )
    return findingOf(indicator, { vi: "là số lượng", en: "is a count" }, "warning");
  if (percent && isAmount(indicator))
    return findingOf(
      indicator,
      { vi: "là đại lượng không tính bằng phần trăm", en: "is no share" },
      "warning",
    );
  if (
    /^(?:tỷ|tỉ) (?:lệ|trọng) (?!số và|và)/iu.test(name) &&
    isPlainCount(measure) &&
    !/số lượng|và số/iu.test(name)
  )
    return findingOf(indicator, { vi: "là tỷ lệ", en: "is a share" }, "warning", "%");
  const degree = /^mức độ\s/iu.test(name) && percent;
  if (degree) return findingOf(indicator, { vi: "là mức độ", en: "is a degree" }, "info");
  if (/^(?:có hoặc không|có\s?\/\s?không|có hay không)\s/iu.test(name) && !/có|không|mức/iu.test(measure))
    return findingOf(indicator, { vi: "hỏi có hay không", en: "asks for yes or no" }, "info");
  if (
    /^(?:tỷ|tỉ) lệ\s/iu.test(name) &&
    measure.trim() === "‰" &&
    !/sinh|chết|tử vong|tăng|mắc|trên 1|\/|tội phạm|tai nạn/iu.test(name)
  )
    return findingOf(indicator, { vi: "là tỷ lệ", en: "is a share" }, "info", "%");
  return ownMeasure(indicator) ?? rateOfCount(indicator) ?? relativeChange(indicator);
}

/** Areas, amounts and the like aren't shares; nor is what has values above 100 all along. */
function isAmount(indicator: Indicator): boolean {
  const { name } = indicator;
  if (
    /tỷ (?:lệ|trọng|số)|tỉ lệ|tốc độ|tăng|giảm|so với|cơ cấu|chỉ số|\/|mức độ|đạt|phủ|chiếm|được|(?<!\p{L})đã(?!\p{L})/iu.test(
      name,
    )
  )
    return false;
  if (
    /^(?:diện tích|lượng|sản lượng|doanh số|doanh thu|kim ngạch|giá trị|chiều dài|công suất|tuổi thọ|thu nhập|khối lượng|tổng (?:vốn|số|diện tích|mức|sản lượng))\s/iu.test(
      name,
    )
  )
    return true;
  const points = seriesOf(indicator);
  return points.length > 1 && points.every(({ low }) => low > 150);
}

/** `Số nạn nhân …` measured per 100.000 people: either the name or the measure says too little. */
function rateOfCount(indicator: Indicator): Finding | undefined {
  const { measure, name } = indicator;
  if (!/^số (?!phần trăm|năm|giờ|lần)/iu.test(name) || /trên|\/|bình quân|tỷ|tính theo|mật độ/iu.test(name))
    return undefined;
  if (!/\/\s?(?:1|10|100)[.\s]?000/u.test(measure ?? "")) return undefined;
  return findingOf(indicator, { vi: "là số lượng", en: "is a count" }, "info");
}

/** `Giảm 1-1,5% hàng năm` for what is measured in kWh: the milestones say a change in percent, not an amount. */
function relativeChange(indicator: Indicator): Finding | undefined {
  const raws = [indicator.spanning, ...Object.values(indicator.milestones).map(({ raw }) => raw)];
  const change = raws.find((raw) => /^\s?(?:tăng|giảm)[^%]{0,30}\d[\d,.\s-]*%/iu.test(raw ?? ""));
  if (change == null || !/^(?:kwh|tấn|ha|người|triệu|tỷ|vụ|hộ|m3|lít)/iu.test(indicator.measure ?? ""))
    return undefined;
  return findingOf(
    indicator,
    { vi: `có lộ trình ghi “${change.trim()}”`, en: `has milestones saying “${change.trim()}”` },
    "info",
  );
}

/** What counts things one by one; an index, points, times or a ratio may well measure a share. */
function isPlainCount(measure: string): boolean {
  return /^(?:người|lượt người|hộ|vụ|ca|trạm|xã|trường|lớp|cơ sở|doanh nghiệp|học sinh|cuộc|văn bản|dự án|mô hình|con|cây|công trình|hợp tác xã|trang trại|trẻ|trẻ em|lao động|hồ sơ|sản phẩm|bệnh viện|thôn|phường|huyện|lượt|m2|km|tấn|ha|triệu đồng|tỷ đồng)$/iu.test(
    measure.trim(),
  );
}

function perMeasure(per: string | undefined): string | undefined {
  return per?.replace(".", "") === "1000" ? "‰" : undefined;
}

/** `Tổng tiêu thụ … (tấn/triệu đồng)` beside `tấn/người`. */
function ownMeasure(indicator: Indicator): Finding | undefined {
  const printed = /\(([^()]{1,30}\/[^()]{1,30})\)/u.exec(indicator.name)?.[1];
  const measure = indicator.measure ?? "";
  if (printed === undefined || parseMeasure(printed) === undefined || parseMeasure(measure) === undefined)
    return undefined;
  if (sameMeasure(printed, measure)) return undefined;
  return findingOf(indicator, { vi: `ghi “${printed.trim()}”`, en: `says “${printed.trim()}”` }, "warning");
}

function findingOf(
  indicator: Indicator,
  said: Said,
  severity: "error" | "warning" | "info",
  suggestion?: string,
): Finding {
  const title = indicatorTitle(indicator);
  return {
    severity,
    message: {
      vi: `Chỉ tiêu ${title}: tên chỉ tiêu ${said.vi} nhưng đơn vị tính ghi “${indicator.measure}”; cần thống nhất tên và đơn vị.`,
      en: `Indicator ${title}: its name ${said.en} but its measure is “${indicator.measure}”; expected both to agree.`,
    },
    span: indicator.span,
    quote: indicator.name,
    ...(suggestion === undefined ? {} : { suggestion }),
    data: { code: indicator.code, measure: indicator.measure },
  };
}
