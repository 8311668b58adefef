/** Results of the made-up province by indicator, from 2021 on; what a year lacks is reported as missing, with the reason. */
export const resultsOf2021: Readonly<Record<string, readonly (number | null)[]>> = {
  "Tỷ lệ hộ nghèo đa chiều": [10.9, 9.1, 7.3, 5.9, 4.6],
  "Tỷ lệ dân số tham gia bảo hiểm y tế": [90.4, 91.8, 92.6, 93.7, 94.3],
  "Số lao động được giải quyết việc làm trong năm": [13_150, 15_820, 16_480, 17_110, 18_040],
  "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ": [22.6, 24.1, 25.9, 27.8, 30.4],
  "Tỷ suất tử vong trẻ em dưới 5 tuổi": [21.6, 20.5, 19.4, 18.2, 17.1],
  "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi": [23.8, 22.9, 21.7, 20.4, 18.8],
  "Số bác sĩ trên 10.000 dân": [8.1, 8.5, 9.2, 9.7, 10.3],
  "Tỷ lệ trẻ em 5 tuổi đi học mẫu giáo": [99.0, 99.4, 99.5, 99.6, 99.6],
  "Tỷ lệ trường học đạt chuẩn quốc gia": [51.2, 54.8, 58.6, 61.9, 65.7],
  "Tỷ lệ nữ tham gia cấp ủy đảng cấp xã": [22.1, null, 23.1, null, 24.2],
  "Tỷ lệ hộ gia đình nông thôn sử dụng nước sạch theo quy chuẩn": [54.6, 57.9, 61.4, 65.2, 68.5],
  "Tỷ lệ hộ có nhà tiêu hợp vệ sinh": [69.7, 72.4, 75.3, 77.8, 79.9],
};

/** Results of 2026, as far as units have entered theirs; null: not collected yet. */
export const resultsOf2026: Readonly<Record<string, number | null>> = {
  "Tỷ lệ hộ gia đình nông thôn sử dụng nước sạch theo quy chuẩn": 71.3,
  "Trong đó: hộ nghèo, hộ cận nghèo": 55.8,
  "Số công trình cấp nước tập trung hoạt động bền vững": 79,
  "Tỷ lệ thất thoát nước bình quân": 26.2,
  "Số mẫu nước ngoại kiểm đạt quy chuẩn": 90.6,
  "Tỷ lệ hộ có nhà tiêu hợp vệ sinh": 81.7,
  "Tỷ lệ trạm y tế xã có đủ nước sạch và nhà vệ sinh đạt chuẩn": 96.4,
  "Tỷ lệ trường học có đủ nước sạch và nhà vệ sinh đạt chuẩn": 90.9,
  "Lượng nước ngầm khai thác cho sinh hoạt nông thôn": 40_150,
  "Chỉ số hài lòng của người dùng nước": null,
};

/** What a unit writes, by section of the outline; `{năm}` is the round's year. */
export type Words = Readonly<Record<string, string>>;

