/** Education, schools, training. */
export const educationCompounds = `
ánh sáng học đường|bài bạc|bài bản|bài báo|bài ca|bài cào|bài chòi|bài dạy|bài đọc|bài giảng|bài hát|bài hịch|bài học|bài khóa|bài kiểm tra|
bài làm|bài luận|bài mẫu|bài nghị luận|bài ngoại|bài phát biểu|bài phong|bài tập|bài tham luận|bài thi|bài thơ|bài thu hoạch|bài thuốc|bài tiết|
bài toán|bài trắc nghiệm|bài trí|bài trình bày|bài trùng|bài trừ|bài tủ|bài văn|bài vị|bài viết|bài vở|bài xã luận|bài xích|bán cá|ban cán sự lớp|
bán cầu|bán chác|bán chính thức|bán chuyên trách|bán công|bán dâm|bán dẫn|bán đảo|bán đất|bán điện|bán đứng|bán hàng|bán hạt|bán kết|bán khai|
ban khoa học|bán kiên cố|bán kính|bán lén|bán mạng|bán mình|bán nam bán nữ|bán ngập|bán nguyên|bán nguyệt|bán nhà|bán niên|bán nợ|bán nước|
bán phá giá|ban phụ huynh|bán rong|bán sống bán chết|bán sơn địa|bán tải|bán thành phẩm|bán thâm canh|bán thân|bán thời gian|bán thuốc|
bán tín bán nghi|bán trú|bán trực tuyến|bán tự động|bán vé|bán xới|bảng con|bảng nhãn|bảng nhân|bảng phấn|bảng thành tích|bằng thạc sĩ|bậc đại học|
bồi dưỡng chính trị|bồi dưỡng thường xuyên|bút bi|bút chì|bút danh|bút đàm|bút điện|bút hiệu|bút kiểm|bút ký|bút lông|bút lục|bút lực|bút máy|
bút mộc|bút mực|bút nghiên|bút pháp|bút phớt|bút sáp|bút sắt|bút thép|bút tích|bút toán|bút tử|bút vẽ|bút viết|bút xóa|căng tin|cắp sách|câu cá|
câu chấp|câu chuyện|câu chữ|câu cú|câu dầm|câu đầm|câu đố|câu đối|câu đơn|câu đúng|câu ghép|câu hát|câu hỏi|câu kéo|câu khách|câu lạc bộ|câu lệnh|
câu lưu|câu nói|câu thơ|câu trả lời|câu trích|câu tục ngữ|câu văn|chấm bài|chính khóa|chuẩn chỉnh|chuẩn đầu ra|chuẩn đầu vào|chuẩn độ|chuẩn đô đốc|
chuẩn giá|chuẩn giáo viên|chuẩn hiệu trưởng|chuẩn hóa cán bộ|chuẩn kiến thức|chuẩn lượng|chuẩn mẫu|chuẩn mực đạo đức|chuẩn mực xã hội|
chuẩn nghề nghiệp|chuẩn nông thôn mới|chuẩn phổ cập|chuẩn quốc gia|chuẩn quốc tế|chuẩn tướng|chuẩn úy|chuẩn xác hóa|chuyên án|chuyên biệt hóa|
chuyên canh hóa|chuyên cơ|chuyên đề|chuyên gia|chuyên khoa|chuyên luận|chuyên mật|chuyên môn hóa|chuyên môn kỹ thuật|chuyên môn nghiệp vụ|
chuyên mục|chuyên ngành|chuyên nghiệp hóa|chuyên ngữ|chuyên san|chuyên tâm học hành|chuyên tu|chuyên vận|chuyên viên|chữ bút|chữ cái|chữ dân tộc|
chữ đẹp|chữ đề|chữ điền|chữ hán|chữ hiếu|chữ in|chữ kí|chữ ký|chữ môn|chữ nghĩa|chữ nhân|chữ nhỏ|chữ nổi|chữ nôm|chữ quốc ngữ|chữ số|chữ tâm|
chữ thánh hiền|chữ thảo|chữ thập|chữ tín|chữ to|chữ trinh|chữ tượng hình|chữ vạn|chữ viết|dạy chay|dạy chính khóa|dạy chữ quốc ngữ|dạy con|dạy đời|
dạy hai buổi|dạy học tích hợp|dạy lớp|dạy nghề nông thôn|dạy thay|dạy toán|diễn án|diễn biến hòa bình|diễn ca|diễn cứu|diễn dịch|diễn đàn|diễn đạt|
diễn giả|diễn giải|diễn hành|diễn nghĩa|diễn ngôn|diễn ngữ|diễn trò|diễn tuồng|diễn viên|diễn xuất|du học sinh|duy cảm|duy linh|duy lợi|duy lý|
duy mỹ|duy ngã|duy nhất một|duy tâm|duy tân|duy thức|duy trì sĩ số|duy vật|đào binh|đạo bùa|đạo cao đài|đạo con|đạo cô|đạo cụ|đạo dụ|đạo đức|
đạo giáo|đạo gốc|đạo hạnh|đào hát|đào hầm|đạo hiếu|đào hoa|đạo học|đạo hồi|đạo hữu|đào kép|đạo khổng|đạo làm người|đạo lão|đạo lộ|đào lộn hột|
đạo luật|đào luyện|đạo lý|đạo mạo|đào mận|đào mỏ|đào móng|đào ngạch|đạo nghĩa|đào nguyên|đạo nhái|đạo nhân|đào nương|đào phai|đạo pháp|đạo phật|
đào quặng|đạo quân|đạo sĩ|đào tạo cán bộ|đào tạo chuyên sâu|đào tạo giáo viên|đào tạo lại|đào tạo lái xe|đào tạo liên thông|đào tạo lý luận|
đào tạo nghề|đào tạo nhân lực|đào tạo tiến sĩ|đào tạo trực tuyến|đào tạo từ xa|đạo tặc|đào tẩu|đạo thầy|đạo thiên chúa|đạo thông|đạo thờ|đạo thư|
đào tiên|đạo tin lành|đạo tràng|đạo trời|đạo trưởng|đào vàng|đạo viện|đạo viên đạo|đạo vợ chồng|điểm học bạ|điểm khuyến khích|điểm liệt|đồ án|
đồ ăn|đồ biểu|đồ bộ|đồ bơi|đồ chay|đồ chơi|đồ chua|đồ cổ|đồ dùng|đồ đá|đồ đạc|đồ đảng|đồ đệ|đồ điện|đồ đồng|đồ giả|đồ gia dụng|đồ giải|đồ gỗ|
đồ gốm|đồ hàng|đồ hành|đồ hiếm|đồ hình|đồ họa|đồ hộp|đồ khô|đồ khốn|đồ lề|đồ lễ|đồ lòng|đồ lưu niệm|đồ mặc|đồ mộc|đồ mỹ nghệ|đồ nghề|đồ ngốc|
đồ nhắm|đồ nho|đồ nhựa|đồ nội|đồ phế thải|đồ quý|đồ sắt|đồ sộ|đồ sơn|đồ sứ|đồ tang|đồ tể|đồ thán|đồ thị|đồ thờ|đồ thủ công|đồ thư|đồ thừa|
đồ trang sức|đồ uống|đồ vải|đồ văn|đồ vật|đổi mới giáo dục|đứng lớp|em ấy|em bé|em chồng|em dâu|em đẹp|em gái|em hiền|em họ|em nhỏ|em nuôi|em rể|
em ruột|em thuận|em trai|em út|em vợ|em xinh|giảng đài|giảng giải|giảng hòa viên|giảng huấn|giảng khoa|giảng luận|giảng nghĩa|giảng sư|giảng tập|
giảng thuật|giảng thuyết|giảng văn|giảng viên|giảng võ|giáo án|giáo chủ|giáo chức|giáo cụ|giáo dân|giáo dục chính quy|giáo dục chính trị|
giáo dục chuyên nghiệp|giáo dục công dân|giáo dục đại học|giáo dục đạo đức|giáo dục đặc biệt|giáo dục địa phương|giáo dục giới tính|
giáo dục hòa nhập|giáo dục hướng nghiệp|giáo dục kỹ năng|giáo dục lối sống|giáo dục mầm non|giáo dục nghề nghiệp|giáo dục ngoài giờ|
giáo dục pháp luật|giáo dục phổ thông|giáo dục quốc phòng|giáo dục số|giáo dục suốt đời|giáo dục sức khỏe|giáo dục thể chất|giáo dục thường xuyên|
giáo dục tiểu học|giáo dục toàn diện|giáo dục trung học|giáo dục truyền thống|giáo dục tư tưởng|giáo đầu|giáo điều|giáo đòn|giáo đồ|giáo đường|
giáo giới|giáo hạt|giáo hoàng|giáo học|giáo hội|giáo huấn chính trị|giáo khoa|giáo khu|giáo lễ|giáo luật|giáo lý|giáo mác|giáo phái|giáo phẩm|
giáo phận|giáo phó|giáo phường|giáo sản|giáo sĩ|giáo sinh|giáo sư|giáo tài|giáo tập|giáo thụ|giáo tông|giáo trình|giáo trò|giáo trường|giáo tu|
giáo tử|giáo ty|giáo vận|giáo viên|giáo xứ|giờ ăn|giờ cao điểm|giờ cất cánh|giờ chết|giờ chính khóa|giờ chơi|giờ công|giờ dạy|giờ đây|giờ đọc|
giờ đồng hồ|giờ giải lao|giờ giấc|giờ hành chính|giờ hẹn|giờ hoàng đạo|giờ học|giờ làm|giờ lên lớp|giờ ngày|giờ nghỉ|giờ phút|giờ ra chơi|
giờ tan tầm|giờ thi đua|giờ thứ|giờ tốt|giờ vàng|giờ văn|giờ xuất phát|góc ảnh|góc bẹt|góc bể|góc bếp|góc cạnh|góc chiếu|góc độ|góc học tập|
góc khuất|góc nhà|góc nhìn|góc nhọn|góc phố|góc quay|góc rẽ|góc sân|góc thư viện|góc thước|góc tới|góc trưng bày|góc tù|góc vuông|hạnh đào|
hạnh đức|hạnh kiểm|hạnh lạc|hạnh ngộ|hạnh nhân|hạnh phúc|hạnh vận|hiếu chiến|hiếu danh|hiếu dưỡng|hiếu đạo|hiếu đễ|hiếu động|hiếu hạnh|hiếu hòa|
hiếu học|hiếu hỷ|hiếu khách|hiếu khí|hiếu kính|hiếu kỳ|hiếu lễ|hiếu nghĩa|hiếu sinh|hiếu sự|hiếu thảo|hiếu thắng|hiếu thuận|hiếu trung|hiếu tử|
học bạ|học bài|học bán trú|học bổ túc|học bổng|học bơi|học cách|học cao|học cấp|học chính|học chủ|học chuyên đề|học chuyên tu|học chữ|học cụ|
học đại học|học đạo|học điện tử|học đối phó|học đường|học gạo|học giả|học giỏi|học giới|học hai buổi|học hàm|học hạn|học hát|học hè|học hiệu|
học hỏi kinh nghiệm|học khóa|học khôn|học khu|học kỳ|học lại|học lái xe|học lệch|học lịch sử|học liệu|học lớp|học lực|học máy|học mẫu giáo|học mót|
học năm|học ngành|học nghị quyết|học nghiệp|học ngoại khóa|học ngoại ngữ|học ngoại trú|học nhảy|học nhóm|học nội trú|học ôn|học phái|học phẩm|
học phần|học phí|học phiệt|học phong|học phù hợp|học quân sự|học quốc ngữ|học quy chế|học rộng|học sĩ|học sinh|học tài|học tập cộng đồng|
học tập kinh nghiệm|học tập nâng cao|học tập suốt đời|học tập tốt|học tập trải nghiệm|học tập trực tuyến|học thạc sĩ|học thật|học theo tín chỉ|
học thuật hóa|học thuộc lòng|học thuyết|học thức|học tiếng|học tính chất|học toán|học trình|học trò|học trực tuyến|học trưởng|học tủ|học tư|
học từ xa|học văn|học vần|học vấn|học vẹt|học vị|học viện|học viên cao học|học võ|học vụ|học vượt lớp|học xa|học xong|hội khỏe phù đổng|hội trại|
hướng nghiệp dạy nghề|khai giảng năm học|khóa học trực tuyến|khóa trước|khuyến học khuyến tài|kiểm định chất lượng|kỹ càng|ký hiệu học|kỹ lưỡng|
kỹ năng|kỹ nghệ|kỹ nữ|kỹ sư|kỹ tài|kỹ thuật|kỹ tính|kỹ trị|ký túc xá|ký tự|kỹ xảo|làm thạc sĩ|lễ tốt nghiệp|lên lớp trực tiếp|lịch sử đảng bộ|
lớp bán trú|lớp bổ túc|lớp bồi dưỡng|lớp bùn|lớp cảm tình đảng|lớp chọn|lớp chuyên|lớp cuối|lớp dưới|lớp đào tạo|lớp đất|lớp đầu cấp|
lớp đối tượng đảng|lớp ghép|lớp học|lớp kế cận|lớp khác|lớp lang|lớp mầm|lớp mẫu giáo|lớp một|lớp năng khiếu|lớp ngoài|lớp người|lớp nhà trẻ|
lớp nội trú|lớp phó|lớp phủ|lớp sơn|lớp tập huấn|lớp tiểu học|lớp trẻ|lớp trên|lớp trong|lớp trưởng|lớp tuổi|lớp từ|lớp vỏ|lớp xoáy|
lý do chính đáng|lý lẽ|lý lịch đảng viên|lý lịch khoa học|lý lịch tư pháp|lý luận cách mạng|lý luận cao cấp|lý luận chính trị|lý luận nhà nước|
lý luận phê bình|lý thuyết hàn lâm|lý trưởng|lý tưởng cách mạng|lý tưởng hóa|lý tưởng sống|mái ấm|mái che|mái chèo|mái dốc|mái đẩy|mái đình|
mái đua|mái hiên|mái kè|mái lá|mái ngói|mái nhà|mái tóc|mái tôn|mái tranh|mái trường|mái vòm|mầm bệnh|mầm cây|mầm đá|mầm giống|mầm họa|mầm mống|
mầm non|mầm sống|mầm tai họa|mầm xanh|môn bài|môn bóng|môn chuyên|môn đăng hộ đối|môn đệ|môn địa|môn đồ|môn hạ|môn học|môn hộ|môn khách|môn kỳ|
môn ngoại ngữ|môn phái|môn phong|môn phòng|môn quy|môn sinh|môn sử|môn thần|môn thể dục|môn thể thao|môn thi|môn tích hợp|môn toán|môn tự chọn|
môn văn|môn võ|mù chữ|mù công nghệ|mù khơi|mù lòa|mù màu|mù mắt|mù mịt|mù mờ|mù quáng|mù sương|mù tang|mù tạt|mù tăm|mù thông tin|mù tịt|mù u|
nam bán cầu|nam cao|nam châm|nam cực|nam giao|nam giới|nam khoa|nam nhi|nam nữ|nam phụ|nam phương|nam quốc|nam sinh|nam sử|nam thanh nữ tú|
nam tiến|nam tính|nam trang|nam triều|nam trung|nam tước|nam vô tửu|ngành sư phạm|nghiên cứu sinh|ngữ âm|ngữ cảm|ngữ cảnh|ngữ căn|ngữ chí|ngữ dụng|
ngữ điệu|ngữ đoạn|ngữ hệ|ngữ khí|ngữ liệu|ngữ nghĩa|ngữ pháp|ngữ thể|ngữ tính|ngữ tố|ngữ tộc|ngữ trình|ngữ văn|ngữ vựng|nhà bán trú|nhà công vụ|
nhà đa năng|nhà để xe|nhà giáo|nhà giữ trẻ|nhà hiệu bộ|nhà nội trú|nhà trẻ|nhà trường|phẩm chất năng lực|phân luồng học sinh|phổ cập mầm non|
phụ đạo học sinh|sách ảnh|sách bách khoa|sách bài tập|sách báo|sách bổ trợ|sách chính trị|sách chuyên khảo|sách công cụ|sách cũ|sách đèn|
sách địa chí|sách điện tử|sách đỏ|sách giải|sách giáo khoa|sách giáo viên|sách giấy|sách hay|sách hướng dẫn|sách in|sách khoa học|sách lậu|
sách lược quân sự|sách mới|sách nhiễu|sách nói|sách phật|sách quý|sách số|sách tham khảo|sách thiếu nhi|sách trắng|sách trời|sách vàng|sách vở|
sách xanh|sáng kiến kinh nghiệm|sinh hoạt ngoại khóa|sư bác|sư cô|sư cụ|sư đệ|sư đoàn|sư huynh|sư mô|sư phạm|sư phụ|sư sinh|sư thái|sư thầy|sư tổ|
sư trưởng|sư tử|tài liệu học tập|tập đọc|thạc sĩ|thạc sỹ|thiếu lớp|thiếu trò|thỉnh an|thỉnh cầu|thỉnh giảng|thỉnh giáo|thỉnh kinh|thỉnh nguyện|
thỉnh oan|thỉnh thị|thỉnh thoảng|thư viện trường học|tiết dạy|tiết diện|tiết đọc thư viện|tiết độ|tiết học|tiết kiệm thời gian|tiết lễ|tiết nghĩa|
tiết phụ|tiết tháo|tiết thực hành|tổ khối|tốt nghiệp đại học|trái ngành|tri thức trẻ|trường bán trú|trường bắn|trường bóng|trường bổ túc|trường ca|
trường cao đẳng|trường chay|trường chinh|trường chính trị|trường chuẩn|trường chuyên|trường công lập|trường cú|trường cửu|trường dạy nghề|
trường dân lập|trường dòng|trường đại học|trường đảng|trường đạo|trường đào tạo|trường đạt chuẩn|trường đấu|trường điểm|trường đoạn|trường đồ|
trường đời|trường đua|trường giang|trường giáo dưỡng|trường hận|trường hè|trường học|trường hợp|trường khuyết tật|trường kỳ|trường làng|trường lẻ|
trường liên cấp|trường lớp|trường lực|trường lưu|trường mạch|trường mặt|trường mầm non|trường mẫu giáo|trường miệng|trường mục vụ|
trường năng khiếu|trường năng lượng|trường nghề|trường ngoài công lập|trường nhiễu|trường nội trú|trường nữ sinh|trường phái|trường phim|
cổng trường|cổng trường học|trường phó|trường phổ thông|trường quay|trường quân sự|trường quốc tế|trường quy|trường sĩ quan|trường sinh|trường sở|trường sơn|trường sư phạm|
trường tập|trường thành|trường thi|trường thiên|trường thọ|trường thực hành|trường tiên tiến|trường tiểu học|trường tồn|trường trung cấp|
trường trung học|trường tư|trường viện|trường vốn|trường vũ trang|trường vùng cao|trường xã|trường xưa|tuyển sinh đại học|tự học suốt đời|
văn bằng giáo dục|vở bài tập|vở cải lương|vở chèo|vở diễn|vở ghi|vở học|vở kịch|vở múa|vở nháp|vở ô ly|vở sạch chữ đẹp|vở tập viết|vở tuồng|vở vẽ|
xã hội học tập|xét tuyển đại học`;
