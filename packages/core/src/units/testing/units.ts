import { fold } from "../../text/fold.js";
import { guessKind } from "../kind.js";
import type { Succession, SuccessionPart } from "../succession.js";
import type { Unit } from "../unit.js";

/** A made-up unit; its id is its folded name with hyphens. */
export function unitOf(name: string, more: Partial<Unit> = {}): Unit {
  const id = idOf(name);
  return {
    id,
    name,
    kind: guessKind(name),
    aliases: [],
    parent: null,
    validFrom: null,
    validTo: null,
    ...more,
  };
}

export function idOf(name: string): string {
  return fold(name).replaceAll(" ", "-");
}

/** A made-up act: parts as `[from, to, field]`, names of units. */
export function actOf(
  day: string,
  parts: readonly (readonly [string, string | null, string?])[],
  kind: Succession["kind"] = "merge",
): Succession {
  return {
    id: `act-${day}-${parts.map(([from]) => idOf(from)).join("+")}`,
    kind,
    day,
    act: `Quyết định của UBND tỉnh ngày ${day}`,
    parts: parts.map(
      ([from, to, field]): SuccessionPart => ({
        from: idOf(from),
        to: to === null ? null : idOf(to),
        field: field ?? null,
      }),
    ),
  };
}

const until = { validTo: "2025-02-28" } as const;
const since = { validFrom: "2025-03-01" } as const;

/** The directory of the made-up province Lam Giang: before and after 2025. */
export const lamGiang: readonly Unit[] = [
  unitOf("Sở Lao động - Thương binh và Xã hội", until),
  unitOf("Sở Kế hoạch và Đầu tư", until),
  unitOf("Sở Nông nghiệp và Phát triển nông thôn", until),
  unitOf("Sở Tài nguyên và Môi trường", until),
  unitOf("Sở Nông nghiệp và Môi trường", since),
  unitOf("Sở Tài chính"),
  unitOf("Sở Nội vụ"),
  unitOf("Sở Y tế"),
  unitOf("Sở Giáo dục và Đào tạo"),
  unitOf("Văn phòng UBND tỉnh", { aliases: ["Văn phòng Ủy ban nhân dân tỉnh", "VPUB"] }),
  unitOf("Công an tỉnh"),
  unitOf("Thống kê tỉnh", { aliases: ["Cục Thống kê tỉnh"] }),
  unitOf("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
  unitOf("Hội Nông dân tỉnh"),
  unitOf("Hội Khuyến học tỉnh"),
  unitOf("UBND huyện Lam Sơn", { validTo: "2025-06-30" }),
  unitOf("UBND thành phố Lam Giang", { validTo: "2025-06-30" }),
  unitOf("UBND xã An Bình", { validFrom: "2025-07-01" }),
  unitOf("UBND xã Hòa Lạc", { validFrom: "2025-07-01" }),
  unitOf("UBND phường Tân Lập", { validFrom: "2025-07-01" }),
];

const labour = "Sở Lao động - Thương binh và Xã hội";

/** What became of its departments. */
export const lamGiangActs: readonly Succession[] = [
  actOf(
    "2025-03-01",
    [
      [labour, "Sở Nội vụ", "labour"],
      [labour, "Sở Y tế", "children"],
      [labour, "Sở Nông nghiệp và Môi trường", "poverty"],
      [labour, "Sở Giáo dục và Đào tạo", "vocational-training"],
      [labour, "Công an tỉnh", "drug-rehabilitation"],
    ],
    "split",
  ),
  actOf("2025-03-01", [["Sở Kế hoạch và Đầu tư", "Sở Tài chính"]]),
  actOf("2025-03-01", [
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"],
    ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"],
  ]),
];
