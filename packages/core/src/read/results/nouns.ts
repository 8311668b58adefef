/** Nouns of two parts and more that a shorter reading would cut. */
const nouns =
  /^\s(tin,? bài|đơn vị, trường học|bản tin|tờ rơi|điểm trường|xã đảo|xã, phường(?:, thị trấn)?|hồ sơ|hồ chứa|thẻ (?:bảo hiểm y tế|BHYT)|sổ bảo hiểm xã hội|giấy (?:chứng nhận|phép|khen)|thủ tục(?: hành chính)?|dịch vụ công|câu lạc bộ|tổ hợp tác|khu dân cư|cụm công nghiệp|nhà (?:văn hóa|tình nghĩa|tình thương|đại đoàn kết|tạm)|trạm y tế|làng nghề|nhãn hiệu|tuyến đường|di sản|nghệ nhân|phòng học|bếp ăn|tủ sách|cơ sở dữ liệu)(?![A-Za-zÀ-ỹ])/u;

/** The noun of several words that stands right after a figure (`hồ sơ`, `thẻ bảo hiểm y tế`); undefined where none of them does. */
export function findNoun(after: string): string | undefined {
  return nouns.exec(after)?.[1];
}

/** Words of one syllable that count by themselves; other nouns mostly have two (`đại biểu`, `nạn nhân`). */
export const counters = new Set(
  (
    "lượt người cuộc lớp đoàn hộ căn bộ chiếc cái con cây tấn tạ kỳ đợt buổi phiên loài giống nghề mẹ mẫu vùng nước ca vụ trẻ cháu xã " +
    "phường huyện trạm nhóm khoản tin bài bản suất phần điểm giường máy tàu xe thửa trường nhà phòng đơn thôn ấp làng quyển cuốn tờ ấn"
  ).split(" "),
);
