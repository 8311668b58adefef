/**
 * Abbreviations that offices make of set phrases, with their words. Decree 30/2020/NĐ-CP has them explained where they are first used;
 * those of its own annex III (UBND, HĐND), of schools (THPT) and of foreign words aren't here.
 */
export const knownAbbreviations: ReadonlyMap<string, string> = new Map(
  `BHXH bảo hiểm xã hội|BHYT bảo hiểm y tế|BHTN bảo hiểm thất nghiệp|LLLĐ lực lượng lao động|ASXH an sinh xã hội
CTMT chương trình mục tiêu|MTQG mục tiêu quốc gia|CTMTQG chương trình mục tiêu quốc gia|NTM nông thôn mới|KTXH kinh tế - xã hội
ANQP an ninh, quốc phòng|QPAN quốc phòng, an ninh|ANTT an ninh, trật tự|TTATXH trật tự, an toàn xã hội|TTATGT trật tự, an toàn giao thông
ATGT an toàn giao thông|ATTP an toàn thực phẩm|VSATTP vệ sinh an toàn thực phẩm|ATVSTP an toàn vệ sinh thực phẩm|ATVSLĐ an toàn, vệ sinh lao động
CNTT công nghệ thông tin|CCHC cải cách hành chính|TTHC thủ tục hành chính|QPPL quy phạm pháp luật|VBQPPL văn bản quy phạm pháp luật
PBGDPL phổ biến, giáo dục pháp luật|TGPL trợ giúp pháp lý|CHQS chỉ huy quân sự|BĐBP bộ đội biên phòng|DTSQ dự trữ sinh quyển|DTTS dân tộc thiểu số
GDNN giáo dục nghề nghiệp|GDTX giáo dục thường xuyên|CSVC cơ sở vật chất|CBCC cán bộ, công chức|CBCCVC cán bộ, công chức, viên chức
CNH công nghiệp hóa|HĐH hiện đại hóa|HTX hợp tác xã|KCN khu công nghiệp|CCN cụm công nghiệp|KKT khu kinh tế|NNCNC nông nghiệp công nghệ cao
KHCN khoa học và công nghệ|ĐMST đổi mới sáng tạo|CĐS chuyển đổi số|PTBV phát triển bền vững|BVMT bảo vệ môi trường|BĐKH biến đổi khí hậu
PCTT phòng, chống thiên tai|TKCN tìm kiếm cứu nạn|PCCC phòng cháy, chữa cháy|PCCCR phòng cháy, chữa cháy rừng|BVTV bảo vệ thực vật
CSSK chăm sóc sức khỏe|SKSS sức khỏe sinh sản|KHHGĐ kế hoạch hóa gia đình|KCB khám bệnh, chữa bệnh|SXKD sản xuất, kinh doanh|XDCB xây dựng cơ bản
NSNN ngân sách nhà nước|NSTW ngân sách trung ương|NSĐP ngân sách địa phương|GPMB giải phóng mặt bằng|QSDĐ quyền sử dụng đất|TĐKT thi đua, khen thưởng
CCCD căn cước công dân|TDTT thể dục, thể thao|LHPN liên hiệp phụ nữ|GTSX giá trị sản xuất|NSLĐ năng suất lao động|KCHT kết cấu hạ tầng
GTVT giao thông vận tải|GTNT giao thông nông thôn|VSTBPN vì sự tiến bộ của phụ nữ|BĐG bình đẳng giới|BLGĐ bạo lực gia đình|PCTN phòng, chống tham nhũng
TNXH tệ nạn xã hội|VPHC vi phạm hành chính|PCMT phòng, chống ma túy|NCT người cao tuổi|NKT người khuyết tật|TTCN tiểu thủ công nghiệp
DNNVV doanh nghiệp nhỏ và vừa|DNNN doanh nghiệp nhà nước|XTTM xúc tiến thương mại|TMĐT thương mại điện tử|XKLĐ xuất khẩu lao động|QLNN quản lý nhà nước
QLDA quản lý dự án|CSDL cơ sở dữ liệu|ATTT an toàn thông tin|DVC dịch vụ công|DVCTT dịch vụ công trực tuyến|ĐBSCL đồng bằng sông Cửu Long
CTXH công tác xã hội|LĐNT lao động nông thôn|PTDTNT phổ thông dân tộc nội trú|KTTT kinh tế tập thể|TTĐT thông tin điện tử|TNGT tai nạn giao thông`
    .split(/[|\n]/u)
    .map((entry) => {
      const [letters = "", ...words] = entry.split(" ");
      return [letters, words.join(" ")];
    }),
);
