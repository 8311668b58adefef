import { fold } from "../text/fold.js";

/** What became of units: data with dates and sources, looked up by canonical name or by its pattern. */
export interface UnitChange {
  /** Matches canonical names of the unit resolver. */
  readonly names: RegExp;
  /** First day on which the unit is no more, `YYYY-MM-DD`. */
  readonly since: string;
  /** Who took over; several where its work was split. */
  readonly successors: readonly string[];
  /** The act. */
  readonly basis: string;
  /** The act or its day rests on general knowledge: told as a remark, never as a warning. */
  readonly unconfirmed?: true;
  /** Where the work went when it was split, or what differs between places. */
  readonly note?: string;
}

const DEPARTMENTS_SINCE = "2025-03-01";
const DEPARTMENTS_BY = "Nghị định 45/2025/NĐ-CP và Nghị định 150/2025/NĐ-CP";
const MINISTRIES_BY = "Nghị quyết 176/2025/QH15";
export const DISTRICTS_BY = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15";

const FINANCE_BY = "Nghị định 29/2025/NĐ-CP ngày 24/02/2025";

const MINISTRIES_2007_BY = "Nghị quyết 01/2007/NQ-QH12";
const DEPARTMENTS_2008_BY = "Nghị định 13/2008/NĐ-CP ngày 04/02/2008";
const DEPARTMENTS_2008_SINCE = "2008-02-04";

/**
 * What ended before 2025: in 2002 and 2003 (departments' pages: Hưng Yên, Ninh Bình, Kon Tum on Decision 45/2003 of 2/4/2003; Bình Dương, Trà
 * Vinh on Decision 248/2003 of 20/11/2003), in 2007 and 2008, and the police's of 2018. Read on pages of ministries and departments: Resolution 01/2007/NQ-QH12 of 31/7/2007 made
 * the ministry of industry and trade of two, and the departments followed; Decision 1001/QĐ-TTg of 8/8/2007 dissolved the committee for
 * population, family and children, and Decrees 13/2008 and 14/2008 of 4/2/2008 set up departments and offices without it. Pages on the
 * history of departments (Sóc Trăng, Bình Dương, Kiên Giang: posts and telecommunications; Hà Tĩnh, Tuyên Quang: culture, sports, trade and
 * tourism) tell what was made of the others by Decree 13/2008; that no department of fisheries was left is told of the
 * decree's revision, which proposed to set one up again.
 */
