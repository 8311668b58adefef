import { checkSubjects } from "@lotrinh/core/check/check";
import { keyFindings } from "@lotrinh/core/check/findingKey";
import type { Rule } from "@lotrinh/core/check/rule";
import { rules as allRules } from "@lotrinh/core/check/rules";
import { type Subject, subjectOf } from "@lotrinh/core/check/subject";
import type { Block } from "@lotrinh/core/document/block";
import type { Source } from "@lotrinh/core/document/source";
import type { StoredAction } from "@lotrinh/core/review/action";
import { applyReview } from "@lotrinh/core/review/state";
import { takeInLight } from "@lotrinh/intake/light";
import { problemSentence } from "@lotrinh/intake/problem";
import { indexBlocks } from "./blockIndex.js";
import type { Answer, Asked, CheckedDocument, Found, RuleTexts, StoredDocument } from "./protocol.js";

/** The side of the worker: reads files, keeps what it read, and checks it. It never throws: what goes wrong is an answer. */
export function makeChecker(answer: (said: Answer) => void, rules: readonly Rule[] = allRules) {
  const subjects = new Map<number, Subject>();
  const stored = new Map<number, StoredDocument>();
  answer({ kind: "ready", rules: ruleTexts(rules) });
  const keep = (version: number, subject: Subject, blocks: readonly Block[]) => {
    subjects.set(version, subject);
    answer({ kind: "read", version, document: documentOf(subject, blocks) });
  };
  const readAndKeep = (version: number, name: string, source: Source) => {
    const subject = subjectOf(name, source);
    keep(version, subject, subject.blocks);
  };
  const read = async ({ version, name, file }: Extract<Asked, { kind: "read" }>) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const onProgress = (step: { done: number; total: number }) =>
      answer({ kind: "progress", version, done: step.done, total: step.total });
    const taken = await takeInLight(bytes, name, { onProgress });
    if (taken.ok) return readAndKeep(version, name, taken.source);
    const { problem } = taken;
    answer({
      kind: "failed",
      version,
      why: { vi: problemSentence(problem, "vi"), en: problemSentence(problem, "en") },
    });
  };
  const revise = async ({ version, actions }: Extract<Asked, { kind: "revise" }>) => {
    const document = stored.get(version);
    if (document !== undefined) keep(version, storedSubject(document, actions), noBlocks);
  };
  return async (asked: Asked): Promise<void> => {
    switch (asked.kind) {
      case "drop":
        subjects.delete(asked.version);
        return;
      case "check": {
        const { versions, ...options } = asked;
        const chosen = versions.flatMap((version) => subjects.get(version) ?? []);
        const found = keyFindings(checkSubjects(chosen, rules, options), chosen);
        return answer({ kind: "checked", versions, findings: found.map(withoutData) });
      }
      case "take":
        stored.set(asked.version, asked.document);
        return;
      case "revise":
      case "read":
        await (asked.kind === "read" ? read(asked) : revise(asked)).catch(() =>
          answer({ kind: "failed", version: asked.version, why: brokenFile }),
        );
    }
  };
}

/** A file that no longer can be read (moved, changed since it was chosen), or that no reader foresaw. */
const brokenFile = {
  vi: "Không mở được tệp: tệp đã bị di chuyển, đang được sửa hoặc bị hỏng. Hãy lưu lại tệp rồi chọn lại.",
  en: "The file couldn't be opened: it was moved, is being changed, or is damaged. Save it and choose it again.",
};

function storedSubject(document: StoredDocument, actions: readonly StoredAction[]): Subject {
  const { name, lines, blocks } = document;
  const reading = applyReview(document.reading, actions);
  return subjectOf(name, { format: "text", lines, pages: null, blocks, notices: reading.notices }, reading);
}

/** The page has the blocks of a stored document already. */
const noBlocks: readonly Block[] = [];

function documentOf({ reading }: Subject, blocks: readonly Block[]): CheckedDocument {
  const sections = reading.sections.map(({ label, title, span }) => ({
    line: span.line,
    title: [label, title].filter(Boolean).join(". "),
  }));
  return { blocks, index: indexBlocks(blocks), sections, notices: reading.notices };
}

function withoutData({ data: _, ...found }: Found & { readonly data?: unknown }): Found {
  return found;
}

const ruleTexts = (rules: readonly Rule[]): RuleTexts =>
  Object.fromEntries(
    rules.map(({ name, title, looksFor, source, silentWhen }) => [
      name,
      { title, looksFor, source, silentWhen },
    ]),
  );
