import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import type { Duty, Task } from "../../read/reading.js";
import { fold } from "../../text/fold.js";
import { findUnits } from "../../text/unitMentions.js";
import type { Finding } from "../diagnostic.js";
import { unitFamily } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { unitPassages } from "../unitHeadings.js";
import { whereabouts } from "../whereabouts.js";

export const dutyCircular: DocumentRule = {
  name: "duty-circular",
  scope: "document",
  severity: "warning",
  title: { vi: "Báo cáo quay vòng", en: "A report that goes in a circle" },
  looksFor: {
    vi: "Báo cáo gửi UBND tỉnh (thông qua sở) để tổng hợp, báo cáo chính UBND tỉnh; một cơ quan báo cáo chính mình (cảnh báo); báo cáo gửi cấp trên qua cơ quan đầu mối, trong khi cơ quan đầu mối cũng báo cáo qua cấp đó (lưu ý).",
    en: "A report goes to X (through Y) so that X is reported to; a body reports to itself (warning); units report to X through Y while Y itself reports through X (info).",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo phải nêu rõ cơ quan nhận báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime says plainly who receives.",
  },
  silentWhen: {
    vi: "Báo cáo gửi sở để sở tổng hợp, báo cáo UBND tỉnh; báo cáo gửi UBND tỉnh để báo cáo bộ, ngành Trung ương; tên chung của nhiều cơ quan. Cơ quan nhiều cấp (“cấp tỉnh, cấp xã”) chỉ lưu ý.",
    en: "A report goes to Y, and Y reports to X; or to X, and X reports to a ministry; names for many. Bodies of several levels: a remark only.",
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
    {
      text: `KẾ HOẠCH
Quản lý tàu cá tỉnh Hòa An năm 2026
I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 15/11 hằng năm để tổng hợp.

PHỤ LỤC

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát bến cá, báo cáo Ban Chỉ huy Bộ đội Biên phòng tỉnh | Ban Chỉ huy Bộ đội Biên phòng tỉnh | Tháng 6/2026 |
| 2 | Lập danh sách tàu cá, báo cáo Sở Nội vụ | UBND các xã | Tháng 7/2026 |`,
      lines: [4, 10],
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
    const ofDuties = subject.reading.duties.flatMap((duty) => {
      if (told.has(duty.span.line)) return [];
      const finding =
        toItself(duty, subject) ?? backToReceiver(duty, subject) ?? throughEachOther(duty, subject);
      if (finding === undefined) return [];
      told.add(duty.span.line);
      return [finding];
    });
    const inText = sentencesToItself(subject).filter(({ span }) => !told.has(span.line));
    return [
      ...ofDuties,
      ...inText,
      ...subject.reading.tasks.flatMap((task) => taskToItself(task, subject) ?? []),
    ];
  },
};

/** `Sở A báo cáo kết quả về Sở A để tổng hợp`: whoever reports is whoever receives. */
function toItself({ who, to, via, what, span }: Duty, subject: Subject): Finding | undefined {
  const receiver = via ?? to;
  const [sender] = who;
  if (receiver === null || sender === undefined || who.length !== 1) return undefined;
  const [own, other] = [subject.resolveUnit(sender), subject.resolveUnit(receiver)];
  if (own === null || other === null || own.kind === "group" || own.canonical !== other.canonical)
    return undefined;
  return selfFinding(sender, receiver, { span, text: what, certain: true });
}

/** `Sở A định kỳ báo cáo Sở A`: the same unit stands before and behind the verb. */
function sentencesToItself(subject: Subject): readonly Finding[] {
  return unitPassages(subject).flatMap(({ piece: { passage } }) => {
    const { text } = passage;
    if (text.length > 5000 || !/báo cáo/iu.test(text)) return [];
    const units = findUnits(text);
    return units.flatMap((receiver, at) => {
      const sender = units[at - 1];
      if (sender === undefined) return [];
      const between = text.slice(sender.to, receiver.from);
      if (!/^[^.;:]{0,60}báo cáo (?:kết quả )?(?:về |gửi |cho |lên )?$/iu.test(between)) return [];
      const [own, other] = [sender, receiver].map((unit) => subject.resolveUnit(unit.text));
      if (own === null || other === null || own?.canonical !== other?.canonical || own?.kind === "group")
        return [];
      const span = spanAt(passage, sender.from, receiver.to);
      return [
        selfFinding(sender.text, receiver.text, {
          span,
          text: text.slice(sender.from, receiver.to),
          certain: true,
        }),
      ];
    });
  });
}

/** The row of a task whose lead is the body that the task reports to. */
function taskToItself({ lead, text, span }: Task, { resolveUnit }: Subject): Finding | undefined {
  const match = /báo cáo (?:kết quả )?(?:về |cho |gửi |lên )?(\p{Lu}[^,;.()]{5,70})/u.exec(text);
  const receiver = match?.[1]?.trim();
  const [unit] = lead;
  if (receiver === undefined || unit === undefined || lead.length !== 1) return undefined;
  const known = [unit, receiver].map((name) => resolveUnit(name));
  if (known.some((name) => name?.kind === "group")) return undefined;
  const [own, other] = [unit, receiver].map((name, at) => bare(known[at]?.canonical ?? name));
  if (own === undefined || own !== other || own.split(" ").length < 3) return undefined;
  const manyLevels = /các cấp|cấp trên|cấp tỉnh, cấp|tỉnh, xã/iu.test(`${unit} ${receiver}`);
  return selfFinding(unit, receiver, { span, text, certain: !manyLevels });
}

/** A body's name without its level: `Ban Chỉ huy … cấp tỉnh, cấp xã`, `các cấp`. */
function bare(name: string): string {
  return fold(name).replace(/(?: (?:cac |va )?(?:cap |tinh|huyen|xa|thanh pho|trung uong|cac cap).*)$/u, "");
}

function selfFinding(
  sender: string,
  receiver: string,
  { span, text, certain }: { readonly span: Span; readonly text: string; readonly certain: boolean },
): Finding {
  return {
    severity: certain ? "warning" : "info",
    message: {
      vi: `${sender} được giao báo cáo chính ${receiver}${certain ? "" : " (cần ghi rõ cấp báo cáo, cấp nhận)"}; cần ghi cơ quan nhận báo cáo khác.`,
      en: `Found ${sender} reporting to ${receiver}, expected another receiver.`,
    },
    span,
    quote: text.slice(0, 100),
    data: { sender, receiver },
  };
}

const onward =
  /(?:để|và|tổng hợp)[\s,]*(?:[A-Za-zÀ-ỹ]+ ){0,2}?(?:tổng hợp|theo dõi)?[\s,]*(?:chung)?[\s,]*(?:báo cáo|trình)\s+(?:Chủ tịch\s+)?(?<receiver>(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố))/iu;

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
