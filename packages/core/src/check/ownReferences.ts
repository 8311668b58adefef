import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findMentions } from "../read/citationMentions.js";
import { paragraphsOf } from "../read/headLines.js";
import { documentNumberKey } from "../text/documentNumbers.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A place that prints the document's own number: its letterhead, or "(Kèm theo Kế hoạch số …)" of an annex. */
export interface OwnReference {
  readonly number: string;
  /** Serial without leading zeros, and what spellings of the symbol share. */
  readonly serial: string;
  readonly symbol: string;
  readonly date: string | null;
  /** As printed behind number and day; of the letterhead none. */
  readonly issuer: string | null;
  readonly span: Span;
  readonly quote: string;
  readonly place: "head" | "annex";
}

const WITH =
  /(?:kèm|đính kèm)\s+theo\s+(?:Kế hoạch|Quyết định|Báo cáo|Chương trình|Tờ trình|Đề án|Công văn|Nghị quyết)/iu;

/** Where the document prints its own number, the letterhead first. */
export const ownReferences = perSubject((subject: Subject): readonly OwnReference[] => {
  const { meta } = subject.reading;
  const head =
    meta.number === null || meta.spans.number === undefined
      ? []
      : [
          referenceOf(
            { ...meta, number: meta.number, issuer: null },
            meta.spans.number,
            meta.number,
            "head" as const,
          ),
        ];
  const printed = [...subject.anatomy.attachments.flatMap(({ title, reference }) => [title, reference])]
    .filter((passage) => passage !== null)
    .concat(paragraphsOf(shortBlocks(subject)).map(({ passage }) => passage));
  const seen = new Set<string>();
  const annexes = printed.flatMap(readReference).filter(({ span, number }) => {
    const key = `${span.line} ${number}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return [...head, ...annexes];
});

function shortBlocks({ anatomy }: Subject): readonly Block[] {
  const blocks = [...anatomy.body, ...anatomy.attachments.flatMap((attachment) => attachment.blocks)];
  return blocks.filter((block) => block.kind === "paragraph" && /^\s*\(/u.test(block.passage.text));
}

/** A reference line that lost its opening bracket and `Kèm theo`, and so was taken for a part of the title. */
const BROKEN =
  /(?:Báo cáo|Kế hoạch|Quyết định|Chương trình|Đề án|Nghị quyết)\s+số\s?:?\s*\d{1,5}\s?\/[^()]{5,160}\)[\s*_]*$/u;

function readReference(passage: Passage): readonly OwnReference[] {
  const attached = passage.text.search(WITH);
  const at = attached < 0 ? passage.text.search(BROKEN) : attached;
  if (at < 0 || passage.text.length > 700) return [];
  const mention = findMentions(passage, { province: null }).find(({ from }) => from >= at);
  if (mention === undefined || mention.number === null || mention.start - at > 60) return [];
  const quote = passage.text.slice(mention.start, mention.to).trim();
  const { number } = mention;
  return [referenceOf({ ...mention, number }, spanAt(passage, mention.from, mention.to), quote, "annex")];
}

function referenceOf(
  { number, date, issuer }: Pick<OwnReference, "number" | "date" | "issuer">,
  span: Span,
  quote: string,
  place: OwnReference["place"],
): OwnReference {
  const [serial = "", year = "", letters = ""] = documentNumberKey(number).split("|");
  return { number, serial, symbol: `${year}|${letters}`, date, issuer, span, quote, place };
}
