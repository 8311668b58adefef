import { type Passage, spanAt } from "../document/passage.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** `Báo và Phát thanh, Truyền hình tỉnh`: provinces made one body of the newspaper and the broadcaster in 2025. */
const MERGED =
  /(?<!\p{L})Báo(?:,| và) (?:Đài )?(?:[Pp]hát thanh(?:,| và|\s?[-–]) ?[Tt]ruyền hình|PT-?TH|PTTH)(?!\p{L})/u;
/** The broadcaster by itself; those of the country and of districts go by other names. */
const ALONE =
  /(?<!Báo và )(?<!Báo, )(?<!\p{L})Đài (?:[Pp]hát thanh(?:,| và|\s?[-–]) ?[Tt]ruyền hình|PT-?TH|PTTH)(?!\p{L}|\s(?:Việt Nam|xã|phường|huyện|khu vực|các))/u;
const HISTORY = /(?:trước đây|nguyên|cũ|hợp nhất|sáp nhập|tiếp nhận|từ)[^.;]{0,60}$/iu;

/** The broadcaster by itself where the document elsewhere names the one body that it became part of. Told once. Linear. */
export function splitPress(subject: Subject): readonly Finding[] {
  const pieces = piecesWith(subject, "báo", "đài").filter(({ passage }) => passage.text.length <= 20_000);
  const merged = first(
    pieces.map(({ passage }) => passage),
    MERGED,
  );
  const alone =
    merged === undefined
      ? undefined
      : first(
          pieces.map(({ passage }) => passage),
          ALONE,
        );
  if (merged === undefined || alone === undefined) return [];
  return [
    {
      severity: "warning",
      message: {
        vi: `“${alone.printed}” ghi riêng, trong khi văn bản đã ghi cơ quan hợp nhất “${merged.printed}”; cần thống nhất tên.`,
        en: `Found “${alone.printed}” by itself, expected the one body that the document names elsewhere: “${merged.printed}”.`,
      },
      span: alone.span,
      quote: alone.printed,
      related: [saysHere(merged.span, merged.printed)],
      suggestion: merged.printed,
      data: { units: [merged.printed, alone.printed] },
    },
  ];
}

function first(passages: readonly Passage[], names: RegExp) {
  for (const passage of passages) {
    const match = names.exec(passage.text);
    if (match === null || HISTORY.test(passage.text.slice(0, match.index))) continue;
    const span = spanAt(passage, match.index, match.index + match[0].length);
    return { printed: match[0], span };
  }
  return undefined;
}
