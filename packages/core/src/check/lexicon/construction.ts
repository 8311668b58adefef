/** Construction, towns, transport, energy, industry. */
export const constructionCompounds = `
an toàn công trình|ba gác|ba lát|ba lô|bản giao cắt|bản mặt|bản quá độ|bê bết|bê bối|bê tông|bê trễ|bến cảng|bến thủy nội địa|bến xe khách|
biệt thự|bốc cháy|bốc dỡ|bốc đồng|bốc hơi|bốc lửa|bốc mùi|bốc thăm|bốc thuốc|bốc vác|bốc xếp|bơm cát|bơm dầu|bơm điện|bơm hơi|bơm nước|bơm vá|
bơm xăng|bưu chính|bưu cục|bưu điện|bưu gửi|bưu kiện|bưu phẩm|bưu phí|bưu tá|bưu thiếp|bưu vụ|cảng biển|cảng cá|cảng cạn|cảng cẩu|cảng hàng không|
cảng nước sâu|cảng sông|cảng thủy nội địa|cảng vụ|cáp điện|cáp đôn|cáp đồng|cáp ngầm|cáp quang|cáp thép|cáp treo|cáp viễn thông|cáp xoắn|
cấp công trình|cấp đường|cấp phép xây dựng|cầu cống|cầu đường bộ|cầu phao|cầu thang bộ|cầu vượt nhẹ|chiếu sáng công cộng|chỉnh trang đô thị|
chung cư cũ|cọc khoan nhồi|công nghệ xây dựng|công nghiệp|công te|công xôn|cốt cách|cốt cán|cốt đường|cốt khí|cốt liệu|cốt nền|cốt nhục|cốt sao|
cốt thép|cốt truyện|cốt tủy|cốt yếu|cụm cảng|cụm cây|cụm công nghiệp|cụm công trình|cụm dân cư|cụm di tích|cụm đảo|cụm đầu mối|cụm đồ|cụm liên kết|
cụm máy|cụm ngành|cụm pháo|cụm thi đua|cụm trường|cụm tuyến dân cư|cụm từ|cụm xã|cự li|cự ly|cự nự|cự phách|cự phú|cự tuyệt|cửa ngõ|
cưỡng chế tháo dỡ|dải an toàn|dải dừng|dàn giáo|dàn lạnh|dàn ý|dầm bê tông|dầm cầu|dầm mưa|dầm sàn|dầm thép|di dời|dồn toa|dung dịch|dung hạnh|
dung lượng|dung mạo|dung môi|dung nhan|dung sai|dung tích|dung trọng|đào lấp|đắp chăn|đắp chiếu|đắp đập|đắp đất|đắp điếm|đắp đổi|đắp đường|đắp mặt|
đắp nền|đầu tuyến|đèo bòng|đèo cao|đèo dốc|đèo hàng|đèo heo hút|đèo mang|đèo núi|điểm đấu|điểm giao cắt|điểm tái định cư|độ chặt|đô đốc|độ lún|
độ ồn|đô sát|đô thành|đô thị|độ thông thoáng|đô vật|độ võng|đối nội|động thổ|đường băng|đường cao tốc|đường cấp|đường cất cánh|đường công vụ|
đường dẫn cầu|đường đấu nối|đường đi bộ|đường điện|đường giao thông|đường gom|đường hầm|đường huyện lộ|đường liên thôn|đường ngang dân sinh|
đường nhánh|đường nông thôn mới|đường ống dẫn|đường rải|đường sắt cao tốc|đường tạm|đường tỉnh lộ|đường trên|đường trục chính|đường trung áp|
đường vành|ga đường sắt|ga giường|ga hàng hóa|ga hành khách|ga lăng|ga ra|ga tàu|ga trải|ga tràn|ga trượt|ga xép|gạch bỏ|gạch bông|gạch chân|
gạch chéo|gạch cua|gạch đất nung|gạch đỏ|gạch không nung|gạch lát|gạch men|gạch mộc|gạch ngói|gạch nung|gạch ốp|gạch vỡ|gạch xây|gạch xỉ|
gạch xi măng|gầm bàn|gầm cầu|gầm ghè|gầm giường|gầm gừ|gầm tủ|gầm xe|giải phóng mặt bằng|giải tỏa hành lang|giải tỏa vỉa hè|giảm tải|giao cắt|
giao lộ|giao thông công cộng|giao thông đô thị|giao thông đường thủy|giao thông liên vùng|giao thông nội đồng|giao thông nông thôn|
giao thông thông minh|giao thông tĩnh|giao thông vận tải|giao thông xanh|giếng bơm|giếng cổ|giếng đào|giếng khoan|giếng khơi|giếng làng|giếng nước|
giếng thang|giếng thơi|giếng thu|giếng trời|hạ áp|hạ cốt|hạ nền|hạ ngầm|hạ tải|hạ tầng giao|hạ tầng khung|hàng cây|hầm bí mật|hầm biến áp|hầm chui|
hầm chứa|hầm đường bộ|hầm đường sắt|hầm hào|hầm hập|hầm hè|hầm hố|hầm lò|hầm mỏ|hầm mộ|hầm ngầm|hầm ngục|hầm rượu|hầm trú ẩn|hầm tự hoại|hầm xe|
hộ lan|hư hỏng|hướng tuyến|kè biển|kè bờ|kè chắn|kè chống sạt lở|kè đá|kè mềm|kè nhè|kè sông|kè suối|kết nối giao thông|kết nối liên vùng|
kết nối vùng|khai thác vận tải|khảo sát thiết kế|khoan cắt|khoan cọc|khoan lỗ|khoan ngầm|khoan nhồi|khoan phụt|khoan thăm dò|khổ cực|khổ đau|
khổ đầu|khổ đường|khổ giấy|khổ hạnh|khổ hình|khổ luyện|khổ nạn|khổ não|khổ người|khổ qua|khổ sai|khổ sáng|khổ sâm|khổ sở|khổ tâm|khổ tận cam lai|
khổ thơ|khu chung cư|khu dân dụng|khu nhà trọ|khu thương mại|khu vực nội thị|kiên cố hóa kênh|kính áp tròng|kính cáo|kính cận|kính chắn gió|
kính cường lực|kính hiển vi|kính lúp|kính mát|kính màu|kính râm|kính thiên văn|kính viễn vọng|lan can an toàn|lắp dựng|lề đường|lề gia cố|lề giấy|
lề lối|lề phố|lề thói|lộ giới|lu lèn|luồng di cư|luồng dữ liệu|luồng điện|luồng giao thông|luồng gió|luồng hàng|luồng khách|luồng lạch|luồng rừng|
luồng sáng|luồng tàu|luồng thông tin|luồng tuyến|luồng tư tưởng|luồng văn hóa|luồng xanh|luồng xe|luồng ý kiến|lưới hạ áp|lưới trung áp|lưu không|
lưu lượng xe|lưu thông|mác bê tông|mác nước|mác thép|mác xi măng|mác xít|máy biến thế|máy đầm|máy điều hòa|máy lu|máy phát|máy tuốc bin|móng cầu|
móng cọc|móng đá|móng giò|móng guốc|móng nền|móng ngựa|móng nhà|móng tay|móng trắng|móng trụ|móng tường|móng vuốt|mố cầu|mô men|mố neo|mô tơ|
mố trụ|ngầm hóa cáp|ngầm hóa lưới điện|ngầm tràn liên hợp|ngầm vượt sông|nghiệm thu công trình|nhà chung cư cũ|nhà liền kề|nhà ở nông thôn|
nhà ở riêng lẻ|nhà phố|nhà thép tiền chế|nhà xưởng|nhũ tương|nhựa cây|nhựa dẻo|nhựa dùng một lần|nhựa đen|nhựa đường|nhựa hóa|nhựa kỹ thuật|
nhựa phế liệu|nhựa sống|nhựa tái sinh|nhựa thải|nhựa thông|nhựa tổng hợp|nhựa trải|nối tuyến|nút áo|nút bấm|nút chai|nút cổ chai|nút giao|nút gút|
nút lệnh|nút lòng|nút mạng|nút nhấn|nút thắt|ống bơ|ống cống|ống dẫn|ống dầu|ống đồng|ống đựng|ống hút|ống kẽm|ống khói|ống kính|ống ngắm|ống nghe|
ống nghiệm|ống nhòm|ống nhựa|ống nối|ống nước|ống phóng|ống quần|ống tay|ống thép|ống thoát|ống tiêm|ống tre|ống tủy|ống xả|ốp gạch|ốp gỗ|ốp la|
ốp lát|ốp mái|ốp tường|phá dỡ|phà khách|phà máy|phà ngang|phà phao|phà tàu|phân cấp công trình|phân khu chức năng|phân khu xây dựng|phân làn|
phân lô|phân luồng giao thông|phố phường|phụ tải|phụ tùng ô tô|quy chuẩn quốc gia|quy chuẩn xây|quy hoạch giao thông|quy hoạch kiến trúc|rải thảm|
ranh con|ranh giới|ranh ma|ranh mãnh|ranh mương|rào tôn|san nền đầm|sàn nước|sàn tầng|sắt cầm|sắt đá|sắt hộp|sắt phế liệu|sắt son|sắt tây|sắt thép|
sắt tráng men|sắt vụn|sân bến|sụt trượt|sửa chữa đột xuất|sức chịu tải|tải trọng cầu|tải trọng xe|tạm ứng hợp đồng|tắc nghẽn giao thông|tắc xi|
thang âm|thang bậc|thang bộ|thang chấm điểm|thang cuốn|thang điểm|thang đo|thang gác|thang lương|thang máy|thang nhiệt độ|thang thoát hiểm|
thang thuốc|thang tre|tháo dỡ công trình|thép cán|thép cây|thép cốt bê tông|thép cuộn|thép dây|thép gai|thép hình|thép hợp kim|thép không gỉ|
thép nguội|thép ống|thép súng|thép tấm|thép xây dựng|thi công xây lắp|thiết kế bản|thiết kế bước|thiết kế kỹ|thoát nước mặt|thông hầm đường|
thông tuyến|thông xe cầu|tiêu chuẩn thiết kế|tiêu chuẩn xây|tiêu năng|toa hàng|toa hành lý|toa lét|toa moóc|toa rập|toa tàu|toa thuốc|toa trần|
toa xe|tôn lợp mái|tôn nền đường|tôn xốp|tổng mặt|tổng mức|tổng tiến độ|trạm thu|trần nhà|trục cảnh quan|trục chính đô thị|trục đường|
trục hành lang|trung áp|trung chuyển rác|trung tâm đô thị|trung tâm thương|trung thế|trung tu cầu|tua bin|tua du lịch|tua đêm|tua rua|tua tủa|
tuyến kết nối|tuyến tránh|tuyến trục chính|ụ đất|ụ nổi|ụ pháo|ụ súng|ụ tàu|vách đá|vách đất|vách hầm|vách kính|vách ngăn|vách núi|vách nứa|
vách tường|vành bánh|vành đai|vành khuyên|vành móng ngựa|vành mũ|vành nón|vành xe|vận chuyển vật liệu|vận doanh|vận đơn|vận tải hành khách|
vận thăng|vật liệu rời|vật liệu xây|vòng xuyến|vượt nút|vượt sông biển|xây dựng công trình|xây dựng dân dụng|xây dựng không phép|
xây lắp công trình|xây mới|xe ben|xe buýt điện|xe điện bốn bánh|xe nâng hàng|xe trọng tải|xi măng đất|xói lở mố|xuống cấp trầm trọng`;
