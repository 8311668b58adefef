import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Severity } from "./diagnostic.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A convention, programme, fund or movement under a name that isn't, or is no longer, its own. */
export interface MisnamedAct {
  readonly printed: string;
  readonly span: Span;
  readonly expected: string;
  readonly severity: Severity;
  /** Where the text has the right name. */
  readonly right: { readonly printed: string; readonly span: Span } | undefined;
}

interface Misname {
  /** A word that every such name holds, in small letters. */
  readonly word: string;
  readonly wrong: RegExp;
  readonly right: RegExp;
  readonly expected: string;
  /** From this day on, `YYYY-MM-DD`; before it the name was right. */
  readonly since: string;
  /** Never was its name: told as a warning. */
  readonly never?: true;
  /** Both names may be meant side by side: told as a remark. */
  readonly both?: true;
}

/** What names begin with: `Công ước (quốc tế) (của Liên hợp quốc) về …`. */
const CONVENTION = "[cC]ông ước(?: quốc tế)?(?: của (?:Liên hợp quốc|Liên Hợp Quốc|LHQ))? ";
const NATIONAL = "(?:[cC]hương trình mục tiêu quốc gia|[cC]hương trình MTQG|CTMTQG)(?: về)? ";

/**
 * From general knowledge: the Vietnamese names of conventions as published when Vietnam joined them; Resolution 24/2021/QH15 and
 * 120/2020/QH14 on national target programmes; the law on employment of 16/11/2013, article 11; Directive 05-CT/TW of 15/5/2016; Plan of
 * the Fatherland Front of 2016 on its movement; the Sustainable Development Goals of 25/9/2015.
 */
const MISNAMES: readonly Misname[] = [
  {
    word: "ước",
    wrong: new RegExp(`${CONVENTION}(?:về )?(?:bảo vệ )?người (?:khuyết|tàn) tật`, "gu"),
    right: /[cC]ông ước[^.;:()]{0,40} quyền (?:của )?(?:những )?người khuyết tật/u,
    expected: "Công ước của Liên hợp quốc về quyền của người khuyết tật",
    since: "2007-10-22",
  },
  {
    word: "ước",
    wrong: new RegExp(`${CONVENTION}(?:về )?(?:bảo vệ |chăm sóc )*[tT]rẻ em`, "gu"),
    right: /[cC]ông ước[^.;:()]{0,40} [qQ]uyền (?:của )?[tT]rẻ em/u,
    expected: "Công ước của Liên hợp quốc về quyền trẻ em",
    since: "1990-02-20",
  },
  {
    word: "ước",
    wrong: new RegExp(`${CONVENTION}(?:về )?(?:bảo vệ )?(?:quyền con người|nhân quyền)`, "gu"),
    right: /[cC]ông ước[^.;:()]{0,40} (?:các )?quyền (?:dân sự|kinh tế)/u,
    expected:
      "Công ước quốc tế về các quyền dân sự và chính trị; Công ước quốc tế về các quyền kinh tế, xã hội và văn hóa",
    since: "1982-09-24",
  },
  {
    word: "ước",
    wrong: new RegExp(`${CONVENTION}(?:về )?(?:bình đẳng giới|quyền (?:của )?phụ nữ|bảo vệ phụ nữ)`, "gu"),
    right: /[cC]ông ước[^.;:()]{0,40} phân biệt đối xử/u,
    expected: "Công ước về xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ (CEDAW)",
    since: "1982-02-17",
  },
  {
    word: "nghèo",
    wrong: new RegExp(`${NATIONAL}[gG]iảm nghèo (?:và an sinh xã hội(?: bền vững)?|nhanh và bền vững)`, "gu"),
    right: new RegExp(`${NATIONAL}[gG]iảm nghèo bền vững`, "u"),
    expected: "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
    since: "2021-07-28",
    never: true,
  },
  {
    word: "thôn",
    wrong: new RegExp(
      `${NATIONAL}[xX]ây dựng nông thôn(?: (?:đổi mới|văn minh|hiện đại|kiểu mẫu|tiên tiến|giàu đẹp)(?! mới)|(?= giai đoạn))`,
      "gu",
    ),
    right: new RegExp(`(?:${NATIONAL}|(?<!\\p{L}))[xX]ây dựng nông thôn mới(?!\\p{L})`, "u"),
    expected: "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    since: "2010-06-04",
    never: true,
  },
  {
    word: "núi",
    wrong: new RegExp(
      `${NATIONAL}phát triển kinh tế\\s?[-–]\\s?xã hội vùng (?:dân tộc thiểu số|đồng bào dân tộc)(?: và)? miền núi`,
      "gu",
    ),
    right: new RegExp(
      `${NATIONAL}phát triển kinh tế\\s?[-–]\\s?xã hội vùng đồng bào dân tộc thiểu số và miền núi`,
      "u",
    ),
    expected:
      "Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi",
    since: "2020-06-19",
  },
  {
    word: "quỹ",
    wrong: /Quỹ [qQ]uốc gia (?:về |hỗ trợ )?giải quyết việc làm/gu,
    right: /Quỹ [qQ]uốc gia về việc làm/u,
    expected: "Quỹ quốc gia về việc làm",
    since: "2015-01-01",
  },
  {
    word: "gương",
    wrong: /[hH]ọc tập và làm theo tấm gương đạo đức(?: của Chủ tịch)? Hồ Chí Minh/gu,
    right: /[hH]ọc tập và làm theo tư tưởng, đạo đức, phong cách/u,
    expected: "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    since: "2016-05-15",
  },
  {
    word: "cư",
    wrong: /[tT]oàn dân đoàn kết xây dựng đời sống văn h[óo][aá] ở khu dân cư/gu,
    right: /[tT]oàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh/u,
    expected: "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
    since: "2016-07-01",
    both: true,
  },
  {
    word: "niên",
    wrong: /[mM]ục tiêu (?:phát triển )?[tT]hiên niên kỷ/gu,
    right: /[mM]ục tiêu phát triển bền vững/u,
    expected: "Mục tiêu phát triển bền vững (các Mục tiêu Thiên niên kỷ kết thúc năm 2015)",
    since: "2016-01-01",
    both: true,
  },
];

