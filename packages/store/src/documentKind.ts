import { foldWords } from "./search/fold.js";

/** What the program does with a document, by its type (tên loại; Decree 30/2020/NĐ-CP, article 7). */
export type DocumentKind = "plan" | "report" | "decision" | "resolution" | "directive" | "letter" | "other";

const kinds: readonly (readonly [string, DocumentKind])[] = [
  ["ke hoach", "plan"],
  ["chuong trinh", "plan"],
  ["de an", "plan"],
  ["phuong an", "plan"],
  ["du an", "plan"],
  ["bao cao", "report"],
  ["quyet dinh", "decision"],
  ["nghi quyet", "resolution"],
  ["chi thi", "directive"],
  ["cong van", "letter"],
];

/** `Kế hoạch hành động` is a plan; null where the type isn't known. */
export function documentKind(type: string | null): DocumentKind | null {
  if (type === null) return null;
  const words = foldWords(type).join(" ");
  return kinds.find(([name]) => words.startsWith(name))?.[1] ?? "other";
}