export const words: Readonly<Record<string, Words>> = {
  "Sở Lao động - Thương binh và Xã hội": {
    "chi-dao":
      "Sở đã tham mưu UBND tỉnh ban hành kế hoạch thực hiện năm {năm}; tổ chức rà soát hộ nghèo, hộ cận nghèo tại 100% xã.",
    "danh-gia":
      "Mở 46 lớp đào tạo nghề cho lao động nông thôn, 12 phiên giao dịch việc làm; hộ nghèo được hỗ trợ sinh kế theo nhu cầu.",
  },
  "Sở Nội vụ": {
    "chi-dao":
      "Sở đã tiếp nhận nhiệm vụ về lao động, việc làm, kiện toàn đầu mối theo dõi Kế hoạch năm {năm}.",
    "danh-gia": "Duy trì 12 phiên giao dịch việc làm; 100% xã rà soát lao động có nhu cầu học nghề.",
    "to-chuc":
      "Kiện toàn Ban Chỉ đạo cấp tỉnh sau sắp xếp; mở 09 lớp bồi dưỡng cho 540 lượt cán bộ, công chức cấp xã.",
  },
  "Sở Y tế": {
    "chi-dao":
      "Sở đã ban hành Kế hoạch số 46/KH-SYT ngày 18/02/{năm} về nâng cao chất lượng trạm y tế xã; giao chỉ tiêu năm {năm} cho từng trung tâm y tế, kiểm tra 34 trạm y tế xã.",
    "danh-gia":
      "Duy trì khám thai, tiêm chủng, thực hành dinh dưỡng tại 100% trạm y tế xã; tổ chức 12 lớp tập huấn về nước sạch và vệ sinh cho nhân viên y tế thôn, bản.",
    "to-chuc":
      "Bổ sung 22 bác sĩ cho trạm y tế xã; mở 14 lớp đào tạo, bồi dưỡng cho 620 lượt nhân viên y tế thôn, bản.",
  },
  "Sở Giáo dục và Đào tạo": {
    "chi-dao":
      "Sở đã tham mưu UBND tỉnh ban hành Kế hoạch số 35/KH-UBND ngày 14/3/{năm} về kiên cố hóa trường, lớp học vùng cao; hướng dẫn các trường thực hiện Kế hoạch năm {năm}, kiểm tra 18 trường ở vùng cao.",
    "danh-gia": "Huy động trẻ 5 tuổi ra lớp theo kế hoạch; hoàn thành thêm 28 phòng học mầm non kiên cố.",
  },
  "Sở Nông nghiệp và Phát triển nông thôn": {
    "chi-dao":
      "Sở đã phân công trung tâm nước sạch theo dõi từng công trình, kiểm tra sau mùa mưa lũ năm {năm}.",
    "danh-gia":
      "Đưa vào sử dụng 02 công trình cấp nước tập trung, sửa chữa 07 công trình hư hỏng sau mưa lũ.",
  },
  "Sở Nông nghiệp và Môi trường": {
    "chi-dao":
      "Sở đã rà soát 118 công trình cấp nước tập trung, phân loại công trình cần sửa chữa trong năm {năm}.",
    "danh-gia":
      "Tổ chức 12 lớp tập huấn về nước sạch và vệ sinh cho cán bộ quản lý công trình; đấu nối thêm 4.300 hộ.",
  },
  "Sở Kế hoạch và Đầu tư": {
    "chi-dao": "Sở đã thẩm định, trình phân bổ vốn đầu tư năm {năm} cho 11 dự án của Kế hoạch.",
    "danh-gia": "Vốn đầu tư được phân bổ đúng danh mục, không có dự án phải điều chỉnh chủ trương.",
  },
  "Sở Tài chính": {
    "chi-dao":
      "Sở đã tham mưu UBND tỉnh ban hành Kế hoạch số 35/KH-UBND ngày 14/3/{năm}; giao dự toán năm {năm}, hướng dẫn sử dụng kinh phí.",
    "danh-gia": "Kiểm tra việc sử dụng kinh phí tại 09 đơn vị, chưa phát hiện sai phạm.",
  },
  "Bảo hiểm xã hội tỉnh": {
    "chi-dao":
      "Cơ quan đã phối hợp với các địa phương giao chỉ tiêu phát triển người tham gia bảo hiểm y tế năm {năm}.",
    "danh-gia": "Tổ chức 64 hội nghị tuyên truyền, vận động hộ gia đình tham gia bảo hiểm y tế.",
  },
  "Hội Liên hiệp Phụ nữ tỉnh": {
    "chi-dao": "Các cấp Hội đã đưa nội dung Kế hoạch vào chương trình công tác năm {năm}.",
    "danh-gia": "Bồi dưỡng kỹ năng lãnh đạo cho 124 lượt cán bộ nữ, giúp 310 phụ nữ làm chủ hộ thoát nghèo.",
  },
};

