import type { Paragraph } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { ListClaim } from "./listClaims.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

const CLAIM =
  /gồm(?: có)?:?\s(?:(\d{1,2})\s(chương)(?:,|\svà|\svới|;)?\s)?(\d{1,3})\s(điều)(?!\p{L}|\s\d)/giu;

/** `Quy chế này gồm 3 Chương, 9 Điều` against the chapters and articles printed behind it, where they begin anew at 1. Linear. */
export const chapterCounts = perSubject(({ blocks }: Subject): readonly ListClaim[] => {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === "paragraph");
  return paragraphs.flatMap((block, at) => {
    const { text } = block.passage;
    if (text.length > 3000 || !/gồm.{1,30}\sđiều/iu.test(text)) return [];
    const [claim, second] = matchesIn(text, CLAIM);
    if (claim === undefined || second !== undefined) return [];
    const behind = paragraphs.slice(at + 1);
    const said = [
      { digits: claim[1], noun: claim[2], form: "chapter" },
      { digits: claim[3], noun: claim[4], form: "article" },
    ];
    return said.flatMap(({ digits, noun, form }) => {
      const list = fromFirst(behind, form);
      const [first] = list;
      if (digits === undefined || noun === undefined || first === undefined || list.length < 2) return [];
      const words = `${digits} ${noun}`;
      const from = claim.index + claim[0].indexOf(words);
      const span = spanAt(block.passage, from, from + words.length);
      return [
        {
          count: Number(digits),
          noun,
          atLeast: false,
          listed: list.length,
          list: spanAt(first.passage),
          where: "annex" as const,
          text: words,
          span,
        },
      ];
    });
  });
});

/** What carries the labels of the form from the first that begins a new row at 1 or I, up to the next such beginning. */
function fromFirst(paragraphs: readonly Paragraph[], form: string): readonly Paragraph[] {
  const labelled = paragraphs.filter(({ label }) => label?.form === form);
  const starts = labelled.flatMap(({ label }, at) => (/^(?:1|I)$/u.test(label?.value ?? "") ? [at] : []));
  const [start, next] = starts;
  return start === undefined ? [] : labelled.slice(start, next);
}
