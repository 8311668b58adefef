/**
 * Names of organisations, canonical name first, then other names and abbreviations that the rule of initials doesn't
 * give, separated by `|`. Names of bodies renamed or merged stay: documents from 2005 on are read. Where initials
 * fit two names (`VHTT`), the first listed wins.
 */

/** Fields of administration that make the name of a ministry (`Bộ …`) or of a department (`Sở …`). */
export const FIELDS: readonly string[] = [
  "Nội vụ",
  "Tư pháp",
  "Tài chính",
  "Kế hoạch và Đầu tư",
  "Công Thương",
  "Nông nghiệp và Phát triển nông thôn",
  "Nông nghiệp và Môi trường",
  "Giao thông vận tải",
  "Xây dựng",
  "Tài nguyên và Môi trường",
  "Thông tin và Truyền thông",
  "Lao động - Thương binh và Xã hội",
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa và Thể thao",
  "Du lịch",
  "Khoa học và Công nghệ",
  "Giáo dục và Đào tạo",
  "Y tế",
  "Dân tộc và Tôn giáo",
  "Ngoại vụ",
];

/** Fields of departments that only some provinces have or had. */
export const DEPARTMENT_FIELDS: readonly string[] = [
  "Quy hoạch - Kiến trúc",
  "An toàn thực phẩm",
  "Dân tộc",
  "Tôn giáo",
  "Văn hóa - Thông tin",
  "Văn hóa và Du lịch",
  "Bưu chính, Viễn thông",
  "Thương mại",
  "Thương mại và Du lịch",
  "Du lịch và Thương mại",
  "Công nghiệp",
  "Thủy sản",
  "Thể dục thể thao",
  "Giao thông công chính",
  "Giao thông vận tải - Xây dựng",
  "Tài nguyên, Môi trường và Nhà đất",
];

export const MINISTRIES: readonly string[] = [
  "Bộ Quốc phòng",
  "Bộ Công an",
  "Bộ Ngoại giao",
  "Bộ Bưu chính, Viễn thông",
  "Bộ Thương mại",
  "Bộ Công nghiệp",
  "Bộ Thủy sản",
  "Bộ Văn hóa - Thông tin",
];

export const CENTRAL: readonly string[] = [
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội|UBTVQH",
  "Chủ tịch nước",
  "Văn phòng Chủ tịch nước",
  "Văn phòng Quốc hội",
  "Chính phủ",
  "Thủ tướng Chính phủ|TTg CP|TTgCP|TTCP",
  "Phó Thủ tướng Chính phủ",
  "Văn phòng Chính phủ|VPCP",
  "Thanh tra Chính phủ",
  "Ủy ban Dân tộc",
  "Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước|NHNN",
  "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
  "Bảo hiểm xã hội Việt Nam",
  "Tòa án nhân dân tối cao",
  "Viện kiểm sát nhân dân tối cao",
  "Kiểm toán nhà nước",
  "Tổng cục Thống kê",
  "Tổng cục Thuế",
  "Tổng cục Hải quan",
  "Tổng cục Giáo dục nghề nghiệp",
  "Tổng cục Du lịch",
  "Tổng cục Môi trường",
  "Cục Bảo trợ xã hội",
  "Thông tấn xã Việt Nam",
  "Đài Truyền hình Việt Nam",
  "Đài Tiếng nói Việt Nam",
  "Ngân hàng Phát triển Việt Nam",
  "Ngân hàng Chính sách xã hội|NHCSXH",
  "Phòng Thương mại và Công nghiệp Việt Nam|VCCI",
  "Liên đoàn Thương mại và Công nghiệp Việt Nam",
  "Liên minh Hợp tác xã Việt Nam",
  "Tổng Liên đoàn Lao động Việt Nam",
  "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|UBTWMTTQVN|UBTW MTTQ Việt Nam|Trung ương Mặt trận Tổ quốc Việt Nam",
  "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|Trung ương Đoàn TNCS Hồ Chí Minh|Trung ương Đoàn",
  "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
  "Trung ương Hội Nông dân Việt Nam",
  "Trung ương Hội Cựu chiến binh Việt Nam",
  "Ủy ban Dân số, Gia đình và Trẻ em",
  "Ủy ban An toàn giao thông Quốc gia",
  "Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam",
  "Ủy ban Giám sát tài chính Quốc gia",
  "Viện Hàn lâm Khoa học xã hội Việt Nam",
  "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
  "Học viện Chính trị quốc gia Hồ Chí Minh",
];

