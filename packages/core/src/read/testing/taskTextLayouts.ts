import type { TaskLayout } from "./taskLayout.js";

/** Tasks in running text as offices lay them out. Invented; the province and its units don't exist. */
export const taskTextLayouts: readonly TaskLayout[] = [
  {
    name: "numbers of three levels",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NỘI DUNG THỰC HIỆN

1. Phát triển hạ tầng

1.1. Giao thông

1.1.1. Nâng cấp 25 km đường xã.

1.1.2. Xây dựng 02 cầu dân sinh tại xã vùng cao.

1.2. Thủy lợi

1.2.1. Nạo vét 10 km kênh nội đồng.

2. Phát triển sản xuất

2.1. Hỗ trợ giống cây trồng cho hộ nghèo.

2.2. Mở lớp tập huấn kỹ thuật cho nông dân.
`,
    tasks: [
      "Nâng cấp 25 km đường xã.",
      "Xây dựng 02 cầu dân sinh tại xã vùng cao.",
      "Nạo vét 10 km kênh nội đồng.",
      "Hỗ trợ giống cây trồng cho hộ nghèo.",
      "Mở lớp tập huấn kỹ thuật cho nông dân.",
    ],
  },
  {
    name: "directive: orders of every form",
    text: `
CHỈ THỊ

Về tăng cường phòng cháy

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Công an tỉnh

a) Tổng kiểm tra an toàn phòng cháy tại chợ, trung tâm thương mại.

b) Hướng dẫn người dân mở lối thoát nạn thứ hai.

2. Sở Công Thương chủ trì, phối hợp với Công an tỉnh kiểm tra các chợ trước ngày 30/6/2026.

3. Giao Sở Tài chính bố trí kinh phí mua xe chữa cháy.

4. Yêu cầu Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về công tác phòng cháy trên địa bàn.

5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên tuyên truyền, vận động Nhân dân.

Công an tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này, báo cáo UBND tỉnh trước ngày 15 tháng 12 hằng năm./.
`,
    tasks: [
      "Tổng kiểm tra an toàn phòng cháy tại chợ, trung tâm thương mại. | Công an tỉnh",
      "Hướng dẫn người dân mở lối thoát nạn thứ hai. | Công an tỉnh",
      "Sở Công Thương chủ trì, phối hợp với Công an tỉnh kiểm tra các chợ trước ngày 30/6/2026. | Sở Công Thương | Công an tỉnh",
      "Giao Sở Tài chính bố trí kinh phí mua xe chữa cháy. | Sở Tài chính",
      "Yêu cầu Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về công tác phòng cháy trên địa bàn. | Chủ tịch Ủy ban nhân dân các xã, phường",
      "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên tuyên truyền, vận động Nhân dân. | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + các tổ chức thành viên",
      "Công an tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này, báo cáo UBND tỉnh trước ngày 15 tháng 12 hằng năm./. | Công an tỉnh",
    ],
  },
  {
    name: "letter: plain paragraphs under units",
    text: `
V/v ứng phó bão số 5

Kính gửi:
- Các sở, ban, ngành;
- UBND các xã, phường.

Để chủ động ứng phó bão, Chủ tịch UBND tỉnh yêu cầu các đơn vị thực hiện một số nội dung sau:

1. Ủy ban nhân dân các xã, phường

Sơ tán người dân khỏi khu vực nguy hiểm trước 17 giờ ngày 12/9/2026.

Thông báo cho chủ tàu, thuyền biết diễn biến của bão.

2. Bộ Chỉ huy Quân sự tỉnh

Huy động lực lượng giúp dân chằng chống nhà cửa.

3. Sở Nông nghiệp và Môi trường: vận hành hồ chứa an toàn; kiểm tra đê điều.

4. Đài Khí tượng Thủy văn tỉnh theo dõi, dự báo kịp thời diễn biến của bão.
`,
    tasks: [
      "Sơ tán người dân khỏi khu vực nguy hiểm trước 17 giờ ngày 12/9/2026. | Ủy ban nhân dân các xã, phường",
      "Thông báo cho chủ tàu, thuyền biết diễn biến của bão. | Ủy ban nhân dân các xã, phường",
      "Huy động lực lượng giúp dân chằng chống nhà cửa. | Bộ Chỉ huy Quân sự tỉnh",
      "Sở Nông nghiệp và Môi trường: vận hành hồ chứa an toàn; kiểm tra đê điều. | Sở Nông nghiệp và Môi trường",
      "Đài Khí tượng Thủy văn tỉnh theo dõi, dự báo kịp thời diễn biến của bão. | Đài Khí tượng Thủy văn tỉnh",
    ],
  },
  {
    name: "units that have a duty list",
    text: `
