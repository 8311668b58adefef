import { fold } from "@lotrinh/core/text/fold";
import type { PlaceHead, PlaceInput } from "@lotrinh/store/organisation/places";
import type { PlaceRowInput } from "./importSchema.js";
import { dayOf } from "./sheet.js";

/** What a row of a sheet would do to the list of places. */
export interface PlannedPlace {
  readonly row: PlaceRowInput;
  readonly state: "new" | "changed" | "same" | "error";
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly problems: readonly string[];
  /** The place that the row is about; null: a new one, or none because of the problems. */
  readonly placeId: string | null;
  /** The parent by its name or code, as it may be further down in the sheet. */
  readonly values: (Omit<PlaceInput, "parentId"> & { readonly parent: string | null }) | null;
}

type Level = PlaceInput["level"];

export const levelNames: Readonly<Record<Level, string>> = {
  province: "Tỉnh, thành phố",
  district: "Cấp huyện",
  commune: "Xã, phường, đặc khu",
};

/** Digits of a place's code by its level (Decision 19/2025/QĐ-TTg; districts had three). */
const digits: Readonly<Record<Level, number>> = { province: 2, district: 3, commune: 5 };

/**
 * Compares rows with the places that are there: known by their code, else by level and name. A cell that is left blank
 * changes nothing of a place.
 */
export function planPlaces(rows: readonly PlaceRowInput[], places: readonly PlaceHead[]): PlannedPlace[] {
  const byCode = new Map(
    places.flatMap((place) => (place.code === null ? [] : [[place.code, place] as const])),
  );
  const byName = new Map(places.map((place) => [`${place.level} ${fold(place.name)}`, place]));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const parents = new Set([...places, ...rows].flatMap(({ name, code }) => [fold(name), code ?? ""]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const level = levelOf(row);
    const code = codeOf(row.code, level);
    const key = code ?? `${level} ${fold(row.name)}`;
    const problems = problemsOf(row, level, code, seen.has(key), parents);
    seen.add(key);
    const place = (code === null ? undefined : byCode.get(code)) ?? byName.get(`${level} ${fold(row.name)}`);
    if (problems.length > 0)
      return { row, state: "error", changes: [], problems, placeId: null, values: null };
    const values = {
      code: code ?? place?.code ?? null,
      name: row.name,
      level,
      parent: row.parent === "" ? null : row.parent,
      validFrom: dayOf(row.from) ?? place?.valid_from ?? null,
      validTo: dayOf(row.to) ?? place?.valid_to ?? null,
    };
    if (place === undefined) return { row, state: "new", changes: [], problems, placeId: null, values };
    const changes = changesOf(place, values, names);
    return {
      row,
      state: changes.length === 0 ? "same" : "changed",
      changes,
      problems,
      placeId: place.id,
      values,
    };
  });
}

/** The level that is written; else what the name tells; else the commune, of which there are most. */
function levelOf({ level, name }: PlaceRowInput): Level {
  const written = fold(level);
  const text = written === "" ? fold(name) : written;
  if (/^(?:tinh|cap tinh|thanh pho(?: truc thuoc)? trung uong)\b/u.test(text)) return "province";
  if (/^(?:huyen|cap huyen|quan|thi xa)\b/u.test(text)) return "district";
  return "commune";
}

/** A code as it should be: spreadsheets lose the zeros before a number. Null where none is given. */
function codeOf(printed: string, level: Level): string | null {
  const code = printed.trim();
  if (code === "") return null;
  return /^\d+$/u.test(code) ? code.padStart(digits[level], "0") : code;
}

function problemsOf(
  row: PlaceRowInput,
  level: Level,
  code: string | null,
  repeated: boolean,
  parents: ReadonlySet<string>,
): string[] {
  const [from, to] = [dayOf(row.from), dayOf(row.to)];
  const isKnown = parents.has(fold(row.parent)) || parents.has(row.parent);
  return [
    row.name === "" ? "thiếu tên địa bàn" : "",
    row.name.length > 200 ? "tên địa bàn quá dài" : "",
    repeated ? "địa bàn này đã có ở dòng trên" : "",
    code !== null && !new RegExp(`^\\d{${digits[level]}}$`, "u").test(code)
      ? `mã “${row.code}” không đúng: ${levelNames[level].toLowerCase()} có ${digits[level]} chữ số`
      : "",
    row.parent !== "" && !isKnown ? `chưa có địa bàn cấp trên “${row.parent}”` : "",
    from === undefined ? `ngày “${row.from}” không hợp lệ` : "",
    to === undefined ? `ngày “${row.to}” không hợp lệ` : "",
    from != null && to != null && to < from ? "ngày kết thúc trước ngày bắt đầu" : "",
  ].filter(Boolean);
}

function changesOf(
  place: PlaceHead,
  values: NonNullable<PlannedPlace["values"]>,
  names: ReadonlyMap<string, string>,
) {
  const parent = place.parent_id === null ? "" : (names.get(place.parent_id) ?? "");
  const fields: readonly (readonly [string, string, string])[] = [
    ["Mã", place.code ?? "", values.code ?? ""],
    ["Tên", place.name, values.name],
    ["Cấp", levelNames[place.level], levelNames[values.level]],
    ["Thuộc", parent, values.parent ?? parent],
    ["Từ ngày", place.valid_from ?? "", values.validFrom ?? ""],
    ["Đến ngày", place.valid_to ?? "", values.validTo ?? ""],
  ];
  return fields
    .filter(([, before, after]) => before !== after)
    .map(([field, before, after]) => ({ field, before, after }));
}
