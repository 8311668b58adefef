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
      "Sở Lao động - Thương binh và Xã hội đã tham mưu UBND tỉnh ban hành kế hoạch thực hiện năm {năm}; tổ chức rà soát hộ nghèo, hộ cận nghèo tại 100% xã.",
    "danh-gia":
      "Mở 46 lớp đào tạo nghề cho lao động nông thôn, 12 phiên giao dịch việc làm; hộ nghèo được hỗ trợ sinh kế theo nhu cầu.",
  },
  "Sở Nội vụ": {
    "chi-dao":
      "Sở Nội vụ đã tiếp nhận nhiệm vụ về lao động, việc làm, giảm nghèo từ ngày 01/3/{năm}, kiện toàn đầu mối theo dõi Kế hoạch ở cấp tỉnh và cấp xã.",
    "long-ghep":
      "Chỉ tiêu giảm nghèo, đào tạo nghề được giao trong kế hoạch phát triển kinh tế - xã hội hằng năm của 100% xã.",
    "danh-gia": "Duy trì 12 phiên giao dịch việc làm; 100% xã rà soát lao động có nhu cầu học nghề.",
    "to-chuc":
      "Kiện toàn Ban Chỉ đạo cấp tỉnh sau sắp xếp; mở 09 lớp bồi dưỡng cho 540 lượt cán bộ, công chức cấp xã.",
    "bai-hoc": "Phân công rõ người, rõ việc, rõ thời hạn cho từng chỉ tiêu ngay từ đầu kỳ kế hoạch.",
    "phuong-huong":
      "Gắn đào tạo nghề với nhu cầu tuyển dụng của doanh nghiệp; hỗ trợ hộ nghèo, hộ mới thoát nghèo theo nguyên nhân nghèo của từng hộ.",
  },
  "Sở Y tế": {
    "chi-dao":
      "Sở Y tế đã ban hành Kế hoạch số 46/KH-SYT ngày 18/02/{năm} về nâng cao chất lượng trạm y tế xã; giao chỉ tiêu năm {năm} cho từng trung tâm y tế, kiểm tra 34 trạm y tế xã.",
    "long-ghep":
      "Hoạt động dinh dưỡng 1.000 ngày đầu đời được lồng ghép vào nội dung cải thiện dinh dưỡng của Chương trình mục tiêu quốc gia giảm nghèo bền vững.",
    "tuyen-truyen":
      "Phát 1.240 lượt tin, bài trên hệ thống truyền thanh xã về dinh dưỡng, tiêm chủng; tổ chức Tuần lễ Dinh dưỡng và phát triển hằng năm.",
    "danh-gia":
      "Duy trì khám thai, tiêm chủng, thực hành dinh dưỡng tại 100% trạm y tế xã; tổ chức 12 lớp tập huấn về nước sạch và vệ sinh cho nhân viên y tế thôn, bản.",
    "to-chuc":
      "Bổ sung 22 bác sĩ cho trạm y tế xã; mở 14 lớp đào tạo, bồi dưỡng cho 620 lượt nhân viên y tế thôn, bản.",
    "bai-hoc": "Luân phiên bác sĩ từ tuyến trên về trạm y tế xã có hiệu quả hơn chỉ dựa vào tuyển dụng mới.",
    "phuong-huong":
      "Bảo đảm mỗi trạm y tế xã vùng cao có bác sĩ làm việc thường xuyên; đưa tỷ suất tử vong trẻ em dưới 5 tuổi xuống dưới 17‰.",
  },
  "Sở Giáo dục và Đào tạo": {
    "chi-dao":
      "Sở Giáo dục và Đào tạo đã tham mưu UBND tỉnh ban hành Kế hoạch số 35/KH-UBND ngày 14/3/{năm} về kiên cố hóa trường, lớp học vùng cao; hướng dẫn các trường thực hiện Kế hoạch năm {năm}, kiểm tra 18 trường ở vùng cao.",
    "long-ghep":
      "Tiêu chí trường đạt chuẩn quốc gia được lồng ghép vào kế hoạch xây dựng nông thôn mới của các xã.",
    "tuyen-truyen":
      "Tuyên truyền, vận động 100% gia đình có trẻ 5 tuổi cho trẻ ra lớp trước ngày khai giảng.",
    "danh-gia": "Huy động trẻ 5 tuổi ra lớp theo kế hoạch; hoàn thành thêm 28 phòng học mầm non kiên cố.",
    "to-chuc": "Bố trí đủ giáo viên dạy lớp 5 tuổi; mở 16 lớp bồi dưỡng cho 910 lượt giáo viên mầm non.",
    "bai-hoc":
      "Đầu tư phòng học đi đôi với bố trí giáo viên và hỗ trợ bữa ăn bán trú thì tỷ lệ trẻ ra lớp mới bền vững.",
    "phuong-huong": "Hoàn thành kiên cố hóa phòng học mầm non ở các điểm trường vùng cao còn lại.",
  },
  "Sở Nông nghiệp và Phát triển nông thôn": {
    "chi-dao":
      "Sở Nông nghiệp và Phát triển nông thôn đã phân công trung tâm nước sạch theo dõi từng công trình, kiểm tra sau mùa mưa lũ năm {năm}.",
    "danh-gia":
      "Đưa vào sử dụng 02 công trình cấp nước tập trung, sửa chữa 07 công trình hư hỏng sau mưa lũ.",
  },
  "Sở Nông nghiệp và Môi trường": {
    "chi-dao":
      "Sở Nông nghiệp và Môi trường đã rà soát 118 công trình cấp nước tập trung, phân loại công trình cần sửa chữa trong năm {năm}.",
    "long-ghep":
      "Nhiệm vụ cấp nước, vệ sinh được lồng ghép vào Chương trình mục tiêu quốc gia xây dựng nông thôn mới; bố trí 31 tỷ đồng cho các công trình cấp nước tập trung.",
    "tuyen-truyen":
      "Tổ chức 58 buổi truyền thông tại thôn, bản về sử dụng nước sạch, xây dựng nhà tiêu hợp vệ sinh cho 4.600 lượt người.",
    "danh-gia":
      "Tổ chức 12 lớp tập huấn về nước sạch và vệ sinh cho cán bộ quản lý công trình; đấu nối thêm 4.300 hộ.",
    "to-chuc": "Giao 118 công trình cho 41 tổ quản lý vận hành có người được đào tạo.",
    "bai-hoc": "Công trình cấp nước có tổ quản lý và thu đủ chi phí vận hành thì hoạt động bền vững.",
    "phuong-huong":
      "Bàn giao công trình cấp nước nhỏ lẻ cho đơn vị có năng lực quản lý; ưu tiên đấu nối cho hộ nghèo, hộ cận nghèo.",
  },
  "Sở Kế hoạch và Đầu tư": {
    "chi-dao":
      "Sở Kế hoạch và Đầu tư đã thẩm định, trình phân bổ vốn đầu tư năm {năm} cho 11 dự án của Kế hoạch.",
    "danh-gia": "Vốn đầu tư được phân bổ đúng danh mục, không có dự án phải điều chỉnh chủ trương.",
  },
  "Sở Tài chính": {
    "chi-dao":
      "Sở Tài chính đã giao dự toán năm {năm}, hướng dẫn sử dụng kinh phí, thẩm định vốn đầu tư cho 11 dự án của Kế hoạch.",
    "long-ghep":
      "Kinh phí thực hiện Kế hoạch được lồng ghép trong dự toán của 03 chương trình mục tiêu quốc gia và kế hoạch đầu tư công trung hạn.",
    "danh-gia": "Kiểm tra việc sử dụng kinh phí tại 09 đơn vị, chưa phát hiện sai phạm.",
    "to-chuc": "Mở 02 lớp tập huấn về quản lý, thanh toán, quyết toán cho 86 lượt kế toán cấp xã.",
    "bai-hoc":
      "Giao vốn ngay từ đầu năm và rà soát tiến độ giải ngân hằng tháng thì tránh được dồn vốn cuối năm.",
    "phuong-huong":
      "Ưu tiên bố trí vốn cho công trình chuyển tiếp, hoàn thành trong hai năm đầu kỳ kế hoạch mới.",
  },
  "Sở Xây dựng": {
    "chi-dao":
      "Sở Xây dựng đã hướng dẫn thiết kế mẫu phòng học, trạm y tế xã; kiểm tra chất lượng 26 công trình đang thi công trong năm {năm}.",
    "danh-gia":
      "26/26 công trình được kiểm tra bảo đảm chất lượng, 21 công trình đã bàn giao đưa vào sử dụng.",
    "to-chuc": "Mở 03 lớp bồi dưỡng về giám sát công trình cho 96 lượt công chức cấp xã.",
    "bai-hoc": "Dùng thiết kế mẫu rút ngắn thời gian chuẩn bị đầu tư các công trình nhỏ ở xã.",
    "phuong-huong": "Rà soát, bổ sung thiết kế mẫu phù hợp với địa hình vùng cao.",
  },
  "Sở Khoa học và Công nghệ": {
    "chi-dao":
      "Sở Khoa học và Công nghệ đã hướng dẫn đưa dữ liệu hộ nghèo, trạm y tế, trường học lên kho dữ liệu dùng chung của tỉnh trong năm {năm}.",
    "tuyen-truyen": "Hướng dẫn 31 tổ công nghệ số cộng đồng hỗ trợ người dân tra cứu chính sách qua mạng.",
    "danh-gia":
      "09 bộ dữ liệu phục vụ theo dõi Kế hoạch được cập nhật thường xuyên trên kho dữ liệu dùng chung.",
    "to-chuc": "Mở 05 lớp tập huấn về nhập, khai thác dữ liệu cho 210 lượt công chức cấp xã.",
    "bai-hoc":
      "Số liệu nhập một lần tại cơ sở, dùng chung cho nhiều báo cáo thì giảm sai lệch giữa các đơn vị.",
    "phuong-huong": "Kết nối dữ liệu theo dõi Kế hoạch với cơ sở dữ liệu của các ngành.",
  },
  "Bảo hiểm xã hội tỉnh": {
    "chi-dao":
      "Bảo hiểm xã hội tỉnh đã phối hợp với các địa phương giao chỉ tiêu phát triển người tham gia bảo hiểm y tế năm {năm}.",
    "tuyen-truyen":
      "Tổ chức 64 hội nghị tuyên truyền, vận động 5.200 lượt hộ gia đình tham gia bảo hiểm y tế.",
    "danh-gia": "Cấp 100% thẻ bảo hiểm y tế cho hộ nghèo, hộ cận nghèo trong tháng 01 hằng năm.",
    "to-chuc": "Bồi dưỡng nghiệp vụ cho 148 lượt nhân viên tổ chức dịch vụ thu tại xã.",
    "bai-hoc":
      "Vận động theo hộ gia đình, có danh sách cụ thể từng thôn thì hiệu quả hơn tuyên truyền chung.",
    "phuong-huong":
      "Đưa tỷ lệ dân số tham gia bảo hiểm y tế đạt từ 95% trở lên ngay trong năm đầu kỳ kế hoạch mới.",
  },
  "Hội Liên hiệp Phụ nữ tỉnh": {
    "chi-dao": "Các cấp Hội Liên hiệp Phụ nữ đã đưa nội dung Kế hoạch vào chương trình công tác năm {năm}.",
    "long-ghep":
      "Nội dung bồi dưỡng cán bộ nữ được lồng ghép vào Đề án của Hội về nâng cao năng lực hội viên.",
    "tuyen-truyen": "Tổ chức 96 buổi truyền thông về bình đẳng giới tại thôn, bản cho 5.100 lượt người.",
    "danh-gia": "Bồi dưỡng kỹ năng lãnh đạo cho 124 lượt cán bộ nữ, giúp 310 phụ nữ làm chủ hộ thoát nghèo.",
    "to-chuc": "Kiện toàn tổ chức Hội ở các xã sau sắp xếp; mở 04 lớp bồi dưỡng cho 124 lượt cán bộ nữ.",
    "bai-hoc": "Phát hiện, bồi dưỡng cán bộ nữ từ cơ sở phải làm trước đại hội ít nhất một nhiệm kỳ.",
    "phuong-huong": "Giới thiệu cán bộ nữ vào quy hoạch cấp ủy cấp xã nhiệm kỳ tới.",
  },
};

