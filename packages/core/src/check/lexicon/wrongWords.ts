/**
 * Real words in the wrong place, and set phrases that lost more than one word, each with the likely wording; written as in `impossible.ts`. A word
 * counts only where it makes no compound with what stands before or behind the phrase, and no comma stands inside; one that is written with a
 * capital here may have one in the text. Written for this check.
 */
export const wrongWords = `
so & cả nước|khu vực|toàn quốc|các tỉnh|các địa phương|các nước|trung bình|yêu cầu|tiềm năng > so với & ! hồ
triển khai thực|tổ chức thực|tiếp tục thực & Nghị quyết|Kế hoạch|Chương trình|Đề án|Quyết định|Chỉ thị|nhiệm vụ|chính sách|Luật|Kết luận|Chiến lược|Quy hoạch|Dự án|mục tiêu|các > @ hiện &
kết quả|tình hình|tiến độ & hiện Nghị|hiện Kế|hiện Chương|hiện Đề|hiện nhiệm|hiện Chỉ|hiện Dự > @ thực &
ký kết|đăng ký|đàm phán|gia nhập|số bản & lao động tập thể > @ thỏa ước lao động tập thể
dịch vụ|công tác|mạng lưới & chăm sóc ban đầu > @ chăm sóc sức khỏe ban đầu ! cho
trao đổi thông tin & các cơ quan|cơ quan|các đơn vị|các lực lượng|các ngành|các cấp > trao đổi thông tin giữa &
quyết định & Chủ tịch UBND|Chủ tịch Ủy|Thủ tướng Chính|Bộ trưởng Bộ|Giám đốc Sở > quyết định của & ! xét trình
xã|phường|huyện|quận|mặt trời|các sở & trên thành phố > @ trên địa bàn thành phố ! và biển
mặt trời|doanh nghiệp|hộ dân|cơ sở|người dân & trên tỉnh > @ trên địa bàn tỉnh ! lộ
bảo tồn|phục hồi|bảo vệ & đa dạng học > @ đa dạng sinh học
hệ sinh & rừng|biển|khởi|đất ngập|nông|du > hệ sinh thái &
về|chương trình|công tác|thực hiện|đẩy mạnh|thúc đẩy & chuyển số > @ chuyển đổi số ! sang về
hội đồng dân & tỉnh|thành|huyện|các > hội đồng nhân dân &
trách nhiệm đứng đầu > trách nhiệm người đứng đầu ! là
người đầu & cơ quan|cấp ủy|đơn vị|chính quyền > người đứng đầu &
chịu nhiệm & trước|về|toàn|tổng|chính > chịu trách nhiệm &
có nhiệm & phối|hướng|tham|chủ|tổng|báo|theo|kiểm|tổ|thực > có trách nhiệm &
có trách & phối|hướng|tổ|tổng|báo|theo|kiểm|chỉ|xây|đôn|rà|thực|triển|tuyên|lập|bố > có trách nhiệm &
tham & Ủy ban|cho Ủy|đề xuất > tham mưu & ! sự
tổng & báo cáo UBND|báo cáo Ủy|báo cáo về|báo cáo Chủ > tổng hợp & ! thống
định & báo cáo|hằng năm|hàng năm|hằng quý|hàng quý > định kỳ & ! quy ấn khẳng
nâng & nhận thức|ý thức|vai trò|hiệu lực|đời sống|trách nhiệm|dân trí|vị thế > nâng cao &
và|cho|với|đến|tới & tầng lớp Nhân dân > @ các tầng lớp Nhân dân
tạo|có|mang lại & giá trị tăng cao > @ giá trị gia tăng cao ! so hơn
tạo giá trị tăng > tạo giá trị gia tăng
kiểm kê|lập hồ sơ|danh mục|lựa chọn & văn hóa phi vật thể > @ di sản văn hóa phi vật thể
phong trào toàn dân bảo vệ an ninh quốc gia > phong trào toàn dân bảo vệ an ninh Tổ quốc
phương châm|theo & bốn chỗ > @ bốn tại chỗ ! ngồi đỗ
công nghệ về thông tin > công nghệ thông tin
cho|của|nhà ở & công nghiệp khu công nghiệp > @ công nhân khu công nghiệp
giải quyết nội bộ nhân dân > giải quyết mâu thuẫn trong nội bộ nhân dân
tổ chức ngày & thiết lập|thành lập|giải phóng|quốc khánh > tổ chức kỷ niệm ngày &
phù hợp vào & tình|điều|đặc|thực|yêu|nhu|khả|quy|định|chức|xu|tiềm > phù hợp với &
nâng cao chất & giáo|nguồn|đào|dịch|đội|công|hoạt|cuộc > nâng cao chất lượng &
nâng cao hiệu & công|quản|hoạt|sử|sản|đầu|kinh > nâng cao hiệu quả &
nâng cao nhận & của|cho|về|trong > nâng cao nhận thức &
nâng cao đời & vật|nhân|của|người|tinh > nâng cao đời sống &
dạy và ngoại ngữ > dạy và học ngoại ngữ
theo quy định pháp & và|về|của > theo quy định pháp luật &
đầu nối & vào lưới|vào hệ thống|lưới điện|giao thông|hạ tầng|thoát nước > đấu nối & ! điểm đoạn phía
đường|quy hoạch|chấp thuận|thỏa thuận|nút|vị trí|việc & đầu nối > @ đấu nối ! liền với
cấm mốc > cắm mốc
cắm & đánh bắt|khai thác|sử dụng|buôn bán|hành vi > cấm &
bị cắm > bị cấm ! mốc biển sừng cờ
thông nhất > thống nhất
quy hoạch|xây dựng & vùng tính > @ vùng tỉnh ! toán từ đến theo
di & học|lại|đến trường > đi &
khôi & ASEAN|thi đua|cơ quan|doanh nghiệp|liên minh > khối &
chuyên về & Sở|UBND|Ủy|Chi cục|Cục|Bộ > chuyển về & ! trang báo quan cổng
tình|tính & đạt chuẩn|đã ban|đã chỉ|đã triển|đã tổ|đã xây|sẽ ban|đang triển|tiếp tục chỉ > tỉnh &
chua & sử dụng|được|thực hiện|đạt|đáp ứng|hoàn thành|triển khai|bảo đảm|đảm bảo|xác định|đồng bộ|tương xứng|kịp|phát huy|cao > chưa & ! đất độ nước vị phèn bị giảm khử sữa
chỉ tiêu công xanh > chi tiêu công xanh
nỗi lén > nổi lên
hung khí nóng > vũ khí nóng
đỗ & đất|rác|thải|chất thải|vật liệu|ra sông|xuống sông > đổ &
bãi|bến|điểm|nơi & đổ xe > @ đỗ xe
đổ & tốt nghiệp|đại học > đỗ &
bác sĩ|phòng khám|chuyên ngành & nhà khoa > @ nha khoa ! học
tối gần > tới gần ! buổi
phần đầu|phân đầu & nâng|năng tỷ|thu hút|trở thành|đưa > phấn đấu &
cung cấp & quan hệ|khối đại|niềm tin|kiện toàn|tổ chức bộ|lòng tin|vững chắc|và mở rộng thị phần > củng cố &
được tiếp nhận với & dịch|các dịch|giáo|y|thông tin|nguồn|nước|vốn|tín > được tiếp cận với &
tôn đống|tồn động > tồn đọng
nợ động & xây|thuế|bảo > nợ đọng &
đội ngũ|cán bộ & làm công chức > @ làm công tác
tự nghiện > tự nguyện
khởi tố về công tác > khởi tố và công tác
chuyên giáo & công nghệ|khoa|kỹ|cho > chuyển giao &
sát nhập > sáp nhập
công xuất > công suất
tỷ xuất > tỷ suất ! siêu
áp xuất > áp suất
giành & cho người|cho các|cho hộ|cho học|cho trẻ|cho đối|thời gian|riêng|quỹ đất|nguồn lực|kinh phí > dành &
dành & thắng lợi|giải nhất|giải cao|huy chương|độc lập|chính quyền > giành &
sâm canh > xâm canh
tựu chung > tựu trung
vô hình chung > vô hình trung
thái độ|tư tưởng & bàng quang > @ bàng quan
đọc giả > độc giả ! tưởng
riêng lẽ > riêng lẻ
nhỏ lẽ > nhỏ lẻ
bán lẽ > bán lẻ
củng như > cũng như
lỗ hỏng > lỗ hổng
nghĩ học > nghỉ học ! suy
hạn mục & công|đầu|xây|hư|của|và > hạng mục &
các khoảng & thu|chi|nợ|phụ|trợ|đóng|kinh|hỗ|phí > các khoản &
khoản & cách|trống|thời gian > khoảng &
bàng giao > bàn giao
giao động > dao động
dây truyền & sản|công|hiện|chế|giết > dây chuyền &
truyền & dịch cơ|đổi|giao > chuyển &
thường chú > thường trú
năm bắt & tình|tâm|thông|kịp|tư|dư|diễn|nhu|đầy|rõ|chắc > nắm bắt &
năm vững & kiến|chủ|những|nội|tình|địa|quy|đường > nắm vững &
năm chắc & tình|địa|diễn|đối|số|thông > nắm chắc &
tâm quan trọng > tầm quan trọng
tiềm phòng > tiêm phòng
vùng kinh tế|công trình|nhiệm vụ & trong điểm > @ trọng điểm
giải pháp|công tác|nội dung & trong tâm > @ trọng tâm
cơ câu|cơ cầu > cơ cấu
nhóm|người|đối tượng & yêu thế > @ yếu thế
công hòa xã > cộng hòa xã
công tác viên > cộng tác viên
uy tin > uy tín
tại nạn > tai nạn
văn phong & UBND|HĐND|đăng ký|điều phối > văn phòng &
phòng tục > phong tục
người dẫn & và doanh|trên địa|nông thôn > người dân &
dân đến & tình trạng|nguy cơ|hậu quả|tai nạn|thiệt hại|mất > dẫn đến &
hấp dân > hấp dẫn
cơ hồi > cơ hội
thu hội & đất|vốn|tiền > thu hồi &
bộ trí & kinh phí|cán bộ|nguồn|vốn|ngân|nhân|đủ|dân cư > bố trí & ! cán
chi phi > chi phí ! tập nông
bảo mất > bảo mật
bí mất > bí mật
mật cân & đối|bằng > mất cân &
tổ cáo > tố cáo
khởi tổ > khởi tố
yếu tổ > yếu tố
cố phần > cổ phần
bản độ & quy|hành|địa|số|hiện > bản đồ &
bộ đồi > bộ đội
đội với & người|các đối|các hộ|doanh|trẻ|những|học sinh > đối với &
thay đối > thay đổi
đội thoại > đối thoại
trao đối > trao đổi
thu hút|nhà|kêu gọi|xúc tiến|vốn & đầu từ|đầu tự > @ đầu tư
đầu giá & quyền|tài sản|đất > đấu giá &
đầu tranh & với|chống|phòng|trấn|ngăn|triệt > đấu tranh &
sẵn sàng|sức|trực|phục vụ & chiến đầu > @ chiến đấu
xăng đầu > xăng dầu
kiểu mẩu > kiểu mẫu
mẩu biểu > mẫu biểu
trân tự > trật tự
hoàng thành & kế|nhiệm|mục|chỉ|việc|tốt > hoàn thành &
khẩn chương > khẩn trương
thắc mắt > thắc mắc
thắc chặt > thắt chặt
mặc bằng > mặt bằng
khác vọng > khát vọng
sơ lượt > sơ lược
chiến lượt > chiến lược
đặt biệt > đặc biệt ! danh
đặt thù > đặc thù
đặt sản > đặc sản
đặt trưng > đặc trưng ! bày
đặc ra > đặt ra
lấp đặt > lắp đặt
giải phân cách > dải phân cách
tranh dành > tranh giành ! cho
che dấu > che giấu
giản cách > giãn cách
xứ mệnh > sứ mệnh
chung ương > trung ương
chung tâm > trung tâm
tập chung > tập trung ! bài phòng nhà khu
trung tay > chung tay
trật hẹp > chật hẹp
chiều cường > triều cường
hỗ chợ > hỗ trợ
bải & bỏ|rác|thải > bãi &
mổi & năm|đơn|xã > mỗi &
xác định|làm|nêu & rỏ > @ rõ
sỉ số > sĩ số
vẩn & chưa|còn > vẫn &
xã thải & ra|vào|trộm|trái > xả thải &
hồ|đập|vận hành|cửa & xã lũ > @ xả lũ
đả & được|ban|triển > đã &
củ kỹ > cũ kỹ
quỷ & bảo|vì|đền > quỹ &
vỏ trang > vũ trang
sẻ & tiếp tục|được|tổ chức|triển khai > sẽ &
dịch vụ công trực tiếp & toàn|mức > dịch vụ công trực tuyến &
hộ nghèo và hộ nghèo > hộ nghèo và hộ cận nghèo ! dân đa có mới là
lực lượng vũ khí > lực lượng vũ trang
nghĩa vụ quân đội > nghĩa vụ quân sự
nguồn kinh tế thực hiện > nguồn kinh phí thực hiện
quảng cao > quảng cáo
cơ quan báo chi > cơ quan báo chí ! cục
bất động san > bất động sản
cân đôi > cân đối
quân đôi > quân đội
thay đôi > thay đổi ! giày dép mắt lốp
trao đôi > trao đổi
đôi với > đối với ! sánh kết ghép cặp
đôi mới > đổi mới ! cưới cặp
đối mới > đổi mới
thanh lập > thành lập
dối với > đối với
đi & dời|rời > di & ! khỏi
tập thề > tập thể
phố hợp & với|chặt > phối hợp &
tiêu thu & nông sản|sản phẩm|hàng hóa|hàng nông|lâm sản|thủy sản|điện năng|nội địa|trong nước|rượu bia|sản lượng|ổn định > tiêu thụ &
cụt bộ > cục bộ
theo hương & xã hội hóa|hiện đại|bền vững|công nghiệp|công nghệ|chuyên|tập trung|đa dạng|ứng dụng|nâng cao|hữu cơ|tinh gọn|gắn với|an toàn|tự chủ|hàng hóa|liên kết|kinh tế|tăng > theo hướng &
chưa|đã & đào tạo qua > @ qua đào tạo ! hình các mạng trường lớp hệ thực nhiều một hai lớp
đời sống chất và tinh > đời sống vật chất và tinh
đời sống vật và tinh > đời sống vật chất và tinh
tham & bảo vệ|giám sát|phòng ngừa|phòng cháy|đóng góp|hưởng ứng|xây dựng|bảo hiểm > tham gia & ! sự lòng không đừng chớ
tăng & phối hợp|hợp tác với|công tác tuyên|công tác quản|công tác kiểm|công tác phối > tăng cường & ! làm mức gia phụ
hưởng & ướng|úng > hưởng ứng
`;
