import { fold } from "../../text/fold.js";
import { shortened } from "../../text/shortened.js";
import { isCapitals } from "../../text/words.js";
import { boundPhraseSlips } from "../boundPhraseSlips.js";
import { type BrokenClause, brokenClauses } from "../brokenClauses.js";
import type { Finding, Said } from "../diagnostic.js";
import { forbiddenDoings } from "../forbiddenDoings.js";
import type { ForeignGlyph } from "../foreignGlyphs.js";
import { halvedPhrases } from "../halvedPhrases.js";
import { impossibleWords } from "../impossibleWords.js";
import { invertedSenses } from "../invertedSenses.js";
import { lostNegations } from "../lostNegations.js";
import { lostVerbs } from "../lostVerbs.js";
import { type MisreadFigure, misreadFigures } from "../misreadFigures.js";
import type { OddPhrase } from "../phraseLooks.js";
import { praisedShortcomings } from "../praisedShortcomings.js";
import type { DocumentRule } from "../rule.js";
import { glyphs, type Slip, slips } from "../slips.js";
import type { Subject } from "../subject.js";

export const ocrSuspect: DocumentRule = {
  name: "ocr-suspect",
  scope: "document",
  severity: "warning",
  title: { vi: "Từ có thể bị quét hoặc gõ sai", en: "A word that a scanner or a hand probably got wrong" },
  looksFor: {
    vi: "Hai tiếng đứng cạnh nhau không thành từ, không tiếng nào ghép được với tiếng bên kia, mà sửa một dấu hoặc một chữ thì thành từ có trong bảng từ (“phản đấu”, “lao dộng”, “sử lý”); tiếng không có trong tiếng Việt hoặc không đứng một mình (“thưc”, “dâms”, “ngưới”), dấu đặt sai chỗ (“gía”), tiếng bị tách (“huy ện”); từ mà chính văn bản viết khác ở chỗ giống hệt; từ bị rơi (“Ủy ban nhân thành phố”); tiếng mất tiếng đi cùng, hoặc đứng cạnh tiếng lạ, mà chỗ khác trong văn bản vẫn in đủ (“Xây chương trình”, “đặc tệ là”); hai tiếng đổi chỗ cho nhau (“sách chính”); từ, cụm từ in hai lần liền nhau; chữ “không” bị rơi (“vận động người dân sử dụng pháo nổ”, “để phát sinh điểm nóng”), chữ “bất” bị rơi (“giảm bình đẳng”); điều cần tránh lại được tăng lên, điều cần có lại bị giảm đi (“nâng cao ô nhiễm”); câu rơi mất chữ ở giữa hoặc ở cuối (“góp phần sự”, “chịu quản lý”, “phối hợp với các.”); cụm từ hai vế mất một vế (“phòng, tội phạm”, “chỉ … mà còn”) hoặc không có nghĩa trong kế hoạch (“khắc phục hiệu quả thiên tai”, “tạo điều kiện khó khăn”); việc không được làm mà mất chữ “không” (“được đánh đổi môi trường”); mục hạn chế mà chỉ khen (“thật sự quyết liệt”); chữ lệch một dấu so với cụm từ cố định (“sở, bân, ngành”) hoặc so với chính văn bản; “tinh” thay cho “tỉnh”, “chi tiêu” ở chỗ của “chỉ tiêu”; chữ viết tắt khác một ký tự so với toàn văn bản, thừa một chữ cái so với chữ viết tắt quen dùng (“UBNND”); ký tự lạ do phông chữ hỏng (“ngǜ”); chữ cái lẫn trong số, ký hiệu và ngày (“20I5”, “1O/4/2019”). Mỗi lỗi báo một lần, nêu mọi chỗ; chỗ chưa chắc là lưu ý.",
    en: "Two neighbours that make no compound, neither of them one with its other neighbour, where one diacritic or letter changed gives a compound of the lexicon; what is no Vietnamese syllable or none that stands alone, a tone on the wrong letter, a broken syllable; a word that the document itself prints otherwise between the same neighbours; a word that fell out of a set phrase; a syllable without the partner that the document prints with it elsewhere, or beside a stranger; two neighbours that changed places; words and phrases printed twice; `không` fell out where people are asked for what everyone fights; more of what is fought, less of what is wanted; clauses and compounds of which words fell out; phrases of two halves with one (`phòng, chống`, `không chỉ … mà còn`) and phrases that make no sense in a plan; what must not be done without its `không`, praise among the shortcomings; a word one slip off that of a set phrase, or off the one the document prints beside the same neighbours; `tinh` for `tỉnh`, `chi tiêu` where indicators are meant; an abbreviation one letter off, or a known one with a letter too many; letters of a broken font; letters among the figures of numbers and dates. Each slip is told once with all its places; the unsure ones as remarks.",
  },
  source: {
    vi: "Chính tả tiếng Việt; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I (phông chữ, dấu theo TCVN 6909:2001).",
    en: "Vietnamese spelling; Decree 30/2020/NĐ-CP, annex I, I (TCVN 6909:2001).",
  },
  silentWhen: {
    vi: "Từ đứng cạnh cho thấy hai tiếng thuộc hai từ khác nhau (“hình thức đẩy mạnh”); từ in từ ba lần trở lên mà không có cách viết kia nhiều hơn; tên riêng, tên dân tộc, địa danh; câu không dấu (địa chỉ thư, tiếng nước ngoài); từ láy; cách đặt dấu, i và y (hoà, hòa; kĩ, kỹ).",
    en: "A neighbour shows that the syllables belong to two words; what is printed three times or more, unless the other spelling is commoner; proper names; reduplication; text without diacritics; where the tone mark stands, i and y.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện tỉnh
Các sở, ngành tỉnh phản đấu mỗi huyện có một phòng đọc trên địa bàn tinh Hòa An.
UBND tỉnh giao Sở Văn hóa và Thể thao thực đẩy phong trào đọc sách; tỉnh hỗ trợ kinh phí, tỉnh khen thưởng.`,
      lines: [3, 4],
    },
    {
      text: `BÁO CÁO

| TT | Nội dung | Kết quả |
|---|---|---|
| 1 | Các chi tiêu kinh tế theo kê hoạch | Đạt |
| 2 | Bão đảm nước sạch cho người dân | Đạt |`,
      lines: [5, 6],
    },
    {
      text: `KẾ HOẠCH
Chăm lo hội viên người mù tỉnh Hòa An

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Xóa bỏ các rào cản, bình đẳng trong tuyển dụng | Sở Nội vụ |
| 2 | Hỗ trợ vốn; kiên quyết để hội viên tái nghèo | Hội Người mù tỉnh |`,
      lines: [6, 7],
    },
    {
      text: `ĐỀ ÁN
Phát triển thể thao thành phố Hòa An
1. Nâng cao nhận thưc của cán bộ về thể thao học đường.
2. Đánh gía kết qủa phong trào.
3. Xử lý hành vi sâm phạm công trình của của thành phố.
4. Phát triển kinh - tế xã hội gắn với thể thao.
5. Rà soát hồ sơ đề kịp thời đề xuất chính sách.`,
      lines: [3, 4, 5, 6, 7],
    },
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch phòng đọc sách huyện Hòa An
Căn cứ Nghị quyết sô 12/NQ-HĐND ngay 05/3/2024 của Hội đồng nhân dân huyện;
1. Giải quyết việc làm cho lao dộng nông thôn ở các thôn, bản.
2. Ủy ban nhân huyện bố trí kinh phí mua sách cho thư viện xã.
3. Thu nhập bình quân đầu ngưới tăng gấp đôi vào cuối kỳ.
4. Bồi dưỡng đội ngǜ cán bộ thư viện ở xã, phường, thị trấn.
5. Mỗi xã mở phòng đọc thiếu nhi phòng đọc thiếu nhi vào dịp hè.`,
      lines: [3, 4, 5, 6, 7, 8],
    },
    {
      text: `CHƯƠNG TRÌNH
Đọc sách ở miền núi

| TT | Việc | Đơn vị |
|---|---|---|
| 1 | Xây dựng chương trình đọc sách; xây dựng chương trình hè | Sở Văn hóa |
| 2 | Xây dựng chương trình lưu động; xây dựng tủ sách | Thư viện tỉnh |
| 3 | Xây dựng phòng đọc, xây dựng kho sách, đặc biệt là kho chữ Thái | Thư viện tỉnh |
| 4 | Đặc biệt là sách thiếu nhi, đặc biệt là truyện tranh; đặc biệt là thơ | Sở Văn hóa |
| 5 | Góp ý và xây chương trình hè cho các em | Đoàn Thanh niên |
| 6 | Mua sách mới, đặc tệ là truyện tranh cho điểm trường xa | Phòng Giáo dục |
| 7 | Ban hành sách chính cho mượn; hướng sẻ dẫn chia kinh nghiệm | Thư viện tỉnh |`,
      lines: [10, 11, 12],
    },
    {
      text: `KẾ HOẠCH
Cấp phát thuốc
Căn cứ Thông tư số 26/20I5/TT-BYT ngày 30 tháng 7 năm 2015;

| Việc | Hạn |
|---|---|
| Kiểm kê | ngày 1O/4/2016 |`,
      lines: [3, 7],
    },
    {
      text: `KẾ HOẠCH
Giữ gìn trật tự tại các chợ nổi
1. Vận động tiểu thương, chủ ghe
vứt rác bừa bãi xuống lòng sông, không lấn luồng chạy tàu.
2. Yêu cầu các hộ nuôi cá sử dụng kháng sinh ngoài danh mục cho phép.
3. Duy trì và nhân rộng trường học bạo lực học đường tại các xã ven sông.

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Nhân rộng mô hình “Khu phố rác thải nhựa” | Hội Phụ nữ |`,
      lines: [3, 5, 6, 10],
    },
    {
      text: `KẾ HOẠCH
Sắp xếp lại các chợ nổi
1. Các sở, bân, ngành vá địa phương rà soát điểm neo đậu; tiết kiếm chi phí, giải phòng lòng sông.
2. Nâng cao ô nhiễm môi trường tại các
điểm neo đậu; giảm chất lượng dịch vụ.
3. Bảo đảm công bằng, phân biệt giữa các chủ ghe; ngừng nâng cao đời sống tiểu thương.

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Góp phần sự an toàn trên sông; phối hợp với các. | Sở Xây dựng |`,
      lines: [3, 4, 5, 6, 10],
    },
    {
      text: `KẾ HOẠCH
I. SẮP XẾP LẠI CÁC BẾN ĐÒ
1. Tuyên truyền bằng hình thức cổ đông trực quan; giảm số vụ đắm đò xuống trên 30%.
2. Rà soát đầy đủ đò ngang, bỏ sót đò tự chế; phát huy sự tham của chủ đò.
3. Trợ giúp người có khả năng lao động, người khuyết tật ở các bến.
4. Nếu có khó khăn, vướng mắc, các xã kịp thời về Sở Xây dựng để xem xét.
II. HẠN CHẾ
- Việc triển khai ở các xã thật sự quyết liệt.

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Các xã chịu quản lý bến đò | UBND các xã |`,
      lines: [3, 4, 5, 6, 8, 12],
    },
    {
      text: `KẾ HOẠCH
I. CHĂM LO NGƯỜI ĐI BIỂN
1. Hỗ trợ thuyền viên bị mua bán trả về; vận động chủ tàu chậm đồng bảo hiểm nộp đủ.
2. Chuyển giao tiến độ kỹ thuật bảo quản cá; ngăn xâm nhập mặt vào vùng nuôi.
3. Xét xử công khai, đúng người, đúng tội, bỏ lọt tội phạm ở cảng cá.
4. Các xã ven biển chủ động bố trí từ dự toán được giao để thực hiện.
II. TỒN TẠI, HẠN CHẾ
- Một số xã vẫn còn nghiêm túc kiểm đếm tàu thuyền.

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Các nội dung được trong Đề án bến cá | UBND xã |`,
      lines: [3, 4, 5, 6, 8, 12],
    },
    {
      text: `KẾ HOẠCH
Nâng cấp các bến thuyền ở cù lao
I. NHIỆM VỤ
1. Các xã phổ pháp luật về đường thủy cho chủ thuyền.
2. Đẩy mạnh công tác phòng, tội phạm trên sông; tạo điều kiện khó khăn cho chủ thuyền.
3. Xây dựng bến “3 không” (không xả rác, chen lấn, không chở quá tải).
4. Nâng cấp bến chỉ để đón khách, mà còn giữ nghề đóng thuyền; khắc phục hiệu quả bão lụt.

| TT | Nhiệm vụ | Chủ trì |
|---|---|---|
| 1 | Huy động chủ thuyền đóng góp công sức và . | UBND các xã |
| 2 | Xã trình đề án về việc Quy chế quản lý bến | Sở Xây dựng |
| 3 | Hỗ trợ hội viên cao tuổi, ai bị bỏ lại phía sau | Hội Nông dân |
| 4 | Hằng năm, tăng số người nghiện ma túy ở ven sông | Công an xã |
| 5 | Bảo vệ bờ sông, khuyến khích sạt lở; kiên quyết để thuyền quá tải rời bến | Công an xã |`,
      lines: [4, 5, 6, 7, 11, 12, 13, 14, 15],
    },
    {
      text: `KẾ HOẠCH
Di dời các lò gạch thủ công xã Hòa An
- Xã có số lò nhiều nhất so cả nước, đất lò bỏ hoang chua được cải tạo.
- Giải phóng bằng khu lò cũ; cấm mốc ranh giới bãi tập kết.
- Chủ lò ký kết lao động tập thể với thợ.

STT	Việc	Cơ quan làm
1	Lập hồ sơ văn hóa phi vật thể của làng gạch	Phòng Văn hóa
2	Nâng vị thế của thợ gạch; thợ cai nghiện tự nghiện được vay vốn	UBND xã
3	Nghiệm thu từng hạn mục của bãi tập kết	UBND xã
4	Dạy nghề mới; tìm kiếm cứu và hộ đê khi lũ về	Ban Chỉ huy xã
5	Mời các trường THPTS và Sở LĐTBOXH dự lễ	UBNDX`,
      lines: [3, 4, 5, 8, 9, 10, 11, 12],
    },
    {
      text: `KẾ HOẠCH
Giữ nghề nuôi ong ở xã Hòa An
1. Chợ phiên giúp tiêu thu nông sản; mật thiếu cụt bộ; nghề đi theo hương hữu cơ.
2. Thợ trẻ chưa đào tạo qua; đời sống chất và tinh thần của thợ còn kém; thợ hưởng ướng chậm.

STT	Việc	Cơ quan làm
1	Vận động thợ tham bảo vệ rừng hoa; tăng hợp tác với xã bạn	UBND xã
2	Mật đạt chuẩn đạt đạt 70%, tăng so với với vụ trước	Hội Nông dân
3	Trại ong cung cấp cấp giống cho thợ mới	Hội Nông dân
4	Thợ chủ trì trì lớp học; thợ hỏi cươc phí; xã cắm biển báo ở lối vào vào tháng 3, mở các lớp tập tập huấn	Hội Nông dân
5	Thợ cao tuổi dược tư vấn; mở chợ phiên nhầm nâng cao thu nhập; đặt 80% số tổ ong; gửi số liệu về xã đẻ tổng hợp	Hội Nông dân
6	Tỷ hộ nghèo ở bản thượng còn cao; xã bố kinh phí mở chợ ong; cơ thường trực họp thợ	Hội Nông dân`,
      lines: [3, 4, 7, 8, 9, 10, 11, 12],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Giữ nghề nuôi ong ở xã Hòa An
1. Xã được phân cấp cấp phép; chỉ tiêu thu ngân sách; làm theo hương ước.
2. Thợ được đào tạo qua các lớp; gia tăng hợp tác với xã bạn; không có lòng tham; tham gia bảo vệ rừng hoa.
3. Nhà ở ở ven đê; hành vi vi phạm; nâng năng lực lực lượng giữ rừng; sửa cổng trường.
4. Y dược cổ truyền; mùa ong đẻ; đặt mục tiêu 80%; tránh nhầm lẫn; qua cửa khẩu; quỹ đất 20%; bộ phận một cửa các xã.
5. Vốn 12 tỷ đồng; giải quyết số đơn tồn; tăng đầu tư cho rừng hoa; đề ra các mốc; nguồn cung dịch vụ; để kịp báo cáo.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Di dời các lò gạch thủ công xã Hòa An
- Điểm đầu nối vào hệ thống đường liên xã; thống kê lò theo tỉnh lộ; bón vôi cho đất chua được phân lô.
- Trong năm bắt đầu dỡ lò; giao thông nhất là đường đê; các Ban nhân dân ấp nhắc chủ lò.
- Tổ chức lễ hội nhân dân; công tác viên chức; giảm giá tăng đơn hàng; chất lượng lao động tập thể dục giữa giờ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
I. CHĂM LO NGƯỜI ĐI BIỂN
1. Thuyền viên bị mua bán được trả về gia đình; nâng dần mức hỗ trợ; tái đàn sau dịch; ghép lớp, chi bộ ghép.
2. Kinh phí do các xã chủ động bố trí từ dự toán được giao; kết quả đạt được tại Đề án; bỏ lọt tội phạm là vi phạm.
II. TỒN TẠI, HẠN CHẾ
- Kiểm đếm tàu thuyền không còn thường xuyên; ngoài ra còn kịp thời hơn ở một số xã.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Nâng cấp các bến thuyền ở cù lao
1. Tổng hợp trước ngày 10 để kịp báo cáo; giao thông đường bộ, đường thủy; các ban Quy hoạch, Tài chính.
2. Phòng bệnh, phòng cháy; các phòng, ban liên quan; chỉ thu phí thuyền lớn mà không thu ghe nhỏ.
3. Giữ bến “3 không” (không xả rác, không chen lấn, không chở quá tải); không để ai bị bỏ lại phía sau.
4. Giảm 20% số xã có ma túy; lượng nước thải chưa qua xử lý; chi trả lời ít; khắc phục hiệu quả các thiếu sót.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Sắp xếp lại các bến đò
1. Văn hóa nghệ thuật đường phố; mua bàn ghế cho bến; cổ đông góp vốn đóng đò; giảm trên 30% số vụ.
2. Xử lý hành vi đùn đẩy, gây phiền hà; không né tránh trách nhiệm; rà soát để không bỏ sót đò ngang.
3. Trẻ em không có nguồn nuôi dưỡng; hỗ trợ học nghề cho người có khả năng lao động, người khuyết tật.
4. Gửi kết quả rà soát về Sở Xây dựng; thông tin kịp thời về Sở; đáp ứng cơ bản yêu cầu; chịu trách nhiệm quản lý.
II. HẠN CHẾ
1. Việc triển khai ở các xã chưa thật sự quyết liệt; công tác phối hợp tuy kịp thời nhưng thiếu chặt chẽ.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chăm lo hội viên người mù tỉnh Hòa An
1. Giảm bất bình đẳng, thúc đẩy bình đẳng trong tuyển dụng; không để hội viên tái nghèo.
2. Rà soát để kịp thời hỗ trợ; người đứng đầu chịu trách nhiệm nếu để xảy ra cháy nổ.
3. Xử lý nghiêm đơn vị để phát sinh điểm nóng; để phòng dịch lây lan, tổ chức tiêm phòng.
4. Tăng tỷ lệ hộ nghèo được vay vốn; giảm ô nhiễm; không ngừng nâng cao đời sống; thực hành tiết kiệm, chống lãng phí.
5. Góp phần vào sự an toàn trên sông; đo mặn tại cống; khu đông dân cư trong và ngoài huyện.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Giữ gìn trật tự tại các chợ nổi
1. Vận động tiểu thương không vứt rác bừa bãi; khuyến khích các hộ nuôi cá từ bỏ việc sử dụng chất cấm.
2. Yêu cầu các hộ nuôi cá giao nộp ngư cụ khai thác bằng xung điện, chấm dứt khai thác trái phép.
3. Yêu cầu Công an xã phát hiện, xử lý hành vi vận chuyển, mua bán trái phép pháo nổ.
4. Xây dựng trường học không khói thuốc lá; xây dựng xã sạch về ma túy; duy trì các đội phòng, chống ma túy.
5. Vận động người dân tham gia phòng, chống tội phạm, tham gia cai nghiện ma túy; xây dựng cơ sở xử lý rác thải nhựa.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thư viện tỉnh
Đổi mới hình thức đẩy mạnh phong trào đọc sách; tỉnh, huyện tinh gọn bộ máy, tổ chức mít tinh.
Phần đầu kế hoạch nêu chi tiêu công; kĩ thuật, văn hoá; liên hệ: ke hoach@hoaan.example.
Dần dần, ngày ngày học tập; trực tiếp tiếp nhận, hoạt động động viên; chuyên đề quản lý đất đai; thể thao ở Đắk Lắk, Pleiku, website.
Ông Nguyễn Văn Tinh, tỉnh Hòa An; tỉnh, tỉnh, tỉnh.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...alike(allSlips(subject).filter(({ printed }) => !isOwnName(printed, subject))).map(findingOf),
    ...glyphs(subject).map(ofGlyph),
    ...misreadFigures(subject).map(ofFigure),
    ...lostNegations(subject).map(ofNegation),
    ...halvedPhrases(subject).map(ofHalved),
    ...forbiddenDoings(subject).map(ofNegation),
    ...praisedShortcomings(subject).map(ofPraise),
    ...invertedSenses(subject).map(ofInverted),
    ...brokenClauses(subject).map(ofBroken),
    ...lostVerbs(subject).map(ofBroken),
  ],
};