QUYẾT ĐỊNH

Về phát triển kinh tế - xã hội năm 2026

Điều 1. Phân công nhiệm vụ phòng chống dịch như sau:

1. Sở Y tế có trách nhiệm:

a) Giám sát ca bệnh;

b) Tập huấn cho cán bộ y tế cơ sở.

2. Ủy ban nhân dân các xã có trách nhiệm:

- Phun khử khuẩn tại các khu dân cư;

- Lập danh sách người cao tuổi.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
`,
    tasks: [
      "Giám sát ca bệnh; | Sở Y tế",
      "Tập huấn cho cán bộ y tế cơ sở. | Sở Y tế",
      "Phun khử khuẩn tại các khu dân cư; | Ủy ban nhân dân các xã",
      "Lập danh sách người cao tuổi. | Ủy ban nhân dân các xã",
    ],
  },
  {
    name: "orders inside run-in paragraphs",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

III. NHIỆM VỤ, GIẢI PHÁP

**1. Công tác tuyên truyền:** Đẩy mạnh tuyên truyền trên hệ thống loa truyền thanh; xây dựng chuyên trang trên cổng thông tin. Giao Báo và Phát thanh, Truyền hình tỉnh chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch thực hiện.

**2. Phát triển nhân lực:** Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh bồi dưỡng 500 cán bộ.
`,
    tasks: [
      "Công tác tuyên truyền: Đẩy mạnh tuyên truyền trên hệ thống loa truyền thanh; xây dựng chuyên trang trên cổng thông tin. Giao Báo và Phát thanh, Truyền hình tỉnh chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch thực hiện. | Báo và Phát thanh, Truyền hình tỉnh | Sở Văn hóa, Thể thao và Du lịch",
      "Phát triển nhân lực: Sở Nội vụ chủ trì, phối hợp với Trường Chính trị tỉnh bồi dưỡng 500 cán bộ. | Sở Nội vụ | Trường Chính trị tỉnh",
    ],
  },
  {
    name: "plain paragraphs under headings of topics",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

III. NHIỆM VỤ TRỌNG TÂM

1. Về cải cách thể chế

Rà soát, hệ thống hóa văn bản quy phạm pháp luật của tỉnh.

Lấy ý kiến người dân, doanh nghiệp về dự thảo chính sách.

2. Về cải cách thủ tục hành chính

Cắt giảm 30% thời gian giải quyết thủ tục.
`,
    tasks: [
      "Rà soát, hệ thống hóa văn bản quy phạm pháp luật của tỉnh.",
      "Lấy ý kiến người dân, doanh nghiệp về dự thảo chính sách.",
      "Cắt giảm 30% thời gian giải quyết thủ tục.",
    ],
  },
  {
    name: "lead on a line below the item",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NỘI DUNG

1. Vệ sinh môi trường

- Phát quang đường làng, ngõ xóm vào sáng thứ Bảy hằng tuần.

*Đơn vị chủ trì: Hội Liên hiệp Phụ nữ xã; đơn vị phối hợp: các thôn.*

- Trồng 2.000 cây hoa dọc đường trục xã.

*Đơn vị chủ trì: Đoàn Thanh niên xã. Thời gian: tháng 3.*
`,
    tasks: [
      "Phát quang đường làng, ngõ xóm vào sáng thứ Bảy hằng tuần. | Hội Liên hiệp Phụ nữ xã | các thôn",
      "Trồng 2.000 cây hoa dọc đường trục xã. | Đoàn Thanh niên xã |  | tháng 3",
    ],
  },
  {
    name: "each item begins with its unit",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển du lịch

- Sở Văn hóa, Thể thao và Du lịch xây dựng 3 tuyến du lịch mới.

- UBND các xã, phường giữ gìn cảnh quan.

- Vườn quốc gia Pù Hà mở tuyến đi bộ.

2. Xúc tiến

- Trung tâm Xúc tiến Đầu tư tổ chức 02 đoàn khảo sát.
`,
    tasks: [
      "Sở Văn hóa, Thể thao và Du lịch xây dựng 3 tuyến du lịch mới. | Sở Văn hóa, Thể thao và Du lịch",
      "UBND các xã, phường giữ gìn cảnh quan. | UBND các xã, phường",
      "Vườn quốc gia Pù Hà mở tuyến đi bộ. | Vườn quốc gia Pù Hà",
      "Trung tâm Xúc tiến Đầu tư tổ chức 02 đoàn khảo sát. | Trung tâm Xúc tiến Đầu tư",
    ],
  },
  {
    name: "labels behind a dash",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NHIỆM VỤ

1. Xây dựng cơ sở dữ liệu hộ nghèo - Chủ trì: Sở Nông nghiệp và Môi trường; phối hợp: UBND các xã; thời gian: Quý II.

2. Tập huấn cán bộ - Chủ trì: Sở Nội vụ; thời gian: Quý III.
`,
    tasks: [
      "Xây dựng cơ sở dữ liệu hộ nghèo - Chủ trì: Sở Nông nghiệp và Môi trường; phối hợp: UBND các xã; thời gian: Quý II. | Sở Nông nghiệp và Môi trường | UBND các xã | Quý II",
      "Tập huấn cán bộ - Chủ trì: Sở Nội vụ; thời gian: Quý III. | Sở Nội vụ |  | Quý III",
    ],
  },
  {
    name: "units that lead a list",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. PHÂN CÔNG NHIỆM VỤ

1. Sở Y tế chủ trì thực hiện các nhiệm vụ sau:

1.1. Khám sức khỏe định kỳ cho người cao tuổi.

1.2. Tiêm chủng mở rộng.

2. Sở Giáo dục và Đào tạo chủ trì:

a) Bữa ăn học đường.

