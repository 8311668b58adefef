import type { Paragraph } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** `Như Điều 5` among the recipients of a decision that ends with article 4, or whose article 4 charges those who carry it out. */
export function otherArticle(
  subject: Subject,
  recipients: readonly string[],
  span: Span,
): readonly Finding[] {
  const named = recipients
    .flatMap((name) => /^[-–\s]*Như Điều (\d{1,2})/iu.exec(name)?.[1] ?? [])
    .map(Number)[0];
  if (named === undefined) return [];
  const { lines } = subject.source;
  const articles = lines
    .slice(0, span.line)
    .flatMap((line) => /^[*_\s]*Điều (\d{1,2})\s?[.:]/u.exec(line)?.[1] ?? [])
    .map(Number);
  const last = Math.max(0, ...articles);
  if (last === 0) return [];
  const line = lines.findIndex(
    (text, at) => at >= span.line - 1 && new RegExp(`Điều ${named}(?!\\d)`, "iu").test(text),
  );
  const place = line < 0 ? span : { ...span, line: line + 1, endLine: line + 1 };
  return articles.includes(named)
    ? chargedElsewhere(subject, named, place)
    : [
        {
          message: {
            vi: `Nơi nhận ghi “Như Điều ${named}” nhưng văn bản không có Điều ${named} (điều cuối là Điều ${last}).`,
            en: `Found “Như Điều ${named}” among the recipients, expected an article of the document (the last is ${last}).`,
          },
          span,
          quote: `Như Điều ${named}`,
          suggestion: `Như Điều ${last}`,
        },
      ];
}

/** Who carries the decision out stands in one other article, and nobody in this one. */
const CHARGES =
  /(?:chịu trách nhiệm|có trách nhiệm|trách nhiệm|căn cứ Quyết định)[^.;]{0,30}(?:thi hành|thực hiện)/iu;
const CHARGES_SOME = /trách nhiệm|thi hành|thực hiện Quyết định này|Thủ trưởng|Giám đốc|Chủ tịch/iu;

function chargedElsewhere({ blocks }: Subject, named: number, span: Span): readonly Finding[] {
  const articles = blocks.filter(
    (block): block is Paragraph => block.kind === "paragraph" && block.label?.form === "article",
  );
  const own = articles.filter(({ label }) => label?.value === String(named));
  const [charged, more] = articles.filter(({ passage }) => CHARGES.test(passage.text));
  if (charged === undefined || more !== undefined || own.length !== 1) return [];
  if (own.some(({ passage }) => CHARGES_SOME.test(passage.text.replace(/hiệu lực thi hành/giu, ""))))
    return [];
  const [right, heading] = [charged.label?.value ?? "", spanAt(charged.passage)];
  const place = whereabouts(heading);
  return [
    {
      message: {
        vi: `Nơi nhận ghi “Như Điều ${named}”, nhưng cơ quan, cá nhân chịu trách nhiệm thi hành ghi ở Điều ${right} (${place.vi}).`,
        en: `Found “Như Điều ${named}” among the recipients, expected article ${right} (${place.en}), which charges those who carry it out.`,
      },
      span,
      quote: `Như Điều ${named}`,
      suggestion: `Như Điều ${right}`,
      related: [
        {
          span: heading,
          quote: charged.passage.text.slice(0, 80),
          message: { vi: "Điều giao trách nhiệm thi hành.", en: "The article that charges them." },
        },
      ],
      data: { found: String(named), expected: right },
    },
  ];
}
