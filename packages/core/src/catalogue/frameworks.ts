import type { Said } from "../check/diagnostic.js";
import { sdgTargets } from "./sdgTargets.js";

/** Frameworks that catalogue entries and plans' goals refer to. */
export const frameworkIds = ["sdg", "asean", "42-nq-tw"] as const;
export type FrameworkId = (typeof frameworkIds)[number];

export interface FrameworkGoal {
  readonly code: string;
  readonly title: Said;
  readonly targets: readonly { readonly code: string; readonly title: Said }[];
}

/** A tree of goals that several plans share, with the act it holds by and since when. */
export interface Framework {
  readonly id: FrameworkId;
  readonly name: Said;
  /** The act that brought it into Vietnamese administration; null where it is an international document. */
  readonly source: { readonly number: string; readonly date: string } | null;
  readonly goals: readonly FrameworkGoal[];
}

/** Short titles in our own words; the acts' wording is longer. */
const sdgTitles: readonly (readonly [vi: string, en: string])[] = [
  ["Xóa nghèo", "No poverty"],
  ["Xóa đói, bảo đảm an ninh lương thực", "Zero hunger"],
  ["Sức khỏe và cuộc sống tốt", "Good health and well-being"],
  ["Giáo dục có chất lượng", "Quality education"],
  ["Bình đẳng giới", "Gender equality"],
  ["Nước sạch và vệ sinh", "Clean water and sanitation"],
  ["Năng lượng sạch, giá hợp lý", "Affordable and clean energy"],
  ["Việc làm tốt và tăng trưởng kinh tế", "Decent work and economic growth"],
  ["Công nghiệp, đổi mới sáng tạo và hạ tầng", "Industry, innovation and infrastructure"],
  ["Giảm bất bình đẳng", "Reduced inequalities"],
  ["Đô thị và nông thôn bền vững", "Sustainable cities and communities"],
  ["Sản xuất và tiêu dùng có trách nhiệm", "Responsible consumption and production"],
  ["Ứng phó với biến đổi khí hậu", "Climate action"],
  ["Tài nguyên và môi trường biển", "Life below water"],
  ["Hệ sinh thái trên đất liền", "Life on land"],
  ["Hòa bình, công lý và thể chế vững mạnh", "Peace, justice and strong institutions"],
  ["Quan hệ đối tác vì các mục tiêu", "Partnerships for the goals"],
];

const sdg: Framework = {
  id: "sdg",
  name: { vi: "17 mục tiêu phát triển bền vững", en: "17 Sustainable Development Goals" },
  source: { number: "622/QĐ-TTg", date: "2017-05-10" },
  goals: sdgTitles.map(([vi, en], at) => ({
    code: String(at + 1),
    title: { vi, en },
    targets: sdgTargets
      .filter(([code]) => code.startsWith(`${at + 1}.`))
      .map(([code, targetVi, targetEn]) => ({ code, title: { vi: targetVi, en: targetEn } })),
  })),
};

function flat(goals: readonly (readonly [code: string, vi: string, en: string])[]): FrameworkGoal[] {
  return goals.map(([code, vi, en]) => ({ code, title: { vi, en }, targets: [] }));
}

/** ASEAN Socio-Cultural Community Blueprint 2025: its five characteristics. */
const asean: Framework = {
  id: "asean",
  name: { vi: "Cộng đồng Văn hóa - Xã hội ASEAN 2025", en: "ASEAN Socio-Cultural Community 2025" },
  source: null,
  goals: flat([
    ["A", "Gắn kết và mang lại lợi ích cho người dân", "Engages and benefits the people"],
    ["B", "Bao trùm", "Inclusive"],
    ["C", "Bền vững", "Sustainable"],
    ["D", "Tự cường", "Resilient"],
    ["E", "Năng động", "Dynamic"],
  ]),
};

/** Resolution 42-NQ/TW on social policy: its fields, in our own words. */
const socialPolicy: Framework = {
  id: "42-nq-tw",
  name: { vi: "Nghị quyết 42-NQ/TW về chính sách xã hội", en: "Resolution 42-NQ/TW on social policy" },
  source: { number: "42-NQ/TW", date: "2023-11-24" },
  goals: flat([
    ["nguoi-co-cong", "Chăm lo người có công với cách mạng", "People with merit"],
    ["lao-dong-viec-lam", "Thị trường lao động, việc làm", "Labour market and jobs"],
    ["bao-hiem-xa-hoi", "Bảo hiểm xã hội, bảo hiểm thất nghiệp", "Social insurance"],
    ["giam-ngheo-tro-giup", "Giảm nghèo, trợ giúp xã hội", "Poverty reduction and assistance"],
    ["y-te", "Y tế, chăm sóc sức khỏe", "Health care"],
    ["giao-duc", "Giáo dục, đào tạo nghề", "Education and training"],
    ["nha-o", "Nhà ở", "Housing"],
    ["nuoc-sach", "Nước sạch, vệ sinh môi trường", "Water and sanitation"],
    ["thong-tin-van-hoa", "Thông tin, văn hóa", "Information and culture"],
  ]),
};

export const frameworks: readonly Framework[] = [sdg, asean, socialPolicy];

/** The framework of an id; undefined for one we don't hold. */
export function findFramework(id: string): Framework | undefined {
  return frameworks.find((framework) => framework.id === id);
}

/** The title of a goal (`3`) or target (`3.8`) of a framework; undefined where the framework has none such. */
export function findFrameworkTitle(framework: string, code: string): Said | undefined {
  const base = framework === "sdg-target" ? "sdg" : framework;
  for (const goal of findFramework(base)?.goals ?? []) {
    if (goal.code === code) return goal.title;
    const target = goal.targets.find((each) => each.code === code);
    if (target !== undefined) return target.title;
  }
  return undefined;
}
