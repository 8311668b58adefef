import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allBlocks, allSections, blockText, type DraftBlock } from "../draft.js";
import type { SynthesisInput } from "../input.js";
import { synthesise } from "../synthesise.js";
import { makeRound } from "../testing/round.js";
import { type DraftAction, type DraftStep, keepFigures } from "./action.js";
import { diffFigures } from "./diffFigures.js";
import { freeze, readSnapshot, snapshotText } from "./freeze.js";
import { editReport } from "./state.js";

const round = makeRound();
const draft = synthesise(round);

function act(...steps: readonly DraftStep[]): DraftAction[] {
  return steps.map((step, at) => ({
    ...step,
    sequence: at + 1,
    person: "cv.binh",
    at: "2025-11-20T02:00:00Z",
  }));
}

function blockOf(part: string, content = draft.sections): DraftBlock {
  const found = allSections(content)
    .flatMap(({ blocks }) => blocks)
    .find(({ key }) => key.includes(part));
  if (found === undefined) throw new Error(`no block ${part}`);
  return found;
}

/** The round with other values of an indicator's last year. */
function withValue(input: SynthesisInput, id: string, value: number): SynthesisInput {
  const indicators = input.indicators.map((indicator) =>
    indicator.id !== id
      ? indicator
      : {
          ...indicator,
          series: indicator.series.map((observation) =>
            observation.period === "2025" ? { ...observation, value } : observation,
          ),
        },
  );
  return { ...input, indicators };
}

const poverty = blockOf("indicator/i1");

