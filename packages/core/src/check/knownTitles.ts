import { documentNumberKey } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";

/**
 * What widely cited acts of the Party's Central Committee, the Politburo, the Government and the Prime Minister are about: number,
 * day of issue, title. The rows rest on general knowledge of these acts, so what they show is told as a remark only.
 */
const TITLES: readonly (readonly [number: string, issued: string, title: string])[] = [
  ["15-NQ/TW", "2012-06-01", "một số vấn đề về chính sách xã hội giai đoạn 2012 - 2020"],
  [
    "21-NQ/TW",
    "2012-11-22",
    "về tăng cường sự lãnh đạo của Đảng đối với công tác bảo hiểm xã hội, bảo hiểm y tế giai đoạn 2012 - 2020",
  ],
  [
    "24-NQ/TW",
    "2013-06-03",
    "về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường",
  ],
  [
    "29-NQ/TW",
    "2013-11-04",
    "về đổi mới căn bản, toàn diện giáo dục và đào tạo, đáp ứng yêu cầu công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế",
  ],
  [
    "33-NQ/TW",
    "2014-06-09",
    "về xây dựng và phát triển văn hóa, con người Việt Nam đáp ứng yêu cầu phát triển bền vững đất nước",
  ],
  ["08-NQ/TW", "2017-01-16", "về phát triển du lịch trở thành ngành kinh tế mũi nhọn"],
  [
    "10-NQ/TW",
    "2017-06-03",
    "về phát triển kinh tế tư nhân trở thành một động lực quan trọng của nền kinh tế thị trường định hướng xã hội chủ nghĩa",
  ],
  [
    "19-NQ/TW",
    "2017-10-25",
    "về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập",
  ],
  [
    "20-NQ/TW",
    "2017-10-25",
    "về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới",
  ],
  ["21-NQ/TW", "2017-10-25", "về công tác dân số trong tình hình mới"],
  [
    "27-NQ/TW",
    "2018-05-21",
    "về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp",
  ],
  ["28-NQ/TW", "2018-05-23", "về cải cách chính sách bảo hiểm xã hội"],
  [
    "36-NQ/TW",
    "2018-10-22",
    "về Chiến lược phát triển bền vững kinh tế biển Việt Nam đến năm 2030, tầm nhìn đến năm 2045",
  ],
  [
    "52-NQ/TW",
    "2019-09-27",
    "về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư",
  ],
  ["19-NQ/TW", "2022-06-16", "về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045"],
  [
    "20-NQ/TW",
    "2022-06-16",
    "về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới",
  ],
  [
    "42-NQ/TW",
    "2023-11-24",
    "về tiếp tục đổi mới, nâng cao chất lượng chính sách xã hội, đáp ứng yêu cầu sự nghiệp xây dựng và bảo vệ Tổ quốc trong giai đoạn mới",
  ],
  [
    "57-NQ/TW",
    "2024-12-22",
    "về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
  ],
  ["59-NQ/TW", "2025-01-24", "về hội nhập quốc tế trong tình hình mới"],
  [
    "66-NQ/TW",
    "2025-04-30",
    "về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới",
  ],
  ["70-NQ/TW", "2025-08-20", "về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045"],
  ["71-NQ/TW", "2025-08-22", "về đột phá phát triển giáo dục và đào tạo"],
  [
    "622/QĐ-TTg",
    "2017-05-10",
    "về việc ban hành Kế hoạch hành động quốc gia thực hiện Chương trình nghị sự 2030 vì sự phát triển bền vững",
  ],
  [
    "749/QĐ-TTg",
    "2020-06-03",
    "phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
  ],
  ["28/NQ-CP", "2021-03-03", "ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030"],
  [
    "76/NQ-CP",
    "2021-07-15",
    "ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
  ],
  [
    "1719/QĐ-TTg",
    "2021-10-14",
    "phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030",
  ],
  [
    "06/QĐ-TTg",
    "2022-01-06",
    "phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030",
  ],
  [
    "90/QĐ-TTg",
    "2022-01-18",
    "phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025",
  ],
  [
    "263/QĐ-TTg",
    "2022-02-22",
    "phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025",
  ],
];

const byActAndDay = new Map(
  TITLES.map(([number, issued, title]) => [`${documentNumberKey(number)} ${issued}`, title]),
);

/** The title on record of an act; undefined where it isn't kept, or the day is another (numbers come back each term). */
export function knownTitle(number: string, issued: string | null): string | undefined {
  return byActAndDay.get(`${documentNumberKey(number)} ${issued}`);
}

/** The recorded acts of a number, whose days differ: numbers come back. */
export function knownActs(number: string): readonly { readonly issued: string; readonly title: string }[] {
  const key = documentNumberKey(number);
  return TITLES.flatMap(([own, issued, title]) =>
    documentNumberKey(own) === key ? [{ issued, title }] : [],
  );
}

/** Laws whose names are lists of words, of which one is easily left out. */
const LONG_LAW_NAMES: readonly string[] = [
  "Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam",
  "Luật Xuất cảnh, nhập cảnh của công dân Việt Nam",
  "Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng",
  "Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
  "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ",
  "Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở",
  "Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác",
  "Luật Sử dụng năng lượng tiết kiệm và hiệu quả",
  "Luật Tài nguyên, môi trường biển và hải đảo",
  "Luật Thực hành tiết kiệm, chống lãng phí",
  "Luật Trật tự, an toàn giao thông đường bộ",
  "Luật Ban hành văn bản quy phạm pháp luật",
  "Luật Đầu tư theo phương thức đối tác công tư",
  "Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
  "Luật Tiêu chuẩn và quy chuẩn kỹ thuật",
  "Luật Bảo vệ quyền lợi người tiêu dùng",
  "Luật Chất lượng sản phẩm, hàng hóa",
  "Luật Bảo vệ và kiểm dịch thực vật",
  "Luật Giáo dục quốc phòng và an ninh",
  "Luật Quản lý, sử dụng tài sản công",
  "Luật Phổ biến, giáo dục pháp luật",
  "Luật Tổ chức chính quyền địa phương",
];

/** Words that a name may rightly do without. */
const JOINING = new Set(["va", "cua", "theo", "o", "ve", "va cac"]);

const shortened = new Map<string, string>();
for (const name of LONG_LAW_NAMES) {
  const words = fold(name).split(" ").slice(1);
  for (let length = 1; length <= 2; length += 1)
    for (let at = 0; at + length <= words.length - 2; at += 1) {
      const lost = words.slice(at, at + length).join(" ");
      const left = [...words.slice(0, at), ...words.slice(at + length)].join(" ");
      if (!JOINING.has(lost) && !shortened.has(left)) shortened.set(left, name);
    }
}
for (const name of LONG_LAW_NAMES) shortened.delete(fold(name).slice("luat ".length));

/** The law that a text opening with `Luật …` means where its name lost a word or two in the middle; `length` counts characters of the text. */
export function lawWithLostWord(
  text: string,
): { readonly name: string; readonly length: number } | undefined {
  const ends = matchesIn(text.slice(0, 160), /[A-Za-zÀ-ỹ]+/gu).map((match) => match.index + match[0].length);
  const words = fold(text.slice(0, ends[17] ?? 160))
    .split(" ")
    .slice(1);
  for (let count = Math.min(words.length, 16); count >= 4; count -= 1) {
    const name = shortened.get(words.slice(0, count).join(" "));
    if (name !== undefined) return { name, length: ends[count] ?? text.length };
  }
  return undefined;
}
