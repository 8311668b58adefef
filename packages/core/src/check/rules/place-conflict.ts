import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type OtherCountry, otherCountries } from "../foreignPlaces.js";
import { districtGrounds, otherLevels } from "../levelNames.js";
import { otherProvinces } from "../otherProvinces.js";
import { ownActsElsewhere } from "../ownActPlaces.js";
import { countedConflicts, type ListConflict, listConflicts } from "../placeLists.js";
import { type OtherPlace, otherPlaces, strayedActs } from "../placeNames.js";
import { type OtherRegion, otherRegions } from "../regions.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { selfSuccessions } from "../selfSuccessions.js";

export const placeConflict: DocumentRule = {
  name: "place-conflict",
  scope: "document",
  severity: "warning",
  title: { vi: "Ghi nhầm tên địa phương khác", en: "Another place's name" },
  looksFor: {
    vi: "Văn bản của một tỉnh, huyện, xã nói “trên toàn tỉnh”, “trên địa bàn tỉnh”, “Ủy ban nhân dân tỉnh …” với tên của một địa phương khác cùng cấp: thường do chép từ văn bản của nơi khác; tên một tỉnh khác ghi một lần, không nói đến việc của tỉnh ấy (“Báo …”, “tỉnh … nói riêng”, tỉnh cũ ban hành); “trên địa bàn” một tỉnh cũ đã nhập vào tỉnh ban hành; vùng không có tỉnh ấy. Tên trước và sau khi sáp nhập ghi giống nhau (“tỉnh A (nay là tỉnh A)”). Hai danh sách xã, phường giống nhau trừ một tên; “ba khu bảo tồn là A, B và C” ở một chỗ, “A, B và D” ở chỗ khác. Một tỉnh, thành phố nước ngoài ghi ở hai nước. Văn bản viện dẫn của một tỉnh mà tên lại nói “trên địa bàn” tỉnh khác. Văn bản của thành phố mà ghi “trên địa bàn tỉnh”, “UBND tỉnh” (hoặc ngược lại; xã, phường, đặc khu cũng vậy). “Toàn huyện”, “trên địa bàn huyện” trong văn bản ban hành từ ngày 01/7/2025.",
    en: "A document of a province, district or commune says `trên toàn tỉnh`, `trên địa bàn tỉnh` or `Ủy ban nhân dân tỉnh …` with the name of another place of its level: mostly copied from another place's document; another province named once, with nothing to say that its own matters are meant; the ground of an old province merged into the issuing one; a region that the province doesn't lie in. One name as both the earlier and the later one (“tỉnh A (nay là tỉnh A)”). Two lists of communes that differ in one name; all so many of a kind by their names at one place, one of them another at the next. One foreign place in two countries. A cited act of one province whose name speaks of the ground of another. A city's document that says `trên địa bàn tỉnh` or `UBND tỉnh`, or the reverse; communes, wards and special zones alike.",
  },
  source: {
    vi: "Luật Tổ chức chính quyền địa phương 72/2025/QH15: Ủy ban nhân dân quyết định việc trên địa bàn của mình; khoản 3 Điều 10 Nghị định 30/2020/NĐ-CP về kiểm tra nội dung trước khi trình ký.",
    en: "Law 72/2025/QH15 on local government: a committee decides on its own ground; Decree 30/2020/NĐ-CP, article 10(3), on checking the content before signing.",
  },
  silentWhen: {
    vi: "Tên nơi ban hành không đọc được; địa phương khác cấp, đã sáp nhập với nơi ban hành hoặc được nhắc từ hai lần; câu nói về phối hợp, kinh nghiệm, sắp xếp, căn cứ; nơi có việc (“tại”, “từ”, “đến”), trường, bệnh viện, đường mang tên tỉnh khác; “thành phố” trong văn bản của tỉnh trước ngày 01/7/2025, khi tỉnh còn thành phố trực thuộc.",
    en: "The issuing place isn't read; a place of another level, one merged with the issuer's or claimed twice; sentences on cooperation, experience or mergers or legal bases; where something is or comes from, institutions and roads named after another province; `thành phố` in a province's document before 1 July 2025, when provinces had cities of their own.",
  },
  bad: [
    {
      text: examplePlan({
        place: "TỈNH GIA LAI",
        day: "03 tháng 10 năm 2025",
        title: "Giữ gìn nghề dệt thổ cẩm",
        body: `| TT | Việc | Nơi làm |
|---|---|---|
| 1 | Mở lớp dạy dệt | Trong toàn huyện |
| 2 | Thi dệt khăn trên địa bàn
thị xã | Nhà rông |`,
      }),
      lines: [9],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030
I. PHẠM VI
1. Kế hoạch được triển khai trên toàn
tỉnh Hòa An.
2. Ủy ban nhân dân tỉnh Hòa Bắc giao Sở Tài chính bố trí kinh phí.`,
      lines: [8, 9],
    },
    {
      text: `**ỦY BAN NHÂN DÂN**
**XÃ SƠN LÂM**

Sơn Lâm, ngày 12 tháng 5 năm 2026

**KẾ HOẠCH**

Vệ sinh đường làng năm 2026

1. Ra quân dọn vệ sinh trên địa bàn xã Sơn Hòa vào thứ Bảy.`,
      lines: [10],
    },
    {
      text: `ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
Số: 12/KH-UBND
Cần Thơ, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030
1. Mở các lớp tập huấn trên địa bàn thành phố Thủ Đức.
2. Mở chợ mật ong trên địa bàn Thành phố Đà Nẵng.`,
      lines: [7],
    },
    {
      text: `QUYẾT ĐỊNH
Căn cứ Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh Lào Cai về phát triển nghề nuôi ong trên địa bàn tỉnh Lai Châu;`,
      lines: [2],
    },
    {
      text: examplePlan({
        place: "TỈNH LÀO CAI",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `Căn cứ tình hình thực tế trên địa bàn, Ủy ban nhân dân tỉnh Yên Bái ban hành Kế hoạch như sau:
1. Nâng thu nhập của người nuôi ong cả nước nói chung và tỉnh Sơn La nói riêng.
2. Đến năm 2030, Phú Thọ trở thành nơi có mật ong ngon nhất vùng Tây Nguyên.
3. Tiếp tục mô hình của tỉnh Lào Cai (trước đây là tỉnh Lào Cai); giữ giống ong của vùng Tây Bắc.

| TT | Việc | Chủ trì |
|---|---|---|
| 1 | Đưa tin về hội mật ong | Báo Lai Châu |`,
      }),
      lines: [7, 8, 9, 10, 14],
    },
    {
      text: examplePlan({
        place: "TỈNH LÀO CAI",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `1. Thay kế hoạch của tỉnh Yên Bái (nay là tỉnh Phú Thọ) về nghề nuôi ong.
2. Trồng hoa ở 03 xã: Mẫu Đông, Thử Sơn, Làng Thí điểm.
3. UBND các xã Thử Sơn, xã Mẫu Tây và xã Làng Thí
giữ đàn ong; mở lớp ở các xã: Mẫu Đông, Thử Sơn, Làng Thí.`,
      }),
      lines: [7, 9],
    },
    {
      text: examplePlan({
        place: "THÀNH PHỐ HUẾ",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `1. Mở hội mật ong trên địa bàn thành phố;
trồng hoa ven đường trên địa bàn
tỉnh.
2. Các xã báo cáo UBND tỉnh trước ngày 05/12.`,
      }),
      lines: [8, 10],
    },
    {
      text: `**ỦY BAN NHÂN DÂN**
**PHƯỜNG ĐÔNG BA**

Đông Ba, ngày 12 tháng 5 năm 2026

**KẾ HOẠCH**

Nuôi ong trên sân thượng năm 2026

| TT | Việc | Ai làm |
|---|---|---|
| 1 | Đếm tổ ong trên địa bàn xã | Các tổ dân phố |`,
      lines: [12],
    },
    {
      text: examplePlan({
        place: "TỈNH LÀO CAI",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `1. Thực hiện Quyết định số 212/QĐ-UBND ngày 04/8/2025 của UBND tỉnh phê duyệt Đề án “Nuôi ong lấy mật tỉnh Yên Bái đến năm 2030”.
2. Đề án “Trồng hoa lấy mật tỉnh Phú Thọ đến năm 2030” được phê duyệt theo Quyết định số 315/QĐ-UBND ngày 09/9/2025 của UBND tỉnh.
3. Giới thiệu nghề nuôi ong
của Lai Châu đến với khách.
4. Trồng hoa ven sông để đưa tỉnh Yên Bái trở thành nơi có nhiều mật nhất.`,
      }),
      lines: [7, 8, 10, 11],
    },
    {
      text: examplePlan({
        place: "TỈNH LÀO CAI",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `1. Vườn hoa ven suối và những con đường vừa mở làm cho diện mạo nông thôn
Cà Mau tươi đẹp hơn; giữ thương hiệu Lào Cai.
2. Ba loài ong quý là Mật Đá, Hoa Ban và Ruồi Vàng; nuôi ở bốn thung lũng Mường Hà,
Nậm Thia, Tà Lò và Sính Chải.
3. Mỗi năm đếm tổ của ba loài ong quý Mật Đá, Hoa Ban và Vò Vẽ.`,
      }),
      lines: [8, 11],
    },
    {
      text: `# BÁO CÁO

Kết nghĩa trường học

| TT | Trường | Nơi kết nghĩa |
|---|---|---|
| 1 | Tiểu học Hòa Mỹ | thành phố Songpa (Hàn Quốc) |
| 2 | Tiểu học Hòa Bắc | thành phố Songpa (Nhật Bản), tỉnh Sara (Lào) |

Đoàn học sinh thành phố Songpa của Hàn Quốc đến thăm tháng 4.`,
      lines: [8],
    },
  ],
  good: [
    {
      text: examplePlan({
        place: "TỈNH GIA LAI",
        day: "03 tháng 10 năm 2025",
        title: "Giữ gìn nghề dệt thổ cẩm",
        body: `1. Mở hội dệt trên địa bàn huyện Mẫu Sơn (cũ); thu gom khung dệt trên địa bàn huyện, quận trước khi sắp xếp.
2. Dạy dệt trên địa bàn toàn tỉnh.`,
      }),
      lines: [],
    },
    {
      text: `# BÁO CÁO

Kết nghĩa trường học

Tiểu học Hòa Mỹ kết nghĩa với thành phố Songpa (Hàn Quốc), tỉnh Sara (Lào); đoàn thành phố Songpa của Hàn Quốc ghé Nhật Bản rồi về tỉnh Hòa An.`,
      lines: [],
    },
    {
      text: examplePlan({
        place: "THÀNH PHỐ HUẾ",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `1. Mời khách từ các tỉnh, thành phố; học tập cách nuôi ong trên địa bàn tỉnh Đắk Lắk.
2. Thay Quyết định số 15/QĐ-UBND ngày 06/5/2019 của UBND tỉnh về nghề nuôi ong.
3. Xếp hạng mật ong cấp tỉnh; gửi danh sách cho Ủy ban nhân dân tỉnh, thành phố có vườn hoa.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        place: "TỈNH LÀO CAI",
        day: "15 tháng 9 năm 2021",
        title: "Phát triển nghề nuôi ong",
        body: `1. Mở chợ mật ong trên địa bàn thành phố; UBND thành phố chọn nơi họp chợ.
2. Quyết định số 40/QĐ-UBND ngày 02/3/2021 của UBND tỉnh phê duyệt Đề án nuôi ong dọc tuyến đường nối với tỉnh Yên Bái.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        place: "TỈNH LÀO CAI",
        day: "15 tháng 9 năm 2025",
        title: "Phát triển nghề nuôi ong",
        body: `1. Bán mật ong ở thành phố Hải Phòng, mời khách từ tỉnh Thái Nguyên; chợ mật ong tỉnh Yên Bái (nay là tỉnh Lào Cai) mở lại.
2. Học tập cách nuôi ong của tỉnh Đắk Lắk; đào tạo tại Trường Trung cấp tỉnh Phú Thọ.
3. Tuyến đường qua tỉnh Lai Châu, tỉnh Sơn La; liên kết với vùng Tây Nguyên để bán mật.
4. Kế hoạch số 12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Yên Bái tiếp tục thực hiện.`,
      }),
      lines: [],
    },
    {
      text: `QUYẾT ĐỊNH
Căn cứ Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh Yên Bái về phát triển nghề nuôi ong trên địa bàn tỉnh Lào Cai;`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH LÂM SƠN
Số: 12/KH-UBND
Lâm Sơn, ngày 15 tháng 3 năm 2022
KẾ HOẠCH
Phát triển nghề nuôi ong đến năm 2030
I. PHẠM VI
1. Kế hoạch được triển khai trên toàn tỉnh Lâm Sơn, làm trước trên địa bàn huyện Hòa Bắc.
2. Học tập kinh nghiệm nuôi ong trên địa bàn tỉnh Hòa An; phối hợp với Ủy ban nhân dân tỉnh Hòa Bắc giữ nguồn hoa.
3. Bảo vệ rừng giáp ranh trên địa bàn tỉnh Hòa An và tỉnh Hòa Bắc.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const claimed = otherPlaces(subject);
    const told = new Set(claimed.map(({ span }) => span.line));
    const provinces = otherProvinces(subject).filter(({ span }) => !told.has(span.line));
    return [
      ...[...claimed, ...provinces].map(findingOf),
      ...otherLevels(subject).map(levelFinding),
      ...districtFindings(districtGrounds(subject)),
      ...strayedActs(subject).map(actFinding),
      ...ownActsElsewhere(subject)
        .filter(({ span }) => !told.has(span.line) && !provinces.some((one) => one.span.line === span.line))
        .map(actFinding),
      ...otherRegions(subject).map(regionFinding),
      ...selfSuccessions(subject),
      ...listConflicts(subject).map(listFinding),
      ...countedConflicts(subject).map(listFinding),
      ...otherCountries(subject).map(countryFinding),
    ];
  },
};

function countryFinding({ place, country, expected, span, otherSpan }: OtherCountry): Finding {
  return {
    message: {
      vi: `Ghi “${place}” ở ${country}, nhưng chỗ khác ghi ở ${expected}; cần thống nhất.`,
      en: `Found “${place}” in ${country}, expected ${expected} as elsewhere.`,
    },
    span,
    quote: country,
    related: [saysHere(otherSpan, expected)],
    suggestion: expected,
    data: { found: country, expected },
  };
}

function levelFinding({ printed, expected, span }: OtherPlace): Finding {
  return {
    message: {
      vi: `Ghi “${printed}”, nhưng nơi ban hành văn bản này cần ghi “${expected}”; có thể chép từ văn bản của địa phương khác.`,
      en: `Found “${printed}”, expected “${expected}”: the document is issued for a place of that kind.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    data: { found: printed, expected },
  };
}

/** One finding with its repeats. */
function districtFindings([first, ...others]: readonly OtherPlace[]): readonly Finding[] {
  if (first === undefined) return [];
  const { printed, expected, span } = first;
  return [
    {
      message: {
        vi: `Ghi “${printed}”${others.length > 0 ? ` (và ${others.length} chỗ khác)` : ""}, nhưng từ ngày 01/7/2025 không còn cấp huyện (Luật Tổ chức chính quyền địa phương số 72/2025/QH15); cần ghi “${expected}”.`,
        en: `Found “${printed}”, expected “${expected}”: there are no districts since 1 July 2025 (Law 72/2025/QH15).`,
      },
      span,
      quote: printed,
      related: others.slice(0, 8).map((one) => saysHere(one.span, one.printed)),
      suggestion: expected,
      data: { found: printed, expected },
    },
  ];
}

function regionFinding({ printed, own, span, ownSpan }: OtherRegion): Finding {
  return {
    message: {
      vi: `Ghi vùng “${printed}”, nơi không có tỉnh này; chỗ khác ghi “${own}”.`,
      en: `Found the region “${printed}”, in which the province doesn't lie; expected “${own}” as elsewhere.`,
    },
    span,
    quote: printed,
    related: [saysHere(ownSpan, own)],
    suggestion: own,
    data: { found: printed, expected: own },
  };
}

function listFinding({ odd, other, span, otherSpan, otherList, certain }: ListConflict): Finding {
  return {
    severity: certain ? "warning" : "info",
    message: {
      vi: `Danh sách ghi “${odd}”, danh sách khác cùng các địa danh còn lại ghi “${other}”; cần kiểm tra lại tên.`,
      en: `Found “${odd}” in a list of places, expected “${other}” as in the list that has all others too.`,
    },
    span,
    quote: odd,
    related: [saysHere(otherSpan, other, shortened(otherList, 80))],
    suggestion: other,
    data: { found: odd, expected: other },
  };
}

function actFinding({ printed, expected, span }: OtherPlace): Finding {
  return {
    message: {
      vi: `Văn bản được viện dẫn là của ${expected} nhưng tên lại ghi trên địa bàn ${printed}; cần kiểm tra lại.`,
      en: `Found “${printed}” in the name of an act of “${expected}”, expected the issuer's own ground.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function findingOf({ printed, expected, span }: OtherPlace): Finding {
  return {
    message: {
      vi: `Ghi “${printed}”, nhưng văn bản này là của ${expected}; có thể chép từ văn bản của địa phương khác.`,
      en: `Found “${printed}”, expected “${expected}”, for which the document is issued.`,
    },
    span,
    quote: printed,
    suggestion: expected,
    data: { found: printed, expected },
  };
}