b) Giáo dục thể chất.
`,
    tasks: [
      "Khám sức khỏe định kỳ cho người cao tuổi. | Sở Y tế",
      "Tiêm chủng mở rộng. | Sở Y tế",
      "Bữa ăn học đường. | Sở Giáo dục và Đào tạo",
      "Giáo dục thể chất. | Sở Giáo dục và Đào tạo",
    ],
  },
  {
    name: "letter: units after Đối với",
    text: `
CÔNG VĂN

Kính gửi: Các sở, ban, ngành; UBND các xã, phường.

Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:

1. Đối với Sở Tài chính:

- Thẩm định dự toán xong trước ngày 20/11/2026.

2. Đối với UBND các xã, phường:

- Giải ngân 100% vốn được giao.

- Báo cáo tiến độ hằng tuần về Sở Tài chính.

3. Giao Thanh tra tỉnh kiểm tra việc chấp hành.
`,
    tasks: [
      "Thẩm định dự toán xong trước ngày 20/11/2026. | Sở Tài chính |  | trước ngày 20/11/2026",
      "Giải ngân 100% vốn được giao. | UBND các xã, phường",
      "Báo cáo tiến độ hằng tuần về Sở Tài chính. | UBND các xã, phường",
      "Giao Thanh tra tỉnh kiểm tra việc chấp hành. | Thanh tra tỉnh",
    ],
  },
  {
    name: "organisation of the plan alone",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

III. TỔ CHỨC THỰC HIỆN

1. Các sở, ban, ngành, đoàn thể tỉnh; UBND các xã, phường

- Xây dựng kế hoạch của đơn vị trước ngày 15/4/2026.

2. Sở Nội vụ (cơ quan thường trực)

- Theo dõi, đôn đốc; định kỳ 6 tháng, năm tổng hợp, báo cáo UBND tỉnh.

3. Văn phòng UBND tỉnh, Sở Tài chính: Theo chức năng, nhiệm vụ phối hợp thực hiện.
`,
    tasks: [
      "Xây dựng kế hoạch của đơn vị trước ngày 15/4/2026. | Các sở, ban, ngành, đoàn thể tỉnh + UBND các xã, phường",
      "Theo dõi, đôn đốc; định kỳ 6 tháng, năm tổng hợp, báo cáo UBND tỉnh. | Sở Nội vụ",
      "Văn phòng UBND tỉnh, Sở Tài chính: Theo chức năng, nhiệm vụ phối hợp thực hiện. | Văn phòng UBND tỉnh + Sở Tài chính",
    ],
  },
  {
    name: "resolution in articles",
    text: `
NGHỊ QUYẾT

Về phát triển giáo dục

Điều 1. Mục tiêu

Đến năm 2030, 95% trường đạt chuẩn.

Điều 2. Nhiệm vụ, giải pháp chủ yếu

1. Sắp xếp mạng lưới trường, lớp.

2. Bố trí 20% chi ngân sách cho giáo dục.

Điều 3. Tổ chức thực hiện

1. Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết.

2. Giao Thường trực Hội đồng nhân dân, các Ban Hội đồng nhân dân giám sát.
`,
    tasks: ["Sắp xếp mạng lưới trường, lớp.", "Bố trí 20% chi ngân sách cho giáo dục."],
  },
  {
    name: "conclusion of a party committee",
    text: `
KẾT LUẬN

Của Ban Thường vụ Tỉnh ủy về công tác cán bộ

1. Ban Thường vụ Tỉnh ủy thống nhất chủ trương.

2. Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với các cơ quan liên quan hoàn thiện Đề án, trình Ban Thường vụ trước ngày 30/9/2026.

3. Đảng ủy UBND tỉnh lãnh đạo Sở Nội vụ rà soát biên chế.
`,
    tasks: [
      "Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với các cơ quan liên quan hoàn thiện Đề án, trình Ban Thường vụ trước ngày 30/9/2026. | Ban Tổ chức Tỉnh ủy | các cơ quan liên quan",
      "Đảng ủy UBND tỉnh lãnh đạo Sở Nội vụ rà soát biên chế. | Đảng ủy UBND tỉnh",
    ],
  },
  {
    name: "steps with their time",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NỘI DUNG VÀ TIẾN ĐỘ

1. Bước 1: Chuẩn bị (từ 01/3 đến 31/3/2026)

- Thành lập tổ công tác.

- In 5.000 tờ rơi.

2. Bước 2: Triển khai (từ 01/4 đến 30/9/2026)

- Ra quân đồng loạt tại 45 xã.
`,
    tasks: ["Thành lập tổ công tác.", "In 5.000 tờ rơi.", "Ra quân đồng loạt tại 45 xã."],
  },
  {
    name: "component projects with labelled items",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. CÁC DỰ ÁN

1. Dự án 1: Hỗ trợ nhà ở

a) Mục tiêu: Xóa 500 nhà tạm.

b) Nội dung: Hỗ trợ xây mới, sửa chữa nhà ở cho hộ nghèo.

c) Phân công thực hiện: Sở Xây dựng chủ trì, hướng dẫn; UBND các xã tổ chức thực hiện.

2. Dự án 2: Dạy nghề

a) Mục tiêu: Đào tạo 2.000 lao động.

b) Nội dung: Mở lớp dạy nghề ngắn hạn.

c) Phân công thực hiện: Sở Nội vụ chủ trì.
`,
    tasks: [
      "Hỗ trợ xây mới, sửa chữa nhà ở cho hộ nghèo. | Sở Xây dựng",
      "Mở lớp dạy nghề ngắn hạn. | Sở Nội vụ",
    ],
  },
  {
    name: "commune: officers and heads",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NỘI DUNG

1. Công chức Văn hóa - Xã hội: Tham mưu tổ chức ngày hội đại đoàn kết.

2. Trưởng Công an xã: Tuần tra, kiểm soát địa bàn.

3. Các trưởng thôn: Vận động nhân dân tham gia vệ sinh môi trường.

4. Hiệu trưởng các trường học: Tổ chức ký cam kết an toàn giao thông.
`,
    tasks: [
      "Công chức Văn hóa - Xã hội: Tham mưu tổ chức ngày hội đại đoàn kết. | Công chức Văn hóa - Xã hội",
      "Trưởng Công an xã: Tuần tra, kiểm soát địa bàn. | Trưởng Công an xã",
      "Các trưởng thôn: Vận động nhân dân tham gia vệ sinh môi trường. | Các trưởng thôn",
      "Hiệu trưởng các trường học: Tổ chức ký cam kết an toàn giao thông. | Hiệu trưởng các trường học",
    ],
  },
  {
    name: "party organisations",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

III. TỔ CHỨC THỰC HIỆN

1. Các cấp ủy, tổ chức đảng lãnh đạo, chỉ đạo quán triệt Nghị quyết trong quý II/2026.

2. Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy UBND tỉnh xây dựng chương trình hành động.

3. Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy hướng dẫn tuyên truyền.

4. Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện.

5. Văn phòng Tỉnh ủy theo dõi, đôn đốc, báo cáo Ban Thường vụ Tỉnh ủy.
`,
    tasks: [
      "Các cấp ủy, tổ chức đảng lãnh đạo, chỉ đạo quán triệt Nghị quyết trong quý II/2026. | Các cấp ủy + tổ chức đảng",
      "Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy UBND tỉnh xây dựng chương trình hành động. | Đảng ủy các cơ quan Đảng tỉnh + Đảng ủy UBND tỉnh",
      "Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy hướng dẫn tuyên truyền. | Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban Tổ chức Tỉnh ủy",
      "Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện. | Mặt trận Tổ quốc Việt Nam tỉnh",
      "Văn phòng Tỉnh ủy theo dõi, đôn đốc, báo cáo Ban Thường vụ Tỉnh ủy. | Văn phòng Tỉnh ủy",
    ],
  },
  {
    name: "quarters as headings",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

III. TIẾN ĐỘ THỰC HIỆN

1. Quý I/2026

- Sở Nội vụ trình UBND tỉnh ban hành Kế hoạch.

2. Quý II/2026

- Các sở, ngành tổ chức tập huấn.
`,
    tasks: [
      "Sở Nội vụ trình UBND tỉnh ban hành Kế hoạch. | Sở Nội vụ",
      "Các sở, ngành tổ chức tập huấn. | Các sở, ngành",
    ],
  },
  {
    name: "unit in a bracket of the heading",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NHIỆM VỤ

1. Phát triển giáo dục (Sở Giáo dục và Đào tạo chủ trì)

- Xây 20 phòng học.

- Tuyển 50 giáo viên.

2. Chăm sóc sức khỏe (chủ trì: Sở Y tế; phối hợp: Bảo hiểm xã hội tỉnh)

- Khám sức khỏe cho 5.000 người cao tuổi.
`,
    tasks: [
      "Xây 20 phòng học. | Sở Giáo dục và Đào tạo",
      "Tuyển 50 giáo viên. | Sở Giáo dục và Đào tạo",
      "Khám sức khỏe cho 5.000 người cao tuổi. | Sở Y tế | Bảo hiểm xã hội tỉnh",
    ],
  },
  {
    name: "unit on lines between heading and items",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NHIỆM VỤ

1. Phát triển nông nghiệp

Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.

Đơn vị phối hợp: UBND các xã.

a) Chuyển đổi 500 ha đất lúa kém hiệu quả.