const olderChanges: readonly UnitChange[] = [
  {
    names: /^Sở Khoa học,? Công nghệ và Môi trường$/u,
    since: "2003-04-02",
    successors: ["Sở Khoa học và Công nghệ", "Sở Tài nguyên và Môi trường"],
    basis: "Quyết định 45/2003/QĐ-TTg ngày 02/4/2003",
    note: "môi trường về Sở Tài nguyên và Môi trường",
  },
  {
    names: /^Sở Địa chính(?:\s?[-–]\s?Nhà đất)?$/u,
    since: "2003-04-02",
    successors: ["Sở Tài nguyên và Môi trường"],
    basis: "Quyết định 45/2003/QĐ-TTg ngày 02/4/2003",
  },
  {
    names: /^Ban Tổ chức [Cc]hính quyền(?: (?:tỉnh|thành phố))?$/u,
    since: "2003-11-20",
    successors: ["Sở Nội vụ"],
    basis: "Quyết định 248/2003/QĐ-TTg ngày 20/11/2003",
  },
  {
    names: /^Sở Tài chính\s?[-–]\s?Vật giá$/u,
    since: "2003-11-20",
    successors: ["Sở Tài chính"],
    basis: "Quyết định 248/2003/QĐ-TTg ngày 20/11/2003",
  },
  {
    names: /^Bộ (?:Khoa học, Công nghệ và Môi trường)$/u,
    since: "2002-08-05",
    successors: ["Bộ Khoa học và Công nghệ", "Bộ Tài nguyên và Môi trường"],
    basis: "Nghị quyết 02/2002/NQ-QH11 ngày 05/8/2002",
  },
  {
    names: /^Bộ (?:Thủy sản|Văn hóa\s?[-–]\s?Thông tin|Bưu chính,? Viễn thông)$/u,
    since: "2007-07-31",
    successors: [
      "Bộ Nông nghiệp và Phát triển nông thôn",
      "Bộ Văn hóa, Thể thao và Du lịch",
      "Bộ Thông tin và Truyền thông",
    ],
    basis: MINISTRIES_2007_BY,
  },
  {
    names: /^Ủy ban Dân số, Gia đình và Trẻ em/u,
    since: DEPARTMENTS_2008_SINCE,
    successors: [
      "ngành Y tế",
      "ngành Lao động - Thương binh và Xã hội",
      "ngành Văn hóa, Thể thao và Du lịch",
    ],
    basis: "Quyết định 1001/QĐ-TTg ngày 08/8/2007, Nghị định 13/2008/NĐ-CP và Nghị định 14/2008/NĐ-CP",
    note: "dân số về ngành Y tế; trẻ em về ngành Lao động - Thương binh và Xã hội; gia đình về ngành Văn hóa, Thể thao và Du lịch",
  },
  {
    names: /^Sở (?:Công nghiệp|Thương mại)$/u,
    since: DEPARTMENTS_2008_SINCE,
    successors: ["Sở Công Thương"],
    basis: DEPARTMENTS_2008_BY,
  },
  {
    names: /^Sở (?:Thương mại (?:và|-) Du lịch|Du lịch (?:và|-) Thương mại)$/u,
    since: DEPARTMENTS_2008_SINCE,
    successors: ["Sở Công Thương", "Sở Văn hóa, Thể thao và Du lịch"],
    basis: DEPARTMENTS_2008_BY,
    note: "thương mại về Sở Công Thương; du lịch về Sở Văn hóa, Thể thao và Du lịch",
  },
  {
    names: /^Sở Thủy sản$/u,
    since: DEPARTMENTS_2008_SINCE,
    successors: ["Sở Nông nghiệp và Phát triển nông thôn"],
    basis: DEPARTMENTS_2008_BY,
  },
  {
    names: /^Sở (?:Văn hóa (?:-|và) Thông tin|Thể dục(?:,| -)? [Tt]hể thao)$/u,
    since: DEPARTMENTS_2008_SINCE,
    successors: ["Sở Văn hóa, Thể thao và Du lịch"],
    basis: DEPARTMENTS_2008_BY,
  },
  {
    names: /^Sở Bưu chính(?:,| -)? Viễn thông$/u,
    since: DEPARTMENTS_2008_SINCE,
    successors: ["Sở Thông tin và Truyền thông"],
    basis: DEPARTMENTS_2008_BY,
  },
  {
    names: /^Bộ (?:Công nghiệp|Thương mại)$/u,
    since: "2007-07-31",
    successors: ["Bộ Công Thương"],
    basis: MINISTRIES_2007_BY,
  },
  {
    // Told by the press of August 2018: the decree, and the ministry's decision three days after it on twenty provinces.
    names: /^(?:Sở )?Cảnh sát [Pp]hòng cháy(?:,| và|, và) chữa cháy/u,
    since: "2018-08-09",
    successors: ["Công an tỉnh"],
    basis: "Nghị định 01/2018/NĐ-CP ngày 06/8/2018 và Quyết định 4083/QĐ-BCA ngày 09/8/2018",
    note: "phòng cháy, chữa cháy về Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ thuộc Công an tỉnh",
  },
];

/**
 * Read on pages of the press on 1/3/2025 and 1/7/2025: Decisions 381 and 382/QĐ-BTC of 26/2/2025 (20 regional tax and customs offices from
 * 1/3/2025), 2229/QĐ-BTC (tax offices of 34 provinces from 1/7/2025), 385/QĐ-BTC (20 regional treasuries at work from 15/3/2025).
 * Offices of ministries and commands of one purpose, by the decrees on the ministries' organisation: a name, its last day's morrow, what followed, the act. */
