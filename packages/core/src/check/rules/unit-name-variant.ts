import { spanAt } from "../../document/passage.js";
import { fold } from "../../text/fold.js";
import { isAbbreviation } from "../../text/words.js";
import { awaitedMinistries } from "../awaitedMinistries.js";
import { centralPartners } from "../centralPartners.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { leadClaims } from "../leadClaims.js";
import { lineOf, type NamedUnit, namedUnits, unitFamily } from "../namedUnits.js";
import { namesWithoutSo } from "../namesWithoutSo.js";
import { nearNames } from "../nearNames.js";
import { oddUnits } from "../oddUnits.js";
import { otherOffices } from "../officeNames.js";
import type { DocumentRule } from "../rule.js";
import { splitPress } from "../splitPress.js";
import type { Subject } from "../subject.js";
import { unitPassages } from "../unitHeadings.js";
import { whereabouts } from "../whereabouts.js";

export const unitNameVariant: DocumentRule = {
  name: "unit-name-variant",
  scope: "document",
  severity: "info",
  title: { vi: "Một cơ quan viết theo nhiều cách", en: "One unit in several spellings" },
  looksFor: {
    vi: "Tên đầy đủ của một cơ quan viết nhiều cách trong một văn bản: khác chữ hoa, dấu phẩy và gạch nối, thêm bớt chữ, sai chính tả; tên sở khác tên chính thức; danh sách bỏ chữ “Sở” ở một số tên; cùng một mục tiêu mà nơi ghi hội đồng, nơi ghi thường trực hội đồng; bộ, cơ quan trung ương ghi phối hợp dưới cơ quan của tỉnh. Mỗi cơ quan nêu một lần. Cảnh báo: một cơ quan khu vực mang hai số (khu vực V, khu vực VI), Bộ Chỉ huy và Ban Chỉ huy của một lực lượng, Bộ Chỉ huy quân sự của nơi có Bộ Tư lệnh; Ban Chỉ huy ở nhiều chỗ mà một chỗ ghi Ban Chỉ đạo của cùng việc ấy, cùng cấp; làm với bộ này mà chờ văn bản của bộ khác; ghi riêng Đài Phát thanh và Truyền hình khi văn bản đã ghi Báo và Phát thanh, Truyền hình; tên sở khác tên chính thức ở từ ngữ, không chỉ ở chữ hoa, dấu; một chỗ ghi tên thiếu chữ, sai chữ, hoặc tên không thể cùng có (Sở Văn hóa và Thể thao, Sở Văn hóa, Thể thao và Du lịch) mà các chỗ khác ghi tên thường dùng.",
    en: "The full name of one unit is spelled in several ways: capitals, commas and hyphens, words added or lost, slips; a department's name differs from the official one; a list leaves out “Sở”; one target with a council here and its standing committee there; a ministry that works under a local unit. One finding for each unit. Warnings: an office of several provinces under two numbers, one command as `Bộ` and `Ban`, `Bộ Chỉ huy` of a city with a `Bộ Tư lệnh`; a command for a matter that is a steering committee in one place; a task done with one ministry that waits for another; the broadcaster by itself where the merged body is named; a department's name with other words than the official one; one place with a word lost or changed, or with a name that can't stand beside the usual one (Sở Văn hóa và Thể thao, Sở Văn hóa, Thể thao và Du lịch).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức) và yêu cầu dùng từ thống nhất trong văn bản.",
    en: "Decree 30/2020/NĐ-CP, annex II (capitals in names of units), and one name for one thing.",
  },
  silentWhen: {
    vi: "Tên viết tắt; khác nhau chỉ ở khoảng trắng, kiểu gạch nối, chữ “tỉnh” hoặc tên tỉnh ở cuối; tên chung của nhiều cơ quan; danh sách ghi chữ “Sở” một lần ở đầu (“các sở: Y tế, Nội vụ”).",
    en: "Abbreviations; only spaces, kinds of dashes, or a final “tỉnh” or province's name differ; names of groups; a list that says “các sở:” once.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Giếng khoan",
        body: `1. Trung tâm Khảo sát và Khoan giếng nông thôn đo mực nước; Chi cục Bảo vệ nguồn nước ngầm lấy mẫu.
2. Các xã gửi sổ giếng cho Trung tâm Khảo sát và Khoan giếng nông thôn.
3. Báo ngay cho Trung tâm Khảo sát và Khoan giếng
đô thị khi giếng cạn; Chi cục Bảo vệ nguồn nước ngầm cấp bồn.
4. Chi cục Bảo vệ nguồn nước mặn dự báo.
5. Trung tâm Khảo sát nước ngọt trên đảo tỉnh đo độ mặn; Trung tâm Khảo sát nước ngọt trên đảo tỉnh báo cáo.
6. Trung tâm Khảo sát gió ngọt trên đảo tỉnh lắp máy bơm.`,
      }),
      lines: [9, 13],
    },
    {
      text: `KẾ HOẠCH
Ngày hội đi bộ tỉnh Hòa An
1. Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục đi bộ.

| Việc | Chủ trì |
|---|---|
| Phát tin hằng ngày | Báo Hòa An, Đài Phát thanh và Truyền hình tỉnh |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề sửa đồng hồ tỉnh Hòa An
- Sở Công Thương phối hợp Bộ Công Thương tổ chức triển lãm (khi Bộ Công Thương có văn bản triển khai).
- Sở Nội vụ mở lớp thợ trẻ do Bộ Nội vụ chủ trì (sau khi có hướng dẫn của Bộ Tài chính).`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Văn hóa, Thể thao và Du lịch | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Quý III/2026 |
| 3 | Kiểm tra công vụ tại các xã | Sở Văn hoá Thể thao và du lịch | Quý III/2026 |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
An toàn trường học tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Kiểm tra bếp ăn trường học | Sở Giáo dục và đào tạo | Sở Y tế, Tài chính, Công an tỉnh | Quý II/2026 |
| 2 | Sửa lan can, cầu thang | Sở Xây dựng | Sở Tài chính, Bộ Xây dựng | Quý III/2026 |`,
      lines: [6, 7],
    },
    {
      text: `ỦY BAN NHÂN DÂN
XÃ HÒA AN
Số: 21/KH-UBND
Hòa An, ngày 10 tháng 02 năm 2026
KẾ HOẠCH
Chăm sóc đường hoa năm 2026
1. Phòng Văn hóa xã trồng hoa ở trục chính; Phòng Văn hóa xã chụp ảnh.
2. Các thôn báo cáo Phòng Văn hóa xã mỗi quý.
3. Đoàn Thanh niên phối hợp với Phòng Văn hóa và Xã hội xã làm hàng rào.`,
      lines: [9],
    },
    {
      text: `ỦY BAN NHÂN DÂN
PHƯỜNG HÒA MỸ
Số: 12/KH-UBND
Hòa Mỹ, ngày 12 tháng 9 năm 2025

KẾ HOẠCH
Chợ đêm phường Hòa Mỹ

1. Kẻ ô bán hàng. Chủ trì: Phòng Kinh tế - Hạ tầng.
2. Thu gom rác sau chợ. Chủ trì: Phòng Kinh tế - Hạ tầng; phối hợp: Công an phường.
3. Niêm yết giá. Chủ trì: Phòng Kinh tế - Hạ tầng.
4. Mở gian hàng thử. Chủ trì: Công an phường; phối hợp: Phòng Kinh tế và Hạ tầng; các hộ kinh doanh.`,
      lines: [12],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2022
KẾ HOẠCH
Hội thi nấu ăn
1. Liên minh Hợp tác xã tỉnh mời các hợp tác xã dự thi.
2. Sở Văn hóa và Thể thao trang trí sân khấu.
3. Kinh phí do Liên hiệp Hợp tác xã tỉnh vận động.
4. Liên minh Hợp tác xã tỉnh chấm điểm; Sở Văn hóa và Thể thao công bố.
5. Sở Văn hóa và Thể thao lưu hồ sơ; Sở Văn hóa, Thể thao và Du lịch đưa tin.`,
      lines: [8, 10],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2022
KẾ HOẠCH
Loa xóm
1. Chọn mẫu loa, có ý kiến Sở Thông tin và Truyền thông.
2. Nghiệm thu có Sở Thông tin và Truyền thông và xã.
3. Trưởng thôn trực loa, lỗi thì gọi Sở Thông tin Truyền thông.`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống buôn lậu tỉnh Hòa An
I. NHIỆM VỤ
1. Đề nghị Chi cục Hải quan khu vực XIII lắp máy soi.
2. Bộ Chỉ huy Bộ đội Biên phòng tỉnh lập thêm hai chốt.
3. Ngân hàng Nhà nước khu vực 11 giám sát tài khoản.

| TT | Công việc | Cơ quan chủ trì |
|---|---|---|
| 1 | Lập hai chốt trên sông | Ban Chỉ huy Bộ đội Biên phòng tỉnh |
| 2 | Giám sát tài khoản | Ngân hàng Nhà nước Khu vực XII |

Nơi nhận:
- Chi cục Hải quan khu vực XXIII;
- Lưu: VT.`,
      lines: [10, 11, 14],
    },
    {
      text: examplePlan({
        title: "Trực chữa cháy rừng",
        body: `1. Các xã trực 24 giờ, báo tin cho Ban Chỉ huy chữa cháy rừng tỉnh qua đường dây nóng.
2. Văn phòng Ban Chỉ huy chữa cháy rừng tỉnh lập sổ trực.
3. Hết mùa khô, các xã gửi số liệu về Ban Chỉ đạo chữa cháy rừng tỉnh.
4. Ban Chỉ đạo chữa cháy rừng Trung ương cho mượn máy bơm.`,
      }),
      lines: [9],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2022",
        title: "Ngày hội đọc sách",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Văn hóa và Thể thao chủ trì dựng gian sách; Sở Du lịch mời khách.
2. Các Sở: Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch, Nội vụ báo cáo trước ngày 15/6.
3. Sở Văn hóa và Thể thao tổng kết.`,
      }),
      lines: [9],
    },
    {
      text: `# KẾ HOẠCH

Ngày hội thả diều

| TT | Việc | Chủ trì |
|---|---|---|
| 1 | Chọn bãi thả diều | Sở Giáo dục và Đào tạo |
| 2 | Mời nghệ nhân | Hội Làm vườn tỉnh |
| 3 | Chấm giải | Sở Giáo dục và Đào tạo; Hội Làm vườn tỉnh |

Các trường báo cáo Sở Giáo dục trước ngày hội; phối hợp với
Ban Đại diện Hội Làm vườn tỉnh dựng trại.`,
      lines: [11, 12],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Giếng khoan",
        body: `1. Trung tâm Khảo sát và Khoan giếng nông thôn, Trung tâm Khảo sát và Khoan giếng đô thị đo mực nước.
2. Các xã gửi sổ giếng cho Trung tâm Khảo sát và Khoan giếng nông thôn, các phường cho Trung tâm Khảo sát và Khoan giếng đô thị.
3. Trung tâm Y tế khu vực Hòa An, Trung tâm Y tế khu vực Hòa Bắc, Trung tâm Y tế huyện Hòa An thử nước.
4. Ban Quản lý dự án giao thông tỉnh, Ban Quản lý dự án thủy lợi tỉnh cho mượn máy khoan.`,
      }),
      lines: [],
    },
    {
      text: `# KẾ HOẠCH

Ngày hội thả diều

1. Sở Giáo dục và Đào tạo chọn bãi; Hội Làm vườn tỉnh, Ban Đại diện Hội Làm vườn huyện mời nghệ nhân.
2. Sở Giáo dục và Đào tạo, Sở Giáo dục Quảng Tây (Trung Quốc) và Hội Làm vườn tỉnh chấm giải.`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN
HUYỆN HÒA BẮC
KẾ HOẠCH
Làm đường bê tông năm 2016
1. Phòng Kinh tế và Hạ tầng chủ trì rà soát quy hoạch.
2. Phòng Kinh tế và Hạ tầng (trước đây là Phòng Công Thương) lập hồ sơ.
3. Phòng Kinh tế và Hạ tầng nghiệm thu các tuyến.`,
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2022",
        title: "Ngày hội đọc sách",
        body: `1. Các sở: Văn hóa và Thể thao; Giáo dục và Đào tạo; Du lịch dựng gian sách.
2. Sở Y tế chủ trì, phối hợp với Sở Tài chính; Sở Y tế báo cáo kết quả.
3. Ban Chỉ đạo đọc sách tỉnh, Hội đồng chấm sách hay của tỉnh họp mỗi quý.`,
      }),
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phòng, chống buôn lậu tỉnh Hòa An
I. NHIỆM VỤ
1. Chi cục Hải quan khu vực XIII phối hợp với Chi cục Hải quan khu vực XIV trao đổi tin.
2. Ngân hàng Nhà nước khu vực XI giám sát tài khoản; Ngân hàng Nhà nước Khu vực 11 báo cáo hằng quý.
3. Bộ Chỉ huy Quân sự tỉnh hướng dẫn Ban Chỉ huy Quân sự các xã canh gác.
Nơi nhận:
- Chi cục Hải quan khu vực XIII;
- Lưu: VT.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
An toàn trường học tỉnh Hòa An năm 2026