b) Cấp 30 mã số vùng trồng.

2. Phát triển công nghiệp

Đơn vị chủ trì: Sở Công Thương.

a) Thu hút 05 dự án.
`,
    tasks: [
      "Chuyển đổi 500 ha đất lúa kém hiệu quả. | Sở Nông nghiệp và Môi trường | UBND các xã",
      "Cấp 30 mã số vùng trồng. | Sở Nông nghiệp và Môi trường | UBND các xã",
      "Thu hút 05 dự án. | Sở Công Thương",
    ],
  },
  {
    name: "unit on a line after several items",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

II. NHIỆM VỤ

1. Đào tạo nghề

- Mở 20 lớp nghề phi nông nghiệp.

- Hỗ trợ chi phí đi lại cho học viên.

Trách nhiệm thực hiện: Sở Nội vụ chủ trì, phối hợp với UBND các xã, phường.

2. Vay vốn

- Cho vay 2.000 hộ.

Trách nhiệm thực hiện: Ngân hàng Chính sách xã hội Chi nhánh tỉnh.
`,
    tasks: [
      "Mở 20 lớp nghề phi nông nghiệp. | Sở Nội vụ | UBND các xã, phường",
      "Hỗ trợ chi phí đi lại cho học viên. | Sở Nội vụ | UBND các xã, phường",
      "Cho vay 2.000 hộ. | Ngân hàng Chính sách xã hội Chi nhánh tỉnh",
    ],
  },
  {
    name: "official telegram",
    text: `
CÔNG ĐIỆN

Về việc ứng phó với mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:

- Giám đốc các sở, thủ trưởng các ban, ngành;

- Chủ tịch UBND các xã, phường.

Chủ tịch UBND tỉnh yêu cầu:

1. Chủ tịch UBND các xã, phường di dời dân khỏi nơi có nguy cơ sạt lở; cắm biển cảnh báo tại các ngầm, tràn.

2. Giám đốc Sở Xây dựng chỉ đạo bảo đảm giao thông.

3. Giao Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng.

4. Văn phòng UBND tỉnh theo dõi, đôn đốc.
`,
    tasks: [
      "Chủ tịch UBND các xã, phường di dời dân khỏi nơi có nguy cơ sạt lở; cắm biển cảnh báo tại các ngầm, tràn. | Chủ tịch UBND các xã, phường",
      "Giám đốc Sở Xây dựng chỉ đạo bảo đảm giao thông. | Giám đốc Sở Xây dựng",
      "Giao Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng. | Bộ Chỉ huy Quân sự tỉnh",
      "Văn phòng UBND tỉnh theo dõi, đôn đốc. | Văn phòng UBND tỉnh",
    ],
  },
  {
    name: "notice of a meeting's conclusions",
    text: `
THÔNG BÁO

Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban

Sau khi nghe các ý kiến, Chủ tịch UBND tỉnh kết luận:

1. Về đầu tư công: Giao Sở Tài chính rà soát các dự án chậm tiến độ, báo cáo UBND tỉnh trước ngày 15/5/2026.

2. Về giải phóng mặt bằng: UBND phường Trung Tâm hoàn thành kiểm đếm trong tháng 4/2026.

3. Đồng ý chủ trương của Sở Xây dựng.
`,
    tasks: [
      "Về đầu tư công: Giao Sở Tài chính rà soát các dự án chậm tiến độ, báo cáo UBND tỉnh trước ngày 15/5/2026. | Sở Tài chính",
      "Về giải phóng mặt bằng: UBND phường Trung Tâm hoàn thành kiểm đếm trong tháng 4/2026. | UBND phường Trung Tâm",
    ],
  },
  {
    name: "units before a colon",
    text: `
KẾ HOẠCH

Về phát triển kinh tế - xã hội năm 2026

III. PHÂN CÔNG NHIỆM VỤ

- Sở Y tế: khám, tư vấn cho người dân.

- Sở Giáo dục và Đào tạo: đưa nội dung vào trường học.

- UBND các xã, phường: bố trí địa điểm; huy động nhân dân.

- Đề nghị Hội Nông dân tỉnh: vận động hội viên tham gia.
`,
    tasks: [
      "Sở Y tế: khám, tư vấn cho người dân. | Sở Y tế",
      "Sở Giáo dục và Đào tạo: đưa nội dung vào trường học. | Sở Giáo dục và Đào tạo",
      "UBND các xã, phường: bố trí địa điểm; huy động nhân dân. | UBND các xã, phường",
      "Đề nghị Hội Nông dân tỉnh: vận động hội viên tham gia. | Hội Nông dân tỉnh",
    ],
  },
  {
    name: "an annex of items with labelled lines",
    text: `
KẾ HOẠCH

Phát triển vùng chè năm 2026

I. NHIỆM VỤ

1. Sở Công Thương chủ trì mở rộng thị trường chè trong nước.

PHỤ LỤC
DANH MỤC ĐỀ ÁN
1. Trung tâm kiểm nghiệm chè
Cơ quan chủ trì: Sở Khoa học và Công nghệ
Cơ quan tham mưu: Sở Nông nghiệp và Môi trường
Thời gian: Quý III/2026
2. Sàn giao dịch chè
Cơ quan chủ trì: Sở Công Thương
Thời gian: Năm 2027
`,
    tasks: [
      "Sở Công Thương chủ trì mở rộng thị trường chè trong nước. | Sở Công Thương",
      "Trung tâm kiểm nghiệm chè | Sở Khoa học và Công nghệ | Sở Nông nghiệp và Môi trường | Quý III/2026",
      "Sàn giao dịch chè | Sở Công Thương |  | Năm 2027",
    ],
  },
  {
    name: "labels at the end of wrapped lines, offices of a department",
    text: `
KẾ HOẠCH

Trông coi bến bãi năm 2019

III. NHIỆM VỤ

3. Bến bãi

   a) Kiểm tra 12 bến đò và 30 hộ lái đò ngang trên sông Cái. Đơn vị thực hiện:
Thanh tra Sở.

   b) Sơn phao, biển báo bến đò; hoàn thành trước mùa lũ, chậm nhất ngày 31/8/2019.
Chủ trì: Phòng Quản lý bến. Phối hợp:
Văn phòng Sở, Thanh tra Sở.
`,
    tasks: [
      "Kiểm tra 12 bến đò và 30 hộ lái đò ngang trên sông Cái. | Thanh tra Sở",
      "Sơn phao, biển báo bến đò; hoàn thành trước mùa lũ, chậm nhất ngày 31/8/2019. | Phòng Quản lý bến | Văn phòng Sở + Thanh tra Sở | chậm nhất ngày 31/8/2019",
    ],
  },
];
