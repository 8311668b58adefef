import { type PrintedFigure, restsOn } from "./figure.js";
import { capitalFirst } from "./words/name.js";

/** A piece of a sentence: words, or one of its figures by its place in `figures`. */
export type Run = { readonly text: string } | { readonly text: string; readonly figure: number };

/** Words with figures in them, not yet a sentence: no capital, no full stop. */
export interface Phrase {
  readonly runs: readonly Run[];
  readonly figures: readonly PrintedFigure[];
}

/** A sentence that a rule wrote. `text` is the runs joined; `sources` the facts it rests on, sorted; `rule` which rule wrote it. */
export interface Sentence extends Phrase {
  readonly rule: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export type PhrasePart = string | PrintedFigure | Phrase;

/** Writes a phrase: `phrase\`tăng ${figure} so với ${period}\``. Figures keep their place, phrases are taken in whole; what is a fact is a figure. */
export function phrase(words: TemplateStringsArray, ...parts: readonly PhrasePart[]): Phrase {
  const all: PhrasePart[] = [];
  for (const [i, word] of words.entries()) {
    all.push(word);
    const part = parts[i];
    if (part !== undefined) all.push(part);
  }
  return joinParts(all);
}

/** Parts one after the other, with nothing between them. */
export function joinParts(parts: readonly PhrasePart[]): Phrase {
  const runs: Run[] = [];
  const figures: PrintedFigure[] = [];
  for (const part of parts) {
    if (typeof part === "string") addText(runs, part);
    else if ("key" in part) {
      runs.push({ text: part.asPrinted, figure: figures.length });
      figures.push(part);
    } else {
      const offset = figures.length;
      for (const run of part.runs)
        if ("figure" in run) runs.push({ text: run.text, figure: run.figure + offset });
        else addText(runs, run.text);
      figures.push(...part.figures);
    }
  }
  return { runs, figures };
}

function addText(runs: Run[], text: string): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last !== undefined && !("figure" in last)) runs[runs.length - 1] = { text: last.text + text };
  else runs.push({ text });
}

/** Phrases with a text between them: `, ` and `; ` for clauses; a last one may have its own (` và `). */
export function joinPhrases(phrases: readonly Phrase[], between: string, last = between): Phrase {
  const parts = phrases.flatMap((one, i): PhrasePart[] =>
    i === 0 ? [one] : [i === phrases.length - 1 ? last : between, one],
  );
  return joinParts(parts);
}

export function textOf({ runs }: Phrase): string {
  return runs.map((run) => run.text).join("");
}

/** The phrase with a capital at its head. */
export function withCapital({ runs, figures }: Phrase): Phrase {
  const [first, ...others] = runs;
  if (first === undefined || "figure" in first) return { runs, figures };
  return { runs: [{ text: capitalFirst(first.text) }, ...others], figures };
}

/** Makes a sentence of a phrase: capital at its head, full stop at its end. `facts`: what it rests on besides its figures. */
export function toSentence(rule: string, words: Phrase, facts: readonly string[] = []): Sentence {
  const closed = joinParts([withCapital(words), /[.!?;:]$/u.test(textOf(words)) ? "" : "."]);
  const sources = [...new Set([...facts, ...words.figures.flatMap(restsOn)])].sort();
  return { rule, ...closed, text: textOf(closed), sources };
}
