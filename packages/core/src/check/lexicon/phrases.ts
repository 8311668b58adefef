/** Set phrases: after the first syllables of a line only the continuations listed behind `>` are possible. */
export const fixedPhrases = `
an ninh lương > thực
an ninh trật > tự
an ninh, trật > tự
an sinh xã > hội
an toàn giao > thông|dịch
an toàn lao > động
an toàn thông > tin|suốt|thoáng|qua|minh
an toàn thực > phẩm|hiện|sự|hành|tế
an toàn vệ > sinh
anh hùng liệt > sĩ|sỹ
anh hùng lực > lượng
ban chấp > hành
ban chấp hành trung > ương
ban thường > vụ|trực|xuyên
biên giới, hải > đảo|quan|quân|phận|sản
biến đổi khí > hậu
bà mẹ và trẻ > em|sơ|nhỏ|con|nít|dưới|mới|từ|đẻ|trong
bài học kinh > nghiệm|doanh|tế|tuyến|điển
báo chí, xuất > bản|khẩu|nhập|sắc|hiện|phát
bình quân đầu > người|năm|tư|kỳ|nhiệm|mùa|giai
bạo lực gia > đình|tăng
bảo hiểm thất > nghiệp
bảo hiểm y > tế
bảo trợ xã > hội
bảo vệ môi > trường
bảo vệ tổ > quốc
bằng khen, giấy > khen|chứng|mời|phép|tờ
bệnh truyền > nhiễm|từ|sang|qua|thống|cho|máu|vào
bồi thường, hỗ > trợ|tương
bộ chỉ huy quân > sự
bộ đội biên > phòng
chi ngân > sách|hàng|khoản|phiếu|quỹ
chi thường > xuyên|trú|trực|niên|kỳ|vụ
chiến sĩ thi > đua|hành|công|đấu
chuyển dịch cơ > cấu|học|sở|giới|bản|chế|hội
chuyển đổi mục > đích|tiêu
chuẩn nghèo đa > chiều
chuẩn quốc > gia|tế|phòng|ngữ
chuỗi cung > ứng|cấp|cầu
chuỗi giá > trị|cả|thành
chính phủ điện > tử|đàm|thoại|lực
chính quyền điện > tử
chăm sóc sức > khỏe|lực
chất lượng giáo > dục|viên|án|trình|sư|lý|cụ|huấn|dưỡng
chất thải nguy > hại|hiểm
chất thải rắn sinh > hoạt|ra|học
chế biến, chế > tạo|tác|độ|xuất
chỉ số giá tiêu > dùng
chỉ số năng lực cạnh > tranh
chỉ số sản > xuất|phẩm|lượng
chịu trách > nhiệm|cứ|móc|phạt
chống lãng > phí
chủ nghĩa xã > hội
chủ trương đầu > tư|tiên|năm|tàu
chức năng, nhiệm > vụ|kỳ
chữ ký điện > tử|thoại
chữ thập > đỏ
cách mạng công > nghiệp|nông|nhân|nghệ|khai|an|bằng|cộng|tác|sản
cán bộ, công > chức|an|nhân|đoàn|tác|vụ|ty|dân|khai|bộc|chứng|việc
có thẩm > quyền|định|mỹ|phán|tra|thấu
công an nhân > dân|loại
công chức, viên > chức
công nghiệp chế > biến|tạo|tác|xuất
công nghiệp hóa, hiện > đại|thực|nay
công nghệ thông > tin|minh|thường|qua|dụng
công tác dân > vận|tộc|số|quân|sự|chủ|phòng|cư|chính|nguyện
công tác tư > tưởng|pháp|vấn|liệu|lập|nhân
công tác văn > thư|phòng|hóa|nghệ|bản|học
cơ cấu kinh > tế|doanh|phí
cơ sở dữ > liệu
cơ sở hạ > tầng
cơ sở vật > chất|tư|lý|liệu|nuôi
cải cách hành > chính
cộng hòa xã > hội
cứu hộ, cứu > nạn|trợ|thương|chữa|sinh
cứu nạn, cứu > hộ|trợ|thương|chữa|sinh
di sản văn > hóa|học|minh|kiện|bản|chương|nghệ|vật|thơ|hiến|miếu
doanh nghiệp nhỏ và > vừa|siêu|rất|lớn|hộ|hợp|trung|doanh|các
dân chủ cơ > sở|quan|bản|chế
dân chủ ở cơ > sở|quan
dân quân tự > vệ|quản|nguyện
dân tộc thiểu > số
dịch bệnh truyền > nhiễm|qua|vào|lây
dịch vụ công trực > tuyến|tiếp|thuộc
dự bị động > viên|thái
giao dịch điện > tử|năng|thoại|lực
giáo dục hướng > nghiệp|tới|đến|về|dẫn|thiện|vào|nội|ngoại
giáo dục mầm > non
giáo dục nghề > nghiệp|phổ|truyền|và|cho|trong|tại|ở
giáo dục phổ > thông|cập|biến|quát
giáo dục thường > xuyên|trực|thức|niên|kỳ
giáo dục đại > học|trà|cương|chúng|diện
giải phóng mặt > bằng|trận|đất|nước|đường|tiền|hàng
giảm nghèo bền > vững|bỉ|lâu|chắc
giảm nhẹ thiên > tai
giấy chứng > nhận|minh|chỉ|từ|sinh|tử|thương|thực|khoán
giấy phép xây > dựng|lắp|cất|mới|nhà
hóa đơn điện > tử|nước|năng|lực|thoại
hôn nhân cận > huyết
hôn nhân và gia > đình
hướng dẫn, kiểm > tra|soát|toán|định|điểm|kê|nghiệm|sát|dịch|duyệt
hướng dẫn, đôn > đốc
hạ tầng giao > thông|dịch|cho|đất|tiếp
hạ tầng kỹ > thuật
hạn chế, yếu > kém|tố|thế|điểm|ớt|về|nhất
hỗ trợ, tái định > cư
hộ cận > nghèo|huyết|kề
hộ nghèo và cận > nghèo
hộ nghèo, cận > nghèo|biên
hộ nghèo, hộ cận > nghèo
hội cựu chiến > binh
hội liên > hiệp|hợp|kết|quan|lạc|đoàn
hội liên hiệp phụ > nữ
hội liên hiệp thanh > niên
hội nhập kinh tế quốc > tế|gia|dân
hội nhập quốc > tế|gia|phòng
hội đồng nhân > dân
hợp tác quốc > tế|phòng|gia|hội
khai thác khoáng > sản|chất|vật
khai thác thủy > sản|hải|điện|lợi|năng|sinh|lực
khiếu nại và tố > cáo|tụng|giác
khiếu nại, tố > cáo|tụng|giác
kho bạc nhà > nước
khoa học - công > nghệ
khu công > nghiệp|nghệ|cộng|viên|trình|ích|tác|trường|đoàn|nhân|an|vụ|chức|lập|sở
khuyến khích, hỗ > trợ
khám bệnh, chữa > bệnh|trị
khám, chữa > bệnh|trị|răng|cho|mắt|các|miễn
khí nhà > kính|máy|trường|ở|xưởng|nước
khí tượng thủy > văn
khó khăn, vướng > mắc|víu|bận
khối đại đoàn > kết
khởi nghiệp sáng > tạo
khởi nghiệp đổi > mới|nghề
kinh tế - xã > hội
kiểm tra, giám > sát|định|đốc|thị|khảo|hộ
kế hoạch hóa gia > đình
kế hoạch sử > dụng
kế hoạch tổng > thể|hợp|kết|quát|quan|rà|kiểm|điều|duyệt
kết cấu hạ > tầng
lao động qua đào > tạo
liên doanh, liên > kết|danh|hợp|quan|thông|minh|ngành
liên đoàn lao > động
lãng phí, tiêu > cực|hao
lịch sử - văn > hóa|học|minh|nghệ|vật|hiến
lực lượng vũ > trang
mê tín dị > đoan
môi trường kinh > doanh|tế|khủng
môi trường đầu > tư|nguồn|tiên|vào|ra
mại dâm, ma > túy
mặt trận tổ > quốc
mục tiêu, nhiệm > vụ|kỳ
mục đích sử > dụng
nghiện ma > túy
nghèo đa > chiều|dạng|số|phần
nguyên nhân chủ > quan|yếu|thể|đạo|nghĩa|động|đầu|rừng|hộ|chốt|sở|đích
nguyên nhân khách > quan|hàng|thể|sạn
nguồn ngân > sách|hàng|quỹ|khố|khoản
ngành, lĩnh > vực
ngân hàng chính sách xã > hội
ngân sách nhà > nước
ngân sách trung > ương|hạn|bình|tâm|học
ngân sách địa > phương|bàn|chính|chất
người có công với > cách|nước|đất|tổ
người có uy > tín|quyền|lực
người khuyết > tật
người lao > động|phổi|vào|ra|xuống|lực|tù|kháng
người sử > dụng
người tiêu > dùng|thụ|xài|cực|hủy|biểu|pha|diệt
nhiệm vụ và giải > pháp|quyết|trình|phóng|thưởng|ngân|tỏa|thể|đáp|thích|mã
nhiệm vụ, giải > pháp|quyết|trình|phóng|thưởng|ngân|tỏa|thể|đáp|thích|mã
nhân rộng mô > hình|típ
nuôi trồng thủy > sản|hải|đặc|sinh
nông lâm thủy > sản
nông, lâm nghiệp và thủy > sản
nông, lâm, thủy > sản|lợi|hải|điện
năng lượng tái > tạo|sinh|chế
năng lực cạnh > tranh
năng suất lao > động
phi vật > thể|chất|lý
phát huy tinh > thần|hoa|túy
phát huy vai > trò
phát thanh, truyền > hình|thanh|thông|tải|đạt|dẫn|bá
phát triển bền > vững|bỉ|chắc|lâu|chặt
phê duyệt quy > hoạch|trình|chế|định|mô|ước|chuẩn|tắc|phạm|đổi
phòng cháy chữa > cháy
phòng cháy, chữa > cháy
phòng chống tham > nhũng|ô
phòng chống thiên > tai
phòng, chống ma > túy
phòng, chống tham > nhũng|ô
phòng, chống thiên > tai
phương hướng, nhiệm > vụ|kỳ
phối hợp chặt > chẽ
phổ biến giáo dục pháp > luật
phổ biến, giáo > dục|huấn|lý
phổ cập giáo > dục
quan điểm, mục > tiêu|đích|lục
quy chế dân > chủ|vận|sự|quân|số|tộc|cư
quy hoạch sử > dụng
quy hoạch tổng > thể|hợp|mặt|quan|kết|số|diện
quy hoạch xây > dựng|lắp|cất|mới|nhà
quy hoạch đô > thị
quy phạm pháp > luật
quân đội nhân > dân
quốc phòng - an > ninh
quốc phòng, an > ninh
rác thải sinh > hoạt|ra|học
rừng phòng > hộ|cháy|chống|ngừa|trừ
rừng đầu > nguồn|tiên|tư|năm|ra|cơ|mùa|vào
rừng đặc > dụng|sản|biệt|trưng|hữu|thù
suy dinh > dưỡng
sơ kết, tổng > kết|hợp|duyệt|số
sở hữu trí > tuệ
sức khỏe sinh > sản|viên|lý|học|hoạt|lực|dục
sức khỏe tâm > thần|lý|trí|hồn|sinh|linh
sử dụng năng > lượng
tai nạn giao > thông
tai nạn lao > động
tai nạn thương > tích|tâm|vong|mại
tham nhũng, lãng > phí
tham nhũng, tiêu > cực
thanh tra, kiểm > tra|toán|sát|soát|điểm|định|kê|dịch|lâm|nghiệm|đếm|chứng|duyệt
theo dõi, tổng > hợp|kết|quan|số|duyệt
theo dõi, đôn > đốc
theo thẩm > quyền|định|mỹ|phán|tra
thi đua yêu > nước|cầu|quý|nghề|thương
thi đua, khen > thưởng|ngợi|tặng|và|chê
thu ngân > sách|hàng|khoản|khố|phiếu|quỹ
thu nhập bình > quân|đẳng|ổn
thuần phong mỹ > tục
thuận lợi, khó > khăn|mà
thuộc thẩm > quyền|định|mỹ|phán|tra
tháo gỡ khó > khăn
thông tin và truyền > thông|hình|thanh|tải|đạt|dẫn|bá|số|dữ
thông tin, tuyên > truyền|giáo|dương|bố
thương mại điện > tử|ảnh|năng|lực|máy|thoại
thể dục thể > thao|chất|lực|hình|hiện
thể dục, thể > thao|chất|lực|hình|hiện|chế
thị trường lao > động
thủ tục hành > chính|nghề|lý|khách
thực hành tiết > kiệm|dạy|học
tiêm chủng mở > rộng|đầu|các|ra|thêm
tiết kiệm năng > lượng|suất
tiết kiệm, chống lãng > phí
toàn dân đoàn > kết|tụ|thể
trung học cơ > sở|bản
trung học phổ > thông|cập
trách nhiệm giải > trình|quyết|đáp|phóng|thích|ngân|thể|tán|tỏa|mã|độc|nghĩa|trừ|cứu
trình độ học > vấn|lực|sinh|hàm|thuật|viên
trí tuệ nhân > tạo|loại|dân|văn|sinh|viên|lực|cách|ái
trường mầm > non|mống
trường phổ > thông|quát|cập|biến
trường đạt chuẩn quốc > gia|tế|phòng
trật tự an > toàn|ninh
trật tự công > cộng|sở|trình|viên|tác
trật tự, an > toàn|ninh
trợ giúp pháp > lý|luật
trợ giúp xã > hội
trữ lượng khoáng > sản
tuyên truyền, giáo > dục|viên|lý|huấn
tuyên truyền, phổ > biến|cập|thông
tuyên truyền, vận > động|chuyển|dụng|hành|tải
tài nguyên thiên > nhiên
tái định > cư|hướng|vị|giá|hình|kỳ|danh
tìm kiếm cứu > nạn|hộ|trợ|vớt
tòa án nhân > dân
tăng cường công > tác|an|khai|nghệ|nghiệp|trình|bằng|cụ|chức|tố|chứng|bố|suất|nhân|đoàn|ích|cộng|lực|dân|chúng|ty|lý
tăng trưởng kinh > tế|doanh|phí
tạo điều > kiện|dưỡng|tra|hành|chỉnh|lệnh|phối|khiển|trị|hòa
tảo hôn và hôn > nhân
tệ nạn xã > hội
tố cáo, khiếu > nại|kiện|tố
tốc độ tăng > trưởng|thu|chi|dân|giá|cao|bình|năng|nhanh|của|tổng|thêm|vốn|khá|so
tồn tại, hạn > chế|hán|hẹp|mức
tổ chức triển > khai|lãm|vọng
tổ chức tín > dụng|ngưỡng|nhiệm|chấp|thác
tổng hợp, báo > cáo|chí|động|giá|tin|biểu|hiệu|in|đài|trước
tổng hợp, tham > mưu|gia|khảo|vấn|luận|số|chiếu
tổng liên > đoàn
tổng mức đầu > tư
tổng sản phẩm trên địa > bàn
tội phạm ma > túy
tự chuyển > hóa|đổi|biến|động|sang|giao|dịch|tiếp|nhượng|khoản|lên|về|xuống
tự diễn > biến|tả|xuất|đàn|giải|ra|tập
tự do - hạnh > phúc
tự phê > bình|phán|duyệt|chuẩn
tỷ lệ thất > nghiệp|thoát|thu|bại|học|lạc
vi phạm hành > chính|lang|vi|nghề
viện kiểm sát nhân > dân
vùng cao, vùng > sâu|xa|biên|dân|đồng|đặc|khó|núi
vùng sâu, vùng > xa|cao|biên|dân|khó|đồng|đặc|núi|ven|biển
vùng đặc biệt khó > khăn
văn bản quy phạm pháp > luật|quy
văn hóa - xã > hội
văn hóa phi vật > thể|chất
văn hóa, thể > thao|dục|chất|hiện|chế|lực
văn phòng chính > phủ|quyền|sách
văn phòng ủy > ban|quyền|viên
văn thư lưu > trữ
văn thư, lưu > trữ|hành|giữ|thông|chiểu
vệ sinh an > toàn
vệ sinh an toàn thực > phẩm|hiện
vệ sinh lao > động
vệ sinh môi > trường
xuất khẩu lao > động
xây dựng nông > thôn|nghiệp|trường|dân|trại|lâm|sản|hội
xúc tiến du > lịch
xúc tiến thương > mại|hiệu|vụ
xúc tiến đầu > tư|năm|ra
y học cổ > truyền|đại|điển
y tế dự > phòng|án|kiến|báo|thảo|trữ|toán
ô nhiễm môi > trường
đa dạng sinh > học|kế|thái|cảnh|vật
điều kiện thuận > lợi|tiện|hòa|chiều
đoàn thanh > niên|tra|toán
đào tạo nghề cho lao > động
đánh giá tác > động|phẩm|giả|dụng|phong|hại|nghiệp|chiến|nhân
đôn đốc, hướng > dẫn|tới
đơn thư khiếu > nại|kiện|tố
đơn vị hành > chính|nghề|quân|pháp
đơn vị sự > nghiệp
đại đoàn > kết|trưởng|kịch|viên|thể|quân
đạo đức cách > mạng|thức|làm|ứng|sống|cư
đạo đức, lối > sống|mòn|ứng|nghĩ|làm|hành
đầu tư công trung > hạn
đầu tư trực > tiếp|thuộc|tuyến
đặc biệt khó > khăn|hiểu|chịu|lường|khắc|tiếp
địa giới hành > chính
đồng bào dân > tộc|cư|di|tái
đổi mới sáng > tạo|kiến
đổi mới, sáng > tạo
độ che > phủ|chắn|bóng
độc lập - tự > do|chủ|cường|lực
ủy ban dân > tộc|quân|số
ủy ban kiểm > tra|toán|soát
ủy ban mặt > trận
ủy ban nhân > dân
ứng phó với biến > đổi|cố|động|chủng|thể`;
