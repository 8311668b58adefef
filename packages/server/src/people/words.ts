import type { Role } from "../person.js";
import type { Text } from "../text.js";

/** Roles as officials call them. */
export const roleNames: Readonly<Record<Role, Text>> = {
  administrator: { vi: "Quản trị viên", en: "Administrator" },
  officer: { vi: "Chuyên viên tổng hợp", en: "Officer" },
  "focal-point": { vi: "Đầu mối đơn vị", en: "Focal point" },
  "unit-head": { vi: "Lãnh đạo đơn vị", en: "Head of unit" },
  leader: { vi: "Lãnh đạo tỉnh", en: "Leader" },
  oversight: { vi: "Giám sát", en: "Oversight" },
  viewer: { vi: "Người xem", en: "Viewer" },
};