/** Slips in reading order; those off a set phrase only where nothing else is told of the words around. */
function allSlips(subject: Subject): readonly Slip[] {
  const found = slips(subject);
  const sure = found.filter((slip) => slip.sure);
  const impossible = apartFrom(sure, impossibleWords(subject));
  const bound = [...impossible, ...apartFrom([...sure, ...impossible], boundPhraseSlips(subject))];
  const unsure = apartFrom(
    bound,
    found.filter((slip) => !slip.sure),
  );
  return [...sure, ...unsure, ...bound].sort((a, b) => a.span.line - b.span.line);
}

/** So many characters of the text count as one place. */
const place = 8;

/** Those that stand at no place of the first ones, nor next to one. Linear. */
function apartFrom(first: readonly Slip[], others: readonly Slip[]): readonly Slip[] {
  const taken = new Set(first.flatMap((slip) => placesOf(slip, 1)));
  return others.filter((slip) => placesOf(slip, 0).every((one) => !taken.has(one)));
}

function placesOf({ printed, from }: Slip, around: number): readonly number[] {
  const [first, last] = [from, from + printed.length].map((at) => Math.floor(at / place));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 + 2 * around }, (_, i) => first - around + i);
}

/** The place of the document in capitals, as the letterhead prints it: no dictionary knows it. */
function isOwnName(printed: string, { reading: { meta } }: Subject): boolean {
  const name = fold(printed);
  return isCapitals(printed) && meta.place !== null && ` ${fold(meta.place)} `.includes(` ${name} `);
}

