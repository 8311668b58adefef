import { spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** `lập kế hoạch thực hiện Kế hoạch này`: each unit is to write its own. */
const OWN_PLAN =
  /(?:xây dựng|ban hành|lập)[^.;:]{0,30}?\s(?:kế hoạch|chương trình)(?: cụ thể| chi tiết| hành động| riêng)*[^.;:]{0,40}?(?:triển khai|thực hiện)/iu;
const TIMED =
  /\d|hằng năm|hàng năm|ngay (?:sau|khi)|sau khi|kịp thời|theo quy định|khi có|trong (?:tháng|quý|tuần)|từng năm/iu;

/** Units are to write plans of their own under this one, by no day anywhere. Told once. */
export function plansWithoutDay(subject: Subject): readonly Finding[] {
  if (!/^(?:Kế hoạch|Chương trình|Đề án)/u.test(subject.reading.meta.type ?? "")) return [];
  const timed = piecesWith(subject, "kế").some(({ passage }) =>
    sentencesIn(passage).some(({ text }) => PLAN_BY.test(text)),
  );
  if (timed) return [];
  for (const { piece, units, inDuties } of unitPassages(subject)) {
    const { passage } = piece;
    if (!inDuties || passage.text.length > 5000) continue;
    const many = units.length > 1 || units.some((name) => subject.resolveUnit(name)?.kind === "group");
    if (!many) continue;
    for (const { text, from } of sentencesIn(passage)) {
      const match = OWN_PLAN.exec(text);
      if (match === null) continue;
      const clause = text.slice(match.index).split(";")[0] ?? "";
      if (TIMED.test(clause.replace(/(?:số|Nghị quyết|Quyết định|giai đoạn|đến năm)\s?[\d/–-]+\S*/giu, "")))
        continue;
      const at = from + match.index;
      return [
        {
          severity: "info",
          message: {
            vi: `Các đơn vị phải xây dựng kế hoạch thực hiện nhưng không ghi thời hạn ban hành.`,
            en: "Found units told to write plans of their own by no day, expected one.",
          },
          span: spanAt(passage, at, at + match[0].length),
          quote: match[0],
        },
      ];
    }
  }
  return [];
}

const PLAN_BY =
  /(?:xây dựng|ban hành|lập|gửi|hoàn thành)[^.;]{0,160}kế hoạch[^.;]{0,200}(?:trước|trong|xong|chậm nhất|hoàn thành|thời hạn)[^.;]{0,30}(?:ngày|tháng|quý|\d\/)|kế hoạch[^.;]{0,120}(?:gửi|trình|báo cáo|ban hành)[^.;]{0,80}(?:trước|trong|chậm nhất)[^.;]{0,12}(?:ngày|tháng|quý)\s\d/iu;
