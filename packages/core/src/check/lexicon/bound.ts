/** Syllables that practically never stand alone in official prose, each with the words it is part of. */
export const boundSyllables = `
biện: bao biện|biện bạch|biện giải|biện hộ|biện luận|biện minh|biện pháp|bày biện|hùng biện|ngụy biện|phản biện|tranh biện|tư biện|xảo biện
bưu: bưu chính|bưu cục|bưu gửi|bưu kiện|bưu phí|bưu phẩm|bưu thiếp|bưu tá|bưu vụ|bưu điện|quân bưu
bẩm: kính bẩm|thiên bẩm|thưa bẩm
bối: bê bối|bảo bối|bối cảnh|bối rối|hậu bối|tiền bối|trước bối|trưởng bối
bộc: bộc lộ|công bộc|gia bộc|nô bộc
chãi: vững chãi
chước: bắt chước|châm chước
chẩn: chẩn trị|chẩn đoán|hội chẩn|phát chẩn
chẽ: chặt chẽ
chỉn: chỉn chu
cưỡng: cưỡng bức|cưỡng chế|cưỡng dâm|cưỡng hiếp|cưỡng lại|cưỡng ép|cưỡng đoạt|gượng cưỡng|miễn cưỡng
cẩn: bất cẩn|cẩn mật|cẩn thận|cẩn trọng|cẩn án|kính cẩn|nghiêm cẩn|tin cẩn
cỏi: cứng cỏi|kém cỏi
cội: gạo cội|nguồn cội
củng: củng cố|lủng củng
dinh: dinh cơ|dinh dưỡng|dinh lũy|dinh thự|dinh trấn|dinh điền|hành dinh|suy dinh|tư dinh
doanh: bản doanh|doanh gia|doanh lợi|doanh nghiệp|doanh nhân|doanh số|doanh thu|doanh thương|doanh trại|doanh điền|dân doanh|hợp doanh|kinh doanh|liên doanh|quốc doanh|tư doanh|vận doanh
duyên: cười duyên|duyên cớ|duyên dáng|duyên hải|duyên kiếp|duyên lành|duyên nợ|duyên phận|duyên số|duyên trời|duyên tình|giao duyên|hữu duyên|kết duyên|kỳ duyên|lương duyên|nhân duyên|thiện duyên|trần duyên|trợ duyên|tình duyên|tùy duyên|vô duyên|ép duyên
dàng: dễ dàng|dịu dàng
dãi: dầu dãi|dễ dãi|nước dãi
dũng: anh dũng|dũng cảm|dũng khí|dũng lược|dũng mãnh|dũng sĩ|dũng sỹ|dũng tướng|hùng dũng|hương dũng|kiêu dũng|nghĩa dũng|trí dũng
ghềnh: gập ghềnh|thác ghềnh
giám: ban giám|chứng giám|giám biên|giám hiệu|giám hộ|giám khảo|giám mã|giám quản|giám sát|giám thị|giám tuyển|giám định|giám đốc|niên giám|thái giám
giũa: mài giũa|rèn giũa
giản: giản chính|giản dị|giản lược|giản tiện|giản yếu|giản đơn|giản đồ|giản ước|lược giản|sơ giản|tinh giản|tối giản|đơn giản
giếm: giấu giếm
gàng: gọn gàng
gìn: giữ gìn|gìn giữ
gũi: gần gũi
gượng: cười gượng|gắng gượng
gắm: gửi gắm
hiếp: bức hiếp|cưỡng hiếp|hà hiếp|hãm hiếp|uy hiếp|ức hiếp
hiềm: tư hiềm
hiển: hiển hiện|hiển hách|hiển linh|hiển nhiên|hiển thánh|hiển thị|hiển vi|hiển vinh|hiển đạt|vinh hiển
hiệp: du hiệp|hiệp hai|hiệp hội|hiệp khách|hiệp lực|hiệp phụ|hiệp quốc|hiệp sĩ|hiệp thương|hiệp định|hiệp đồng|hiệp ước|hào hiệp|hòa hiệp|kiếm hiệp|liên hiệp|nghĩa hiệp|thư hiệp|thỏa hiệp
hoành: hoành hành|hoành phi|hoành tráng|tung hoành
hoạch: hoạch toán|hoạch định|kế hoạch|quy hoạch|thu hoạch
hoại: băng hoại|bất hoại|hoại tử|hủy hoại|phá hoại|tự hoại
hoạn: bệnh hoạn|hậu hoạn|hỏa hoạn
huynh: chính huynh|phụ huynh|sư huynh
huấn: chỉnh huấn|di huấn|gia huấn|giáo huấn|giảng huấn|huấn dụ|huấn học|huấn luyện|huấn lệnh|huấn thị|huấn đạo|nghiêm huấn|quân huấn|quản huấn|trợ huấn|tuyên huấn|tập huấn
hãn: hung hãn|hãn hữu
hưng: chấn hưng|hưng phấn|hưng phục|hưng thịnh|hưng vong|phục hưng
hạm: chiến hạm|hạm tàu|hạm đội|mẫu hạm|quân hạm
hảo: bất hảo|giao hảo|hoàn hảo|hữu hảo|tuyệt hảo
hấn: gây hấn
hỗ: hỗ trợ|hỗ tương|tương hỗ
hủ: bất hủ|cổ hủ|hủ bại|hủ hóa|hủ lậu|hủ nho|hủ tiếu|hủ tục|tàu hủ|đậu hủ
khiêm: khiêm cung|khiêm nhường|khiêm nhượng|khiêm tốn
khiếm: khiếm diện|khiếm hụt|khiếm khuyết|khiếm nhã|khiếm thính|khiếm thị
khiếu: khiếu kiện|khiếu nại|khiếu tố|năng khiếu
khiển: khiển trách|tiêu khiển|điều khiển
khoáng: bùn khoáng|chất khoáng|khai khoáng|khoáng chất|khoáng dã|khoáng hoạt|khoáng hóa|khoáng hậu|khoáng nước|khoáng sàng|khoáng sét|khoáng sản|khoáng tố|khoáng vật|khoáng đãng|khoáng đạt|muối khoáng|mỏ khoáng|nước khoáng|phóng khoáng|sa khoáng|sinh khoáng|suối khoáng|sơ khoáng|tuyển khoáng|tắm khoáng|xăng khoáng
khuynh: hữu khuynh|khuynh hướng|từ khuynh
khuyến: khuyến cáo|khuyến công|khuyến dụ|khuyến học|khuyến khích|khuyến lâm|khuyến mãi|khuyến mại|khuyến nghị|khuyến ngư|khuyến nông|khuyến thiện|khuyến tài
khuẩn: diệt khuẩn|khuẩn lạc|kháng khuẩn|khử khuẩn|liên khuẩn|lợi khuẩn|nhiễm khuẩn|sát khuẩn|thực khuẩn|tiệt khuẩn|trực khuẩn|tạp khuẩn|tụ khuẩn|vi khuẩn|vô khuẩn|xoắn khuẩn|xạ khuẩn
khuếch: khuếch trương|khuếch tán|khuếch đại
khái: cảm khái|khái luận|khái lược|khái niệm|khái quát|khái toán|khái tính|khí khái|khảng khái|đại khái|đảm khái
khán: dự khán|khán giả|khán phòng|khán đài
khánh: khánh hạ|khánh kiệt|khánh thành|khánh tiết|kim khánh|quốc khánh
khâm: khâm liệm|khâm mạng|khâm phục|khâm sai|khâm định
khích: khiêu khích|khuyến khích|khích bác|khích lệ|khích tướng|khúc khích|phấn khích|quá khích
khôi: hoa khôi|khôi hài|khôi nguyên|khôi ngô|khôi phục|kỳ khôi|tinh khôi
khước: khước từ|từ khước
khảo: bánh khảo|chung khảo|chủ khảo|giám khảo|khảo cổ|khảo cứu|khảo dị|khảo giá|khảo hạch|khảo nghiệm|khảo sát|khảo thí|khảo tra|khảo đính|khảo đảo|lược khảo|phúc khảo|phụ khảo|sơ khảo|sưu khảo|tham khảo|tra khảo
khấu: chiết khấu|khấu hao|khấu lưu|khấu trừ|khấu đầu|sân khấu|đậu khấu
khắt: khe khắt|khắt khe
khốc: khô khốc|oan khốc|thảm khốc|tàn khốc
khủng: khủng bố|khủng hoảng|khủng khiếp|khủng long|kinh khủng
kiên: kiên cường|kiên cố|kiên gan|kiên nhẫn|kiên quyết|kiên trung|kiên trì|kiên tâm|kiên định|trung kiên
kiều: hoa kiều|kiều bào|kiều diễm|kiều dân|kiều hối|kiều mạch|kiều nữ|kiều thê|ngoại kiều|việt kiều|yêu kiều
kiệm: cần kiệm|tiết kiệm
kiệt: anh kiệt|cùng kiệt|cạn kiệt|hao kiệt|hào kiệt|keo kiệt|khánh kiệt|khô kiệt|kiệt cùng|kiệt lực|kiệt ngã|kiệt nước|kiệt quệ|kiệt sĩ|kiệt sức|kiệt tác|kiệt xuất|nữ kiệt|quái kiệt|suy kiệt|vắt kiệt
liêm: liêm chính|liêm khiết|liêm minh|liêm phóng|liêm sỉ|thanh liêm
liễu: da liễu|dương liễu|hoa liễu|lộ liễu
loát: lưu loát
luyến: lưu luyến|quyến luyến
luân: kinh luân|luân canh|luân chuyển|luân hồi|luân lý|luân lưu|luân phiên|luân thường|ngũ luân|trầm luân|tuyệt luân|vô luân
lãm: du lãm|dự lãm|lịch lãm|ngự lãm|thông lãm|triển lãm
lãng: lãng mạn|lãng phong|lãng phí|lãng quên|lãng tử|lãng xẹt|lãng đãng|phóng lãng|quên lãng
lĩnh: bản lĩnh|bảo lĩnh|chiếm lĩnh|cương lĩnh|liều lĩnh|lĩnh canh|lĩnh hội|lĩnh lương|lĩnh nam|lĩnh ngộ|lĩnh thưởng|lĩnh tiền|lĩnh vực|lĩnh xướng|lĩnh án|thống lĩnh|thủ lĩnh|thực lĩnh|truy lĩnh|tướng lĩnh|yếu lĩnh|đầu lĩnh
lũng: lũng đoạn|thung lũng
lưỡng: kỹ lưỡng|lưỡng cư|lưỡng cực|lưỡng dụng|lưỡng hình|lưỡng khả|lưỡng lự|lưỡng nghi|lưỡng quyền|lưỡng tiện|lưỡng toàn|lưỡng tính|lưỡng viện|lực lưỡng
lạm: hà lạm|lạm bàn|lạm bổ|lạm chi|lạm dụng|lạm phát|lạm quyền|lạm sát|lạm thu
lẫm: kho lẫm
lẫy: lộng lẫy|lừng lẫy
lẽo: lạnh lẽo
lụy: hệ lụy|liên lụy|phiền lụy|trần lụy|tục lụy
mâu: mâu thuẫn|xà mâu
mún: manh mún
mưu: chủ mưu|cơ mưu|mưu cầu|mưu hại|mưu kế|mưu lược|mưu lợi|mưu mô|mưu mẹo|mưu phản|mưu sinh|mưu sát|mưu sĩ|mưu toan|mưu trí|mưu đồ|mắc mưu|tham mưu|thủ mưu|tài mưu|tư mưu|vụ mưu|âm mưu|đa mưu|đồng mưu|độc mưu|ủ mưu
mại: khuyến mại|mại bản|mại dâm|mại hơi|phát mại|thương mại
mẫn: cần mẫn|minh mẫn|mẫn cán|mẫn cảm|mẫn tiệp|mẫn tuệ
mẻ: mới mẻ
mẽ: khoe mẽ|mạnh mẽ
nghiên: bút nghiên|chuyên nghiên|nghiên bút|nghiên cứu|điều nghiên
nghiệm: chứng nghiệm|hiệu nghiệm|hóa nghiệm|hậu nghiệm|khám nghiệm|khảo nghiệm|kinh nghiệm|kiểm nghiệm|linh nghiệm|lưu nghiệm|nghiệm lại|nghiệm pháp|nghiệm sinh|nghiệm thu|nghiệm thức|nghiệm đúng|suy nghiệm|thí nghiệm|thông nghiệm|thể nghiệm|thử nghiệm|thực nghiệm|tiên nghiệm|trải nghiệm|trắc nghiệm|vô nghiệm|xét nghiệm|ống nghiệm|ứng nghiệm
nghiệt: cay nghiệt|khắc nghiệt|nghiệt ngã|oan nghiệt|yêu nghiệt|ác nghiệt
nghĩnh: ngộ nghĩnh
nghị: bình nghị|công nghị|cương nghị|dị nghị|hòa nghị|hội nghị|hữu nghị|khuyến nghị|kháng nghị|kiến nghị|mẫu nghị|mật nghị|nghiêm nghị|nghị gật|nghị hòa|nghị hội|nghị luận|nghị lực|nghị quyết|nghị sĩ|nghị sự|nghị sỹ|nghị trình|nghị trường|nghị trưởng|nghị viện|nghị án|nghị định|quyết nghị|tư nghị|đại nghị|đề nghị
ngoãn: ngoan ngoãn
ngoặt: bước ngoặt
nguy: cứu nguy|giải nguy|lâm nguy|mối nguy|nan nguy|nguy biến|nguy cơ|nguy cấp|nguy hiểm|nguy hại|nguy khốn|nguy kịch|nguy nan|nguy nga|nguy ngập
ngào: ngọt ngào
ngơi: cơ ngơi|nghỉ ngơi|thổ ngơi
ngặt: cấm ngặt|nghiêm ngặt|nghèo ngặt
ngột: ngột ngạt|đột ngột
ngụy: lính ngụy|ngụy biện|ngụy danh|ngụy quyền|ngụy quân|ngụy trang|ngụy tạo|quân ngụy|tề ngụy
nhiên: an nhiên|bỗng nhiên|dĩ nhiên|hiển nhiên|mặc nhiên|ngang nhiên|ngẫu nhiên|nhiên hậu|nhiên liệu|nhiên viện|quả nhiên|siêu nhiên|thiên nhiên|thản nhiên|tuy nhiên|tuyệt nhiên|tất nhiên|tự nhiên|điềm nhiên|điều nhiên|đương nhiên
nhiếp: nhiếp chính|nhiếp ảnh
nhiệm: bãi nhiệm|bảo nhiệm|bổ nhiệm|chủ nhiệm|cải nhiệm|giải nhiệm|kiêm nhiệm|kế nhiệm|lưu nhiệm|miễn nhiệm|mầu nhiệm|nhiệm kỳ|nhiệm màu|nhiệm mệnh|nhiệm sở|nhiệm vụ|nhiệm ý|phân nhiệm|quản nhiệm|thoái nhiệm|trách nhiệm|tín nhiệm|từ nhiệm|viên nhiệm|yêu nhiệm|đa nhiệm|đương nhiệm|đảm nhiệm|đặc nhiệm|ủy nhiệm
nhuận: lợi nhuận|nhuận bút|năm nhuận|san nhuận|tháng nhuận
nhàng: làng nhàng|nhẹ nhàng|nhịp nhàng
nhũng: nhũng nhiễu|tham nhũng
nhẫn: bất nhẫn|kiên nhẫn|nhẫn cưới|nhẫn nhịn|nhẫn nhục|nhẫn nại|nhẫn tâm|nhẫn vàng|tàn nhẫn|vàng nhẫn
nhậm: mới nhậm|nhậm chức
nhằn: nhọc nhằn
nhặn: nhiều nhặn|nhã nhặn
nhộn: nhộn nhạo|nhộn nhịp|vui nhộn
niêm: dấu niêm|niêm cất|niêm luật|niêm mạc|niêm phong|niêm yết|yết niêm
niệu: niệu quản|tiết niệu|đường niệu
nàn: nghèo nàn|nồng nàn|phàn nàn
nề: não nề|nặng nề|nề nếp|phù nề|thợ nề
nỗ: nỗ lực
nớt: non nớt
oanh: liệt oanh|oanh kích|oanh liệt|oanh tạc|oanh vàng|oanh yến|yến oanh
oải: uể oải
phiền: khỏi phiền|làm phiền|phiền hà|phiền lòng|phiền lụy|phiền muộn|phiền nhiễu|phiền não|phiền phức|phiền toái|than phiền|tần phiền|ưu phiền
phiện: thuốc phiện
phác: chất phác|phác họa|phác thảo|phác thực|phác đồ|thuần phác|tính phác
phách: cự phách|khí phách|phá phách|thể phách|trống phách
phẫu: giải phẫu|hậu phẫu|phẫu thuật|phẫu trường|phẫu tích|tiểu phẫu|vi phẫu|xạ phẫu|đại phẫu
phổ: gia phổ|phổ biến|phổ cập|phổ nhạc|phổ quát|phổ thông|phổ tần|phổ điểm|quang phổ|tổng phổ
phới: phơi phới
phức: phiền phức|phức cảm|phức hợp|phức số|phức tạp|trùng phức
quyên: quyên giáo|quyên góp|quyên sinh|quyên tiền|quyên tặng|quyên vốn|tố quyên
quyến: gia quyến|quyến luyến|quyến rũ|quyến thuộc|tang quyến|thân quyến
quẫn: quẫn bách|túng quẫn
rãi: chậm rãi|rộng rãi
rượi: rũ rượi
rập: rình rập|rập khuôn|rập ràng|rập rình|toa rập
rệt: rõ rệt
rỡ: mừng rỡ|rạng rỡ|rực rỡ
suôn: suôn sẻ|suôn đuột
sàng: khoáng sàng|lâm sàng|máy sàng|sàng lọc|sàng sảy|sàng tuyển|sàng xê|sẵn sàng|sỗ sàng
súc: cục súc|gia súc|gỗ súc|hàm súc|súc miệng|súc rửa|súc sinh|súc sản|súc sắc|súc tích|súc vật
sướng: sung sướng|thư sướng|vui sướng
sảo: sắc sảo
thao: hội thao|lược thao|thao diễn|thao giảng|thao láo|thao lược|thao thức|thao trường|thao tác|thao túng|thể thao
thiếp: bưu thiếp|danh thiếp|ngủ thiếp|thiếp cưới|thiếp lập|thiếp mời|thiếp mừng
thiểu: giảm thiểu|thiểu nhược|thiểu não|thiểu năng|thiểu phát|thiểu số|tối thiểu
thoái: suy thoái|thoái bộ|thoái chí|thoái hóa|thoái lui|thoái ngũ|thoái nhiệm|thoái nợ|thoái quân|thoái sút|thoái thu|thoái thác|thoái trào|thoái trả|thoái vị|thoái vốn|tiến thoái|triệt thoái
thuyết: diễn thuyết|du thuyết|giả thuyết|giảng thuyết|học thuyết|luận thuyết|lý thuyết|thuyết giáo|thuyết giảng|thuyết khách|thuyết lý|thuyết minh|thuyết pháp|thuyết phục|thuyết trình|thương thuyết|tiểu thuyết|truyền thuyết|tà thuyết|vô thuyết|ức thuyết
thuẫn: hậu thuẫn|mâu thuẫn
thám: bóng thám|do thám|mật thám|thám hiểm|thám không|thám sát|thám tử|trinh thám|tuần thám|viễn thám
thẩm: bồi thẩm|chung thẩm|chánh thẩm|dự thẩm|hội thẩm|phúc thẩm|phụ thẩm|sơ thẩm|tham thẩm|thượng thẩm|thẩm cứu|thẩm lậu|thẩm mỹ|thẩm phán|thẩm quyền|thẩm thấu|thẩm tra|thẩm vấn|thẩm âm|thẩm đoán|thẩm định|tái thẩm
thắn: thẳng thắn
thặng: thượng thặng|thặng dư
thịnh: cường thịnh|cực thịnh|hưng thịnh|phù thịnh|phồn thịnh|thịnh hành|thịnh nộ|thịnh phát|thịnh soạn|thịnh suy|thịnh thế|thịnh thời|thịnh trị|thịnh tình|thịnh vượng|thịnh yến|thịnh đạt
thốn: thiếu thốn
thống: chính thống|huyết thống|hệ thống|nhất thống|thông thống|thể thống|thống hối|thống khổ|thống kê|thống lý|thống lĩnh|thống nhất|thống soái|thống sứ|thống thiết|thống thuộc|thống trị|thống tướng|thống đốc|truyền thống|tổng thống
thụ: cảm thụ|cổ thụ|giáo thụ|hưởng thụ|hấp thụ|thụ cảm|thụ cấm|thụ giáo|thụ giới|thụ hình|thụ hưởng|thụ lý|thụ lộc|thụ mệnh|thụ nghiệp|thụ phong|thụ pháp|thụ phấn|thụ quan|thụ thai|thụ tinh|thụ trai|thụ tạo|thụ án|thụ đắc|thụ động|thụ ủy|thực thụ|tiêu thụ|truyền thụ|tường thụ|đại thụ
thục: hiền thục|thuần thục|thành thục|thục luyện|thục mạng|thục nữ|thục quỳ|thục địa|tư thục
thủi: thui thủi
tiềm: tiềm lực|tiềm nhập|tiềm năng|tiềm thủy|tiềm thức|tiềm tàng|tiềm ẩn
triển: khai triển|phát triển|tiến triển|triển hạn|triển khai|triển lãm|triển vọng
triệt: quán triệt|thấu triệt|triệt hạ|triệt phá|triệt sản|triệt thoái|triệt tiêu|triệt xóa|triệt để
trăn: trăn trở
trạch: hậu trạch|lươn trạch|phúc trạch|thổ trạch|tuyển trạch|điền trạch
trấn: châu trấn|dinh trấn|thị trấn|trấn an|trấn giữ|trấn lột|trấn lỵ|trấn nạn|trấn phong|trấn thành|trấn thủ|trấn tĩnh|trấn yểm|trấn áp|tọa trấn
trắc: bất trắc|gỗ trắc|nhân trắc|phản trắc|quan trắc|sinh trắc|trúc trắc|trắc bách|trắc diện|trắc dọc|trắc học|trắc lượng|trắc ngang|trắc nghiệm|trắc quang|trắc thủ|trắc trở|trắc viên|trắc đạc|trắc địa|trắc đồ|trắc ẩn
trệ: cẩu trệ|huyết trệ|ngưng trệ|ngừng trệ|trì trệ|đình trệ
trọt: trồng trọt
tuyên: tuyên bố|tuyên chiến|tuyên cáo|tuyên dương|tuyên giáo|tuyên giảng|tuyên huấn|tuyên khen|tuyên khấn|tuyên ngôn|tuyên phong|tuyên phạt|tuyên thánh|tuyên thệ|tuyên truyền|tuyên trạng|tuyên xử|tuyên án|tuyên đọc
tuất: tiền tuất|tuất hằng|tử tuất
tàng: bảo tàng|kho tàng|ngang tàng|thu tàng|tiềm tàng|tàng cây|tàng hình|tàng kinh|tàng thư|tàng trữ|ẩn tàng
tòng: tòng phạm|tòng quân|tòng sự
tĩnh: bình tĩnh|khí tĩnh|trấn tĩnh|trầm tĩnh|tuệ tĩnh|tĩnh dưỡng|tĩnh không|tĩnh lặng|tĩnh mạch|tĩnh tâm|tĩnh tại|tĩnh tọa|tĩnh vật|tĩnh điện|yên tĩnh|điềm tĩnh|động tĩnh
tươm: tinh tươm
tễ: dịch tễ
tổn: hao tổn|phí tổn|thương tổn|tổn hao|tổn hại|tổn phí|tổn thương|tổn thất|tổn thọ
tụy: tuyến tụy|tận tụy|viêm tụy
uyển: ngự uyển|thượng uyển|uyển chuyển|uyển ngữ
uể: uể oải
vinh: hiển vinh|hư vinh|phù vinh|phồn vinh|quang vinh|tôn vinh|vinh danh|vinh dự|vinh hiển|vinh hoa|vinh hạnh|vinh nhục|vinh quang|vinh quy|vinh thăng
viễn: biên viễn|cận viễn|viễn chinh|viễn chí|viễn cảnh|viễn cận|viễn du|viễn dương|viễn khách|viễn kiến|viễn ký|viễn phương|viễn thám|viễn thông|viễn thị|viễn tây|viễn tưởng|viễn tượng|viễn tải|viễn vọng|viễn xứ|viễn đông|vĩnh viễn
vong: diệt vong|hưng vong|lưu vong|suy vong|thương vong|tiêu vong|tồn vong|tử vong|vong bản|vong hồn|vong linh|vong mạng|vong nhi|vong nhân|vong quốc|vong tình|vong ân
vãng: dĩ vãng|ký vãng|lai vãng|phát vãng|quá vãng|vãng cảnh|vãng lai|vãng sinh
víu: vá víu|vương víu|vướng víu
vẹn: nguyên vẹn|toàn vẹn|trọn vẹn|vẹn nguyên|vẹn toàn|vẹn tròn
xung: hoãn xung|xung công|xung hàng|xung khắc|xung kích|xung lực|xung mạch|xung nhịp|xung phong|xung quanh|xung quỹ|xung sát|xung thiên|xung trận|xung yếu|xung điện|xung đối|xung động|xung đột|ép xung
xuề: xuề xòa
xâm: ngoại xâm|nội xâm|xâm canh|xâm chiếm|xâm hại|xâm lăng|xâm lược|xâm lấn|xâm mặn|xâm nhiễm|xâm nhập|xâm phạm|xâm thực|xâm xấp|xâm xẩm|ăn xâm
xướng: chủ xướng|diễn xướng|hát xướng|hợp xướng|khởi xướng|lĩnh xướng|xướng ca|xướng danh|xướng họa|xướng ngôn|xướng tên|xướng xuất|xướng âm|đề xướng
úy: chuẩn úy|cấp úy|thiếu úy|thượng úy|trung úy|vô úy|vệ úy|đại úy
điếm: gái điếm|đàng điếm|đắp điếm
điển: cổ điển|dược điển|kinh điển|pháp điển|từ điển|tự điển|ân điển|điển chương|điển cố|điển hình|điển lễ|điển phạm|điển tích|điển tử
đoạt: chiếm đoạt|cướp đoạt|cưỡng đoạt|sang đoạt|tranh đoạt|tước đoạt|đoạt chức|đoạt giải|đoạt lại|đoạt mạng|định đoạt
đàm: bút đàm|bộ đàm|hài đàm|hòa đàm|hội đàm|luận đàm|mạn đàm|nhàn đàm|thời đàm|tọa đàm|điện đàm|đàm luận|đàm phán|đàm thoại|đàm tiếu|đàm đạo
đáo: chu đáo|kín đáo|lỗ đáo|mã đáo|thấu đáo|đáo hạn|độc đáo
đạc: trắc đạc|đo đạc|đồ đạc
đảm: bảo đảm|can đảm|thất đảm|đảm bảo|đảm khái|đảm lược|đảm nhiệm|đảm nhận|đảm phụ|đảm trách|đảm đang|đảm đương
đắn: đúng đắn|đắn đo|đứng đắn
đẳng: bình đẳng|cao đẳng|hạ đẳng|nhất đẳng|phạt đẳng|siêu đẳng|sơ đẳng|thượng đẳng|thứ đẳng|trung đẳng|đeo đẳng|đẳng cấp|đẳng hướng|đẳng sâm|đẳng thức|đối đẳng|đồng đẳng
đẽ: đẹp đẽ
ưu: phân ưu|tối ưu|vô ưu|ưu khuyết|ưu phiền|ưu sinh|ưu sầu|ưu thế|ưu tiên|ưu trội|ưu tú|ưu tư|ưu việt|ưu ái|ưu điểm|ưu đãi`;