function ofFigure({ printed, likely, span }: MisreadFigure): Finding {
  return {
    message: {
      vi: `“${printed}” có chữ cái lẫn trong số; có thể là “${likely}”.`,
      en: `Found letters among the figures of “${printed}”, expected “${likely}”.`,
    },
    span,
    quote: printed,
    suggestion: likely,
    data: { printed, likely },
  };
}

function ofInverted(found: OddPhrase): Finding {
  const { text, likely, span } = found;
  if (/^không|\skhông\s/u.test(likely)) return ofNegation(found);
  return {
    message: {
      vi: `“${text}” ngược với điều cần đạt; có thể là “${likely}”.`,
      en: `Found “${text}”, the opposite of what is wanted, expected “${likely}”.`,
    },
    span,
    quote: text,
    suggestion: likely,
  };
}

function ofBroken({ text, span, at }: BrokenClause): Finding {
  return {
    message:
      at === "end"
        ? {
            vi: `Câu dừng ở “${text}”; có thể rơi mất phần sau.`,
            en: `Found a clause that ends with “${text}”, expected more words behind it.`,
          }
        : {
            vi: `“${text}” không thể đứng liền nhau; có thể rơi mất chữ ở giữa.`,
            en: `Found “${text}”, expected a word between them.`,
          },
    span,
    quote: text,
  };
}

