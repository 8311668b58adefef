/** General words of administrative prose, first letters l to p. */
export const generalLToPCompounds = `
la bàn|la cà|la hét|la liếm|la lối|la mắng|la thét|làm ảnh hưởng|làm ăn|lạm bàn|làm bếp|làm biếng|làm bộ|lạm bổ|làm bù|làm cha|làm chậm|lạm chi|
làm cho|làm chủ|làm chuyên|làm chứng|làm cỏ|làm công|làm dáng|làm dâu|làm dịch vụ|lạm dụng|làm đất|làm đẹp|làm điểm tựa|làm đồng|làm đúng|
làm đường|làm gia tăng|làm giảm|làm giàu|làm giấy tờ|làm giống|làm gương|làm hại|làm hài lòng|làm hàng|làm hỏng|làm hồ sơ|làm khách|làm khó|
làm khoán|làm khổ|làm không công|làm kiểu|làm lại|làm lành|làm lễ|làm liều|làm lộ|làm lơ|làm luật|làm lụng|làm mai|làm mạnh|làm mát|làm màu|
làm mất|làm mẫu|làm mẹ|làm mới|làm mướn|làm nên|làm nghèo|làm nghề|làm nghĩa vụ|làm nghiệp|làm ngọt|làm ngơ|làm nguội|làm người|làm nhà|làm nhanh|
làm nhiệm vụ|làm nhiễu|làm nhục|làm nổi bật|làm nông nghiệp|làm nũng|làm ơn|làm phai mờ|lạm phát|làm phẳng|làm phép|làm phiền|làm quà|làm quan|
làm quen|lạm quyền|làm ra|làm rẫy|làm rẽ|làm rõ|làm rối|làm ruộng|làm sạch|làm sai lệch|làm sáng tỏ|lạm sát|làm sâu sắc|làm suy giảm|làm tan|
làm tăng|làm tắt|làm thay đổi|làm thất thoát|làm thầy|làm thêm|làm thinh|làm thịt|làm thơ|lạm thu|làm thủ tục|làm thuê|làm tiền đề|làm tiếp|
làm tin|làm tổ|làm tội|làm tổn hại|làm tổn thương|làm tốt|làm trái|làm trò|làm tròn|làm trung tâm|làm vệ sinh|làm việc|làm vỡ|làm vui|làm vườn|
làm xáo trộn|làm xấu|làm xiếc|lan can|lan man|lan rộng|lan tỏa|lan tới|lan tràn|lan truyền|láng bóng|lãng đãng|láng giềng|lãng mạn|láng máng|
láng mướt|láng nhựa|lãng phong|lãng quên|lảng tránh|lãng tử|lảng vảng|lãng xẹt|lãnh án|lãnh cảm|lãnh canh|lãnh chịu|lãnh đạm|lãnh đạo|lãnh địa|
lãnh đủ|lãnh hội|lãnh lương|lãnh sự|lãnh thổ|lãnh trách nhiệm|lãnh tụ|lãnh vực|lao dốc|lao đầu|lao đốn|lao động|lao khổ|lao lực|lao ra|
lao tâm khổ tứ|lao tới|lao tù|lao vào|lao xao|lao xuống|lát cắt|lát đá|lát đường|lát gạch|lát hoa|lát mái|lát nền|lát sàn|lát vỉa hè|lắng cặn|
lắng dịu|lắng đọng|lặng gió|lặng im|lặng lẽ|lắng lo|lăng loàn|lăng mạ|lắng nghe|lặng người|lăng nhăng|lăng nhục|lăng quăng|lắng tai|lặng thầm|
lăng trì|lắng trong|lăng xê|lặng yên|lắp bắp|lắp đặt|lắp ghép|lắp kính|lắp mạng|lắp máy|lắp ráp|lầm bầm|lâm bệnh|lầm đường|lâm hình|lầm lạc|
lầm lẫn|lầm lì|lâm nạn|lâm nghiệp|lâm nguy|lâm phần|lầm rầm|lâm sản|lâm sàng|lâm tặc|lầm than|lâm thời|lâm trận|lâm trọng|lâm trường|lầm tưởng|
lâm vào|lấn át|lấn bấn|lấn biển|lấn cấn|lấn chiếm|lấn đất|lẩn khuất|lẫn lộn|lẩn quẩn|lấn sân|lẫn tạp|lẩn thẩn|lấn tới|lẩn tránh|lẩn trốn|lấp ao|
lập bản đồ|lập bàn thờ|lập báo cáo|lập biên bản|lấp chỗ|lập công|lập danh sách|lập dị|lập dự án|lập dự toán|lấp đầy|lập đề án|lập đông|lập giá|
lập gia đình|lập hạ|lập hiến|lấp hố|lập hồ sơ|lập kế|lập khống|lập kỷ lục|lập lại|lấp lánh|lập lịch sử|lấp liếm|lấp ló|lập lòe|lập lờ|lập luận|
lấp lửng|lập nghiệp|lập ngôn|lập pháp|lập phương|lập quốc|lập quy|lập quỹ|lập sổ|lập thành tích|lập thân|lập thể|lập thu|lập tổ|lập tờ trình|
lập trạm|lập trạng|lấp trống|lập trường|lập tức|lập vi bằng|lập vườn|lập xuân|lây bệnh|lây chéo|lây lan|lây lất|lây nhiễm|lây truyền|leo dốc|
leo lét|leo lên|leo núi|leo thang|leo trèo|lệch bội|lệch chuẩn|lệch giờ|lệch hướng|lệch múi giờ|lệch pha|lệch tâm|lên án|lên cao|lên cấp|lên chức|
lên danh sách|lên dự toán|lên đèn|lên đến|lên đỉnh|lên đồ|lên đô thị|lên đời|lên đơn|lên đường|lên giá|lên hạng|lên hương|lên kế hoạch|lên khung|
lên khuôn|lên lịch|lên lộ trình|lên lớp|lên mạng|lên mặt|lên mẫu|lên men|lên ngôi|lên phương án|lên sàn|lên sóng|lên thành phố|lên tiếng|lên tới|
lên voi|liếm láp|liên bang|liên bộ|liên can|liên cấp|liên chi|liên cơ quan|liên danh|liên doanh|liên đoàn|liên đới|liên gia|liên hệ|liên hiệp|
liên hoan|liên hoàn|liên hợp|liên huyện|liên kết|liên khu|liên khúc|liên lạc|liên lụy|liên minh|liên ngành|liên quan|liên quân|liên thế hệ|
liên thông|liên tịch|liên tiếp|liên tỉnh|liên trường|liên từ|liên tưởng|liên vùng|liên xã|liệt cách|liệt giường|liệt kê|liệt kháng|liệt nửa người|
liệt sỹ|liệt vị|liều dùng|liều độc|liều lĩnh|liều lượng|liều mạng|liều mình|liều thân|liều thuốc|liều tiêm|lĩnh án|lĩnh canh|lĩnh hội|lĩnh lương|
lĩnh nam|lĩnh ngộ|lĩnh thưởng|lĩnh tiền|lĩnh trách nhiệm|lĩnh vực|lĩnh xướng|lo âu|lo bò|lo buồn|lo cho|lo hậu sự|lo liệu|lo lót|lo ngại|lo nghĩ|
lo sợ|lo tính|lo toan|lo trước|lo việc|lo xa|loại biệt|loại bỏ|loại đô thị|loại giỏi|loại hàng|loại hình|loại khá|loại khỏi|loại ngũ|loại ra|
loại rừng|loại suất|loại suy|loại thải|loại trừ|loại trực tiếp|loan báo|loan giá|loan phượng|loan tin|loay hoay|lót dạ|lót đáy|lót đường|lót lòng|
lót ổ|lót tay|lộ bí mật|lộ diện|lộ đề|lộ hầu|lộ liễu|lộ lọt|lộ mặt|lộ phí|lộ rõ|lộ sáng|lộ tẩy|lộ thiên|lộ thông tin|lộ vẻ|lôi cuốn|lôi đình|
lôi kéo|lôi phong|lôi rủ|lôi thôi|lồng ấp|lồng bàn|lồng cá|lồng cầu|lồng đèn|lồng ghép|lồng hấp|lồng khung|lồng lộng|lồng ngực|lồng sắt|lồng tiếng|
lột bỏ|lột da|lột tả|lột trần|lột xác|lỡ bước|lỡ chuyến|lỡ cỡ|lỡ dở|lơ đãng|lỡ hẹn|lỡ làng|lơ lớ|lỡ lời|lơ lửng|lỡ miệng|lơ mơ|lỡ mùa|lơ ngơ|
lỡ nhịp|lỡ tay|lỡ thời|lỡ việc|lợi danh|lợi dụng|lợi hại|lợi ích|lợi kế|lợi khuẩn|lợi lộc|lợi nhuận|lợi quyền|lợi răng|lợi suất|lợi sữa|lợi thế|
lợi tiểu|lợi tức|luận án|luận bàn|luân canh|luận chiến|luân chuyển|luận chứng|luận công|luận cứ|luận cương|luận đàm|luận đề|luận điểm|luận điệu|
luận giải|luân hồi|luân lưu|luân lý|luận lý|luân phiên|luận thuyết|luân thường|luận tội|luận văn|lục bát|lục bình|lục bục|lục địa|lục đục|lục lâm|
lục lọi|lục phủ|lục quân|lục soát|lục tìm|lục vấn|lục xì|lùi bước|lùi dần|lùi lại|lùi thời gian|lùi thời hạn|lùi xa|lùi xe|lùi xùi|lùng bắt|
lũng đoạn|lúng liếng|lùng sục|luyện cán|luyện chữ|luyện đan|luyện giọng|luyện kim|luyện quân|luyện rèn|luyện tập|luyện than|luyện thép|luyện thi|
lừa bịp|lựa chọn|lừa dối|lừa đảo|lừa gạt|lừa lọc|lựa lọc|lựa lời|lừa mị|lừa phỉnh|lược bỏ|lược bớt|lược dịch|lược đồ|lược giản|lược gỗ|lược khảo|
lược sử|lược thao|lược thuật|lược trích|lượng định|lường gạt|lượng giá|lượng giác|lượng hàng|lượng hình|lượng khách|lượng mưa|lượng nước|lượng sức|
lượng thông tin|lượng thứ|lường tính|lường trước|lượng từ|lượng tử|lưu ảnh|lưu ban|lưu bản|lưu bóng|lưu bút|lưu cầu|lưu chiểu|lưu chuyển|lưu cư|
lưu cữu|lưu danh|lưu dân|lưu diễn|lưu dung|lưu đày|lưu đồ|lưu động|lưu giảng|lưu giữ|lưu hành|lưu hóa|lưu học|lưu hồ sơ|lưu kho|lưu lạc|lưu lại|
lưu luyến|lưu lượng|lưu ly|lưu manh|lưu mẫu|lưu nghiệm|lưu nhiệm|lưu niệm|lưu tán|lưu tâm|lưu thai|lưu tốc|lưu tồn|lưu trình|lưu trú|lưu truyền|
lưu trữ|lưu văn thư|lưu vết|ly biệt|ly cà phê|ly dị|lý do|lý giải|ly gián|lý hóa|ly hôn|ly hợp|ly hương|ly khai|ly kỳ|lý lịch|lý luận|ly nông|
lý sinh|lý số|lý sự|ly tán|ly thân|lý thế|ly thổ|lý thú|lý thuyết|lý tính|lý trí|lý tưởng|mã hóa|mã khóa|mã lực|mã não|mã số|mã vạch|mài dao|
mài giũa|mài miệt|mài mòn|man di|man mát|man rợ|man trá|mang bầu|mang danh nghĩa|mang đậm|mang đến|mang đi|mang lại|mang nặng|mang ơn|mang tên|
mang thai|mang theo|mang tiếng|mang vác|mang vào|mang về|mang ý nghĩa|mạo danh|mạo muội|mạo nhận|mạo phạm|mạo xưng|mắc bẫy|mắc bệnh|mặc cả|mặc cảm|
mắc cạn|mắc câu|mắc cửi|mặc dầu|mặc dù|mắc điện|mặc định|mắc kẹt|mặc kệ|mắc lỗi|mắc màn|mắc míu|mắc mỏ|mắc mớ|mắc mưu|mặc nhận|mặc nhiên|mặc niệm|
mắc nợ|mắc phải|mặc sức|mắc võng|mặn mà|mặn ngọt|mặn nhạt|mặn nồng|mất an ninh|mất an toàn|mất cắp|mất cân đối|mất chỗ đứng|mất công|mất dạy|
mất dần|mất dấu|mất đất|mất đi|mất điểm|mất điện|mất đoàn kết|mất giá|mất gốc|mất hút|mất khả năng|mất kiểm soát|mất liên lạc|mất lòng tin|mất mát|
mất mặt|mất mùa|mất năng lực|mất nết|mất ngủ|mất nước|mất ổn định|mất phương hướng|mất quyền|mất rừng|mất sóng|mất sức|mất thể diện|mất thời cơ|
mất thời gian|mất tích|mất tiền|mất trắng|mất trật tự|mất trí|mất trộm|mất tư cách|mất tự chủ|mất uy tín|mất vệ sinh|mất việc|mất vốn|mê cung|
mê hoặc|mê hồn|mê lộ|mê ly|mê man|mê muội|mê ngủ|mê sảng|mê say|mê tín|miễn chấp|miễn cưỡng|miễn dịch|miễn giảm|miễn học phí|miễn là|miễn lệ phí|
miễn nghĩa vụ|miễn nhiệm|miễn phạt|miễn phép|miễn phí|miễn sao|miễn thi|miễn thị thực|miễn thuế|miễn tiền thuê|miễn tiếp|miễn tố|miễn trách nhiệm|
miễn trừ|miễn xá|miêu tả|minh bạch|minh châu|minh chứng|minh định|minh họa|minh mẫn|minh oan|minh quân|minh thị|minh tinh|minh triết|minh ước|
móc cống|móc hàm|móc khóa|móc ngoặc|móc ngoéo|móc nối|móc tiền|móc túi|móc xích|mong cầu|mong chờ|mong đợi|mong mỏi|mong muốn|mong ngóng|mong nhớ|
mong rằng|mong ước|mô hình|mô phạm|mô phỏng|mô tả|mô típ|mồi câu|mồi chài|môi giới|mồi lửa|môi sinh|môi son|môi trường|mở bán|mở chiến dịch|
mở chuyên mục|mở cổng|mở cuộc|mở cửa|mở đầu|mở đợt|mở đường|mở hàng|mở hồ sơ thầu|mở hội nghị|mở hụi|mở hướng|mở khóa|mở lòng|mở lối|mở lớp|mở màn|
mở mang|mở máy|mở miệng|mở mới|mở ngành|mở ngoặc|mở niêm phong|mở phiên|mở quán|mở ra|mở rộng|mở sổ|mở tài khoản|mở thầu|mở thông|mở thừa kế|
mở tiệc|mở tờ khai|mở triển vọng|mở tủ|mở tuyến|mời chào|mời cơm|mời dự|mời đến|mời gọi|mời họp|mời khách|mời mọc|mời tham gia|mời thầu|mời tiệc|
mời về|mua bán|mua bảo hiểm|mua buôn|mua chịu|mua chung|mua chuyên|mua dâm|mua điện|mua đứt|mua gom|mua hàng|múa hát|mua hóa đơn|mua lại|múa lân|
mua lẻ|múa may|múa máy|múa mép|mua mới|mua nợ|mua rẻ|múa rìu|múa rối|mua sắm|mua tận gốc|mua thuốc|mua tin|mua trả góp|mua vào|mua vé|múa võ|
mua vui|mừng công|mừng đảng|mừng rỡ|mừng sinh nhật|mừng thọ|mừng tủi|mừng tuổi|mừng vui|mượn cớ|mượn danh|mướn đất|mượn đất|mượn đường|mượn lời|
mướn người|mướn nhân công|mượn sách|mượn tạm|mượn tay|mượn tiền|mượn trả|mưu cầu|mưu kế|mưu lợi|mưu lược|mưu mẹo|mưu mô|mưu toan|mưu trí|nài ép|
nài nỉ|nài xin|nản chí|nạn dân|nạn đói|nạn kiếp|nán lại|nản lòng|nạn nhân|nạo hút|nạo thai|nạo vét|nạp ắc quy|nạp đạn|nạp điện|nạp năng|
nạp nhiên liệu|nạp nước|nạp thẻ|nạp thuế|nạp tiền|nảy lộc|nảy lửa|nảy mầm|nảy nòi|nảy nở|nảy ra|nảy sinh|nắm bắt|nắm chắc|nắm chặt|nắm chính|
nắm đấm|nắm địa bàn|nắm được|nắm giữ|nắm hộ|nắm lấy|nắm người|nắm quyền|nắm rõ|nắm sát|nắm tay|nắm tình hình|nắm vững|nặn bóp|nắn chỉnh|nắn dòng|
nắn gân|nặn óc|nắn tuyến|nặn tượng|năng học|năng khiếu|năng làm|năng lui tới|năng lực|năng lượng|năng nhặt|năng suất|nâng bậc|nâng cánh|nâng cao|
nâng cấp|nâng chất|nâng chén|nâng chuẩn|nâng cốc|nâng cốt|nâng đỡ|nâng đời|nâng giá|nâng hạn mức|nâng hạng|nâng khống|nâng lên|nâng lương|nâng mũi|
nâng mức|nâng nền|nâng ngạch|nâng niu|nâng tải|nâng tầm|nâng trình độ|nâng tỷ lệ|nâng vị thế|neo bám|neo chốt|neo đất|neo đậu|neo giá|neo giữ|
neo người|neo tàu|nép mình|nép sát|nêu cao|nêu gương|nêu lên|nêu ra|nêu rõ|nêu tên|nêu trên|nêu vấn đề|nêu ý kiến|ngã ba|ngã bảy|ngã cầu thang|
ngã chết|ngã đổ|ngã giá|ngã gục|ngã lòng|ngả lưng|ngả màu|ngả mũ|ngả nghiêng|ngã ngũ|ngã ngựa|ngã nước|ngã quỵ|ngã rẽ|ngã sáu|ngả theo|ngã tư|
ngã xuống|ngắm bắn|ngắm cảnh|ngắm hoa|ngắm nhìn|ngăn cách|ngăn cản|ngăn cấm|ngăn chặn|ngăn che|ngăn đá|ngăn đập|ngắn gọn|ngăn kéo|ngăn lũ|
ngắn mạch|ngăn mặn|ngăn nắp|ngắn ngày|ngắn ngủi|ngăn ngừa|ngăn nước|ngăn sông|ngăn triều|ngăn trở|ngăn tủ|ngắn tũn|ngầm định|ngầm hiểu|ngầm hóa|
ngẫm lại|ngấm ngầm|ngẫm nghĩ|ngấm nước|ngầm thỏa thuận|ngấm thuốc|ngầm tràn|ngân hà|ngân hàng|ngân khoản|ngân khố|ngân nga|ngân phiếu|ngân quỹ|
ngân sách|ngân vang|ngập cống|ngập đầu|ngập lợ|ngập lũ|ngập lụt|ngập mặn|ngập mắt|ngập ngụa|ngập ngừng|ngập nước|ngập răng|ngập sâu|ngập tràn|
ngập úng|ngất lịm|ngất ngây|ngất ngưởng|ngất trời|ngẫu hứng|ngẫu lực|ngẫu nhiên|nghe báo cáo|nghe đài|nghe giảng|nghe lén|nghe lời|nghe ngóng|
nghe nhạc|nghe nhìn|nghe nói|nghe phổ biến|nghe thấy|nghe theo|nghe tin|nghe trình bày|nghênh chiến|nghênh đón|nghênh ngang|nghênh ngược|
nghênh tiếp|nghênh xuân|nghị án|nghỉ bán|nghỉ bù|nghĩ bụng|nghỉ chân|nghỉ chế độ|nghỉ công tác|nghỉ dài|nghỉ dưỡng|nghỉ đêm|nghĩ đến|nghị định|
nghỉ đông|nghị gật|nghỉ giải lao|nghỉ hè|nghị hòa|nghỉ học|nghị hội|nghỉ hưu|nghỉ không lương|nghỉ kinh doanh|nghỉ lễ|nghị luận|nghỉ mát|
nghỉ mất sức|nghỉ ngắn|nghỉ ngơi|nghĩ ngợi|nghỉ ốm|nghỉ phép|nghĩ ra|nghĩ rằng|nghỉ sản|nghĩ suy|nghị sự|nghỉ tay|nghỉ tết|nghỉ thai sản|nghỉ thi|
nghỉ thôi việc|nghĩ tới|nghị trình|nghỉ trưa|nghị trường|nghị trưởng|nghĩ về|nghỉ việc|nghiêm cách|nghiêm cấm|nghiêm cẩn|nghiêm chỉnh|nghiệm đúng|
nghiêm huấn|nghiêm khắc|nghiệm lại|nghiêm mật|nghiêm minh|nghiêm ngặt|nghiêm nghị|nghiệm pháp|nghiêm phụ|nghiệm sinh|nghiệm thu|nghiệm thức|
nghiêm trang|nghiêm trị|nghiêm trọng|nghiền bột|nghiên bút|nghiên cứu|nghiền đá|nghiền nát|nghiền ngẫm|nghiền nhỏ|nghiền răng|nghiêng ngả|
nghiệt ngã|ngỏ cửa|ngỏ lời|ngỏ ý|ngóng chờ|ngóng đợi|ngóng trông|ngộ đạo|ngộ độc|ngộ giải|ngộ nạn|ngộ nghĩnh|ngộ nhận|ngộ sát|ngờ đâu|ngờ nghệch|
ngờ rằng|ngờ vực|ngợi ca|ngợi khen|nguội đi|nguội lạnh|nguội ngắt|ngụy biện|ngụy danh|ngụy quân|ngụy quyền|ngụy tạo|nguyền rủa|ngự lãm|ngự trị|
ngự uyển|ngự y|ngừng bắn|ngừng bước|ngừng cung cấp|ngừng giao dịch|ngừng hoạt|ngừng lại|ngừng nghỉ|ngừng phát thải|ngừng sản xuất|ngừng tay|
ngừng thi công|ngừng thở|ngừng tim|ngừng trệ|ngừng trôi|ngừng việc|ngược chiều|ngược dòng|ngược đãi|ngược gió|ngược hướng|ngược lại|ngược nắng|
ngược ngạo|ngược xuôi|ngưỡng an toàn|ngưỡng chịu|ngưỡng cửa|ngưỡng đánh giá|ngưỡng mộ|ngưỡng nghèo|ngưỡng phát sóng|ngưỡng trần|ngưỡng vọng|
nhái bén|nhái hàng|nhái kiểu|nhái mẫu|nhái nhãn|nhạo báng|nhảy cao|nhảy cầu|nhảy cóc|nhảy dây|nhảy lầu|nhảy múa|nhảy mũi|nhảy nhót|nhảy nhổm|
nhảy sạp|nhảy việc|nhảy vọt|nhảy xa|nhắc đến|nhắc khéo|nhắc lại|nhắc nhở|nhắc nhớ|nhắc tên|nhắc tới|nhắc việc|nhắm chừng|nhắm đến|nhắm mắt|
nhằm mục đích|nhắm mục tiêu|nhắm tới|nhằm vào|nhắm vào|nhắn gửi|nhắn nhe|nhắn nhủ|nhắn tin|nhậm chức|nhận ân xá|nhân bản|nhận bàn giao|
nhận bảo lãnh|nhận biết|nhận chân|nhấn chìm|nhận chìm|nhận chuyển nhượng|nhận chức|nhận cọc|nhận con nuôi|nhận cổ tức|nhận công tác|nhận dạng|
nhận diện|nhận đặt hàng|nhân điển hình|nhận định|nhận đỡ đầu|nhận đơn|nhận được|nhấn ga|nhận giáo dục|nhận hàng|nhận hồ sơ|nhận hối lộ|
nhận kết quả|nhận khoán|nhận lại|nhận lãnh|nhân lên|nhận lệnh|nhận lỗi|nhận lời|nhận lương|nhấn mạnh|nhận mặt|nhấn nhá|nhận nhau|nhận nhiệm vụ|
nhân nhượng|nhận nuôi|nhấn nút|nhận phần|nhấn phím|nhận quà|nhận ra|nhận rõ|nhân rộng|nhận thầu|nhận thấy|nhận thế chấp|nhận thông tin|nhân thừa|
nhận thừa kế|nhận thức|nhận thưởng|nhận tiền|nhận tội|nhận trách nhiệm|nhận trợ cấp|nhận về|nhận việc|nhận vốn|nhận vơ|nhận xét|nhập cảnh|
nhập chỉ tiêu|nhập cục|nhập cuộc|nhập dữ liệu|nhập đề|nhập hàng|nhập học|nhập hộ khẩu|nhập khẩu|nhập kho|nhập lậu|nhập liệu|nhập mã|nhập máy|
nhập môn|nhập ngoại|nhập ngũ|nhập nhằng|nhập nhèm|nhập nhoạng|nhập nội|nhập quốc tịch|nhập quỹ|nhập số liệu|nhập tâm|nhập thân|nhập thế|nhập tịch|
nhập tràng|nhập trường|nhập từ|nhập vai|nhập viện|nhập xứ|nhất cử|nhất định|nhất hạng|nhất là|nhất loạt|nhất mực|nhất nguyên|nhất nhì|nhất tâm|
nhất thần|nhất thể|nhất thiết|nhất thống|nhất thời|nhất trí|nhất viện|nhẹ cân|nhẹ dạ|nhẹ gánh|nhẹ hều|nhẹ ký|nhẹ tay|nhẹ tênh|nhen nhóm|nhen nhúm|
nhiếp ảnh|nhiếp chính|nhìn chung|nhìn lại|nhìn lên|nhìn ngó|nhìn nhau|nhìn nhận|nhìn ra|nhìn rõ|nhìn thẳng|nhìn thấy|nhìn tổng thể|nhìn trộm|
nhìn từ|nhìn vào|nhìn về|nhìn xa|nhìn xét|nhóm bếp|nhóm chợ|nhóm đất|nhóm đối tượng|nhóm giải pháp|nhóm hàng|nhóm họp|nhóm lại|nhóm lò|nhóm lửa|
nhóm máu|nhóm nghề|nhòm ngó|nhóm người|nhóm nợ|nhóm trẻ|nhóm trưởng|nhổ bật|nhổ bỏ|nhổ cỏ|nhổ mạ|nhổ neo|nhổ nước bọt|nhồi bông|nhồi bột|nhồi máu|
nhồi nhét|nhồi sọ|nhờ cậy|nhờ có|nhớ đến|nhờ đó|nhờ giúp|nhớ lại|nhớ mong|nhớ nhung|nhớ ơn|nhớ quê|nhớ thương|nhớ tiếc|nhớ tới|nhờ vả|nhờ vào|
nhờ vậy|nhuốm bệnh|nhuốm màu|nhường ấy|nhượng bộ|nhượng bút|nhường bước|nhường chỗ|nhường cơm|nhường đất|nhượng địa|nhường đường|nhường lại|
nhượng lại|nhường lời|nhường nào|nhường nhận|nhượng quyền|nhượng vị|niêm cất|niêm luật|niêm mạc|niêm phong|niêm yết|niệu quản|nín khóc|nín lặng|
nín nhịn|nín thinh|nín thở|nịnh bợ|nịnh hót|nịnh nọt|nịnh thần|nói bóng|nói cách khác|nói chung|nói chuyện|nói dóc|nói dối|nói đến|nói đi đôi|
nói điêu|nói đùa|nói hớ|nói khó|nói khoác|nói không|nói lái|nói láo|nói leo|nói lên|nói năng|nói ngoa|nói ngọng|nói nhiều|nói nôm na|nói phét|
nói quá|nói ra|nói riêng|nói rõ|nói sai|nói suông|nói tắt|nói thách|nói thẳng|nói thầm|nói thật|nói tới|nói trên|nói tục|nói về|nói vống|nói xa|
nói xấu|nóng ẩm|nóng ấm|nóng bỏng|nóng chảy|nóng giận|nóng hổi|nóng lên|nóng lòng|nóng nảy|nóng nực|nóng ran|nóng ruột|nóng sốt|nóng tính|nóng vội|
nổ bùng|nổ lốp|nỗ lực|nổ máy|nổ mìn|nổ ngô|nổ ra|nổ súng|nổ tung|nổi chìm|nổi cộm|nổi da gà|nối dài|nổi danh|nổi dậy|nối dây|nổi dóa|nối dõi|
nối đuôi|nổi giận|nối gót|nổi hạch|nội hàm|nổi hứng|nối kết|nổi khùng|nối lại|nổi lên|nối liền|nổi loạn|nổi lửa|nối mạch|nối mạng|nối mi|nối nghề|
nối nghiệp|nối ngôi|nổi nóng|nối ray|nối tầng|nối thông|nổi tiếng|nối tiếp|nổi trôi|nổi trội|nổi váng|nối vòng tay|nôn khan|nôn mửa|nôn nao|nôn ói|
nôn thốc|nộp bài|nộp bổ sung|nộp chậm|nộp đơn|nộp đủ|nộp học phí|nộp hồ sơ|nộp kho bạc|nộp lại|nộp lệ phí|nộp lưu chiểu|nộp mạng|nộp mình|
nộp ngân sách|nộp phí|nộp thay|nộp thiếu|nộp thuế|nộp thừa|nộp tiền|nộp tô|nộp trả|nộp trực tiếp|nộp trực tuyến|nộp vào|nộp về|nợ bảo hiểm|
nợ chính phủ|nợ có|nợ công|nợ cũ|nợ dân|nợ đọng|nợ đời|nợ giấy|nợ gốc|nở hậu|nở hoa|nợ khó đòi|nợ lãi|nợ lương|nở mày nở mặt|nợ miệng|nợ môn|
nở nang|nợ nần|nợ ngân hàng|nở nụ cười|nợ nước ngoài|nợ phải thu|nợ phải trả|nợ quá hạn|nợ quốc gia|nở ra|nở rộ|nợ thuế|nợ tiền|nợ tiêu chí|
nợ tiêu chuẩn|nợ tồn đọng|nợ vay|nợ xấu|nơm nớp|nung chảy|nung đốt|nung gạch|nung nấu|nung vôi|nuôi ăn học|nuôi bán công nghiệp|nuôi báo cô|
nuôi bò|nuôi bộ|nuôi cá|nuôi cấy|nuôi chí|nuôi con|nuôi dạy|nuôi dưỡng|nuôi gà|nuôi gia súc|nuôi giữ|nuôi hi vọng|nuôi lợn|nuôi mộng|nuôi nấng|
nuôi người già|nuôi nhốt|nuôi ong|nuôi quân|nuôi sống|nuôi thả|nuôi thân|nuôi thú|nuôi thủy sản|nuôi tôm|nuôi trẻ|nuôi trồng|nuôi vỗ béo|
nuốt chửng|nuốt hận|nuốt lời|nuốt sống|nuốt trọn|nuốt trôi|núp bóng|núp dưới|nướng chín|nướng khoai|nương náu|nướng ngô|nương nhẹ|nương nhờ|
nương rẫy|nương tay|nương thân|nương tử|nương tựa|oán giận|oán hận|oán than|oán thán|oán thù|oán trách|ôm ấp|ôm chầm|ốm đau|ôm đầu|ôm đồm|ôm hàng|
ôm hôn|ốm liệt|ốm nghén|ốm o|ốm yếu|ổn áp|ôn bài|ôn cố|ổn cố|ôn dịch|ổn đáp|ổn định|ôn đới|ôn hậu|ôn lại|ôn luyện|ôn nghèo|ôn nhu|ổn sinh|ôn tập|
ôn thi|ổn thỏa|ôn tồn|ở ẩn|ở bán trú|ở bẩn|ở cữ|ở đậu|ở đợ|ở ghép|ở hiền|ở lại|ở ngoài|ở nhờ|ở nội trú|ở rể|ở riêng|ở thuê|ở trọ|ở tù|ở vậy|phá án|
phá bĩnh|phá bỏ|phá cách|pha chế|phá cỗ|phá cũ|phá đám|pha đèn|phá đề|phá đường dây|phá gia|phá giá|phá giới|phá hại|phá hoại|phá hoang|phá hủy|
phá kỷ lục|pha lẫn|pha lê|phá lệ|pha loãng|phá lưới|pha màu|phá ngang|pha nước|phá ổ nhóm|phá phách|phá quấy|phá rào|phá rối|phá rừng|phá sản|
phá sập|pha sữa|pha sương|phá tan|pha tạp|phá thai|phá tháo|phá thế|pha tiếng|phá trinh|pha trò|pha trộn|phá vây|phá vỡ|phá xiềng|phải biết|
phải không|phải lẽ|phai màu|phai mờ|phai nhạt|phải nộp|phai tàn|phải thu|phải tội|phải trả|phải trái|phản ánh|phản bác|phản bạn|phán bảo|phản biện|
phản bội|phản cách mạng|phản cảm|phản chiếu|phản chứng|phản công|phản diện|phản đề|phán đoán|phản đòn|phản đối|phản động|phản giáo dục|phản hồi|
phản kháng|phản khoa học|phản lực|phàn nàn|phản nghịch|phản pháo|phản phúc|phản quang|phản quốc|phán quyết|phản tác dụng|phản thực|phản tỉnh|
phản trắc|phán truyền|phản ứng|phản văn hóa|phản vệ|phản xạ|phán xét|phán xử|phanh gấp|phanh hãm|phanh phanh|phanh phui|phanh thây|phanh xe|
phao bơi|phao câu|phao cứu sinh|phao đồn|phao phí|phao thi|phao tin|pháp chế|phát âm|phát ban|phát bệnh|phát biểu|phạt bổ sung|phát bực|
phạt cải tạo|phát canh|phạt cảnh cáo|phát cáo|phạt chậm nộp|phát chẩn|phát cho|phát chữ|phát cỏ|phạt cọc|phát cuồng|phát dọn|phát dục|phát đạt|
phạt đẳng|phạt đền|phát đi|phát điện|phát động|phát đơn|phát giác|phạt góc|phát hành|phạt hành chính|phát hiện|phát hỏa|phát hoảng|phát hờn|
phát huy|phát khóc|phát kiến|phát lại|phát lệnh|phát lộ|phát lộc|phạt lũy tiến|phát lương|phát mãi|phát mại|phát minh|phạt mộc|phạt nặng|phát ngán|
phát ngôn|phát ngốt|phạt nguội|phát nguồn|phát nguyên|phát nhiệt|phát nương|phát phì|phát phối|phát quà|phát quang|phát quật|phát ra|phát rẫy|
phát rừng|phát sáng|phát sinh|phát sóng|phát sốt|phát súng|phát tác|phát tài|phát tán|phát tang|phát thải|phát thanh|phát thẻ|phát thuốc|
phát thưởng|phát tích|phát tiền|phạt tiền|phát tiết|phát tín hiệu|phát tỏa|phát tờ khai|phát tờ rơi|phát triển|phát trực tiếp|phạt tù|phạt vạ|
phát vãng|phạt vi phạm|phát vốn|phát xạ|phát xít|phát xuất|phăng phắc|phân bắc|phân bậc|phân bì|phân biệt|phân bổ|phân bố|phân bua|phân cách|
phân cấp|phấn chấn|phân chia|phân chuồng|phân công|phân cục|phân cực|phấn đấu|phân định|phân đoạn|phân đôi|phân đội|phân đường|phân giải|phân giao|
phân giới|phân hạng|phân hiệu|phân hóa|phấn hoa|phân hủy|phân hữu cơ|phân kênh|phân khai|phấn khích|phân khoa|phấn khởi|phân khu|phân khúc|phân kỳ|
phân lập|phân li|phân loài|phân loại|phân lớp|phân lũ|phân luồng|phân lượng|phân ly|phân mảnh|phân minh|phân mục|phân nhánh|phân nhiệm|phân nhóm|
phẫn nộ|phân nửa|phân phát|phân phối|phân quyền|phân rã|phân ranh|phấn son|phân số|phân tách|phân tán|phân tâm|phân tầng|phân thắng bại|phân thân|
phân thù|phân thùy|phân thức|phân tích|phân trạm|phân trang|phân tranh|phấn trắng|phân trần|phân trường|phân tuyến|phân tử|phẫn uất|phân ưu|
phân vai|phân vân|phân vi|phân viện|phân vùng|phân xã|phân xử|phân xưởng|phẫu thuật|phẫu tích|phê bình|phế bỏ|phế cầu|phê chuẩn|phê duyệt|phê điểm|
phê ký|phế liệu|phế nhân|phê pha|phê phán|phế phẩm|phế phụ phẩm|phế quản|phế thải|phế tích|phế truất|phê tự phê bình|phế vật|phế viên|phiên âm|
phiên bản|phiên bế mạc|phiên chất vấn|phiên chế|phiên chợ|phiên dịch|phiên đấu giá|phiên giải trình|phiền hà|phiên hiệu|phiên họp|phiên hội|
phiên khai mạc|phiền lòng|phiền lụy|phiền muộn|phiền não|phiên ngang|phiền nhiễu|phiên phúc thẩm|phiền phức|phiên sơ thẩm|phiên thảo luận|
phiên thuộc|phiên thứ|phiên tòa|phiền toái|phiên trù bị|phiên trực|phòng ăn|phong ba|phòng ban|phòng bán vé|phong bao|phong bế|phòng bệnh|phong bì|
phòng bỏ phiếu|phong cách|phòng cách ly|phong cảnh|phong cấp|phòng cấp cứu|phòng cháy|phòng chống|phòng chờ|phòng chuyên môn|phòng chữa cháy|
phong chức|phòng chức năng|phỏng chừng|phong danh|phong dao|phóng đại|phóng đãng|phóng điện|phỏng đoán|phong độ|phòng gian|phòng giữ|phong hàm|
phong hóa|phóng hỏa|phòng họp|phòng hộ|phong hủi|phòng khám|phòng khi|phóng khoáng|phòng không|phong kiến|phòng làm việc|phong lan|phòng lạnh|
phóng lao|phong lữ|phỏng lửa|phong lưu|phòng mạch|phòng máy|phòng mổ|phòng nghỉ|phòng ngủ|phòng ngự|phòng ngừa|phong nhã|phong nhiêu|phòng ốc|
phong phú|phong quang|phòng rửa tiền|phóng sanh|phong sát|phóng sinh|phỏng sinh học|phóng sự|phong sương|phỏng tác|phóng tác|phóng tay|phòng tắm|
phong tặng|phong thái|phong thanh|phong thánh|phóng thanh|phòng thân|phong thấp|phỏng theo|phòng thi|phòng thí nghiệm|phóng thích|phong thổ|
phòng thu|phòng thủ|phong thủy|phong thư|phòng thương|phỏng tính|phóng to|phong tỏa|phòng tránh|phong trào|phong trần|phòng trọ|phòng trực|
phòng trưng bày|phong tục|phóng túng|phong tướng|phóng uế|phỏng vấn|phòng vé|phòng vệ|phong vị|phóng viên|phong vương|phòng xa|phóng xe|
phòng xét xử|phố ẩm thực|phổ biến|phố biển|phổ cập|phố chợ|phố cổ|phố đi bộ|phổ điểm|phố nghề|phổ nhạc|phố núi|phổ quát|phổ tần|phố thị|phổ thông|
phố xá|phối âm|phối cảnh|phối cấp|phối giống|phối hợp|phối kết|phối khí|phối kiểm|phối kiện|phối liệu|phối màu|phối ngẫu|phối thuộc|phối tinh|
phối trí|phối trộn|phơi bày|phơi khô|phơi nắng|phơi nhiễm|phơi phóng|phơi phới|phơi sấy|phơi thây|phớt lờ|phớt tỉnh|phụ âm|phụ bạc|phủ bạt|
phủ bê tông|phụ bếp|phụ biểu|phủ bóng|phụ canh|phụ cận|phụ cấp|phụ chấp|phụ chính|phụ chú|phủ chủ tịch|phù dâu|phù du|phủ dụ|phụ đạo|phủ đầu|
phụ đề|phù điêu|phủ định|phụ ghi|phụ gia|phụ giúp|phù hiệu|phù hoa|phụ họa|phù hộ|phụ hồ|phụ huynh|phụ kế|phụ khảo|phụ kiện|phủ kín|phụ lão|
phụ lưu|phủ lý|phủ mạng|phụ mẫu|phủ nhận|phù phép|phụ phế phẩm|phù phiếm|phụ phó|phụ phục|phủ quyết|phủ rộng|phù sa|phụ sản|phủ sóng|phụ tá|
phủ tạng|phủ tạp|phụ thẩm|phụ thân|phủ thờ|phù thũng|phụ thuộc|phù thủy|phụ tình|phụ trách|phụ trội|phù trợ|phụ trợ|phủ trùm|phụ tùng|phụ từ|
phủ vắc xin|phủ xanh|phụ xe|phúc âm|phúc ấm|phục bích|phục binh|phúc bồn tử|phục chế|phục chuyên|phục chức|phục cổ|phục cử|phục dịch|phục dựng|
phúc đáp|phúc hạch|phúc hậu|phục hình|phục hóa|phục hoạt|phục hồi|phục hưng|phúc khảo|phúc kiểm|phúc lành|phục lăng|phục lễ|phục linh|phúc lộc|
phúc mạc|phục mệnh|phục nguyên|phúc phận|phục phịch|phúc quyết|phục sinh|phục sức|phúc tấu|phúc thẩm|phục thiện|phục thù|phúc tinh|phúc tra|
phục trang|phúc trình|phục tùng|phục vị|phục viên|phục vụ|phun cát|phun châu nhả ngọc|phun hóa chất|phun khói|phun khử khuẩn|phun lửa|phun mưa|
phun nhiệt|phun nước|phun thuốc|phun trào|phun tưới|phun xăm|phụng dưỡng|phụng sự`;