export const CENTRAL_PARTY: readonly string[] = [
  "Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|BCH Trung ương Đảng|BCHTW|BCHTW Đảng|BCH TW",
  "Bộ Chính trị",
  "Ban Bí thư|Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương",
  "Văn phòng Trung ương Đảng|Văn phòng Trung ương|VPTW Đảng",
  "Ban Tổ chức Trung ương",
  "Ban Tuyên giáo và Dân vận Trung ương",
  "Ban Tuyên giáo Trung ương",
  "Ban Dân vận Trung ương",
  "Ban Nội chính Trung ương",
  "Ban Kinh tế Trung ương",
  "Ban Đối ngoại Trung ương",
  "Ban Chính sách, chiến lược Trung ương",
  "Ủy ban Kiểm tra Trung ương",
];

/** Bodies of a province that carry their level in the name: canonical name is this and `tỉnh` or `thành phố`. */
export const PROVINCE: readonly string[] = [
  "Ủy ban nhân dân|UBND|Uỷ ban nhân dân",
  "Hội đồng nhân dân|HĐND",
  "Thường trực Hội đồng nhân dân|TT HĐND|TTHĐND|Thường trực HĐND",
  "Chủ tịch Ủy ban nhân dân",
  "Văn phòng Ủy ban nhân dân|VPUBND|VP UBND|Văn phòng UBND|VPUB",
  "Văn phòng Hội đồng nhân dân",
  "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|VP HĐND và UBND|Văn phòng HĐND và UBND",
  "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Văn phòng ĐĐBQH và HĐND|Văn phòng Đoàn ĐBQH và HĐND",
  "Đoàn đại biểu Quốc hội|ĐĐBQH",
  "Thanh tra",
  "Công an",
  "Đài Khí tượng thủy văn|Đài Khí tượng và Thủy văn|Đài KTTV",
  "Bộ Chỉ huy Quân sự|Bộ CHQS|BCHQS|BCH Quân sự|Bộ Chỉ huy QS",
  "Ban Chỉ huy Quân sự|Ban CHQS",
  "Bộ Chỉ huy Bộ đội Biên phòng|Bộ đội Biên phòng|BĐBP|BCH Bộ đội Biên phòng|Ban Chỉ huy Bộ đội Biên phòng|Bộ CH BĐBP|Bộ Chỉ huy BĐBP|BCH BĐBP|Bộ CHBĐBP",
  "Bộ Tư lệnh",
  "Ban Dân tộc",
  "Ban Tôn giáo",
  "Ban Dân tộc và Tôn giáo",
  "Ban Thi đua - Khen thưởng",
  "Ban An toàn giao thông|Ban ATGT",
  "Ban Quản lý Khu kinh tế|BQL Khu kinh tế|BQL KKT|Ban Quản lý các Khu kinh tế|Ban Quản lý KKT",
  "Ban Quản lý các Khu công nghiệp|BQL các Khu công nghiệp|BQL KCN|BQL các KCN|Ban Quản lý Khu công nghiệp|Ban Quản lý các KCN",
  "Ban Quản lý Khu kinh tế và các Khu công nghiệp|Ban Quản lý các Khu công nghiệp và Khu kinh tế|Ban Quản lý Khu kinh tế và Khu công nghiệp",
  "Ban Quản lý các Khu chế xuất và công nghiệp|Ban Quản lý các khu chế xuất và khu công nghiệp",
  "Ban Quản lý dự án đầu tư xây dựng",
  "Ban vì sự tiến bộ của phụ nữ|Ban VSTBPN",
  "Đài Phát thanh và Truyền hình|Đài Phát thanh - Truyền hình|Đài PTTH|Đài PT-TH|Đài PT&TH|Đài Phát thanh Truyền hình|Đài Truyền hình",
  "Báo và Đài Phát thanh, Truyền hình|Báo và Phát thanh, Truyền hình|Báo và Đài Phát thanh và Truyền hình|Báo và Đài PTTH|Báo và Đài PT-TH|Báo và Phát thanh và Truyền hình|Báo, Đài Phát thanh và Truyền hình|Báo và Đài Phát thanh - Truyền hình",
  "Cổng Thông tin điện tử|Cổng TTĐT|Công TTĐT",
  "Cục Thống kê",
  "Chi cục Thống kê",
  "Thống kê",
  "Cục Thuế",
  "Chi cục Thuế",
  "Thuế",
  "Cục Hải quan",
  "Chi cục Hải quan",
  "Cảng vụ Hàng hải",
  "Cảng vụ Đường thủy nội địa",
  "Cảng vụ Hàng không",
  "Kho bạc Nhà nước|KBNN",
  "Bảo hiểm xã hội|BHXH",
  "Tòa án nhân dân|TAND|Tòa án",
  "Viện kiểm sát nhân dân|VKSND|Viện KSND|Viện kiểm sát",
  "Cục Thi hành án dân sự|Cục THADS",
  "Thi hành án dân sự|THADS",
  "Cục Quản lý thị trường|Cục QLTT",
  "Chi cục Quản lý thị trường",
  "Bưu điện",
  "Liên minh Hợp tác xã|Liên minh HTX|LMHTX",
  "Trường Chính trị",
  "Trung tâm Phục vụ hành chính công|Trung tâm PVHCC|Trung tâm Phục vụ HCC",
  "Trung tâm Kiểm soát bệnh tật|CDC",
  "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch",
  "Trung tâm Xúc tiến Đầu tư",
  "Trung tâm Khuyến nông",
  "Trung tâm Dịch vụ việc làm",
  "Quỹ Đầu tư phát triển",
  "Quỹ Bảo vệ và Phát triển rừng",
  "Hiệp hội Doanh nghiệp",
  "Hiệp hội Du lịch",
  "Hội Doanh nhân trẻ",
];

