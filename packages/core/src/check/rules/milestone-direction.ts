import { spanAt } from "../../document/passage.js";
import type { Indicator } from "../../read/reading.js";
import { matchesIn } from "../../text/matches.js";
import { shortened } from "../../text/shortened.js";
import { type ContraryBound, contraryBounds } from "../contraryBounds.js";
import { type ContraryVerb, contraryVerbs } from "../contraryVerbs.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { type GoalReached, goalsReached, type ReachedAlready, reachedAlready } from "../reachedAlready.js";
import { type OddStep, oddSteps } from "../rowSteps.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { type SentenceStep, sentenceSteps } from "../sentenceSteps.js";
import { findDirection, type SeriesPoint, seriesOf, stepsAgainst } from "../seriesShape.js";
import { stepsBack } from "../statedDirection.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";
import { figurePiecesWith } from "../wordPlaces.js";

export const milestoneDirection: DocumentRule = {
  name: "milestone-direction",
  scope: "document",
  severity: "warning",
  title: { vi: "Lộ trình đi ngược chiều", en: "Milestones go the wrong way" },
  looksFor: {
    vi: "Giá trị của chỉ tiêu theo năm giảm khi phải tăng, tăng khi phải giảm, hoặc lùi lại giữa chừng so với chiều của các năm khác; số lượng theo dãy từ năm năm trở lên mà đổi chỗ hai năm liền nhau thì đi một chiều. Trong bảng theo địa phương, một dòng đi ngược khi mọi dòng khác cùng chiều; tốc độ tăng đặt mức âm cho năm phải đạt (lưu ý). Giới hạn ngược chiều (tỷ lệ phải giảm mà ghi “trên”, “>”, tỷ lệ phải tăng mà ghi “dưới”, “<”); “tăng” đi với “xuống”, “giảm” đi với “lên”. Trong một câu: mức năm sau đi ngược động từ hoặc thấp hơn mức năm trước của một tỷ lệ phải đạt. Năm đầu của lộ trình kém mức mà phần thực trạng ghi đã đạt.",
    en: "An indicator's values fall where they should rise, rise where they should fall, or turn back on their way; counts of five years or more that would go one way if two neighbours were changed about. In a table by places one row goes back while all others go on; a rate of growth below zero is set for a year to come (info). A bound faces the wrong way (a least value of a harm, a greatest of what is to spread); “raise … down to”, “lower … up to”. Within a sentence the value of a later year goes against the verb, or a share to be reached falls back. A roadmap begins behind the level that the account of the situation says is reached.",
  },
  source: {
    vi: "Lộ trình là các bước tiến tới mục tiêu; bước lùi thường là gõ nhầm hoặc nhầm cột.",
    en: "Milestones are steps towards the target; a step back is usually a slip or a wrong column.",
  },
  silentWhen: {
    vi: "Không rõ chiều mong muốn (không suy ra được từ tên, từ mục tiêu hoặc từ đa số các bước); tốc độ tăng, cơ cấu; số lượng theo từng năm.",
    en: "The wanted direction isn't clear from the name, the target or most of the steps; rates of growth, structures; counts per year.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Số hóa hồ sơ lưu trữ huyện Hòa An giai đoạn 2027 - 2029
I. THỰC TRẠNG
Đến hết năm 2026, tỷ lệ hồ sơ địa chính được số hóa đạt 54%; huyện có 14 kho lưu trữ.
II. MỤC TIÊU ĐẾN NĂM 2029
1. 92% hồ sơ địa chính được số hóa.
2. 80% hồ sơ hộ tịch được kết nối.
PHỤ LỤC

TT   Chỉ tiêu                                ĐVT     2027     2028     2029
1    Hồ sơ địa chính được số hóa             %       45       75       92
2    Hồ sơ hộ tịch được kết nối              %       40       60       80`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Quản lý chợ đầu mối huyện Hòa An giai đoạn 2022 - 2026
I. TÌNH HÌNH
Đến hết năm 2021, huyện có 4 chợ đầu mối. Tỷ lệ hộ kinh doanh ở chợ đầu mối niêm yết giá đạt 58%; tỷ lệ ki-ốt có bình chữa cháy là 71%.
II. CHỈ TIÊU ĐẾN NĂM 2026
- Tỷ lệ ki-ốt có bình chữa cháy đạt 62%.

| TT | Chỉ tiêu | ĐVT | 2022 | 2024 | 2026 |
|---|---|---|---|---|---|
| 1 | Hộ kinh doanh ở chợ đầu mối niêm yết giá | % | 46 | 75 | 90 |
| 2 | Sạp hàng có cân đối chứng | % | 20 | 40 | 60 |`,
      lines: [6, 10],
    },
    {
      text: `KẾ HOẠCH
Giảm thời gian chờ khám bệnh huyện Hòa An
II. MỤC TIÊU
1. Giảm tỷ lệ người bệnh phải chờ quá một giờ xuống dưới 12% vào
năm 2027 và dưới 18% vào năm 2029.
2. Tỷ lệ xã có điểm đặt lịch khám đạt 85% vào năm 2027 và 58% vào năm 2029.
3. Nâng số bác sĩ có máy siêu âm cầm tay lên 46 người vào năm 2027 và 34 người vào năm 2029.`,
      lines: [5, 6, 7],
    },
    {
      text: `KẾ HOẠCH
Giảm nghèo tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2022 | 2023 | 2024 | 2025 |
|---|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo đa chiều | % | 6,1 | 5,2 | 5,8 | 3,0 |
| 2 | Tỷ lệ xã đạt chuẩn nông thôn mới | % | 55 | 62 | 60 | 75 |
| 3 | Tỷ lệ hộ dùng nước sạch | % | 70 | 75 | 80 | 85 |
| 4 | Tỷ lệ hộ có nhà tắm | % | 60 | 68 | 76 | 8 |`,
      lines: [6, 7, 9],
    },
    {
      text: `KẾ HOẠCH
Du lịch cộng đồng tỉnh Hòa An

STT	Chỉ tiêu	Đơn vị	2021	2022	2023	2024	2025
1	Số điểm du lịch cộng đồng	điểm	6	8	14	11	17
2	Số lớp tập huấn	lớp	6	8	14	11	17
3	Diện tích vườn mẫu	ha	10	12	15	18	20`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Trồng cây xanh huyện Hòa An

| TT | Xã | Độ phủ cây xanh năm 2023 (%) | Độ phủ cây xanh năm 2025 (%) |
|---|---|---|---|
| 1 | An Bình | 12,0 | 15,0 |
| 2 | An Hải | 10,5 | 14,0 |
| 3 | An Lộc | 17,0 | 11,0 |
| 4 | An Phú | 9,0 | 13,5 |
| 5 | An Sơn | 14,0 | 18,0 |
| 6 | An Tây | 11,5 | 16,0 |
| 7 | An Xuân | 8,0 | 12,0 |
| | Toàn huyện | 11,2 | 14,1 |`,
      lines: [8],
    },
    {
      text: `TỈNH BÌNH SƠN
Bình Sơn, ngày 12 tháng 5 năm 2022
KẾ HOẠCH
Phát triển thương mại

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tốc độ tăng kim ngạch nhập khẩu | % | -4,1 | 3,5 | 6 |
| 2 | Tốc độ tăng doanh thu bán lẻ | % | 5,2 | -6,1 | 9 |
| 3 | Số chợ được nâng cấp | chợ | 4 | 9 | 15 |`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống đuối nước trẻ em tỉnh Hòa An

**II. MỤC TIÊU ĐẾN NĂM 2027**

- Tỷ lệ trẻ em tử vong do đuối nước duy trì trên 2%.
- Tăng tỷ lệ trẻ em bị tai nạn sông nước tại các xã vùng trũng xuống
dưới 1% vào năm 2027.

| TT | Chỉ tiêu | Đơn vị tính | Năm 2023 | Năm 2027 |
|---|---|---|---|---|
| 1 | Tỷ lệ trẻ em từ 6 tuổi đến dưới 16 tuổi bị tai nạn sông nước | % | 0,9 | ≥ 0,5 |
| 2 | Tỷ lệ trẻ em được tiếp cận lớp dạy bơi miễn phí | % | 30 | < 60 |
| 3 | Tỷ lệ thôn có hồ bơi lắp ghép | % | 10 | > 20 |`,
      lines: [6, 7, 12, 13],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Số hóa hồ sơ lưu trữ huyện Hòa An giai đoạn 2027 - 2029
I. THỰC TRẠNG
Tỷ lệ hồ sơ địa chính được số hóa đạt 54%; tỷ lệ hồ sơ hộ tịch còn chờ kết nối là 39%.
II. MỤC TIÊU ĐẾN NĂM 2029
1. 92% hồ sơ địa chính được số hóa.
PHỤ LỤC

TT   Chỉ tiêu                                ĐVT     2027     2028     2029
1    Hồ sơ địa chính được số hóa             %       62       75       92
2    Hồ sơ hộ tịch còn chờ kết nối           %       35       20       5`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Quản lý chợ đầu mối huyện Hòa An giai đoạn 2022 - 2026
I. TÌNH HÌNH
Đến hết năm 2021, tỷ lệ hộ kinh doanh ở chợ đầu mối niêm yết giá đạt 58%; tỷ lệ sạp hàng có cân đối chứng theo tiêu chí cũ đạt 64%.
II. CHỈ TIÊU

| TT | Chỉ tiêu | ĐVT | 2021 | 2024 | 2026 |
|---|---|---|---|---|---|
| 1 | Hộ kinh doanh ở chợ đầu mối niêm yết giá | % | 58 | 75 | 90 |
| 2 | Hộ kinh doanh ngoài chợ đầu mối niêm yết giá | % | 16 | 35 | 50 |
| 3 | Sạp hàng có cân đối chứng theo tiêu chí mới | % | 20 | 40 | 60 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Giảm thời gian chờ khám bệnh huyện Hòa An
II. MỤC TIÊU
1. Giảm tỷ lệ người bệnh phải chờ quá một giờ xuống dưới 12% vào năm 2027 và dưới 8% vào năm 2029.
2. Giảm số lượt khám trùng mỗi năm 5% vào năm 2027 và 6% vào năm 2029.
3. Tỷ lệ phòng khám dùng sổ giấy đạt 40% vào năm 2027, còn 10% vào năm 2029.
4. Tỷ lệ xã có điểm đặt lịch khám đạt 60% vào năm 2027; khu vực bãi ngang đạt 45% vào năm 2029.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống đuối nước trẻ em tỉnh Hòa An
II. MỤC TIÊU ĐẾN NĂM 2027
1. Mỗi năm giảm tỷ lệ trẻ em bị tai nạn sông nước trên 2%, từ 9 ca xuống còn 5 ca.
2. Xếp hạng an toàn trường học tăng từ hạng 41 lên hạng 30; giảm số ca từ 3 đến 4 ca mỗi năm.
3. Tỷ lệ hộ nghèo được tiếp cận áo phao đạt trên 80%; thời gian cứu hộ từ 30 phút xuống 12 phút.

| TT | Chỉ tiêu | Đơn vị tính | Năm 2023 | Năm 2027 |
|---|---|---|---|---|
| 1 | Tỷ lệ giảm số trẻ em bị tai nạn sông nước | % | 2 | > 5 |
| 2 | Tỷ lệ thôn chưa có áo phao | % | 30 | < 10 |
| 3 | Tỷ lệ trẻ em dưới 6 tuổi bị tai nạn sông nước | % | 0,9 | < 0,5 |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển kinh tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2022 | 2023 | 2024 | 2025 |
|---|---|---|---|---|---|---|
| 1 | Tốc độ tăng GRDP | % | 6,1 | 7,2 | 6,8 | 8,0 |
| 2 | Số lớp tập huấn | lớp | 10 | 12 | 9 | 11 |
| 3 | Tỷ lệ lao động nông nghiệp | % | 40 | 38 | 36 | 34 |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...indicatorTables(subject).flatMap(({ indicators, baselineYears }) =>
      indicators.flatMap(
        (indicator) => judge(indicator, subject) ?? negativeGrowth(indicator, baselineYears) ?? [],
      ),
    ),
    ...oddSteps(subject).map(stepFinding),
    ...inSentences(subject),
    ...sentenceSteps(subject).map(seriesFinding),
    ...reachedAlready(subject).map(reachedFinding),
    ...goalsReached(subject).map(goalFinding),
    ...betweenSentences(subject),
    ...contraryBounds(subject).map(boundFinding),
    ...contraryVerbs(subject).map(verbFinding),
  ],
};

/** What a row sets for its first year is behind what the text says was reached before. */
function reachedFinding({ indicator, clause, point, rising }: ReachedAlready): Finding {
  const place = whereabouts(clause.span);
  const name = indicatorTitle(indicator);
  return {
    message: {
      vi: `Chỉ tiêu ${name} đặt mức ${point.raw} cho năm ${point.year}, ${rising ? "thấp" : "cao"} hơn mức ${clause.raw} đã có năm ${clause.year} (${place.vi}); kiểm tra con số.`,
      en: `Indicator ${name} sets ${point.raw} for ${point.year}, expected ${rising ? "no less" : "no more"} than ${clause.raw}, which was so in ${clause.year} (${place.en}).`,
    },
    span: indicator.span,
    quote: point.raw,
    related: [saysHere(clause.span, clause.raw)],
    data: { code: indicator.code, from: clause.raw, to: point.raw, years: [clause.year, point.year] },
  };
}

/** A goal of the text is behind what was reached before. */
function goalFinding({ reached, goal, rising }: GoalReached): Finding {
  const place = whereabouts(reached.span);
  return {
    message: {
      vi: `“${shortened(goal.name, 110)}” đặt mức ${goal.raw} cho năm ${goal.year}, ${rising ? "thấp" : "cao"} hơn mức ${reached.raw} đã có năm ${reached.year} (${place.vi}); kiểm tra con số.`,
      en: `Found ${goal.raw} set for ${goal.year}, expected ${rising ? "no less" : "no more"} than ${reached.raw}, which was so in ${reached.year} (${place.en}).`,
    },
    span: goal.span,
    quote: goal.raw,
    related: [saysHere(reached.span, reached.raw)],
    data: { from: reached.raw, to: goal.raw, years: [reached.year, goal.year] },
  };
}

/** The values that one sentence gives for two years go against its verb. */
function seriesFinding({ text, before, after, rising, span }: SentenceStep): Finding {
  const verb = rising ? "tăng" : "giảm";
  return {
    message: {
      vi: `“${shortened(text, 110)}”: năm ${before.year} ghi ${before.raw}, năm ${after.year} ghi ${after.raw}, trong khi phải ${verb} dần; kiểm tra con số.`,
      en: `Found ${before.raw} for ${before.year} and ${after.raw} for ${after.year}, expected values that ${rising ? "rise" : "fall"} over the years.`,
    },
    span,
    quote: after.raw,
    related: [saysHere(before.span, before.raw)],
    data: { from: before.raw, to: after.raw, years: [before.year, after.year] },
  };
}

/** The verb and the word before the figure go opposite ways. */
function verbFinding({ text, verb, way, rising, span }: ContraryVerb): Finding {
  return {
    severity: "error",
    message: {
      vi: `“${shortened(text, 110)}”: “${verb.toLowerCase()}” nhưng lại “${way}”; kiểm tra chiều của chỉ tiêu.`,
      en: `Found a level that is to ${rising ? "rise" : "fall"} and goes ${rising ? "down" : "up"} to its figure, expected one way.`,
    },
    span,
    quote: text,
    data: { verb, way },
  };
}

/** Nobody plans to shrink what is to grow; the minus is a slip, or the year one that is past. */
function negativeGrowth(indicator: Indicator, baselineYears: readonly string[]): Finding | undefined {
  if (!/^(?:phấn đấu )?(?:tốc độ |tỷ lệ |mức )?tăng (?!dân số|tự nhiên)/iu.test(indicator.name))
    return undefined;
  const point = seriesOf(indicator).find(({ year, high }) => high < 0 && !baselineYears.includes(year));
  if (point === undefined || baselineYears.length === 0) return undefined;
  const name = indicatorTitle(indicator);
  return {
    severity: "info",
    message: {
      vi: `Chỉ tiêu ${name} đặt mức ${point.raw} cho năm ${point.year}: tốc độ tăng âm; kiểm tra dấu và cột năm.`,
      en: `Indicator ${name} sets ${point.raw} for ${point.year}, expected growth above zero; check the sign and the column.`,
    },
    span: indicator.span,
    quote: point.raw,
    data: { code: indicator.code, year: point.year },
  };
}

/** One place of a table goes back where all others go on. */
function stepFinding({ name, from, to, rising, others, share, span }: OddStep): Finding {
  return {
    severity: share ? "warning" : "info",
    message: {
      vi: `${name} ${rising ? "giảm" : "tăng"} từ ${from.text} (năm ${from.year}) ${rising ? "xuống" : "lên"} ${to.text} (năm ${to.year}), trong khi ${others} dòng còn lại đều ${rising ? "tăng" : "giảm"}; kiểm tra con số.`,
      en: `Found ${name} going from ${from.text} (${from.year}) to ${to.text} (${to.year}), expected it to ${rising ? "rise" : "fall"} as the other ${others} rows do.`,
    },
    span,
    quote: to.text,
    data: { from: from.text, to: to.text, years: [from.year, to.year] },
  };
}

/** The target for a harm is a least value, or for what is to spread a greatest. */
function boundFinding({ name, raw, rising, span }: ContraryBound): Finding {
  return {
    message: {
      vi: `“${name}” phải ${rising ? "tăng" : "giảm"} nhưng mức phải đạt ghi “${raw}”; kiểm tra chiều của giới hạn.`,
      en: `Found the bound “${raw}” for “${name}”, expected one that lets it ${rising ? "rise" : "fall"}.`,
    },
    span,
    quote: raw,
    data: { bound: raw, direction: rising ? "rising" : "falling" },
  };
}

/** One sentence sets it for a year, another for a later year, and it goes back. */
function betweenSentences(subject: Subject): readonly Finding[] {
  return stepsBack(subject).map(({ earlier, later, from, to, rising }) => {
    const place = whereabouts(earlier.span);
    return {
      message: {
        vi: `Năm ${to.year} ghi “${to.raw}”, nhưng năm ${from.year} (${place.vi}) đã ghi “${from.raw}”, trong khi phải ${rising ? "tăng" : "giảm"} dần.`,
        en: `Found “${to.raw}” for ${to.year} after “${from.raw}” for ${from.year} (${place.en}), expected it to ${rising ? "rise" : "fall"}.`,
      },
      span: later.span,
      quote: to.raw,
      related: [
        {
          span: earlier.span,
          quote: from.raw,
          message: { vi: `Năm ${from.year}: ${from.raw}`, en: `${from.year}: ${from.raw}` },
        },
      ],
      data: { from: from.raw, to: to.raw, years: [from.year, to.year] },
    };
  });
}

const twoYears =
  /đến (?:hết )?năm (20\d{2}),?\s([^;.%]{0,60}?)(\d{1,3}(?:,\d+)?)\s?%([^;.%]{0,160});\s(?:và\s)?đến (?:hết )?năm (20\d{2}),?\s(?:(?:tỷ lệ|tỉ lệ)(?: này)?\s)?(?:phấn đấu\s)?(?:đạt|là|lên|tăng lên)\s(?:trên\s|ít nhất\s)?(\d{1,3}(?:,\d+)?)\s?%/giu;
const falling =
  /giảm|còn|nghèo|thất nghiệp|tử vong|suy dinh dưỡng|bỏ học|tai nạn|dưới|không quá|thất thoát|vi phạm|mắc|nhiễm|chưa/iu;

/** `Đến năm 2020, 90% dân số …; đến năm 2025 đạt 85%`: a share that is to be reached goes back. */
function inSentences(subject: Subject): readonly Finding[] {
  return figurePiecesWith(subject, "đến").flatMap(({ passage }) =>
    passage.text.length > 10_000 || !passage.text.includes("%")
      ? []
      : matchesIn(passage.text, twoYears).flatMap((match) => {
          const [whole, year = "", before = "", first = "", after = "", later = "", second = ""] = match;
          const [a, b] = [first, second].map((figure) => Number(figure.replace(",", ".")));
          if (a === undefined || b === undefined || Number(later) <= Number(year) || b >= a) return [];
          if (falling.test(`${before} ${after}`)) return [];
          return [
            {
              message: {
                vi: `Mức phải đạt đi ngược chiều: năm ${year} là ${first}%, năm ${later} là ${second}%.`,
                en: `Found ${first}% for ${year} and ${second}% for ${later}, expected the share to rise.`,
              },
              span: spanAt(passage, match.index, match.index + whole.length),
              quote: `${second}%`,
              data: { from: first, to: second, years: [year, later] },
            },
          ];
        }),
  );
}

function judge(indicator: Indicator, { reading }: Subject): Finding | undefined {
  const points = seriesOf(indicator);
  if (points.length < 2 || (indicator.measure === "%" && points.some(({ low }) => low > 100)))
    return undefined;
  const title = reading.targets.find(({ code }) => code === indicator.target)?.title;
  const reduction = shrinkingReduction(indicator, points, title);
  if (reduction !== undefined) return reduction;
  const known = findDirection(indicator, points, title);
  if (known === undefined) return undefined;
  const [step] = stepsAgainst(points, known.direction);
  if (step === undefined) return undefined;
  const [before, after] = step;
  const rising = known.direction === "rising";
  const name = indicatorTitle(indicator);
  return {
    message: {
      vi: `Chỉ tiêu ${name} đi ngược chiều: năm ${before.year} là ${before.raw}, năm ${after.year} là ${after.raw}, trong khi phải ${rising ? "tăng" : "giảm"} dần.`,
      en: `Indicator ${name} goes the wrong way: ${before.raw} in ${before.year}, ${after.raw} in ${after.year}; expected it to ${rising ? "rise" : "fall"}.`,
    },
    span: indicator.span,
    quote: after.raw,
    data: { code: indicator.code, direction: known.direction, by: known.by, from: before.raw, to: after.raw },
  };
}

/**
 * `Giảm tỷ lệ …` with 25 and then 20, where the target speaks of reducing by 20-25%: the figures are the size of the
 * reduction, which can't shrink while the reduction goes on.
 */
function shrinkingReduction(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  title: string | undefined,
): Finding | undefined {
  const range = /giảm\s(?:từ\s)?(\d+)\s?%?\s?[-–]\s?(\d+)\s?%/iu.exec(title ?? "");
  if (range === null || !/^(?:kéo )?giảm\s/iu.test(indicator.name)) return undefined;
  const [low, high] = [Number(range[1]), Number(range[2])];
  if (!points.every((point) => point.low >= low && point.high <= high)) return undefined;
  const step = stepsAgainst(points, "rising")[0];
  if (step === undefined) return undefined;
  const [before, after] = step;
  const name = indicatorTitle(indicator);
  return {
    message: {
      vi: `Chỉ tiêu ${name}: mức giảm lùi từ ${before.raw} (năm ${before.year}) xuống ${after.raw} (năm ${after.year}), trong khi mục tiêu là “${range[0]}”; kiểm tra thứ tự hai giá trị.`,
      en: `Indicator ${name}: the reduction shrinks from ${before.raw} (${before.year}) to ${after.raw} (${after.year}) while the target is “${range[0]}”; check the order of the two.`,
    },
    span: indicator.span,
    quote: after.raw,
    data: { code: indicator.code, direction: "rising", by: "stated", from: before.raw, to: after.raw },
  };
}