export const usualWords: Words = {
  "chi-dao": "Đơn vị đã ban hành kế hoạch công tác năm {năm}, phân công người phụ trách từng nhiệm vụ.",
  "danh-gia": "Các nhiệm vụ được giao cơ bản bảo đảm tiến độ.",
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
  "Sở Y tế":
    "Bác sĩ về công tác tại trạm y tế vùng cao còn ít; một số trạm chưa có máy siêu âm. Nguyên nhân: chính sách thu hút, đãi ngộ đối với bác sĩ ở tuyến xã chưa đủ hấp dẫn.",
  "Sở Giáo dục và Đào tạo":
    "Một số điểm trường vùng cao còn phòng học tạm. Nguyên nhân: địa hình chia cắt, chi phí vận chuyển vật liệu cao nên suất đầu tư theo định mức không đủ.",
  "Sở Nông nghiệp và Phát triển nông thôn":
    "Mưa lũ làm hư hỏng công trình cấp nước nhỏ; kinh phí sửa chữa bố trí chậm.",
  "Sở Nông nghiệp và Môi trường":
    "Giá nước ở vùng cao chưa bù đắp chi phí vận hành công trình. Nguyên nhân: dân cư thưa, lượng nước sử dụng thấp, người dân còn dùng nguồn nước khe suối.",
  "Sở Lao động - Thương binh và Xã hội":
    "Một bộ phận hộ nghèo thiếu lao động, thiếu đất sản xuất nên khó thoát nghèo bền vững.",
  "Sở Nội vụ":
    "Số liệu về lao động đã qua đào tạo do nhiều cơ quan quản lý, chưa thống nhất sau sắp xếp. Nguyên nhân: chưa có quy định về cơ quan làm đầu mối và cơ sở dữ liệu dùng chung.",
  "Sở Tài chính":
    "Một số dự án giải ngân vốn chậm. Nguyên nhân: thủ tục đầu tư và giải phóng mặt bằng kéo dài, vốn trung ương giao vào giữa năm.",
  "Sở Xây dựng":
    "Một số công trình ở xã vùng cao chậm tiến độ. Nguyên nhân: mưa lũ kéo dài, giá vật liệu tăng, nhà thầu nhỏ chậm huy động thiết bị.",
  "Sở Khoa học và Công nghệ":
    "Công chức cấp xã nhập số liệu chưa kịp thời, còn trùng lặp giữa các biểu. Nguyên nhân: kiêm nhiệm nhiều việc, phần mềm của các ngành chưa liên thông.",
  "Bảo hiểm xã hội tỉnh":
    "Tỷ lệ tham gia bảo hiểm y tế giảm ở các xã ra khỏi diện khó khăn. Nguyên nhân: người dân không còn được ngân sách nhà nước đóng bảo hiểm y tế trong khi thu nhập chưa ổn định.",
  "Hội Liên hiệp Phụ nữ tỉnh":
    "Tỷ lệ nữ trong quy hoạch cấp ủy ở một số xã vùng cao còn thấp. Nguyên nhân: định kiến giới, cán bộ nữ trẻ chưa đạt tiêu chuẩn về trình độ.",
};

