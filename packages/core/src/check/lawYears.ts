import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A law with a year in which no law of its name was passed: `Luật Thủy lợi năm 2018`. */
export interface OddLawYear {
  readonly printed: string;
  readonly law: string;
  readonly year: number;
  /** The years in which one was passed, or amended, the nearest first. */
  readonly passed: readonly number[];
  readonly span: Span;
}

/**
 * Laws by their names with the years of their passing, and of laws that amend them and are called by their names; from general
 * knowledge of the law gazette up to `lastKnown`. What was passed after is not held against a text.
 */
const TABLE = `
lâm nghiệp 2017
bảo vệ và phát triển rừng 1991 2004
đất đai 1987 1993 1998 2001 2003 2009 2013 2018 2024
bảo vệ môi trường 1993 2005 2014 2018 2020
tài nguyên nước 1998 2012 2023
đa dạng sinh học 2008 2018
thủy sản 2003 2017
chăn nuôi 2018
trồng trọt 2018
thú y 2015 2018
thủy lợi 2017 2018
đê điều 2006 2018 2020
phòng, chống thiên tai 2013 2020
bảo vệ và kiểm dịch thực vật 2013 2018
trẻ em 2016 2018
bảo vệ, chăm sóc và giáo dục trẻ em 1991 2004
người cao tuổi 2009
người khuyết tật 2010
thanh niên 2005 2020
bình đẳng giới 2006
phòng, chống bạo lực gia đình 2007 2022
phòng, chống mua bán người 2011 2024
phòng, chống ma túy 2000 2008 2021
giáo dục nghề nghiệp 2014
giáo dục đại học 2012 2018
khám bệnh, chữa bệnh 2009 2023
bảo hiểm y tế 2008 2014 2024
bảo hiểm xã hội 2006 2014 2015 2024
dược 2005 2016 2018 2024
an toàn thực phẩm 2010 2018
việc làm 2013
an toàn, vệ sinh lao động 2015
phòng, chống bệnh truyền nhiễm 2007
phòng, chống tác hại của thuốc lá 2012
phòng, chống tác hại của rượu, bia 2019
hợp tác xã 1996 2003 2012 2023
hỗ trợ doanh nghiệp nhỏ và vừa 2017
đầu tư công 2014 2019 2022 2024
đấu thầu 2005 2009 2013 2022 2023 2024
ngân sách nhà nước 1996 1998 2002 2015 2020 2024
quy hoạch đô thị 2009 2015 2018 2020
nhà ở 2005 2009 2014 2020 2022 2023 2024
kinh doanh bất động sản 2006 2014 2020 2023 2024
du lịch 2005 2017
di sản văn hóa 2001 2009 2024
thư viện 2019
điện ảnh 2006 2009 2022
thể dục, thể thao 2006 2018
báo chí 1989 1999 2016
xuất bản 1993 2004 2008 2012
tiếp cận thông tin 2016
công nghệ thông tin 2006 2017
an toàn thông tin mạng 2015 2018
an ninh mạng 2018
giao dịch điện tử 2005 2023
viễn thông 2009 2018 2023
căn cước 2023
căn cước công dân 2014
chuyển giao công nghệ 2006 2017
lưu trữ 2011 2024
tổ chức chính quyền địa phương 2015 2017 2019
cán bộ, công chức 2008 2019
viên chức 2010 2019
thi đua, khen thưởng 2003 2005 2013 2022
phòng, chống tham nhũng 2005 2007 2012 2018
tiếp công dân 2013
khiếu nại 2011 2013
tố cáo 2011 2018
hòa giải ở cơ sở 2013
phổ biến, giáo dục pháp luật 2012
trợ giúp pháp lý 2006 2017
hộ tịch 2014
ban hành văn bản quy phạm pháp luật 1996 2002 2008 2015 2020
xử lý vi phạm hành chính 2012 2020 2022
thực hành tiết kiệm, chống lãng phí 2005 2013
thực hiện dân chủ ở cơ sở 2022
phòng cháy và chữa cháy 2001 2013
phòng thủ dân sự 2023
dân quân tự vệ 2009 2019
cư trú 2006 2013 2020
giao thông đường bộ 2001 2008 2018
đường bộ 2024
trật tự, an toàn giao thông đường bộ 2024
giao thông đường thủy nội địa 2004 2014 2018
sử dụng năng lượng tiết kiệm và hiệu quả 2010 2018
bảo vệ quyền lợi người tiêu dùng 2010 2018 2023
tài nguyên, môi trường biển và hải đảo 2015 2018
hôn nhân và gia đình 1959 1986 2000 2010 2014
tín ngưỡng, tôn giáo 2016
quản lý, sử dụng tài sản công 2017 2020 2024
biên phòng việt nam 2020
mặt trận tổ quốc việt nam 1999 2015`;
const lastKnown = 2024;

const passing: ReadonlyMap<string, readonly number[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [, name = "", years = ""] = /^(.+?)((?:\s\d{4})+)$/u.exec(line) ?? [];
      return [fold(name), years.trim().split(" ").map(Number)] as const;
    }),
);

const LAW =
  /(?<!\p{L})Luật\s((?:(?!\sLuật\s)[\p{L}, ]){3,60}?),?\s(năm\s|ngày\s\d{1,2}(?:\s?[/.-]\s?|\stháng\s)\d{1,2}(?:\s?[/.-]\s?|,?\snăm\s))((?:19|20)\d\d)(?![\d/-])/gu;
/** `theo quy định tại Điều 5 Luật …`: the year is the law's, not that in which something is done by it. */
const BY = /(?:^|[;,]|(?<!\p{L})(?:căn cứ|theo|tại|quy định|của|điều \d{1,3}[a-zđ]?|và|các))[\s*_]*$/iu;
const DONE =
  /(?<!\p{L})(?:kế hoạch|triển khai|thi hành|thực hiện|phổ biến|tuyên truyền|kết quả|tập huấn|tổng kết|sơ kết|sửa đổi|bổ sung|thay thế|hợp nhất|dự án|dự thảo|hưởng ứng|giới thiệu)(?!\p{L})[^.;]{0,80}$/iu;

/** Every such law, each once. Linear. */
export function oddLawYears(subject: Subject): readonly OddLawYear[] {
  const told = new Set<string>();
  return piecesWith(subject, "luật").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/Luật\s/u.test(text) || !/\d{4}/u.test(text)) return [];
    const isBasis = /^[-+–•*_\s]*Căn cứ\s/u.test(text);
    return matchesIn(text, LAW).flatMap((match): readonly OddLawYear[] => {
      const [printed, name = "", form = "", digits = ""] = match;
      const years = passing.get(fold(name));
      const year = Number(digits);
      if (years === undefined || years.includes(year) || year > lastKnown) return [];
      const before = text.slice(Math.max(0, match.index - 100), match.index);
      const isDay = form.startsWith("ngày");
      if (DONE.test(before) || !(isBasis || isDay || BY.test(before))) return [];
      const key = `${fold(name)} ${year}`;
      if (told.has(key)) return [];
      told.add(key);
      const passed = years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year));
      const span = spanAt(passage, match.index, match.index + printed.length);
      return [{ printed, law: `Luật ${name}`, year, passed, span }];
    });
  });
}
