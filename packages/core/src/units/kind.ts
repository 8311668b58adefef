import type { Said } from "../check/diagnostic.js";
import { fold } from "../text/fold.js";

/** What an organisation is, as plans sum them up (`các sở, ban, ngành, đoàn thể; UBND các xã`). */
export type UnitKind =
  | "province-committee"
  | "department"
  | "agency"
  | "central"
  | "armed"
  | "judicial"
  | "council"
  | "party"
  | "mass"
  | "association"
  | "district-committee"
  | "commune-committee"
  | "service"
  | "enterprise"
  | "ministry"
  | "other";

export const unitKindNames: Readonly<Record<UnitKind, Said>> = {
  "province-committee": { vi: "UBND tỉnh", en: "provincial People's Committee" },
  department: { vi: "Sở", en: "department" },
  agency: { vi: "Ban, ngành cấp tỉnh", en: "provincial agency" },
  central: { vi: "Cơ quan trung ương trên địa bàn", en: "central agency in the province" },
  armed: { vi: "Công an, quân sự, biên phòng", en: "police, military, border guard" },
  judicial: { vi: "Tòa án, Viện kiểm sát, thi hành án", en: "court, procuracy" },
  council: { vi: "HĐND, Đoàn đại biểu Quốc hội", en: "People's Council" },
  party: { vi: "Cơ quan Đảng", en: "party body" },
  mass: { vi: "Mặt trận, tổ chức chính trị - xã hội", en: "Front, mass organisation" },
  association: { vi: "Hội, tổ chức xã hội", en: "association" },
  "district-committee": { vi: "UBND cấp huyện", en: "district People's Committee" },
  "commune-committee": { vi: "UBND cấp xã", en: "commune People's Committee" },
  service: { vi: "Đơn vị sự nghiệp", en: "public service unit" },
  enterprise: { vi: "Doanh nghiệp", en: "enterprise" },
  ministry: { vi: "Bộ, cơ quan trung ương", en: "ministry, central body" },
  other: { vi: "Đơn vị khác", en: "other" },
};

export const unitKinds: readonly UnitKind[] = [
  "province-committee",
  "department",
  "agency",
  "central",
  "armed",
  "judicial",
  "council",
  "party",
  "mass",
  "association",
  "district-committee",
  "commune-committee",
  "service",
  "enterprise",
  "ministry",
  "other",
];

/** The last day on which there were districts, by Law 72/2025/QH15 and Resolution 203/2025/QH15. */
export const districtsUntil = "2025-06-30";
export const districtsEndedBy = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15";

/** Beginnings of folded names, the first that fits; more special ones first. */
const BEGINNINGS: readonly (readonly [UnitKind, RegExp])[] = [
  [
    "party",
    /^(?:tinh uy|thanh uy|huyen uy|dang uy|(?:ban|uy ban|van phong|thuong truc)\b.*\b(?:tinh uy|thanh uy|huyen uy|dang uy|trung uong|dang bo)$|ban (?:tuyen giao|dan van|noi chinh|to chuc)(?: va dan van)?$|dang bo|bo chinh tri|ban bi thu|ban chap hanh (?:trung uong|dang bo))/u,
  ],
  [
    "council",
    /^(?:(?:thuong truc )?(?:hoi dong nhan dan|hdnd)|doan dai bieu|doan dbqh|van phong (?:hoi dong nhan dan|hdnd)(?! va (?:uy ban|ubnd))|van phong doan|ban (?:phap che|kinh te ngan sach|van hoa xa hoi)\b)/u,
  ],
  ["commune-committee", /^(?:chu tich )?(?:uy ban nhan dan|ubnd) (?:cap xa|xa|phuong|thi tran|dac khu)\b/u],
  [
    "district-committee",
    /^(?:chu tich )?(?:uy ban nhan dan|ubnd) (?:cap huyen|huyen|quan|thi xa|thanh pho|tp|tx)\b/u,
  ],
  ["province-committee", /^(?:chu tich )?(?:uy ban nhan dan|ubnd)(?: tinh\b|$)/u],
  [
    "ministry",
    /^(?:bo (?!chi huy|tu lenh|doi)|chinh phu|thu tuong|quoc hoi|van phong (?:chinh phu|trung uong|quoc hoi|chu tich nuoc)|tong cuc|thanh tra chinh phu|kiem toan nha nuoc|uy ban dan toc$)/u,
  ],
  ["armed", /^(?:cong an|ban chi huy quan su|bo chi huy|bo tu lenh|bo doi|ban chi huy bo doi|quan su)\b/u],
  ["judicial", /^(?:toa an|tand|vien kiem sat|vksnd|(?:cuc )?thi hanh an)\b/u],
  [
    "mass",
    /^(?:(?:ban thuong truc )?(?:uy ban )?(?:mat tran to quoc|mttq)|ubmttq|tinh doan|thanh doan|doan thanh nien|doan tncs|hoi (?:lien hiep phu nu|lhpn|phu nu|nong dan|cuu chien binh|ccb)|lien doan lao dong|ldld)/u,
  ],
  [
    "association",
    /^(?:hoi|lien hiep (?:cac )?(?:hoi|to chuc)|hiep hoi|lien minh hop tac xa|doan luat su|quy tam)\b/u,
  ],
  [
    "central",
    /^(?:(?:chi )?cuc (?:thong ke|thue|hai quan|quan ly thi truong|du tru)|thong ke|thue|hai quan|kho bac|bao hiem xa hoi|bhxh|ngan hang|chi nhanh ngan hang|buu dien|cang vu|dai khi tuong)\b/u,
  ],
  ["department", /^so\b/u],
  ["enterprise", /^(?:cong ty|tong cong ty|tap doan|doanh nghiep|dien luc|vien thong|vnpt)\b/u],
  [
    "service",
    /^(?:truong|benh vien|trung tam|bao|dai|vien|quy|cong thong tin|ban quan ly du an|chi cuc|phong|thu vien|bao tang|nha)\b/u,
  ],
  ["agency", /^(?:ban|thanh tra|van phong|co quan|hat|vuon quoc gia|lien minh)\b/u],
];

/** The kind that a unit's name tells; `other` where it tells none. A proposal for whoever enters the directory. */
export function guessKind(name: string): UnitKind {
  const folded = fold(name);
  return BEGINNINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}