/** Divisions and service centres of districts and communes: canonical as printed, with the place that follows. */
export const DIVISIONS: readonly string[] = [
  "Trung tâm Dịch vụ tổng hợp",
  "Trung tâm Cung ứng dịch vụ công|Trung tâm Cung ứng dịch vụ sự nghiệp công",
  "Trung tâm Văn hóa, Thông tin và Thể thao|Trung tâm Văn hóa - Thông tin - Thể thao|Trung tâm VH-TT-TT|Trung tâm Văn hóa, Thể thao và Truyền thanh",
  "Phòng Kinh tế",
  "Phòng Kinh tế, Hạ tầng và Đô thị",
  "Phòng Kinh tế và Hạ tầng|Phòng Kinh tế - Hạ tầng",
  "Phòng Văn hóa - Xã hội|Phòng Văn hóa và Xã hội",
  "Phòng Tài chính - Kế hoạch|Phòng Tài chính và Kế hoạch",
  "Phòng Nông nghiệp và Phát triển nông thôn|Phòng NN và PTNT|Phòng Nông nghiệp và PTNT",
  "Phòng Quản lý đô thị",
  "Phòng Lao động - Thương binh và Xã hội",
  "Phòng Văn hóa và Thông tin|Phòng Văn hóa - Thông tin",
  "Phòng Giáo dục và Đào tạo",
  "Trạm Y tế|TYT",
];

/** Offices that a department's own plan calls by what they belong to; `Thanh tra` alone is the province's. */
export const OWN_OFFICES: readonly string[] = ["Thanh tra Sở", "Văn phòng Sở"];

/** Party bodies and mass organisations of a province; `tỉnh` is added as above. */
export const PROVINCE_MASS: readonly string[] = [
  "Ủy ban Mặt trận Tổ quốc Việt Nam|UBMTTQVN|UBMTTQ|UBMTTQ Việt Nam|Ủy ban MTTQ|Ủy ban MTTQVN|Ủy ban MTTQ Việt Nam|UB MTTQ|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|MTTQ|MTTQVN|Ủy ban Mặt trận|UB Mặt trận Tổ quốc|Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam|Ban Thường trực Ủy ban MTTQ Việt Nam|Ban Thường trực UBMTTQ Việt Nam",
  "Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn TNCSHCM|Đoàn Thanh niên|Đoàn TN|Đoàn TNCS|Ban Chấp hành Đoàn TNCS Hồ Chí Minh",
  "Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Phụ nữ|Hội Liên hiệp Phụ nữ Việt Nam|HLHPN|Hội LHPN Việt Nam|Hội LHPN VN|Hội Liên hiệp Phụ nữ VN",
  "Hội Nông dân|Hội Nông dân Việt Nam|HND",
  "Hội Cựu chiến binh|Hội CCB|Hội Cựu chiến binh Việt Nam",
  "Hội Cựu thanh niên xung phong|Hội Cựu TNXP",
  "Liên đoàn Lao động|LĐLĐ",
  "Hội Chữ thập đỏ|Hội CTĐ",
  "Hội Khuyến học",
  "Hội Làm vườn|Hội Làm vườn và Trang trại",
  "Hội Người cao tuổi|Hội NCT|Ban Đại diện Hội Người cao tuổi",
  "Hội Luật gia",
  "Hội Nhà báo",
  "Hội Người mù",
  "Hội Người khuyết tật",
  "Hội Kế hoạch hóa gia đình",
  "Hội Nạn nhân chất độc da cam/dioxin",
  "Hội Bảo trợ người khuyết tật và trẻ mồ côi|Hội Bảo trợ Người khuyết tật, Trẻ mồ côi và Bệnh nhân nghèo|Hội Bảo trợ Bệnh nhân nghèo",
  "Hội Bảo vệ quyền trẻ em",
  "Hội Liên hiệp Thanh niên|Hội LHTN",
  "Hội Văn học - Nghệ thuật|Hội Văn học nghệ thuật|Liên hiệp các Hội Văn học nghệ thuật",
  "Liên hiệp các Hội Khoa học và Kỹ thuật|Liên hiệp các Hội KHKT|Liên hiệp các Hội KH&KT",
  "Liên hiệp các tổ chức hữu nghị|Liên hiệp các TCHN",
  "Đoàn Luật sư",
];