function ofNegation({ text, likely, span }: OddPhrase): Finding {
  return {
    message: {
      vi: `“${text}” có thể thiếu chữ “${/bất(?=\s[A-Za-zÀ-ỹ]+$)/u.test(likely) && !/bất(?=\s[A-Za-zÀ-ỹ]+$)/u.test(text) ? "bất" : "không"}”: “${likely}”.`,
      en: `Found “${text}”, expected “${likely}”.`,
    },
    span,
    quote: text,
    suggestion: likely,
  };
}

function ofHalved({ text, likely, span }: OddPhrase): Finding {
  return {
    message: {
      vi: `“${shortened(text, 80)}” có thể rơi mất chữ; có thể là “${shortened(likely, 90)}”.`,
      en: `Found “${shortened(text, 80)}”, expected “${shortened(likely, 90)}”.`,
    },
    span,
    quote: text,
    suggestion: likely,
  };
}

function ofPraise({ text, likely, span }: OddPhrase): Finding {
  return {
    message: {
      vi: `Mục nêu hạn chế mà ghi “${text}”; có thể thiếu chữ “chưa”: “${likely}”.`,
      en: `Found “${text}” among the shortcomings, expected “${likely}”.`,
    },
    span,
    quote: text,
    suggestion: likely,
  };
}

