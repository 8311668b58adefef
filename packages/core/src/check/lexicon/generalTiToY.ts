/** General words of administrative prose, t before i and the letters after. */
export const generalTiToYCompounds = `
tịch biên|tích cóp|tích điểm|tích điện|tích giữ|tích hợp|tịch liêu|tích lũy|tịch mịch|tích năng|tích nước|tích phân|tích số|tích sử|tích tắc|
tịch thu|tích tịch|tích tiểu thành đại|tích trữ|tích tụ|tích tuồng|tiếc công|tiếc nuối|tiếc rằng|tiếc rẻ|tiếc thương|tiềm ẩn|tiêm chích|tiêm chủng|
tiêm kích|tiềm lực|tiềm năng|tiềm nhập|tiêm nhiễm|tiêm phòng|tiềm tàng|tiêm tất|tiêm thuốc|tiềm thủy|tiềm thức|tiêm vắc xin|tiền án|tiền ảo|
tiền ăn|tiễn biệt|tiến bộ|tiền bối|tiến bước|tiên cảnh|tiền cảnh|tiền căn|tiền cấp|tiễn chân|tiền chất|tiền cọc|tiền công|tiến công|tiến cống|
tiền của|tiến cử|tiện dụng|tiền đạo|tiên đề|tiền đề|tiên đoán|tiến độ|tiền đồn|tiền đồng|tiễn đưa|tiền đường|tiện gỗ|tiền gửi|tiến hành|tiền hậu|
tiên hiền|tiến hóa|tiền hôn nhân|tiện ích|tiền khả thi|tiền kiểm|tiền kiếp|tiền kỳ|tiền lãi|tiền lẻ|tiền lệ|tiến lên|tiên liệt|tiên lượng|
tiền lương|tiền mã hóa|tiền mặt|tiền mua|tiền mừng|tiên nghiệm|tiên nhân|tiền nhân|tiên nữ|tiên ông|tiên phát|tiền phạt|tiên phong|tiền phong|
tiền phương|tiến quân|tiên quyết|tiền sảnh|tiến sát|tiến sĩ|tiên sinh|tiên sư|tiền sử|tiến sỹ|tiện tay|tiễn tân binh|tiền tệ|tiên thánh|tiền thân|
tiến thân|tiện thể|tiên thiên|tiến thoái|tiền thuế|tiền thuê đất|tiền thuê nhà|tiền thưởng|tiền tiêu|tiền tiểu học|tiên tổ|tiền tố tụng|tiến tới|
tiên tri|tiến triển|tiền triều|tiền trợ cấp|tiền túi|tiền tuyến|tiền vay|tiền vé|tiên vương|tiếng anh|tiếng bấc|tiếng chuông|tiếng cười|
tiếng dân tộc|tiếng đàn|tiếng địa phương|tiếng đồng|tiếng động|tiếng gọi|tiếng hát|tiếng kêu|tiếng khóc|tiếng lòng|tiếng lóng|tiếng nói|tiếng nổ|
tiếng nước ngoài|tiếng ồn|tiếng súng|tiếng thơm|tiếng trống|tiếng vang|tiếng việt|tiếng vọng|tiếp biến|tiếp bộ|tiếp bước|tiếp cận|tiếp chuyện|
tiếp cứu|tiếp diễn|tiếp đãi|tiếp đạn|tiếp đất|tiếp đến|tiếp địa|tiếp đón|tiếp giáp|tiếp hợp|tiếp khách|tiếp kiến|tiếp lời|tiếp lửa|tiếp lực|
tiếp máu|tiếp nhận|tiếp nhiên liệu|tiếp nối|tiếp nước|tiếp phẩm|tiếp quản|tiếp sau|tiếp sức|tiếp tay|tiếp tân|tiếp tế|tiếp theo|tiếp thị|tiếp thu|
tiếp tục|tiếp tuyến|tiếp ứng|tiếp viện|tiếp vốn|tiếp xúc|tiết canh|tiết chế|tiết dịch|tiết dục|tiết giảm|tiết giao mùa|tiết hạnh|tiệt khuẩn|
tiết kiệm|tiết lộ|tiết lưu|tiết mục|tiết niệu|tiệt nọc|tiết nước bọt|tiết tấu|tiết trời|tiệt trùng|tiểu ban|tiểu bang|tiêu binh|tiểu cầu|tiêu chảy|
tiêu chí|tiêu chuẩn|tiêu cơ|tiêu cự|tiêu dao|tiêu diệt|tiêu dùng|tiểu dự án|tiểu đảo mạch|tiểu đăng khoa|tiêu đề|tiểu đề án|tiêu điểm|tiểu điền|
tiêu điều|tiểu đoàn|tiêu độc|tiểu đội|tiêu đời|tiêu hao|tiểu hình|tiêu hóa|tiêu hoang|tiểu học|tiểu hợp phần|tiêu hủy|tiểu khí hậu|tiêu khiển|
tiểu khu|tiểu liên|tiểu mạch|tiểu mục|tiểu não|tiểu ngạch|tiêu ngữ|tiểu nhân|tiêu pha|tiểu phẩm|tiểu phần|tiểu phẫu|tiêu phí|tiểu quy mô|tiêu sản|
tiểu sản xuất|tiêu sơ|tiểu sử|tiểu tam|tiêu tan|tiêu tán|tiểu thành phần|tiểu thặng dư|tiêu thoát|tiêu thổ|tiêu thụ|tiểu thủ công|
tiểu thủ công nghiệp|tiểu thuyết|tiểu thư|tiểu thừa|tiêu tiền|tiểu tiết|tiểu tổ|tiêu tốn|tiêu trùng|tiểu trung nông|tiêu trừ|tiểu tu|tiêu tùng|
tiểu từ|tiểu tư sản|tiêu vong|tiểu vùng|tiểu vương quốc|tiêu xác|tiêu xài|tiểu xảo|tiêu xưng|tìm cách|tìm chọn|tìm đến|tìm đường|tìm gặp|
tìm giải pháp|tìm hài cốt|tìm hiểu|tìm kiếm|tìm lại|tìm nguồn|tìm ra|tìm thấy|tìm tòi|tìm tới|tìm về|tìm việc|tìm vốn|tin bài|tin báo|tin buồn|
tin cẩn|tin cậy|tín chấp|tín chỉ|tin dùng|tín dụng|tin dữ|tín điều|tín đồ|tin đồn|tín đức|tin giả|tín hiệu|tin học|tin lành|tin mật|tin mừng|
tin ngắn|tín nghĩa|tín ngưỡng|tin nhắn|tín nhiệm|tín nữ|tín phiếu|tín phong|tin rác|tin rằng|tin sinh học|tin sốt dẻo|tín tâm|tín thác|tin thần|
tin thất thiệt|tin theo|tin thời sự|tin tình báo|tin tố giác|tin tức|tin tưởng|tin vào|tín vật|tin vịt|tin vui|tin xấu|tin yêu|tình ái|tinh anh|
tình anh em|tình bạn|tỉnh bạn|tình báo|tính bảo mật|tính bền vững|tinh binh|tinh bột|tỉnh bơ|tình ca|tính cách|tình cảm|tình cảnh|tính cạnh tranh|
tính cấp thiết|tinh cầu|tính chân thực|tinh chất|tính chất|tinh chế|tinh chỉnh|tính chính xác|tính chủ động|tinh chuyên|tính công|tính cộng đồng|
tình cờ|tinh dầu|tinh dịch|tình dục|tình duyên|tĩnh dưỡng|tính đa dạng|tính đại diện|tính đảng|tính đặc thù|tình đất|tình đầu|tính đến|tĩnh điện|
tỉnh đoàn|tình đoàn kết|tỉnh đội|tình đồng chí|tình đồng đội|tính đột phá|tinh đời|tình đời|tính giá|tính giai cấp|tinh giản|tinh giao|
tính giáo dục|tỉnh giấc|tính giới|tính hệ thống|tính hiệu quả|tình hình|tinh hoa|tinh hoàn|tính hợp lý|tính hợp pháp|tình huống|tính kế thừa|
tính khả thi|tỉnh khác|tính khách quan|tinh khí|tinh khiết|tinh khôi|tinh khôn|tĩnh không|tính kỷ luật|tính lãi|tính lan tỏa|tình làng nghĩa xóm|
tỉnh lẻ|tính liên kết|tính liên tục|tính linh hoạt|tinh lọc|tỉnh lộ|tinh luyện|tinh lực|tình lý|tỉnh lỵ|tinh ma|tĩnh mạch|tính mạng|tinh mắt|
tình mẫu tử|tỉnh mê|tỉnh miền núi|tính minh bạch|tinh mơ|tính mùa vụ|tính năng|tình nghĩa|tinh nghịch|tỉnh ngoài|tỉnh ngộ|tính nguy hiểm|
tình nguyện|tình người|tỉnh nhà|tinh nhanh|tinh nhạy|tính nhân dân|tính nhân văn|tính ổn định|tính pháp lý|tính phần trăm|tinh quái|tinh quặng|
tình quân dân|tính ra|tinh ranh|tính sáng tạo|tính sẵn sàng|tinh sương|tỉnh ta|tĩnh tại|tĩnh tâm|tinh tế|tình thái|tỉnh thành|tinh thạo|tinh thâm|
tinh thần|tình thân|tình thật|tinh thể|tình thế|tinh thông|tính thống nhất|tính thời sự|tính thuế|tính thuyết phục|tính thực tiễn|tình thương|
tính tích cực|tính tích hợp|tính tiền|tính tiên phong|tình tiết|tĩnh tọa|tính toán|tính toàn diện|tính toàn vẹn|tính tổ chức|tính tội|tính tới|
tình trạng|tính trạng|tinh trùng|tính trung thực|tỉnh trưởng|tinh tú|tinh túy|tình tứ|tính tự chủ|tính tự giác|tính từng|tinh tươm|tinh tường|
tính tương thích|tỉnh ủy|tinh vân|tĩnh vật|tinh vệ|tính xác thực|tinh xảo|tinh ý|tình ý|tình yêu|tỏ bày|tỏ lòng|tỏ mờ|tỏ ra|tỏ rõ|tỏ thái độ|
tỏ thiện chí|tỏ tình|tỏ tường|tỏ vẻ|tỏ ý|tỏa bóng|tỏa cảng|tỏa chiết|tọa đàm|tọa độ|tỏa hương|tọa hưởng|tỏa khắp|tọa lạc|tỏa nhiệt|tỏa ra|tỏa sáng|
tọa sơn|tọa thiền|tọa trấn|toàn bài|toàn bích|toàn bộ|toàn cảnh|toàn cầu|toàn cục|toàn dân|toàn dụng|toàn đảng|toàn đoàn|toàn hệ thống|toan hóa|
toàn huyện|toàn khóa|toàn khu vực|toan lo|toàn lực|toàn mỹ|toàn năng|toàn ngành|toàn phần|toàn phương diện|toàn quân|toàn quốc|toàn quyền|toàn tài|
toàn tâm|toàn thắng|toàn thân|toàn thể|toàn thế giới|toàn thời gian|toàn thư|toan tính|toàn tỉnh|toàn trình|toàn tuyến|toàn văn|toàn vùng|toàn xã|
toát lên|toát mồ hôi|toát yếu|tòng phạm|tòng quân|tòng sự|tổ ấm|tổ ấp|tổ bảo vệ|tổ bộ môn|tố cáo|tố cầu|tổ chấm|tố chất|tổ chim|tổ chuyên gia|
tổ chuyên môn|tổ chuyên trách|tổ chuyên viên|tổ chức|tổ công tác|tổ dân cư|tổ dân phố|tổ đảng|tổ đội|tổ đổi công|tố giác|tổ giúp việc|tổ hòa giải|
tố hộ|tổ hợp|tổ hùn vốn|tố khổ|tổ khúc|tổ liên gia|tổ liên ngành|tổ máy|tổ mối|tố nga|tổ nghề|tố nữ|tổ ong|tổ phó|tổ phụ huynh|tổ phụ nữ|
tổ quản lý|tổ quốc|tố quyên|tổ sản xuất|tổ soạn thảo|tổ sư|tố tâm|tổ thẩm định|tổ thu gom|tổ tiên|tổ tiết kiệm|tố tội|tổ tôm|tố trạng|tố trinh|
tổ trinh sát|tổ trực|tổ trưởng|tố tụng|tổ tự nguyện|tổ tự quản|tổ tư vấn|tổ vay vốn|tổ viên|tổ xung kích|tổ yến|tộc biểu|tốc chiến|tộc danh|tốc độ|
tốc hành|tộc hệ|tộc họ|tốc kế|tốc kí|tốc ký|tốc lốc|tốc lực|tốc mái|tộc người|tộc phả|tộc thiểu số|tộc trưởng|tộc ước|tội ác|tối ảnh|tối cao|
tội chứa chấp|tội chứng|tội danh|tối đa|tối đại|tội đồ|tối giản|tối huệ|tối kiến|tối kỵ|tội lỗi|tối mắt|tối mật|tối mịt|tối nay|tối ngày|
tội nghiệp|tội nhân|tội nợ|tội phạm|tội phản quốc|tối qua|tối sầm|tồi tàn|tối tân|tồi tệ|tội tham ô|tối thiểu|tối thượng|tội tình|tối tối|
tội trạng|tối trọng|tội trộm cắp|tội tù|tối tuyệt|tội vạ|tối yếu|tôn cao|tồn căn|tôn chiều|tốn công|tồn dư|tồn đọng|tổn hại|tổn hao|tốn kém|
tồn kho|tôn kính|tôn lợp|tồn lưu|tôn nền|tồn nghi|tôn nghiêm|tôn nữ|tổn phí|tồn quỹ|tồn sinh|tôn sùng|tôn sư|tốn sức|tồn tại|tôn tạo|tổn thất|
tổn thọ|tôn thờ|tốn thời gian|tổn thương|tốn tiền|tôn tộc|tôn trọng|tồn trữ|tôn trưởng|tồn ứ|tôn vinh|tồn vong|tôn xưng|tổng bãi công|
tổng bao thầu|tổng bí thư|tổng biên tập|tổng biểu|tổng binh|tổng bộ|tổng cầu|tổng chi|tổng chỉ huy|tổng cộng|tổng công ty|tổng cục|tổng cung|
tống cựu nghinh tân|tổng dân số|tổng dọn vệ sinh|tổng duyệt|tổng dư nợ|tổng dự toán|tổng đài|tổng đại lý|tổng đàn|tống đạt|tổng đầu tư|
tổng điều tra|tổng đốc|tổng đội|tổng động viên|tống giam|tổng giám đốc|tổng giám mục|tổng giám thị|tổng hành|tổng hòa|tổng hội|tổng hợp|tổng kết|
tổng kho|tổng khối lượng|tổng khởi nghĩa|tống khứ|tổng kiểm kê|tổng kim ngạch|tổng lãnh sự|tổng lãnh sự quán|tổng lãnh thổ|tổng liên đoàn|
tổng luận|tổng lực|tổng lượng|tống ngục|tổng nguồn vốn|tổng nợ|tổng ôn tập|tổng phản công|tổng phổ|tổng phụ trách|tổng phương tiện|tổng quan|
tổng quát|tổng quỹ|tổng sản|tổng sắp xếp|tổng số|tổng tài sản|tống táng|tổng tấn công|tổng tập|tổng tham mưu|tổng tham mưu trưởng|tổng thanh tra|
tổng thầu|tổng thể|tổng thống|tổng thu|tổng thư ký|tống tiền|tống tiễn|tổng tiến công|tổng trị giá|tổng trọng lượng|tổng tuyển cử|tổng tư lệnh|
tổng tỷ suất sinh|tổng vận chuyển|tổng vệ sinh|tổng vốn|tống xuất|tổng xuất kho|tốt bụng|tốt đen|tốt đẹp|tốt đời đẹp đạo|tốt giống|tốt gỗ|tốt lành|
tốt lễ|tốt mã|tốt nết|tốt nghiệp|tốt nhất|tốt số|tốt tính|tốt tươi|tốt xấu|trả bài|trả bằng|trà chanh|trả chậm|trả cổ tức|trả công|trả cước|
tra cứu|tra dầu|trà dư tửu hậu|trà đá|trà đạo|trả đất|trả đủ|trả đũa|trả giá|trả giấy phép|trả góp|trả hàng|trà hoa vàng|tra hỏi|trả hồ sơ|
trả kết quả|tra khảo|trả lãi|trả lại|trả lễ|trả lời|trà lúa|trả lương|trả miếng|trả món|trà muộn|trả nghĩa|tra ngô|trả nhà|trả nhuận bút|trả nốt|
trả nợ|trả nước|trả ơn|trả phép|trả phòng|trà sớm|trà sữa|trả tài sản|tra tấn|trả thay|trả thù|trả tiền|tra tìm|trà trộn|trả trợ cấp|trả trước|
trả tự do|trả vay|tra vấn|trả viện phí|trà vụ|trà xanh|trả xe|tra xét|trả xong|trách cứ|trách mắng|trách móc|trách nhiệm|trách oán|trách phạt|
trách vấn|trại ấp|trại bò|trái bóng|trại cá giống|trại cai nghiện|trái cây|trại chăn nuôi|trải chiếu|trái chiều|trái chuyên môn|trái chứng|
trái cựa|trại cưa|trải dài|trái đạo lý|trái đất|trải đều|trải đời|trải ga|trại gà|trại giam|trại giáo dưỡng|trái gió|trái gốc|trại hè|trải khắp|
trái khoán|trái khoáy|trái lẽ|trái lệ|trại lính|trải lòng|trái lòng|trại lợn|trái luật|trái mắt|trại mồ côi|trái mùa|trái nết|trái ngang|trái nghề|
trái nghĩa|trải nghiệm|trái ngược|trải nhựa|trại nuôi|trái phá|trái pháp luật|trái phép|trái phiếu|trại phong|trải qua|trái quy định|trái quyền|
trải rộng|trại ruộng|trái tai|trại tập trung|trải thảm|trái thẩm quyền|trái thơm|trại thực nghiệm|trại tị nạn|trái tim|trái tính|trại trẻ|
trái tuyến|trái tự nhiên|trại viên|trại viết|trái với|trái vụ|trái ý|tràn ao|tràn bờ|tràn dầu|tràn dịch|tràn đầy|tràn đê|tràn khe|
tràn khí màng phổi|tràn lan|tràn lấp|tràn liên hợp|tràn ly|tràn ngầm|tràn ngập|tràn nhập|tràn qua|tràn trề|tràn vào|tràn xả lũ|tràn xe|tràn xuống|
tràng an|trang ấp|trang bị|trang bìa|trang cấp|trang chủ|trang đài|trang đầu|trang điểm|trang điền|tràng giang đại hải|tràng hạt|tràng hoa|
trang hoàng|trang kim|tràng kỷ|trang mạng|trang nghiêm|trang nhã|trang nhất|tràng pháo tay|trang phục|trang sử|trang sức|tràng thạch|
trang thiết bị|trang thông tin|trang tin|trang trải|trang trại|trang trắng|trang trí|trang trọng|trang tu|trang viên|trang viết|tranh ảnh|
tránh bão|tranh biện|tranh cãi|tranh chân dung|tranh chấp|tránh chồng chéo|tranh chủ|tranh cổ động|tranh công|tranh cử|tranh cướp|tranh dân gian|
tranh đấu|tránh đẻ|tranh đoạt|tranh đua|tránh đường|tránh gây|tranh giả|tranh giành|tránh gió|tránh hiểu lầm|tranh khoa|tránh khỏi|tránh lãng phí|
tránh lũ|tranh lụa|tranh luận|tránh mặt|tránh nạn|tránh né|tránh nhầm lẫn|tránh nóng|tranh phong|tranh quyền|tránh rét|tránh rủi ro|tránh sai sót|
tranh sơn dầu|tranh sơn mài|tranh sơn thủy|tranh tài|tranh tết|tránh thai|tránh thất thoát|tranh thêu|tranh thờ|tranh thủ|tránh thuế|
tránh tình trạng|tranh tối tranh sáng|tranh tre nứa lá|tránh trớ|tránh trú|tránh trùng lặp|tránh trút|tránh trường hợp|tranh tụng|tranh tường|
tránh ùn tắc|tránh va|tranh vanh|tranh vẽ|tránh xa|tráo bài thi|trao bằng|trao cờ|trào dâng|trao đi|trao đổi|tráo đổi|trao giải|trao gửi|tráo hàng|
trao học bổng|trao huân chương|trao huy hiệu|trao kinh phí|trao kỷ niệm chương|trao lại|trào lộ|trào lưu|trào máu|trào ngược|trao nhận|
trao nhiệm vụ|trào phúng|trao quà|trao quyền|trao quyết định|trào ra|trao sinh kế|trao tay|trao tặng|trao thân|trao thầu|trao thưởng|trào tiếu|
trao trả|tráo trở|trao truyền|trao vốn|trau chuốt|trau dồi|trắc ẩn|trắc bách|trắc diện|trắc dọc|trắc đạc|trắc địa|trắc đồ|trắc lượng|trắc nghiệm|
trắc quang|trắc thủ|trắc trở|trắc viên|trằn trọc|trắng án|trắng bạch|trắng bệch|trắng dã|trắng đêm|trắng đục|trăng hoa|trắng hồng|trăng khuyết|
trắng lóa|trăng lưỡi liềm|trăng mật|trắng muốt|trắng ngà|trắng ngần|trăng non|trắng nõn|trắng phau|trăng rằm|trăng sao|trắng tay|trắng tinh|
trắng toát|trắng trẻo|trăng tròn|trắng trong|trăng trối|trắng trơn|trắng trợn|trắng xám|trắng xóa|trầm bê|trầm bổng|trầm buồn|trầm cảm|trầm hùng|
trầm hương|trầm kết|trầm kha|trầm lặng|trầm luân|trầm mặc|trầm mình|trầm ngâm|trầm ngư lạc nhạn|trầm ổn|trầm tích|trầm tĩnh|trầm trồ|trầm tư|
trầm uất|trần ai|trấn an|trấn áp|trân bảo|trận bão|trần bì|trận bóng|trân châu|trần chi|trận chiến|trận chung kết|trần duyên|trận đánh|trận đầu|
trận đấu|trận địa|trận đồ|trận động đất|trần giá|trần gian|trấn giữ|trần lãi suất|trấn lột|trận lũ|trận lụt|trần lụy|trấn lỵ|trận mạc|trận mưa|
trấn nạn|trần nợ công|trấn phong|trân quý|trần tấu|trần thạch cao|trấn thành|trận thắng|trần thế|trấn thủ|trần thuật|trận tiền|trần tình|trấn tĩnh|
trân tráo|trân trân|trân trọng|trân trối|trần trụi|trần trùng trục|trần truồng|trần tục|trận tuyến|trần viện phí|trấn yểm|trật bánh|trật đường ray|
trật tự|trẻ ăn xin|trẻ bại não|trẻ bị bạo hành|trẻ bị xâm hại|trẻ bú mẹ|trẻ chậm phát triển|trẻ con|trẻ dại|trẻ đẹp|trẻ em|trẻ gái|trẻ hóa|
trẻ khiếm thị|trẻ khuyết tật|trẻ lại|trẻ lang thang|trẻ lâu|trẻ mãi|trẻ măng non|trẻ mầm non|trẻ mẫu giáo|trẻ mồ côi|trẻ nghèo|trẻ nhà trẻ|trẻ nhỏ|
trẻ nít|trẻ ranh|trẻ sinh non|trẻ sơ sinh|trẻ suy dinh dưỡng|trẻ thơ|trẻ trai|trẻ trâu|trẻ trung|trẻ tuổi|trẻ tự kỷ|trẻ vị thành niên|treo án|
treo ảnh|treo bảng|treo băng|treo bằng|treo biển|trèo cao|trèo cây|treo cổ|treo cờ|treo đèn|trèo đèo|treo gác|treo ghẹo|treo giải|treo giấy phép|
treo giò|treo khẩu hiệu|trèo leo|treo lơ lửng|treo lủng lẳng|treo máy|treo mỏ|trèo núi|treo pa nô|treo thưởng|treo tranh|treo tường|trèo tường|
treo võng|trễ chuyến|trễ giờ|trễ hạn|trễ hẹn|trễ kinh|trễ mạng|trễ nải|trễ phép|trễ tàu|trễ tiến độ|trễ tràng|trễ xe|trị an|tri âm|tri ân|trị bệnh|
tri châu|trì chí|trí dục|trí dũng song toàn|trí giả|trị gia|trị giá|tri giác|tri giao|trì hoãn|tri hô|tri huyện|trí khôn|tri kỉ|tri kiến|tri kỷ|
trị lí|trị liệu|trí lực|trí mạng|trị mất ngủ|trí mệnh|trị mụn|trị nạn|trí năng|trí nghệ|trí nhớ|trí óc|tri phủ|trị quốc|trí sĩ|trị số|trị sự|
trí tài|tri thiên mệnh|trị thủy|tri thức|trí thức|trị tội|trí trá|tri túc|trí tuệ|trí tưởng tượng|trị vì|trích báo cáo|trích công bố|trích dẫn|
trích diễn|trích đo|trích đoạn|trích khấu hao|trích khoản|trích kinh phí|trích lập|trích lục|trích ngang|trích ngân sách|trích nhân|trích nộp|
trích quỹ|trích sao|trích thưởng|trích tiền|trích từ|trích xuất|trích yếu|triển hạn|triển khai|triển lãm|triển vọng|triệt để|triết gia|triệt hạ|
triết học|triết lý|triệt phá|triệt sản|triệt thoái|triệt tiêu|triệt xóa|triệu chứng|triệu đồng|triệu hồi|triệu lượt|triệu người|triệu phú|
triệu tấn|triệu tập|trình ban hành|trình báo|trình bày|trình chiếu|trình chính phủ|trình chủ tịch|trình diễn|trình diện|trình duyệt|trình độ|
trình ký|trình làng|trình phê duyệt|trình quốc hội|trình tấu|trình thẩm định|trình tự|trình xin|trò chơi|trò chuyện|trò cười|trò diễn|trò đùa|
trò giỏi|trò hề|trò ngoan|trói buộc|trói chặt|trói tay|tròn bổn phận|tròn năm|tròn nhiệm vụ|tròn số|tròn trách nhiệm|tròn tuổi|tròn vai|trốn chạy|
trốn đi|trốn đóng bảo hiểm|trốn học|trốn nghĩa vụ|trốn nợ|trốn ra|trốn thoát|trốn thuế|trốn tìm|trốn trại|trốn tránh|trốn truy nã|trồng bổ sung|
trồng cà phê|trông cậy|trồng cây|trồng cấy|trồng chay|trồng chăm sóc|trồng chè|trông chờ|trồng chuối|trồng cỏ|trông coi|trồng dặm|trồng dâu|
trông đợi|trông giữ|trồng hoa|trồng keo|trồng lúa|trồng màu|trồng mía|trông mong|trồng mới|trồng nấm|trông ngóng|trồng ngô|trồng người|trông nhờ|
trông nom|trồng rau|trồng răng|trông rộng|trồng rừng|trồng thay thế|trông thấy|trông trẻ|trồng trỉa|trông xa trông rộng|trông xe|trồng xen|trở bộ|
trợ cấp|trợ chiến|trở chứng|trợ cước|trợ duyên|trở đi|trợ động từ|trợ giá|trợ giảng|trở giáo|trợ giáo|trợ giúp|trở gót|trợ huấn|trở kháng|trở lại|
trở lên|trở lực|trợ lực|trợ lý|trở mặt|trở mình|trở nên|trở ngại|trợ tá|trở tay|trở thành|trợ thính|trợ thời|trợ thủ|trở trời|trợ từ|trợ tử|trở về|
trợ vốn|trở xuống|trú ẩn|trú bão|trú chân|trú dân|trú đóng|trú mưa|trú nắng|trú ngụ|trú phòng|trú quán|trú quân|trú sứ|trú tránh|truất hữu|
truất phế|truất quyền|trục chính|trục cơ|trục dọc|trục động lực|trục giao thông|trục hồi tọa|trục không gian|trục liên thông|trục lợi|trúc mai|
trục ngang|trục quay|trục tích hợp|trục tọa độ|trúc trắc|trục trặc|trục vớt|trục xuất|trục xuyên á|trung bình|trung bộ|trung cao|trung cấp|
trung chính|trung chuyển|trung cổ|trúng cử|trung du|trung dung|trùng dương|trung đại|trúng đạn|trung đẳng|trúng đấu giá|trúng đích|trung điểm|
trùng điệp|trung đoàn|trùng độ|trúng độc|trung đội|trung đông|trúng giá|trúng giải|trung gian|trúng gió|trung hậu|trung hiếu|trung hòa|trung học|
trung hội|trùng hôn|trùng hợp|trúng kế|trùng kết|trùng khít|trùng khơi|trung khu|trúng kích|trung kiên|trung kỳ|trùng lai|trùng lắp|trùng lặp|
trùng lẫn|trung lập|trùng lịch|trung liệt|trung lộ|trung lưu|trúng mùa|trung nam|trùng ngày|trung nghĩa|trùng nhau|trung niên|trung nông|
trũng nước|trung phong|trúng phong|trùng phùng|trùng phức|trúng quả|trung quân|trùng roi|trũng sâu|trung sĩ|trúng số|trung sỹ|trung tá|trùng tang|
trung táo|trung tâm|trung tần|trùng tên|trung thần|trũng thấp|trúng thầu|trung thu|trúng thực|trúng thương|trúng thưởng|trung tiện|trúng tim đen|
trung tín|trung tính|trung tố|trùng tộc|trùng triệu|trùng trình|trùng trục|trung trực|trung tu|trùng tu|trúng tủ|trung tuần|trung tuyến|
trúng tuyển|trung tử|trung tướng|trung úy|trung ương|trung văn|trung vận|trung vệ|trung vị|trùng vi|trúng vụ|trúng xổ số|truy bắt|truy cản|
truy cập|truy cứu|truy điệu|truy đóng|truy đuổi|truy hoàn|truy hỏi|truy hô|truy kích|truy lĩnh|truy lục|truy lùng|truy nã|truy nguyên|truy nhận|
truy phạt|truy phong|truy quét|truy sát|truy tặng|truy tầm|truy thăng|truy thu|truy tìm|truy tố|truy ức|truy vấn|truy vết|truy xét|truy xuất|
truyền bá|truyền bệnh|truyền cảm|truyền cao áp|truyện cổ|truyện cười|truyện dài|truyền dạy|truyền dẫn|truyện dân gian|truyền dịch|truyền đạo|
truyền đạt|truyền đi|truyền điện|truyện đọc|truyền động|truyền đơn|truyền giáo|truyền giống|truyền hình|truyện kể|truyền khẩu|truyện kiếm hiệp|
truyền kiếp|truyền kỳ|truyện ký|truyền lại|truyền lan|truyền lệnh|truyền lửa|truyền lực|truyền máu|truyền miệng|truyện ngắn|truyền nghề|
truyền ngôi|truyền ngôn|truyện ngụ ngôn|truyền nhân|truyền nhiễm|truyền nhiệt|truyền nối|truyện nôm|truyện phim|truyền sinh|truyền tai|truyền tải|
truyền tay|truyền thanh|truyền thần|truyền thông|truyền thống|truyện thơ|truyền thụ|truyền thuyết|truyền tin|truyện tranh|truyện trinh thám|
truyền tụng|truyền vốn|trực ban|trực báo|trực bảo vệ|trực ca|trực cảm|trực canh|trực cấp cứu|trực cháy|trực chỉ huy|trực chiến|trực cơ quan|
trực đảng|trực đêm|trực gác|trực giác|trực gián|trực giao|trực hệ|trực khuẩn|trực lễ|trực ngôn|trực nhật|trực phòng không|trực quan|trực sáng|
trực sở chỉ huy|trực tâm|trực tết|trực thăng|trực thu|trực thuộc|trực tiếp|trực tính|trực tràng|trực trùng|trực tuyến|trực vận hành|trực vệ|
trực vị|trưng bày|trưng binh|trưng cầu|trưng dụng|trưng mua|trưng tập|trưng thu|trưng thuế|trừng trị|trừng trừng|trưng ý dân|trước bạ|trước bối|
trước công chúng|trước công nguyên|trước đám đông|trước đây|trước đó|trước giờ|trước hạn|trước hết|trước khi|trước kia|trước kỳ hạn|trước lạ|
trước mắt|trước mặt|trước mùa|trước nay|trước năm|trước ngày|trước nhất|trước pháp luật|trước sau|trước sinh|trước tác|trước thềm|trước thời hạn|
trước thuế|trước tiên|trước tòa|trước trận|trước tuổi|trườn bò|trườn tới|trưởng ấp|trưởng ban|trưởng bản|trưởng bếp|trưởng bộ môn|trưởng bộ phận|
trưởng bối|trưởng buôn|trưởng ca|trưởng chi nhánh|trưởng chuyền|trưởng cố vấn|trưởng công an|trưởng dòng|trưởng đài|trưởng đoàn|
trưởng đồn biên phòng|trưởng giả|trưởng giáo|trưởng họ|trưởng kho|trưởng khoa|trưởng khu|trưởng làng|trưởng lão|trưởng nam|trưởng ngành|
trưởng nhóm|trưởng nữ|trưởng phái đoàn|trưởng phòng|trưởng quân|trưởng quầy|trưởng sóc|trưởng tàu|trưởng thôn|trưởng thượng|trưởng tiểu ban|
trưởng tổ|trưởng tộc|trưởng trạm|trưởng tràng|trưởng tử|trưởng ty|trưởng văn phòng|trưởng vùng|trưởng xóm|trưởng xưởng|trượt băng|trượt chân|
trượt cỏ|trượt dài|trượt dốc|trượt đất|trượt mái|trượt ngã|trượt thi|trượt tốt nghiệp|trượt tuyết|trượt ván|tụ bạ|tù binh|tu bổ|tù cẳng|tu chí|
tu chỉnh|tù chính trị|tù có thời hạn|tụ cư|tu dưỡng|tù đày|tụ điểm|tụ điện|tù đọng|tù giam|tu hành|tu học|tụ họp|tụ hội|tu hú|tu huýt|tụ khí|
tu luyện|tụ máu|tu mi|tù mù|tụ nghĩa|tu nghiệp|tu nhân|tù nhân|tu nữ|tù oan|tu sĩ|tu sinh|tu sử|tu sửa|tu sức|tu sỹ|tu tạo|tu tâm dưỡng tính|
tu thân|tu thư|tu tỉnh|tụ tinh|tù tội|tù treo|tù trưởng|tù túng|tu từ|tù và|tu viện|tuần báo|tuần dương|tuần đinh|tuần hành|tuần hoàn|tuần la|
tuần lễ|tuân lệnh|tuần lộc|tuần này|tuần phòng|tuân phục|tuần rừng|tuần sau|tuần thai|tuần thám|tuân theo|tuân thủ|tuần thú|tuần ti|tuần tới|
tuần tra|tuần trăng mật|tuần trước|tuần tự|tuần ty|tục biên|túc cầu|tục cưới xin|tục danh|tục đường|tục gọi|tục hôn|tục huyền|tục lệ|tục lụy|
tục ngữ|tục tác|tục tảo hôn|tục tằn|tục thờ cúng|tục tĩu|tục truyền|túc trực|túc xá|tuệ giác|tuệ nhãn|tuệ tâm|tuệ tĩnh|tùng bách|tung bay|túng bấn|
tụng ca|tùng cúc trúc mai|tụng đình|tung độ|tung hoành|tung hô|tung hứng|tung khẩu hiệu|tụng kinh|tùng la hán|tung lưới|tụng niệm|tùng phạm|
tùng phục|túng quẫn|tung ra|tung sức|tung tăng|tung thâm|túng thế|túng thiếu|tùng thư|tung tích|tung tiền|túng tiền|tung tin đồn|tung tin giả|
tung tin sai lệch|tung tóe|tung trời|tùng xẻo|tùy biến|tùy bút|tùy cơ ứng biến|tùy duyên|tùy hỉ|tùy hoàn cảnh|tùy hứng|tùy nghi|tùy ngộ nhi an|
tùy táng|tùy tâm|tùy thân|tùy theo|tùy thuộc|tùy tình hình|tùy trường hợp|tùy tùng|tùy từng|tùy tướng|tùy ý|tuyên án|tuyến bài|tuyến bay|
tuyến bến bãi|tuyến biển|tuyến biên giới|tuyên bố|tuyến bờ biển|tuyên cáo|tuyến cao tốc|tuyến cáp|tuyến cấp nước|tuyên chiến|tuyển chọn|
tuyến cố định|tuyển công nhân|tuyến cơ sở|tuyến cuối|tuyển cử|tuyến dẫn|tuyến dân sinh|tuyến du lịch|tuyển dụng|tuyến dưới|tuyên dương|tuyến đầu|
tuyến đê|tuyến điểm|tuyến điện|tuyến đò|tuyên đọc|tuyến đường|tuyên giảng|tuyên giáo|tuyến giao thông|tuyến hàng hải|tuyến hành lang|tuyến hoa|
tuyên huấn|tuyến kè|tuyến kênh|tuyến khám|tuyên khấn|tuyên khen|tuyển khoáng|tuyến liên tỉnh|tuyển lựa|tuyến lửa|tuyến mặt|tuyển mộ|tuyến mồ hôi|
tuyển mới|tuyến ngầm|tuyến ngọt|tuyên ngôn|tuyển người|tuyến nhánh|tuyển nổi|tuyến nội tiết|tuyển nữ|tuyến nước bọt|tuyến ống|tuyên phạt|
tuyến phân thủy|tuyên phong|tuyến phố|tuyến quan hệ|tuyển quặng|tuyển quân|tuyến quốc lộ|tuyển rửa|tuyến sau|tuyển sinh|tuyến sông|tuyến suối|
tuyến tàu|tuyển tập|tuyển than|tuyên thánh|tuyển thẳng|tuyên thệ|tuyến thoát nước|tuyển thủ|tuyến thượng thận|tuyến tiền liệt|tuyến tỉnh|
tuyến tính|tuyển trạch|tuyên trạng|tuyển trẻ|tuyến trên|tuyến trong|tuyến trung ương|tuyên truyền|tuyến trực tiếp|tuyến trước|tuyến tuần tra|
tuyến tùng|tuyến tụy|tuyến ức|tuyến vành đai|tuyển văn|tuyến vận chuyển|tuyến vận tải|tuyến viện|tuyển viên chức|tuyến vú|tuyến xã|tuyến xe buýt|
tuyến xe khách|tuyên xử|tuyến yên|tuyệt bút|tuyệt chủng|tuyệt diệt|tuyệt diệu|tuyệt đại bộ phận|tuyệt đẹp|tuyệt đích|tuyệt đối|tuyệt đường|
tuyệt giao|tuyệt hảo|tuyệt hậu|tuyệt không|tuyệt kỹ|tuyệt luân|tuyệt mạng|tuyệt mật|tuyệt mệnh|tuyệt mỹ|tuyệt nhiên|tuyệt nòi|tuyệt phẩm|tuyệt sắc|
tuyệt tác|tuyệt thực|tuyệt tích|tuyệt tình|tuyệt trần|tuyệt tú|tuyệt tự|tuyệt vọng|tuyệt vô|tự ái|tư ẩn|tự bạch|tư bản|tự ban hành|tự bảo đảm|
tự bảo quản|tự bảo vệ|tư bề|từ bi|tư biện|tự biện hộ|từ biệt|từ bỏ|tự bổ khuyết|tư cách|từ cảm|tự cao|tự cấp|tự chăm sóc|tư chất|tự chế|
tự chi phối|tự chịu trách nhiệm|từ chối|tự chủ|tự chuyển biến|tự chuyển hóa|từ chức|tư công|tự công bố|tử cung|tự cung cấp|tự cung tự cấp|tự cường|
tự cứu|tự dạy|từ dịch|tự diễn biến|tư dinh|tự do|tư doanh|tư duy|tự dưng|từ dưới lên|tự đại|tự đảm bảo|tự đánh giá|tự đào thải|tự đắc|tử đằng|
tự đặt|từ đầu|tự đề kháng|từ điển|tự điển|tự điều chỉnh|tự điều khiển|từ đó|tự đóng góp|tự động|từ đồng nghĩa|tư đức|từ đường|tư gia|từ giã|
tự giải quyết|tự giám sát|tự giới thiệu|tự hạch|tự hại|tự hành nghề|tự hào|tư hiềm|tự hiến|tử hình|tự hoại|tự hoàn thiện|tự học|tự hỏi|từ hôn|
tự hủy|tử huyệt|tư hữu|tự kê khai|tự khai|tự khắc phục|tự khẳng định|tự khâu|tử khí|từ khóa|tử khúc|từ khuynh|từ khước|tự kỉ|tự kiểm|tự kiềm chế|
tự kiêu|tự kỷ|tự lành|từ láy|tư lập|tự lập|từ lâu|tư lệnh|tự liên hệ|tư liệu|tự lo|từ loại|tư lợi|tư lự|tự lực|tự mãn|từ mẫu|tự mình|tư mưu|từ nan|
tử nạn|từ nay|tự nấu|tư nghị|từ nghĩa|tử ngoại|từ ngoại lai|từ nguồn|tự nguyện|từ ngữ|tư nhân|tự nhận|từ nhiệm|tự nhiên|tự nhủ|tự phá|tư pháp|
tự phê bình|từ phía|tư phiên|tự phong|tự phụ|tự phục hồi|tự phục vụ|từ quan|tự quản|tự quyết|tự rèn luyện|tự rút kinh nghiệm|tư sản|tự sản tự tiêu|
tự sát|tự sinh|tư sinh hoạt|tự soi tự sửa|tử số|tử suất|tự sự|tự sửa|tử sỹ|từ tạ|tự tại|tự tạo|tư tâm|từ tâm|tư tế|tử tế|từ thạch|tử thần|tự thân|
tư thất|tự thấy|tư thế|tự thể hiện|tử thi|tự thích nghi|từ thiện|tự thiết kế|tự thiêu|tự thỏa thuận|tư thông|từ thông|tư thù|tử thù|tử thủ|
tự thuật|tư thục|từ thuở|tư thương|tử thương|tự tích lũy|tự tiện|tử tiết|tự tiêu|tư tình|từ tính|tự tình|tự tổ chức|tử tôn|tự tôn|từ trái nghĩa|
tư trang|tự trang bị|tự trào|tự trau dồi|từ trần|tử trận|từ trên xuống|tự trị|tự tri chi minh|tự truyện|từ trước|từ trường|tử tuất|tự túc|tư túng|
từ từ|tự tử|tử tức|tư tưởng|từ tượng thanh|tự ứng cử|tự vạch áo|tư văn|tư vấn|tự vẫn|tự vệ|tư vị|từ vị|tử vi|tự vị|tử vì sự nghiệp|tử vong|tư vô|
từ vựng|từ xa|tự xác định|tự xây dựng|tự xử|tự xưng|tư ý|tự ý|tức cảnh sinh tình|tức cười|tức giận|tức khắc|tức là|tức mình|tức ngực|
tức nước vỡ bờ|tức thì|tức thời|tức tốc|tức tối|tức tưởi|tức vị|tước bỏ|tước danh|tước đoạt|tước lộc|tước quốc tịch|tước quyền|tước vị|tước vũ khí|
tưới ẩm|tưới bón|tưới cây|tưới cỏ|tươi cười|tưới dưỡng|tưới đẫm|tươi đẹp|tươi mát|tưới mát|tươi mới|tươi mởn|tươi ngon|tươi nguyên|tưới nhỏ giọt|
tưới nước|tưới phun mưa|tưới rau|tươi rói|tưới ruộng|tươi sống|tưới tắm|tươi tắn|tưới thấm|tưới thông minh|tưới tiên tiến|tưới tiết kiệm|tưới tiêu|
tươi tỉnh|tươi tốt|tươi trẻ|tưới tự chảy|tươi vui|tươi xanh|tương ái|tượng bán thân|tường bao|tương bạt|tương bần|tượng binh|tưởng bở|tương cà|
tương can|tường cánh|tương cận|tường chắn|tượng chân dung|tưởng chừng|tướng công an|tướng cướp|tương dung|tượng đá|tượng đài|tượng đảng|tương đắc|
tường đất|tượng đất|tương đậu|tưởng đến|tương đồng|tượng đồng|tương đương|tường gạch|tương giao|tướng giặc|tượng gỗ|tượng hình|tường hoa|tương hỗ|
tương hợp|tương kế tựu kế|tương khắc|tương kiến|tương kỵ|tương lai|tưởng lầm|tưởng lệ|tương liên|tướng lĩnh|tường lửa|tướng mạnh|tướng mạo|
tường minh|tương ngộ|tường nhà|tường nhân|tưởng nhớ|tưởng như|tưởng niệm|tường ốp đá|tương ớt|tương phản|tướng pháp|tượng phật|tương phối|
tướng phủ|tương phùng|tương quan|tướng quân|tướng quốc|tường rào|tưởng rằng|tượng sáp|tướng sĩ|tương sinh|tướng soái|tướng số|tướng sỹ|tướng tá|
tương tác|tướng tài|tương tàn|tường tận|tương tế|tượng thạch cao|tường thành|tượng thanh|tương thân|tượng thần|tương thích|tượng thờ|tường thụ|
tường thuật|tướng thuật|tương thừa|tưởng thưởng|tưởng tới|tương tranh|tương tri|tường trình|tương trợ|tương truyền|tượng trưng|tương tư|tương tự|
tưởng tượng|tương ứng|tường vách|tường vân|tường vây|tường vi|tưởng vọng|tường xây|ủ ấm|ủ bệnh|ủ chua|ủ mưu|ủ phân|ủ rũ|ùa theo|ùa vào|uẩn khúc|
uẩn ức|ục ịch|ùn đẩy|ùn tắc|ùn ùn|ùn ứ|ủng hộ|uốn cong|uốn éo|uốn khúc|uốn lượn|uốn nắn|uốn tỉa|uống bia|uống nước|uống rượu|uống thuốc|uống trà|
úp mở|uy danh|uy hiếp|ủy lạo|uy linh|uy lực|uy nghi|uy nghiêm|ủy nhiệm|uy phong|uy quyền|ủy quyền|ủy thác|uy thế|uy tín|ủy viên|uy vọng|uy vũ|
uyên bác|uyên nguyên|uyển ngữ|uyên thâm|uyên ương|ưa ẩm|ưa bóng|ưa chuộng|ứa máu|ưa nắng|ưa nhìn|ứa nước mắt|ưa sáng|ưa thích|ức chế|ức đoán|
ức hiếp|ức thuyết|ứng biến|ưng bụng|ứng chiến|ưng chuẩn|ứng cứu|ứng dụng|ứng đáp|ứng đối|ứng khẩu|ưng khuyển|ứng lực|ứng nghiệm|ứng phó|ứng thí|
ưng thuận|ứng tiền|ứng trực|ứng trước|ứng tuyển|ứng viên|ứng vốn|ứng xử|ưng ý|ước ao|ước chừng|ước đạt|ước định|ước đoán|ước giảm|ước hẹn|
ước khoảng|ước lệ|ước lượng|ước mong|ước mơ|ước muốn|ước nguyện|ước số|ước tăng|ước thúc|ước thực hiện|ước tính|ước vọng|ươm cây|ươm giống|ươm mầm|
ươm tạo|ươm tơ|ươm trồng|ướp đá|ướp hương|ướp lạnh|ướp muối|ướp xác|ướt át|ướt đẫm|ướt mưa|ướt sũng|ưu ái|ưu đãi|ưu điểm|ưu khuyết|ưu phiền|ưu sầu|
ưu sinh|ưu thế|ưu thời mẫn thế|ưu tiên|ưu trội|ưu tú|ưu tư|va chạm|va đập|vá đường|vá lành|vạ lây|va li|vá lốp|vá màng|vạ miệng|vã mồ hôi|va quệt|
vá rừng|vá săm|va vấp|vạ vật|vá víu|vác đá|vác mặt|vạch đường|vạch kẻ|vạch lá|vạch mặt|vạch ra|vạch rõ|vạch sẵn|vạch tội|vạch trần|vạch xuất phát|
vai chính|vai diễn|vai gáy|vai phụ|vãi tiền|vai trò|vai vế|vạn bất đắc dĩ|vãn cảnh|vạn đại|vạn hoa|vãn hồi|vãn khách|vạn kiếp|vạn năng|vạn nhất|
vãn niên|vạn niên|vạn phúc|vạn sự|vạn thọ|vạn tuế|vạn vật|vàng anh|vàng bạc|vang bóng|vãng cảnh|vàng da|vang danh|vang dội|vang đỏ|vàng hoe|
vàng khè|vàng lá|vãng lai|vang lừng|vàng mã|vàng mắt|vàng ngọc|vàng nhẫn|vang nho|vãng sinh|vàng tâm|vàng thau|vàng thỏi|vang tiếng|vàng ươm|
vang vọng|vàng vọt|vàng xuộm|vay dài hạn|vay học|vay lãi|vay lại|vay mới|vay mượn|vay nặng lãi|vay ngắn hạn|vay ngân hàng|vay nóng|vay nợ|
vay nước ngoài|vay thế chấp|vay tiền|vay tiêu dùng|vay tín chấp|vay tín dụng|vay trả|vay trung hạn|vay ưu đãi|vay vốn|văn bài|văn bản|văn bằng|
văn bia|văn chỉ|văn chương|văn công|văn đàn|văn đoàn|văn giai|văn hào|văn hiến|văn hoa|văn hóa|văn học|vặn hỏi|văn hội|văn khấn|văn khoa|văn khố|
văn miếu|văn minh|văn nghệ|văn nhã|văn nhân|vặn nút|vặn ốc|văn phạm|văn pháp|văn phong|văn phòng|văn quan|văn sĩ|văn sử|văn sỹ|văn tế|văn thân|
văn thể|văn thơ|văn thư|văn tinh|văn tuyển|văn từ|văn tự|văn vật|văn vẻ|vặn vẹo|vặn vít|vặn xoắn|văn xuôi|vắng bóng|vắng chủ|vắng họp|vắng khách|
vắng lặng|vắng mặt|vắng người|vắng nhà|vắng tanh|vắng thiếu|vắng tin|vắng vẻ|vắt cam|vắt kiệt|vặt lông|vắt ngang|vắt óc|vắt sổ|vắt sữa|vắt tay|
vặt vãnh|vắt vẻo|vấn an|vân anh|vần bằng|vận chuyển|vẫn có|vẫn còn|vần công|vân du|vận dụng|vấn đáp|vận đen|vấn đề|vần điệu|vận đổi|vần đổi công|
vận động|vẩn đục|vẫn giữ|vân gỗ|vận hà|vận hạn|vận hành|vận hội|vẫn là|vận mạng|vận may|vận mẫu|vân mây|vận mệnh|vân nam|vấn nạn|vẫn phải|vận rủi|
vận tải|vân tay|vấn tâm|vẫn thạch|vẫn thế|vận thế|vần thơ|vận tốc|vấn tội|vận trù|vận vào|vân vân|vân vi|vấn vít|vẩn vơ|vân vũ|vần vũ|vấn vương|
vần xoay|vận xuất|vấp ngã|vấp phải|vấp váp|vật báu|vật cản|vật chất|vật chủ|vật chủng|vật chứa|vật chứng|vật cổ truyền|vật dụng|vật đổi vật|
vật giá|vật hậu|vật hóa|vật kiến trúc|vật liệu|vật linh thiêng|vật lộn|vật lực|vật lưu niệm|vật lý|vật mang tin|vật nài|vật nuôi|vật phẩm|vật sản|
vật sở hữu|vật tế|vật thể|vật thờ|vật trung gian|vật tư|vất vả|vật vã|vất vất|vật vờ|vây bắt|vây bọc|vây cá|vây cánh|vẫy chào|vẫy đuôi|vẫy gọi|
vây hãm|vây kín|vây lấn|vây quanh|vây ráp|vẫy tay|vẫy vùng|vẽ bản đồ|vẽ bậy|vẽ biểu đồ|vẽ chân dung|vẻ đẹp|vẽ kỹ thuật|vẻ mặt|vẻ ngoài|vẽ tranh|
vẽ truyền thần|vẽ vời|vẹn cả đôi đường|vén khéo|vén màn|vẹn nguyên|vẹn toàn|vẹn tròn|vét cạn|vét đĩa|vét kho|vét máng|vét sạch|vét tát|về bản|
vệ binh|về chậm|về cơ bản|về đêm|về đích|vệ đường|về già|về hưu|về mất sức|về nguồn|về nước|về phép|về phía|vệ quân|về quê|vệ quốc|về sau|vệ sĩ|
vệ sinh|vệ sỹ|về tay không|vệ thần|vệ tinh|về trời|về trước|vệ úy|về việc|về vườn|vết bẩn|vết cắn|vết chân|vết chém|vết dầu|vết đen|vết hằn|
vết loét|vết lõm|vết mổ|vết nhơ|vết rạn|vết thương|vết tích|vết tràn dầu|vết xe|vết xước|vi ba|vi bằng|vi cá|vĩ cầm|vi chất|vi chỉnh|vị chủng|
ví dặm|vì dân|ví dụ|vị đắng|vì đâu|vi điện tử|ví điện tử|vĩ độ|ví đựng|vị giác|vị giám mục|vi hành|vi hiến|vị hôn phu|vị hôn thê|vị khách|
vi khí hậu|vi khuẩn|vị kỷ|vị lai|vì lẽ|vị lợi|vì lợi ích|vi lượng|vì lý do|vi mạch|vĩ mãng|vị mặn|vi mô|vĩ mô|vi nấm|vì nể|vị nể|vị ngã|vĩ nghiệp|
vị ngọt|vị ngữ|vì nhau|vĩ nhân|ví như|vì nước|vi phạm|vi phân|vi phẫu|vi quan|vị quốc vong thân|vì rằng|vi rút|vi sai|vì sao|vi sinh|vi sóng|
vi tảo|vị tất|vi tế|vị tha|vị thần|vi thể|vì thế|vi thiên|vi thủ|vị thuốc|ví thử|vị thứ|vi tích phân|ví tiền|vi tính|vì tình|vĩ tố|vị trí|vi trùng|
vị trường|vĩ tuyến|vị tự|vị tướng|vi ước|vị ương|vì vậy|ví von|vi vu|vi vút|việc ác|việc chung|việc công|việc cưới|việc đó|việc đồng áng|việc đời|
việc gì|việc gia đình|việc hỉ|việc hiếu|việc học|việc hỷ|việc khó|việc làm|việc lành|việc lớn|việc mua|việc này|việc nặng|việc nhà|việc nhẹ|
việc nông|việc nước|việc phải làm|việc quân|việc riêng|việc tang|việc thiện|việc tốt|việc vặt|việc xấu|viêm âm đạo|viêm bàng quang|viêm cầu thận|
viêm cơ tim|viêm da|viêm dạ dày|viêm đa khớp|viêm đại tràng|viêm đường hô hấp|viêm đường ruột|viêm đường tiết niệu|viêm gan|viêm họng|
viêm hô hấp cấp|viêm kết mạc|viêm khớp|viêm loét|viêm lợi|viêm màng não|viêm mũi|viêm não|viêm nhiễm|viêm nhiệt|viêm niệu đạo|viêm phế quản|
viêm phổi|viêm phúc mạc|viêm quanh răng|viêm răng miệng|viêm ruột|viêm tai|viêm tấy|viêm thận|viêm túi mật|viêm tủy|viêm tụy|viêm tử cung|viêm vú|
viêm xoang|viện bảo tàng|viên bi|viện binh|viên chỉ|viễn chí|viễn chinh|viên chủ|viên chức|viện cớ|viện dẫn|viễn du|viễn dương|viện dưỡng lão|
viên đá|viện đại học|viên đạn|viên đất|viễn đông|viên gạch|viện hàn lâm|viên hầu|viễn khách|viện kiểm sát|viễn kiến|viễn ký|viện lý do|viên mãn|
viên mọn|viện mồ côi|viên nang|viên nén|viện nghiên cứu|viên ngoại|viên ngọc|viên ngói|viên nhiệm|viên nhộng|viên phân|viên phấn|viện phí|viện phó|
viễn phương|viên quan|viện quân|viện sĩ|viên sủi|viện sỹ|viễn tải|viễn tây|viện tế|viễn thám|viện thẩm mỹ|viễn thị|viễn thông|viên thuốc|viên tịch|
viên trò|viện trợ|viện trưởng|viên tướng|viễn tưởng|viễn tượng|viễn vọng|viễn xứ|viếng chùa|viếng lăng|viếng mộ|viếng nghĩa trang|viếng tang|
viếng thăm|viết bài|viết báo|viết cẩn thận|viết chì|viết chữ|việt dã|viết di chúc|viết đơn|viết đúng|viết hoa|viết hồi ký|viết kịch bản|
viết kiểm điểm|việt kiều|viết lách|viết lại|viết liền|viết luận án|viết mướn|viết nháp|viết sách|viết sai|viết tay|viết tắt|viết thêm|viết thuê|
viết thư|viết thường|viết văn|viết vẽ|việt vị|vin vào|vĩnh biệt|vĩnh cửu|vinh danh|vinh dự|vinh hạnh|vĩnh hằng|vinh hiển|vinh hoa|vinh nhục|
vinh quang|vinh quy|vĩnh quyết|vinh thăng|vĩnh tồn|vĩnh viễn|vỏ bao|võ biền|vỏ bọc|vỏ cây|vỏ chai|võ cổ truyền|võ công|vỏ dưa|vỏ dừa|vỏ đạn|vò đầu|
võ đoán|võ đường|vo gạo|võ học|vỏ hộp|vỏ lãi|vỏ lon|vỏ máy|vỏ não|võ nghệ|vỏ ốc|võ phái|võ phu|võ phục|võ quan|vỏ quế|võ sinh|võ sư|võ sỹ|vỏ tàu|
võ thể thao|võ thuật|vỏ thuốc|võ trang|vỏ trấu|vo tròn|võ tướng|võ vàng|vo ve|võ vẽ|vò võ|vò xé|vòi bạch tuộc|voi con|vòi cứu hỏa|voi dữ|vòi hoa|
voi ngà|voi nhà|vòi nước|vòi phun|vòi rồng|voi rừng|vòi sen|vòi trứng|vòi vĩnh|vòi voi|vòi xịt|vòm cong|vòm cung|vòm cuốn|vòm họng|vòm lá|vòm mái|
vòm miệng|vòm trời|von vót|vong ân|vong bản|vòng bán kết|vòng bảng|vòng bầu cử|vòng bi|vòng bo|vòng bụng|vọng các|vọng canh|vòng chung kết|
vòng chung khảo|vọng cổ|vòng đai|vòng đàm phán|vòng đấu|vòng đeo tay|vòng đời|vòng eo|vọng gác|vòng hoa|vong hồn|vòng kiểm soát|vòng kiềng|
vòng kìm|vọng lại|vòng lao lý|vòng lặp|vọng lâu|vong linh|vòng loại|vòng luân hồi|vong mạng|vòng năm|vòng ngoài|vọng ngoại|vọng nguyệt|
vòng nguyệt quế|vòng ngực|vong nhân|vong nhi|vọng phu|vòng quanh|vòng quay|vong quốc|vòng sơ kết|vòng sơ khảo|vòng sơ loại|vòng tay|vòng thắt chặt|
vòng thi|vong tình|vọng tộc|vòng tránh thai|vòng tròn|vòng trong|vòng tuần hoàn|vòng tứ kết|vọng tưởng|vòng vây|vòng vèo|vọng về|vòng vo|vòng xanh|
vòng xoay|vòng xoáy|vòng xòe|vô ba|vô bào|vỗ béo|vô biên|vô bổ|vô bờ bến|vô cảm|vô can|vỗ cánh|vô chính phủ|vô chủ|vồ chụp|vô chừng|vô công|vô cơ|
vô cớ|vô cùng|vô cực|vô dạng|vô danh|vô dụng|vô duyên|vô đạo|vô đáy|vô địch|vô điều kiện|vô định|vô độ|vô đối|vồ ếch|vô giá|vô gia cư|vô giáo dục|
vô giáo lý|vô hại|vô hạn|vô hậu|vô hiệu|vô hình|vô học|vô hồn|vô ích|vô kể|vô kế|vô khối|vô khuẩn|vô kỳ hạn|vô kỷ luật|vô lăng|vồ lấy|vô lễ|
vô liêm sỉ|vô lo|vô loại|vô lối thoát|vô luân|vô luận|vô lượng|vô lương tâm|vô lý|vô minh|vồ mồi|vô mục đích|vô ngã|vô ngần|vô nghĩa|vô nghiệm|
vô ngôn|vô nguyên tắc|vỗ ngực|vô nhân đạo|vô nhân tính|vỗ nợ|vô ơn|vô phạt|vô phép|vô phúc|vô phước|vô phương|vô sách|vô sản|vô sắc|vô sỉ|vô sinh|
vô song|vỗ sóng|vô số|vô sự|vô sư vô sách|vô tang|vỗ tay|vô tâm|vô thần|vô thời hạn|vô thuyết|vô thừa nhận|vô thức|vô thường|vô thưởng|vô thượng|
vô tỉ|vô tín|vô tình|vô tính|vô tổ chức|vô tội|vô trách nhiệm|vô trật tự|vô tri|vô trùng|vô tuyến|vô úy|vô ưu|vỗ vai|vô vàn|vô văn hóa|vồ vập|
vỗ về|vô vi|vô vị|vô vọng|vô ý|vỗ yên|vôi bột|vôi củ|vôi đá|vôi hóa|vội mừng|vôi nung|vôi quét|vôi răng|vôi sống|vôi tôi|vội vã|vôi ve|vôi vôi|
vôi vữa|vốn bảo hiểm|vốn bổ sung|vốn cấp|vốn chính sách|vốn chủ sở hữu|vốn có|vốn con người|vốn cố định|vốn dài hạn|vốn dân|vốn dĩ|vốn đầu tư|
vốn đầu tư công|vốn điều chuyển|vốn điều lệ|vốn đóng góp|vốn đối ứng|vốn góp|vốn hóa|vốn hợp pháp|vốn huy động|vốn khởi nghiệp|vốn kinh doanh|
vốn là|vốn lẽ|vốn liếng|vốn lồng ghép|vốn lưu chuyển|vốn lưu động|vốn mạo hiểm|vốn mồi|vốn ngắn hạn|vốn ngân sách|vốn ngoại|vốn ngoài ngân sách|
vốn nhà nước|vốn nhàn rỗi|vốn nhân lực|vốn nội lực|vốn nợ|vốn nước|vốn pháp định|vốn phát triển|vốn phân tán|vốn quay vòng|vốn quý|vốn rừng|
vốn sản xuất|vốn sống|vốn sự nghiệp|vốn tài sản|vốn tài trợ|vốn tạm ứng|vốn tập trung|vốn thích ứng|vốn thực hiện|vốn tích lũy|vốn tín dụng|
vốn trái phiếu|vốn trong nước|vốn trung hạn|vốn trung ương|vốn từ|vốn tự có|vốn tự huy động|vốn tư nhân|vốn ủy thác|vốn ứng trước|vốn vay|
vốn văn hóa|vốn viện trợ|vốn xã hội|vốn xã hội hóa|vốn xây dựng|vợ bạn|vợ bé|vỡ bờ|vợ cả|vợ chồng|vỡ chợ|vợ chưa cưới|vợ con|vỡ đập|vỡ đất|vỡ đê|
vơ đũa cả nắm|vợ hiền|vỡ hoang|vỡ hụi|vợ kế|vỡ lẽ|vợ lẽ|vỡ lở|vỡ mật|vỡ mộng|vỡ mủ|vỡ nợ|vỡ nước ối|vỡ òa|vỡ ống|vỡ quy hoạch|vỡ ra|vỡ tan|vỡ tổ|
vỡ trận|vỡ tung|vơ vào|vơ vẩn|vơ vất|vơ vét|vỡ vụn|vơi bớt|vơi cạn|với cao|vơi dần|vơi đầy|với đó|với lại|với nhau|với tay|với tới|vời vợi|vớt bèo|
vớt lên|vớt lục bình|vớt rác|vớt vát|vụ án|vũ bão|vụ bê bối|vụ cá|vụ cà phê|vu cáo|vụ cháy|vụ chính|vũ công|vũ đài|vũ đạo|vũ điệu|vụ đông|vu hãm|
vụ hành chính|vụ hè thu|vu họa|vu hồi|vũ hội|vũ kế|vũ khí|vụ khiếu kiện|vu khống|vũ kịch|vụ kiện|vu lan|vụ lợi|vụ lúa|vũ lực|vũ lượng|vụ mía|
vũ môn|vụ mùa|vụ mưu|vụ nổ|vụ nuôi|vũ nữ|vu oan|vụ phạm|vụ phó|vũ phu|vu quy|vụ sản xuất|vũ sư|vụ tai nạn|vụ tai tiếng|vụ thu đông|vũ thuật|vũ tộc|
vụ tôm|vũ trang|vụ trồng|vũ trụ|vũ trường|vụ trưởng|vũ uy|vu vạ|vụ va chạm|vụ việc|vụ viên|vu vơ|vụ xô xát|vụ xuân|vua chúa|vua đầu bếp|vùa hùa|
vua nước|vua phá lưới|vua quan|vua tiếng việt|vua tôi|vua trò|vui buồn|vui chân|vui chơi|vui chung|vui cười|vùi dập|vùi đầu|vui đùa|vui khỏe|
vùi lấp|vui lòng|vui mắt|vui mừng|vui nhà|vui nhộn|vui sống|vui sướng|vui thầm|vui thích|vui thú|vui tính|vui tươi|vui vầy|vui xuân|vun bón|
vun cao|vun đắp|vun gốc|vụn nát|vun trồng|vụn vặt|vun vén|vụn vỡ|vun xới|vùng an toàn|vùng áp thấp|vùng bãi bồi|vùng bãi ngang|vùng bãi triều|
vùng bán đảo|vùng bảo tồn|vùng biên|vùng biển|vùng bình nguyên|vùng bờ|vùng cách mạng|vùng cao|vùng căn cứ|vùng cấm|vùng chè|vùng chiêm trũng|
vùng chuyên canh|vụng dại|vùng dân cư|vùng dân tộc|vùng dậy|vùng dễ tổn thương|vùng dịch|vùng du lịch|vùng dự án|vùng đặc dụng|vùng đất|vùng đẫy|
vùng đệm|vùng địa lý|vùng địa phương|vùng đỏ|vùng đô thị|vùng đồi|vùng đồng bằng|vùng động lực|vùng giải phóng|vùng giáp ranh|vùng hạ du|
vùng hạ lưu|vùng hải đảo|vùng hạn|vùng hẻo lánh|vùng huyện|vùng khai thác|vùng kháng chiến|vùng khó khăn|vùng khô hạn|vùng khuyến khích|vùng kín|
vùng kinh tế|vùng kinh tế mới|vùng lãnh hải|vùng lãnh thổ|vùng lân cận|vùng lên|vùng liên huyện|vùng lõi|vùng lòng hồ|vùng lũ|vùng lúa|vùng lụt|
vùng mặn|vùng miền|vùng mỏ|vùng mỡ|vùng ngập|vùng nghèo|vùng ngoại thành|vùng nguy cơ|vùng nguy hiểm|vùng nguyên liệu|vùng nhạy cảm|vùng nội thủy|
vùng nông nghiệp|vùng nông thôn|vùng núi|vùng nuôi|vùng nước|vùng phát thải thấp|vùng phát triển|vùng phân lũ|vung phí|vùng phòng hộ|vùng phụ cận|
vùng quả|vùng quê|vùng quy hoạch|vùng rau|vùng rẻo cao|vùng rốn|vùng rừng|vùng sản xuất|vùng sạt lở|vùng sâu|vùng sinh lũ|vùng sinh sản|
vùng sinh thái|vùng sông nước|vùng tái định cư|vùng tạm chiếm|vung tay|vụng tay|vùng thấp trũng|vùng thiên tai|vùng thiệt hại|vùng thiếu|
vùng thủ đô|vùng thượng du|vùng thượng nguồn|vung tiền|vùng tiếp giáp|vùng trắng|vùng trọng điểm|vụng trộm|vùng trồng|vùng trời|vùng trũng|
vùng trung du|vùng trung tâm|vùng tứ giác|vùng tự trị|vung vãi|vùng vàng|vùng vằng|vung vẩy|vùng vẫy|vùng ven|vụng về|vùng vịnh|vùng vô tuyến|
vùng xa|vùng xanh|vùng xuất khẩu|vùng xung quanh|vùng xung yếu|vuông góc|vuông tôm|vuông tròn|vuông vải|vuông vắn|vuông vức|vuốt đuôi|vuốt giận|
vuột khỏi|vuốt mặt|vuột mất|vuốt nhọn|vuột tay|vuốt ve|vừa chừng|vừa đủ|vừa học|vừa khéo|vừa làm vừa học|vừa lúc|vừa mắt|vừa miệng|vừa mới|vừa nhỏ|
vừa phải|vừa qua|vừa rồi|vừa sức|vừa tay|vừa tầm|vừa thuận|vừa túi tiền|vừa tuổi|vừa vặn|vừa ý|vực dậy|vực sâu|vực thẳm|vực xoáy|vững bền|
vững bụng|vững bước|vững chãi|vững chuyên môn|vững dạ|vững lòng|vững mạnh|vững niềm tin|vững tay lái|vững tâm|vững tin|vững vàng|vườn ao chuồng|
vườn ăn quả|vườn bách thảo|vườn bưởi|vườn cà phê|vườn cam|vươn cao|vườn cây|vườn chè|vườn chuối|vươn dài|vườn dâu|vườn dừa|vườn địa đàng|vườn điều|
vườn đồi|vườn giống|vườn hoa|vườn hoang|vườn hộ|vườn không|vươn khơi|vườn lan|vươn lên|vườn mẫu|vươn mình|vườn nhà|vườn nhãn|vườn nho|vườn quả|
vườn quốc gia|vườn quýt|vươn ra|vườn rau|vườn rẫy|vươn rộng|vườn rừng|vườn sầu riêng|vườn tạp|vươn tầm|vườn thú|vườn thuốc nam|vườn thực nghiệm|
vườn thượng uyển|vườn tiêu|vươn tới|vườn trại|vườn trẻ|vườn trường|vườn tược|vườn ươm|vươn vai|vườn vải|vươn vòi|vươn xa|vườn xoài|vườn xuân|
vướng bận|vướng chân|vương đạo|vương giả|vương hầu|vượng khí|vương mang|vướng mắc|vướng mặt bằng|vương miện|vương phi|vương phủ|vương quốc|
vướng quy định|vướng quy hoạch|vương quyền|vướng tay|vương tộc|vương tôn|vương triều|vương trượng|vương vãi|vương vấn|vương vất|vướng vất|vương vị|
vương víu|vướng víu|vướng vòng lao lý|vượt ẩu|vượt bậc|vượt biên|vượt biển|vượt bội chi|vượt cạn|vượt cấp|vượt chi|vượt chỉ giới|vượt chỉ tiêu|
vượt chuẩn|vượt chướng ngại|vượt dốc|vượt dự báo|vượt dự toán|vượt đèn đỏ|vượt đèo|vượt đích|vượt định mức|vượt hạn mức|vượt kế hoạch|vượt khó|
vượt khỏi|vượt khung|vượt kỳ vọng|vượt lên|vượt lũ|vượt mặt|vượt mức|vượt ngạch|vượt ngoài|vượt ngục|vượt ngưỡng|vượt núi|vượt phép|vượt qua|
vượt quá|vượt quyền|vượt rào|vượt sóng|vượt sông|vượt suối|vượt sức|vượt tải|vượt thác|vượt thẩm quyền|vượt thời gian|vượt thời hạn|vượt thu|
vượt tiến độ|vượt tiêu chuẩn|vượt tốc độ|vượt trạm|vượt trần|vượt trội|vượt trùng|vượt trước|vượt tuyến|vượt tường lửa|vượt vũ môn|vượt xa|vứt bỏ|
vứt bừa bãi|vứt rác|xã an toàn khu|xạ ảnh|xã bản|xà bần|xà beng|xã biên giới|xả bỏ|xà bông|xa bờ|xa cách|xà cạp|xả cặn|xà cột|xà cừ|xa dân|xã đảo|
xả đáy|xa đất liền|xã điểm|xã đoàn|xa đô|xã đội|xà đơn|xa gần|xa giá|xã giao|xà gồ|xả hàng|xạ hình|xã hội|xả hơi|xạ hương|xà kép|xã khó khăn|
xả khói|xa khơi|xã khu vực|xạ khuẩn|xạ kích|xa lạ|xà lách|xà lan|xa lánh|xa lìa|xà lim|xã loại|xa lộ|xá lợi|xả lũ|xạ lúa|xã luận|xà mâu|xá miễn|
xã miền núi|xa mờ|xa ngái|xà ngang|xã nghèo|xa nhà|xà nhà|xã nông thôn mới|xả nước|xạ phẫu|xà phòng|xã phường|xa quê|xả rác|xa rời|xã tắc|xa tắp|
xả thải|xa thẳm|xả thân|xã thôn|xạ thủ|xạ thuật|xa tiền|xá tội|xả trạm|xả tràn|xạ trị|xã trọng điểm|xả trộm|xa trung tâm|xã trưởng|xả van|
xả vận hành|xã viên|xa vời|xa vợi|xã vùng ba|xã vùng cao|xa xa|xa xăm|xà xẻo|xa xỉ|xá xị|xá xíu|xa xứ|xa xưa|xác cá|xác chết|xác chứng|xác định|
xác động vật|xác gia cầm|xác lập|xác lợn|xác máy bay|xác mía|xác minh|xác nhận|xác quyết|xác suất|xác tàu|xác thân|xác thịt|xác tín|xác ướp|xác xơ|
xách động|xách nách|xách tay|xài chung|xài phí|xài sang|xài tiền|xài xả|xảo biện|xáo động|xào lăn|xáo măng|xào nấu|xảo ngôn|xảo ngữ|xảo quyệt|
xào rau|xảo thuật|xảo trá|xáo trộn|xáo tung|xào xạc|xào xáo|xáo xới|xay bột|xảy đến|xay lúa|xay nhuyễn|xảy ra|xay thịt|xay xát|xắn tay áo|xăng dầu|
xăng đá|xăng khoáng|xăng không chì|xăng nhớt|xăng sinh học|xăng thơm|xăng xái|xăng xe|xăng xít|xâm canh|xâm chiếm|xẩm chợ|xâm hại|xâm lăng|xâm lấn|
xâm lược|xâm mặn|xâm nhập|xâm nhiễm|xâm phạm|xâm thực|xẩm tối|xâm xẩm|xâm xấp|xẩm xoan|xấu bụng|xâu cá|xâu chuỗi|xấu đẹp|xấu đi|xấu độc|xâu hạt|
xấu hóa|xấu hổ|xâu kim|xấu máu|xấu mặt|xấu nết|xấu nghĩa|xấu người|xấu số|xấu tính|xấu tốt|xấu xa|xâu xé|xấu xí|xây bậc|xây bể|xây cất|xây cầu|
xây công trình|xây dựng|xây đắp|xây đập|xây gạch|xây hồ|xây kè|xây lại|xây lăng|xây lắp|xây lò|xây mộ|xây mương|xây nhà|xây tặng|xây thô|xây tổ ấm|
xây trát|xây trường|xây tường|xây vá|xây xát|xây xước|xe ba bánh|xe ba gác|xe bán tải|xe bánh xích|xe bò|xé bỏ|xe bọc thép|xe bồn|xe buýt|xe ca|
xe cá nhân|xe cải tiến|xe cấp cứu|xe cấp đông|xe cẩu|xe chạy điện|xe chết máy|xe chở hàng|xe chuyên dùng|xe chuyên dụng|xe chữa cháy|xe con|xe cộ|
xe công|xe cơ giới|xe cũ|xe cút kít|xe cưới|xe cứu hỏa|xe cứu hộ|xe cứu thương|xẻ dọc|xe dù|xe du lịch|xe đạp|xe đặc chủng|xẻ đất|xe đầu kéo|
xe điện|xe đò|xẻ đôi|xe đông lạnh|xe đưa đón|xe gắn máy|xe gầm cao|xe giường nằm|xẻ gỗ|xe hàng|xe hơi|xe hợp đồng|xe kéo|xe khách|xe lai|xe lam|
xe lăn|xé lẻ|xé lịch|xé lòng|xe lội nước|xe lu|xe lửa|xe máy|xe mô tô|xe mới|xẻ mương|xé nát|xe nâng|xẻ ngang|xe ngựa|xe nhập khẩu|xẻ nhỏ|
xe nội bộ|xẻ núi|xe ô tô|xe ôm|xé phay|xe phun nước|xe quá hạn|xe quá khổ|xe quá tải|xe quân sự|xe rác|xé rách|xẻ rãnh|xé rào|xẻ rộng|xe rùa|
xe tải|xe tang|xe tắc xi|xe tăng|xe tập lái|xẻ thịt|xe thồ|xe thô sơ|xe thư báo|xé toạc|xe trâu|xe trộn|xe trung chuyển|xe trượt|xe tuyến cố định|
xe tự chế|xe tưới|xe ủi|xe ưu tiên|xe vận chuyển|xe vận tải|xé vụn|xé xác|xe xúc|xem bói|xem chừng|xem hát|xem khinh|xem kịch|xem lại|xem mạch|
xem mắt|xem mặt|xem nhau|xem nhẹ|xem như|xem phim|xem phong thủy|xem ra|xem thường|xem trọng|xem truyền hình|xem trước|xem tuổi|xem tướng|xem vội|
xem xét|xem xong|xén bớt|xen cài|xen canh|xén cắt|xén cỏ|xen cư|xen đậm|xen ghép|xén giấy|xen kẽ|xen lẫn|xen lộn|xén lông|xen ngang|xen vào|xen vụ|
xèng bạc|xẹp lép|xẹp lốp|xẹp xuống|xét bổ nhiệm|xét cấp|xét chọn|xét chuyển|xét công|xét duyệt|xét đặc cách|xét đến|xét đoán|xét giải quyết|
xét hỏi|xét khen thưởng|xét lại|xét miễn|xét nâng bậc lương|xét nét|xét nghe|xét nghiệm|xét phong|xét rằng|xét soi|xét tặng|xét tha|xét thăng hạng|
xét thầu|xét thấy|xét theo|xét thi đua|xét tốt nghiệp|xét tuyển|xét từng|xét về|xét xử|xê dịch|xê ra|xê ri|xê xích|xếp ải|xếp bằng|xếp bậc|xếp chỗ|
xếp chồng|xếp dọn|xếp dỡ|xếp đặt|xếp đầu|xếp đồ chơi|xếp đống|xếp giấy|xếp gọn|xếp hàng|xếp hạng|xếp hình|xếp lại|xếp lịch|xếp loại|xếp lớp|
xếp lương|xếp lượt|xếp nếp|xếp ngạch|xếp nhất|xếp nhóm|xếp sau|xếp thời khóa biểu|xếp thứ|xếp tốp|xếp vào|xếp xó|xí bệt|xì căng đan|xì dầu|xì gà|
xí gạt|xì hơi|xì ke|xi lanh|xỉ lò|xi mạ|xi măng|xì mũi|xí nghiệp|xi nhan|xỉ nhục|xí phần|xi phông|xỉ quặng|xi rô|xỉ sắt|xỉ than|xì tin|xì xào|
xì xầm|xí xí|xí xóa|xì xụp|xích chó|xích đạo|xích đô|xích đu|xích lại|xích lô|xích ma|xích mích|xích sắt|xích tay|xích thằng|xích thố|xích tử|
xích vệ|xích xe|xiếc đu bay|xiếc nhào lộn|xiếc rong|xiếc thú|xiêm áo|xiêm y|xiềng gông|xiềng xích|xiết bao|xiết chặt|xiết nợ|xiết tay|xiêu bạt|
xiêu đổ|xiêu lòng|xiêu mồ|xiêu vẹo|xin ăn|xin cảm ơn|xin cấp|xin chịu|xin cho|xin chủ trương|xin chúc|xin chuyển công tác|xin chữ|xin đề nghị|
xin đổi|xin gia hạn|xin giấy phép|xin góp|xin hàng|xin hoãn|xin học|xin hứa|xin khất|xin khoản|xin kính|xin kinh phí|xin lại|xin lỗi|
xin lời khuyên|xin lửa|xỉn màu|xin mời|xin nghỉ|xin nhận|xin phép|xin phê duyệt|xin số liệu|xin tha|xin thôi|xin thuốc|xin tiền|xin trả|
xin trân trọng|xin tuyển dụng|xin vào|xin vay|xin vắng mặt|xin việc|xin viện trợ|xin vốn|xin xỏ|xịn xò|xin ý kiến|xinh đẹp|xinh gái|xinh trai|
xinh tươi|xinh xắn|xinh xẻo|xinh xinh|xít chặt|xít dầu|xít lại|xít muỗi|xóa án|xóa ấp trắng|xóa bài|xóa bản trắng|xóa bỏ|xoa bóp|xóa cầu tạm|
xóa dần|xoa dầu|xoa dịu|xóa dữ liệu|xóa đăng ký|xoa đầu|xóa đen tai nạn|xóa điểm đen|xóa đói|xóa khoảng cách|xóa lò gạch|xóa lõm sóng|xóa ma túy|
xoa mạt chược|xóa mờ|xóa mù|xóa nghèo|xóa nhà dột nát|xóa nhà tạm|xóa nhòa|xóa nợ|xóa phòng học tạm|xóa phông|xóa sạch|xóa sổ|xóa sửa|xóa tan|
xoa tay|xóa tên|xóa tội|xóa trắng|xóa tụ điểm|xóa tư cách|xóa vết tích|xoa vuốt|xoa xuýt|xoài cát|xoài riêng|xoài tượng|xoài xiêm|xoang bụng|
xoang hàm|xoang mũi|xoang phúc mạc|xoay chiều|xoay chuyển|xoáy lốc|xoay lưng|xoay mình|xoáy mòn|xoay ngang|xoáy nước|xoay quanh|xoáy sâu|xoay sở|
xoáy thấp|xoay tít|xoáy tít|xoay trần|xoáy tròn|xoay trở|xoay trời|xoay tua|xoáy vào trọng tâm|xoay vần|xoay vòng|xoay xở|xoắn dây|xoắn khuẩn|
xoắn ốc|xoắn thừng|xoắn vặn|xoắn xít|xoắn xuýt|xóc đĩa|xóc lọ|xóc nảy|xóc thẻ|xòe cánh|xòe cổ|xòe ô|xòe quạt|xòe ra|xòe tay|xoèn xoẹt|xoi cửa sông|
xói lở|xoi móc|xoi mói|xói mòn|xói ngầm|xoi rãnh|xói sâu|xong đời|xong phim|xong tội|xong xuôi|xô bồ|xô dạt|xô đập|xô đẩy|xô đổ|xổ giun|xô lệch|
xổ lồng|xô ngã|xô nhựa|xô nước|xổ ra|xổ số|xô va|xô viết|xô xát|xốc dậy|xốc lại|xốc lên|xốc nách|xốc nổi|xốc tinh thần|xốc tới|xốc vác|xộc vào|
xốc xáo|xộc xệch|xối nước|xối xả|xôn xao|xông đất|xông đuổi|xông hơi|xông hương|xông khói|xông lá|xông lên|xông nhà|xông pha|xông ra|xông tới|
xông trận|xông vào|xông xáo|xông xênh|xơ cọ|xơ cua|xơ cứng|xơ dừa|xơ gan|xơ hóa|xơ múi|xơ mướp|xơ phổi|xơ rác|xơ rối|xơ rơ|xơ sợi|xơ vải|xơ xác|
xở xoay|xới cơm|xới đảo|xới đất|xới lộn|xới tung|xới vun|xới xáo|xua đi|xua đuổi|xua nghèo|xua quân|xua tan|xua tay|xua voi|xuân đào|xuẩn động|
xuân đường|xuân hạ thu đông|xuân hè|xuân hoa|xuân huyên|xuân lan|xuẩn ngốc|xuân nhật|xuân phân|xuân phong|xuân sắc|xuân thì|xuân thu|xuân tiết|
xuân tình|xuân vận|xuân xanh|xuất bản|xuất bán|xuất binh|xuất cảng|xuất cảnh|xuất chi|xuất chiêu|xuất chinh|xuất chúng|xuất chuồng|xuất dữ liệu|
xuất dương|xuất đăng|xuất đầu|xuất động|xuất gia|xuất giá|xuất hàng|xuất hành|xuất hiện|xuất hóa đơn|xuất huyết|xuất khẩu|xuất kho|xuất kích|
xuất lãnh|xuất lậu|xuất lộ|xuất mắt|xuất ngân|xuất ngoại|xuất ngôn|xuất ngũ|xuất nguồn|xuất phát|xuất phẩm|xuất phục|xuất quân|xuất quỹ|
xuất quỷ nhập thần|xuất siêu|xuất thành|xuất thân|xuất thần|xuất thế|xuất thổ|xuất tích|xuất tiền|xuất tiêu|xuất tín|xuất tinh|xuất trại|
xuất trình|xuất tường|xuất ứng|xuất vận|xuất vật tư|xuất viện|xuất vốn|xuất vườn|xuất xuất|xuất xứ|xuất xưởng|xúc cảm|xúc cảnh|xúc cát|xúc đất|
xúc đổ|xúc động|xúc giác|xúc phạm|xúc tác|xúc tép|xúc tiến|xúc tiểu|xúc tu|xúc xích|xúc xiểm|xui gia|xui giục|xúi giục|xui khiến|xúi quẩy|xui xẻo|
xúi xiểm|xung công|xung điện|xung đối|xung động|xung đột|xung hàng|xung khắc|xung kích|xung lực|xung mạch|xung nhịp|xung phong|xung quanh|xung quỹ|
xung sát|xung thiên|xung trận|xung yếu|xuôi chèo mát mái|xuôi chiều|xuôi dòng|xuôi gió|xuôi lòng|xuôi ngược|xuôi tai|xuôi tay|xuôi theo|xuôi về|
xuồng ba lá|xuống biển|xuồng cao su|xuồng cao tốc|xuống cấp|xuồng chèo|xuống cơ sở|xuồng cứu hộ|xuồng cứu sinh|xuống dần|xuống dốc|xuống đáy|
xuống địa bàn|xuống đồng|xuống đường|xuồng ghe|xuống giá|xuống giống|xuống hạng|xuồng hơi|xuống lệnh|xuống lòng|xuống màu|xuồng máy|xuống mồ|
xuống mức|xuống nước|xuống ruộng|xuống sắc|xuống sức|xuống tàu|xuống tay|xuống thang|xuống thăm|xuống thấp|xuống thuyền|xuống tiền|xuống tóc|
xuống trần|xuồng tuần tra|xuống xe|xuyên á|xuyên biên giới|xuyên đại dương|xuyên đêm|xuyên lục địa|xuyên ngang|xuyên ngành|xuyên ngôn ngữ|
xuyên núi|xuyên phá|xuyên quốc gia|xuyên rừng|xuyên suốt|xuyên tạc|xuyên táo|xuyên tâm|xuyên thấm|xuyên thấu|xuyên thủng|xuyên tường|xuyên việt|
xuyên vùng|xuyên vườn quốc gia|xử án|xứ bạn|xử bắn|xứ dừa|xứ đạo|xử ép|xứ họ|xử kiện|xử kín|xứ lạ|xứ lạnh|xử lưu động|xử lý|xứ mù|xứ mường|xử nặng|
xứ người|xứ nhãn|xử nhẹ|xứ nhiệt đới|xứ nóng|xử nữ|xử oan|xử phạt|xử phúc thẩm|xứ sở|xử sơ thẩm|xử sự|xử thế|xử thua|xử tội|xử trảm|xử trí|xử tù|
xử tử|xứ ủy|xử vắng mặt|xưa cũ|xưa hiếm|xưa kia|xưa nay|xưa nhất|xưa rày|xưa sau|xức dầu|xưng bá|xứng chức|xưng danh|xứng danh|xứng đáng|xưng đế|
xứng đôi|xưng hiệu|xưng hô|xứng hợp|xưng hùng|xứng kỳ đức|xứng tầm|xưng tên|xưng thần|xưng tội|xưng tụng|xứng vai|xứng với|xưng vua|xưng vương|
xước da|xước măng rô|xước mía|xướng âm|xương bả vai|xương bàn chân|xương bánh chè|xương cá|xướng ca|xương chày|xương chậu|xưởng chế biến|
xưởng chế tác|xương cốt|xưởng cơ khí|xương cụt|xưởng cưa|xướng danh|xưởng dệt|xưởng đẻ|xương đòn|xưởng đóng tàu|xưởng đũa|xương đùi|xưởng giấy|
xưởng gỗ|xưởng gốm|xương hàm|xưởng hàn|xướng họa|xương hông|xưởng in|xương khớp|xưởng lắp ráp|xương mác|xương máu|xưởng may|xưởng mộc|xương mục|
xưởng phim|xương rồng|xưởng sản xuất|xương sọ|xương sống|xương sụn|xưởng sửa chữa|xương sườn|xương tay|xướng tên|xương thịt|xưởng thủ công|
xương thủy tinh|xưởng thực hành|xưởng trưởng|xương tủy|xương ức|xưởng vẽ|xương xẩu|xưởng xẻ|xướng xuất|xương xương|y án|y bạ|ý chỉ|ý chí|ý chính|
y chuẩn|y cụ|ý dân lòng đảng|y dược|y đạo|ý định|ý đồ|y đức|ỷ eo|y gia|ý hay|y hẹn|y hiệu|y học|ý hướng|y khoa|ý kiến|ỷ lại|y lệnh|y lý|y môn|
ý muốn|ý nghĩ|ý nghĩa|y nghiệp|y nguyên|ý nguyện|y như|ý niệm|y phục|y phương|ỷ quyền|y sao bản chính|y sĩ|y sinh|y sư|y sỹ|y tá|ý tại ngôn ngoại|
y tế|ý tham gia|ỷ thế|ý thích|ý thơ|y thuật|y thư|ý thức|ý tình|y trang|ý trung nhân|ý tứ|y văn|ý vị|y viện|y xì|yên ả|yến anh|yên ắng|yên ấm|
yến ẩm|yên bề gia thất|yên chí|yên chỗ|yên dân|yến đảo|yên giấc|yên hà|yên hàn|yên hùng|yến huyết|yến lạc|yên lành|yên lặng|yên lòng|yến mạch|
yên nghỉ|yên ngủ|yên nguyên|yên ngựa|yên nhàn|yến nuôi|yến oanh|yên ổn|yên phận|yến phụng|yến sào|yên sóng|yên tâm|yên thân|yến thưa|yến tiệc|
yên tĩnh|yên tọa|yến tộc|yên trí|yên vị|yên vui|yên xe|yết bảng|yết danh sách|yết giá|yết hầu|yết hậu|yết kiến|yết niêm|yết thị|yếu bóng vía|
yêu cầu|yêu chiều|yêu chuộng|yêu dân|yêu dấu|yếu đau|yếu đi|yếu điểm|yêu độc lập|yếu đuối|yêu đương|yếu hèn|yêu hòa bình|yếu hơn|yếu khuyết|
yêu kiều|yêu kính|yêu lành|yêu lao động|yếu liệt|yếu lĩnh|yếu lược|yêu ma|yếu mềm|yêu mến|yêu nghề|yếu nghĩa|yêu nghiệt|yêu ngôn|yếu người|
yêu nhau|yếu nhân|yêu nhiệm|yêu nước|yếu ớt|yêu quái|yêu quê hương|yêu quý|yêu sách|yếu sinh lý|yêu sự|yếu sức|yêu tà|yêu thầm|yếu thế|yếu thị|
yêu thích|yêu thiên nhiên|yếu thiếu|yêu thơ|yêu thuật|yêu thương|yếu tim|yêu tinh|yếu tố|yêu trẻ|yêu tử|yếu tướng|yêu vận|yếu xìu`;
