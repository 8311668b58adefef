/** A short plan of an invented province. */
export const sample = `ỦY BAN NHÂN DÂN
TỈNH SÔNG LAM
-------
Số: 63/KH-UBND
Sông Lam, ngày 05 tháng 5 năm 2026

KẾ HOẠCH
Trồng cây xanh đô thị giai đoạn 2026 - 2030

Thực hiện Quyết định số 411/QĐ-TTg ngày 02 tháng 3 năm 2026 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch:

I. NHIỆM VỤ
1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất trồng cây xanh, hoàn thành trong năm 2026.

II. CHẾ ĐỘ BÁO CÁO
Sở Xây dựng báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Mẫu
`;
