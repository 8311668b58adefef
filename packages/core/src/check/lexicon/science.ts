/** Science, information technology, digital transformation, telecommunication. */
export const scienceCompounds = `
an ninh mạng|an ninh thông tin|an toàn bức xạ|an toàn dữ liệu|an toàn mạng|an toàn sinh học|an toàn thông tin|ảnh vũ trụ|ảo ảnh|ảo diệu|ảo giác|
ảo hóa|ảo mộng|ảo não|ảo thuật|ảo tưởng|ăng ten|bản vá|bảo hộ giống|bảo hộ quyền|bảo hộ trí tuệ|bảo mật dữ liệu|bảo mật thông tin|bằng bảo hộ|
bằng độc quyền|bằng sáng|bộ cảm biến|bộ dữ liệu chuẩn|bộ dữ liệu mở|bộ điều hợp|bộ định tuyến|bộ gen|bộ kít|bộ nhận dạng|bộ phát sóng|
bức xạ hạt nhân|cá thể hóa|cải tiến kỹ thuật|cải tiến mẫu mã|cải tiến quy trình|cảm quang|cập nhật phần mềm|chế bản|chế phẩm vi sinh|chế tác|
chế tạo máy|chỉ dẫn địa|chỉ dấu|chia sẻ dữ liệu|chíp bán dẫn|chíp điện tử|chuẩn hóa dữ liệu|chuyển đổi dữ liệu|chuyển đổi kép|
chuyển đổi năng lượng|chuyển đổi số|chuyển đổi xanh|chuyển gen|chuyển giao công nghệ|chuyển mạch|công bố quốc tế|cổng chào|cổng chính|
cổng dịch vụ công|cổng dữ liệu|cổng đăng ký|cổng giao tiếp|cổng hải quan|cổng kết nối|cổng làng|công nghệ|cổng phụ|cổng ra vào|cổng rào|cổng sau|
cổng thành|cổng thanh toán|cổng thông tin|cổng trời|cổng trường|cơ lượng|cuộc bầu cử|cuộc bút chiến|cuộc cách mạng|cuộc cải cách|cuộc chiến|
cuộc chơi|cuộc diễn tập|cuộc đàm phán|cuộc đấu|cuộc điều tra|cuộc đối thoại|cuộc đời|cuộc đua|cuộc gặp|cuộc giám sát|cuộc gọi|cuộc hành quân|
cuộc hẹn|cuộc họp|cuộc hôn nhân|cuộc kháng chiến|cuộc khảo sát|cuộc khởi nghĩa|cuộc khủng hoảng|cuộc kiểm tra|cuộc làm việc|cuộc phỏng vấn|
cuộc sống|cuộc tấn công|cuộc tấn công mạng|cuộc thanh tra|cuộc thi|cuộc tổng kiểm tra|cuộc tổng tuyển cử|cuộc tranh luận|cuộc trao đổi|
cuộc triển lãm|cuộc vận động|cuộc vui|cuộc xâm lược|cuộc xung đột|dữ dằn|dữ dội|dữ đòn|dữ kiện|dữ lành|dữ liệu|dữ tợn|dữ tướng|đa nhiệm|
đài vô tuyến|đăng ký sáng chế|đăng ký tài khoản|đăng nhập một lần|đăng xuất|địa thông tin|địa tin học|điện hạt|định danh cá nhân|định danh cán bộ|
định danh điện tử|định danh số|định luật bảo toàn|định tuyến|định vị vệ tinh|đổi mới căn bản|đổi mới công nghệ|đổi mới cơ chế|đổi mới mô hình|
đổi mới phương pháp|đổi mới phương thức|đổi mới sáng tạo|đổi mới toàn diện|đổi mới tư duy|đồng bộ dữ liệu|đường truyền|gen di truyền|gen lặn|
gen quý hiếm|gen trội|giải mã gen|giải trình tự|giám sát an toàn|giao diện|giao thức|giao tiếp số|hạ tầng công nghệ|hạ tầng dữ liệu|
hạ tầng lưu trữ|hạ tầng mạng|hạ tầng nghiên cứu|hàm lượng công nghệ|hạt cơ bản|hạt điện|hệ chuyên gia|hệ điều|hệ gen|hệ sinh thái số|hệ tham chiếu|
hoạt động khoa học|huỳnh quang|kết hợp công tư|kết nối chia sẻ|kết nối cung cầu|kết nối dữ liệu|kết nối mạng|kết nối số|kết nối vạn vật|
khai báo trực tuyến|khai phá dữ liệu|khai thác dữ liệu|kho dữ liệu số|kho học liệu|kho lưu trữ số|kho ứng dụng|khóa bí mật|khóa công khai|
khóa luận khoa học|không dây|không giấy tờ|không tiền mặt|không tiếp xúc|khởi nghiệp công nghệ|khởi nghiệp sáng tạo|kiểm định đo lường|
kiểm thử hiệu năng|kiểm thử phần mềm|kiểm toán năng lượng|kiến trúc chính phủ|kiến trúc dữ liệu|kiến trúc hệ thống|ký số|lai căng|lai ghép|
lai giống|lai hợp pháp|lai hữu cơ|lai láng|lai lịch|lai sinh|lai tạo giống|lai tạp|lai vãng|lai vô tính|lai xa|lan tỏa công nghệ|lập luận khoa|
lập trình|liên thông dữ liệu|lõi cứng|lõi đất|lõi điện|lõi đời|lõi lọc|lõi ngô|lõi rừng|lõi sắt|lưu trữ đám mây|lưu trữ điện tử|ly tâm|mã bệnh|
mã bưu chính|mã chương|mã đáo|mã định|mã độc|mã đơn vị|mã hóa dữ liệu|mã hồ sơ|mã lệnh|mã ngành|mã nguồn|mã phản hồi|mã quốc gia|mã số thuế|mã tấu|
mã vùng|mã xác thực|mạng băng rộng|mạng cáp|mạng di động|mạng diện rộng|mạng đấu thầu|mạng điện thoại|mạng không dây|mạng lưới|mạng máy tính|
mạng người|mạng nhện|mạng nội bộ|mạng sống|mạng sườn|mạng thế hệ mới|mạng trục|mạng truyền hình|mạng truyền số liệu|mạng viễn thông|mạng xã hội|
mạng xã hội ảo|máy chấm công|mô đất|mô đun|mô hình số|mô phỏng số|mô tế bào|môi trường mạng|môi trường số|môi trường thử nghiệm|mở dữ liệu|
mở rộng băng thông|năng lực cạnh tranh|năng lực chuyên môn|năng lực đổi mới|năng lực hành vi|năng lực hấp thụ|năng lực quản trị|năng lực số|
năng lực tài chính|năng lực thể chế|năng lượng gió|năng lượng hạt nhân|năng lượng hóa thạch|năng lượng mặt trời|năng lượng mới|năng lượng sạch|
năng lượng sinh học|năng lượng tái tạo|nghiên cứu cơ bản|nghiên cứu khoa học|nghiên cứu phát triển|nghiên cứu ứng dụng|ngôn luận|ngôn ngữ|ngôn từ|
nguồn mở|nhãn năng lượng|nhận dạng giọng nói|nhận dạng khuôn mặt|nhận diện thương hiệu|ô dôn|ô xít|ô xy|phát minh sáng chế|phát sóng số|
phát thanh số|phát triển khoa học|phát triển phần mềm|phân hạch|phân rã phóng xạ|phân tích dữ liệu|phân tích mẫu|phân tích số liệu|
phân tích thống kê|phi bóng|phi chính phủ|phi chính thức|phi công|phi cơ|phi dê|phi đạo đức|phi địa giới|phi đội|phi hành chính|phi hành đoàn|
phi kim|phi lao|phi lê|phi lợi nhuận|phi lý|phi mậu dịch|phi nghĩa|phi nhân|phi nông nghiệp|phi nước đại|phi phàm|phi pháp|phi quân|phi tang|
phi tần|phi tập trung|phi tham số|phi thị trường|phi thuế quan|phi thực|phi thường|phi thương mại|phi tiền mặt|phi tiêu|phi truyền thống|
phi trường|phi tuyến|phi vật thể|phi vụ|phi xuất|phòng máy tính|phòng nghiên cứu|phóng vệ tinh|phóng xạ|quản lý khoa học|quản trị dữ liệu|
quản trị đại học|quản trị hệ thống|quản trị số|quang báo|quang cảnh|quang đãng|quang điện|quang gánh|quang hóa|quang học|quang hợp|quang lâm|
quang minh|quang năng|quang phổ|quang phục|quang quẻ|quang trung|quang tuyến|quang tử|quang vinh|quét lỗ hổng|quét mã|quét vân tay|quyền dữ liệu|
quyền liên|quyền sáng chế|quyền tác|rô bô|rô bốt|rô đá|sáng chế hữu ích|sáng tạo trẻ|sáng tạo xã hội|sao lưu dữ liệu|sao lưu dự phòng|siêu dữ liệu|
siêu kết nối|siêu máy|siêu văn bản|sinh học ứng dụng|sinh trắc|sóng ánh sáng|sóng âm|sóng cơ|sóng cực ngắn|sóng di động|sóng điện từ|sóng mang|
sóng ngắn|sóng siêu âm|sóng trung|sóng truyền hình|sóng vô tuyến|số định danh|số nhị phân|sổ tay điện tử|số thuê bao|sở hữu công nghiệp|tác vụ|
tài khoản cá nhân|tài khoản điện|tài khoản thanh toán|tài liệu điện tử|tài nguyên tần số|tạo giống|tấn công mạng|tế bào học|thanh toán không|
thanh toán số|thị giác máy|thị trường công nghệ|thiết bị cảm biến|thiết bị đầu|thiết bị đo|thiết bị mạng|thiết bị thông|thông lượng mạng|
thông tin số hóa|thuật toán học|thử giọng|thử hỏi|thử lòng|thử lửa|thử máu|thử nghĩ|thử nghiệm|thử sức|thử tài|thử tải|thử thách|thử thai|
thử thuốc|thử vai|thử việc|thư viện điện|tích hợp giấy tờ|tích hợp hệ thống|tiêu chuẩn đo lường|tiêu chuẩn mở|tin học ứng dụng|tin học văn phòng|
tin tặc|tổ hợp gen|tốc độ băng|tốc độ đường truyền|trao đổi dữ|tri thức bản|tri thức số|trợ lý ảo|trợ lý số|trung tâm dữ liệu|trung tâm điều|
trung tâm khoa học|trung tâm nghiên cứu|truyền dẫn điện|truyền dữ|truyền phát|truyền số liệu|tự động hóa|tường lửa mạng|ứng cứu sự cố|
ứng dụng khoa học|ứng dụng số|ứng dụng thực tế|vạn vật kết nối|văn bản số|văn hóa số|vệ tinh viễn|vi mạch điện tử|vi mô phỏng|vi xử lý|
viễn thám vệ tinh|viễn thông số|vùng lõm sóng|vùng phủ|xác thực hai lớp|xác thực sinh|xác thực tập trung|xử lý số`;