describe("editing a draft", () => {
  it("keeps the figures that a person left standing live", () => {
    if (poverty.kind !== "sentence") throw new Error("expected a sentence");
    const text = "Đến năm 2025, tỷ lệ hộ nghèo còn 2,69%, từ 6,42% của năm 2020.";
    const edited = keepFigures(text, poverty.sentence.figures);
    const step: DraftStep = { type: "edit", block: poverty.key, section: "indicators", ...edited };
    expect(blockText(blockOf("indicator/i1", editReport(draft, act(step)).content.sections))).toBe(text);

    const newer = editReport(synthesise(withValue(round, "i1", 2.75)), act(step));
    expect(blockText(blockOf("indicator/i1", newer.content.sections))).toBe(
      "Đến năm 2025, tỷ lệ hộ nghèo còn 2,75%, từ 6,42% của năm 2020.",
    );
    expect(newer.marks[poverty.key]?.changed[0]).toMatchObject({
      before: { asPrinted: "2,69%" },
      now: { asPrinted: "2,75%" },
    });
  });

  it("does not take part of a longer number for a figure", () => {
    const figure = {
      key: "a",
      value: 5,
      asPrinted: "5",
      form: { style: "number", measure: null },
      origin: { kind: "target", id: "a" },
    } as const;
    expect(keepFigures("15 và 1,5 và 5,2 rồi 5.", [figure]).runs).toEqual([
      { text: "15 và 1,5 và 5,2 rồi " },
      { text: "5", figure: "a" },
      { text: "." },
    ]);
  });

  it("shows that an accepted sentence has changed since", () => {
    const accepted = act({ type: "accept", block: poverty.key, text: blockText(poverty) });
    expect(editReport(draft, accepted).marks[poverty.key]?.state).toBe("accepted");
    const newer = synthesise(withValue(round, "i1", 2.75));
    expect(editReport(newer, accepted).marks[poverty.key]?.state).toBe("changed-since-accepted");
  });

  it("adds, moves, removes, merges, renames, comments, and undoes", () => {
    const texts = allBlocks(draft).filter((block) => block.kind === "unit-text");
    const [first, second] = texts;
    if (first === undefined || second === undefined) throw new Error("expected units' paragraphs");
    const report = editReport(
      draft,
      act(
        {
          type: "add",
          key: "own-1",
          section: "direction",
          before: first.key,
          text: "Tỉnh đã sớm ban hành kế hoạch.",
        },
        {
          type: "merge",
          key: "merged-1",
          blocks: [first.key, second.key],
          text: "Các đơn vị đã triển khai kế hoạch.",
        },
        { type: "move", block: "own-1", section: "strengths", before: null },
        { type: "remove", block: poverty.key },
        { type: "rename", section: "strengths", title: "Mặt được" },
        { type: "comment", comment: "c1", block: "merged-1", text: "Nêu rõ số văn bản." },
        { type: "remove", block: "own-1" },
        { type: "undo", of: 7 },
        { type: "undo", of: 4 },
      ),
    );
    const sections = allSections(report.content.sections);
    const direction = sections.find(({ key }) => key === "direction");
    const strengths = sections.find(({ key }) => key === "strengths");
    expect(direction?.blocks.find(({ key }) => key === "merged-1")).toMatchObject({
      key: "merged-1",
      text: "Các đơn vị đã triển khai kế hoạch.",
    });
    expect(direction?.blocks.some(({ key }) => key === first.key || key === second.key)).toBe(false);
    expect(strengths?.title).toBe("Mặt được");
    expect(strengths?.blocks.at(-1)?.key).toBe("own-1");
    expect(allBlocks(report.content).some(({ key }) => key === poverty.key)).toBe(true);
    expect(report.comments).toMatchObject([{ id: "c1", block: "merged-1", resolved: false }]);
    expect(report.ignored).toEqual([]);
  });

  it("keeps an edited sentence whose block is gone from a newer draft", () => {
    const step: DraftStep = {
      type: "edit",
      block: poverty.key,
      section: "indicators",
      ...keepFigures("Giữ câu này.", []),
    };
    const without = { ...round, indicators: round.indicators.filter(({ id }) => id !== "i1") };
    const report = editReport(synthesise(without), act(step));
    expect(report.marks[poverty.key]?.orphaned).toBe(true);
    expect(allBlocks(report.content).map(blockText)).toContain("Giữ câu này.");
  });

  it("goes from editing to sent, signed, frozen; what isn't allowed is ignored", () => {
    const report = editReport(
      draft,
      act(
        { type: "sign" },
        { type: "send" },
        { type: "remove", block: poverty.key },
        { type: "return", reason: "Bổ sung số liệu quý IV." },
        { type: "remove", block: poverty.key },
        { type: "send" },
        { type: "sign" },
        { type: "freeze" },
        { type: "comment", comment: "c", block: null, text: "Muộn" },
        { type: "undo", of: 5 },
      ),
    );
    expect(report.status).toBe("frozen");
    expect(report.ignored).toEqual([1, 3, 9, 10]);
    expect(allBlocks(report.content).some(({ key }) => key === poverty.key)).toBe(false);
  });

  it("never fails on whatever actions come, and never doubles a block", () => {
    const keys = allBlocks(draft).map(({ key }) => key);
    const key = fc.oneof(fc.constantFrom(...keys), fc.constantFrom("nowhere", "own-1", "merged-1"));
    const section = fc.constantFrom("direction", "strengths", "indicators", "opening", "nowhere");
    const text = fc.string();
    const step: fc.Arbitrary<DraftStep> = fc.oneof(
      fc.record({ type: fc.constant("accept" as const), block: key, text }),
      fc.record({ type: fc.constant("remove" as const), block: key }),
      fc.record({ type: fc.constant("move" as const), block: key, section, before: fc.option(key) }),
      fc.record({
        type: fc.constant("add" as const),
        key: fc.constantFrom("own-1", "own-2"),
        section,
        before: fc.option(key),
        text,
      }),
      fc.record({
        type: fc.constant("merge" as const),
        key: fc.constant("merged-1"),
        blocks: fc.array(key, { maxLength: 3 }),
        text,
      }),
      fc.record({ type: fc.constant("undo" as const), of: fc.integer({ min: 0, max: 20 }) }),
      fc.record({ type: fc.constantFrom("send" as const, "sign" as const, "freeze" as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { content } = editReport(draft, act(...steps));
        const left = allBlocks(content).map((block) => block.key);
        expect(new Set(left).size).toBe(left.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("numbers changed at the source", () => {
  it("are found in a frozen report, with the blocks that print them", () => {
    const newer = synthesise(withValue(round, "i1", 2.75));
    const changes = diffFigures(draft, newer);
    const value = changes.find(({ key }) => key === "observation:o1-2025");
    expect(value).toMatchObject({ before: { asPrinted: "2,69%" }, now: { asPrinted: "2,75%" } });
    expect(value?.blocks).toContain(poverty.key);
    expect(changes.every(({ key }) => /o1-2025/u.test(key))).toBe(true);
    expect(diffFigures(draft, draft)).toEqual([]);
  });

  it("are the same seen from both sides", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const newer = synthesise(withValue(round, "i1", Math.round(value * 100) / 100));
        const there = diffFigures(draft, newer).filter(({ now }) => now !== null);
        const back = diffFigures(newer, draft).filter(({ now }) => now !== null);
        expect(back.map(({ key, before, now }) => [key, now?.value, before.value])).toEqual(
          there.map(({ key, before, now }) => [key, before.value, now?.value]),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe("freezing", () => {
  const signed = act({ type: "send" }, { type: "sign" }, { type: "freeze" });

  it("takes only what was signed off", () => {
    expect(freeze(round, act({ type: "send" }))).toMatchObject({ frozen: false });
  });

  it("gives one text, the same after storing and reading back, whatever happens to the source", () => {
    const freezing = freeze(round, signed);
    if (!freezing.frozen) throw new Error(freezing.reason);
    const text = snapshotText(freezing.snapshot);
    const back = readSnapshot(text);
    if (back === undefined) throw new Error("expected a snapshot");
    expect(snapshotText(back)).toBe(text);
    expect(allBlocks(back.content).map(blockText)).toEqual(
      allBlocks(freezing.snapshot.content).map(blockText),
    );
    expect(diffFigures(back.content, synthesise(withValue(round, "i1", 2.75))).length).toBeGreaterThan(0);
    expect(readSnapshot("{}")).toBeUndefined();
    expect(readSnapshot("không phải JSON")).toBeUndefined();
  });
});
