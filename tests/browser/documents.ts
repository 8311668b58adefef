/** A made-up plan of an invented province, with something of every kind that the screens show. */
export const plan = `ỦY BAN NHÂN DÂN
TỈNH AN SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 47/KH-UBND

An Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH

Nâng cao chất lượng nước sạch và vệ sinh môi trường nông thôn trên địa bàn tỉnh An Sơn giai đoạn 2026-2030

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Thực hiện Quyết định số 1978/QĐ-TTg ngày 24 tháng 11 năm 2021 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia cấp nước sạch và vệ sinh nông thôn đến năm 2030, tầm nhìn đến năm 2045; Nghị quyết số 15/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Bảo đảm người dân nông thôn được dùng nước sạch đạt quy chuẩn, cải thiện vệ sinh hộ gia đình và trường học.

2. Yêu cầu

Xác định rõ trách nhiệm của từng cơ quan; lồng ghép với các chương trình đang thực hiện.

II. MỤC TIÊU

Phấn đấu đến năm 2030, trên 85% hộ gia đình nông thôn được sử dụng nước sạch đạt quy chuẩn.

III. NHIỆM VỤ, GIẢI PHÁP

1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính, Sở Y tế và Ủy ban nhân dân các xã, phường:

- Rà soát, nâng cấp các công trình cấp nước tập trung hoạt động kém hiệu quả, hoàn thành trong năm 2027.

- Xây dựng cơ sở dữ liệu về công trình cấp nước nông thôn và cập nhật hằng quý.

2. Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo:

- Kiểm tra chất lượng nước ăn uống tại trường học và trạm y tế.

- Hướng dẫn xử lý, trữ nước an toàn tại hộ gia đình vùng hạn mặn.

3. Sở Giáo dục và Đào tạo chủ trì sửa chữa nhà vệ sinh của các trường học công lập trước năm học 2028-2029.

IV. KINH PHÍ THỰC HIỆN

Nguồn ngân sách tỉnh: 320 tỷ đồng; nguồn vốn vay tín dụng ưu đãi của Ngân hàng Chính sách xã hội và đóng góp của người dân.

V. TỔ CHỨC THỰC HIỆN

1. Sở Nông nghiệp và Môi trường là cơ quan thường trực, chủ trì tổng hợp kết quả, tham mưu Ủy ban nhân dân tỉnh tổ chức sơ kết vào năm 2028 và tổng kết vào năm 2030.

2. Các sở, ban, ngành và Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện về Sở Nông nghiệp và Môi trường trước ngày 15/11 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11 hằng năm.

Nơi nhận:
- Bộ Nông nghiệp và Môi trường;
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Minh Khôi

PHỤ LỤC

CHỈ TIÊU NƯỚC SẠCH VÀ VỆ SINH NÔNG THÔN GIAI ĐOẠN 2026-2030

(Kèm theo Kế hoạch số 47/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)

| TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2028 | Năm 2030 | Cơ quan theo dõi |
| --- | --- | --- | --- | --- | --- | --- |
| I | Nước sạch | | | | | |
| 1 | Tỷ lệ hộ nông thôn sử dụng nước sạch đạt quy chuẩn | % | 68,5 | 76 | > 85 | Sở Nông nghiệp và Môi trường |
| 2 | Tỷ lệ thất thoát nước của công trình cấp nước tập trung | % | < 22 | < 19 | < 15 | Sở Nông nghiệp và Môi trường |
| 3 | Số công trình cấp nước được nâng cấp | Công trình | 12 | 30 | 45-50 | Sở Nông nghiệp và Môi trường |
| II | Vệ sinh | | | | | |
| 4 | Tỷ lệ hộ nông thôn có nhà tiêu hợp vệ sinh | % | 82 | 88 | 95 | Sở Y tế |
| 5 | Tỷ lệ trường học có nước sạch và nhà vệ sinh đạt chuẩn | % | 90 | 96 | 100 | Sở Giáo dục và Đào tạo |
| 6 | Tỷ lệ mẫu nước kiểm tra không đạt | % | Giảm 10% so với năm trước | Giảm 10% so với năm trước | * | Sở Y tế |
`;

/** A made-up report on a plan before it, which cites the plan above. */
export const report = `ỦY BAN NHÂN DÂN
XÃ TÂN LƯƠNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 118/BC-UBND

Tân Lương, ngày 20 tháng 11 năm 2026

BÁO CÁO

Kết quả thực hiện Kế hoạch nước sạch và vệ sinh môi trường nông thôn năm 2026

Thực hiện Kế hoạch số 47/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh An Sơn, Ủy ban nhân dân xã Tân Lương báo cáo kết quả như sau:

I. KẾT QUẢ ĐẠT ĐƯỢC

1. Đã lắp đặt mới 412 đồng hồ nước cho hộ gia đình, nâng tỷ lệ hộ dùng nước sạch lên 71,2%.

2. Sửa chữa 03 nhà vệ sinh trường học với kinh phí 640 triệu đồng.

II. KHÓ KHĂN, VƯỚNG MẮC

- Tuyến ống chính xuống cấp, thiếu kinh phí sửa chữa.

III. KIẾN NGHỊ

1. Đề nghị Sở Nông nghiệp và Môi trường bố trí vốn nâng cấp trạm cấp nước liên xã.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lý Thu Hà
`;

const unitNames = ["Sở Y tế", "Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng", "Sở Tư pháp", "Sở Công Thương"];

/** A document of about as many pages, 30 lines each: sections with tasks, and a long table in each part. */
export function longPlan(pages: number): string {
  const [head = "", tail = ""] = plan.split(/(?=^IV\. KINH PHÍ)/mu);
  const parts: string[] = [head];
  for (let page = 1; page <= pages; page += 1) {
    const unit = unitNames[page % unitNames.length] ?? "Sở Y tế";
    parts.push(`\n${page + 3}. ${unit} chủ trì, phối hợp với Ủy ban nhân dân các xã, phường:\n`);
    for (let line = 1; line <= 9; line += 1)
      parts.push(
        `- Thực hiện nhóm việc số ${page}.${line}: rà soát hồ sơ, hướng dẫn cơ sở, kiểm tra và tổng hợp kết quả theo từng quý, bảo đảm đúng tiến độ đã giao cho đơn vị.\n`,
      );
    if (page % 20 === 0) parts.push(longTable(page));
  }
  return [...parts, tail].join("\n");
}

function longTable(page: number): string {
  const rows = Array.from(
    { length: 60 },
    (_, at) =>
      `| ${at + 1} | Chỉ tiêu theo dõi ${page}.${at + 1} | % | ${50 + (at % 40)} | ${60 + (at % 40)} |`,
  );
  return `\n| TT | Chỉ tiêu | Đơn vị tính | Năm 2028 | Năm 2030 |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** A made-up draft with contradictions: one decision with two dates, numbers left blank, a section that is skipped. */
export const draft = plan
  .replace("Số: 47/KH-UBND", "Số:      /KH-UBND")
  .replace("ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH", "ngày      tháng 3 năm 2026\n\nKẾ HOẠCH")
  .replace(
    "Căn cứ Luật",
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về phân công nhiệm vụ cấp nước;\n\nCăn cứ Luật",
  )
  .replace(
    "Xác định rõ trách nhiệm",
    "Thực hiện đúng Quyết định số 12/QĐ-UBND ngày 06 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh; xác định rõ trách nhiệm",
  )
  .replace("V. TỔ CHỨC THỰC HIỆN", "VI. TỔ CHỨC THỰC HIỆN");