/** What was done under the former name; a title or number of an act, which keeps it. */
const OF_THE_PAST =
  /kết quả|tổng kết|kế thừa|trước đây|đã (?:hoàn thành|đạt|thực hiện)|(?:tiền thân|đổi tên|chuyển từ|thay (?:thế|cho))|ngày \d|(?:số|Chỉ thị) \d|\d[-/]\p{Lu}|năm (?:200\d|201[0-5])/u;

/** Every such name, the first of each. Linear in the texts that hold one of their words. */
export const misnamedActs = perSubject((subject: Subject): readonly MisnamedAct[] => {
  const { date, type } = subject.reading.meta;
  if (date === null || type === "Báo cáo") return [];
  return MISNAMES.flatMap((misname): readonly MisnamedAct[] => {
    if (date < misname.since) return [];
    const pieces = piecesWith(subject, misname.word);
    for (const { passage } of pieces) {
      const { text } = passage;
      if (text.length > 20_000) continue;
      for (const match of matchesIn(text, misname.wrong)) {
        const to = match.index + match[0].length;
        if (OF_THE_PAST.test(clauseAround(text, match.index, to))) continue;
        const right = placeOf(pieces, misname.right);
        const { expected, never, both } = misname;
        const isSure = never === true || (right !== undefined && both !== true);
        const severity = isSure ? "warning" : "info";
        return [{ printed: match[0], span: spanAt(passage, match.index, to), expected, severity, right }];
      }
    }
    return [];
  });
});

/** What stands before the name in its clause, and a little behind it. */
function clauseAround(text: string, from: number, to: number): string {
  const before = /[^.;]*$/u.exec(text.slice(Math.max(0, from - 120), from))?.[0] ?? "";
  return before + (/^[^.;]*/u.exec(text.slice(to, to + 60))?.[0] ?? "");
}

function placeOf(pieces: ReturnType<typeof piecesWith>, right: RegExp): MisnamedAct["right"] {
  for (const { passage } of pieces) {
    const match = right.exec(passage.text);
    if (match === null) continue;
    const [printed] = match;
    return { printed, span: spanAt(passage, match.index, match.index + printed.length) };
  }
  return undefined;
}

/** A declaration or agenda in a list of conventions. */
export interface ListedDeclaration {
  readonly printed: string;
  readonly span: Span;
}

const CONVENTIONS =
  /(?:[cC]ác|[nN]hững) [cC]ông ước(?: quốc tế)?(?![^.;:]*(?:tuyên bố|văn kiện|cam kết|thỏa thuận|nghị định thư))[^.;:()]{0,80}?(?:như|gồm|là)?\s?:\s(?<items>[^.;]{20,600})/gu;
const DECLARATION = /(?:^|,\s|\svà\s)(?<item>(?:Tuyên bố|Tuyên ngôn|Chương trình nghị sự)\s[^,.;]{3,80})/gu;

/** `các Công ước quốc tế …: Công ước …, Tuyên bố …`: what calls itself a declaration is none of them. */
export const listedDeclarations = perSubject((subject: Subject): readonly ListedDeclaration[] =>
  piecesWith(subject, "ước").flatMap(({ passage }) => {
    if (!/Tuyên|nghị sự/u.test(passage.text) || passage.text.length > 20_000) return [];
    return matchesIn(passage.text, CONVENTIONS).flatMap((list) => {
      const items = list.groups?.items ?? "";
      if (!/Công ước/u.test(items)) return [];
      const start = list.index + list[0].length - items.length;
      return matchesIn(items, DECLARATION).map((match) => {
        const printed = (match.groups?.item ?? "").trim();
        const from = start + match.index + match[0].indexOf(printed);
        return { printed, span: spanAt(passage, from, from + printed.length) };
      });
    });
  }),
);