function ofGlyph({ glyph, likely, places: [first, ...rest] }: ForeignGlyph): Finding {
  const times =
    rest.length === 0
      ? { vi: "", en: "" }
      : { vi: ` (${rest.length + 1} chỗ)`, en: ` (${rest.length + 1} places)` };
  const shown = /[\ue000-\uf8ff\ufffd]/u.test(glyph)
    ? `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
    : glyph;
  return {
    message: {
      vi: `Ký tự “${shown}” trong “${first.word}” không phải chữ tiếng Việt${times.vi}${likely === undefined ? "; có thể do phông chữ hỏng khi chuyển tệp." : `; có thể là “${likely}”.`}`,
      en: `Found the letter “${shown}” in “${first.word}”${times.en}, expected ${likely === undefined ? "a Vietnamese letter" : `“${likely}”`}.`,
    },
    span: first.span,
    quote: first.word,
    ...(likely === undefined ? {} : { suggestion: first.word.replaceAll(glyph, likely) }),
    ...(rest.length === 0
      ? {}
      : {
          related: rest.map(({ word, span }) => ({
            span,
            message: { vi: "Cùng ký tự này", en: "The same letter" },
            quote: word,
          })),
        }),
    data: { glyph: `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` },
  };
}

/** The same slip at several places is told once. */
function alike(found: readonly Slip[]): readonly (readonly [Slip, ...Slip[]])[] {
  const groups = new Map<string, [Slip, ...Slip[]]>();
  for (const slip of found) {
    const key = `${slip.printed.toLowerCase()}>${slip.likely.toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [slip]);
    else group.push(slip);
  }
  return [...groups.values()];
}

