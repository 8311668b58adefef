/**
 * A made-up plan in markdown of about the wanted length: letterhead, sections, running text with citations and
 * units, a task table and an indicator table. The same seed gives the same text.
 */
export function madeUpPlan(characters: number): string {
  const parts = [head];
  let length = head.length;
  for (let goal = 1; length < characters; goal += 1) {
    const part = section(goal);
    parts.push(part);
    length += part.length;
  }
  parts.push(closing);
  return parts.join("\n\n");
}

const head = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN

Số: 45/KH-UBND

Hòa An, ngày 12 tháng 01 năm 2026

## KẾ HOẠCH

**Phát triển nông thôn bền vững tỉnh Hòa An giai đoạn 2026 - 2030**

Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng khóa XIII, UBND tỉnh ban hành Kế hoạch như sau:`;

const closing = `Nơi nhận:
- Như trên;
- Lưu: VT, TH.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**

**Trần Văn Mẫu**`;

const units = [
  "Sở Y tế",
  "Sở Xây dựng",
  "Sở Công Thương",
  "Sở Nông nghiệp và Môi trường",
  "Sở Giáo dục và Đào tạo",
];

function section(goal: number): string {
  const unit = units[goal % units.length] ?? "Sở Tài chính";
  const rows = Array.from(
    { length: 12 },
    (_, i) =>
      `| ${i + 1} | Xây dựng, nâng cấp công trình số ${goal}.${i + 1} phục vụ người dân tại các xã khó khăn, bảo đảm vận hành bền vững | ${unit} | Sở Tài chính, UBND các xã, phường | Quý ${["I", "II", "III", "IV"][i % 4]}/2026 | Báo cáo kết quả |`,
  );
  const values = Array.from(
    { length: 12 },
    (_, i) =>
      `| ${goal}.${i + 1} | Tỷ lệ hộ dân ở vùng ${i + 1} được sử dụng nước sạch theo quy chuẩn | % | ${60 + i},5 | ${70 + i} | > ${80 + i} | ${unit} |`,
  );
  return `### ${goal}. Nhóm nhiệm vụ thứ ${goal}

- ${unit} chủ trì, phối hợp với các sở, ban, ngành liên quan và UBND các xã, phường thực hiện Quyết định số ${100 + goal}/QĐ-TTg ngày ${String((goal % 28) + 1).padStart(2, "0")}/3/2025 của Thủ tướng Chính phủ; rà soát, bổ sung quy hoạch; tổ chức tập huấn cho ${1000 + goal} lượt cán bộ cơ sở; định kỳ trước ngày 15/11 hằng năm báo cáo UBND tỉnh.

- Đến năm 2030, phấn đấu trên ${70 + (goal % 25)}% số xã đạt chuẩn nông thôn mới nâng cao; thu nhập bình quân đầu người tăng gấp 1,5 lần so với năm 2025.

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |
|---|---|---|---|---|---|
${rows.join("\n")}

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2028 | 2030 | Đơn vị theo dõi |
|---|---|---|---|---|---|---|
${values.join("\n")}`;
}
