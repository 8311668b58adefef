import { withoutTones } from "./tones.js";

/**
 * Word pairs of administrative Vietnamese that are written in one way only: the same letters with other
 * diacritics make no other word that plans use. Written for this check; not a dictionary.
 */
const FIXED_PAIRS = `
an sinh|an toàn|áp dụng|bà mẹ|bạo lực|bảo đảm|bảo hiểm|bảo tồn|bảo vệ|bất cập|bền vững|biến đổi|bình đẳng|bình quân|bổ sung|bồi dưỡng|
cải cách|cải thiện|cán bộ|căn cứ|cấp xã|cấp huyện|chất lượng|chất thải|chỉ đạo|chỉ thị|chính quyền|chính sách|chủ động|chủ trì|chủ trương|
chuẩn bị|chức năng|chương trình|chuyên môn|chuyển dịch|chuyển đổi|chuyển giao|cộng đồng|công chức|công khai|công nghệ|công nghiệp|
củng cố|cung cấp|dân cư|dân tộc|dịch bệnh|dịch vụ|dinh dưỡng|doanh nghiệp|du lịch|đa dạng|đại học|đảm bảo|đánh giá|đào tạo|đầu tư|
đẩy mạnh|đề án|đề nghị|đề xuất|địa phương|điện tử|điều chỉnh|điều hành|định hướng|định kỳ|đô thị|đồng bào|đồng bộ|đơn vị|
giải pháp|giải quyết|giải trình|giám sát|giảm nghèo|giao thông|giáo dục|hài hòa|hạ tầng|hải đảo|hậu quả|hệ thống|hiện đại|hiệu lực|hiệu quả|
hộ nghèo|hỗ trợ|hội đồng|hội nhập|hội nghị|hợp tác|hối lộ|huy động|hướng dẫn|kết luận|kế hoạch|khai thác|khắc phục|khen thưởng|khí hậu|khoa học|
khoáng sản|khó khăn|khuyến khích|khuyết tật|kịp thời|kiểm soát|kiểm tra|kinh phí|kinh tế|kỹ năng|kỹ thuật|lành mạnh|lãnh đạo|lao động|lồng ghép|
lựa chọn|mạng lưới|minh bạch|môi trường|mục tiêu|năng lực|năng lượng|năng suất|nâng cao|ngăn chặn|ngân sách|nghị định|nghị quyết|nghiên cứu|
nghiệp vụ|nguồn lực|nhận thức|nhân dân|nhân lực|nhân rộng|nhiệm vụ|nông nghiệp|nông thôn|nước sạch|ổn định|ô nhiễm|phấn đấu|phát huy|
phát triển|phân bổ|pháp luật|phê duyệt|phổ biến|phổ cập|phối hợp|phong trào|phòng chống|phòng ngừa|phụ nữ|phục hồi|phúc lợi|phương án|phương tiện|quản lý|quốc gia|
quốc tế|quy chế|quy định|quy hoạch|quyết định|rà soát|sản phẩm|sản xuất|sáng tạo|sinh học|sử dụng|sức khỏe|tài chính|tài nguyên|tạo điều|
tầm nhìn|tăng cường|tăng trưởng|tập huấn|tập trung|tham gia|tham mưu|tham nhũng|thành phố|thẩm quyền|thể chế|thể thao|thị trường|thị xã|
thiết thực|thích ứng|thiểu số|thông tin|thông tư|thống kê|thu hút|thu nhập|thúc đẩy|thực hiện|thuận lợi|thủy lợi|thủy sản|thường xuyên|tiến bộ|tiến độ|
tiềm năng|tiếp cận|tiếp tục|tiểu học|tiêu chuẩn|tiêu chí|tiêu dùng|toàn diện|tổ chức|tổng hợp|tổng kết|tổng số|tội phạm|trách nhiệm|trẻ em|triển khai|trợ cấp|
trợ giúp|trung học|trung ương|truyền nhiễm|truyền thông|tư pháp|tuyên truyền|tử vong|tỷ lệ|ủy ban|ứng dụng|ứng phó|ưu đãi|ưu tiên|văn hóa|
vận động|vệ sinh|vi phạm|viên chức|viễn thông|việc làm|xã hội|xây dựng|xóa đói|xử lý|xuất khẩu|y tế|
bổ nhiệm|cú sốc|đàm phán|gặp khó|hưởng lợi|hưởng thụ|lãng quên|nổi lên|tồn đọng|chuyển tuyến|tấn công|trưởng thành|chuyên đề|kết hợp|thành lập|thẩm định|tiếp nhận|giao dịch|thanh tra|khiếu nại|tố cáo|nghiêm trọng|nghiêm túc|thuyết minh|quyết toán|dự toán|sáp nhập|đấu thầu|giải ngân|thu hồi|bồi thường|di sản|hợp tác|rủi ro|thiên tai|biên giới|cấp phép|chứng nhận|thẩm tra|nguồn vốn|trở lên|trở đi|sửa chữa|quán triệt|đối tượng|tài sản|tài liệu
`;

