/** General words of administrative prose, first letters q to s, and t before i. */
export const generalQToTheCompounds = `
qua biên giới|qua chuyện|qua điện thoại|qua đời|qua đường|qua khâu|qua lại|qua lâu|qua mạng|qua mặt|qua năm|qua ngày|qua phà|qua quít|qua quýt|
qua sông|qua tay|quán ăn|quản ca|quán cà phê|quản công|quán cơm|quan điểm|quản đốc|quản gia|quản giáo|quan hệ|quan họ|quan hoài|quản huấn|
quan khách|quản lý|quan ngại|quản ngại|quán ngữ|quán nhậu|quản nhiệm|quán nước|quan phương|quan quân|quán quân|quán rượu|quan sát|
quan sơn|quan tài|quản tài|quan tâm|quan tham|quan thầy|quán thế|quan thiệp|quán thông|quản thúc|quan thuế|quán tính|quán trà|quản trang|quan trắc|
quản trị|quán triệt|quản trò|quán trọ|quan trọng|quan trường|quản tủ|quán từ|quản tượng|quan văn|quan viên|quan võ|quán xuyến|quảng bá|quảng canh|
quảng cáo|quảng đại|quảng giao|quảng trị viên|quảng trường|quanh co|quanh năm|quanh quẩn|quanh quất|quát mắng|quát nạt|quát tháo|quay chậm|
quay cóp|quay cuộn|quay cuồng|quay đầu|quay đi|quay lại|quay lưng|quay mặt|quay phim|quay số|quay thưởng|quay tròn|quay trở|quay tua|quay về|
quay vòng|quăng lưới|quăng quật|quẫn bách|quật đổ|quất hồng bì|quật khởi|quật mồ|quật ngã|quất ngựa|quất roi|quấy đảo|quấy khóc|quây kín|quây lưới|
quấy nhiễu|quấy phá|quấy quả|quây quần|quấy rầy|quấy rối|quen biết|quen dần|quen đường|quen lệ|quen mặt|quen mồm|quen mui|quen nếp|quen sơ|
quen tay|quen thói|quen việc|quét dọn|quét đường|quét hình|quét lá|quét mìn|quét nhà|quét rác|quét sạch|quét sơn|quét thẻ|quét vé|quét vôi|quên đi|
quên lãng|quên lời|quên mất|quên mật khẩu|quên mình|quên ơn|quy ẩn|quỹ bảo hiểm|quỹ bảo trì|quỹ bảo vệ|quỹ bình ổn|quy cách|quy chân|quy chế|
quy chiếu|quy chuẩn|quy chụp|quy công|quy củ|quỹ dự phòng|quỹ dự trữ|quỹ đạo|quỹ đất|quỹ đầu tư|quỹ đen|quy định|quy đổi|quỹ đối ứng|quy đồng|
quy hàng|quy hóa|quy hoạch|quỹ hỗ trợ|quy hồi|quỹ hưu trí|quy kết|quỹ khám chữa bệnh|quỹ khen thưởng|quỹ khuyến học|quy lại|quy lát|quỹ lớp|
quy luật|quỹ lương|quy mô|quỹ mở|quy nạp|quỹ nhà|quỹ ốm đau|quy phạm|quỹ phát triển|quỹ phòng chống|quy phục|quỹ phúc lợi|quỹ quay vòng|quy tắc|
quy tập|quỹ thời gian|quy thuận|quỹ tích|quy tiên|quỹ tiền lương|quỹ tiền mặt|quỹ tiết kiệm|quỹ tín dụng|quỹ tín thác|quy tội|quy trách nhiệm|
quy trình|quy tụ|quỹ từ thiện|quy ước|quỹ vì người nghèo|quỹ xã hội|quy y|quyên giáo|quyến luyến|quyến rũ|quyên sinh|quyên tặng|quyến thuộc|
quyên tiền|quyên vốn|quyết chí|quyết chiến|quyết đấu|quyết định|quyết đoán|quyết nghị|quyết sách|quyết sinh|quyết tâm|quyết thắng|quyết toán|
quyết tử|quyết ý|ra biển|ra cảng|ra chỉ thị|ra chỉ tiêu|ra công|ra cửa|ra dáng|ra đa|ra đảng|ra đề|ra đi|ra điều kiện|ra đồng|ra đời|ra đường|
ra gì|ra gió|ra hạn|ra hàng|ra hè|ra hiệu lệnh|ra hồn|ra khỏi|ra khơi|ra kiểu|rà lại|ra lệnh|ra lời|ra lớp|ra máy|ra mắt|ra mặt|rà mìn|ra mồ hôi|
ra mồm|ra ngân sách|ra nghị quyết|ra ngõ|ra ngoài|rà phá|rà phanh|ra quả|ra quân|rà quét|ra quyết định|ra rác|ra rìa|ra riết|ra sao|rà soát|ra sức|
ra tay|ra thăm|ra thị trường|ra thông báo|ra thông cáo|ra tòa|ra tranh cử|ra trận|ra trường|ra tù|ra tuyên bố|ra ứng cử|ra vào|ra vẻ|ra viện|
ra vườn|rải đá|rải đều|rải đường|rải nhựa|rải ra|rải rác|rải truyền đơn|rán bánh|rạn chân chim|rán mỡ|rạn nứt|rạn san hô|rán sức|rạn vỡ|ràng buộc|
rao bán|rào cản|rào chắn|rào đón|rào gai|rao giảng|rào giậu|rao hàng|ráo hoảnh|rào lại|ráo mồ hôi|ráo nước|rào rào|rao tin|ráo trọi|rao truyền|
rao vặt|răn dạy|răn đe|răn giới|rắp tâm|rèn chí|rèn dao|rèn đúc|rèn giũa|rèn luyện|rèn nếp|rèn nghề|rèn quân|rèn tập|reo hò|reo mừng|reo rắc|
reo vui|rêu phong|rêu rao|rêu xanh|rình mò|rình rang|rình rập|rình rịch|rò điện|rò hậu môn|rò khí|rò mạ|rò rỉ|rong biển|rong câu|rong chơi|
rong kinh|rong nho|rong rêu|rong ruổi|rót mật|rót nước|rót rượu|rót tiền|rót vào|rót vốn|rời bến|rời bỏ|rời cảng|rời đi|rời ga|rời khỏi|rời mạng|
rời nhau|rời tay|rời vị trí|rời xa|rũ áo|rũ bỏ|rủ lòng|rủ nhau|rủ rê|rủ rỉ|rũ rượi|rũ sạch|rút bớt|rút chạy|rút chân|rút dần|rút đề nghị|rút đơn|
rút giấy phép|rút gọn|rút hẹp|rút hồ sơ|rút khỏi|rút kinh nghiệm|rút lại|rút lời|rút lui|rút mảnh|rút máu|rút mật khẩu|rút ngắn|rút nước|rút phép|
rút quân|rút ra|rút rỗng|rút ruột|rút sản|rút số|rút thăm|rút thầu|rút tỉa|rút tiền|rút ván|rút về|rút vốn|rút xuống|rửa ảnh|rửa bát|rửa chua|
rửa đường|rửa hận|rửa mặt|rửa nhục|rửa phèn|rửa sạch|rửa tay|rửa tiền|rửa tội|rửa trôi|rửa xe|rước dâu|rước đèn|rước đuốc|rước họa|rước khách|
rước kiệu|rước lễ|rước về|sa bàn|sa bẫy|sa bồi|sa cấu|sa cơ|sa đà|sa đắm|sa đọa|sa giông|sa khoáng|sa lầy|sa lưới|sa mạc|sa mộc|sa môn|sa ngã|
sa sả|sa sầm|sa sút|sa tế|sa thạch|sa thổ|sa trường|sa vào|sách động|sách lược|sai bảo|sai bét|sai biệt|sai chế độ|sai chính tả|sai chỗ|sai dạng|
sai đối tượng|sai đường|sai giấy phép|sai hẹn|sai khác|sai khiến|sai khớp|sai lạc|sai lầm|sai lỗi|sai lời|sai mục đích|sai ngoa|sai nguyên tắc|
sai nha|sai nội dung|sai phái|sai phạm|sai pháp|sai phép|sai quả|sai quy định|sai quy hoạch|sai quy trình|sai sót|sai số|sai sự|sai tên|
sai thẩm quyền|sai thiết kế|sai thủ tục|sai thực tế|sai trái|sai trĩu|sai tuyến|sai vặt|sai vị trí|sàm sỡ|san bằng|san đất|san định|san gạt|
san ghép|san hà|san hô|san lấp|san nền|san nhuận|san phẳng|san sát|san sẻ|san sớt|san ủi|sáng bóng|sáng chế|sáng chói|sáng chủ|sáng dạ|sáng danh|
sáng đèn|sáng đường|sáng giá|sáng kiến|sáng láng|sáng lập|sàng lọc|sáng mai|sáng màu|sáng mắt|sáng nay|sáng ngày|sáng ngời|sáng qua|sáng ra|
sáng rõ|sáng rực|sáng sáng|sàng sảy|sáng sớm|sáng suy|sáng tác|sáng tạo|sáng thứ|sáng tỏ|sáng tối|sáng trí|sàng tuyển|sáng tươi|sàng xê|sánh bước|
sánh đôi|sánh kịp|sánh ngang|sánh tày|sánh vai|sánh với|sao băng|sao biển|sao chép|sao cho|sao chụp|sao đỏ|sao gửi|sao hôm|sao kê|sao lục|sao lưu|
sao mai|sao nhái|sao tẩm|sao thuế|sao trích|sao vàng|sao y|sát biển|sát biên giới|sát cánh|sát cạnh|sát cơ sở|sát dân|sát đất|sát đường|sát hạch|
sát hại|sát hợp|sát khí|sát khít|sát khuẩn|sát mặt|sát nách|sát nhà|sát nhập|sát nút|sát phạt|sát sạt|sát sinh|sát sườn|sát thương|sát trùng|
sát vách|sát ván|sát với|sát xác|say đắm|say khướt|say men|say mê|say nắng|say rượu|say sóng|say sưa|say xe|say xỉn|sắm đồ|sắm sanh|sắm sửa|
sắm tết|sắm vai|săn ảnh|săn bắn|săn bắt|săn chắc|sẵn có|sẵn dịp|sẵn dùng|săn đón|săn đuổi|săn hàng|sẵn hàng|sẵn lòng|săn lùng|săn mây|sẵn sàng|
săn sóc|sẵn tay|săn thú|sẵn tiền|săn tìm|săn tin|sẵn trớn|săn việc|sẵn việc|sắp bày|sắp bóng|sắp chữ|sắp đến|sắp hàng|sắp hết|sắp lớp|sắp sạt|
sắp sẵn|sắp sửa|sắp tổ|sắp tới|sắp xếp|sâm banh|sâm cau|sâm nhung|sâm si|sập bẫy|sập cầu|sập đổ|sập gụ|sập hầm|sập mạng|sập mỏ|sập nhà|sập sùi|
sập tiệm|sập xuống|sẻ chia|sinh cảnh|sinh con|sinh cơ|sinh đồ|sinh đôi|sinh hạ|sinh hàn|sinh hóa|sinh hoạt|sinh học|sinh kế|sinh khí|sinh khoáng|
sinh khối|sinh lão bệnh tử|sinh lập địa|sinh linh|sinh lời|sinh lợi|sinh lực|sinh lý|sinh mạng|sinh mệnh|sinh nghề|sinh nguyệt|sinh ngữ|sinh nhai|
sinh non|sinh phẩm|sinh phần|sinh quán|sinh ra|sinh sản|sinh sát|sinh sắc|sinh sinh|sinh sống|sinh sợi|sinh suất|sinh sự|sinh thái|sinh thành|
sinh thời|sinh thực|sinh tiền|sinh tiện|sinh tố|sinh tồn|sinh trưởng|sinh tụ|sinh từ|sinh tử|sinh vật|sinh vi|sinh viên|so bì|so cùng kỳ|so đo|
so đọ|so găng|so kè|so tài|soạn bài|soạn giả|soạn giáo án|soạn lập|soạn sẵn|soạn thảo|soát lại|soát lỗi|soát vé|soát xét|soi bóng|soi cầu|
soi chiếu|soi đường|soi gương|soi mói|soi rọi|soi sáng|soi xét|sóng biển|song công|sóng đôi|sóng gió|song hỷ|sóng lớn|song mây|sóng ngầm|song ngữ|
sóng nhiệt|sóng nước|song phương|song sinh|sóng soài|song song|song tấu|song thân|sóng thần|sóng to|sóng vỗ|sót hộ|sót lại|sót lọt|sót người|
sót việc|sổ chi|sổ công văn|sổ đăng ký|sổ địa chính|sổ đỏ|sổ ghi chép|sổ góp ý|sổ gốc|sổ hộ khẩu|sổ hộ nghèo|sổ hồng|sổ khám bệnh|sổ lồng|sổ lương|
sổ lưu|sổ mục kê|sổ mũi|sổ phụ|sổ quỹ|sổ sách|sổ sức khỏe|sổ tay|sổ theo dõi|sổ thu|sổ tiết kiệm|sổ vàng|sôi động|sôi gan|sôi nổi|sôi nước|sôi sục|
sôi tiếng|sống ảo|sống chết|sống chung|sống còn|sống độc thân|sống động|sống đời|sống gửi|sống khỏe|sống khổ|sống lại|sống lâu|sống lưng|sống mái|
sống mũi|sống nhờ|sống sít|sống sót|sống sượng|sống thử|sống vui|sống xanh|sốt ảo|sốt cà chua|sốt cao|sốt dẻo|sốt đất|sốt giá|sốt mò|sốt phát ban|
sốt rét|sốt ruột|sốt vàng|sốt xuất huyết|sơ bộ|sơ cấp|sơ chế|sơ cua|sở cứ|sơ cứu|sở dĩ|sở đắc|sơ đẳng|sơ đồ|sợ gì|sơ giản|sợ hãi|sơ học|sơ hở|
sở hụi|sở hữu|sơ kết|sơ khai|sơ khảo|sợ khó|sơ khoáng|sợ khổ|sơ khởi|sơ kiến|sơ kỳ|sơ mi|sờ mó|sờ nắn|sở nguyện|sơ nhiễm|sơ qua|sợ sai|sợ sệt|
sơ sinh|sờ soạng|sơ sót|sơ sơ|sơ suất|sơ tán|sơ thảo|sơ thẩm|sở thích|sợ trách nhiệm|sơ tuyển|sợ va chạm|sơ vin|sơ yếu|súc miệng|súc rửa|súc sản|
súc sắc|súc sinh|súc vật|sùng bái|sung công|sùng đạo|sùng đất|sung huyết|sùng kính|sung mãn|sùng ngoại|sung quân|sung sức|sung sướng|sùng tín|
suốt đêm|suốt đời|suốt lượt|suốt năm|suốt ngày|suốt sáng|suốt thời gian|suốt tuyến|sụp bẫy|sụp đất|sụp đổ|sụp hố|sụp lún|sụp xuống|sụt áp|sút bóng|
sút cân|sụt cân|sụt đất|sụt giá|sút giảm|sụt giảm|sút kém|sụt lở|sụt lún|sụt sùi|suy bì|suy biến|suy cử|suy diễn|suy dinh|suy đoán|suy đồi|suy gan|
suy giảm|suy hao|suy hô hấp|suy kém|suy kiệt|suy luận|suy lý|suy ngẫm|suy nghĩ|suy nghiệm|suy nhược|suy rộng|suy sụp|suy suyển|suy tàn|suy thận|
suy thoái|suy tim|suy tính|suy tôn|suy tư|suy tưởng|suy vong|suy xét|sự biến|sự chủ|sự cố|sử dụng|sự đời|sử gia|sử học|sự kiện|sử ký|sự lạ|sử liệu|
sự nghiệp|sự phát triển|sự quan tâm|sự sống|sự thật|sự thể|sự thực|sự tích|sự tình|sự trạng|sự vật|sự việc|sửa chữa|sửa đổi|sửa đường|sửa lỗi|
sửa lưng|sửa mình|sửa nhà|sửa sai|sửa sang|sửa soạn|sửa tội|sửa trị|sửa văn|sửa xe|sức bật|sức bền|sức cản|sức cạnh tranh|sức chiến đấu|
sức chịu đựng|sức chứa|sức dân|sức ép|sức gió|sức hấp dẫn|sức hút|sức ì|sức kéo|sức khỏe|sức lan tỏa|sức lao động|sức lực|sức mạnh|sức mua|
sức nặng|sức người|sức nóng|sức nước|sức sản xuất|sức sống|sức tải|sức thuyết phục|sức tiêu thụ|sức trẻ|sức vóc|sức vươn lên|sưởi ấm|sưởi nắng|
sưu cao thuế nặng|sưu dịch|sưu khảo|sưu tầm|sưu tập|sưu thuế|sưu tra|tạ khách|tạ lễ|tạ lỗi|tạ ơn|tạ thế|tạ tội|tạ từ|tài ba|tái bản|tái bảo hiểm|
tại bếp|tài binh|tái bố trí|tài bồi|tái bùng phát|tái bút|tài cán|tái cấp|tái cấu|tái chanh|tái chế|tái chiếm|tài chính|tại chỗ|tại chức|
tái cơ cấu|tái cử|tái diễn|tải đạn|tái đàn|tại đào|tái đắc cử|tái đầu tư|tải điện|tái định cư|tải động|tài đức|tái giá|tại gia|tài giảm|tái giáng|
tài giỏi|tại hạ|tải hàng|tài hèn đức mọn|tái hiện|tài hoa|tái hòa nhập|tái hồi|tái hôn|tái kết nối|tái khám|tài khoản|tái khởi động|tái kiểm tra|
tái ký|tái lại|tái lấn chiếm|tái lập|tải lên|tài liệu|tài lộc|tài lực|tài lược|tải lượng|tải lưu lượng|tài mạo|tái mặt|tái mù chữ|tài mưu|tài năng|
tải nặng|tái nghèo|tài nghề|tài nghệ|tái nghiện|tại ngoại|tái ngũ|tại ngũ|tài nguyên|tại nhà|tái nhập|tải nhẹ|tái nhiễm|tái nhợt|tái phạm|tái phát|
tái phân|tài phiệt|tài phú|tài quyết|tài sản|tái sản xuất|tại sao|tài sắc|tái sinh|tái sử dụng|tái tạo|tái tê|tái thẩm|tái thế|tái thiết|
tải thương|tài tình|tại trận|tài trí|tải trọng|tái trồng|tài trợ|tái tục|tài vật|tải về|tại vị|tài vụ|tái xanh|tái xét|tài xế|tài xỉu|tái xuất|
tạm biệt|tạm cấp|tạm chi|tạm chiếm|tạm cư|tạm dung|tạm dừng|tạm đình chỉ|tạm đủ|tạm giam|tạm giao|tạm giữ|tạm gửi|tạm hoãn|tạm khóa|tạm lánh|
tạm lắng|tạm nghỉ|tạm ngưng|tạm ngừng|tạm nhập|tạm nộp|tạm ổn|tạm phân|tạm quản|tạm quyền|tạm sử dụng|tạm tha|tạm thời|tạm thu|tạm tính|tạm trú|
tạm tuyển|tạm ứng|tạm ước|tạm vay|tạm vắng|tạm xuất tái nhập|tàn ác|tàn bạo|tan băng|tan biến|tán bột|tàn canh|tan chảy|tàn cuộc|tan cửa nát nhà|
tán dóc|tàn dư|tán dương|tán đinh|tán đồng|tàn đời|tán gẫu|tán gia bại sản|tàn hại|tan hoang|tan học|tàn khốc|tán lá|tan làm|tán loạn|tàn lụi|
tan nát|tàn nhang|tàn nhẫn|tàn phá|tàn phai|tán phát|tàn phế|tàn quân|tan rã|tán rừng|tàn sát|tán sắc|tan sở|tan sương|tàn tạ|tan tác|tan tành|
tan tầm|tàn tệ|tán thán|tán thành|tán thưởng|tàn tích|tán tỉnh|tàn tro|tan trường|tán tụng|tàn úa|tan vỡ|tán xạ|tan xương|tảng băng|tang bồng|
tàng cây|tang chế|tang chứng|tảng đá|tang gia|tàng hình|tàng kinh|tảng lờ|tang quyến|tảng sáng|tang sự|táng tận|táng thất|tàng thư|tang thương|
tang tích|tang tóc|tàng trữ|tang vật|tạo áp lực|tảo biển|tạo bọt|tạo bước chuyển|tạo bứt phá|tạo cơ chế|tạo cơ hội|tạo cơ sở|tạo dáng|tạo dựng|
tạo đà|tạo điều kiện|tảo độc|tạo động lực|tạo giá trị|tạo hình|tạo hóa|tảo hôn|tạo khoảng trống|tạo lập|tạo lực|tạo mẫu|tảo mộ|tạo môi trường|
tạo mới|tạo nên|tạo nguồn|tạo niềm tin|tạo quỹ đất|tạo ra|tạo rừng|tạo sinh kế|tạo sóng|tạo sự đồng thuận|tạo sức lan tỏa|tạo tác|tảo tần|
tảo thanh|tạo thành|tạo thị trường|tạo thuận lợi|tạo tiền đề|tảo trừ|tạo việc làm|tạo vốn|tảo xoắn|tắc cống|tắc đường|tắc họng|tắc kè|tắc mạch máu|
tắc nghẽn|tắc ruột|tắc tia sữa|tắc trách|tắc trở|tắm biển|tắm bùn|tắm giặt|tắm gội|tắm khoáng|tắm mát|tắm nắng|tắm rửa|tắm rừng|tắm sông|tắm suối|
tăng âm|tặng bằng khen|tăng biên|tặng biệt|tăng bo|tăng ca|tăng cao|tăng chi|tặng cho|tăng cường|tăng dần|tăng đàn|tăng đô|tăng đột biến|
tăng đột ngột|tăng gia|tăng giá|tăng giảm|tăng giờ|tăng hạng|tặng hàng|tăng hiệu quả|tặng hoa|tặng học bổng|tăng học phí|tăng huyết áp|
tặng kỷ niệm chương|tặng kỷ vật|tăng lãi suất|tăng lên|tăng lữ|tăng lương|tăng mạnh|tăng năng suất|tăng nhanh|tăng ni|tặng phẩm|tặng quà|
tăng quyền|tặng sách|tăng sản lượng|tăng sinh|tăng sức mạnh|tăng tải|tăng thân nhiệt|tăng thân thiện|tăng thêm|tăng thời lượng|tăng thu|
tặng thưởng|tăng tiến|tăng tính|tăng tốc|tăng trọng|tăng trưởng|tăng tuổi|tăng tỷ lệ|tặng vé|tăng vọt|tăng vốn|tăng vụ|tăng xuất|tâm bão|tầm bắn|
tầm bậy|tâm bệnh|tẩm bổ|tâm can|tâm chấn|tầm cỡ|tâm dịch|tâm đắc|tâm đầu|tâm điểm|tâm đối|tâm đức|tâm đường|tầm gai|tâm giao|tầm gửi|tầm hoạt động|
tâm hồn|tâm hương|tâm khảm|tâm lắng|tẩm liệm|tâm linh|tâm lực|tâm lý|tầm ma|tầm nã|tâm nguyện|tầm nguyên|tâm nhĩ|tâm niệm|tầm phào|tâm phế|
tầm phủ sóng|tâm phúc|tâm phục khẩu phục|tầm quan sát|tầm quan trọng|tẩm quất|tầm soát|tâm sự|tầm sư|tầm tã|tâm tài|tầm tay|tâm thành|tâm thần|
tâm thất|tâm thế|tâm thu|tẩm thuốc|tâm thư|tâm thức|tầm thước|tầm thường|tâm tình|tâm tính|tâm trạng|tâm trí|tầm trung|tâm truyền|tâm trương|
tâm tư|tẩm ướp|tầm vóc|tầm vông|tầm với|tầm vực|tầm xa|tầm xích|tầm xuân|tấn công|tận cùng|tận diệt|tận dụng|tận gốc|tận hiếu|tận hưởng|tấn kích|
tận lực|tận mắt|tẩn mẩn|tận nhà|tận nơi|tấn phong|tận số|tận tay|tận tâm|tận thế|tận thiện|tận thu|tận tình|tấn tới|tấn trào|tận trung|tận từ|
tâng bốc|tập ấm|tập bài|tập bắn|tập dượt|tập đại thành|tập đoàn|tập hát|tập hậu|tập hợp|tập huấn|tập kết|tập kích|tập lái|tập làm quen|tập luyện|
tập nghề|tập ngũ|tập nhiễm|tập nói|tập quán|tập quyền|tập sự|tập tành|tập tễnh|tập thể|tập thơ|tập tin|tập tính|tập tọng|tập trận|tập trung|
tập tục|tập viết|tập xe|tất bật|tất nhiên|tất niên|tất ta tất tưởi|tất tay|tất thành|tất thảy|tất thắng|tất toán|tất tưởi|tất yếu|tẩu hỏa|tẩu mã|
tẩu tán|tẩu thoát|tẩy chay|tẩy da|tẩy độc|tẩy giặt|tẩy giun|tẩy não|tẩy nhờn|tẩy rửa|tẩy trắng|tẩy trùng|tẩy uế|tẩy xóa|tế bào|tế bần|tê bì|
tê buốt|tế cấp|tê cóng|tê dại|tế đàn|tế độ|tê giác|tế lễ|tê liệt|tế lý|tê mê|tế nhuyễn|tê phù|tê rần|tê tái|tế thần|tê thấp|tế thế|tế toái|tế tự|
tế xưởng|tên chung|tên cướp|tên đất|tên đường|tên gọi|tên hiệu|tên họ|tên húy|tên khai sinh|tên làng|tên lửa|tên miền|tên riêng|tên sản phẩm|
tên tệp|tên thánh|tên thương mại|tên trộm|tên tục|tên tuổi|tên viết tắt|thả bò|thả bóng|tha bổng|thả cá|thả diều|thả dù|thả đèn|thả giống|tha hóa|
tha hồ|tha hương|thả lỏng|tha lôi|tha lỗi|thả lưới|tha ma|tha miễn|thả mình|thả neo|tha nhân|thả nổi|thả nuôi|thả phao|tha phương|thả rông|thả sức|
tha tha|tha thẩn|tha thiết|tha thứ|tha thướt|tha tội|thả trâu|thả trôi|tha tù|thả vườn|thách cưới|thách đấu|thách đố|thách giá|thách thức|thái âm|
thái ấp|thái bình|thải bỏ|thải chất|thái cổ|thái cực|thái dương|thái độ|thải độc|thải ghép|thái giám|thái hậu|thải hồi|thải khí|thai kỳ|thải loại|
thải lỏng|thai lưu|thái miếu|thai nghén|thai ngoài tử cung|thai nhi|thải nhiệt|thải nước|thái phó|thai phụ|thái quá|thải ra|thải rác|thải rắn|
thai sản|thải sắt|thái sư|thái thú|thái thượng hoàng|thải trừ|thai trứng|thái tử|thái y|tham ăn|thảm bại|thảm bê tông|thảm cảnh|tham chiến|
tham chiếu|tham chính|tham chức vị|thảm cỏ|tham dự|thảm đạm|tham đắc|thảm đỏ|tham gia|thảm hại|thám hiểm|thảm họa|tham kế|tham khảo|thảm khốc|
thám không|thảm kịch|tham kiến|tham lam|thảm len|tham luận|tham mưu|tham nhũng|thảm nhựa|tham ô|tham phụ|tham quan|tham quyền cố vị|thảm rừng|
thảm sát|thám sát|thảm sầu|tham số|tham tàn|tham tán|tham thẩm|tham thiền|thảm thiết|thảm thực vật|thảm thương|tham tiền|thảm trạng|tham tụng|
thám tử|tham vấn|tham vọng|thảm xanh|than bùn|than cám|than củi|than hoa|than hoạt tính|than hồng|thán khí|than khóc|than nâu|than ôi|than phiền|
thán phục|than thở|than tổ ong|than trách|thán từ|than vãn|thành án|thanh âm|thanh bạch|thành bại|thành bản|thanh bần|thanh bình|thánh ca|
thanh cái|thanh cảnh|thanh cao|thanh chắn|thánh chỉ|thành chung|thành cổ|thành công|thanh danh|thành danh|thành đạo|thành đạt|thanh đậu|thánh địa|
thanh điệu|thanh đình|thành đoàn|thành đôi|thành đồng|thanh đới|thánh đường|thánh giá|thanh giáo viên|thanh hao|thành hầu|thánh hiền|thành hiệu|
thành hình|thành hoàng|thành hội|thành hôn|thanh hương|thanh khí|thành khí|thanh khiết|thanh khoản|thành kiến|thành kính|thánh kinh|thành kỷ|
thanh la|thanh lam|thành lập|thanh lâu|thánh lễ|thanh lịch|thanh lọc|thanh long|thành luật|thành lũy|thanh lý|thành mạch|thanh mai|thanh mảnh|
thánh mẫu|thanh minh|thành nên|thành nếp|thành ngạn|thành nghề|thành nghiệp|thành ngoại|thành ngữ|thanh nhã|thanh nhạc|thanh nhàn|thánh nhân|
thanh nhiệt|thanh niên|thành niên|thành nội|thanh nữ|thành phẩm|thành phần|thành phố|thành quả|thành quách|thanh quan|thanh quản|thành quốc|
thanh quyết toán|thanh ray|thành rừng|thanh sạch|thanh sát|thanh sắc|thành sẹo|thánh sống|thành sự|thánh sử|thành tài|thanh tao|thành tạo|
thánh tăng|thành tâm|thanh tân|thanh thải|thanh thản|thành thạo|thành thân|thánh thần|thành thật|thánh thất|thanh thế|thánh thể|thành thị|
thánh thiện|thanh thiếu nhi|thanh thiếu niên|thanh thoát|thành thục|thanh thuế|thành thực|thánh thượng|thành tích|thành tiền|thành tín|thanh tịnh|
thanh tỏa|thanh toán|thành tố|thanh tra|thanh trà|thành trì|thanh trùng|thành trùng|thanh trừ|thanh trừng|thành trường|thanh tú|thành tử|thanh u|
thành ủy|thành vách|thành vành|thành văn|thanh vắng|thanh vân|thanh vận|thánh vật|thành viên|thanh xà|thanh xuân|thành ý|thảo án|tháo bom|
tháo chạy|tháo dạ|thao diễn|tháo dỡ|thảo đường|thao giảng|tháo gỡ|thảo hiền|tháo khoán|tháo khớp|thao láo|tháo lắp|tháo lũ|thảo luận|tháo lui|
thảo lư|thao lược|tháo mồ hôi|thảo mộc|thảo nguyên|tháo nước|thảo phạt|thảo ra|tháo ra|tháo rời|thao tác|tháo thoát|thao thức|thao trường|
thao túng|tháo vòng|tháo xích|thay áo|thay ca|thay chân|thay da đổi thịt|thay đổi|thay lảy|thay lọc|thay lòng|thay lời|thay màu|thay máu|
thay mận đổi đào|thay mới|thay ngôi|thay quân|thay quần|thay sách|thay sổ|thay tên|thay thế|thay tính đổi nết|thay vì|thay xe|thắc mắc|thắc thỏm|
thăm bệnh|thăm chính thức|thăm dò|thăm đồng|thăm gặp|thăm hỏi|thăm hữu nghị|thăm khám|thăm khu di tích|thăm lớp|thăm nhà|thăm nom|thăm nuôi|
thăm quan|thăm quê|thăm thẳm|thăm thú|thăm viếng|thắng bại|thăng bằng|thẳng băng|thẳng cánh|thắng cảnh|thẳng cẳng|thăng cấp|thăng chức|thắng cuộc|
thắng cử|thắng đậm|thắng địch|thẳng đứng|thăng đường|thẳng đường|thắng gấp|thắng giải|thăng giáng|thẳng góc|thăng hàm|thăng hạng|thẳng hàng|
thăng hoa|thắng kiện|thắng lợi|thẳng ngang|thắng phiếu|thăng quân hàm|thẳng ruột|thẳng tay|thắng thầu|thắng thế|thăng thiên|thẳng thớm|thắng thua|
thẳng thừng|thăng thưởng|thắng tích|thăng tiến|thẳng tính|thăng trầm|thắng trận|thẳng tuột|thắng xe|thắng yên|thắp đèn|thắp hương|thắp lửa|
thắp nến|thắp sáng|thắt buộc|thắt chặt|thắt cổ|thắt dây|thắt lưng|thắt nút|thắt ống|thắt tim|thẩm âm|thâm canh|thâm cao|thâm căn|thẩm cứu|thấm dần|
thấm dột|thấm đẫm|thẩm định|thẩm đoán|thâm độc|thấm đượm|thâm giao|thâm hiểm|thâm hụt|thâm khuê|thầm kín|thầm lặng|thẩm lậu|thấm lọc|thấm mệt|
thầm mong|thẩm mỹ|thầm nghĩ|thâm nghiêm|thâm nhập|thâm nhiễm|thấm nhuần|thâm niên|thấm nước|thẩm phán|thâm quầng|thẩm quyền|thâm sâu|thấm sâu|
thâm sơn|thâm tạ|thâm tâm|thấm tháp|thẩm thấu|thầm thì|thấm thía|thấm thoát|thấm thoắt|thâm thù|thâm thúy|thầm thương|thâm tím|thâm tình|thẩm tra|
thâm trầm|thầm trộm|thâm u|thâm uyên|thẩm vấn|thâm ý|thân ái|thân bằng quyến thuộc|thần bí|thân cành|thân cận|thân cây|thần chết|thân chinh|
thân chủ|thần chú|thần công lý|thần dân|thần diệu|thân đập|thân đê|thần đồng|thân đốt|thân đường|thân gia|thân già|thần giao cách cảm|thần hạ|
thân hào|thần hiệu|thân hình|thần hoàng|thần hồn|thận hư|thân hữu|thân khí|thần kinh|thần kỳ|thần linh|thân lúa|thân lừa ưa nặng|thần lực|thận mạn|
thân máy|thân mật|thân mẫu|thân mềm|thân mến|thân ngắn|thân ngầm|thân ngựa|thân nhau|thân nhân|thận nhân tạo|thận nhiễm|thân nhiệt|thần nông|
thần phả|thân phận|thân phụ|thần phục|thân quen|thân quyến|thần quyền|thần sa|thần sắc|thần sấm|thần sầu|thân sĩ|thân sơ|thần tài|thân tàn|
thần thái|thần thánh|thân thể|thân thế|thần thế|thân thích|thân thiết|thần thoại|thần thông|thần thơ|thân thuộc|thân thương|thần tích|thần tiên|
thân tín|thân tình|thần tình|thân tộc|thần tốc|thân tốt|thần tử|thần tượng|thần uy|thân vương|thân xác|thân yêu|thận yếu|thập ác|thấp bé|thập cẩm|
thấp cấp|thấp còi|thấp điểm|thấp hèn|thấp hơn|thấp kém|thấp khớp|thập kỷ|thấp nhất|thập nhị|thấp nhỏ|thập niên|thập phân|thập phương|thấp tầng|
thập thành|thấp thấp|thập thò|thấp thoáng|thấp thỏm|thấp thua|thấp tim|thập toàn|thấp trũng|thập tự|thập tử nhất sinh|thất bại|thất bảo|thất bát|
thất cách|thất chí|thất chính|thất cơ lỡ vận|thất đảm|thất đức|thất hẹn|thất hiếu|thất học|thất hứa|thất kinh|thất lạc|thất lễ|thật lòng|thất lỗi|
thất mùa|thất nghiệp|thất ngôn|thất nhân tâm|thất phẩm|thất sách|thất sắc|thất sở|thất sủng|thật sự|thất tán|thật tâm|thật thà|thất thân|thất thần|
thất thế|thất thểu|thất thiệt|thất thoát|thất thố|thất thủ|thất thường|thất tịch|thất tiết|thất tín|thất tình|thật tình|thất trận|thất truyền|
thất vọng|thất ý|thấu cảm|thấu chi|thấu đạt|thấu hiểu|thấu kính|thấu lý|thấu suốt|thấu tình|thấu tỏ|thấu triệt|thấu xương|thấy cần|thấy phép|
thấy rõ|thấy trước|thèm ăn|thèm khát|thèm muốn|thèm thuồng|theo bước|theo chân|theo chiều|theo chuyên đề|theo chức năng|theo dấu|theo dõi|theo đạo|
theo địa bàn|theo đó|theo đòi|theo đúng|theo đuổi|theo gót|theo hầu|theo học|theo hùa|theo hướng|theo kế hoạch|theo kiểu|theo kịp|thèo lẻo|theo lệ|
theo lối mòn|theo lời|theo luật|theo mẫu|theo mùa|theo nếp|theo ngành|theo nghề|theo nhóm|theo pháp luật|theo phân cấp|theo quy định|
theo quy hoạch|theo quy trình|theo sát|theo sau|theo tập quán|theo thẩm quyền|theo thời gian|theo thứ tự|theo tiến độ|theo tuyến|theo từng|
theo tỷ lệ|theo vết|theo vùng|theo yêu cầu|thế bí|thề bồi|thế chân|thế chấp|thế chiến|thế chủ động|thế công|thế cờ|thế cục|thế cuộc|thể diện|
thể dục|thế đất|thế đứng|thể gầy còm|thế gia|thế giới|thề hẹn|thể hiện|thể hình|thể khối|thế kiềng|thế kỷ|thể lệ|thể loại|thể lỏng|thể lực|thế lực|
thế mạng|thế mạnh|thể mẫu|thể nào|thế nào|thế năng|thể nghiệm|thề nguyền|thề nguyện|thể nhân|thế nhân|thể nhiễm sắc|thể nữ|thế nước|thể phách|
thế phát triển|thế phẩm|thế phiệt|thế phong|thể rắn|thế sự|thể tài|thể tạng|thế tập|thể tất|thế thái|thể thao|thế thân|thể theo|thể thống|thề thốt|
thể thơ|thế thời|thế thủ|thể thủy tinh|thể thức|thể tích|thể tình|thế tộc|thể trạng|thế trận|thể trọng|thế trung lập|thề ước|thế vận|thế vị|
thể xác|thế yếu|thêm bớt|thêm bước|thêm giờ|thêm lượt|thêm nếm|thêm nữa|thêm phần|thêm thắt|thêm vào|thêu dệt|thêu hoa|thêu ren|thêu thổ cẩm|
thêu thùa|thêu tranh|thi ân|thí bỏ|thi ca|thị cảm|thị chiến|thị chính|thí chủ|thi công|thi cuối kỳ|thi cử|thi cứu|thị dân|thí dụ|thị dục|thi đấu|
thí điểm|thị đội|thi đua|thị giác|thì giờ|thi hài|thi hành|thi hào|thị hiện|thị hiếu|thi hoa hậu|thi học kỳ|thi học sinh giỏi|thị kỳ|thì là|
thi lại|thi lái xe|thị lang|thi lễ|thi lên lớp|thị lực|thí mạng|thi năng khiếu|thi nâng hạng|thi nâng ngạch|thí nghiệm|thị nhà|thi nhân|thị nữ|
thị oai|thị phạm|thi phẩm|thị phi|thi phú|thị phường|thí quân|thi sách|thị sai|thi sáng tạo|thị sảnh|thì sao|thị sát|thi sĩ|thí sinh|thị sự|thi sỹ|
thi tài|thi tay nghề|thị tần|thị thành|thì thào|thi thăng hạng|thì thầm|thị thần|thi thầu|thi thể|thi thoảng|thì thọt|thi thố|thì thôi|thi thơ|
thi thư|thi thử|thị thường|thi tìm hiểu|thi tốt nghiệp|thi trắc nghiệm|thị trấn|thi trực tuyến|thị trường|thị trưởng|thi trượt|thi tuyển|thị tứ|
thị uy|thị ủy|thi vấn đáp|thị vệ|thi vị|thi viết|thi vòng|thị vực|thị xã|thích chí|thích dụng|thích đáng|thích đáp|thích hợp|thích khách|
thích khẩu|thích nghi|thích nghĩa|thích thời|thích thú|thích ứng|thích ý|thiên ân|thiên bẩm|thiên biến|thiện cảm|thiên can|thiện chí|thiện chiến|
thiện chính|thiên chúa|thiên chức|thiên cơ|thiên di|thiện duyên|thiên đàng|thiên địa|thiên địch|thiên đình|thiên đô|thiên đường|thiên gia|thiên hà|
thiên hạ|thiên hình|thiên hoàng|thiên hướng|thiên khải|thiên kiến|thiên kim|thiên kỷ|thiên la địa võng|thiện lành|thiên lệch|thiên lôi|thiên lương|
thiện lương|thiên lý|thiên mã|thiên mệnh|thiện nam tín nữ|thiên nga|thiện nghệ|thiện nghiệp|thiện nguyện|thiên nhãn|thiên nhân|thiện nhân|
thiên nhiên|thiên niên|thiên nữ|thiện pháp|thiên phú|thiên phương|thiên sai|thiên sứ|thiên tai|thiên tài|thiên tạo|thiện tâm|thiên thạch|
thiên thanh|thiên thần|thiên thể|thiên thời|thiên thu|thiên tính|thiện tri thức|thiên tư|thiên tử|thiên tượng|thiên văn|thiên về|thiên vị|
thiên vương|thiện xạ|thiên ý|thiện ý|thiếp cưới|thiếp lập|thiếp mời|thiếp mừng|thiết bị|thiết chế|thiết diện|thiết đãi|thiết đoàn|thiết đồ|
thiết giáp|thiệt hại|thiệt hơn|thiết kế|thiết lập|thiết mạch|thiệt mạng|thiết mộ|thiết mộc|thiết nghĩ|thiết quân luật|thiết tháp|thiết thân|
thiệt thân|thiệt thòi|thiết thời|thiệt tình|thiết triều|thiết trở|thiết tưởng|thiết vị|thiếu ăn|thiếu bác sĩ|thiếu ban|thiếu bền vững|thiếu cán bộ|
thiếu căn cứ|thiếu cân đối|thiếu cẩn trọng|thiêu cháy|thiếu chặt chẽ|thiếu chất|thiếu chủ động|thiếu chủ kiến|thiếu chứng cứ|thiếu công bằng|
thiếu cương quyết|thiếu đất|thiếu đầu tư|thiếu điện|thiếu đói|thiếu đồng bộ|thiếu đồng nhất|thiêu đốt|thiếu giám sát|thiếu giáo viên|
thiếu gương mẫu|thiếu hiểu biết|thiếu hiệu quả|thiếu hợp lý|thiếu hợp tác|thiếu hụt|thiêu hủy|thiếu kế hoạch|thiêu kết|thiếu khách quan|
thiếu kiểm soát|thiếu kiểm tra|thiếu kiên quyết|thiếu kiến thức|thiếu kinh nghiệm|thiếu kinh phí|thiếu lâm|thiếu liên kết|thiếu linh hoạt|
thiếu máu|thiếu minh bạch|thiểu não|thiểu năng|thiếu năng lực|thiếu nguồn lực|thiếu nhà|thiếu nhạc trưởng|thiếu nhân lực|thiếu nhất quán|thiếu nhi|
thiểu nhược|thiếu niên|thiếu nợ|thiếu nữ|thiếu nước|thiểu phát|thiếu phòng học|thiếu phụ|thiếu phương tiện|thiếu quan tâm|thiếu quân|
thiếu quyết liệt|thiếu quyết tâm|thiếu rèn luyện|thiêu rụi|thiếu sắt|thiếu sâu sát|thiếu sinh|thiếu sót|thiểu số|thiếu sự phối hợp|thiếu sức sống|
thiếu tá|thiếu tập trung|thiếu tế|thiếu tháng|thiêu thân|thiếu thận trọng|thiếu thiết bị|thiếu thống nhất|thiếu thông tin|thiếu thời|thiếu thuốc|
thiếu tiêu chuẩn|thiếu tin cậy|thiếu tính khả thi|thiếu tinh thần|thiếu tính thuyết phục|thiếu tôn trọng|thiếu trách nhiệm|thiếu trọng tâm|
thiếu trung thực|thiếu trường|thiếu tu dưỡng|thiếu tướng|thiếu úy|thiếu văn hóa|thiếu vắng|thiếu vi chất|thiếu việc làm|thiếu vốn|thiếu xăng|
thiếu ý thức|thịnh đạt|thịnh hành|thịnh nộ|thịnh phát|thịnh soạn|thịnh suy|thịnh thế|thịnh thời|thịnh tình|thịnh trị|thịnh vượng|thịnh yến|
thỏa chí|thỏa dạ|thỏa đáng|thỏa hiệp|thỏa lấp|thỏa lòng|thỏa mãn|thỏa nguyện|thỏa sức|thỏa thích|thỏa thuận|thỏa thuê|thỏa ước|thoái bộ|thoái chí|
thoải dốc|thoái hóa|thoái lui|thoải mái|thoái ngũ|thoái nhiệm|thoái quân|thoái sút|thoái thác|thoái thu|thoái trả|thoái trào|thoái vị|thoái vốn|
thoát chết|thoát gánh|thoát hơi nước|thoát khỏi|thoát lầy|thoát lũ|thoát ly|thoát nghèo|thoát nợ|thoát nước|thoát thai|thoát thân|thoát tội|
thoát trần|thoát tục|thoát vị|thoát xác|thong dong|thong manh|thong thả|thô bạo|thô bỉ|thổ canh|thổ cẩm|thổ công|thổ cư|thổ dân|thổ dương|thổ địa|
thổ hoàng liên|thổ huyết|thô kệch|thô lậu|thô lỗ|thổ lộ|thổ mộ|thô mộc|thổ nghi|thổ ngơi|thổ ngữ|thô nhám|thổ nhưỡng|thổ nương|thổ phỉ|
thổ phục linh|thổ quan|thô ráp|thổ sản|thô sần|thô sơ|thổ tả|thô tháp|thổ trạch|thổ tù|thô tục|thô ty|thô vụng|thối chí|thối chuyển|thôi chức|
thôi giữ chức|thối gốc|thối hoắc|thôi học|thôi hợp đồng|thôi hưởng|thôi không|thôi làm|thối lui|thôi màu|thôi miên|thối móng|thối mồm|thối nát|
thôi nghĩa vụ|thôi nhiệm vụ|thối nhũn|thôi phục vụ|thối quả|thôi quốc tịch|thồi ra|thối rễ|thối rữa|thôi sơn|thối tai|thối tha|thối thân|thôi thúc|
thôi tra|thôi trả lương|thôi trả trợ cấp|thôi việc|thông ba lá|thông báo|thông cảm|thông cáo|thông cầu|thông công|thông dâm|thông dịch|thông dụng|
thông đạt|thông đất|thông điệp|thông đỏ|thống đốc|thông đồng|thông đường|thông gia|thông gian|thông gió|thông hạn|thông hành|thông hào|thông hầm|
thông hiểu|thống hối|thông hơi|thống kê|thông khí|thống khổ|thông lái|thông lãm|thông lập|thông lệ|thống lĩnh|thông lòng|thông lũ|thông luật|
thông lưới|thông lượng|thông lưu|thống lý|thông mạch|thông minh|thông ngôn|thống nhất|thông nho|thông nhựa|thông qua|thông quan|thông quy hoạch|
thông ra|thông sinh|thống soái|thông suốt|thông sử|thống sứ|thông tầm|thông tấn|thông tệ|thông thạo|thông thiên|thông thoại|thông thoáng|
thông thống|thông thuộc|thống thuộc|thông thủy|thông thư|thông thương|thông thường|thông tin|thông tỏ|thông tri|thống trị|thông tục|thông tuệ|
thông tư|thống tướng|thông xanh|thông xe|thơ ấu|thơ ca|thờ cúng|thơ dại|thở dài|thở dốc|thơ đường luật|thở gấp|thở hắt|thở hổn hển|thơ lục bát|
thở máy|thờ mẫu|thơ mộng|thơ mới|thơ ngây|thở phào|thơ phú|thờ phụng|thở ra|thở than|thơ thẩn|thờ thẫn|thơ trẻ|thờ tự|thơ văn|thờ vọng|thời báo|
thời bao cấp|thời bệnh|thời bình|thời bồi|thời chiến|thời cổ đại|thời cơ|thời cuộc|thời đại|thời đàm|thời điểm|thời đoạn|thời giá|thời gian|
thời giờ|thời hạn|thời hiệu|thời kế hoạch|thời kháng chiến|thời khắc|thời khí|thời khóa|thời kỳ|thời lượng|thời nay|thời nghi|thời nhân|
thời niên thiếu|thời phong kiến|thời sự|thời thế|thời thơ ấu|thời tiết|thời trai trẻ|thời trang|thời trân|thời trẻ|thời tuổi|thời vận|thời vụ|
thời xa xưa|thu âm|thu bán ngoại tệ|thu bé|thu binh|thu bồi thường|thu bớt|thủ bút|thu cân đối|thủ chặn|thu chi|thủ chỉ|thủ công|thú cưng|thu cước|
thủ cựu|thù dai|thủ dâm|thu dầu thô|thu dọn|thu dung|thú dữ|thủ đắc|thù địch|thủ đoạn|thủ đô|thu đông|thu đủ|thu được|thù ghét|thu giá|thu gom|
thu gọn|thủ hạ|thu hái|thu hải đường|thù hằn|thù hận|thu hẹp|thủ hiến|thu hình|thù hình|thủ hòa|thu hoạch|thú hoang|thu học phí|thu hộ|thủ hộ|
thu hồi|thu hút|thủ kho|thủ khoa|thủ khố|thủ khối|thủ kỹ|thu lại|thù lao|thủ lễ|thu lệ phí|thủ lĩnh|thu lôi|thu lợi|thu lượm|thu mẫu|thu mình|
thủ môn|thu mua|thủ mưu|thu nạp|thu ngân sách|thủ nghệ|thu nhặt|thu nhận|thú nhận|thu nhập|thu nhỏ|thu nội địa|thu nợ|thú nuôi|thù oán|thủ pháo|
thủ pháp|thu phát|thu phân|thủ phận|thu phí|thu phóng|thủ phủ|thu phục|thu quân|thủ quân|thu quỹ|thủ quỹ|thú rừng|thu sai|thu sản phẩm|thu sát|
thủ sẵn|thu sự nghiệp|thù tạc|thu tại chỗ|thu tàng|thu thanh|thủ thành|thủ thân|thu thập|thú thật|thủ thế|thủ thuật|thu thuế|thu thuộc|thủ thư|
thu tiền|thủ tiền|thù tiếp|thủ tiết|thủ tiêu|thủ tín|thú tính|thu tô|thú tội|thu trữ|thủ trưởng|thủ túc|thủ tục|thủ tự|thủ tướng|thủ vai|thu vén|
thu về|thủ vệ|thú vị|thu vốn|thú vui|thu xếp|thu xuất nhập khẩu|thu xưa|thua bạc|thua cuộc|thua đau|thua hụt|thua kém|thua kiện|thua lỗ|thua non|
thua sút|thua thiệt|thua trận|thua xa|thuận buồm xuôi gió|thuần chất|thuận chiều|thuần chủng|thuần dưỡng|thuận đường|thuận giá|thuận gió|thuần hóa|
thuận hòa|thuần khí|thuần khiết|thuần loại|thuận lòng|thuận lợi|thuần lý|thuần nhã|thuần nhất|thuần nông|thuần phác|thuần phong mỹ tục|thuận tai|
thuận tay|thuận thảo|thuận theo|thuận thế|thuận thiên|thuận tiện|thuần tính|thuận tình|thuần túy|thuần việt|thuận vợ thuận chồng|thuận ý|
thuật chuyện|thuật lại|thuật ngữ|thuật phẫu thuật|thuật sĩ|thuật số|thuật toán|thúc bá|thúc bách|thúc đẩy|thục địa|thúc đòng|thúc ép|thúc giục|
thục luyện|thục mạng|thúc mầm|thúc nợ|thục nữ|thúc phụ|thục quỳ|thúc thủ|thúc thuế|thúc ước|thuê bao|thuê bất động sản|thuế biểu|thuế các bon|
thuê chuyên gia|thuê dịch vụ|thuế đánh|thuê đất|thuế đất|thuế điện tử|thuế đối kháng|thuế gián thu|thuê hạ tầng|thuế khóa|thuê khoán|thuế khoán|
thuê lại|thuê lao động|thuế má|thuê mặt bằng|thuê mặt nước|thuê môi trường rừng|thuế môn bài|thuê mua|thuê mướn|thuê ngoài|thuế ngoại thương|
thuê người|thuê nhà|thuế nhà đất|thuế nhập khẩu|thuế nội địa|thuế nông nghiệp|thuế nợ|thuê phòng trọ|thuế quan|thuê rừng|thuế suất|
thuế sử dụng đất|thuê tài chính|thuế tài nguyên|thuế thân|thuê thiết bị|thuế thu nhập|thuế tối thiểu|thuế tồn đọng|thuê trọ|thuê trọn gói|
thuế trực thu|thuế trước bạ|thuê tư vấn|thuế tự vệ|thuê vốn|thuế vụ|thuê xe|thuế xuất khẩu|thui chột|thui lửa|thùng chứa|thung dung|thủng đáy|
thùng đựng|thùng góp ý|thùng gỗ|thùng hàng|thùng loa|thủng lỗ|thung lũng|thủng lưới|thủng màng nhĩ|thúng mủng|thùng nước|thùng phiếu|thùng rác|
thùng rỗng|thủng ruột|thủng thẳng|thùng thình|thùng thư|thùng tôn|thùng xe|thuốc an thần|thuộc bài|thuộc bản|thuốc bắc|thuốc bổ|thuộc cách|
thuốc cam|thuốc cảm|thuộc cấp|thuốc cấp cứu|thuốc chích|thuốc chữa bệnh|thuốc cỏ|thuộc da|thuộc dạng|thuộc diện|thuốc diệt chuột|thuốc diệt cỏ|
thuốc diệt khuẩn|thuốc diệt muỗi|thuốc dược liệu|thuốc đạn|thuốc đặc trị|thuốc đắng|thuộc địa|thuốc điếu|thuốc điều trị|thuốc đỏ|thuốc độc|
thuộc đối tượng|thuốc đông y|thuộc đường|thuốc gây nghiện|thuốc giả|thuốc gia truyền|thuốc giải độc|thuốc giảm đau|thuộc hạ|thuốc hạ huyết áp|
thuốc hạ sốt|thuốc hiếm|thuốc hít|thuốc ho|thuốc hóa dược|thuốc hướng thần|thuốc kê đơn|thuốc kháng sinh|thuốc khử trùng|thuốc kích dục|
thuốc kích thích|thuốc lá|thuốc lào|thuộc làu|thuốc lắc|thuốc lậu|thuộc lĩnh vực|thuộc loại|thuộc lòng|thuốc men|thuốc mê|thuốc mỡ|thuốc muối|
thuốc nam|thuốc ngủ|thuốc ngừa thai|thuốc nhỏ mắt|thuộc nhóm|thuốc nhuộm|thuốc nổ|thuốc nước|thuộc phạm vi|thuốc pháo|thuốc phiện|thuốc phòng bệnh|
thuốc phóng xạ|thuộc quản lý|thuộc quyền|thuốc rê|thuốc sát trùng|thuốc sắc|thuốc sâu|thuộc sở hữu|thuốc súng|thuốc tây|thuốc tẩy|thuốc thang|
thuộc thẩm quyền|thuốc thiết yếu|thuốc thử|thuốc tiêm|thuốc tím|thuộc tính|thuộc trách nhiệm|thuốc tránh thai|thuốc trị bệnh|thuốc trừ bệnh|
thuốc trừ cỏ|thuốc trừ sâu|thuộc từ|thuốc uống|thuốc vắc xin|thuộc về|thuốc viên|thuốc xịt|thuốc xông|thuở ấu thơ|thuở ban đầu|thuở hồng hoang|
thuở nào|thuở nhỏ|thuở xưa|thuyền bè|thuyền buồm|thuyền chài|thuyền chiến|thuyên chuyển|thuyền đò|thuyền ghe|thuyên giảm|thuyền nan|thuyền nhân|
thuyền phó|thuyền rồng|thuyên tắc|thuyền thoi|thuyền thúng|thuyền trưởng|thuyền viên|thuyền vỏ thép|thuyết âm dương|thuyết âm mưu|thuyết duy tâm|
thuyết duy vật|thuyết giảng|thuyết giáo|thuyết khách|thuyết lý|thuyết minh|thuyết nhân quả|thuyết pháp|thuyết phục|thuyết tiến hóa|thuyết trình|
thuyết tương đối|thứ ba|thư bạn đọc|thư bảo lãnh|thứ bảy|thư cảm ơn|thư cám ơn|thứ cấp|thư chào giá|thư chào hàng|thư chia buồn|thứ chín|
thư chúc mừng|thư công tác|thư cục|thứ dân|thư đảm bảo|thứ đẳng|thư điện tử|thư điếu|thư đồng|thư giãn|thư giới thiệu|thư gửi|thứ hai|thư hàm|
thứ hạng|thư hiệp|thư họa|thư hùng|thư hương|thư kêu gọi|thư khen|thư ký|thư lại|thứ lỗi|thư lưu|thứ mẫu|thư mời|thư mục|thứ mười|thư nặc danh|
thứ năm|thư ngỏ|thứ ngôi|thứ nguyên|thư nhàn|thứ nhất|thứ nhì|thứ nữ|thư pháp|thứ phát|thứ phẩm|thứ phi|thư phòng|thư quán|thư rác|thư riêng|
thứ sáu|thư sinh|thứ sinh|thư sướng|thứ tám|thư tay|thư thả|thứ tha|thư thái|thứ thất|thư tịch|thư tín|thư tình|thư tòa soạn|thư tố cáo|thư tri ân|
thứ trưởng|thư tuyệt mệnh|thư từ|thứ tự|thư viện|thứ yếu|thừa biên chế|thừa cân|thừa cấp|thừa cơ|thừa cung|thừa điện|thừa giáo viên|thừa hành|
thừa hưởng|thừa kế|thừa lao động|thừa lệnh|thừa mứa|thừa nhận|thừa nước|thừa phát lại|thừa phát lại viên|thừa sai|thừa số|thừa sức|thừa tác|
thừa thãi|thừa thắng|thừa thiếu|thừa thuận|thừa tiếp|thừa trừ|thừa tự|thừa tướng|thừa ủy nhiệm|thừa ủy quyền|thực án|thực bào|thực biển|thực cảnh|
thực chi|thực chiến|thực chứng|thực dạ|thực dân|thực dưỡng|thực đạo|thực địa|thực đích|thực đơn|thực giả|thực hành|thực hiện|thực hư|thực khách|
thực khuẩn|thực lãi|thực lãnh|thực liệu|thực lĩnh|thực lợi|thực lực|thực nghĩa|thực nghiệm|thực nhân|thực nhận|thực nhập|thực phẩm|thực quản|
thực quyền|thực ra|thực sản|thực sắc tố|thực sinh|thực số|thực sự|thực tài|thực tại|thực tâm|thực tập|thực tế|thực thà|thực thanh|thực thể|
thực thi|thực thu|thực thụ|thực tiễn|thực tình|thực tôn|thực trạng|thực từ|thực vật|thực xanh`;
