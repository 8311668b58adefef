import { spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** A plan that gives so many units duties is large enough to be reported on. */
const fewestUnits = 4;

/** A plan that says who does what, but bids nobody report, compile or review. Told once, at the title of that part. */
export function planWithoutReports(subject: Subject): readonly Finding[] {
  const { meta, duties } = subject.reading;
  if (!/^(?:Kế hoạch|Chương trình|Đề án)/u.test(meta.type ?? "") || duties.length > 0) return [];
  if (!/UBND|HĐND/u.test(meta.number ?? "") && !/nhân dân/iu.test(meta.issuer ?? "")) return [];
  const charged = unitPassages(subject).filter(({ inDuties, opens }) => inDuties && opens);
  const units = new Set(charged.flatMap((each) => each.units));
  const [first] = charged;
  if (first === undefined || units.size < fewestUnits) return [];
  const { line } = spanAt(first.piece.passage);
  const told = piecesWith(subject, "báo", "kết", "hợp").some(
    ({ passage }) =>
      spanAt(passage).line >= line &&
      sentencesIn(passage).some(({ text }) => TOLD.test(text) && !DIFFICULTIES.test(text)),
  );
  const section = subject.outline.sectionOf.get(first.piece.block);
  if (told) return [];
  let top = section;
  while (top?.parent !== undefined && top.parent !== null) top = top.parent;
  const heading = top?.heading.passage ?? first.piece.passage;
  return [
    {
      message: {
        vi: "Phần tổ chức thực hiện không giao cơ quan nào báo cáo, tổng hợp kết quả thực hiện.",
        en: "Found units with duties but none that reports or compiles, expected who reports to whom, and by when.",
      },
      span: spanAt(heading),
      quote: heading.text.slice(0, 80),
    },
  ];
}

/** Whom to turn to with difficulties isn't who reports. */
const DIFFICULTIES = /vướng mắc|khó khăn|phát sinh/iu;
const TOLD =
  /báo cáo (?:kết quả|tình hình|tiến độ|về|cho|UBND|[UỦ][yỷ] ban|Sở|định kỳ|hằng|hàng|theo|cấp|đánh giá|Chủ tịch|Ban|tổng)|(?:chế độ|gửi|tổng hợp,?) báo cáo|báo cáo[.;,]|sơ kết|tổng kết|tổng hợp (?:kết quả|tình hình|chung)|kịp thời (?:phản ánh|báo cáo)/iu;
