/** A plan of an invented province, made up for tests: letterhead, citations, tasks, a duty. */
export const samplePlan = `ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 57/KH-UBND
Sông Lam, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Phát triển thư viện cấp xã giai đoạn 2026 - 2030

Thực hiện Quyết định số 318/QĐ-TTg ngày 20 tháng 02 năm 2026 của Thủ tướng Chính phủ về phát triển văn hóa đọc, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU
1. Đến năm 2030, phấn đấu trên 90% số xã có thư viện hoạt động thường xuyên.

II. NHIỆM VỤ
1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Tài chính thực hiện:
- Xây dựng danh mục sách dùng chung cho thư viện cấp xã.
- Tổ chức tập huấn cho người làm công tác thư viện.
2. Sở Tài chính chủ trì, phối hợp với các đơn vị liên quan bố trí kinh phí hằng năm.

III. CHẾ ĐỘ BÁO CÁO
Các sở, ban, ngành và Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Sở Văn hóa, Thể thao và Du lịch trước ngày 10 tháng 12 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.

Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mẫu
`;

/** A decision of the same province that the plan above doesn't know, and that cites it. */
export const sampleDecision = samplePlan
  .replace("57/KH-UBND", "912/QĐ-UBND")
  .replace("ngày 12 tháng 3 năm 2026", "ngày 02 tháng 4 năm 2026")
  .replace("KẾ HOẠCH\nPhát triển", "QUYẾT ĐỊNH\nPhê duyệt danh mục phát triển")
  .replace(
    "Quyết định số 318/QĐ-TTg ngày 20 tháng 02 năm 2026 của Thủ tướng Chính phủ",
    "Kế hoạch số 57/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh",
  );
