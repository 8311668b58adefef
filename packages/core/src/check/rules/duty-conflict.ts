import type { Duty } from "../../read/reading.js";
import { type Compiler, compilers } from "../compilers.js";
import type { Finding } from "../diagnostic.js";
import { compilerOf, namesNoMatter, partiesOf, reportsOnPlan } from "../dutyParties.js";
import { lineOf } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const dutyConflict: DocumentRule = {
  name: "duty-conflict",
  scope: "document",
  severity: "info",
  title: {
    vi: "Một báo cáo ghi hai nơi nhận, hai cơ quan tổng hợp",
    en: "One report goes to two places, or two units compile it",
  },
  looksFor: {
    vi: "Cùng đối tượng, cùng kỳ báo cáo kết quả thực hiện văn bản nhưng nơi này gửi cơ quan A, nơi kia gửi cơ quan B; nơi này giao cơ quan A tổng hợp, nơi kia gửi cơ quan B tổng hợp; báo cáo tổng hợp nơi này trình cấp này, nơi kia trình cấp khác. Chỉ lưu ý, mỗi cặp nêu một lần.",
    en: "The same units report the same results in the same rhythm to A in one place and to B in another; A is told to compile while the reports go to B; the summary goes up to different bodies in two places. A remark, each pair once.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: mỗi chế độ báo cáo ghi một cơ quan nhận báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime names its receiver.",
  },
  silentWhen: {
    vi: "Báo cáo về việc khác, kỳ khác; gửi UBND thông qua chính cơ quan kia; cơ quan tổng hợp trong lĩnh vực của mình (kinh phí, khen thưởng, đoàn viên).",
    en: "Another matter or rhythm; sent to the committee through that very unit; compiling in one's own field (funds, awards, members).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường hằng năm báo cáo kết quả thực hiện Kế hoạch về UBND tỉnh trước ngày 10/12.
2. Các sở, ban, ngành, UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch gửi Sở Công Thương trước ngày 10/12 hằng năm để tổng hợp.`,
      lines: [5],
    },
    {
      text: `# KẾ HOẠCH
## Phòng, chống cháy rừng tỉnh Hòa An

### III. TỔ CHỨC THỰC HIỆN

**1. Công an tỉnh**

Theo dõi, đôn đốc; tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch.

**2. Các sở, ngành, UBND các xã, phường**

Báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm để tổng hợp, báo cáo UBND tỉnh.`,
      lines: [12],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường hằng năm báo cáo kết quả thực hiện Kế hoạch về UBND tỉnh (qua Sở Công Thương) trước ngày 10/12.
2. Các sở, ban, ngành, UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch gửi Sở Công Thương trước ngày 10/12 hằng năm để tổng hợp.
3. Sở Công Thương tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 20/12 hằng năm.
4. Sở Tài chính tổng hợp tình hình thực hiện Kế hoạch vốn, báo cáo UBND tỉnh.`,
      lines: [],
    },
  ],
  check: (subject) => [...receivers(subject), ...twoCompilers(subject), ...onward(subject)],
};

function receivers(subject: Subject): readonly Finding[] {
  const duties = subject.reading.duties.filter(
    (duty) => duty.frequency !== "adhoc" && (duty.to !== null || duty.via !== null) && isOnPlan(duty),
  );
  const told = new Set<string>();
  return duties.flatMap((duty, at) => {
    const first = duties.slice(0, at).find((other) => goElsewhere(other, duty, subject));
    if (first === undefined) return [];
    const [place, name, other] = [whereabouts(first.span), receiverOf(duty), receiverOf(first)];
    const key = [compilerOf(duty, subject), compilerOf(first, subject)].sort().join("|");
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        message: {
          vi: `Báo cáo ở đây gửi ${name}, nhưng ở ${place.vi} cùng đối tượng gửi ${other}; cần thống nhất một nơi nhận.`,
          en: `Found this report going to ${name}, expected ${other} as at ${place.en} for the same units.`,
        },
        span: lineOf(subject, duty.span, duty.via ?? duty.to ?? ""),
        quote: duty.what.slice(0, 100),
        related: [
          {
            span: first.span,
            quote: first.what.slice(0, 100),
            message: { vi: `Tại đây gửi ${other}.`, en: `Here it goes to ${other}.` },
          },
        ],
        data: { receivers: [other, name] },
      },
    ];
  });
}

