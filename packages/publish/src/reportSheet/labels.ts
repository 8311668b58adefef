import type { FigureStatus } from "@lotrinh/core/report/answers";
import { missingNames, taskStatusNames } from "@lotrinh/core/report/answers";

/** Names of the form's sheets. */
export const sheetNames = {
  figures: "Chỉ tiêu",
  tasks: "Nhiệm vụ",
  funding: "Kinh phí",
  programmes: "Kinh phí theo chương trình",
  texts: "Nội dung",
  difficulties: "Khó khăn, vướng mắc",
  proposals: "Đề xuất, kiến nghị",
} as const;

export type SheetKind = keyof typeof sheetNames;

export const figureStatusNames: Readonly<Record<FigureStatus, string>> = {
  reported: "Số báo cáo",
  estimated: "Số ước",
  official: "Số chính thức",
};

const choice = <Code extends string>(names: Readonly<Record<Code, { readonly vi: string }>>) =>
  Object.fromEntries(Object.entries<{ vi: string }>(names).map(([code, { vi }]) => [code, vi]));

/** Codes and the words that the form offers for them. */
export const choices: Readonly<Record<"status" | "missing" | "task", Readonly<Record<string, string>>>> = {
  status: figureStatusNames,
  missing: choice(missingNames),
  task: choice(taskStatusNames),
};

/** The code of a word of the form; undefined for another word. */
export function codeOf(list: keyof typeof choices, word: string): string | undefined {
  const wanted = word.trim().normalize("NFC").toLocaleLowerCase("vi");
  return Object.entries(choices[list]).find(([, name]) => name.toLocaleLowerCase("vi") === wanted)?.[0];
}

/** Columns of each sheet that are filled in, counted from 1; 1 and 2 are the hidden key and revision. */
export const columnsOf = {
  figures: { value: 7, status: 8, missing: 9, note: 10 },
  tasks: { status: 5, progress: 6, result: 7, obstacle: 8 },
  funding: { committed: 4, disbursed: 5 },
  programmes: { name: 3, source: 4, committed: 5, disbursed: 6 },
  texts: { text: 4 },
  difficulties: { text: 3 },
  proposals: { to: 3, text: 4 },
} as const;

/** What the stamp of a form of ours says. */
export const formKind = "report-1";
