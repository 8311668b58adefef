import { type Programme, putPlanIntoForce } from "./programme.js";

/** A plan of an invented province that states its targets in every way that plans do, one indicator a way. */
const text = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 58/KH-UBND
Lam Giang, ngày 12 tháng 01 năm 2021

KẾ HOẠCH
Thực hiện mục tiêu phát triển bền vững giai đoạn 2021 - 2030

Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 | Cơ quan chịu trách nhiệm |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Tỷ lệ trường học có nhà vệ sinh đạt chuẩn | % | 80 | 90,5 | 98 | Sở Giáo dục và Đào tạo |
| 2 | Tỷ lệ hộ nghèo đa chiều | % | 10 | < 6 | < 3 | Sở Nội vụ |
| 3 | Tỷ lệ lao động qua đào tạo có chứng chỉ | % | 40 | 60 - 65 | 75 - 80 | Sở Nội vụ |
| 4 | Số vụ tai nạn giao thông | vụ | 200 | Giảm 20% so với 5 năm trước | Giảm 20% so với 5 năm trước | Công an tỉnh |
| 5 | Tỷ lệ che phủ rừng | % | 42 | Duy trì tỷ lệ hiện nay | Duy trì tỷ lệ hiện nay | Sở Nông nghiệp và Môi trường |
| 6 | Số bác sĩ trên 10.000 dân | bác sĩ | 8 | Bằng bình quân cả nước | Bằng bình quân cả nước | Sở Y tế |
| 7 | Tỷ lệ lao động qua đào tạo, đào tạo nghề | % | Đào tạo 45/ dạy nghề 35 | Đào tạo 52/ dạy nghề 43 | Đào tạo 60/ dạy nghề 50 | Sở Nội vụ |
| 8 | Mức độ ứng dụng dữ liệu dùng chung | Mức độ | 1 | 2 | 3 | Sở Khoa học và Công nghệ |
| 9 | Xử lý các điểm ô nhiễm môi trường | | | Giải quyết cơ bản | Giải quyết triệt để | Sở Nông nghiệp và Môi trường |
| 10 | Chỉ số phát triển dịch vụ logistics | điểm | | Theo hướng dẫn của Bộ Công Thương | Theo hướng dẫn của Bộ Công Thương | Sở Công Thương |

Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`;

/** The ways to state a target, in the order of the plan's table. */
export const targetKinds = [
  "exact",
  "bound",
  "range",
  "relative",
  "maintain",
  "benchmark",
  "composite",
  "level",
  "qualitative",
  "pending",
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Figures of six years as an office would send them: places and parts in columns of their own. */
const table = `Chỉ tiêu;Địa bàn;Phân tổ;2020;2021;2022;2023;2024;2025
Tỷ lệ trường học có nhà vệ sinh đạt chuẩn;Toàn tỉnh;;80;82;84,2;86,4;88,6;90,8
Tỷ lệ hộ nghèo đa chiều;Toàn tỉnh;;10;9,2;8,3;7,4;6,6;5,7
Tỷ lệ lao động qua đào tạo có chứng chỉ;Toàn tỉnh;;40;46;52;56;60;63
Số vụ tai nạn giao thông;Toàn tỉnh;;200;196;190;183;178;170
Tỷ lệ che phủ rừng;Toàn tỉnh;;42;42,1;42,1;42,2;42,2;42,3
Số bác sĩ trên 10.000 dân;Toàn tỉnh;;8;8,4;8,8;9,1;9,5;9,9
Số bác sĩ trên 10.000 dân;Cả nước;;9;9,3;9,6;10;10,3;10,6
Tỷ lệ lao động qua đào tạo, đào tạo nghề;Toàn tỉnh;Đào tạo;45;47;49;51;52;54
Tỷ lệ lao động qua đào tạo, đào tạo nghề;Toàn tỉnh;dạy nghề;35;35,5;36;36,5;37;37,5
Mức độ ứng dụng dữ liệu dùng chung;Toàn tỉnh;;1;1;1;2;2;2
Chỉ số phát triển dịch vụ logistics;Toàn tỉnh;;50;51;52;53;54;55
`;

const units = [
  "Sở Giáo dục và Đào tạo",
  "Sở Nội vụ",
  "Công an tỉnh",
  "Sở Nông nghiệp và Môi trường",
  "Sở Y tế",
  "Sở Khoa học và Công nghệ",
  "Sở Công Thương",
];

const falling: readonly TargetKind[] = ["bound", "relative"];

export interface KindsPlan {
  readonly plan: string;
  /** Plan indicators by the way their target is stated. */
  readonly ids: Readonly<Record<string, string>>;
  /** Catalogue entries likewise. */
  readonly entries: Readonly<Record<string, string>>;
}

/** From the text to verdicts: read, put into force, each indicator made an entry of the catalogue, the series imported. */
export async function openKindsPlan(programme: Programme): Promise<KindsPlan> {
  const { officer } = programme;
  for (const name of units) await programme.addUnit(name);
  const plan = await putPlanIntoForce(programme, "2021-01-20", text);
  const { items } = (await officer.get(`/api/links?plan=${plan}`)).json<{
    items: readonly { planIndicatorId: string }[];
  }>();
  const ids: Record<string, string> = {};
  const entries: Record<string, string> = {};
  for (const [at, kind] of targetKinds.entries()) {
    const planIndicatorId = items[at]?.planIndicatorId ?? "";
    const direction = falling.includes(kind) ? "decrease" : "increase";
    const made = await officer.send("POST", "/api/links/create", { planIndicatorId, direction });
    if (made.statusCode !== 201) throw new Error(made.body);
    ids[kind] = planIndicatorId;
    entries[kind] = made.json<{ indicator: { id: string } }>().indicator.id;
  }
  const preview = await officer.upload("/api/observations/import", "so-lieu.csv", table);
  const { token } = preview.json<{ token: string }>();
  const taken = await officer.send("POST", `/api/observations/import/${token}`, {});
  if (taken.statusCode !== 201) throw new Error(taken.body);
  return { plan, ids, entries };
}