function isOnPlan(duty: Duty): boolean {
  return reportsOnPlan(duty) || namesNoMatter(duty) || /báo cáo (?:tiến độ|kết quả)/iu.test(duty.what);
}

function receiverOf({ to, via }: Duty): string {
  return via === null ? (to ?? "") : to === null ? via : `${to} (qua ${via})`;
}

function goElsewhere(a: Duty, b: Duty, subject: Subject): boolean {
  if (a.frequency !== b.frequency || a.span.line === b.span.line) return false;
  const [first, second] = [compilerOf(a, subject), compilerOf(b, subject)];
  if (first === undefined || second === undefined || first === second) return false;
  const [who, other] = [a, b].map((duty) => new Set(duty.who.flatMap((name) => partiesOf(name, subject))));
  return [...(who ?? [])].some((party) => other?.has(party) === true && party !== first && party !== second);
}

/** The unit told to compile isn't the one that the reports go to. */
function twoCompilers(subject: Subject): readonly Finding[] {
  const all = compilers(subject);
  const receiving = all.find(({ how }) => how === "receives");
  const compiling = all.find(({ how, family }) => how === "compiles" && family !== receiving?.family);
  const agreed = all.some(({ how, family }) => how === "compiles" && family === receiving?.family);
  if (receiving === undefined || compiling === undefined || agreed) return [];
  return [compilersFinding(compiling, receiving)];
}

function compilersFinding(compiling: Compiler, receiving: Compiler): Finding {
  const place = whereabouts(compiling.span);
  return {
    message: {
      vi: `Báo cáo gửi ${receiving.printed} để tổng hợp, nhưng ở ${place.vi} giao ${compiling.printed} tổng hợp, báo cáo; cần ghi một cơ quan tổng hợp.`,
      en: `Found reports going to ${receiving.printed} to be compiled, expected ${compiling.printed}, which compiles them at ${place.en}.`,
    },
    span: receiving.span,
    quote: receiving.printed,
    related: [
      {
        span: compiling.span,
        quote: compiling.printed,
        message: {
          vi: `Tại đây giao ${compiling.printed} tổng hợp.`,
          en: `Here ${compiling.printed} compiles.`,
        },
      },
    ],
    data: { compilers: [compiling.printed, receiving.printed] },
  };
}

/** The summary of the same reports goes up to one body here and to others there. */
function onward(subject: Subject): readonly Finding[] {
  const { resolveUnit } = subject;
  const duties = subject.reading.duties.filter(
    (duty) => duty.onwardTo.length > 0 && duty.frequency === "annual" && isOnPlan(duty),
  );
  const [first, ...others] = duties;
  if (first === undefined) return [];
  const bodies = ({ what, onwardTo }: Duty) =>
    new Set([...onwardTo, ...(/báo cáo (?:Thủ tướng )?Chính phủ/u.exec(what) ?? [])].map(levelOf));
  const levelOf = (name: string) => resolveUnit(name.replace(/^báo cáo |^Chủ tịch /u, ""))?.canonical ?? name;
  const own = bodies(first);
  const other = others.find(
    (duty) =>
      duty.span.line !== first.span.line &&
      compilerOf(duty, subject) === compilerOf(first, subject) &&
      [...bodies(duty)].some((name) => !own.has(name)) &&
      [...own].some((name) => !bodies(duty).has(name)),
  );
  if (other === undefined) return [];
  const [names, usual] = [[...bodies(other)].join(", "), [...own].join(", ")];
  const place = whereabouts(first.span);
  return [
    {
      message: {
        vi: `Báo cáo tổng hợp ở đây trình ${names}, nhưng ở ${place.vi} trình ${usual}; cần thống nhất.`,
        en: `Found the summary going up to ${names}, expected ${usual} as at ${place.en}.`,
      },
      span: other.span,
      quote: other.what.slice(0, 100),
      related: [
        {
          span: first.span,
          quote: first.what.slice(0, 100),
          message: { vi: `Tại đây trình ${usual}.`, en: `Here it goes up to ${usual}.` },
        },
      ],
      data: { bodies: [usual, names] },
    },
  ];
}
