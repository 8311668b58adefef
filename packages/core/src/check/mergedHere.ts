import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";
import { piecesWith } from "./wordPlaces.js";

/** A unit of which the document itself says that it was merged into another. */
interface Merged {
  readonly name: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** Said of what has been done, with what was merged behind it. */
const TOLD =
  /(?:trên cơ sở|đã|được|sau khi|từ ngày [\d/]+|từ tháng [\d/]+|từ năm \d{4})[^.;]{0,60}?(?:hợp nhất|sáp nhập|giải thể|tổ chức lại)\s(?:các\s|nguyên trạng\s)?(\p{Lu}[^.;:)]{5,240})/gu;
/** Not yet, or merely wished. */
const PLANNED = /(?:sẽ|dự kiến|đề xuất|phương án|xem xét|nghiên cứu|tiếp tục|chuẩn bị|đề án)[^.;]{0,60}$/iu;
const PART =
  /(?:Trạm|Trung tâm|Chi cục|Chi nhánh|Phòng|Ban|Đội|Văn phòng|Quỹ|Trường|Hạt|Đài)\s\p{Lu}[\p{L}\s,–-]*?(?=,?\s(?:và\s)?(?:Trạm|Trung tâm|Chi cục|Chi nhánh|Phòng|Ban|Đội|Văn phòng|Quỹ|Trường|Hạt|Đài)\s\p{Lu}|\s(?:vào|thành|với|để|huyện|tỉnh|thành phố|thị xã|quận|trực thuộc|thuộc)(?!\p{L})|\s*[("”]|\s*$)/gu;
/** What it was, or what became of it. */
const HISTORY =
  /(?:trước đây|nguyên|cũ|tiếp nhận|kế thừa|hợp nhất|sáp nhập|thay thế|chuyển|giải thể|từ)[^.;]{0,60}$/iu;
const HISTORY_AFTER = /^[^.;,]{0,30}(?:\(cũ\)|cũ(?!\p{L})|trước đây|\(nay)|^\s(?:đã|từng)\s/iu;
/** It is given something to do. */
const CHARGED =
  /(?:giao|giao cho|do|đề nghị|yêu cầu|phối hợp với|phối hợp|chủ trì:|qua|gửi|về|thực hiện:)\s*$|(?:phối hợp với|cùng với)[^.;]{0,80}$/iu;
const CHARGED_AFTER =
  /^[^.;]{0,40}?(?:chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|tổ chức|thực hiện|:)/iu;

/** Units that the document charges though it says elsewhere that they were merged; each told once. Linear in the text for each merger. */
export function mergedUnitsCharged(subject: Subject): readonly Finding[] {
  return mergedHere(subject).flatMap((merged) => {
    const [first = ""] = merged.name.toLowerCase().split(" ");
    for (const { passage } of piecesWith(subject, first)) {
      const at = chargedAt(passage, merged);
      if (at >= 0) return [findingOf(merged, passage, at)];
    }
    return [];
  });
}

function mergedHere(subject: Subject): readonly Merged[] {
  return piecesWith(subject, "hợp", "sáp", "giải", "tổ").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/hợp nhất|sáp nhập|giải thể|tổ chức lại/u.test(text)) return [];
    return matchesIn(text, TOLD).flatMap((match) => {
      if (PLANNED.test(text.slice(Math.max(0, match.index - 60), match.index))) return [];
      const listed = match[1] ?? "";
      const start = match.index + match[0].length - listed.length;
      const made = /\s(?:vào|thành)\s/u.exec(listed)?.index ?? listed.length;
      return matchesIn(listed.slice(0, made), PART).flatMap(({ 0: part, index }) => {
        const name = part.replace(/[\s,–-]+$/u, "");
        return name.split(" ").length < 3
          ? []
          : [{ name, passage, from: start + index, to: start + index + name.length }];
      });
    });
  });
}

/** Where a passage charges the unit by this name, not by a longer one; -1 where it doesn't. */
function chargedAt(passage: Passage, { name, passage: told }: Merged): number {
  const { text } = passage;
  if (passage === told) return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 100), at);
    const after = text.slice(at + name.length, at + name.length + 60);
    if (/^(?:\p{L}|\s(?:và|[-–])\s\p{Lu}|,?\s\p{Lu})/u.test(after) || HISTORY.test(before)) continue;
    if (HISTORY_AFTER.test(after)) continue;
    if (CHARGED.test(before) || CHARGED_AFTER.test(after)) return at;
  }
  return -1;
}

function findingOf({ name, passage: told, from, to }: Merged, passage: Passage, at: number): Finding {
  const place = spanAt(told, from, to);
  return {
    severity: "warning",
    message: {
      vi: `Giao việc cho ${name}, nhưng chính văn bản ghi cơ quan này đã hợp nhất, sáp nhập (${whereabouts(place).vi}).`,
      en: `Found ${name} charged, expected its successor: the document itself says that it was merged (${whereabouts(place).en}).`,
    },
    span: spanAt(passage, at, at + name.length),
    quote: name,
    related: [
      {
        span: place,
        quote: name,
        message: { vi: "Tại đây ghi đã hợp nhất, sáp nhập.", en: "Here it is said to have been merged." },
      },
    ],
    data: { unit: name },
  };
}
