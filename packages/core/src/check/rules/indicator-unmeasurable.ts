import type { Indicator } from "../../read/reading.js";
import type { TargetValue } from "../../read/value.js";
import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type GoalClause, unfiguredClauses } from "../goalClauses.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { type MixedBase, mixedBases } from "../mixedBases.js";
import type { DocumentRule } from "../rule.js";

export const indicatorUnmeasurable: DocumentRule = {
  name: "indicator-unmeasurable",
  scope: "document",
  severity: "warning",
  title: { vi: "Chỉ tiêu không đo được", en: "Indicator that can't be measured" },
  looksFor: {
    vi: "Chỉ tiêu có đơn vị tính bằng số (%, người, vụ…) nhưng mục tiêu chỉ là lời, không có con số: “phấn đấu giảm”, “người dân hài lòng hơn”. Trong phần lời: “số … tăng dần qua các năm”; tỷ lệ của “các cấp”, một tỷ lệ tính chung cho cả đơn vị và sản phẩm (lưu ý).",
    en: "The indicator has a measure in figures (%, people, cases…) but its target is words without any figure: “strive to reduce”. In running text: “the number of … rises gradually”; a share of `các cấp`, one share of makers and products together (info).",
  },
  source: {
    vi: "Mục tiêu không có con số thì không xác định được đạt hay không đạt.",
    en: "Without a figure nobody can tell whether the target was met.",
  },
  silentWhen: {
    vi: "Lời văn có mốc kiểm chứng được (chấm dứt, xóa bỏ hoàn toàn, duy trì, giữ ổn định, bằng trung bình cả nước); đơn vị là “mức độ”; ít nhất một năm có con số.",
    en: "The words can be verified (ended, kept, equal to the national average); the measure is a level; at least one year has a figure.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Dạy nghề làm nón lá
II. MỤC TIÊU
1. Đến năm 2028, 100% các cấp, các ngành có
tủ nón.
2. 60% hợp tác xã làm nón, doanh nghiệp và sản phẩm nón lá có tem.
3. Mở 04 lớp dạy nghề.`,
      lines: [4, 6],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống bạo lực gia đình tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Số vụ bạo lực gia đình | vụ | Phấn đấu giảm | Tiếp tục giảm |
| 2 | Tỷ lệ nạn nhân được tư vấn | % | 80 | 90 |
| 3 | Tỷ lệ người dân hài lòng với dịch vụ | % | Người dân hài lòng hơn | Người dân rất hài lòng |
| 4 | Xóa bỏ hủ tục thách cưới | Mức độ | Cơ bản | Giải quyết cơ bản |`,
      lines: [6, 8, 9],
    },
    {
      text: `CHƯƠNG TRÌNH
Bảo vệ chim nước
II. MỤC TIÊU
1. 70% diện tích bãi bồi được khoanh vùng.
2. Số người dân ký cam kết không bẫy chim tăng dần hằng năm.
3. Thành lập 03 đội tuần tra.`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Dạy nghề làm nón lá
II. MỤC TIÊU
1. 100% các cấp ủy, tổ chức đảng học tập Nghị quyết.
2. 80% cơ quan, đơn vị, địa phương dùng nón lá làm quà; 60% doanh nghiệp, hợp tác xã, hộ làm nghề có sổ mẫu; 70% sản phẩm nón của doanh nghiệp, hợp tác xã có tem.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống bạo lực gia đình tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Số vụ bạo lực gia đình | vụ | Giảm 10% | Giảm 20% |
| 2 | Tỷ lệ nạn nhân được tư vấn | % | 80 | Duy trì như hiện nay |
| 3 | Xóa nhà tạm, nhà dột nát | Mức độ | Cơ bản hoàn thành | Xóa bỏ hoàn toàn |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...mixedBases(subject).map(baseFinding),
    ...unfiguredClauses(subject).flatMap(({ without }) =>
      without.flatMap(({ clause, kind }) => (kind === "told" ? [clauseFinding(clause)] : [])),
    ),
    ...indicatorTables(subject).flatMap(({ indicators }) => indicators.filter(isUnmeasurable).map(findingOf)),
  ],
};

function baseFinding({ kind, printed, span }: MixedBase): Finding {
  const [vi, en] =
    kind === "levels"
      ? ["cấp không đếm được theo tỷ lệ, cần ghi cơ quan, đơn vị, cơ sở ở các cấp", "units of the levels"]
      : ["một tỷ lệ tính trên nhiều loại đối tượng, cần tách từng loại", "a share of each kind by itself"];
  return {
    severity: "info",
    message: {
      vi: `Mục tiêu ghi “${printed}”: ${vi}.`,
      en: `Found “${printed}”, expected ${en}.`,
    },
    span,
    quote: printed,
    data: { kind },
  };
}

function clauseFinding({ text, span }: GoalClause): Finding {
  const said = shortened(text, 140);
  return {
    message: {
      vi: `Mục tiêu “${said}” không có con số để đánh giá đạt hay không đạt.`,
      en: `Found the target “${said}”; expected a figure to judge it by.`,
    },
    span,
    quote: said,
  };
}

const verifiable =
  /\d|chấm dứt|xóa bỏ|xoá bỏ|không còn|không để|hoàn thành|toàn bộ|tất cả|duy trì|giữ|ổn định|bằng|như|trung bình|hàng năm có|hằng năm có|có báo cáo|vượt|cao hơn|thấp hơn/iu;

function isUnmeasurable({ measure, milestones, spanning, name }: Indicator): boolean {
  if (isHalfEnded({ milestones, name })) return true;
  if (measure === null || /mức|cấp độ|hạng/iu.test(measure)) return false;
  const values = Object.values(milestones);
  if (values.length === 0) return false;
  const texts = spanning === null ? values.map(({ raw }) => raw ?? "") : [spanning];
  if (texts.some((text) => verifiable.test(text)) || texts.every((text) => text === name)) return false;
  return values.every(({ value }) => isVague(value));
}

/** To end something is said to be reached when it is ended `cơ bản`, which can't be told. */
function isHalfEnded({ milestones, name }: Pick<Indicator, "milestones" | "name">): boolean {
  if (!/^(?:chấm dứt|xóa bỏ|xoá bỏ|loại trừ|xóa hoàn toàn)\s/iu.test(name)) return false;
  const raws = Object.values(milestones).map(({ raw }) => raw ?? "");
  return raws.length > 0 && raws.every((raw) => /cơ bản|một phần|giảm/iu.test(raw) && !/\d/u.test(raw));
}

function isVague(value: TargetValue): boolean {
  return value.kind === "qualitative" || (value.kind === "relative" && value.amount === null);
}

function findingOf(indicator: Indicator): Finding {
  const title = indicatorTitle(indicator);
  const said = indicator.spanning ?? Object.values(indicator.milestones)[0]?.raw ?? "";
  return {
    message: {
      vi: `Chỉ tiêu ${title} có đơn vị tính “${indicator.measure}” nhưng mục tiêu chỉ ghi “${said}”, không có con số để đánh giá.`,
      en: `Indicator ${title} is measured in “${indicator.measure}” but its target says only “${said}”, without a figure to judge by.`,
    },
    span: indicator.span,
    quote: said,
    data: { code: indicator.code, measure: indicator.measure },
  };
}
