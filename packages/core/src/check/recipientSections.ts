import type { Span } from "../document/span.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";

/** What a part of a document is titled that charges nobody. */
const CHARGES_NOBODY =
  /^(?:kinh phí|nguồn (?:vốn|kinh phí|lực)|mục (?:đích|tiêu)|quan điểm|căn cứ|sự cần thiết|đặc điểm|thực trạng|phạm vi|đối tượng|thời gian)/iu;
const CHARGES_ALL = /tổ chức thực hiện|phân công|trách nhiệm|tổ chức triển khai/iu;

const HEADING = /^[#*_\s]*([IVX]{1,5})\s?[.:]\s*[*_\s]*(\p{Lu}.*)$/u;

interface Part {
  readonly label: string;
  readonly title: string;
  readonly line: number;
}

/** Headings of parts as they are printed, over two lines where the line is broken: an outline keeps none that follows a gap in the numbers. */
function partsBefore(lines: readonly string[], end: number): readonly Part[] {
  return lines.slice(0, end - 1).flatMap((text, at) => {
    const [, label, begun = ""] = HEADING.exec(text) ?? [];
    if (label === undefined) return [];
    const next = begun.length < 60 ? (lines[at + 1] ?? "") : "";
    return [{ label, title: `${begun} ${next}`.replace(/[*_#]/gu, "").trim(), line: at + 1 }];
  });
}

/** `Mục IV` among the recipients, where that part is about money and another charges the units. */
export function otherSection(
  { source }: Subject,
  recipients: readonly string[],
  span: Span,
): readonly Finding[] {
  const named = recipients
    .flatMap(
      (name) =>
        /^[-–\s]*(?:Như |Các (?:cơ quan|đơn vị|sở)[^;]*?)?[Mm]ục ([IVX]{1,5})\s*[;.]?$/u.exec(name) ?? [],
    )
    .filter((part) => /^[IVX]+$/u.test(part))[0];
  if (named === undefined) return [];
  const parts = partsBefore(source.lines, span.line);
  const meant = parts.filter(({ label }) => label === named);
  const right = parts.findLast(({ title }) => CHARGES_ALL.test(title));
  if (right === undefined || meant.length !== 1 || !CHARGES_NOBODY.test(meant[0]?.title ?? "")) return [];
  const line = source.lines.findIndex(
    (text, at) => at >= span.line - 1 && new RegExp(`[Mm]ục ${named}(?![A-Za-zÀ-ỹ])`, "u").test(text),
  );
  return [
    {
      message: {
        vi: `Nơi nhận ghi “Mục ${named}” nhưng mục này (“${meant[0]?.title ?? ""}”) không giao cơ quan nào; cơ quan được giao ở mục ${right.label}.`,
        en: `Found “Mục ${named}” among the recipients, which charges nobody; expected ${right.label}, which does.`,
      },
      span: line < 0 ? span : { ...span, line: line + 1, endLine: line + 1 },
      quote: `Mục ${named}`,
      related: [
        {
          span: { ...span, line: right.line, endLine: right.line },
          quote: right.title,
          message: {
            vi: `Mục ${right.label} giao việc.`,
            en: `Part ${right.label} charges units.`,
          },
        },
      ],
      suggestion: `Mục ${right.label}`,
    },
  ];
}
