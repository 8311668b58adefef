/** Party, state, mass organisations, staff, meetings, legal documents and paperwork. */
export const stateCompounds = `
bãi nại|bản án|ban bí thư|bản cam kết|ban cán sự|ban chấp hành|bản chất|ban chỉ đạo|ban chỉ huy|bản chính|ban chủ nhiệm|bản chụp|ban chuyên môn|
ban công tác|bản cứng|ban dân tộc|ban dân vận|bản dịch|bản doanh|ban đại diện|bản đăng ký|ban đầu|ban đêm|bản địa|ban điều hành|bản đồ|bản đồng|
bản ghi|ban giám đốc|ban giám hiệu|ban giám sát|bản gốc|bản hòa tấu|bản hợp đồng|bản hướng|bản in|bản kê|bản khai|ban khoa giáo|bản kiểm điểm|
ban kinh tế|bản làng|ban lãnh đạo|bản lề|ban liên lạc|bản lĩnh|bản lý lịch|ban mai|bản mẫu|bản mềm|bản mường|bản năng|bản ngã|ban ngành|ban ngày|
bản ngữ|bản nháp|bản nhận xét|ban nội chính|bản nội quy|ban ơn|ban pháp chế|bản quán|ban quản lý|ban quản trị|bản quyền|bản sao|bản sắc|
ban soạn thảo|ban sơ|bản sơ yếu|ban thanh tra|bản thảo|bản thân|bản thể|bản thiết kế|bản thuyết minh|ban thư ký|ban thường trực|ban thường vụ|
bản tin|bản tóm tắt|ban tổ chức|ban trị sự|bản trưởng|ban tuyên giáo|bản tự khai|bản tự kiểm|bản tường trình|ban vận động|bản vẽ|bản vị|bản xa|
ban xây dựng|bản xứ|bảng biểu|bảng cân đối|bảng chấm công|bảng chữ cái|bảng danh dự|bảng đen|bảng điểm|bảng giá|bảng hiệu|bảng kê|bảng lương|
bảng mã|bảng phụ lục|bảng thống kê|bảng tin|bảng tổng hợp|bảng vàng|báo ân|báo bão|báo biểu|bảo bối|báo cáo chính trị|báo cáo giải trình|
báo cáo nhanh|báo cáo thẩm định|báo cáo viên|báo cháy|báo chí|báo đài|báo đảng|báo điện tử|báo đốm|báo đời|báo gấm|báo giảm|báo giấy|bảo hiến|
báo hình|bảo hoàng|báo hỷ|bảo kê|bảo kiếm|báo lỗi|báo mạng|bảo mẫu|báo mộng|báo ngành|báo nghỉ|bảo ngọc|báo nhân dân|bảo nhiệm|báo nói|báo oán|
bảo tàng|báo tăng|báo tết|bảo thạch|bảo tháp|báo thù|báo thức|bảo trọng|báo tử|báo tường|báo ứng|bảo vật|báo viết|bằng cấp|bằng chữ|bằng chứng|
bằng đầu tư|bằng hữu|bằng khen|bằng không|bằng lái|bằng lòng|bằng nghề|bằng phát minh|bằng phẳng|bằng sáng chế|bằng số|bằng tốt nghiệp|bậc cao|
bậc cầu thang|bậc cha|bậc hạng|bậc học|bậc lương|bậc mầm non|bậc mẹ|bậc nghề|bậc nhất|bậc phổ thông|bậc thang|bậc thấp|bậc thầy|bậc thợ|
bậc tiểu học|bậc trung học|bầu bán|bầu cua|bầu cử|bầu đại biểu|bầu đoàn|bầu không khí|bầu nước|bầu sữa|bầu trời|bí ẩn|bí bách|bí danh|bí đao|bí đỏ|
bí hiểm|bí kịch|bí kíp|bí mật|bí ngô|bí quyết|bí thư|bí tiểu|bí tỉnh ủy|bí xanh|bia chủ quyền|bia di tích|bia đá|bia hơi|bia liệt sĩ|bia mộ|
bia rượu|bia tiến sĩ|bia tưởng niệm|biên bạ|biên bản ghi nhớ|biên chế sự nghiệp|biên lai|biên nhận|biên niên|biên tế|biên viễn|bình an|bình bầu|
bình bồng|bình ca|bình chọn sản phẩm|bình chứa|bình chữa cháy|bình dân|bình dị|bình diện|bình đẳng giới|bình địa|bình điện|bình định|bình đoàn|
bình đồ|bình độ|bình ga|bình gốm|bình hoa|bình khí|bình lọc|bình luận viên|bình minh|bình nghị|bình nguyên|bình nóng lạnh|bình nước|bình ổn giá|
bình ổn thị trường|bình phong|bình phục|bình phương|bình quân|bình sinh|bình sữa|bình tâm|bình thản|bình thông|bình thủy|bình thường|bình tĩnh|
bình trà|bình trị|bình xét thi đua|bình xịt|bình yên|bộ binh|bộ câu|bộ chỉ huy|bộ chỉ số|bộ chính trị|bộ chuyển|bộ chữ|bộ chứng từ|bộ công an|
bộ công cụ|bộ dạng|bộ dữ liệu|bộ đàm|bộ đề|bộ điều khiển|bộ điều tốc|bộ đồ|bộ đôi|bộ đội|bộ giáo dục|bộ giống|bộ gõ|bộ hạ|bộ hành|bộ hồ sơ|
bộ khung|bộ lạc|bộ lọc|bộ luật|bộ mã|bộ máy|bộ mặt|bộ môn|bộ não|bộ ngành|bộ ngoại giao|bộ nhớ|bộ nội vụ|bộ óc|bộ pháp điển|bộ phận|bộ phim|
bộ quốc phòng|bộ quy tắc|bộ quy trình|bộ sách|bộ sản phẩm|bộ sậu|bộ sinh dục|bộ sưu tập|bộ tài chính|bộ tam|bộ tham mưu|bộ thủ tục|bộ tịch|
bộ tiêu chí|bộ tiêu chuẩn|bộ tộc|bộ trưởng|bộ tứ|bộ tư lệnh|bộ tư pháp|bộ vi xử lý|bộ xây dựng|bộ xử lý|bộ xương|bộ y tế|bổn phận|các anh|các bà|
các bạn|các bên|các bộ|các cấp|các cháu|các chị|các cơ quan|các dạng|các đoàn thể|các đồng chí|các đơn vị|các em|các hạ|các huyện|các khâu|
các loại|các mặt|các ngành|các nước|các ông|các thứ|các tỉnh|các tổ chức|các tông|các vùng|các xã|cải bắp|cải bẹ|cải cách bộ máy|cải cách chế độ|
cải cách công vụ|cải cách hành chính|cải cách ruộng đất|cải cách thể chế|cải cách thủ tục|cải cách tiền lương|cải cách tư pháp|cải củ|cải danh|
cải dưỡng|cải giá|cải lão|cải mệnh|cải nhiệm|cải xoong|cán bộ|cán bột|cán búa|cán cân|cán chổi|cán dao|cán đích|cán mỏng|cán mốc|cán sự|cán thép|
cảnh báo sớm|cảnh binh|cảnh đẹp|cảnh giác cách mạng|cảnh giác cao|cảnh giới|cảnh hồi|cảnh huống|cảnh khổ|cảnh khuyển|cảnh nghèo|cảnh ngộ|cảnh ngục|
cảnh nhà|cảnh nước|cảnh quan|cảnh sát|cảnh sắc|cảnh thái bình|cảnh trạng|cảnh trí|cảnh tượng|cảnh vật|cảnh vệ|căn bệnh|căn bếp|căn cơ|
căn cứ cách mạng|căn cứ pháp lý|căn cứ quân sự|căn cứ vào|căn cước|căn dặn|căn do|căn hộ|căn ke|căn nguyên|căn nhà|căn phòng|căn số|căn thức|
căn tin|căn tính|căn vặt|cấp ẩm|cấp ba|cấp báo động|cấp bậc|cấp bộ|cấp cao|cấp chính quyền|cấp chứng chỉ|cấp chứng nhận|cấp cơ sở|
cấp cứu ngoại viện|cấp dưới|cấp dưỡng|cấp đất|cấp điện|cấp độ|cấp đổi giấy|cấp đông|cấp giấy chứng nhận|cấp giấy phép|cấp gió|cấp hai|cấp hàm|
cấp học|cấp huyện|cấp khu vực|cấp kinh phí|cấp kỳ|cấp liên tỉnh|cấp liên xã|cấp một|cấp mới|cấp ngân sách|cấp nóng|cấp nước|cấp phó|cấp phòng|
cấp phối|cấp quốc gia|cấp rủi ro|cấp sắc phong|cấp sinh|cấp số|cấp sở|cấp tá|cấp thẻ|cấp thiết|cấp thoát nước|cấp thôn|cấp tiểu học|cấp tỉnh|
cấp tính|cấp tốc|cấp trên|cấp trung ương|cấp trực tuyến|cấp trưởng|cấp tướng|cấp ủy|cấp úy|cấp vốn|cấp vụ|cấp vùng|cấp xã|chánh án|chánh chủ khảo|
chánh niệm|chánh phó|chánh sứ|chánh thanh tra|chánh thẩm|chánh tòa|chánh tổng|chánh trị|chánh văn phòng|chế biến|chế định|chế độ|chế giễu|chế hòa|
chế liệu|chế nhạo|chế phục|chế tài|chế xuất|chỉ bằng|chi bộ|chỉ cần|chi chít|chi chương|chỉ còn|chi cục|chỉ dẫn địa lý|chỉ dẫn kỹ thuật|chỉ dụ|
chi đảng bộ|chỉ đạo điều hành|chỉ đạo quyết liệt|chỉ đạo sát sao|chỉ điểm|chỉ định thầu|chi đoàn|chi đội|chỉ đường|chỉ giới|chi hội|chỉ huy phó|
chỉ huy thống nhất|chỉ huy trưởng|chỉ huyết|chỉ khâu|chi lăng|chỉ lệnh|chỉ lối|chỉ lược|chi lưu|chỉ mới|chỉ mục|chỉ nam|chi nhánh|chi phí|
chỉ ra rằng|chỉ riêng|chỉ số|chỉ tay|chỉ thạch|chỉ thêu|chỉ thị|chỉ thiên|chi tiết|chỉ tiêu|chỉ tơ|chỉ trích|chỉ trỏ|chi trưởng|chi ủy|chỉ vàng|
chỉ vẽ|chính án|chính biến|chính chuyên|chính cống|chính cương|chính danh|chính diện|chính đảng|chính đáng|chính đạo|chính đề|chính đồ|chính giáo|
chính giới|chính hãng|chính hiệu|chính hội|chính huynh|chính khách|chính khí|chính kiến|chính kinh|chính luận|chính mình|chính mùa|chính ngạch|
chính nghĩa|chính ngọ|chính phạm|chính phủ|chính phương|chính quả|chính quốc|chính quy|chính quyền|chính sách|chính sử|chính sự|chính tả|
chính tang|chính tay|chính tắc|chính tâm|chính thất|chính thể|chính thống|chính thức|chính tôn|chính trị|chính trực|chính trường|chính ủy|chính vì|
chính vụ|chính xác|chính yếu|chủ biên|chủ bút|chủ chiến|chủ cho vay|chủ chốt|chủ chứa|chủ công|chủ cơ sở|chủ doanh nghiệp|chủ dự án|chủ đạo|
chủ đất|chủ đầu tư|chủ đề|chủ đích|chủ điểm|chủ đồn điền|chủ động|chủ hàng|chủ hòa|chủ hộ|chủ hôn|chủ hụi|chủ huy|chủ khảo|chủ kiến|chủ lao|chủ lễ|
chủ lực|chủ lưu|chủ mỏ|chủ mưu|chủ ngân|chủ nghĩa|chủ ngữ|chủ nhà|chủ nhân|chủ nhật|chủ nhiệm|chủ nô|chủ nợ|chủ phương tiện|chủ quan|chủ quán|
chủ quyền|chủ ruộng|chủ rừng|chủ soái|chủ sở hữu|chủ sự|chủ sử dụng|chủ tài|chủ tàu|chủ tâm|chủ tể|chủ tế|chủ thầu|chủ thể|chủ tịch|chủ tiệm|
chủ tọa|chủ tố|chủ tớ|chủ trại|chủ trang|chủ trì|chủ trương|chủ tướng|chủ vật nuôi|chủ vốn|chủ vườn|chủ xe|chủ xưởng|chủ ý|chủ yếu|chức chính|
chức danh|chức dịch|chức hàm|chức năng|chức nghiệp|chức phẩm|chức phận|chức quyền|chức sắc|chức trách|chức tước|chức vị|chức việc|chức vô|chức vụ|
chứng bệnh|chứng chỉ|chứng cớ|chứng cứ|chứng khoán|chứng lý|chứng minh nhân dân|chứng minh thư|chứng nghiệm|chứng nhân|chứng nhận|chứng quyền|
chứng tật|chứng thư|chứng thực chữ ký|chứng tích|chứng trạng|chứng từ|chứng vụ|chương hồi|chương mục|chương trình|chương ước|công an|công báo|
công bằng|công bộc|công bội|công chúa|công chúng|công chuyện|công chức|công cụ|công cuộc|công dân|công du|công dụng|công đảng|công điểm|công điện|
công đoàn|công đoạn|công độ|công đức|công đường|công giáo|công hàm|công hạn|công hiệu|công hội|công ích|công khai dân chủ|công khai hóa|
công khai minh bạch|công khanh|công khố|công lao|công lập|công lệ|công lên|công lệnh|công lợi|công luận|công luật|công lực|công lương|công lý|
công mẫu|công minh|công môn|công năng|công nghị|công nha|công nhân|công nhật|công nông|công nợ|công phá|công pháp|công phẫn|công phí|công phu|
công quản|công quỹ|công quyền|công quyết|công sai|công sản|công sở|công suất|công sứ|công sự|công sức|công tác|công tắc|công tâm|
công thành danh toại|công thần|công thổ|công thư|công thự|công thức|công thương|công tích|công tố viên|công tơ|công trái|công trạng|công trình|
công trường|công tư|công tước|công ty|công ước|công văn|công việc|công viên|công vụ|công xã|công xá|công xúc tu sĩ|công xưởng|cơ bản|cơ bắp|cơ cán|
cơ cấu|cơ chất|cơ chế|cơ cực|cơ dụng|cơ địa|cơ điện|cơ đồ|cơ đốc|cơ động|cơ giới|cơ hàn|cơ học|cơ hội|cơ khí|cơ khổ|cơ lỡ|cơ lý|cơ man|cơ màng|
cơ may|cơ mật|cơ mỏ|cơ mưu|cơ năng|cơ nghiệp|cơ ngơi|cơ ngũ|cơ nhỡ|cơ quan|cơ số|cơ sở|cơ tầng|cơ thể|cơ tim|cơ trơn|cơ trưởng|cơ vân|cơ yếu|
cục bộ|cục cằn|cục cựa|cục cưng|cục diện|cục đá|cục hải quan|cục máu|cục nóng|cục phó|cục quản lý|cục tác chiến|cục thống kê|cục thuế|cục trưởng|
cử chỉ|cử đại diện|cử lý luận|cử nghiệp|cử nhân|cử quốc thiều|cử sinh|cử tọa|cử tri|cử tử|cựu binh|cựu chiến binh|cựu đại biểu|cựu giáo chức|
cựu học sinh|cựu quân nhân|cựu sinh viên|cựu trào|cựu tù|cựu ước|danh bạ|danh bất hư truyền|danh cầm|danh dự|danh đô|danh giá|danh hiệu|danh họa|
danh lam|danh mục|danh nghĩa|danh ngôn|danh nhân|danh nho|danh pháp|danh phận|danh sách|danh sĩ|danh số|danh sư|danh tác|danh tài|danh thắng|
danh thiếp|danh thơm|danh tiếng|danh tính|danh từ|danh tướng|danh vị|danh vọng|danh xưng|danh y|dân bản|dân biết dân bàn|dân biểu|dân binh|dân ca|
dân cày|dân chài|dân chính|dân chơi|dân chủ|dân chúng|dân công|dân cư|dân cử|dân dã|dân di|dân doanh|dân dụng|dân đen|dân gian|dân giàu nước mạnh|
dân làng|dân lành|dân lập|dân luật|dân lực|dân nghèo|dân nghiện|dân nguyện|dân nhạc|dân nông|dân nuôi|dân oán|dân phòng|dân phố|dân phu|dân quân|
dân quê|dân quốc|dân quyền|dân sinh|dân số|dân sở tại|dân sự|dân tâm|dân thuế|dân thường|dân tị nạn|dân tin|dân tình|dân tộc|dân trí|dân trị|
dân trồng|dân trưởng|dân tục|dân túy|dân văn|dân vận|dân vệ|dân vũ|dân ý|di ảnh|di bút|di cảo|di căn|di chúc|di động|di hài|di hại|di họa|di huấn|
di nguyện|di sản|di thư|di tích|di trú|di truyền học|di vật|dự án đầu tư|dự án luật|dự án nhóm|dự án thành phần|dự án treo|dự án trọng điểm|
dự bị đảng viên|dự bị động viên|dự bị viên|dự khuyết|dự luật|dự thảo báo cáo|dự thảo kế hoạch|dự thảo luật|dự thảo nghị định|dự thảo nghị quyết|
dự thảo quyết định|dự thảo văn bản|dự thu|đa bội|đa cảm|đa canh|đa cấp|đa chiều|đa chức năng|đa cực|đa dạng|đa dân tộc|đa diện|đa dụng|đa đảng|
đa đoan|đa giá trị|đa giác|đa hình|đa hợp|đa kênh|đa khoa|đa kim|đa lĩnh vực|đa lớp|đa lượng|đa mang|đa mục tiêu|đa mưu|đa năng|đa nền tảng|
đa ngành|đa nghi|đa nghĩa|đa nguyên|đa phần|đa phương|đa quốc gia|đa sắc|đa số|đa tài|đa tạp|đa tầng|đa thần|đa thê|đa thức|đa tình|đa văn hóa|
đại biểu|đại bộ phận|đại chiến|đại chúng|đại công trình|đại cục|đại cử tri|đại cương|đại danh từ|đại dịch|đại diện|đại dương|đại đa số|đại đạo|
đại đăng khoa|đại địa|đại điền|đại đoàn kết|đại độ|đại đội|đại đồng|đại đức|đại gia đình|đại giang|đại hàn|đại hán|đại hạn|đại học|đại hội|
đại hồng thủy|đại hùng|đại hỷ|đại kế|đại khái|đại lãnh|đại lễ|đại lộ|đại lục|đại lượng|đại lý|đại mạch|đại mạo|đại nạn|đại náo|đại ngàn|đại nghị|
đại nghĩa|đại nghiệp|đại ngôn|đại nhạc|đại nhân|đại phẫu|đại phong|đại phương|đại quan|đại quân|đại quốc|đại quy mô|đại sảnh|đại số|đại sư|đại sứ|
đại sự|đại tá|đại tài|đại tang|đại tập|đại tế|đại thanh|đại thắng|đại thần|đại thể|đại thọ|đại thụ|đại thủy nông|đại thừa|đại thương|đại tiện|
đại tiểu tiện|đại trà|đại tràng|đại trào|đại tu|đại từ|đại tự nhiên|đại tướng|đại úy|đại võ|đại vương|đại xá|đại xã hội|đại ý|đảng bộ|đảng chính|
đảng cộng sản|đảng cương|đảng đoàn|đảng lãnh đạo|đảng phái|đảng phân|đảng phí|đảng quản lý|đảng quyền|đảng sâm|đảng sử|đảng tịch|đảng tính|
đảng trị|đảng ủy|đảng viên|đảng vụ|đặc ân|đặc biệt|đặc cách|đặc cán mai|đặc chế|đặc chủng|đặc công|đặc cử|đặc dụng|đặc điểm|đặc định|đặc giới|
đặc hiệu|đặc hữu|đặc khu|đặc kỵ|đặc lợi|đặc mệnh|đặc nhiệm|đặc phái|đặc phẩm|đặc phí|đặc quánh|đặc quyền|đặc ruột|đặc san|đặc sản|đặc sắc|đặc sệt|
đặc suất|đặc sứ|đặc tả|đặc tài|đặc thù|đặc thưởng|đặc tình|đặc tính|đặc trách|đặc trị|đặc trưng|đặc tuyển|đặc vụ|đặc xá|đề án khung|đề án nhân sự|
đề án sáp nhập|đề án thí điểm|đề bài|đề bạt|đề cao cảnh giác|đề cập|đề cử|đề cương chi tiết|đề cương tuyên truyền|đề dẫn giải|đề điện|đề đốc|
đề huề|đề lao|đề mục|đề pa|đề pháo|đề số|đề tài|đề tặng|đề thi|đề thơ|đề từ|địa bàn|địa cấp|địa cầu|địa chấn|địa chất|địa chỉ|địa chí|địa chính|
địa chủ|địa danh|địa dư|địa đạo|địa đầu|địa điểm|địa đồ|địa đới|địa giới|địa hạ|địa hạt|địa hình|địa hóa|địa học|địa không gian|địa kỹ thuật|
địa lan|địa linh nhân kiệt|địa lôi|địa lợi|địa lý|địa mạo|địa ngục|địa nhiệt|địa ốc|địa phận|địa phủ|địa phương|địa táng|địa tâm|địa tầng|địa thế|
địa tô|địa trung hải|địa tức|địa vật|địa vị|địa vực|địa xưng|địa y|điều đình|điều hành chính sách|điều hành giá|điều hành linh hoạt|
điều hòa không khí|điều hòa viên|điều hòa vốn|điều khoản|điều kiện|điều kinh|điều lệ|điều lệnh|điều luật|điều nhiên|điều nhuộm|điều thô|điều thú|
điều tiếng|điều tra cơ bản|điều tra dân số|điều tra hình sự|điều tra khảo sát|điều tra nông thôn|điều tra rừng|điều tra thống kê|điều tra viên|
điều tra vụ án|điều trần|điều ước|đoàn ca|đoàn cấp cao|đoàn chủ tịch|đoàn công tác|đoàn diễu hành|đoàn đại biểu|đoàn đội|đoàn giám sát|đoàn hội|
đoàn kết|đoàn khách|đoàn khảo sát|đoàn khối|đoàn kịch|đoàn kiểm toán|đoàn kiểm tra|đoàn luật sư|đoàn nghệ thuật|đoàn ngoại giao|đoàn phí|đoàn phim|
đoàn quân|đoàn tàu|đoàn thanh niên|đoàn thanh tra|đoàn thể|đoàn thư ký|đoàn trưởng|đoàn tụ|đoàn tùy tùng|đoàn văn công|đoàn viên|đoàn xã|đoàn xe|
đồng bạc|đồng bào|đồng bằng|đồng bệnh|đồng bọn|đồng bóng|đồng bộ hóa|đồng bộ kịp thời|đồng bộ thống nhất|đồng ca|đồng chí|đồng chủ tịch|đồng cỏ|
đồng dạng|đồng dao|đồng đẳng|đồng đất|đồng đều|đồng điệu|đồng đội|đồng hạng|đồng hành|đồng hao|đồng hóa|đồng hoang|đồng hồ|đồng hun|đồng huyện|
đồng hương|đồng khoản|đồng không mông quạnh|đồng khởi|đồng la|đồng liêu|đồng loại|đồng lòng|đồng lứa|đồng mẫu|đồng minh|đồng môn|đồng muối|
đồng nát|đồng nghĩa|đồng nghiệp|đồng ngũ|đồng nguyên|đồng nội|đồng phục|đồng quà|đồng quê|đồng rẫy|đồng ruộng|đồng sâu|đồng tác giả|
đồng tâm nhất trí|đồng thau|đồng thoại|đồng thời|đồng thuận xã hội|đồng tiền|đồng tính|đồng tổ chức|đồng trinh|đồng trũng|đồng tử|đồng văn|đồng vị|
đồng vọng|đồng xu|đồng xuất|đơn âm|đơn bào|đơn ca|đơn chất|đơn chiếc|đơn côi|đơn cực|đơn đăng ký|đơn đặt hàng|đơn đề nghị|đơn điệu|đơn độc|đơn giá|
đơn giản|đơn hàng|đơn khiếu nại|đơn kiện|đơn lập|đơn lẻ|đơn năng|đơn ngành|đơn nguyên|đơn nhất|đơn phương diện|đơn sắc|đơn sơ|đơn thân|đơn thuần|
đơn thuốc|đơn thư|đơn thức|đơn thương|đơn tính|đơn tố cáo|đơn trình báo|đơn tuyến|đơn từ|đơn vị|đơn vốn|đơn xin|đường bệ|đường dây nóng|đường đột|
đường hoàng|đường hướng|đường lối|giấy ăn|giấy bạc|giấy báo|giấy bảo đảm|giấy biên nhận|giấy biếu|giấy bổ|giấy bồi|giấy chuyển viện|
giấy chứng minh|giấy chứng nhận|giấy chứng sinh|giấy dó|giấy đăng ký|giấy đề nghị|giấy đi đường|giấy giới thiệu|giấy gói|giấy hẹn|giấy kết hôn|
giấy khai sinh|giấy khám|giấy loại|giấy lộn|giấy mời|giấy nháp|giấy nợ|giấy phép|giấy ra viện|giấy than|giấy thông hành|giấy tờ|giấy trắng|
giấy triệu tập|giấy trình|giấy tùy thân|giấy ủy nhiệm|giấy ủy quyền|giấy viết tay|giấy vụn|giấy xác nhận|giấy xin phép|hạng ba|hạng bét|hạng cân|
hạng chức danh|hạng đặc biệt|hạng ghế|hạng mục|hạng nặng|hạng nhất|hạng nhì|hạng sang|hạng thương tật|hành chính|hành dinh|hành động cách mạng|
hành lang pháp lý|hành pháp|hành trang|hành tung|hành vi|hệ chính quy|hệ công lập|hệ đại học|hệ đào tạo|hệ điều hành|hệ động vật|hệ giá trị|
hệ hô hấp|hệ lụy|hệ lực|hệ mặt trời|hệ miễn dịch|hệ phái|hệ phổ thông|hệ quả|hệ quy chiếu|hệ sinh thái|hệ số|hệ thần kinh|hệ thống|hệ thực vật|
hệ tiêu hóa|hệ tọa độ|hệ tộc|hệ trọng|hệ tuần hoàn|hệ tư tưởng|hiến binh|hiến chương|hiến dâng|hiến đất|hiến định|hiến giác mạc|hiến kế|hiến máu|
hiến mô|hiến pháp|hiến tạng|hiến tặng|hiến thân|hiến xác|hiến xương máu|hiệp định|hiệp đồng|hiệp hai|hiệp hội|hiệp khách|hiệp lực|hiệp phụ|hiệp sĩ|
hiệp thương|hiệp ước|hiệu bộ|hiệu chỉnh|hiệu chuẩn|hiệu đính|hiệu đoàn|hiệu kỳ|hiệu lệnh|hiệu lực|hiệu may|hiệu năng|hiệu nghiệm|hiệu phó|hiệu quả|
hiệu sách|hiệu suất|hiệu thuốc|hiệu triệu|hiệu trưởng|hiệu ứng|hội bảo trợ|hội chứng xã hội|hội cựu chiến binh|hội cựu giáo chức|hội dòng|
hội đặc thù|hội đoàn thể|hội đồng|hội đua|hội giỗ|hội họp|hội khuyến học|hội liên hiệp|hội luật gia|hội nghề nghiệp|hội nghị cán bộ|
hội nghị chuyên đề|hội nghị giao ban|hội nghị hiệp thương|hội nghị hợp tác|hội nghị khoa học|hội nghị quán triệt|hội nghị sơ kết|
hội nghị toàn quốc|hội nghị tổng kết|hội nghị triển khai|hội nghị trung ương|hội nghị trực tuyến|hội người cao tuổi|hội nhà báo|hội nhóm|
hội nông dân|hội phí|hội phó|hội quần chúng|hội sinh viên|hội sở|hội sườn|hội thánh|hội thảo khoa học|hội thao quân sự|hội thẩm|hội trợ giúp|
hội trường|hội từ thiện|hội văn nghệ|hội viên|huyện biên giới|huyện đảo|huyện đoàn|huyện đội|huyện giáp biển|huyện lẻ|huyện lộ|huyện lỵ|
huyện miền núi|huyện mới|huyện nghèo|huyện nông thôn mới|huyện thị|huyện trưởng|huyện ủy|huyện vùng cao|khâm định|khâm liệm|khâm mạng|khâm phục|
khâm sai|khâm thiên giám|khẩu chiến|khẩu dụ|khẩu độ|khẩu đội|khẩu hiệu|khẩu khí|khẩu lệnh|khẩu nghiệp|khẩu ngữ|khẩu pháo|khẩu phần|
khẩu phục tâm phục|khẩu súng|khẩu thực|khẩu trang|khẩu vị|khen thưởng đối ngoại|khen thưởng đột xuất|khen thưởng kịp thời|khen thưởng thành tích|
khen thưởng thường xuyên|khóa bảo mật|khóa biểu|khóa bồi dưỡng|khóa cửa|khóa đào tạo|khóa họp|khóa luận tốt nghiệp|khóa nhập ngũ|khóa sinh|
khóa tập huấn|khối bê tông|khối bộ|khối các cơ quan|khối cầu|khối cơ quan|khối dân vận|khối doanh nghiệp|khối đá|khối đại đoàn kết|khối đảng|
khối đoàn kết|khối đoàn thể|khối khoa giáo|khối kinh tế|khối lập phương|khối liên kết|khối lớp|khối lượng|khối mắt|khối ngành|khối ngoại|
khối nội chính|khối óc|khối phố|khối phường|khối tài sản|khối thi|khối tình|khối trưởng|khối tư nhân|khối u|khối xã|kỳ ảo|kỳ báo cáo|kỳ bầu cử|
kỳ bí|kỳ cạch|kỳ cuộc|kỳ cuối|kỷ cương|kỳ duyên|kỳ đà|kỳ đài|kỳ đại hội|kỳ đầu|kỳ gốc|kỳ hạn|kỳ hoa dị thảo|kỳ họp|kỳ kế hoạch|kỷ luật|kỷ lục|
kỳ này|kỳ nghỉ|kỷ nguyên|kỷ niệm|kỳ phùng|kỳ quặc|kỳ sau|kỳ thi|kỳ thị|kỳ thu nhập|kỳ trung gian|kỳ trước|kỷ vật|kỳ vọng lớn|kỷ yếu|
lãnh đạo cấp cao|lãnh đạo cấp phòng|lãnh đạo chủ chốt|lãnh đạo đơn vị|lãnh đạo phòng|lãnh đạo quản lý|lãnh đạo tỉnh|lãnh đạo toàn diện|
lãnh đạo trực tiếp|lãnh sự quán|lãnh thổ quốc gia|lãnh tụ vĩ đại|lễ bái|lễ bộ|lễ cấp sắc|lễ cầu mùa|lễ chào cờ|lễ chùa|lễ công bố|lễ cúng|lễ cưới|
lễ đài|lễ đón nhận|lễ độ|lễ động thổ|lễ đường|lễ giáng sinh|lễ giáo|lễ hằng thuận|lễ hỏa táng|lễ hóa trang|lễ hội|lễ khai giảng|lễ khai mạc|
lễ khai trương|lễ khánh thành|lễ khởi công|lễ ký|lễ kỷ niệm|lệ làng|lễ lạt|lệ luật|lễ mít tinh|lễ mừng|lệ ngạch|lễ nghi|lễ nghĩa|lễ nhạc|
lễ phát động|lễ phẩm|lễ phật|lễ phép|lệ phí|lễ phục|lễ ra quân|lệ rơi|lễ sinh|lễ tang|lễ tân|lễ tế|lễ tết|lễ thành hôn|lệ thuộc|lệ thường|
lễ tôn vinh|lễ tổng kết|lễ trao giải|lễ trao quyết định|lễ trao tặng|lễ truy điệu|lễ truy tặng|lễ tuyên dương|lễ tuyên thệ|lễ vật|lễ viếng|
lễ vu lan|lễ xuất quân|lệnh bắt|lệnh cấm|lệnh chi|lệnh chuyển tiền|lệnh công bố|lệnh dừng|lệnh đặt|lệnh điều động|lệnh đình chỉ|lệnh động viên|
lệnh giãn cách|lệnh giới nghiêm|lệnh gọi nhập ngũ|lệnh khám xét|lệnh khẩn cấp|lệnh ngừng bắn|lệnh phát|lệnh sản xuất|lệnh tạm giam|lệnh thu|
lệnh tiễn|lệnh truy nã|lệnh trừng phạt|lệnh xuất kho|luật an ninh mạng|luật báo chí|luật bảo hiểm|luật biển|luật cán bộ|luật chơi|luật công chứng|
luật công nghệ|luật cư trú|luật dân quân|luật dân sự|luật doanh nghiệp|luật du lịch|luật đất đai|luật đấu thầu|luật đầu tư|luật điện lực|luật định|
luật gia|luật giá|luật giáo dục|luật giao thông|luật hình sự|luật hóa|luật hộ tịch|luật hợp tác xã|luật khiếu nại|luật khoa|luật khung|
luật kinh tế|luật lao động|luật lâm nghiệp|luật lệ|luật lưu trữ|luật nhà ở|luật nhân quả|luật phá sản|luật pháp|luật phòng chống|luật quốc tế|
luật quy hoạch|luật rừng|luật sư|luật tài nguyên|luật thanh niên|luật thanh tra|luật thi đua|luật thơ|luật thú y|luật thuế|luật thương mại|
luật tiếp công dân|luật tố cáo|luật tổ chức|luật tố tụng|luật trẻ em|luật tục|luật việc làm|luật viên chức|luật xây dựng|luật xuất bản|mặt bàn|
mặt báo|mặt bằng|mặt bên|mặt biển|mặt cắt|mặt cận|mặt cầu|mặt chính|mặt dày mày dạn|mặt dưới|mặt đất|mặt đê|mặt đối mặt|mặt đường|mặt giấy|mặt gỗ|
mặt hạn chế|mặt hàng|mặt hồ|mặt khác|mặt kính|mặt mạnh|mặt mũi|mặt nạ|mặt nền|mặt ngoài|mặt ngựa|mặt nước|mặt phải|mặt phẳng|mặt phố|mặt ruộng|
mặt sàn|mặt sau|mặt sân|mặt thoáng|mặt thớt|mặt thuận|mặt tích cực|mặt tiền|mặt tiếp xúc|mặt tiêu cực|mặt trái|mặt trăng|mặt trận|mặt trên|
mặt trong|mặt trống|mặt trời|mặt trước|mặt vàng|mặt yếu|mệnh chung|mệnh danh|mệnh đề|mệnh giá|mệnh hệ|mệnh lệnh|mệnh trời|mệnh yểu|mít tinh|
mít ướt|ngạch bậc|ngạch cán sự|ngạch chính|ngạch chuyên viên|ngạch công chức|ngạch cửa|ngạch dự bị|ngạch lương|ngạch thanh tra viên|
ngạch thẩm phán|ngạch trật|ngạch viên chức|ngành chủ lực|ngành chức năng|ngành công nghiệp|ngành công thương|ngành dịch vụ|ngành dọc|ngành đào tạo|
ngành điện|ngành giáo dục|ngành hàng|ngành học|ngành kiểm sát|ngành kinh tế|ngành mũi nhọn|ngành nghề|ngành ngọn|ngành nội vụ|ngành nông nghiệp|
ngành tài chính|ngành than|ngành thuế|ngành tòa án|ngành văn hóa|ngành xây dựng|ngành y tế|nghị định chính phủ|nghị định thư|nghị luận xã hội|
nghị lực|nghị quyết|nghị sĩ|nghị sự đường|nghị sỹ|nghị viện|nghĩa binh|nghĩa bóng|nghĩa cử|nghĩa dũng|nghĩa đen|nghĩa đệ|nghĩa địa|nghĩa hẹp|
nghĩa hiệp|nghĩa khí|nghĩa là|nghĩa lý|nghĩa phụ|nghĩa quân|nghĩa rộng|nghĩa sĩ|nghĩa tình|nghĩa trang|nghĩa tử|nghĩa vợ chồng|nghĩa vụ|nghiệp báo|
nghiệp chủ|nghiệp chướng|nghiệp dư|nghiệp đoàn|nghiệp lớn|nghiệp vụ|nguyên âm|nguyên bản|nguyên bào|nguyên cán bộ|nguyên cáo|nguyên chất|
nguyên chủ tịch|nguyên dạng|nguyên dương|nguyên đán|nguyên động lực|nguyên đơn|nguyên giá|nguyên hậu|nguyên hiện trạng|nguyên khai|nguyên khí|
nguyên lãnh đạo|nguyên liệu|nguyên lượng|nguyên lý|nguyên mẫu|nguyên nhân|nguyên nhiên liệu|nguyên nhung|nguyên nước|nguyên phụ liệu|nguyên quán|
nguyên sinh|nguyên soái|nguyên tác|nguyên tắc|nguyên thạch|nguyên thể|nguyên thủ|nguyên thủy|nguyên tiêu|nguyên tố|nguyên trạng|nguyên trưởng ban|
nguyên tử|nguyên ủy viên|nguyên văn|nguyên vật liệu|nguyên vẹn|nguyên xi|nguyên xứ|nguyên xưa|nhà cầm quyền|nhà chức trách|nhà hoạt động|
nhà làm luật|nhà lãnh đạo|nhà lập pháp|nhà nước|nhà quản lý|nhân bánh|nhân cách|nhân chủng|nhân chứng|nhân công|nhân cường|nhân danh|nhân dân|
nhân duyên|nhân đạo|nhân đậu|nhân điện|nhân đinh|nhân đôi|nhân đức|nhân gian|nhân giống|nhân hậu|nhân hòa|nhân họa|nhân khẩu|nhân khí|
nhân lập luận|nhân loại|nhân luận|nhân lực|nhân mạng|nhân ngãi|nhân ngày|nhân nghĩa|nhân ngư|nhân phẩm|nhân quả|nhân quần|nhân quyền|nhân sâm|
nhân sĩ|nhân sinh|nhân số|nhân sự|nhân sỹ|nhân tài|nhân tạo|nhân tâm|nhân tế|nhân thân|nhân thế|nhân thọ|nhân tình|nhân tính|nhân tố|nhân tộc|
nhân trắc|nhân trần|nhân trung|nhân từ|nhân tướng|nhân văn|nhân vật|nhân vị|nhân viên|nhiệm kỳ|nhiệm màu|nhiệm mệnh|nhiệm sở|nhiệm vụ|nhiệm ý|
nội bộ|nội các|nội chiến|nội chính|nội cung|nội dung|nội đảng|nội địa|nội đô|nội đồng|nội gián|nội giáp|nội hạt|nội hóa|nội huyện|nội khoa|
nội khóa|nội loạn|nội lực|nội mạc|nội mông|nội nghiệp|nội ngoại thất|nội ngoại tỉnh|nội nhật|nội nhũ|nội phản|nội quan|nội quy|nội sinh|nội soi|
nội tại|nội tạng|nội tâm|nội tệ|nội thành|nội thất|nội thị|nội thủy|nội thương|nội tiếp|nội tiết|nội tiêu|nội tình|nội tỉnh|nội tộc|nội trị|
nội trợ|nội trú|nội tuyến|nội ứng|nội vi|nội vụ|nội vùng|nội xâm|nước bạn|nước bước|nước chủ nhà|nước cộng hòa|nước cờ|nước đang phát triển|
nước đi|nước đôi|nước đồng minh|nước láng giềng|nước lớn|nước mạnh|nước mắt|nước mình|nước nghèo|nước ngoài|nước nhà|nước nhỏ|nước non|
nước phát triển|nước rút|nước sở tại|nước ta|nước thành viên|nước thứ ba|nước tư bản|nước xuất xứ|pháp bảo|pháp chế ngành|pháp danh|pháp điển|
pháp đình|pháp định|pháp giới|pháp hóa|pháp hoàng|pháp khí|pháp lam|pháp lệnh|pháp luật|pháp lý|pháp môn|pháp nạn|pháp nhân|pháp quan|pháp quy|
pháp quyền|pháp sư|pháp tắc|pháp thuật|pháp tính|pháp trị|pháp trường|pháp văn|pháp viện|pháp y|phép biện chứng|phép chia|phép cộng|phép đo|
phép lạ|phép lịch sự|phép màu|phép năm|phép nhân|phép nước|phép so sánh|phép tắc|phép thuật|phép thử|phép tính|phép toán|phép trừ|phép tu từ|
phép tử tế|phép vua|phép xã giao|phó ban|phó bảng|phó bí thư|phó chánh án|phó chánh thanh tra|phó chánh văn phòng|phó chủ nhiệm|phó chủ tịch|
phó cối|phó công an|phó cục trưởng|phó đoàn|phó giám đốc|phó giám thị|phó giáo sư|phó hiệu trưởng|phó hội|phó khoa|phó mặc|phó nháy|phó nhòm|
phó phòng|phó quản đốc|phó tác|phó tế|phó thác|phó tham mưu trưởng|phó thôn|phó thống đốc|phó thủ tướng|phó thư ký|phó tiến sĩ|phó tổng biên tập|
phó tổng giám đốc|phó tổng thống|phó trạm|phó trưởng ban|phó trưởng bản|phó trưởng công an|phó trưởng đoàn|phó trưởng khoa|phó trưởng phòng|
phó trưởng thôn|phó từ|phó tư lệnh|phó văn phòng|phó viện trưởng|phó vụ trưởng|phó vương|phòng ban chuyên môn|phòng chuyên quản|phòng công an|
phòng công chứng|phòng dân tộc|phòng đào tạo|phòng giao dịch|phòng giáo dục|phòng hành chính|phòng học|phòng kế hoạch|phòng kế toán|phòng kinh tế|
phòng kỹ thuật|phòng lao động|phòng nghiệp vụ|phòng nội vụ|phòng quản lý|phòng tài chính|phòng tham mưu|phòng thanh tra|phòng thuế|phòng tiếp dân|
phòng tổ chức|phòng tổng hợp|phòng tuyến|phòng tư pháp|phòng văn hóa|phòng văn thư|phòng xét nghiệm|phòng y tế|phương án|phường bạn|phương bắc|
phường buôn|phương cách|phương châm|phường chèo|phương danh|phương diện|phường đoàn|phường đội|phương đông|phương hại|phường hội|phương hướng|
phương kế|phường mới|phương nam|phường nghề|phương ngôn|phương ngữ|phương pháp|phương sách|phường săn|phương sĩ|phương tây|phường thị trấn|
phường thợ|phương thuật|phương thuốc|phương thức|phương tiện|phương trình|phường trung tâm|phương trưởng|phường vải|phường ven biển|phương vị|
phương xa|phường xã|quan âm|quan ấn|quan binh|quan chức|quan đại thần|quan huyện|quan lại|quan lang|quan liêu bao cấp|quan liêu hành chính|
quan liêu mệnh lệnh|quan lộ|quan ngoại giao|quan nha|quan nhất phẩm|quan phủ|quan thái|quan tỉnh|quan tòa|quan trên|quan triều|quan tước|quần áo|
quân bài|quân báo|quân bình|quân binh chủng|quần bò|quân bưu|quân chiếm đóng|quân chính|quân chủ lực|quận chúa|quân chủng|quần chúng|quận công|
quân cờ|quần cư|quần dài|quân dân|quân dụng|quần đảo|quân địa|quân điền|quân đoàn|quận đoàn|quân đội|quận đội|quần đùi|quân giải phóng|quân giới|
quân hàm|quân hạm|quân hiệu|quần hội|quần hôn|quân huấn|quần hùng|quân hủy|quận huyện|quân khí|quân khu|quân kỳ|quân lệnh|quân lính|quân luật|
quân lực|quân lương|quận mới|quần ngắn|quân ngũ|quân ngụy|quần ngựa|quân nhạc|quân nhân|quân nhu|quận nội thành|quân pháp|quân phí|quân phong|
quân phục|quân quản|quần quật|quân quốc|quân quyết|quân sĩ|quân số|quân sư|quân sự|quân sỹ|quần tất|quần tây|quần thần|quân thân binh|quần thể|
quần thoa|quân thù|quân thường trực|quân tịch|quân tình nguyện|quân tinh nhuệ|quân trang|quận trưởng|quần tụ|quân tử|quân tư trang|quân tượng|
quân ủy|quận ủy|quần vải|quân vận|quân viện|quần vợt|quân vương|quân xa|quần xã sinh vật|quân xanh|quân xâm lược|quân y|quốc âm|quốc ấn|quốc bảo|
quốc ca|quốc cấm|quốc chế|quốc cổ|quốc công|quốc cữu|quốc dân|quốc doanh|quốc dưỡng|quốc đảo|quốc đạo|quốc gia|quốc giao|quốc giáo|quốc hiệu|
quốc hoa|quốc học|quốc hội|quốc hồn|quốc huy|quốc hữu|quốc kế dân sinh|quốc khánh|quốc khố|quốc kỳ|quốc lập|quốc lễ|quốc lộ|quốc luật|quốc mẫu|
quốc nạn|quốc ngữ|quốc nội|quốc pháp|quốc phòng|quốc phủ|quốc phục|quốc quân|quốc sách|quốc sản|quốc sắc|quốc sĩ|quốc sư|quốc sử|quốc sự|quốc tang|
quốc táng|quốc tặc|quốc tế|quốc thể|quốc thị|quốc thích|quốc thiều|quốc thổ|quốc thù|quốc thư|quốc tịch|quốc tính|quốc trái|quốc trạng|quốc triều|
quốc trưởng|quốc túy|quốc tử|quốc văn|quốc vụ khanh|quốc vương|quốc xã|quốc y|quốc yến|quyền anh|quyền bào chữa|quyền bầu cử|quyền bề mặt|
quyền biến|quyền biểu quyết|quyền bính|quyền bình đẳng|quyền bình đẳng giới|quyền cao chức trọng|quyền chất vấn|quyền chỉ huy|quyền chủ tịch|
quyền con người|quyền công dân|quyền công tố|quyền cước|quyền dân chủ|quyền dân sự|quyền đại diện|quyền đòi nợ|quyền được bảo vệ|quyền được biết|
quyền được sống|quyền giám hộ|quyền giám sát|quyền giáo dục|quyền hạn|quyền hành|quyền hưởng dụng|quyền hưởng thụ|quyền kê|quyền khai thác|
quyền khiếu nại|quyền khởi kiện|quyền kinh doanh|quyền làm chủ|quyền lập pháp|quyền liên quan|quyền lợi|quyền lực|quyền năng|quyền nhân thân|
quyền nuôi con|quyền phán quyết|quyền phủ quyết|quyền quản lý|quyền quý|quyền quyết định|quyền riêng tư|quyền rơm|quyền sống còn|quyền sở hữu|
quyền sử dụng|quyền sử dụng đất|quyền tác giả|quyền tài phán|quyền tài sản|quyền tham chính|quyền tham gia|quyền thăm nom|quyền thần|quyền thế|
quyền thu phí|quyền thuật|quyền thừa kế|quyền thương|quyền tiếp cận|quyền tố tụng|quyền trẻ em|quyền trưởng đoàn|quyền trưởng phòng|quyền tự chủ|
quyền tự do|quyền tư pháp|quyền tự quyết|quyền tự vệ|quyền tước|quyền uy|quyền ứng cử|quyền ưu đãi|quyền ưu tiên|quyết định bổ nhiệm|
quyết định cá biệt|quyết định cưỡng chế|quyết định điều động|quyết định giao đất|quyết định hành chính|quyết định kỷ luật|quyết định liên tịch|
quyết định nâng lương|quyết định nghỉ hưu|quyết định phê duyệt|quyết định quan trọng|quyết định sáng suốt|quyết định thành lập|
quyết định thanh tra|quyết định thi hành|quyết định thu hồi|quyết định tuyển dụng|quyết định xử phạt|sĩ diện|sĩ hạnh|sĩ khí|sĩ nhân|
sĩ nông công thương|sĩ phu|sĩ quan|sĩ số|sĩ tử|sở ban ngành|sở cầu|sở chỉ huy|sở chuyên môn|sở công thương|sở du lịch|sở đoản|sở giáo dục|
sở giao thông|sở hữu nhà nước|sở hữu tập thể|sở hữu toàn dân|sở hữu tư nhân|sở khanh|sở khoa học|sở ngành|sở ngoại vụ|sở nội vụ|sở nông nghiệp|
sở tại|sở tài chính|sở thông tin|sở thú|sở trường|sở tư pháp|sở văn hóa|sở xây dựng|sở y tế|sự vụ|tầng bậc|tầng cao|tầng đất|tầng đối lưu|tầng hai|
tầng hầm|tầng khí quyển|tầng lầu|tầng lớp|tầng lửng|tầng mặt|tầng nấc|tầng nền|tầng ngầm|tầng nước|tầng ong|tầng ô dôn|tầng phủ|tầng thấp|
tầng trệt|tầng vỉa|tập đoàn nhà nước|tập đoàn quân đội|tập san|tập thể lãnh đạo|tập thể nhỏ|tập thể sư phạm|thể chế|thôn ấp|thôn bản|thôn buôn|
thôn dã|thôn đội|thôn làng|thôn mới|thôn nghèo|thôn nông|thôn nữ|thôn quê|thôn tính|thôn tổ|thôn trưởng|thôn vĩ|thôn vùng cao|thôn xã|thôn xóm|
thôn y|tôn chỉ|tôn giáo|tôn nghiêm pháp luật|tôn ti|tờ bản đồ|tờ báo|tờ bìa|tờ bướm|tờ đơn|tờ gấp|tờ giấy|tờ khai|tờ lịch|tờ mờ|tờ rơi|tờ rời|
tờ séc|tờ tiền|tờ tin|tờ trình|tước hiệu|ủy ban|ủy hội|ủy khúc|ủy mị|ủy nhiệm thư|ủy quyền lập pháp|ủy quyền xử lý|ủy thác đầu tư|ủy thác quản lý|
ủy thác tư pháp|ủy thác vay|ủy viên dự khuyết|ủy viên phản biện|ủy viên thường trực|ủy viên thường vụ|ủy viên trung ương|văn điều|văn kiện|
văn nghị quyết|văn ngôn|văn phòng cấp ủy|văn phòng chủ tịch|văn phòng điều phối|văn phong hành chính|văn phòng quốc hội|văn phòng trung ương|
văn phòng ủy ban|văn quy phạm|văn sách|
chằng chịt|lân cận|nô lệ|hung khí|chỗ dựa|lực đẩy|lực kéo|lực cản|biên mậu|cơ hữu|năm cuối|năm đầu|tháng cuối|tháng đầu|kỳ cuối|đuối nước|sơ cứu|cứu đuối|cưa máy|cầm tay|đông dân|hàng làng|bán buôn|thường niên
`;
