/** General words of administrative prose, first letters a to c. */
export const generalAToCCompounds = `
am hiểu|an bài|an dân|an lòng|an tâm|an trí|an ủi|ảnh hưởng|áp chế|áp dụng|áp đặt|áp sát|ăn cắp|ăn chặn|ăn chia|ăn cướp|ăn hối lộ|ăn mặc|ăn theo|
ăn tiêu|ăn uống|âm mưu|ẩn chứa|ẩn danh|ấn định|ẩn giấu|ấn hành|ẩn náu|ẩn nấp|ấn tượng|bãi bỏ|bãi miễn|bãi nhiệm|bám bản|bám dân|bám đuổi|bám nắm|
bám sát|bám trụ|bàn bạc|ban bệ|ban bố|bán buôn|bán chịu|bán đấu giá|bàn định|bàn giao|ban hành|bán lẻ|bàn luận|ban phát|ban tặng|bàn thảo|bán tháo|
bàn tính|bảo ban|bao biện|bao bọc|báo cáo|bao che|bao chiếm|bảo chứng|báo công|bảo dưỡng|báo động|báo giá|bao gồm|báo hại|bao hàm|bảo hành|
bảo hiểm|báo hiếu|báo hiệu|bảo hộ|bảo lãnh|bảo lưu|bảo mật|bao phủ|bảo quản|bao tiêu|báo tin|bảo toàn|bảo tồn|bảo trì|bảo trợ|bao trùm|báo trước|
bao vây|bảo vệ|bày biện|bày tỏ|bày trí|bắt bẻ|bắt buộc|bắt chước|bắt đầu|bắt ép|bắt gặp|bắt giữ|bắt kịp|bắt nạt|bắt nguồn|bắt nhịp|bắt tay|bắt tội|
bất cập|bất công|bất hợp|bất kể|bất khả kháng|bất mãn|bất nhất|bầu bổ sung|bầu cho|bầu chọn|bầu ra|bế mạc|bế tắc|bị can|bị cáo|bị động|bị hại|
bị thương|biện bạch|biên bản|biến chất|biên chép|biên chế|biến chuyển|biên dịch|biến đổi|biến động|biện giải|biên giới|biến hóa|biện hộ|biện luận|
biến mất|biện minh|biên mục|biện pháp|biên phòng|biên soạn|biên tập|biến thành|biến thể|biến tướng|biết chữ|biết đến|biệt lập|biết nghề|biết ơn|
biệt phái|biết rõ|biệt tăm|biểu diễn|biểu dương|biểu đạt|biểu hiện|biểu quyết|biểu thị|biểu tình|bình chọn|bình duyệt|bình luận|bình ổn|bình tuyển|
bình xét|bỏ bẵng|bỏ bê|bó buộc|bỏ cọc|bỏ công|bỏ cuộc|bỏ dở|bó hẹp|bỏ hoang|bỏ học|bỏ lỡ|bỏ mặc|bỏ ngỏ|bỏ ngũ|bỏ phí|bỏ phiếu|bỏ qua|bỏ rơi|bỏ sót|
bó tay|bỏ thăm|bỏ thầu|bỏ trốn|bỏ trống|bỏ việc|bỏ vốn|bóc lột|bóc tách|bóc trái|bóc trần|bóp méo|bóp nghẹt|bố cảnh|bố cáo|bố cục|bổ cứu|bổ dụng|
bổ ích|bổ khuyết|bổ nhiệm|bố phòng|bố ráp|bổ sung|bố trí|bổ trợ|bổ túc|bộc lộ|bồi bổ|bội chi|bồi dưỡng|bồi đắp|bồi hoàn|bồi lấp|bôi nhọ|bồi thẩm|
bội thu|bồi thường|bôi trơn|bồng bột|bùng nổ|bùng phát|buộc phải|buộc thôi việc|buộc tội|buôn bán|buôn lậu|buôn người|buông bỏ|buông lỏng|
buông xuôi|bức bách|bức hại|bức hiếp|bức xúc|bước đầu|bước đệm|bước lên|bước sang|bước vào|bứt phá|cá biệt|cá cược|cá nhân|cá thể|cá tính|cải biến|
cải cách|cài cắm|cải chính|cài đặt|cải hoán|cải táng|cải tạo|cải thiện|cải tiến|cải tổ|cài xen|cam đoan|cảm hứng|cam kết|cảm kích|cảm mến|cảm nhận|
cảm ơn|cảm phục|cảm tạ|cảm thông|cảm thụ|cảm tình|cảm tưởng|cảm xúc|can dự|can ngăn|cản trở|cảnh báo|canh chừng|canh gác|cảnh giác|canh phòng|
canh tác|canh tân|cảnh tỉnh|cạnh tranh|cáo bạch|cào bằng|cáo buộc|cáo giác|cạo giấy|cáo lỗi|cáo trạng|cắm biển|cắm mốc|căn chỉnh|căn cứ|căn vặn|
cắt băng|cắt bỏ|cắt cơn|cắt cụt|cắt cử|cắt điện|cắt đứt|cắt giảm|cắt lỗ|cắt lớp|cắt ngang|cắt ngắn|cắt nghĩa|cắt nước|cắt xén|cầm cân|cầm chắc|
cầm chừng|cầm cố|cầm cự|cầm đầu|cấm đi|cấm đoán|cấm đỗ|cấm đường|cấm kỵ|cầm quyền|cầm tay chỉ việc|cầm tù|cân đo|cân đong|cẩn mật|cân nhắc|cấp báo|
cập bến|cập bờ|cấp đổi|cấp giấy|cấp lại|cấp mã|cập nhật|cấp phát|cấp phép|cấp quản lý|cấp quyền|cấp tập|cấp thời|cấp trả|cầu cạnh|cầu cứu|câu giờ|
cầu hòa|câu kết|cấu kết|câu lạc|cầu siêu|câu thúc|cầu viện|cậy nhờ|cậy quyền|chà đạp|chào bán|chào cờ|chào đón|chào giá|chào hàng|chào mua|
chào mừng|chào thầu|chạy án|chạy chọt|chạy chỗ|chạy chức|chạy dự án|chạy đua|chạy quyền|chạy theo|chạy thử|chạy tội|chạy trốn|chạy vạy|chăm bón|
chăm chỉ|chăm chú|chăm chút|chăm học|chăm làm|chăm lo|chăm ngoan|chăm nom|chăm sóc|chặn bắt|chắn chắn|chặn đứng|chặn đường|chặn giữ|chắp mối|
chắp nối|chắp vá|chặt chém|chắt chiu|chặt hạ|chắt lọc|chặt phá|chặt trắng|chấm công|chấm dứt|chấm điểm|chấm hết|chấm phá|chấm thầu|chấm thi|
chấn chỉnh|chẩn đoán|chấn động|chấn hưng|chấn thương|chấp bút|chấp chính|chấp hành|chấp kinh|chấp nhặt|chấp nhận|chấp pháp|chấp thuận|chật chội|
chất chồng|chất chứa|chật hẹp|chất tải|chất vấn|chật vật|che bóng|che chắn|che chở|che đậy|che giấu|che khuất|che mắt|che phủ|chèn ép|chèo chống|
chèo lái|chế áp|chế ngự|chế phẩm|chế tạo|chênh lệch|chênh vênh|chỉ bảo|chỉ dẫn|chi dùng|chỉ đạo|chỉ đích danh|chỉ định|chỉ giáo|chỉ huy|chi phối|
chỉ ra|chỉ rõ|chi tiêu|chi trả|chi viện|chia buồn|chia cắt|chia cổ tức|chia đều|chia đôi|chia lìa|chia lửa|chia nhỏ|chia ra|chia rẽ|chia sẻ|
chia tách|chia tay|chia thành|chia vui|chiếm dụng|chiếm đa số|chiếm đoạt|chiếm đóng|chiếm giữ|chiếm hữu|chiếm lĩnh|chiếm ưu thế|chiến đấu|chiếu cố|
chiêu dụ|chiêu đãi|chiêu hiền|chiếu lệ|chiêu mộ|chiếu phim|chiếu sáng|chiêu sinh|chiếu theo|chiêu thức|chiêu trò|chinh chiến|chỉnh đốn|chỉnh huấn|
chỉnh lưu|chỉnh lý|chinh phục|chỉnh sửa|chỉnh tề|chỉnh thể|chỉnh trang|chịu án|chịu chơi|chịu đựng|chịu khó|chịu khổ|chịu khuất phục|chịu lỗ|
chịu ơn|chịu phạt|chịu tải|chịu thiệt|chịu thuế|chịu trách nhiệm|chịu trận|cho biết|cho điểm|cho không|cho mượn|cho phép|cho rằng|cho thấy|
cho thôi việc|cho thuê|cho vay|choàng vai|chọn cử|chọn giống|chọn lọc|chọn lựa|chọn mẫu|chọn nghề|chọn tạo|chôn cất|chôn chân|chôn lấp|chôn vùi|
chống bão|chống buôn lậu|chống cháy|chồng chéo|chống chế|chống chịu|chống dịch|chống đối|chồng đống|chống đỡ|chống hạn|chống hàng giả|
chống lãng phí|chồng lấn|chống lấn chiếm|chồng lên|chống lụt|chống nóng|chống ồn|chống phá|chống quá tải|chống rét|chống sét|chống tham nhũng|
chống thấm|chống trả|chống trượt|chống úng|chống xói mòn|chống xuống cấp|chở che|chờ đợi|chở hàng|chở khách|chở quá tải|chờ xử lý|chớp lấy|
chớp thời cơ|chu cấp|chu chuyển|chú giải|chú giáo|chủ quản|chú tâm|chú thích|chú trọng|chủ xướng|chú ý|chuẩn bị|chuẩn chi|chuẩn hóa|chuẩn mực|
chuẩn nghèo|chuẩn tắc|chuẩn thuận|chuẩn xác|chuẩn y|chúc mừng|chúc phúc|chúc tết|chúc thọ|chúc tụng|chùn bước|chung cuộc|chung đúc|chung kết|
chung khảo|chung lưng|chung sống|chung sức|chung thẩm|chung vốn|chùng xuống|chuộc lại|chuộc lỗi|chuốc lợi|chuộc lợi|chuyển biến|chuyên biệt|
chuyển bước|chuyên canh|chuyên chế|chuyên chở|chuyển công tác|chuyên cử|chuyển dịch|chuyển dời|chuyên dụng|chuyển đạt|chuyển đến|chuyển đi|
chuyển đổi|chuyển động|chuyển giao|chuyển giọng|chuyển giới|chuyển hàng|chuyển hóa|chuyển hoán|chuyển hồ sơ|chuyển hướng|chuyển khoản|chuyển lên|
chuyển lời|chuyển mình|chuyên môn|chuyển mục đích|chuyển ngạch|chuyển nghề|chuyển nguồn|chuyển ngữ|chuyên nhất|chuyển nhượng|chuyển phát|
chuyển phôi|chuyên quản|chuyển quân|chuyên quyền|chuyển ra|chuyển sang|chuyên sâu|chuyển tải|chuyên tâm|chuyển thể|chuyển tiền|chuyển tiếp|
chuyển trả|chuyên trách|chuyển trạm|chuyển trường|chuyển tuyến|chuyển vào|chuyển về|chuyển vị|chuyển viện|chuyển vùng|chuyển xếp|chữa bệnh|
chữa cháy|chứa chấp|chứa đựng|chữa khỏi|chữa lành|chữa lửa|chứa nước|chữa trị|chưng cất|chưng diện|chứng giải|chứng giám|chứng kiến|chứng minh|
chứng thực|chứng tỏ|co bóp|co cụm|co giãn|co hẹp|co kéo|còi cọc|coi giữ|coi khinh|coi là|coi nhẹ|coi như|coi sóc|coi thi|coi thường|coi trọng|
cóp nhặt|cóp pi|cô đặc|cố định|cô đọng|cổ động|cô đơn|cố gắng|cố kết|cô lập|cổ súy|cố sức|cố tật|cố thủ|cố tình|cố vấn|cổ vũ|cổ xúy|cố ý|công bố|
công chiếu|công chứng|công cử|công diễn|cộng dồn|cộng điểm|cống hiến|cộng hưởng|công kênh|công kích|cộng lại|công nhận|công phạt|cộng sinh|cộng sự|
cộng tác|cúng bái|cùng chung|củng cố|cung cúc|cùng hưởng|cùng nhau|cúng tế|cung tiến|cúng tiến|cung ứng|cuốn chiếu|cuốn gói|cuốn hút|cuốn theo|
cuốn trôi|cự cãi|cử dự|cử đi|cử động|cử giữ|cử hành|cư ngụ|cư tang|cư trú|cử tuyển|cư xử|cước chú|cưỡng bức|cưỡng chế|cưỡng đoạt|cưỡng ép|
cưỡng hiếp|cưỡng lại|cướp bóc|cướp của|cướp đoạt|cướp phá|cứu chữa|cứu đói|cứu giúp|cứu hỏa|cứu hộ|cứu nạn|cứu nguy|cứu sinh|cứu tế|cứu thương|
cứu tinh|cứu trợ|cứu vãn|cứu vớt`;
