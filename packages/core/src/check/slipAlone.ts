import { type Syllable, syllableOf } from "./slipLexicon.js";

/** Parts of compounds that stand alone now and then: as words of a field, in short forms, beside names. */
const SOMETIMES_ALONE = `
nơi tạo giới bệnh hộ nạn cung động thành ven dùng gấp tồn lượng chúng khung nghiêm đáng hướng thăm gương căn cảnh ngưỡng rằng xong chuẩn thực ảo ca vòng
nổi thang mừng thổ chiêm tuyển ngừa nhiên rùa lân lẫn nhọc mối khâu khẩu diện nhi sản huyết rạn cỏ họa diệt hại thử lộng hung trinh quy sốc cồn bú nô xuyên
liệu truyền ngữ trí vật thể tính tình pháp nông lâm ngư thương tín y dược tài sử địa lý sinh nhân sĩ hội đoàn ủy kinh tế văn giáo thủy tương ứng lợi doanh liên
nâng dịch đơn ghép
gây ham khan lỵ đại táng bốc cất thửa căng tuất vong sạt dông lốc nhũng lỏng quặng phế tâm đức nết giải hàng mậu biên tạng chủng loài giống phôi thức gia
`;
/** Words by themselves that plans hardly ever print so. */
const SELDOM_ALONE = `
kết quyết tương tranh bền soát sung vận kiện đua trắc kĩ kỹ đích tượng nghĩa trò lựa hiện dựng quả nguyên lệ chương phố xây đặc tâm cứ gia thi dự khí định chính đoạn liên
khỏe chế phụ kiến tội tập vị bàn trị lịch đơn hệ đổi chất môn nhìn trung viên phép quán túy tai bình nghề dẫn tiêu nông nội vững đình mục yêu sơ thích hậu rà thường thân tiến hình nâng khai thời đối phát chủ đào đề cận trở bố đấu đáp thưởng tố suốt chặt lồng ghép lĩnh khen
kịp tầm gom xử tướng cố trận tiện hữu bạch khắc duyệt lạc tật
`;
/** Halves of compounds that official prose never prints without the other half. */
const NEVER_ALONE = `
triển hoạch nghiệp chức trì quan bảo tác trợ dụng dục nghệ nhiệm quốc phối cáo giai hiệu hoạt đảm vệ hỗ cường thống môi hoàn
ngân trách dung tuyên huy sóc cán hiểm mưu gian dưỡng phục nghị giám thao phạm phù thiện khuyết phổ mại huấn thiểu thiết khả đẳng tộc
thác minh dõi tảng lãnh ưu nhu phúc niên cập vấn cải đốc thuật ninh tất bạo cấu tịch khích thúc xác hiệp nguy khuyến nghiên ngũ xâm đãi
triệt biện khởi thụ dinh đôn trào thuận rủi ro chẽ nghiệm kết định lĩnh sung kiện nguyên phương kịp hữu
rà thực tế liệu pháp doanh ủy địa sử hành lực năng kế chế bồi
`;
/** Words that any document may print by themselves, however seldom it does: no half is missing there by its statistics alone. */
const MAY_STAND = `
nghề sóng tiêu viên hệ phụ chính cận lệ liền lạch hiến dành cạn sân xóa trực chứa môn phát lõi thông tiến trích thắng hiện phẩm biệt đoạn dịp vị sơ lao
nâng dịch đơn ghép vụ trẻ cấp nhân sạch bão lũ chuyên nghèo thiết ngoại hạ thành xuất
cứu kiểm tham quản xử đáp dựng gom khỏe chăm thưởng lồng dữ mô quyết soát vững phê bổ khăn danh
`;
let standing: ReadonlySet<Syllable> | undefined;
let never: ReadonlySet<Syllable> | undefined;
let seldom: ReadonlySet<Syllable> | undefined;
let sometimes: ReadonlySet<Syllable> | undefined;

/** Whether a part of compounds now and then stands alone. */
export function isSometimesAlone(syllable: Syllable): boolean {
  sometimes ??= new Set(SOMETIMES_ALONE.trim().split(/\s+/u).map(syllableOf));
  return sometimes.has(syllable);
}

/** Whether a word may stand by itself in a document that else prints it in compounds. */
export function mayStandAlone(syllable: Syllable): boolean {
  standing ??= new Set(MAY_STAND.trim().split(/\s+/u).map(syllableOf));
  return standing.has(syllable);
}

/** Whether a half of compounds never stands alone in plans. */
export function isNeverAlone(syllable: Syllable): boolean {
  never ??= new Set(NEVER_ALONE.trim().split(/\s+/u).map(syllableOf));
  return never.has(syllable);
}

/** Whether a word by itself hardly ever stands so in plans. */
export function isSeldomAlone(syllable: Syllable): boolean {
  seldom ??= new Set(SELDOM_ALONE.trim().split(/\s+/u).map(syllableOf));
  return seldom.has(syllable);
}
