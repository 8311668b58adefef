import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type IssuerConflict, issuerConflicts } from "../ownIssuers.js";
import { otherPlaces } from "../placeNames.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { whereabouts } from "../whereabouts.js";

export const issuerConflict: DocumentRule = {
  name: "issuer-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Cơ quan ban hành ghi khác nhau",
    en: "The issuing body is printed in two ways",
  },
  looksFor: {
    vi: "Tên cơ quan ở đầu văn bản, ký hiệu của số văn bản, câu “UBND tỉnh … ban hành Kế hoạch …”, dòng “(Kèm theo …)” của phụ lục và thẩm quyền ký (TM.) nói đến hai cơ quan khác nhau (Ủy ban nhân dân, Hội đồng nhân dân, Tỉnh ủy); tên tỉnh, thành phố ở các nơi ấy, ở trích yếu (“trên địa bàn tỉnh …”) và ở dòng địa danh, ngày tháng khác nhau.",
    en: "The agency of the letterhead, the symbol of the number, the sentence `UBND tỉnh … ban hành Kế hoạch …`, an annex's line `(Kèm theo …)` and the power of signature (TM.) name two bodies (people's committee, people's council, party committee); or these places, the title (`trên địa bàn tỉnh …`) and the line of place and date name two provinces.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2 (tên cơ quan ban hành), II.3 (ký hiệu), II.4 (địa danh), II.7 (thẩm quyền ký): một văn bản do một cơ quan ban hành.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.2 (issuing agency), II.3 (symbol), II.4 (place), II.7 (power of signature): a document is issued by one body.",
  },
  silentWhen: {
    vi: "Văn bản liên tịch; cơ quan khác ba loại trên; câu nói về việc của cơ quan khác; chỉ một nơi ghi; phụ lục kèm theo văn bản khác; địa danh không phải tên tỉnh, thành phố.",
    en: "Joint documents; bodies of other kinds; sentences on what another body does; only one place says it; an annex of another document; places that are no provinces.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Phát triển nghề muối",
        body: `Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05/3/2025 của Hội đồng nhân dân tỉnh;
Hội đồng nhân dân tỉnh ban hành Kế hoạch phát triển nghề muối như sau:
I. MỤC TIÊU
Mở rộng đồng muối.`,
        recipients: "- Như trên;",
      }),
      lines: [8],
    },
    {
      text: `**ỦY BAN NHÂN DÂN**
**TỈNH PHÚ YÊN**

Số: 27/KH-HĐND

*Phú Yên, ngày 12 tháng 5 năm 2024*

**KẾ HOẠCH**

Phòng, chống cháy rừng trên địa bàn tỉnh Phú Yên

UBND tỉnh Đắk Lắk xây dựng Kế hoạch phòng, chống cháy rừng
trên địa bàn tỉnh Phú Yên như sau:

## I. MỤC TIÊU

Trực cháy 24/24 giờ.`,
      lines: [4, 12],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH PHÚ YÊN
Số: 27/KH-UBND
Phú Yên, ngày 12 tháng 5 năm 2024
KẾ HOẠCH
Phòng, chống cháy rừng trên địa bàn tỉnh Phú Yên
Hội đồng nhân dân tỉnh ban hành Nghị quyết số 12/NQ-HĐND ngày 05/3/2024 về bảo vệ rừng.
Thực hiện Kế hoạch của UBND tỉnh Khánh Hòa về phối hợp giữ rừng giáp ranh, UBND tỉnh ban hành Kế hoạch như sau:
I. MỤC TIÊU
Trực cháy 24/24 giờ.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
(Kèm theo Kế hoạch số 27/KH-UBND ngày 12/5/2024 của UBND tỉnh Phú Yên)`,
      lines: [],
    },
  ],
  check: (subject) => {
    // What is told of as another place's name already.
    const told = new Set(otherPlaces(subject).map(({ span }) => span.line));
    return issuerConflicts(subject)
      .filter(({ about, odd }) => about === "body" || !told.has(odd.span.line))
      .map(findingOf);
  },
};

function findingOf({ about, odd, other }: IssuerConflict): Finding {
  const place = whereabouts(other.span);
  const what =
    about === "body"
      ? { vi: "Cơ quan ban hành", en: "the issuing body" }
      : { vi: "Tên tỉnh, thành phố của cơ quan ban hành", en: "the issuing body's province" };
  return {
    message: {
      vi: `${what.vi} ghi khác nhau: ở đây ghi “${odd.printed}”, ở ${place.vi} ghi “${other.printed}”.`,
      en: `Found “${odd.printed}” as ${what.en}, expected “${other.printed}” as at ${place.en}.`,
    },
    span: odd.span,
    quote: odd.printed,
    related: [saysHere(other.span, other.printed)],
    data: { found: odd.value, expected: other.value },
  };
}
