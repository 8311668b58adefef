import { mostSyllables, type Syllable, syllableOf } from "./slipLexicon.js";

/**
 * Words that stand beside nearly any other: a pair of one of them and a neighbour proves nothing where a compound is one slip off
 * (`một số tại xã` beside `sở tại`, `có hai con` beside `có hại`). Grammar's own words, numerals, names of levels and bodies, verbs and
 * adjectives that take any object.
 */
const LOOSE = `
và với của cửa các những cái con người trong ngoài trên dưới trước sau cho để được bị là về tại theo có không chưa đã đang sẽ vừa mới phải cần nên hoặc hay nhằm
vào ra lên xuống bằng này đó kia ấy nào gì ai đâu mà thì nếu khi do bởi từ đến tới cùng cũng đều chỉ còn hơn nhất rất quá ít nhiều đủ mỗi mọi
từng cả hết lại rồi nữa đây như vì nhưng qua giữa bên gần xa vẫn thường càng ngay bao lúc dần thêm bớt đối riêng chung khác nhau ta nó sao vậy thế
một hai ba bốn tư năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ đôi nửa vài mấy số thứ lần lượt khoản điểm điều chương mục phần tập bộ
sinh ngày giờ tháng quý tuần tuổi người dân tỉnh huyện xã phường thôn bản ấp sở ban ngành phòng cục khu vùng miền tổ đội nhà nước công việc sự cuộc nền
làm đi ở đưa mở đóng thu chi mua bán giao nhận lấy giữ đặt nộp đạt đo tăng giảm thuộc gồm tính đường biển đất cây rừng lối chợ cơ đầu cao thấp lớn nhỏ tốt so thiếu thừa sân bãi nằm kể tùy mất trả gửi mang
`;

let loose: Uint8Array | undefined;

/** Whether a syllable stands beside nearly any other. */
export function isLoose({ id }: Syllable): boolean {
  loose ??= numbersOf(LOOSE);
  return id >= 0 && loose[id] === 1;
}

function numbersOf(list: string): Uint8Array {
  const made = new Uint8Array(mostSyllables);
  for (const word of list.trim().split(/\s+/u)) made[syllableOf(word).id] = 1;
  return made;
}