/** Other right spellings of the same letters: `phần đầu` beside `phấn đấu`. */
const ALSO_RIGHT = `
ba mẹ|báo về|bộ nhiệm|đàm phần|hướng lợi thế|giáo dịch|ôn đọng|tan công|tần công|thành lắp|thanh lập|tham tra|thanh tra|tiếp nhân|thu hội|đi sản|dị sản|rơi rõ|chứng nhân|nguồn von|dư toán|dự toàn|kết hộp|tổ cáo|bao cao|bộ súng|cái cách|cái thiện|cần bộ|cần cù|cần cử|cùng cấp|cùng có|cũng cấp|cũng có|danh giá|dạy học|dân cử|diện từ|diện tự|diễn từ|do thị|
đã đang|đã đăng|đầu từ|đầu tự|để ăn|để nghỉ|điện từ|định ký|đó thì|đôi với|độ thi|gia định|giả định|hai đảo|hoa học|hộ trở|họ trở|hội lo|khi hậu|khóa học|khô khan|
mọi trường|mỗi trường|mức tiêu|nâng lượng|nhãn dán|phân bố|phân bò|phần dầu|phần đầu|phố biển|phường an|phương an|sự dùng|sự đúng|tại chính|tái chỉnh|tặng trường|tăng trường|
tầng trường|tham quyền|thăm những|thấm những|thi trường|thị sát|thị trưởng|thì xã|thiếu số|thông từ|thức dậy|tiền bỏ|tiền đô|truyền thống|tuyến truyền|từ vòng|ung dung|văn đồng|văn hoa|vẫn đóng|về sinh
`;

/** Pairs that show where a word belongs: `hình thức | đẩy mạnh` is no slip of `thúc đẩy`. */
const NEIGHBOURS = `
hình thức|hiện thực|thiết thực|nhận thức|ý thức|chính thức|tri thức|trí thức|tổ chức|quan hệ|quan tâm|quan trọng|quan điểm|quan trắc|thông báo|cảnh báo|dự báo|truyền hình|
giới tính|kỹ năng|chức năng|khả năng|tính năng|về việc|trong đó|cơ bản|văn bản|địa bàn|nhân viên|thành viên|hội viên|đảng viên|giáo viên|học viên|động viên|gia đình|
đối tượng|đối với|đội ngũ|giá trị|giá cả|đề ra|để bảo|tiến hành|tiến trình|cử tri|phần lớn|phần trăm|thành phần|cổ phần|góp phần|
chỉ tiêu|chi tiêu|thanh toán|tính toán|kế toán|điện năng|điện lực|báo chí|báo cáo|hoạt động|hành động|đồng thời|đồng ý|ký kết|đấu giá|lâm nghiệp|dự án|suất đầu|suất ăn|
xuất cảnh|xuất bán|xuất hiện|xuất trình|xuất phát|xuất sắc|xuất hàng|xuất viện|trong trường|hợp đồng|trung bình|trung tâm|xuất khẩu|xuất bản|xuất nhập|sản xuất|dân số|thực phẩm|thực tế|thực tiễn|thực trạng|thực vật|lương thực|
đảm nhận|ngành nghề|tay nghề|dạy nghề|đào tạo|tạo việc|bảo trợ|bảo quản|công tác|công trình|công an|cung ứng|
`;

/** The words of a text without what the printing of one spelling leaves open: place of the tone mark, `i` or `y`. */
export function spellingOf(word: string): string {
  const { letters, tones } = withoutTones(word);
  return letters.replaceAll("y", "i") + tones.charAt(0);
}

/** Letters alone: what all spellings of a pair share. */
export function lettersOf(folded: string): string {
  return folded.replaceAll("y", "i");
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[|\n]/u)
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes(" "));
}

const bare = (text: string) =>
  lettersOf(text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").toLowerCase());
const spelled = (pair: string) => pair.split(" ").map(spellingOf).join(" ");

/** The right spelling by the letters of a pair; pairs whose letters make two right words are left out. */
export const fixedPairs: ReadonlyMap<string, string> = new Map(
  listOf(FIXED_PAIRS).map((pair) => [bare(pair), pair]),
);

/** Letters of the first words of fixed pairs, to pass over all other words fast. */
export const fixedFirsts: ReadonlySet<string> = new Set(
  [...fixedPairs.keys()].map((pair) => pair.split(" ")[0] ?? ""),
);

/** Spellings that are right. */
export const rightPairs: ReadonlySet<string> = new Set(
  [...listOf(FIXED_PAIRS), ...listOf(ALSO_RIGHT), ...listOf(NEIGHBOURS)].map(spelled),
);