STT	Nhiệm vụ	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian
1	Kiểm tra bếp ăn trường học	Sở Văn hoá, Thể thao và Du lịch	Các sở: Y tế, Tài chính; Công an tỉnh	Quý II/2026
2	Sửa lan can, cầu thang	Sở Xây dựng	Sở TC, Sở NV	Quý III/2026`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Lao động - Thương binh và Xã hội | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở LĐ-TB&XH | Quý III/2026 |
| 3 | Kiểm tra công vụ tại các xã | Sở Lao động – Thương binh và Xã hội tỉnh | Quý III/2026 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const units = spellingsByUnit(subject);
    const found = [
      ...[...units.values()].flatMap((found) => judge(found, subject)),
      ...unofficial(units, subject),
      ...namesWithoutSo(subject),
      ...otherBody(subject),
      ...centralPartners(subject),
      ...awaitedMinistries(subject),
      ...splitPress(subject),
      ...otherOffices(subject),
      ...oddUnits(subject),
    ];
    const told = new Set(found.map(({ span, quote }) => `${span.line} ${quote}`));
    return [...found, ...nearNames(subject).filter(({ span, quote }) => !told.has(`${span.line} ${quote}`))];
  },
};

/** Full names of departments that differ from the official one, where the document spells them in one way only. Told once. */
function unofficial(units: ReadonlyMap<string, Spellings>, subject: Subject): readonly Finding[] {
  const found = [...units].flatMap(([canonical, spellings]) => {
    const [named, second] = [...spellings.values()];
    if (named === undefined || second !== undefined || !/^Sở /u.test(canonical)) return [];
    if (!/^Sở /u.test(named.printed)) return [];
    const { place } = subject.reading.meta;
    const printed = evenTones(spelling(named.printed, place ?? ""));
    const official = evenTones(spelling(canonical, ""));
    return printed === official || printed.length > official.length + 4 ? [] : [{ ...named, canonical }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [
    {
      message: {
        vi: `Tên ghi “${first.printed}”, tên đúng là “${first.canonical}”${others.length > 0 ? ` (và ${others.length} cơ quan khác)` : ""}.`,
        en: `Found “${first.printed}”, expected the official name “${first.canonical}”.`,
      },
      span: lineOf(subject, first.span, first.printed),
      quote: first.printed,
      related: others.slice(0, 5).map((other) => ({
        span: lineOf(subject, other.span, other.printed),
        quote: other.printed,
        message: { vi: `Tên đúng: “${other.canonical}”.`, en: `Officially “${other.canonical}”.` },
      })),
      suggestion: first.canonical,
      data: { unit: first.canonical, printed: first.printed },
    },
  ];
}

/** `hoá` and `hóa` are one spelling. */
function evenTones(name: string): string {
  return name
    .replace(/o([áàảãạ])/gu, (_, vowel: string) => `${"óòỏõọ"["áàảãạ".indexOf(vowel)]}a`)
    .replace(/uỷ/gu, "ủy");
}

/** The list of assignments names a council, the annex its standing committee, for one target; likewise a bank and its branch. */
function otherBody(subject: Subject): readonly Finding[] {
  return leadClaims(subject).flatMap(({ target, listed, stated }) =>
    stated.flatMap((claim) => {
      const same = listed.find(({ letter }) => letter === claim.letter);
      const [here, there] = [claim.printed[0], same?.printed[0]];
      if (here === undefined || there === undefined || same === undefined || claim.printed.length > 1)
        return [];
      const [own, other] = [here, there].map((name) => subject.resolveUnit(name)?.canonical);
      if (own === undefined || other === undefined || own === other) return [];
      if (unitFamily(own) !== unitFamily(other)) return [];
      const place = whereabouts(same.span);
      return [
        {
          message: {
            vi: `Mục tiêu ${target} ghi “${here}”, danh sách phân công (${place.vi}) ghi “${there}”; cần thống nhất tên cơ quan.`,
            en: `Found “${here}” for target ${target}, expected “${there}” as in the list of assignments (${place.en}).`,
          },
          span: lineOf(subject, claim.span, here),
          quote: here,
          related: [
            {
              span: same.span,
              quote: there,
              message: { vi: `Danh sách ghi “${there}”.`, en: `The list says “${there}”.` },
            },
          ],
          suggestion: there,
          data: { target, names: [there, here] },
        },
      ];
    }),
  );
}

type Spellings = Map<string, NamedUnit>;

function spellingsByUnit(subject: Subject): ReadonlyMap<string, Spellings> {
  const units = new Map<string, Spellings>();
  const all = [...namedUnits(subject), ...headingUnits(subject)].sort((a, b) => a.span.line - b.span.line);
  const seen = new Set<string>();
  for (const named of all) {
    if (named.canonical === null || named.kind !== "unit" || seen.has(named.printed)) continue;
    seen.add(named.printed);
    if (isShort(named.printed)) continue;
    const spellings = units.get(named.canonical) ?? new Map<string, NamedUnit>();
    units.set(named.canonical, spellings);
    const form = spelling(named.printed, subject.reading.meta.place ?? "");
    if (!spellings.has(form)) spellings.set(form, named);
  }
  return units;
}

/** Units that paragraphs of the part on who does what begin with. */
function headingUnits(subject: Subject): readonly NamedUnit[] {
  return unitPassages(subject).flatMap(({ piece, units, opens, inDuties }) =>
    opens && inDuties
      ? units.map((printed) => {
          const resolved = subject.resolveUnit(printed);
          return {
            printed,
            canonical: resolved?.canonical ?? null,
            kind: resolved?.kind ?? null,
            role: "assigned" as const,
            span: spanAt(piece.passage),
          };
        })
      : [],
  );
}

/** An abbreviation, or a name that leaves out `Sở` in a list. */
function isShort(printed: string): boolean {
  const words = printed.split(/\s+/u);
  return words.length < 3 || words.some((word) => word.split(/[-–&.]/u).some(isAbbreviation));
}

function spelling(printed: string, place: string): string {
  return printed
    .replaceAll(place === "" ? "\u0000" : place, " ")
    .replace(/\s*[-–—]\s*/gu, "-")
    .replace(/\s+(?:tỉnh|tinh|thành phố)(?=\s|$)/giu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function judge(spellings: Spellings, subject: Subject) {
  const [first, second, ...more] = [...spellings.values()];
  if (first === undefined || second === undefined || !isFull(first, second)) return [];
  const names = [first, second, ...more].map(({ printed }) => `“${printed}”`);
  const place = whereabouts(first.span);
  return [
    {
      ...(isOtherName(first, second) ? { severity: "warning" as const } : {}),
      message: {
        vi: `Một cơ quan viết ${names.length} cách: ${names.slice(0, 4).join(", ")}${names.length > 4 ? "…" : ""}; cần thống nhất (cách đầu tiên ở ${place.vi}).`,
        en: `Found ${names.length} spellings of one unit: ${names.slice(0, 4).join(", ")}, expected one.`,
      },
      span: lineOf(subject, second.span, second.printed),
      quote: second.printed,
      related: [first, ...more].slice(0, 5).map((other) => ({
        span: lineOf(subject, other.span, other.printed),
        quote: other.printed,
        message: { vi: `Ở đây viết “${other.printed}”.`, en: `Here “${other.printed}”.` },
      })),
      suggestion: first.canonical ?? first.printed,
      data: { unit: first.canonical, spellings: [...spellings.keys()] },
    },
  ];
}

/** One of two spellings is the department's official name, the other has other words: no matter of capitals, commas or marks. */
function isOtherName(a: NamedUnit, b: NamedUnit): boolean {
  const official = fold(a.canonical ?? "");
  if (!official.startsWith("so ")) return false;
  const [one, two] = [a, b].map(({ printed }) => fold(printed).replace(/ (?:tinh|thanh pho)(?: .*)?$/u, ""));
  return one !== two && (one === official || two === official);
}

/** `Y tế` beside `Sở Y tế` is a list that says `Sở` once. */
function isFull(a: NamedUnit, b: NamedUnit): boolean {
  return a.printed.slice(0, 2).toLowerCase() === b.printed.slice(0, 2).toLowerCase();
}
