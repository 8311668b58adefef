import type { TaskLayout } from "./taskLayout.js";

/** Tables of tasks as offices lay them out. Invented; the province and its units don't exist. */
export const taskTableLayouts: readonly TaskLayout[] = [
  {
    name: "product, deadline, lead, partner, leader in charge",
    text: `
KẾ HOẠCH

Chuyển đổi số năm 2026

II. NHIỆM VỤ

| STT | Nội dung | Sản phẩm | Thời hạn | Chủ trì | Phối hợp | Lãnh đạo chỉ đạo |
|---|---|---|---|---|---|---|
| I | Hạ tầng số | | | | | |
| 1 | Lắp đặt wifi công cộng tại nhà văn hóa | 40 điểm wifi | Quý II/2026 | Sở Khoa học và Công nghệ | Viettel Hải Vân; UBND các xã, phường | PCT Nguyễn Văn A |
| 2 | Nâng cấp trung tâm dữ liệu | Biên bản nghiệm thu | 30/11/2026 | Văn phòng UBND tỉnh | Công an tỉnh | CT Lê Minh |
`,
    tasks: [
      "Lắp đặt wifi công cộng tại nhà văn hóa | Sở Khoa học và Công nghệ | Viettel Hải Vân + UBND các xã, phường | Quý II/2026 | 40 điểm wifi",
      "Nâng cấp trung tâm dữ liệu | Văn phòng UBND tỉnh | Công an tỉnh | 30/11/2026 | Biên bản nghiệm thu",
    ],
  },
  {
    name: "goals beside tasks",
    text: `
KẾ HOẠCH

Giảm nghèo năm 2026

PHỤ LỤC

PHÂN CÔNG NHIỆM VỤ

| TT | Mục tiêu/Chỉ tiêu | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo giảm 1% | Rà soát hộ nghèo định kỳ | Sở Nông nghiệp và Môi trường | UBND các xã | Tháng 10 |
| | | Hỗ trợ sinh kế cho 500 hộ | Sở Nông nghiệp và Môi trường | Hội Nông dân tỉnh | Cả năm |
| 2 | 100% trẻ em nghèo được cấp thẻ BHYT | Cấp thẻ BHYT | Bảo hiểm xã hội tỉnh | Sở Y tế | Quý I |
`,
    tasks: [
      "Rà soát hộ nghèo định kỳ | Sở Nông nghiệp và Môi trường | UBND các xã | Tháng 10",
      "Hỗ trợ sinh kế cho 500 hộ | Sở Nông nghiệp và Môi trường | Hội Nông dân tỉnh | Cả năm",
      "Cấp thẻ BHYT | Bảo hiểm xã hội tỉnh | Sở Y tế | Quý I",
    ],
  },
  {
    name: "lead and partners marked in brackets",
    text: `
KẾ HOẠCH

An toàn thực phẩm

| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
|---|---|---|---|
| 1 | Kiểm tra bếp ăn tập thể | Sở Y tế (chủ trì); Sở Công Thương; Công an tỉnh | Quý III |
| 2 | Lấy mẫu giám sát | Chi cục An toàn vệ sinh thực phẩm (chủ trì), UBND các xã, phường (phối hợp) | Hằng tháng |
`,
    tasks: [
      "Kiểm tra bếp ăn tập thể | Sở Y tế | Sở Công Thương + Công an tỉnh | Quý III",
      "Lấy mẫu giám sát | Chi cục An toàn vệ sinh thực phẩm | UBND các xã, phường | Hằng tháng",
    ],
  },
  {
    name: "months with marks",
    text: `
KẾ HOẠCH

Công tác năm 2026

| TT | Nội dung công việc | Đơn vị thực hiện | T1 | T2 | T3 | T4 | Ghi chú |
|---|---|---|---|---|---|---|---|
| 1 | Tổ chức hội nghị triển khai kế hoạch | Phòng Văn hóa - Xã hội | x | | | | |
| 2 | Kiểm tra trường học | Phòng Văn hóa - Xã hội; Trạm Y tế | | x | x | | |
| 3 | Sơ kết quý I | Văn phòng HĐND và UBND | | | | x | |
`,
    tasks: [
      "Tổ chức hội nghị triển khai kế hoạch | Phòng Văn hóa - Xã hội |  | T1",
      "Kiểm tra trường học | Phòng Văn hóa - Xã hội + Trạm Y tế |  | T2, T3",
      "Sơ kết quý I | Văn phòng HĐND và UBND |  | T4",
    ],
  },
  {
    name: "quarters with marks",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nhiệm vụ | Chủ trì | Quý I | Quý II | Quý III | Quý IV |
|---|---|---|---|---|---|---|
| 1 | Rà soát quy hoạch | Sở Xây dựng | X | X | | |
| 2 | Trình phê duyệt | Sở Xây dựng | | | X | |
`,
    tasks: [
      "Rà soát quy hoạch | Sở Xây dựng |  | Quý I, Quý II",
      "Trình phê duyệt | Sở Xây dựng |  | Quý III",
    ],
  },
  {
    name: "a group row that hands its unit down",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| I | Cải cách thể chế | Sở Tư pháp | | |
| 1 | Rà soát văn bản | | Các sở | Quý I |
| 2 | Hợp nhất văn bản | | Các sở | Quý II |
| II | Cải cách thủ tục | Văn phòng UBND tỉnh | | |
| 1 | Công bố thủ tục nội bộ | | Các sở | Quý III |
`,
    tasks: [
      "Rà soát văn bản | Sở Tư pháp | Các sở | Quý I",
      "Hợp nhất văn bản | Sở Tư pháp | Các sở | Quý II",
      "Công bố thủ tục nội bộ | Văn phòng UBND tỉnh | Các sở | Quý III",
    ],
  },
  {
    name: "rows 1, 1.1, 1.2, 2",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Kết quả |
|---|---|---|---|---|---|
| 1 | Hoàn thiện cơ sở dữ liệu | | | | |
| 1.1 | Dữ liệu đất đai | Sở Nông nghiệp và Môi trường | Công an tỉnh | 12/2026 | CSDL |
| 1.2 | Dữ liệu hộ tịch | Sở Tư pháp | UBND cấp xã | 6/2026 | CSDL |
| 2 | Đào tạo kỹ năng số | Sở Nội vụ | Trường Cao đẳng Hải Vân | Thường xuyên | 1.000 lượt người |
`,
    tasks: [
      "Dữ liệu đất đai | Sở Nông nghiệp và Môi trường | Công an tỉnh | 12/2026 | CSDL",
      "Dữ liệu hộ tịch | Sở Tư pháp | UBND cấp xã | 6/2026 | CSDL",
      "Đào tạo kỹ năng số | Sở Nội vụ | Trường Cao đẳng Hải Vân | Thường xuyên | 1.000 lượt người",
    ],
  },
  {
    name: "groups of tasks beside single tasks",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Cơ quan tham mưu | Cơ quan phối hợp | Cấp trình | Thời gian trình |
|---|---|---|---|---|---|---|
| 1 | Thể chế | Xây dựng nghị quyết về phí | Sở Tài chính | Sở Tư pháp | HĐND tỉnh | Tháng 7/2026 |
| 2 | Thể chế | Ban hành quy chế quản lý | Sở Nội vụ | Các sở, ngành | UBND tỉnh | Quý IV/2026 |
`,
    tasks: [
      "Xây dựng nghị quyết về phí | Sở Tài chính | Sở Tư pháp | Tháng 7/2026",
      "Ban hành quy chế quản lý | Sở Nội vụ | Các sở, ngành | Quý IV/2026",
    ],
  },
  {
    name: "party table: who advises",
    text: `
CHƯƠNG TRÌNH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nội dung công việc | Cơ quan chủ trì, tham mưu | Cơ quan phối hợp | Thời gian hoàn thành | Hình thức văn bản | Ghi chú |
|---|---|---|---|---|---|---|
| 1 | Đề án phát triển kinh tế tư nhân | Đảng ủy UBND tỉnh | Ban Chính sách, chiến lược Tỉnh ủy | Quý II | Nghị quyết | |
| 2 | Sơ kết Nghị quyết về cải cách hành chính | Ban Tổ chức Tỉnh ủy | Văn phòng Tỉnh ủy | Quý III | Báo cáo | |
`,
    tasks: [
      "Đề án phát triển kinh tế tư nhân | Đảng ủy UBND tỉnh | Ban Chính sách, chiến lược Tỉnh ủy | Quý II | Nghị quyết",
      "Sơ kết Nghị quyết về cải cách hành chính | Ban Tổ chức Tỉnh ủy | Văn phòng Tỉnh ủy | Quý III | Báo cáo",
    ],
  },
  {
    name: "people instead of units",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nội dung | Thời gian | Người phụ trách |
|---|---|---|---|
| 1 | Họp giao ban | Sáng thứ Hai | Đ/c Lò Văn Tâm |
| 2 | Đi cơ sở | Ngày 12 | Đ/c Hà Thị Mơ |
`,
    tasks: ["Họp giao ban | Đ/c Lò Văn Tâm |  | Sáng thứ Hai", "Đi cơ sở | Đ/c Hà Thị Mơ |  | Ngày 12"],
  },
  {
    name: "lead and partner as sentences of one cell",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
|---|---|---|---|
| 1 | Tuyên truyền pháp luật | - Chủ trì: Sở Tư pháp. - Phối hợp: Báo và Phát thanh, Truyền hình tỉnh; UBND các xã | Thường xuyên |
| 2 | Kiểm tra cơ sở | Chủ trì: Công an tỉnh Phối hợp: Sở Y tế, Sở Công Thương | Quý II |
`,
    tasks: [
      "Tuyên truyền pháp luật | Sở Tư pháp | Báo và Phát thanh, Truyền hình tỉnh + UBND các xã | Thường xuyên",
      "Kiểm tra cơ sở | Công an tỉnh | Sở Y tế + Sở Công Thương | Quý II",
    ],
  },
  {
    name: "lead and partner as one clause",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| STT | Công việc | Phân công thực hiện | Hoàn thành |
|---|---|---|---|
| 1 | Lập danh sách | Sở Y tế chủ trì, Bảo hiểm xã hội tỉnh phối hợp | 5/2026 |
| 2 | In tài liệu | Văn phòng | 6/2026 |
`,
    tasks: ["Lập danh sách | Sở Y tế | Bảo hiểm xã hội tỉnh | 5/2026", "In tài liệu | Văn phòng |  | 6/2026"],
  },
  {
    name: "chapters in capitals, partners in a column",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nhiệm vụ, giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp thực hiện | Lộ trình thực hiện | Dự kiến kết quả |
|---|---|---|---|---|---|
| A | NHIỆM VỤ CHUNG | | | | |
| 1 | Ban hành kế hoạch hằng năm | Các sở, ban, ngành; UBND cấp xã | | Trước 31/01 hằng năm | Kế hoạch |
| B | NHIỆM VỤ CỤ THỂ | | | | |
| I | Công nghiệp | | | | |
| 1 | Mở rộng cụm công nghiệp | Sở Công Thương | Sở Xây dựng | 2026-2028 | 02 cụm |
`,
    tasks: [
      "Ban hành kế hoạch hằng năm | Các sở, ban, ngành + UBND cấp xã |  | Trước 31/01 hằng năm | Kế hoạch",
      "Mở rộng cụm công nghiệp | Sở Công Thương | Sở Xây dựng | 2026-2028 | 02 cụm",
    ],
  },
  {
    name: "lead and partner as dashes of one cell",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Nội dung công việc | Thời gian thực hiện | Đơn vị thực hiện |
|---|---|---|---|
| 1 | Tổ chức lễ phát động | Tháng 3/2026 | - Chủ trì: Tỉnh đoàn<br>- Phối hợp: Sở Giáo dục và Đào tạo |
| 2 | Thi tìm hiểu pháp luật | Tháng 5/2026 | Sở Tư pháp và Sở Giáo dục và Đào tạo |
`,
    tasks: [
      "Tổ chức lễ phát động | Tỉnh đoàn | Sở Giáo dục và Đào tạo | Tháng 3/2026",
      "Thi tìm hiểu pháp luật | Sở Tư pháp + Sở Giáo dục và Đào tạo |  | Tháng 5/2026",
    ],
  },
  {
    name: "ministry: departments",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| STT | Nội dung hoạt động | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Sản phẩm |
|---|---|---|---|---|---|
| 1 | Xây dựng Thông tư về phí | Vụ Pháp chế | Vụ Kế hoạch - Tài chính, Cục Quản lý giá | Quý II | Thông tư |
| 2 | Nâng cấp cổng thông tin | Trung tâm Chuyển đổi số | Văn phòng Bộ | 2026 | Cổng thông tin |
`,
    tasks: [
      "Xây dựng Thông tư về phí | Vụ Pháp chế | Vụ Kế hoạch - Tài chính + Cục Quản lý giá | Quý II | Thông tư",
      "Nâng cấp cổng thông tin | Trung tâm Chuyển đổi số | Văn phòng Bộ | 2026 | Cổng thông tin",
    ],
  },
  {
    name: "plain words as headings",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

| TT | Việc cần làm | Người/đơn vị làm | Cùng làm | Xong trước |
|---|---|---|---|---|
| 1 | Sửa nhà văn hóa thôn | Thôn Đoài | Hội Cựu chiến binh xã | 30/4/2026 |
| 2 | Quét sơn cổng chào | Chi đoàn thôn Đông | | 15/5/2026 |
`,
    tasks: [
      "Sửa nhà văn hóa thôn | Thôn Đoài | Hội Cựu chiến binh xã | 30/4/2026",
      "Quét sơn cổng chào | Chi đoàn thôn Đông |  | 15/5/2026",
    ],
  },
];
