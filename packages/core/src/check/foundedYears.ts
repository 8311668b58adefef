import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { Anniversary } from "./anniversaries.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** Years from which anniversaries of the country are counted: Decree 111/2018/NĐ-CP, article 4, and what everybody knows. */
const FOUNDED: readonly (readonly [about: RegExp, year: number])[] = [
  [/^(?:thành lập )?Đảng Cộng sản Việt Nam|^thành lập Đảng(?!\s(?:bộ|đoàn|ủy))/u, 1930],
  [/^thành lập nước|^Quốc khánh|^Cách mạng tháng Tám/u, 1945],
  [/^sinh (?:của )?Chủ tịch Hồ Chí Minh/u, 1890],
  [/^(?:giải phóng|[Gg]iải phóng hoàn toàn) miền Nam|^Chiến thắng 30\/4/u, 1975],
  [/^(?:chiến thắng|Chiến thắng)(?: lịch sử)? Điện Biên Phủ/u, 1954],
  [/^(?:thành lập )?Quân đội nhân dân Việt Nam/u, 1944],
  [/^(?:truyền thống (?:của )?(?:lực lượng )?)?Công an nhân dân/u, 1945],
  [/^Thương binh/u, 1947],
  [/^thành lập Đoàn (?:Thanh niên|TNCS)/u, 1931],
  [/^thành lập Hội Liên hiệp Phụ nữ Việt Nam/u, 1930],
  [/^thành lập Hội Nông dân Việt Nam/u, 1930],
  [/^thành lập Công đoàn Việt Nam/u, 1929],
  [/^Thầy thuốc Việt Nam/u, 1955],
  [/^Báo chí cách mạng Việt Nam/u, 1925],
  [/^Tổng tuyển cử/u, 1946],
];

const SHAPE = /(?<![\d.,/])(\d{1,3})\s?năm\s(?:[Nn]gày\s)?(?=\p{L})/gu;
const CELEBRATED = /kỷ niệm|kỉ niệm|chào mừng|hướng tới|nhân dịp/iu;
/** Anniversaries are planned up to a year ahead; a slip is a few years off. */
const mostOff = 6;

/** `kỷ niệm 80 năm Ngày thành lập nước` in a plan of 2026: the years since, as of the document's year and the next. Linear. */
export function oddFoundings(subject: Subject): readonly Anniversary[] {
  const { date, period } = subject.reading.meta;
  const issued = Number(date?.slice(0, 4) ?? 0);
  if (issued === 0) return [];
  const last = Math.max(issued + 1, Number(period?.to ?? 0));
  return figurePiecesWith(subject, "niệm", "mừng", "tới", "dịp").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 10_000) return [];
    return matchesIn(text, SHAPE).flatMap((match): readonly Anniversary[] => {
      const end = match.index + match[0].length;
      const founded = FOUNDED.find(([about]) => about.test(text.slice(end, end + 60)));
      if (founded === undefined || !CELEBRATED.test(text.slice(Math.max(0, match.index - 60), match.index)))
        return [];
      const [count, from] = [Number(match[1]), founded[1]];
      const rest = text.slice(end, end + 120);
      // With its own years in brackets it is counted by those.
      if (rest.includes("(")) return [];
      const held = /(?:vào|trong|của|,) năm (20\d\d)/u.exec(rest)?.[1];
      const year = from + count;
      const fits = held === undefined ? year >= issued && year <= last : year === Number(held);
      if (fits || Math.abs(issued - from - count) > mostOff) return [];
      const span = spanAt(passage, match.index, end);
      return [{ count, from, to: Number(held ?? issued), printed: match[0].trim(), span }];
    });
  });
}
