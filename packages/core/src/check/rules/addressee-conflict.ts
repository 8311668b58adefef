import { otherAddressees } from "../letterAddressees.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { whereabouts } from "../whereabouts.js";

export const addresseeConflict: DocumentRule = {
  name: "addressee-conflict",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Kính gửi khác với cơ quan đã yêu cầu",
    en: "Addressed to another body than the one that asked",
  },
  looksFor: {
    vi: "Văn bản trả lời công văn của một bộ (sở, ban), hoặc phần kết báo cáo, đề nghị một bộ, nhưng dòng “Kính gửi” ghi bộ (sở, ban) khác.",
    en: "A document answers the letter of one ministry (department), or reports to it at its end, but is addressed to another.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I: “Kính gửi” ghi cơ quan trực tiếp giải quyết; báo cáo theo yêu cầu thì gửi cơ quan đã yêu cầu.",
    en: "Decree 30/2020/NĐ-CP, annex I: the addressee is who deals with it; a report that was asked for goes to who asked.",
  },
  silentWhen: {
    vi: "“Kính gửi” nhiều cơ quan; hai cơ quan không cùng loại (bộ và ủy ban nhân dân); có nơi ghi đúng cơ quan nhận.",
    en: "Several bodies are addressed; the two are of different kinds (a ministry, a committee); any place names the addressee.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 45/BC-UBND
Hòa An, ngày 20 tháng 3 năm 2026
BÁO CÁO
Tình hình nuôi ong lấy mật
Kính gửi: Bộ Tài chính.
Thực hiện Công văn số 310/BYT-DP ngày 02/3/2026 của Bộ Y tế về việc rà soát trại ong, Ủy ban nhân dân tỉnh Hòa An báo cáo như sau:
I. KẾT QUẢ
Toàn tỉnh có 90 trại ong.`,
      lines: [7],
    },
    {
      text: `| SỞ XÂY DỰNG HÒA AN | Hòa An, ngày 20 tháng 3 năm 2026 |
|---|---|
| Số: 77/BC-SXD | |

**BÁO CÁO**

Kết quả sơn lại lan can cầu

**Kính gửi:** Sở Tư pháp

Sở Xây dựng đã sơn lại lan can 12 cây cầu.

Trên đây là báo cáo kết quả sơn lan can cầu, Sở Xây dựng gửi Sở Nội vụ tổng hợp./.`,
      lines: [9],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 46/BC-UBND
Hòa An, ngày 20 tháng 3 năm 2026
BÁO CÁO
Tình hình nuôi ong lấy mật
Kính gửi: Ủy ban nhân dân tỉnh.
Thực hiện Công văn số 310/SYT-DP ngày 02/3/2026 của Sở Y tế về việc rà soát trại ong, Ủy ban nhân dân xã báo cáo như sau:
I. KẾT QUẢ
Toàn xã có 9 trại ong.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Tình hình nuôi ong lấy mật
Kính gửi: Bộ Y tế.
Thực hiện Công văn số 310/BYT-DP ngày 02/3/2026 của Bộ Y tế và Văn bản số 99/BTC-NS ngày 05/3/2026 của Bộ Tài chính, tỉnh báo cáo như sau:
I. KẾT QUẢ
Toàn tỉnh có 90 trại ong.`,
      lines: [],
    },
  ],
  check: (subject) =>
    otherAddressees(subject).map(({ addressee, span, other, otherSpan, how }) => {
      const place = whereabouts(otherSpan);
      return {
        message: {
          vi: `Kính gửi ${addressee}, nhưng ${how === "asked" ? "văn bản thực hiện, trả lời công văn của" : "phần kết gửi, báo cáo"} ${other} (${place.vi}).`,
          en: `Found the addressee “${addressee}”, expected ${other}, who ${how === "asked" ? "asked for this" : "is reported to at the end"} (${place.en}).`,
        },
        span,
        quote: addressee,
        related: [saysHere(otherSpan, other)],
        data: { addressee, other },
      };
    }),
};
