import type { Day } from "../schedule/day.js";
import { fold } from "../text/fold.js";
import type { FieldOfWork } from "./field.js";
import { isValidOn, type Unit } from "./unit.js";

/** One department's work, or one field of it, that passed to another in 2025. */
export interface DepartmentChange {
  readonly from: string;
  readonly to: string;
  /** null: all of its work, or all that isn't named by field. */
  readonly field: FieldOfWork | null;
  /** The unit goes on with its other work. */
  readonly goesOn: boolean;
  readonly since: Day;
  readonly basis: string;
  /** Provinces differ, or the sources don't agree: a person decides. */
  readonly uncertain: boolean;
}

const SINCE = "2025-03-01";
const BASIS = "Nghị định 45/2025/NĐ-CP, Nghị định 150/2025/NĐ-CP";

const labour = "Sở Lao động - Thương binh và Xã hội";
const agriculture = "Sở Nông nghiệp và Môi trường";
const information = "Sở Thông tin và Truyền thông";
const science = "Sở Khoa học và Công nghệ";
const ethnic = "Sở Dân tộc và Tôn giáo";

function change(
  from: string,
  to: string,
  field: FieldOfWork | null,
  more: Partial<DepartmentChange> = {},
): DepartmentChange {
  return { from, to, field, goesOn: false, since: SINCE, basis: BASIS, uncertain: false, ...more };
}

/**
 * What became of the departments of a province on 1/3/2025 (Decree 45/2025, then 150/2025). The work of the department of labour was
 * divided by field; who got gender equality differs by province. Provinces may have decided otherwise: data to choose from,
 * not a rule that is applied by itself.
 */
export const departmentChanges: readonly DepartmentChange[] = [
  change(labour, "Sở Nội vụ", "labour"),
  change(labour, "Sở Nội vụ", "merit"),
  change(labour, "Sở Y tế", "social-protection"),
  change(labour, "Sở Y tế", "children"),
  change(labour, "Sở Y tế", "gender", { uncertain: true }),
  change(labour, "Sở Nội vụ", "gender", { uncertain: true }),
  change(labour, agriculture, "poverty"),
  change(labour, "Sở Giáo dục và Đào tạo", "vocational-training"),
  change(labour, "Công an tỉnh", "drug-rehabilitation"),
  change("Sở Kế hoạch và Đầu tư", "Sở Tài chính", null),
  change("Sở Nông nghiệp và Phát triển nông thôn", agriculture, null),
  change("Sở Tài nguyên và Môi trường", agriculture, null),
  change("Sở Giao thông vận tải", "Sở Xây dựng", null),
  change(information, science, null),
  change(information, "Sở Văn hóa, Thể thao và Du lịch", "press"),
  change("Ban Dân tộc", ethnic, null, { uncertain: true }),
  change("Sở Nội vụ", ethnic, "religion", { goesOn: true, uncertain: true }),
];

/** A change of the data that fits the units of a directory: what an administrator confirms, corrects or leaves. */
export interface ProposedChange<U> {
  readonly from: U;
  /** The unit that took over, where the directory has it; else it is to be entered with the name in `change.to`. */
  readonly to: U | null;
  readonly change: DepartmentChange;
}

/** The changes of 2025 for the units of this directory that existed the day before. */
export function proposeDepartmentChanges<U extends Pick<Unit, "name" | "validFrom" | "validTo">>(
  units: readonly U[],
): ProposedChange<U>[] {
  const named = (name: string, on: Day) =>
    units.find((unit) => isValidOn(unit, on) && nameWithoutLevel(unit.name) === nameWithoutLevel(name));
  return departmentChanges.flatMap((each) => {
    const from = named(each.from, dayBefore);
    return from === undefined ? [] : [{ from, to: named(each.to, each.since) ?? null, change: each }];
  });
}

/**
 * The units of a directory that usually have the work of a department that ended in 2025, for a directory that doesn't know the department
 * any more: by field where the text tells one, else all successors. To choose from; empty for other names.
 */
export function usualSuccessors(
  name: string,
  fields: readonly string[],
  units: readonly Unit[],
  on: Day,
): readonly Unit[] {
  const changes = departmentChanges.filter(
    ({ from, goesOn, since }) => !goesOn && since <= on && nameWithoutLevel(from) === nameWithoutLevel(name),
  );
  const own = changes.filter(({ field }) => field !== null && fields.includes(field));
  const names = new Set((own.length > 0 ? own : changes).map(({ to }) => nameWithoutLevel(to)));
  return units.filter((unit) => isValidOn(unit, on) && names.has(nameWithoutLevel(unit.name)));
}

const dayBefore = "2025-02-28";

/** `Ban Dân tộc tỉnh` and `Ban Dân tộc tỉnh Lam Giang` are the one of the province. */
function nameWithoutLevel(name: string): string {
  return fold(name).replace(/ (?:tinh|thanh pho)(?: .*)?$/u, "");
}
