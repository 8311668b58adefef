import type { Finding } from "../diagnostic.js";
import { type OwnReference, ownReferences } from "../ownReferences.js";
import type { DocumentRule } from "../rule.js";
import { printedDate, whereabouts } from "../whereabouts.js";

export const numberConflict: DocumentRule = {
  name: "number-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Số, ngày của chính văn bản ghi khác nhau",
    en: "The document's own number or date is printed in two ways",
  },
  looksFor: {
    vi: "Số hoặc ngày ghi ở dòng “(Kèm theo Kế hoạch số … ngày …)” của phụ lục khác với số, ngày ở đầu văn bản, hoặc khác nhau giữa các phụ lục; cùng số, cùng ngày nhưng khác ký hiệu.",
    en: "The number or date in an annex's line “(Kèm theo Kế hoạch số … ngày …)” differs from the letterhead's, or from another annex's; one serial and day with two symbols.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III.1: phụ lục ghi số, ký hiệu và thời gian ban hành của văn bản mà phụ lục kèm theo.",
    en: "Decree 30/2020/NĐ-CP, annex I, III.1: an annex gives number, symbol and date of the document it belongs to.",
  },
  silentWhen: {
    vi: "Phụ lục kèm theo văn bản khác (ký hiệu khác: quyết định ban hành kế hoạch); nơi để trống số hoặc ngày.",
    en: "The annex belongs to another document (another symbol, such as the decision that issues a plan); a number or day left blank.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Xây mới 12 chợ.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
DANH MỤC CHỢ XÂY MỚI
(Kèm theo Kế hoạch số 13/KH-UBND ngày 20 tháng 3 năm 2024 của UBND tỉnh)
PHỤ LỤC II
KINH PHÍ
(Kèm theo Kế hoạch số 31/KH-UBND ngày 21 tháng 3 năm 2024 của UBND tỉnh)`,
      lines: [14, 17],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 20 tháng 3 năm 2024 |
|---|---|
| Số: 205/QĐ-UBND | |

QUYẾT ĐỊNH

Ban hành Kế hoạch bảo vệ rừng

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch bảo vệ rừng.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu

KẾ HOẠCH

Bảo vệ rừng

(Ban hành kèm theo Quyết định số 250/QĐ-UBND ngày 20/3/2024 của UBND tỉnh)

I. MỤC TIÊU`,
      lines: [19],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 432/BC-UBND
Hòa An, ngày 09 tháng 3 năm 2023

BÁO CÁO
Kết quả phát triển chợ

Nơi nhận:
- Lưu: VT.

Phụ lục
DANH MỤC CHỢ
Báo cáo số: 423/BC-UBND, ngày 09 tháng 3 năm 2023 của UBND tỉnh Hòa An)`,
      lines: [13],
    },
    {
      text: `SỞ CÔNG THƯƠNG TỈNH HÒA AN
Số: 58/KH-SCT
Hòa An, ngày 06 tháng 02 năm 2023
KẾ HOẠCH
Hội chợ làng nghề
I. MỤC TIÊU
Mời 60 gian hàng.
PHỤ LỤC
DANH MỤC GIAN HÀNG
(Kèm theo Kế hoạch số 85/KH-SCT ngày 06/3/2023 của Sở Công Thương)`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31 /KH- UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Xây mới 12 chợ.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
DANH MỤC CHỢ
(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/3/2024 của UBND tỉnh)
PHỤ LỤC II
TIÊU CHÍ CHỢ
(Kèm theo Quyết định số 77/QĐ-BCT ngày 03/01/2024 của Bộ Công Thương)`,
      lines: [],
    },
  ],
  check: (subject) => {
    const references = ownReferences(subject);
    return references.flatMap((reference, at) => findingOf(reference, references.slice(0, at)));
  },
};

/** An annex against the letterhead, or the first annex of the same symbol where the letterhead lost its number. */
function findingOf(reference: OwnReference, before: readonly OwnReference[]): readonly Finding[] {
  const other =
    before.find(({ symbol }) => symbol === reference.symbol) ??
    before.find(
      ({ serial, date }) => serial === reference.serial && date?.length === 10 && date === reference.date,
    );
  if (other === undefined || reference.place === "head") return [];
  const numbers = other.serial !== reference.serial || other.symbol !== reference.symbol;
  const dates = other.date?.length === 10 && reference.date?.length === 10 && other.date !== reference.date;
  if (!numbers && !dates) return [];
  const [own, theirs] = [reference, other].map(({ number, date }) =>
    [...(numbers ? [number] : []), ...(dates ? [printedDate(date ?? "")] : [])].join(" ngày "),
  );
  const what = numbers ? { vi: dates ? "số, ngày" : "số", en: "number" } : { vi: "ngày", en: "date" };
  const [here, there] = [whereabouts(reference.span), whereabouts(other.span)];
  return [
    {
      message: {
        vi: `${what.vi.replace(/^s/u, "S").replace(/^n/u, "N")} của chính văn bản ghi khác nhau: ${own} (${here.vi}) và ${theirs} (${there.vi}).`,
        en: `Found the document's own ${what.en} as ${own} (${here.en}), expected ${theirs} as printed at ${there.en}.`,
      },
      span: reference.span,
      quote: reference.quote,
      related: [
        {
          span: other.span,
          quote: other.quote,
          message: { vi: `Tại đây ghi ${what.vi} ${theirs}.`, en: `Here the ${what.en} is ${theirs}.` },
        },
      ],
      data: { found: own ?? "", other: theirs ?? "" },
    },
  ];
}
