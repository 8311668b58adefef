import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

const PART = `(?:là|làm) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực|chủ trì)|chủ trì,? (?:và )?phối hợp`;
/** `Đồng thời giao làm đầu mối`, `do chủ trì, phối hợp`: nobody is named between the verb and the part. */
const UNNAMED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:[Gg]iao(?: cho)?|do|[Pp]hân công)\s(?:${PART})(?![A-Za-zÀ-ỹ])`,
  "gu",
);
/** `giao đầu mối tổng hợp báo cáo`: what the one who is charged would be before. */
const BARE =
  /(?<![A-Za-zÀ-ỹ])(?:[Gg]iao|[Pp]hân công) (?:đầu mối|thường trực|chủ trì)(?=,? (?:tổng hợp|theo dõi|tham mưu|tiếp nhận|đôn đốc|hướng dẫn|triển khai|thực hiện|xây dựng|rà soát|báo cáo|điều phối))/gu;
/** The one who is charged may stand behind the matter. */
const NAMED_BEHIND = /^[^.;]{0,120}?\s(?:cho|là)\s/u;

/** What begins a clause that orders something; a unit there is the one that gives the order. */
const ORDERS =
  /(?:^[\s\d.)*•+–-]*|[.;:]\s|(?:đồng thời|ngoài ra|trong đó|theo đó),?\s|\sđã\s|\svà\s)(?:đã\s|thống nhất\s)?$/iu;

/** Sentences that give somebody the lead without saying whom. Linear. */
export function unnamedLeads(subject: Subject): readonly Finding[] {
  return piecesWith(subject, "mối", "trì", "trực").flatMap(({ passage }) => {
    if (passage.text.length > 20_000 || !/giao|do |công/u.test(passage.text.toLowerCase())) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      [...matchesIn(text, UNNAMED), ...bareIn(text)].flatMap((match) => {
        const before = text.slice(0, match.index);
        // `các nhiệm vụ do chủ trì` has what is led before it; `được giao làm đầu mối` says of whom it speaks.
        const isOrder = /^do/u.test(match[0]) ? /\p{L}\s$/u.test(before) : ORDERS.test(before);
        if (!isOrder || /được|đơn vị|cơ quan/iu.test(before.slice(-40))) return [];
        return [
          {
            severity: "warning" as const,
            message: {
              vi: `“${match[0]}” không ghi tên cơ quan được giao.`,
              en: `Found “${match[0]}” without the unit that is given this, expected its name.`,
            },
            span: spanAt(passage, from + match.index, from + match.index + match[0].length),
            quote: match[0],
          },
        ];
      }),
    );
  });
}

function bareIn(text: string): readonly RegExpExecArray[] {
  return matchesIn(text, BARE).filter(
    ({ index, 0: words }) => !NAMED_BEHIND.test(text.slice(index + words.length)),
  );
}
