import { fold } from "../text/fold.js";

/**
 * The outline (đề cương) of a synthesis report: sections in order of printing, each with what falls into it. The plan's own, a ministry's,
 * one of the default ones, or one that an officer edited: all are data of this form.
 */
export interface SynthesisOutline {
  readonly id: string;
  /** What the report says of itself: `Báo cáo kết quả thực hiện`, `Báo cáo sơ kết`. */
  readonly title: string;
  readonly kind: ReportKind;
  readonly sections: readonly SynthesisSection[];
}

/** Annual (hằng năm, or any part of a year), interim review (sơ kết), final review (tổng kết). */
export type ReportKind = "annual" | "interim" | "final";

export interface SynthesisSection {
  /** Lasting, unique in the outline. */
  readonly key: string;
  /** As printed: `I`, `1`; null where it has none. */
  readonly label: string | null;
  readonly title: string;
  readonly fills: readonly Fill[];
  readonly children: readonly SynthesisSection[];
}

/** What a rule or the units put into a section. */
export type Fill =
  /** What the report is on, and on what it rests. */
  | "basis"
  /** Documents that units issued: how many, and which. */
  | "issued"
  | "issued-table"
  /** Discipline of reporting: the numbers, and who. */
  | "discipline"
  | "discipline-table"
  /** How many indicators reached their targets. */
  | "verdicts"
  /** Results by goal: a sentence for the goal, one for each indicator, the units' own paragraphs. */
  | "goals"
  | "indicator-table"
  /** Series of the review's years. */
  | "series"
  | "tasks"
  | "task-table"
  | "funding"
  | "funding-table"
  /** Classes held and persons trained, as the units tell in their texts. */
  | "training"
  /** What was reached: said of indicators that exceeded or met their targets. */
  | "strengths"
  /** What wasn't: indicators missed, tasks overdue. */
  | "shortfalls"
  | "difficulties"
  | "causes"
  | "proposals"
  /** The units' paragraphs of the reports' sections that these name: a section's key, or `title:` and words of its title. */
  | {
      readonly units: readonly string[];
      /** Under the field of government that each unit answers for: `Lĩnh vực y tế`. */
      readonly byField?: true;
    };

/** A section and all below it, in order of printing. */
export function withSubsections(section: SynthesisSection): readonly SynthesisSection[] {
  return [section, ...section.children.flatMap(withSubsections)];
}

/** Words of titles that tell what falls into a section of an outline that somebody else wrote; the first that fits wins. */
const rules: readonly (readonly [RegExp, readonly Fill[]])[] = [
  [/nguyen nhan/u, ["causes"]],
  [/kien nghi|de xuat/u, ["proposals"]],
  [/kinh phi|nguon luc|ngan sach|giai ngan/u, ["funding", "funding-table"]],
  [/che do bao cao|tinh hinh bao cao|thong tin(?:,)? bao cao/u, ["discipline", "discipline-table"]],
  [/(?:ton tai|han che|kho khan|vuong mac|bat cap|thach thuc)/u, ["shortfalls", "difficulties"]],
  [/uu diem|thuan loi|mat duoc|ket qua noi bat/u, ["strengths"]],
  [
    /nhiem vu (?:va )?giai phap (?:nam|thoi gian|giai doan|trong tam|tiep)|phuong huong|dinh huong|ke hoach nam|thoi gian toi/u,
    [],
  ],
  [/bai hoc/u, []],
  [/to chuc bo may|nang cao nang luc|dao tao boi duong|nguon nhan luc/u, ["training"]],
  [/chi tieu|muc tieu/u, ["verdicts", "goals", "indicator-table"]],
  [/nhiem vu|giai phap/u, ["tasks", "task-table"]],
  [/danh gia/u, ["verdicts"]],
  [/chi dao|ra soat|ban hanh (?:cac )?(?:van ban|ke hoach)/u, ["issued", "issued-table"]],
];

/**
 * What falls into a section by its title, for outlines given as titles only. A title that no rule knows takes the units' paragraphs of the
 * section with the same title.
 */
function fillsOfTitle(title: string, isLeaf: boolean): readonly Fill[] {
  const folded = fold(title);
  const own: Fill = { units: [`title:${title}`] };
  const known = rules.find(([pattern]) => pattern.test(folded))?.[1] ?? [];
  return isLeaf ? [...known, own] : [];
}

/** A heading of an outline as a reading or a ministry's letter gives it. */
export interface TitledSection {
  readonly label: string | null;
  readonly title: string | null;
  readonly children: readonly TitledSection[];
}

/**
 * An outline from titles: the plan's own sections on reporting, a ministry's outline. Headings without a title are left out. Keys are
 * made from the place in the tree (`1-2`), so that the same outline always has the same keys.
 */
export function outlineFromTitles(
  id: string,
  title: string,
  kind: ReportKind,
  sections: readonly TitledSection[],
): SynthesisOutline {
  const made = sections.flatMap((section, at) => sectionFromTitle(section, `${at + 1}`));
  return { id, title, kind, sections: listedOnce(made) };
}

/** The list of documents stands in the first section that takes it up. */
function listedOnce(sections: readonly SynthesisSection[]): readonly SynthesisSection[] {
  const first = sections.flatMap(withSubsections).find(({ fills }) => fills.includes("issued-table"));
  const without = (section: SynthesisSection): SynthesisSection => ({
    ...section,
    fills:
      section.key === first?.key
        ? section.fills
        : section.fills.filter((fill) => fill !== "issued" && fill !== "issued-table"),
    children: section.children.map(without),
  });
  return sections.map(without);
}

function sectionFromTitle(section: TitledSection, key: string): SynthesisSection[] {
  if (section.title === null || section.title.trim() === "") return [];
  const children = section.children.flatMap((child, at) => sectionFromTitle(child, `${key}-${at + 1}`));
  const { label, title } = section;
  return [{ key: `s${key}`, label, title, fills: fillsOfTitle(title, children.length === 0), children }];
}

/** A heading that announces the outline of the reports to come: `Đề cương báo cáo`, `Mẫu báo cáo kết quả …`. */
const ANNOUNCES = /^(?:phu luc )?(?:de cuong|mau de cuong|mau bao cao|bao cao ket qua thuc hien)/u;

/**
 * The outline of reports that a plan or a ministry's letter carries itself, in an annex or section headed as one; undefined where it has none
 * with at least two headings.
 */
export function outlineOfDocument(
  id: string,
  kind: ReportKind,
  sections: readonly TitledSection[],
): SynthesisOutline | undefined {
  for (const section of sections) {
    const title = section.title ?? "";
    if (ANNOUNCES.test(fold(title))) {
      const outline = outlineFromTitles(id, title, kind, section.children);
      if (outline.sections.length >= 2) return outline;
    }
    const inner = outlineOfDocument(id, kind, section.children);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