/** Party bodies of a province: names that need no level after them. */
export const PROVINCE_PARTY: readonly string[] = [
  "Tỉnh ủy",
  "Thành ủy",
  "Ban Thường vụ Tỉnh ủy|BTV Tỉnh ủy|BTVTU",
  "Ban Thường vụ Thành ủy|BTV Thành ủy",
  "Ban Chấp hành Đảng bộ tỉnh",
  "Thường trực Tỉnh ủy|TTTU|TT.TU|TT Tỉnh ủy",
  "Thường trực Thành ủy|TT Thành ủy",
  "Văn phòng Tỉnh ủy|VPTU|VP Tỉnh ủy",
  "Văn phòng Thành ủy|VP Thành ủy",
  "Ban Tuyên giáo Tỉnh ủy|BTGTU|Ban Tuyên giáo TU|Ban Tuyên giáo",
  "Ban Tuyên giáo và Dân vận Tỉnh ủy|Ban Tuyên giáo và Dân vận|Ban Tuyên giáo và Dân vận TU",
  "Ban Tuyên giáo và Dân vận Thành ủy",
  "Ban Tuyên giáo Thành ủy",
  "Ban Tổ chức Tỉnh ủy|Ban Tổ chức TU",
  "Ban Tổ chức Thành ủy",
  "Ban Dân vận Tỉnh ủy|Ban Dân vận|Ban Dân vận TU",
  "Ban Nội chính Tỉnh ủy|Ban Nội chính|Ban Nội chính TU",
  "Ủy ban Kiểm tra Tỉnh ủy|UBKT Tỉnh ủy|UBKTTU",
  "Tỉnh Đoàn|Tỉnh Đoàn Thanh niên|Tỉnh Đoàn TNCS Hồ Chí Minh|Tỉnh Đoàn Thanh niên Cộng sản Hồ Chí Minh",
  "Thành Đoàn",
  "Ngân hàng Nhà nước khu vực|Ngân hàng Nhà nước Việt Nam khu vực|NHNN khu vực",
  "Ngân hàng Nhà nước chi nhánh tỉnh|NHNN chi nhánh tỉnh|Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh|Ngân hàng Nhà nước tỉnh|Chi nhánh Ngân hàng Nhà nước tỉnh|Ngân hàng Nhà nước Việt Nam chi nhánh|Ngân hàng Nhà nước chi nhánh|NHNN tỉnh|NHNN Việt Nam chi nhánh tỉnh|NHNN CN tỉnh|Chi nhánh NHNN tỉnh|Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh|Chi nhánh Ngân hàng Nhà nước",
  "Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh tỉnh|Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam chi nhánh tỉnh|Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh|Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh|Chi nhánh Ngân hàng Nông nghiệp và Phát triển nông thôn",
  "Ngân hàng Chính sách xã hội chi nhánh tỉnh|Chi nhánh Ngân hàng Chính sách xã hội tỉnh|Chi nhánh Ngân hàng Chính sách xã hội|Chi nhánh NHCSXH tỉnh|Ngân hàng Chính sách xã hội tỉnh|Chi nhánh NHCSXH|NHCSXH tỉnh|NHCSXH chi nhánh tỉnh|Ngân hàng Chính sách xã hội chi nhánh",
];

const LOCAL_COMMITTEES = "Huyện ủy|Quận ủy|Thị ủy".split("|");
const COMMITTEE_BODIES = (
  "Ban Thường vụ,BTV|Thường trực|Ban Tuyên giáo|Ban Tuyên giáo và Dân vận|Ban Tổ chức|Ban Dân vận|" +
  "Ban Xây dựng Đảng|Ủy ban Kiểm tra,UBKT|Văn phòng"
)
  .split("|")
  .map((body) => body.split(","));

/** Party committees of districts (until 30/6/2025) and their bodies: `Ban Dân vận Huyện ủy`. */
export const LOCAL_PARTY: readonly string[] = LOCAL_COMMITTEES.flatMap((committee) => [
  committee,
  ...COMMITTEE_BODIES.map((forms) => forms.map((body) => `${body} ${committee}`).join("|")),
]);

/** The provinces and cities of the centre since 2005, merged ones included. */
export const PROVINCES: readonly string[] = (
  "An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|" +
  "Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tây|" +
  "Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|" +
  "Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|" +
  "Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|" +
  "Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái"
).split("|");

/** Cities directly under the central Government, now or before. */
export const CENTRAL_CITIES: readonly string[] = [
  "Hà Nội",
  "Huế",
  "Hải Phòng",
  "Đà Nẵng",
  "Hồ Chí Minh",
  "Cần Thơ",
];
