import type { Fill, ReportKind, SynthesisOutline, SynthesisSection } from "./outline.js";

/** A section without its label yet: the label follows from the place: `I`, then `1`. */
function section(
  key: string,
  title: string,
  fills: readonly Fill[],
  children: readonly SynthesisSection[] = [],
) {
  return { key, label: null, title, fills, children };
}

/** Labels by place, as administrative documents number: I, II at the top, then 1, 2, then a, b. */
function labelled(sections: readonly SynthesisSection[], level = 0): readonly SynthesisSection[] {
  return sections.map((each, at) => ({
    ...each,
    label: labelAt(at, level),
    children: labelled(each.children, level + 1),
  }));
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** Letters of points as Vietnamese legal texts count them. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

export function labelAt(index: number, level: number): string {
  if (level === 0) return ROMAN[index] ?? `${index + 1}`;
  return level === 1 ? `${index + 1}` : LETTERS.charAt(index % LETTERS.length);
}

const directing = ["chi-dao", "title:chỉ đạo", "title:triển khai", "title:tổ chức thực hiện"];
const direct = (units: readonly string[]) =>
  section("direction", "Công tác chỉ đạo, triển khai thực hiện", ["issued", "issued-table", { units }]);
const capacity = ["title:nâng cao năng lực", "title:tập huấn"];
const communication = (title: string, units: readonly string[]) =>
  section("communication", title, [{ units: ["title:tuyên truyền", ...units] }]);
/** Reviews tell of organisation and capacity by themselves, as ministries' outlines ask (decision 0045). */
const organisation = section("organisation", "Tổ chức bộ máy, nâng cao năng lực cán bộ", [
  "training",
  { units: ["to-chuc", "title:tổ chức bộ máy", "title:đào tạo, bồi dưỡng", "title:nhân lực", ...capacity] },
]);
const integration = section("integration", "Lồng ghép vào chương trình, kế hoạch của ngành, địa phương", [
  { units: ["title:lồng ghép"] },
]);
const discipline = section("discipline", "Chế độ thông tin, báo cáo", ["discipline", "discipline-table"]);
const funding = section("funding", "Kinh phí, nguồn lực thực hiện", [
  "funding",
  "funding-table",
  { units: ["kinh-phi", "title:kinh phí", "title:nguồn lực"] },
]);
const tasks = section("tasks", "Tình hình thực hiện nhiệm vụ", [
  "tasks",
  "task-table",
  { units: ["nhiem-vu", "title:nhiệm vụ được giao", "title:kết quả thực hiện các nhiệm vụ"] },
]);
const indicators = section("indicators", "Kết quả thực hiện mục tiêu, chỉ tiêu", [
  "verdicts",
  "goals",
  "indicator-table",
  { units: ["chi-tieu", "title:kết quả thực hiện các chỉ tiêu", "title:kết quả thực hiện mục tiêu"] },
]);
const proposals = section("proposals", "Đề xuất, kiến nghị", [
  "proposals",
  { units: ["kien-nghi", "title:kiến nghị", "title:đề xuất"] },
]);
const difficulties = section("difficulties", "Tồn tại, hạn chế, khó khăn, vướng mắc", [
  "shortfalls",
  "difficulties",
]);
const causes = section("causes", "Nguyên nhân", ["causes", { units: ["nguyen-nhan", "title:nguyên nhân"] }]);
const nextSteps = (title: string) =>
  section("next", title, [
    {
      units: [
        "next",
        "title:phương hướng",
        "title:nhiệm vụ trọng tâm",
        "title:thời gian tới",
        "title:giải pháp",
      ],
    },
  ]);

const annual: SynthesisOutline = {
  id: "default-annual",
  title: "Báo cáo kết quả thực hiện",
  kind: "annual",
  sections: labelled([
    section(
      "implementation",
      "Công tác chỉ đạo, tổ chức thực hiện",
      ["basis"],
      // a report of one section only is about what was done
      [
        direct([...directing, "noi-dung"]),
        communication("Công tác thông tin, tuyên truyền, nâng cao năng lực", capacity),
        discipline,
      ],
    ),
    section("results", "Kết quả thực hiện", [], [indicators, tasks, funding]),
    section(
      "assessment",
      "Đánh giá chung",
      [],
      [
        section("strengths", "Kết quả đạt được", [
          "strengths",
          { units: ["danh-gia", "title:kết quả nổi bật", "title:ưu điểm", "title:mặt được"] },
        ]),
        difficulties,
        causes,
      ],
    ),
    nextSteps("Phương hướng, nhiệm vụ thời gian tới"),
    proposals,
  ]),
};

/** Reviews of several years ask besides for what was built into other plans, for the series and for lessons. */
function review(kind: "interim" | "final", id: string, title: string, next: string): SynthesisOutline {
  const series = section("series", "Diễn biến các chỉ tiêu qua các năm", ["series"]);
  const fields = section("fields", "Kết quả trên các lĩnh vực", [
    {
      units: [
        "noi-dung",
        "ket-qua",
        "danh-gia",
        "title:lĩnh vực",
        "title:kết quả nổi bật",
        "title:kết quả đạt được",
      ],
      byField: true,
    },
  ]);
  const lessons = section("lessons", "Bài học kinh nghiệm", [{ units: ["bai-hoc", "title:bài học"] }]);
  return {
    id,
    title,
    kind,
    sections: labelled([
      section(
        "implementation",
        "Tình hình triển khai thực hiện",
        ["basis"],
        [direct(directing), integration, communication("Công tác thông tin, tuyên truyền", []), discipline],
      ),
      section("results", "Kết quả thực hiện", [], [indicators, series, fields, tasks, funding, organisation]),
      section(
        "assessment",
        "Đánh giá việc thực hiện",
        [],
        [
          section("strengths", "Ưu điểm", [
            "strengths",
            { units: ["title:ưu điểm", "title:mặt được", "title:thuận lợi"] },
          ]),
          difficulties,
          causes,
          lessons,
        ],
      ),
      nextSteps(next),
      proposals,
    ]),
  };
}

const interim = review(
  "interim",
  "default-interim",
  "Báo cáo sơ kết",
  "Phương hướng, nhiệm vụ giai đoạn tiếp theo",
);
const final = review("final", "default-final", "Báo cáo tổng kết", "Định hướng giai đoạn tới");

/** The outline used where neither the plan nor a ministry gives one. */
export function defaultSynthesisOutline(kind: ReportKind): SynthesisOutline {
  return { annual, interim, final }[kind];
}