const endedOffices: readonly UnitChange[] = (
  [
    [
      /^Ban [Cc]hỉ (?:huy|đạo) .*lụt/u,
      "2014-08-20",
      "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn",
      "Nghị định 66/2014/NĐ-CP ngày 04/7/2014",
    ],
    [
      /^Tổng cục Dạy nghề$/u,
      "2017-02-17",
      "Tổng cục Giáo dục nghề nghiệp",
      "Nghị định 14/2017/NĐ-CP ngày 17/02/2017",
    ],
    [/^Tổng cục Đường bộ/u, "2022-10-01", "Cục Đường bộ Việt Nam", "Nghị định 56/2022/NĐ-CP ngày 24/8/2022"],
    [
      /^Tổng cục (?:Lâm nghiệp|Thủy lợi|Thủy sản)$/u,
      "2022-12-22",
      "cục cùng tên",
      "Nghị định 105/2022/NĐ-CP ngày 22/12/2022",
    ],
    [
      /^Tổng cục Du lịch$/u,
      "2023-01-16",
      "Cục Du lịch Quốc gia Việt Nam",
      "Nghị định 01/2023/NĐ-CP ngày 16/01/2023",
    ],
    [
      /^Tổng cục Giáo dục nghề nghiệp$/u,
      DEPARTMENTS_SINCE,
      "Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên",
      "Nghị định 37/2025/NĐ-CP ngày 26/02/2025",
    ],
    [
      /^Tổng cục (?:Thống kê|Thuế|Hải quan)$/u,
      DEPARTMENTS_SINCE,
      "cục cùng tên thuộc Bộ Tài chính",
      FINANCE_BY,
    ],
    [
      /^Cục Thuế (?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/u,
      DEPARTMENTS_SINCE,
      "Thuế tỉnh, thành phố",
      `${FINANCE_BY} và Quyết định 381/QĐ-BTC ngày 26/02/2025`,
    ],
    [
      /^Cục Hải quan (?:liên )?(?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/u,
      DEPARTMENTS_SINCE,
      "Chi cục Hải quan khu vực",
      `${FINANCE_BY} và Quyết định 382/QĐ-BTC ngày 26/02/2025`,
    ],
    [
      /^Kho bạc Nhà nước (?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/u,
      "2025-03-15",
      "Kho bạc Nhà nước khu vực",
      `${FINANCE_BY} và Quyết định 385/QĐ-BTC năm 2025`,
    ],
    [/^(?:huyện|quận|thị) (?:ủy|uỷ)$/iu, "2025-07-01", "Đảng ủy xã, phường, đặc khu", DISTRICTS_BY],
  ] as const
).map(([names, since, successor, basis]) => ({ names, since, successors: [successor], basis }));

/**
 * The reorganisation of 2025. Read on pages that reprint or report the acts: Decree 45/2025 in force 1/3/2025, Decree 150/2025
 * of 12/6/2025, the departments and who took over (lists of Hà Tĩnh and An Giang after the merger), the end of the district
 * level and the 34 provinces from 1/7/2025, Resolution 190/2025/QH15 on names in older documents, Law 72/2025/QH15 of
 * 16/6/2025; the press of 1/3/2025 tells of Resolution 176/2025/QH15 and of the ministries made of others since that day.
 * From general knowledge only: the number of Resolution 202/2025/QH15 on provinces. Rows that rest on
 * general knowledge are `unconfirmed` and told as remarks only.
 */
export const unitChanges: readonly UnitChange[] = [
  ...olderChanges,
  ...endedOffices,
  {
    names: /^Sở Lao động - Thương binh và Xã hội$/u,
    since: DEPARTMENTS_SINCE,
    successors: [
      "Sở Nội vụ",
      "Sở Y tế",
      "Sở Nông nghiệp và Môi trường",
      "Sở Giáo dục và Đào tạo",
      "Công an tỉnh",
    ],
    basis: DEPARTMENTS_BY,
    note: "lao động, người có công về Sở Nội vụ; bảo trợ xã hội, trẻ em về Sở Y tế; giảm nghèo về Sở Nông nghiệp và Môi trường; giáo dục nghề nghiệp về Sở Giáo dục và Đào tạo; cai nghiện về Công an tỉnh",
  },
  {
    names: /^Sở Kế hoạch và Đầu tư$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Sở Tài chính"],
    basis: DEPARTMENTS_BY,
  },
  {
    names: /^Sở (?:Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường)$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Sở Nông nghiệp và Môi trường"],
    basis: DEPARTMENTS_BY,
  },
  {
    names: /^Sở (?:Giao thông vận tải|Giao thông vận tải - Xây dựng)$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Sở Xây dựng"],
    basis: DEPARTMENTS_BY,
  },
  {
    names: /^Sở Thông tin và Truyền thông$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch"],
    basis: DEPARTMENTS_BY,
    note: "báo chí, xuất bản về Sở Văn hóa, Thể thao và Du lịch",
  },
  {
    names: /^Ban Dân tộc (?:tỉnh|thành phố)$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Sở Dân tộc và Tôn giáo"],
    basis: DEPARTMENTS_BY,
    note: "nơi không lập Sở Dân tộc và Tôn giáo thì theo quyết định của tỉnh",
  },
  {
    names: /^Ban (?:Tuyên giáo|Dân vận) (?:Tỉnh|Thành) ủy$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Ban Tuyên giáo và Dân vận Tỉnh ủy"],
    basis: "quyết định hợp nhất đầu năm 2025 của Tỉnh ủy, Thành ủy theo tổng kết Nghị quyết 18-NQ/TW",
  },
  {
    names: /^Bộ Lao động - Thương binh và Xã hội$/u,
    since: DEPARTMENTS_SINCE,
    successors: [
      "Bộ Nội vụ",
      "Bộ Y tế",
      "Bộ Nông nghiệp và Môi trường",
      "Bộ Giáo dục và Đào tạo",
      "Bộ Công an",
    ],
    basis: MINISTRIES_BY,
  },
  {
    names: /^Bộ Kế hoạch và Đầu tư$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Bộ Tài chính"],
    basis: MINISTRIES_BY,
  },
  {
    names: /^Bộ (?:Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường)$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Bộ Nông nghiệp và Môi trường"],
    basis: MINISTRIES_BY,
  },
  {
    names: /^Bộ Giao thông vận tải$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Bộ Xây dựng"],
    basis: MINISTRIES_BY,
  },
  {
    names: /^Bộ Thông tin và Truyền thông$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Bộ Khoa học và Công nghệ", "Bộ Văn hóa, Thể thao và Du lịch"],
    basis: MINISTRIES_BY,
  },
  {
    names: /^Ủy ban Dân tộc$/u,
    since: DEPARTMENTS_SINCE,
    successors: ["Bộ Dân tộc và Tôn giáo"],
    basis: MINISTRIES_BY,
  },
  {
    // Told by the national news agency in July 2025: three bodies were made one by this decision.
    names:
      /^(?:Ban Chỉ đạo (?:[Qq]uốc gia|Trung ương) (?:về )?(?:[Pp]hòng,? chống thiên tai|PCTT)|Ủy ban [Qq]uốc gia [ỨƯỚứ]ng phó (?:[Ss]ự cố|SC),? ?(?:thiên tai|TT) và (?:[Tt]ìm kiếm [Cc]ứu nạn|TKCN))$/u,
    since: "2025-07-23",
    successors: ["Ban Chỉ đạo Phòng thủ dân sự quốc gia"],
    basis: "Quyết định 1585/QĐ-TTg ngày 23/7/2025",
  },
  {
    // Told by the Party's newspaper of 28/6/2025: 44 commands dissolved, 30 set up under the military commands.
    names: /^Bộ Chỉ huy (?:Bộ đội [Bb]iên phòng|BĐBP)$/u,
    since: "2025-07-01",
    successors: ["Ban Chỉ huy Bộ đội Biên phòng thuộc Bộ Chỉ huy Quân sự tỉnh"],
    basis: "Kết luận 159-KL/TW ngày 29/5/2025",
  },
  {
    names:
      /^(?:Ủy ban|Hội đồng) nhân dân (?:(?:các |cấp )?(?:quận, )?huyện|(?:các )?quận|thị xã)(?![A-Za-zÀ-ỹ])/u,
    since: "2025-07-01",
    successors: ["Ủy ban nhân dân các xã, phường, đặc khu", "Ủy ban nhân dân tỉnh"],
    basis: DISTRICTS_BY,
    note: "kết thúc hoạt động của đơn vị hành chính cấp huyện",
  },
  {
    names:
      /^(?:(?:Ủy ban )?Mặt trận Tổ quốc(?: Việt Nam)?|Hội (?:Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh)|Liên đoàn Lao động|Ban Chỉ huy Quân sự) (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])|^Ban Chỉ (?:huy|đạo) \p{Lu}[A-Za-zÀ-ỹ\s,-]+ huyện(?![A-Za-zÀ-ỹ])/u,
    since: "2025-07-01",
    successors: ["tổ chức cùng tên ở xã, phường, đặc khu và ở tỉnh"],
    basis: DISTRICTS_BY,
    note: "kết thúc hoạt động của đơn vị hành chính cấp huyện",
  },
  {
    names: /^(?:Tòa án|Viện kiểm sát) nhân dân (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])/u,
    since: "2025-07-01",
    successors: ["Tòa án nhân dân khu vực", "Viện kiểm sát nhân dân khu vực"],
    basis: "các Luật sửa đổi Luật Tổ chức Tòa án nhân dân, Luật Tổ chức Viện kiểm sát nhân dân năm 2025",
    unconfirmed: true,
  },
  {
    names:
      /^Phòng \p{Lu}.+ (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])|^Phòng (?:Tài nguyên và Môi trường|Lao động\s*[-–]\s*Thương binh và Xã hội|Nội vụ|Tư pháp|Tài chính\s*[-–]\s*Kế hoạch|Kinh tế|Quản lý đô thị|Y tế|Giáo dục và Đào tạo|Văn hóa và Thông tin) thành phố(?![A-Za-zÀ-ỹ])/u,
    since: "2025-07-01",
    successors: ["cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã"],
    basis: DISTRICTS_BY,
  },
];

