import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TargetValue } from "../read/value.js";
import { plainToRichText } from "../report/richTextPlain.js";
import { allBlocks, allSections, blockText, figuresOf, referenceText, type SynthesisDraft } from "./draft.js";
import type { IndicatorFacts, ObservationFact } from "./facts.js";
import { derivedValue, printFigure } from "./figure.js";
import type { SynthesisInput } from "./input.js";
import { outlineFromTitles } from "./outline.js";
import { defaultSynthesisOutline } from "./outlines.js";
import { synthesise } from "./synthesise.js";
import { makeIndicator, milestone } from "./testing/facts.js";
import { makeRound } from "./testing/round.js";

const round = makeRound();
const draft = synthesise(round);

function textOfDraft({
  heading,
  opening,
  sections,
  closing,
  annexes,
  findings,
  unplaced,
}: SynthesisDraft): string {
  const content = { opening, sections, closing, annexes };
  return [
    heading.title,
    ...allBlocks(content).map(blockText),
    ...annexes.flatMap(({ columns, notes }) => [...columns.map(({ title }) => title), ...notes]),
    ...allSections(sections).flatMap(({ title, reason }) => [title, reason ?? ""]),
    ...findings.map(({ message }) => message),
    ...unplaced.map(blockText),
  ].join("\n");
}

function sectionOf(key: string, of = draft) {
  return allSections(of.sections).find((section) => section.key === key);
}

