/** What the catalogue of the sample province says of an indicator. */
export interface Definition {
  readonly definition: string;
  readonly source: string;
}

const reports = "Báo cáo của đơn vị thực hiện Kế hoạch";
const table: readonly (readonly [name: RegExp, definition: string, source: string])[] = [
  [
    /hộ nghèo đa chiều/u,
    "Số hộ có thu nhập dưới chuẩn nghèo và thiếu hụt từ ba chỉ số dịch vụ xã hội cơ bản trở lên, chia cho tổng số hộ dân cư tại thời điểm rà soát.",
    "Rà soát hộ nghèo, hộ cận nghèo hằng năm",
  ],
  [
    /bảo hiểm y tế/u,
    "Số người có thẻ bảo hiểm y tế còn giá trị sử dụng tại ngày 31 tháng 12, chia cho dân số trung bình của năm.",
    "Cơ quan bảo hiểm xã hội",
  ],
  [
    /giải quyết việc làm/u,
    "Số lượt lao động có việc làm mới trong năm, kể cả qua vay vốn, qua giới thiệu việc làm và đi làm việc ở nước ngoài theo hợp đồng.",
    reports,
  ],
  [
    /qua đào tạo có bằng cấp/u,
    "Số người từ đủ 15 tuổi trong lực lượng lao động có bằng cấp hoặc chứng chỉ đào tạo từ sơ cấp trở lên, chia cho lực lượng lao động.",
    "Điều tra lao động, việc làm",
  ],
  [
    /bác sĩ/u,
    "Số bác sĩ đang làm việc tại các cơ sở y tế công lập và ngoài công lập trên địa bàn, tính cho 10.000 dân.",
    "Báo cáo thống kê của ngành y tế",
  ],
  [
    /tử vong trẻ em dưới 5 tuổi/u,
    "Số trẻ em chết trước khi tròn 5 tuổi trong năm, tính cho 1.000 trẻ đẻ ra sống trong năm đó.",
    "Điều tra biến động dân số; báo cáo thống kê của ngành y tế",
  ],
  [
    /thấp còi/u,
    "Số trẻ em dưới 5 tuổi có chiều cao theo tuổi thấp hơn hai độ lệch chuẩn so với trung vị của chuẩn tăng trưởng, chia cho số trẻ em được đo.",
    "Điều tra dinh dưỡng hằng năm",
  ],
  [
    /5 tuổi đi học mẫu giáo/u,
    "Số trẻ em 5 tuổi học mẫu giáo trong năm học, chia cho số trẻ em 5 tuổi trên địa bàn.",
    "Báo cáo thống kê của ngành giáo dục",
  ],
  [
    /trường học đạt chuẩn/u,
    "Số trường mầm non, tiểu học, trung học cơ sở và trung học phổ thông có quyết định công nhận đạt chuẩn quốc gia còn hiệu lực, chia cho tổng số trường.",
    "Báo cáo thống kê của ngành giáo dục",
  ],
  [/nữ tham gia cấp ủy/u, "Số nữ cấp ủy viên cấp xã, chia cho tổng số cấp ủy viên cấp xã.", reports],
  [
    /nước sạch theo quy chuẩn/u,
    "Số hộ nông thôn dùng nước từ công trình có kết quả kiểm tra gần nhất đạt quy chuẩn nước sinh hoạt, chia cho tổng số hộ nông thôn.",
    "Bộ chỉ số theo dõi nước sạch nông thôn",
  ],
  [
    /nhà tiêu hợp vệ sinh/u,
    "Số hộ có nhà tiêu bảo đảm điều kiện vệ sinh theo quy chuẩn, chia cho tổng số hộ được kiểm tra.",
    "Báo cáo thống kê của ngành y tế",
  ],
  [
    /thất thoát nước/u,
    "Phần chênh giữa lượng nước sản xuất và lượng nước ghi thu, chia cho lượng nước sản xuất trong năm.",
    "Báo cáo của các đơn vị cấp nước",
  ],
  [
    /mẫu nước ngoại kiểm/u,
    "Số mẫu nước do cơ quan y tế lấy có mọi thông số đạt quy chuẩn, chia cho tổng số mẫu đã lấy trong năm.",
    "Kết quả ngoại kiểm của ngành y tế",
  ],
];

/** Definition and source of an indicator of the sample's plans; undefined for those left for the officer to describe. */
export function findDefinition(name: string): Definition | undefined {
  const found = table.find(([words]) => words.test(name));
  return found === undefined ? undefined : { definition: found[1], source: found[2] };
}
