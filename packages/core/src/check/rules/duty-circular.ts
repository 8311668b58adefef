import type { Duty } from "../../read/reading.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { unitFamily } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const dutyCircular: DocumentRule = {
  name: "duty-circular",
  scope: "document",
  severity: "warning",
  title: { vi: "Báo cáo quay vòng", en: "A report that goes in a circle" },
  looksFor: {
    vi: "Báo cáo gửi UBND tỉnh (thông qua sở) để tổng hợp, báo cáo chính UBND tỉnh (cảnh báo); báo cáo gửi cấp trên qua cơ quan đầu mối, trong khi cơ quan đầu mối cũng báo cáo qua cấp đó (lưu ý).",
    en: "A report goes to X (through Y) so that X is reported to (warning); units report to X through Y while Y itself reports through X (info).",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo phải nêu rõ cơ quan nhận báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime says plainly who receives.",
  },
  silentWhen: {
    vi: "Báo cáo gửi sở để sở tổng hợp, báo cáo UBND tỉnh; báo cáo gửi UBND tỉnh để báo cáo bộ, ngành Trung ương.",
    en: "A report goes to Y, and Y reports to X; or to X, and X reports to a ministry.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh báo cáo kết quả thực hiện Kế hoạch trước ngày 15/11 hằng năm về UBND tỉnh (thông qua Sở Tài chính) để tổng hợp, báo cáo UBND tỉnh.`,
      lines: [4],
    },
    {
      text: `# KẾ HOẠCH
## Phòng, chống đuối nước trẻ em tỉnh Hòa An

### III. TỔ CHỨC THỰC HIỆN

**1. UBND các xã, phường**

Trước ngày 01/12 hằng năm, gửi báo cáo kết quả thực hiện Kế hoạch về UBND tỉnh (qua Sở Y tế) tổng hợp, trình UBND tỉnh.`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh báo cáo kết quả thực hiện Kế hoạch trước ngày 15/11 hằng năm về Sở Tài chính để tổng hợp, báo cáo UBND tỉnh.
2. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch trước ngày 15/11 hằng năm về UBND tỉnh (qua Sở Tài chính) để tổng hợp, báo cáo Bộ Tài chính.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const told = new Set<number>();
    return subject.reading.duties.flatMap((duty) => {
      if (told.has(duty.span.line)) return [];
      const finding = backToReceiver(duty, subject) ?? throughEachOther(duty, subject);
      if (finding === undefined) return [];
      told.add(duty.span.line);
      return [finding];
    });
  },
};

const onward =
  /(?:để|và|tổng hợp)[\s,]*(?:\p{L}+ ){0,2}?(?:tổng hợp|theo dõi)?[\s,]*(?:chung)?[\s,]*(?:báo cáo|trình)\s+(?:Chủ tịch\s+)?(?<receiver>(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố))/iu;

/** `về X (thông qua Y) để tổng hợp, báo cáo X` */
function backToReceiver({ to, via, what, span }: Duty, subject: Subject): Finding | undefined {
  if (to === null || via === null) return undefined;
  const receiver = subject.resolveUnit(to);
  const compiler = fold(via);
  const rest = what.slice(Math.max(0, what.indexOf(via)) + via.length);
  const again = onward.exec(rest.replace(/^\s*\)/u, ""))?.groups?.receiver;
  const back = again === undefined ? null : subject.resolveUnit(again);
  if (receiver === null || back === null || unitFamily(receiver.canonical) !== unitFamily(back.canonical))
    return undefined;
  if (compiler === fold(to)) return undefined;
  return {
    message: {
      vi: `Báo cáo gửi ${to} thông qua ${via} để tổng hợp, báo cáo ${again ?? to}: nơi nhận và nơi được báo cáo lại là một; cần ghi báo cáo gửi ${via} để tổng hợp, báo cáo ${to}.`,
      en: `Found a report to ${to} through ${via} so that ${again ?? to} is reported to; expected a report to ${via}, which reports to ${to}.`,
    },
    span,
    quote: what.slice(0, 100),
    suggestion: `gửi ${via} để tổng hợp, báo cáo ${to}`,
    data: { to, via },
  };
}

/** Units report to X through Y; Y reports through X. */
function throughEachOther(duty: Duty, subject: Subject): Finding | undefined {
  const { to, via, what, span } = duty;
  if (to === null || via === null) return undefined;
  const [receiver, compiler] = [family(to, subject), family(via, subject)];
  if (receiver === undefined || compiler === undefined || receiver === compiler) return undefined;
  const back = subject.reading.duties.find(
    (other) =>
      other.via !== null &&
      family(other.via, subject) === receiver &&
      other.who.some((name) => family(name, subject) === compiler),
  );
  if (back === undefined) return undefined;
  const place = whereabouts(back.span);
  return {
    severity: "info",
    message: {
      vi: `Các đơn vị báo cáo ${to} thông qua ${via}, còn ${via} lại tham mưu, báo cáo qua ${to} (${place.vi}); cần ghi rõ cơ quan nào tổng hợp, cơ quan nào ký báo cáo.`,
      en: `Found reports to ${to} through ${via} while ${via} reports through ${to} (${place.en}); expected it to be plain who compiles and who signs.`,
    },
    span,
    quote: what.slice(0, 100),
    related: [
      {
        span: back.span,
        message: { vi: `${via} báo cáo qua ${to}.`, en: `${via} reports through ${to}.` },
      },
    ],
    data: { to, via },
  };
}

function family(name: string, { resolveUnit }: Subject): string | undefined {
  const resolved = resolveUnit(name);
  return resolved === null ? undefined : unitFamily(resolved.canonical);
}