/** Departments that ended, by their full names. */
const formerNames: readonly string[] = [
  "Sở Lao động - Thương binh và Xã hội",
  "Sở Kế hoạch và Đầu tư",
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Sở Tài nguyên và Môi trường",
  "Sở Giao thông vận tải",
  "Sở Thông tin và Truyền thông",
  "Ban Dân tộc tỉnh",
];

/** What became of a unit, where anything did; undefined for units that go on. */
export function findUnitChange(canonical: string): UnitChange | undefined {
  return unitChanges.find(({ names }) => names.test(canonical));
}

const successions: readonly (readonly [string, string])[] = unitChanges.flatMap(({ names, successors }) =>
  formerNames
    .filter((name) => names.test(name))
    .flatMap((name) => successors.map((successor) => [fold(name), fold(successor)] as const)),
);

/** Whether a folded name of the second set took over from one of the first. */
export function succeeds(earlier: ReadonlySet<string>, later: ReadonlySet<string>): boolean {
  return successions.some(([former, successor]) => earlier.has(former) && later.has(successor));
}

/** Provinces were merged on this day (Resolution 202/2025/QH15). */
export const PROVINCES_SINCE = "2025-07-01";
export const PROVINCES_BY = "Nghị quyết 202/2025/QH15";

const MERGERS: Readonly<Record<string, string>> = {
  "Tuyên Quang": "Hà Giang",
  "Lào Cai": "Yên Bái",
  "Thái Nguyên": "Bắc Kạn",
  "Phú Thọ": "Vĩnh Phúc|Hòa Bình",
  "Bắc Ninh": "Bắc Giang",
  "Hưng Yên": "Thái Bình",
  "Hải Phòng": "Hải Dương",
  "Ninh Bình": "Hà Nam|Nam Định",
  "Quảng Trị": "Quảng Bình",
  "Đà Nẵng": "Quảng Nam",
  "Quảng Ngãi": "Kon Tum",
  "Gia Lai": "Bình Định",
  "Khánh Hòa": "Ninh Thuận",
  "Lâm Đồng": "Đắk Nông|Bình Thuận",
  "Đắk Lắk": "Phú Yên",
  "Hồ Chí Minh": "Bình Dương|Bà Rịa - Vũng Tàu",
  "Đồng Nai": "Bình Phước",
  "Tây Ninh": "Long An",
  "Cần Thơ": "Sóc Trăng|Hậu Giang",
  "Vĩnh Long": "Bến Tre|Trà Vinh",
  "Đồng Tháp": "Tiền Giang",
  "Cà Mau": "Bạc Liêu",
  "An Giang": "Kiên Giang",
};

/** Provinces that ended on 1/7/2025 → the province that each became part of. Those that kept their name aren't here. */
export const provinceSuccessors: ReadonlyMap<string, string> = new Map(
  Object.entries(MERGERS).flatMap(([successor, merged]) =>
    merged.split("|").map((name) => [name, successor] as const),
  ),
);