export const proposals: Readonly<Record<string, { readonly to: string; readonly text: string }>> = {
  "Sở Y tế": {
    to: "Bộ Y tế",
    text: "Ban hành chính sách thu hút bác sĩ về công tác tại vùng đồng bào dân tộc thiểu số và miền núi.",
  },
  "Sở Giáo dục và Đào tạo": {
    to: "Bộ Giáo dục và Đào tạo",
    text: "Ban hành suất đầu tư riêng cho phòng học ở địa bàn đặc biệt khó khăn.",
  },
  "Sở Nông nghiệp và Môi trường": {
    to: "Bộ Nông nghiệp và Môi trường",
    text: "Sớm ban hành định mức kinh tế - kỹ thuật vận hành công trình cấp nước nông thôn.",
  },
  "Sở Nội vụ": {
    to: "Bộ Nội vụ",
    text: "Quy định thống nhất cơ quan làm đầu mối và cách tính chỉ tiêu về lao động qua đào tạo.",
  },
  "Sở Tài chính": {
    to: "Bộ Tài chính",
    text: "Giao vốn các chương trình mục tiêu quốc gia ngay từ đầu năm; cho phép kéo dài thời gian giải ngân đối với dự án ở vùng bị thiên tai.",
  },
  "Sở Xây dựng": {
    to: "Bộ Xây dựng",
    text: "Bổ sung hệ số chi phí vận chuyển vật liệu cho công trình ở vùng cao.",
  },
  "Sở Khoa học và Công nghệ": {
    to: "Bộ Khoa học và Công nghệ",
    text: "Ban hành chuẩn kết nối dữ liệu giữa phần mềm của các ngành với kho dữ liệu dùng chung của tỉnh.",
  },
  "Bảo hiểm xã hội tỉnh": {
    to: "Chính phủ",
    text: "Tiếp tục hỗ trợ một phần mức đóng bảo hiểm y tế cho người dân ở xã mới ra khỏi diện khó khăn trong 03 năm.",
  },
  "Hội Liên hiệp Phụ nữ tỉnh": {
    to: "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
    text: "Hỗ trợ tài liệu, giảng viên bồi dưỡng cán bộ nữ cấp xã ở vùng đồng bào dân tộc thiểu số.",
  },
};

