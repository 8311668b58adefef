/** A plan of an invented province for tests: indicators with milestones, tasks with terms, a yearly reporting duty. */
export const programmePlan = `ỦY BAN NHÂN DÂN
TỈNH LAM GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 41/KH-UBND
Lam Giang, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cấp nước sạch và vệ sinh nông thôn giai đoạn 2026 - 2030

Thực hiện Quyết định số 318/QĐ-TTg ngày 20 tháng 02 năm 2025 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | 2026 | 2027 | 2030 | Cơ quan chịu trách nhiệm |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Tỷ lệ hộ dân nông thôn sử dụng nước sạch | % | 72 | 76 | 85 | Sở Nông nghiệp và Môi trường |
| 2 | Tỷ lệ trường học có nhà vệ sinh đạt chuẩn | % | 90 | 93 | 100 | Sở Giáo dục và Đào tạo |
| 3 | Số mẫu nước được xét nghiệm | mẫu | 1.200 | 1.400 | 2.000 | Sở Y tế |

II. NHIỆM VỤ

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
| --- | --- | --- | --- | --- | --- |
| 1 | Nâng cấp 15 công trình cấp nước tập trung | Sở Nông nghiệp và Môi trường | Sở Tài chính | Quý II/2027 | Công trình được nghiệm thu |
| 2 | Xét nghiệm chất lượng nước tại hộ gia đình | Sở Y tế | Sở Nông nghiệp và Môi trường | 31/12/2026 | Báo cáo xét nghiệm |
| 3 | Sửa chữa nhà vệ sinh trường học | Sở Giáo dục và Đào tạo | Sở Tài chính | Năm 2027 | Nhà vệ sinh đạt chuẩn |
| 4 | Bố trí kinh phí thực hiện hằng năm | Sở Tài chính | Sở Nông nghiệp và Môi trường | Thường xuyên | Quyết định giao dự toán |

III. CHẾ ĐỘ BÁO CÁO
Các sở, ban, ngành và Ủy ban nhân dân các xã, phường báo cáo kết quả thực hiện về Sở Nông nghiệp và Môi trường trước ngày 15 tháng 12 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.

Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mẫu
`;
