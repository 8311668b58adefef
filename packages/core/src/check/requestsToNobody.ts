import { allSections } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";

/** So many requests must name whom they go to. */
const fewest = 2;
const ASKS = /^[-–+*\s\d.)]*(?:Đề nghị|Kiến nghị|Đề xuất|Kính đề nghị)\s/u;
const HEADING = /kiến nghị|đề xuất|đề nghị/iu;

/** Points of a section of requests (`III. Đề xuất, kiến nghị`) all of which name whom they go to, but for one. */
export function requestsToNobody({ outline }: Subject): readonly Finding[] {
  return allSections(outline.sections).flatMap((section) => {
    if (!HEADING.test(section.title ?? "") || section.children.length > 0) return [];
    const points = section.blocks.flatMap((block) =>
      block.kind === "paragraph" && block.label?.form === "dash" ? [block] : [],
    );
    const asking = points.filter(
      ({ passage }) => ASKS.test(passage.text) && findUnits(passage.text.slice(0, 160)).length > 0,
    );
    const [first] = asking;
    const [open, ...more] = points.filter(({ passage }) => !ASKS.test(passage.text));
    if (first === undefined || open === undefined || more.length > 0 || asking.length < fewest) return [];
    if (asking.length + 1 < points.length || findUnits(open.passage.text.slice(0, 80)).length > 0) return [];
    const quote = open.passage.text.replace(/^[-–+*\s]+/u, "").slice(0, 80);
    return [
      {
        severity: asking.length > fewest ? ("warning" as const) : ("info" as const),
        message: {
          vi: `Kiến nghị “${quote}${open.passage.text.length > 80 ? "…" : ""}” không ghi đề nghị cơ quan nào; các kiến nghị khác trong mục đều ghi.`,
          en: "Found a request that names nobody, expected whom it goes to as in the others of the section.",
        },
        span: spanAt(open.passage),
        quote,
        related: [saysHere(spanAt(first.passage), first.passage.text.slice(0, 80))],
      },
    ];
  });
}