/** Money committed and disbursed by unit, in triệu đồng: the centre's, the province's own, other; the usual amounts where a unit isn't named. */
export const funding: Readonly<Record<string, readonly (readonly [committed: number, disbursed: number])[]>> =
  {
    "Sở Y tế": [
      [26_400, 24_900],
      [18_750, 18_120],
      [3_200, 2_900],
    ],
    "Sở Giáo dục và Đào tạo": [
      [48_600, 45_300],
      [36_200, 35_400],
      [5_100, 4_650],
    ],
    "Sở Nông nghiệp và Môi trường": [
      [24_500, 19_800],
      [16_300, 14_150],
      [8_400, 7_900],
    ],
    "Sở Nông nghiệp và Phát triển nông thôn": [
      [21_000, 16_400],
      [12_800, 11_600],
      [6_900, 6_300],
    ],
    "Sở Lao động - Thương binh và Xã hội": [
      [31_200, 27_900],
      [14_600, 13_950],
      [2_700, 2_500],
    ],
    "Sở Nội vụ": [
      [29_800, 26_700],
      [13_900, 13_250],
      [2_300, 2_100],
    ],
  };

export const usualFunding: readonly (readonly [committed: number, disbursed: number])[] = [
  [1_200, 1_080],
  [850, 815],
  [0, 0],
];