describe("a province's round of 40 units, end to end", () => {
  it("fills the sections of a final review in order", () => {
    expect(
      allSections(draft.sections).map(({ label, title, state }) => `${label} ${title}: ${state}`),
    ).toEqual([
      "I Tình hình triển khai thực hiện: filled",
      "1 Công tác chỉ đạo, triển khai thực hiện: filled",
      "2 Lồng ghép vào chương trình, kế hoạch của ngành, địa phương: empty",
      "3 Công tác thông tin, tuyên truyền: empty",
      "4 Chế độ thông tin, báo cáo: filled",
      "II Kết quả thực hiện: filled",
      "1 Kết quả thực hiện mục tiêu, chỉ tiêu: filled",
      "2 Diễn biến các chỉ tiêu qua các năm: filled",
      "3 Kết quả trên các lĩnh vực: filled",
      "4 Tình hình thực hiện nhiệm vụ: filled",
      "5 Kinh phí, nguồn lực thực hiện: filled",
      "6 Tổ chức bộ máy, nâng cao năng lực cán bộ: filled",
      "III Đánh giá việc thực hiện: filled",
      "1 Ưu điểm: filled",
      "2 Tồn tại, hạn chế, khó khăn, vướng mắc: filled",
      "3 Nguyên nhân: filled",
      "4 Bài học kinh nghiệm: filled",
      "IV Định hướng giai đoạn tới: empty",
      "V Đề xuất, kiến nghị: filled",
    ]);
    expect(sectionOf("integration")?.reason).toBe("Chưa có đơn vị nào báo cáo nội dung của mục này.");
  });

  it("opens with what it rests on", () => {
    expect(draft.opening.map(blockText)).toEqual([
      "Thực hiện Kế hoạch số 118/KH-UBND ngày 09/3/2021 của Ủy ban nhân dân tỉnh Lam Giang về phát triển bền vững các lĩnh vực xã hội tỉnh Lam Giang giai đoạn 2021 - 2025, trên cơ sở báo cáo của 37 đơn vị, Ủy ban nhân dân tỉnh Lam Giang báo cáo tổng kết thực hiện giai đoạn 2021 - 2025 như sau:",
    ]);
  });

  it("counts verdicts and says what isn't known", () => {
    expect(
      blockText(
        sectionOf("indicators")?.blocks[0] ?? draft.annexes[0] ?? { kind: "heading", key: "", text: "" },
      ),
    ).toBe(
      "Trong 22 chỉ tiêu có số liệu, 7 chỉ tiêu vượt mục tiêu, 8 chỉ tiêu đạt mục tiêu, 6 chỉ tiêu chưa đạt mục tiêu và 1 chỉ tiêu chưa đủ căn cứ đánh giá (tỷ lệ đạt và vượt: 71,4% số chỉ tiêu đến hạn đã đánh giá); còn 2 chỉ tiêu chưa có số liệu.",
    );
  });

  it("tells who was late and who didn't report", () => {
    const texts = sectionOf("discipline")?.blocks.map(blockText) ?? [];
    expect(texts[0]).toBe(
      "Thời hạn gửi báo cáo là ngày 15/11/2025; đã có 37/40 đơn vị gửi báo cáo (92,5%), trong đó 33 đơn vị gửi đúng hạn và 4 đơn vị gửi chậm; còn 3 đơn vị chưa gửi báo cáo.",
    );
    expect(texts).toContain(
      "Các đơn vị chưa gửi báo cáo: Ban Dân tộc; Ủy ban nhân dân xã An Lạc 16; Ủy ban nhân dân xã An Lạc 23.",
    );
  });

  it("adds funding up: the total row is the sum of the rows", () => {
    const table = sectionOf("funding")?.blocks.find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    const column = (at: number) => rows.map(({ cells }) => cells[at]?.figure?.value ?? 0);
    for (const at of [2, 3]) {
      const values = column(at);
      expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
    }
    expect(rows.at(-1)?.style).toBe("total");
  });

  it("tells funding by programme, one programme spelled in two ways once, each with its sources", () => {
    const section = sectionOf("funding");
    const words = section?.blocks.map(blockText).join("\n") ?? "";
    expect(words).toContain(
      "Trong đó, kinh phí của 2 chương trình, dự án, đề án theo báo cáo của 3 đơn vị là 12,6505 tỷ đồng; đã giải ngân 9,5 tỷ đồng, bằng 75,1% số đã bố trí.",
    );
    const table = section?.blocks.find(({ key }) => key === "funding/programme-table");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "))).toEqual([
      "1. Chương trình mục tiêu quốc gia giảm nghèo bền vững",
      "Ngân sách trung ương | 10.500,5 | 8.400,0 | 80% | Sở Giáo dục và Đào tạo; Sở Nội vụ",
      "Ngân sách tỉnh | 1.200,0 | 1.100,0 | 91,7% | Sở Nội vụ",
      "Cộng | 11.700,5 | 9.500,0 | 81,2% | ",
      "2. Đề án phát triển y tế cơ sở",
      "Chưa nêu nguồn | 950,0 | - | - | Sở Y tế",
      "Tổng cộng | 12.650,5 | 9.500,0 | 75,1% | ",
    ]);
  });

  it("sets long tables apart, numbered by their references", () => {
    expect(draft.annexes.map(({ title }) => title)).toEqual([
      "Danh mục văn bản đã ban hành để triển khai thực hiện, theo lĩnh vực",
      "Tình hình gửi báo cáo của các đơn vị (thời hạn 15/11/2025)",
      "Kết quả thực hiện các chỉ tiêu năm 2025",
      "Diễn biến các chỉ tiêu qua các năm",
      "Tình hình thực hiện nhiệm vụ tính đến ngày 14/12/2025",
    ]);
    const references = allBlocks(draft).filter((block) => block.kind === "reference");
    expect(references.map((block) => referenceText(block, draft.annexes))).toEqual([
      "Danh mục văn bản theo lĩnh vực tại Phụ lục I.",
      ...["II", "III", "IV", "V"].map((number) => `Số liệu chi tiết tại Phụ lục ${number}.`),
    ]);
    expect(references.map((block) => referenceText(block, draft.annexes.slice(1, 2)))).toEqual([
      undefined,
      "Số liệu chi tiết tại Phụ lục.",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("lays like paragraphs side by side and finds what is told twice or otherwise", () => {
    const texts = sectionOf("direction")?.blocks.filter((block) => block.kind === "unit-text") ?? [];
    expect(texts.some((block) => block.similar.length > 10)).toBe(true);
    expect(draft.findings.map(({ kind }) => kind)).toEqual([
      "text-against-figure",
      "repeated-figure",
      "repeated-figure",
      "unplaced-paragraphs",
    ]);
  });

  it("knows where every number comes from, and prints it as its source is printed", () => {
    const figures = allBlocks(draft).flatMap(figuresOf);
    const known = new Set(
      round.indicators.flatMap(({ series }) => series.map(({ id }) => `observation:${id}`)),
    );
    expect(figures.length).toBeGreaterThan(400);
    for (const { key, value, asPrinted, form, origin } of figures) {
      expect(asPrinted).toBe(printFigure(value, form));
      if (origin.kind === "derived")
        expect(value).toBe(
          derivedValue(
            origin.op,
            origin.of.map((operand) => operand.value),
          ),
        );
      if (origin.kind === "observation" && !key.endsWith("revised-from") && key !== "observation:tb")
        expect(known.has(key)).toBe(true);
    }
  });

  it("gives the same fact the same value everywhere", () => {
    const values = new Map<string, number>();
    for (const { key, value } of allBlocks(draft).flatMap(figuresOf)) {
      expect(values.get(key) ?? value).toBe(value);
      values.set(key, value);
    }
  });

  it("prints no number that isn't a figure of its own in what the rules write", () => {
    const sentences = allBlocks(draft).flatMap((block) =>
      block.kind === "sentence" ? [block.sentence] : [],
    );
    for (const { text, runs } of sentences) expect(runs.map((run) => run.text).join("")).toBe(text);
  });

  it("has each block once", () => {
    const keys = allBlocks(draft).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("whatever order the input comes in", () => {
  it("the draft is the same", () => {
    const shuffle = <T>(list: readonly T[], seeds: readonly number[]): readonly T[] =>
      list
        .map((item, at) => [seeds[at % seeds.length] ?? 0, at, item] as const)
        .sort((a, b) => a[0] - b[0] || b[1] - a[1])
        .map(([, , item]) => item);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }), (seeds) => {
        const mixed: SynthesisInput = {
          ...round,
          round: { ...round.round, units: shuffle(round.round.units, seeds) },
          goals: shuffle(round.goals, seeds),
          indicators: shuffle(round.indicators, seeds).map((indicator) => ({
            ...indicator,
            series: shuffle(indicator.series, seeds),
          })),
          tasks: shuffle(round.tasks, seeds),
          funding: shuffle(round.funding, seeds),
          programmes: shuffle(round.programmes, seeds),
          reports: shuffle(round.reports, seeds),
        };
        expect(synthesise(mixed)).toEqual(draft);
      }),
      { numRuns: 8 },
    );
  });
});

describe("bad input", () => {
  const never = /null|NaN|undefined|Infinity|\[object/u;

  it("a round with no accepted report is still a document, each empty section with its reason", () => {
    const empty = synthesise({
      ...round,
      reports: [],
      indicators: [],
      tasks: [],
      funding: [],
      programmes: [],
      goals: [],
      round: { ...round.round, units: [] },
    });
    expect(allSections(empty.sections).every(({ state }) => state === "empty")).toBe(true);
    expect(sectionOf("direction", empty)?.reason).toBe("Chưa có báo cáo nào của đơn vị được tiếp nhận.");
    expect(textOfDraft(empty)).not.toMatch(never);
  });

  it("a ministry's outline with sections that no one answered keeps them", () => {
    const leaf = (label: string, title: string) => ({ label, title, children: [] });
    const outline = outlineFromTitles("bo", "Báo cáo sơ kết", "interim", [
      {
        label: "I",
        title: "KẾT QUẢ THỰC HIỆN",
        children: [leaf("1", "Kết quả thực hiện các chỉ tiêu"), leaf("2", "Hợp tác quốc tế")],
      },
      leaf("II", "Khó khăn, vướng mắc"),
      leaf("III", "Kiến nghị"),
      { label: null, title: null, children: [] },
    ]);
    const made = synthesise({ ...round, outline });
    expect(allSections(made.sections).map(({ key, state }) => `${key} ${state}`)).toEqual([
      "s1 filled",
      "s1-1 filled",
      "s1-2 empty",
      "s2 filled",
      "s3 filled",
    ]);
    expect(made.findings.some(({ kind }) => kind === "unplaced-paragraphs")).toBe(true);
  });

  it("names with quotes, ampersands, emoji, right-to-left and direction marks are printed whole and can't garble a line", () => {
    const odd = 'Sở "Kế hoạch" & Đầu tư 🌾 שלום \u202Egnod\u202C\u0007';
    const [first, ...rest] = round.reports;
    if (first === undefined) throw new Error("expected reports");
    const made = synthesise({
      ...round,
      indicators: [makeIndicator({ name: odd, measure: odd, series: round.indicators[0]?.series ?? [] })],
      reports: [
        { ...first, unit: odd, sections: [{ key: "chi-dao", title: odd, text: plainToRichText(odd) }] },
        ...rest,
      ],
      round: {
        ...round.round,
        units: [{ unit: odd, submitted: null, daysLate: 0, returns: 0, accepted: false, sections: null }],
      },
    });
    const text = textOfDraft(made).replaceAll(/[\n\t]/gu, " ");
    expect(text).toContain('Sở "Kế hoạch" & Đầu tư 🌾 שלום');
    expect(text).not.toMatch(/[\u202A-\u202E]|\p{Cc}/u);
  });

  it("never prints null, NaN or undefined, whatever values and targets come", () => {
    const number = fc.oneof(
      fc.double({ min: -1e9, max: 1e12, noNaN: true }),
      fc.integer({ min: -5, max: 120 }),
      fc.constant(0),
    );
    const maybe = fc.option(number);
    const target: fc.Arbitrary<TargetValue> = fc.oneof(
      fc.record({ kind: fc.constant("exact" as const), value: number }),
      fc.record({
        kind: fc.constant("bound" as const),
        op: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const),
        value: number,
      }),
      fc.record({ kind: fc.constant("range" as const), low: number, high: number }),
      fc.record({
        kind: fc.constant("relative" as const),
        direction: fc.constantFrom("increase" as const, "decrease" as const),
        amount: maybe,
        amountMeasure: fc.constantFrom("%", "lần", "điểm phần trăm", null),
        base: fc.constantFrom("baseline", "5y-before", "previous-year", "national-average", "năm 2022", null),
      }),
      fc.record({ kind: fc.constant("maintain" as const), of: fc.constantFrom("current", "5y-before") }),
      fc.record({
        kind: fc.constant("benchmark" as const),
        relation: fc.constantFrom("equal" as const, "above" as const),
        to: fc.constant(null),
        value: maybe,
      }),
      fc.record({
        kind: fc.constant("composite" as const),
        parts: fc.array(fc.record({ label: fc.option(fc.string()), value: number }), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant("level" as const), value: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("qualitative" as const), text: fc.constant("hoàn thành") }),
      fc.constant({ kind: "pending" as const }),
    );
    const observation = fc.record({
      value: maybe,
      status: fc.constantFrom("reported" as const, "estimated" as const, "official" as const),
      missing: fc.constantFrom("not-due" as const, "break-in-series" as const, null),
      breakBefore: fc.boolean(),
    });
    const indicator: fc.Arbitrary<IndicatorFacts> = fc
      .record({
        measure: fc.constantFrom(
          "%",
          "‰",
          "người",
          "Triệu đồng",
          "Thứ hạng",
          "Mức độ",
          "bác sĩ/10.000 dân",
          null,
        ),
        direction: fc.constantFrom("increase" as const, "decrease" as const, null),
        baseline: maybe,
        values: fc.dictionary(
          fc.constantFrom("2021", "2022", "2023", "2024", "2025", "2025-S1", "2024-S1", "2023/2024"),
          observation,
        ),
        year: fc.constantFrom(2024, 2025, 2030),
        target,
      })
      .map(({ measure, direction, baseline, values, year, target: value }) =>
        makeIndicator({
          measure,
          direction,
          baseline: baseline === null ? null : { id: "b", period: "2020", value: baseline },
          series: Object.entries(values).map(
            ([period, fields]): ObservationFact => ({
              id: `o${period}`,
              period,
              report: null,
              unit: null,
              ...fields,
            }),
          ),
          milestones: [milestone(year, value)],
        }),
      );
    fc.assert(
      fc.property(
        indicator,
        fc.constantFrom("2025", "2025-S1", "2021-2025", "quý nào đó"),
        fc.constantFrom("annual" as const, "final" as const),
        (one, period, kind) => {
          const made = synthesise({
            ...round,
            outline: defaultSynthesisOutline(kind),
            round: { ...round.round, period },
            indicators: [one],
            reports: [],
            tasks: [],
            options: { average: "change" },
          });
          expect(textOfDraft(made)).not.toMatch(never);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a review beside what real ones say", () => {
  const review = synthesise(makeRound("final"));
  const written = allSections(review.sections);

  it("tells the units' results under the field that each answers for", () => {
    const fields = written.find(({ key }) => key === "fields");
    expect(fields?.blocks.filter(({ kind }) => kind === "heading").map(blockText)).toEqual([
      "Lĩnh vực giáo dục và đào tạo",
      "Lĩnh vực y tế",
      "Lĩnh vực nông nghiệp và môi trường",
      "Lĩnh vực công nghiệp, thương mại",
      "Lĩnh vực tài chính, kế hoạch, thống kê",
      "Lĩnh vực nội vụ, tổ chức bộ máy",
    ]);
  });

  it("tells what units of several fields wrote alike once, before the fields", () => {
    const fields = written.find(({ key }) => key === "fields");
    expect(fields?.blocks.slice(0, 4).map(({ kind }) => kind)).toEqual([
      "unit-text",
      "unit-text",
      "unit-text",
      "heading",
    ]);
    const texts = fields?.blocks.filter(({ kind }) => kind === "unit-text").map(blockText) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("says how much an indicator changed a year, and doesn't say twice what it is counted on", () => {
    const text = written.flatMap(({ blocks }) => blocks.map(blockText)).join("\n");
    expect(text).toContain(
      "Tỷ lệ hộ cận nghèo giảm từ 5,2% (năm 2020) xuống còn 4,3% (năm 2025), bình quân mỗi năm giảm 0,18 điểm phần trăm, chưa đạt mục tiêu",
    );
    expect(text).toContain(
      "Số bác sĩ trên 10.000 dân tăng từ 7,4 bác sĩ (năm 2020) lên 9,1 bác sĩ (năm 2025)",
    );
  });

  it("names a dozen units that reported well, and counts the others", () => {
    const text = written.flatMap(({ blocks }) => blocks.map(blockText)).join("\n");
    expect(text).toMatch(/thực hiện tốt chế độ báo cáo .*(?:[^;]+; ){11}[^;]+ và \d+ đơn vị khác\./u);
  });
});

it("tells nothing of years after the one that it is on", () => {
  const input = makeRound("interim");
  const early = synthesise({ ...input, round: { ...input.round, period: "2023" } });
  const text = textOfDraft(early);
  expect(text).toContain("Giai đoạn 2020 - 2023");
  expect(text).not.toMatch(/năm 2024\)|Giai đoạn 2020 - 2025, /u);
});
