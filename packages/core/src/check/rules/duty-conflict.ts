import type { Duty } from "../../read/reading.js";
import { shortened } from "../../text/shortened.js";
import { type Compiler, compilers } from "../compilers.js";
import type { Finding, Said } from "../diagnostic.js";
import { compilerOf, namesNoMatter, partiesOf, reportsOnPlan } from "../dutyParties.js";
import { lineOf } from "../namedUnits.js";
import { otherForces } from "../otherForces.js";
import { type OddKeeper, oddKeepers, type PlanKeeper } from "../planKeepers.js";
import { type OddRhythm, oddRhythms, type TwoRhythms, twoRhythms } from "../reportRhythms.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
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
    vi: "Một nơi ghi cơ quan thường trực, cơ quan chủ trì cả văn bản, theo dõi, tổng hợp, nơi nhận báo cáo hoặc nhận phản ánh vướng mắc khác với các nơi còn lại của văn bản; báo cáo hằng quý, hằng tháng nhưng chỉ ghi một ngày trong năm; cùng đối tượng, cùng nơi nhận mà nơi ghi hằng quý, nơi ghi hằng năm; tổng hợp hằng quý từ báo cáo chỉ gửi hằng năm; nhiệm vụ của cơ quan này ghi địa bàn, quân số của lực lượng khác (cảnh báo). Cùng đối tượng, cùng kỳ báo cáo nhưng nơi này gửi cơ quan A, nơi kia gửi cơ quan B; nơi này giao cơ quan A tổng hợp, nơi kia gửi cơ quan B tổng hợp; báo cáo tổng hợp nơi này trình cấp này, nơi kia trình cấp khác (lưu ý).",
    en: "One place names another standing unit, compiler, receiver of reports or of what hinders than the rest of the document; a quarterly or monthly report has one day of the year; the same units report to one receiver every quarter here and every year there; what is sent once a year is compiled every quarter; the duties of one force's body speak of the areas of another force (warning). The same units report the same results in the same rhythm to A in one place and to B in another; A is told to compile while the reports go to B; the summary goes up to different bodies in two places (info).",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: mỗi chế độ báo cáo ghi một cơ quan nhận báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime names its receiver.",
  },
  silentWhen: {
    vi: "Báo cáo về việc khác; gửi UBND thông qua chính cơ quan kia; gửi văn phòng, chi cục của cơ quan kia; cơ quan tổng hợp trong lĩnh vực của mình (kinh phí, khen thưởng, đoàn viên); nơi ghi nhiều kỳ, nhiều ngày báo cáo.",
    en: "Another matter; sent to the committee through that very unit, or to an office of it; compiling in one's own field (funds, awards, members); a place with several rhythms or days.",
  },
  bad: [
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2024
KẾ HOẠCH
Dọn rác bãi biển năm 2024
I. TỔ CHỨC THỰC HIỆN
1. Chi cục Kiểm lâm
- Treo biển cấm xả rác tại các địa bàn quản lý của lực lượng Cảnh sát biển.
2. Sở Công Thương
- Vận động các chợ dùng túi giấy.`,
      lines: [8],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2024
KẾ HOẠCH
Trồng cây phân tán năm 2025 - 2027
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Định kỳ hằng quý tổng hợp, báo cáo kết quả thực hiện Kế hoạch này về Bộ Công Thương.
2. Các sở, ban, ngành, UBND các huyện định kỳ hằng năm báo cáo kết quả thực hiện Kế hoạch về Sở Công Thương trước ngày 05/12.`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Nuôi cá lồng tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương: theo dõi, đôn đốc việc thực hiện Kế hoạch này.
2. Các sở, ngành, UBND các xã báo cáo kết quả về Sở Công Thương để tổng hợp.
3. Giao Sở Y tế chủ trì phối hợp với các sở, ngành và UBND các xã tổ chức triển khai thực hiện Kế hoạch này.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Thi đua làm đường thôn tỉnh Hòa An
- Sở Xây dựng xét khen thưởng; phối hợp với các đơn vị đôn đốc, đánh giá việc tổ chức thực hiện Kế hoạch; trình tặng giấy khen.
Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị gửi phản ánh về Sở Y tế (Phòng Tổng hợp) để xem xét.`,
      lines: [4],
    },
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
    {
      text: `KẾ HOẠCH
Khôi phục làng nghề đan lát tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương là cơ quan đầu mối thực hiện Kế hoạch.
2. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về UBND tỉnh
(qua Sở Công Thương) trước ngày 05/12 hằng năm.
3. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Xây dựng
để tổng hợp, báo cáo UBND tỉnh.`,
      lines: [7],
    },
    {
      text: `# QUYẾT ĐỊNH
## Ban hành Chương trình bơi an toàn tỉnh Hòa An

### Điều 5. Tổ chức thực hiện

**1. Sở Nội vụ**

- Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Chương trình.

**2. UBND các xã, phường**

- Định kỳ hằng quý (trước ngày 20/11) gửi báo cáo kết quả về Sở Y tế để tổng hợp.`,
      lines: [12],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc vườn cây thuốc nam tỉnh Hòa An
1. Các sở, ban, ngành báo cáo kết quả thực hiện Kế hoạch về Sở Y tế hằng quý.
2. UBND các xã, phường và các sở, ban, ngành báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 05/12 hằng năm.
3. Sở Nội vụ là cơ quan thường trực của Kế hoạch, theo dõi việc thực hiện.`,
      lines: [4, 5],
    },
    {
      text: `# KẾ HOẠCH
## Chăm sóc vườn cây thuốc nam tỉnh Hòa An

- Các đơn vị gửi báo cáo 6 tháng trước ngày 10 tháng 6, báo cáo năm trước ngày 03 tháng 12 hằng tháng về Sở Y tế.`,
      lines: [4],
    },
  ],
  good: [
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2024
KẾ HOẠCH
Dọn rác bãi biển năm 2024
I. TỔ CHỨC THỰC HIỆN
1. Chi cục Kiểm lâm
- Treo biển cấm xả rác tại các địa bàn quản lý của lực lượng Kiểm lâm; phối hợp tuần tra trên địa bàn của lực lượng Cảnh sát biển.
2. Sở Công Thương
- Vận động các chợ dùng túi giấy.`,
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2024
KẾ HOẠCH
Trồng cây phân tán năm 2025 - 2027
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương
- Định kỳ hằng năm tổng hợp, báo cáo kết quả thực hiện Kế hoạch này về Bộ Công Thương.
2. Các sở, ban, ngành, UBND các huyện định kỳ hằng quý báo cáo kết quả thực hiện Kế hoạch về Sở Công Thương trước ngày 25 tháng cuối quý.`,
      lines: [],
    },
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
    {
      text: `KẾ HOẠCH
Xây dựng cánh đồng mẫu tỉnh Hòa An
1. Sở Nông nghiệp và Môi trường là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch.
2. Các sở, ngành báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường (qua Chi cục Trồng trọt và Bảo vệ thực vật) trước ngày 15/11 hằng năm; báo cáo quý trước ngày 25 của tháng cuối quý.
3. Các xã, phường gửi dự toán kinh phí về Sở Tài chính để tổng hợp; khó khăn, vướng mắc về vốn báo cáo Sở Tài chính xem xét nguồn vốn.
4. Văn phòng Điều phối cánh đồng mẫu tỉnh nhận báo cáo của các xã, phường.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const odd = [
      ...oddKeepers(subject).map(keeperFinding),
      ...oddRhythms(subject).map(rhythmFinding),
      ...twoRhythms(subject).map(rhythmsFinding),
    ];
    const told = new Set(odd.map(({ span }) => span.line));
    const others = [...receivers(subject), ...twoCompilers(subject), ...onward(subject)];
    return [...odd, ...others.filter(({ span }) => !told.has(span.line)), ...otherForces(subject)];
  },
};

/** `hằng quý, trước ngày 15/11`: four reports, one day. */
function rhythmFinding({ rhythm, day, span, quote }: OddRhythm): Finding {
  return {
    severity: "warning",
    message: {
      vi: `Báo cáo hằng ${rhythm} nhưng chỉ ghi một ngày trong năm (${day}); cần ghi lại kỳ báo cáo hoặc thời hạn.`,
      en: `Found a report due every ${rhythm} with one day of the year (${day}), expected a day in each, or a yearly report.`,
    },
    span,
    quote,
    data: { rhythm, day },
  };
}

const rhythms: Partial<Readonly<Record<Duty["frequency"], string>>> = {
  annual: "hằng năm",
  semiannual: "6 tháng",
  quarterly: "hằng quý",
  monthly: "hằng tháng",
};

/** The same report comes in two rhythms. */
function rhythmsFinding({ how, first, second }: TwoRhythms): Finding {
  const place = whereabouts(first.span);
  const [here, there] = [second, first].map(({ frequency }) => rhythms[frequency] ?? "");
  return {
    severity: "warning",
    message: {
      vi:
        how === "compiled"
          ? `Ở đây tổng hợp, báo cáo ${here}, nhưng các cơ quan chỉ gửi báo cáo ${there} (${place.vi}); cần thống nhất kỳ báo cáo.`
          : `Báo cáo kết quả thực hiện ở đây ghi ${here}, nhưng ở ${place.vi} cùng đối tượng, cùng nơi nhận ghi ${there}; cần thống nhất kỳ báo cáo.`,
      en: `Found a ${second.frequency} report here, expected a ${first.frequency} one as at ${place.en} ${how === "compiled" ? "where the units send theirs" : "for the same units and receiver"}.`,
    },
    span: second.span,
    quote: shortened(second.what, 100),
    related: [saysHere(first.span, shortened(first.what, 100))],
    data: { rhythms: [first.frequency, second.frequency] },
  };
}

const deeds: Readonly<Record<PlanKeeper["role"], Said>> = {
  standing: { vi: "là cơ quan thường trực, đầu mối", en: "stands behind the plan" },
  compiles: { vi: "theo dõi, đôn đốc, tổng hợp", en: "oversees and compiles" },
  receives: { vi: "nhận báo cáo", en: "receives the reports" },
  hears: { vi: "tiếp nhận khó khăn, vướng mắc", en: "hears of difficulties" },
};

/** One place names another keeper than the rest. */
function keeperFinding({ odd, usual, count }: OddKeeper): Finding {
  const place = whereabouts(usual.span);
  const [here, there] = [deeds[odd.role], deeds[usual.role]];
  const others = count > 1 ? `${count} nơi khác (như ${place.vi})` : place.vi;
  return {
    severity: "warning",
    message: {
      vi: `Tại đây ${odd.printed} ${here.vi}, nhưng ở ${others} ghi ${usual.printed} (${there.vi}); cần thống nhất một đầu mối.`,
      en: `Found that ${odd.printed} ${here.en}, expected ${usual.printed}, which ${there.en} (${place.en}).`,
    },
    span: odd.span,
    quote: odd.printed,
    related: [saysHere(usual.span, usual.printed)],
    data: { found: odd.printed, expected: usual.printed },
  };
}

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
        ...(isPlainly(duty, first) ? { severity: "warning" as const } : {}),
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

/** Both name one receiver only: neither is sent through another, nor to two at once. */
function isPlainly(...duties: readonly Duty[]): boolean {
  return duties.every(
    ({ via, what, frequency, who }) =>
      via === null &&
      who.length > 0 &&
      frequency === "annual" &&
      !/đồng (?:thời )?gửi|(?:thông )?qua(?![A-Za-zÀ-ỹ])|và gửi|theo yêu cầu|theo quy định/iu.test(what),
  );
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