function findingOf([first, ...rest]: readonly [Slip, ...Slip[]]): Finding {
  const { printed, likely, span } = first;
  const times =
    rest.length === 0
      ? { vi: "", en: "" }
      : { vi: ` (${rest.length + 1} chỗ)`, en: ` (${rest.length + 1} places)` };
  return {
    ...([first, ...rest].some(({ sure }) => sure) ? {} : { severity: "info" }),
    message: said(printed, likely, times),
    span,
    quote: printed,
    ...(rest.length === 0
      ? {}
      : {
          related: rest.map((other) => ({
            span: other.span,
            message: { vi: "Cùng lỗi này", en: "The same slip" },
            quote: other.printed,
          })),
        }),
    ...(likely === "" ? {} : { suggestion: likely }),
  };
}

function said(printed: string, likely: string, times: Said): Said {
  if (likely === "")
    return {
      vi: `“${printed}” không phải là tiếng Việt${times.vi}; cần kiểm tra lỗi gõ hoặc lỗi quét.`,
      en: `Found “${printed}”, which is no Vietnamese syllable${times.en}, expected another word.`,
    };
  return {
    vi: `“${printed}” có thể là “${likely}”${times.vi}.`,
    en: `Found “${printed}”, expected “${likely}”${times.en}.`,
  };
}