export const usualWords: Words = {
  "chi-dao": "Đơn vị đã ban hành kế hoạch công tác năm {năm}, phân công người phụ trách từng nhiệm vụ.",
  "danh-gia": "Các nhiệm vụ được giao cơ bản bảo đảm tiến độ.",
  "to-chuc":
    "Đã phân công 01 lãnh đạo và 02 công chức theo dõi Kế hoạch; cử cán bộ tham gia đầy đủ các lớp bồi dưỡng của tỉnh.",
  "bai-hoc": "Phân công rõ người, rõ việc, rõ thời hạn; kiểm tra tại cơ sở thường xuyên thì kết quả đạt cao.",
  "phuong-huong":
    "Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ được giao; tăng cường kiểm tra, hướng dẫn cơ sở.",
};

/** What of a unit's money went to which programme, where it tells. */
export const programmes: Readonly<
  Record<
    string,
    readonly {
      readonly name: string;
      readonly source: string;
      readonly committed: number;
      readonly disbursed: number;
    }[]
  >
> = {
  "Sở Nông nghiệp và Môi trường": [
    {
      name: "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
      source: "ngan-sach-trung-uong",
      committed: 24_500_000_000,
      disbursed: 19_800_000_000,
    },
    {
      name: "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
      source: "ngan-sach-dia-phuong",
      committed: 6_300_000_000,
      disbursed: 5_150_000_000,
    },
  ],
  "Sở Nông nghiệp và Phát triển nông thôn": [
    {
      name: "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
      source: "ngan-sach-trung-uong",
      committed: 21_000_000_000,
      disbursed: 16_400_000_000,
    },
  ],
  "Sở Y tế": [
    {
      name: "Đề án phát triển y tế cơ sở",
      source: "ngan-sach-dia-phuong",
      committed: 8_750_000_000,
      disbursed: 8_120_000_000,
    },
  ],
  "Sở Lao động - Thương binh và Xã hội": [
    {
      name: "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
      source: "ngan-sach-trung-uong",
      committed: 31_200_000_000,
      disbursed: 27_900_000_000,
    },
    {
      name: "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
      source: "ngan-sach-dia-phuong",
      committed: 4_600_000_000,
      disbursed: 4_350_000_000,
    },
  ],
};

export const usualDifficulty = "Kinh phí bố trí chưa đáp ứng nhu cầu thực hiện nhiệm vụ.";

export const usualProposal = { to: "UBND tỉnh", text: "Quan tâm bố trí kinh phí thực hiện Kế hoạch." };

export const difficulties: Readonly<Record<string, string>> = {
  "Sở Y tế": "Bác sĩ về công tác tại trạm y tế vùng cao còn ít; một số trạm chưa có máy siêu âm.",
  "Sở Nông nghiệp và Phát triển nông thôn":
    "Mưa lũ làm hư hỏng công trình cấp nước nhỏ; kinh phí sửa chữa bố trí chậm.",
  "Sở Nông nghiệp và Môi trường": "Giá nước ở vùng cao chưa bù đắp chi phí vận hành công trình.",
  "Sở Lao động - Thương binh và Xã hội":
    "Một bộ phận hộ nghèo thiếu lao động, thiếu đất sản xuất nên khó thoát nghèo bền vững.",
  "Sở Nội vụ": "Số liệu về lao động đã qua đào tạo do nhiều cơ quan quản lý, chưa thống nhất sau sắp xếp.",
};

export const proposals: Readonly<Record<string, { readonly to: string; readonly text: string }>> = {
  "Sở Y tế": {
    to: "Bộ Y tế",
    text: "Ban hành chính sách thu hút bác sĩ về công tác tại vùng đồng bào dân tộc thiểu số và miền núi.",
  },
  "Sở Nông nghiệp và Môi trường": {
    to: "Bộ Nông nghiệp và Môi trường",
    text: "Sớm ban hành định mức kinh tế - kỹ thuật vận hành công trình cấp nước nông thôn.",
  },
  "Sở Nội vụ": { to: "UBND tỉnh", text: "Giao một cơ quan làm đầu mối số liệu về lao động qua đào tạo." },
};
