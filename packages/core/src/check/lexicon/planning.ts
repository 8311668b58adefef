/** Planning, statistics, reporting, targets, programmes. */
export const planningCompounds = `
bám kế hoạch|báo cáo năm|báo cáo quý|báo cáo tháng|báo cáo tổng kết|biểu bảng|biểu cam kết|biểu đồ|biểu giá|biểu mẫu|biểu phí|biểu số|biểu thuế|
biểu tổng hợp|bối cảnh|bối rối|bước chuyển|bước đi|bước đột phá|bước khởi đầu|bước lùi|bước ngoặt|bước nhảy vọt|bước tiến|cao điểm|cao trào|
cân bằng|cận biên|cận cảnh|cận chiến|cận dưới|cận đại|cân đối|cận kề|cận lâm sàng|cận nghèo|cận thị|cận trên|chất lượng|chất xúc tác|chỉ báo|
chiến bào|chiến binh|chiến công|chiến cuộc|chiến dịch|chiến hạm|chiến hào|chiến hữu|chiến khu|chiến lũy|chiến lược|chiến mã|chiến quả|chiến sách|
chiến sĩ|chiến sỹ|chiến thắng|chiến thuật|chiến tích|chiến tranh|chiến trường|chiến xa|chu đáo|chu kỳ|chu niên|chu toàn|chu trình|chu vi|con bò|
con cháu|con chữ|con dâu|con dấu|con đẻ|con đò|con đường|con em|con gái|con giống|con lai|con nghiện|con người|con nợ|con nuôi|con ốm|con rể|
con số|con tem|con thuyền|con tin|con trai|con trâu|con út|cốt lõi|cột mốc|dài dòng|dài hạn|dài hơi|dài kỳ|dài lâu|dài ngày|diện đối tượng|
diện hẹp|diện kiến|diện mạo|diện nghèo|diện rộng|diện tích|dư âm|dư chấn|dư dả|dư dật|dư địa|dư luận|dư lượng|dư nợ|dư nước|dự phòng|dư thừa|dư vị|
đà điểu|đà giảm|đà phát triển|đà tăng|đầu bài|đầu bảng|đầu báo|đầu bếp|đầu bò|đầu câu|đầu cầu|đầu cơ|đầu cuối|đầu dòng|đầu đàn|đầu đạn|đầu đề|
đầu điểm|đầu điếu|đầu độc|đầu đội|đầu đuôi|đầu đường|đầu giờ|đầu gối|đầu hàng|đầu hồi|đầu kéo|đầu kỳ|đầu lâu|đầu lĩnh|đầu lọc|đầu máy|đầu mối|
đầu mục|đầu não|đầu năm|đầu nậu|đầu nguồn|đầu nhiệm kỳ|đầu óc|đầu phiếu|đầu quý|đầu ra|đầu ruồi|đầu sách|đầu sỏ|đầu sông|đầu tàu|đầu tắc|đầu tháng|
đầu thế kỷ|đầu thú|đầu tiên|đầu trò|đầu tuần|đầu vào|đầu việc|đầu vú|đầu xuân|điểm báo|điểm bão hòa|điểm bưu điện|điểm cao|điểm cầu|điểm chết|
điểm chuẩn|điểm cộng|điểm cuối|điểm cực|điểm dân cư|điểm du lịch|điểm dừng|điểm đặt|điểm đầu|điểm đấu nối|điểm đen|điểm đến|điểm đo|điểm đỗ|
điểm giao dịch|điểm gốc|điểm kiểm|điểm lẻ|điểm mạnh|điểm mấu chốt|điểm mốc|điểm mới|điểm mua bán|điểm nghẽn|điểm nhấn|điểm nóng|điểm nổi bật|
điểm phát|điểm rơi|điểm sàn|điểm sáng|điểm số|điểm tập kết|điểm tham quan|điểm thi|điểm thưởng|điểm tích cực|điểm trắc nghiệm|điểm trung bình|
điểm trừ|điểm trường|điểm tụ|điểm tựa|điểm ưu tiên|điểm xuất phát|điểm yếu|định hướng lớn|định kỳ|định mức|định ngạch|định suất|độ ẩm|độ bao phủ|
độ bền|độ cao|độ che phủ|độ chín|độ chính xác|độ cứng|độ dài|độ dày|độ dốc|độ đạm|độ đồng đều|độ lệch|độ lớn|độ lùi|độ lượng|độ mặn|độ mở|độ nét|
độ nghiêng|độ nhạy|độ nhớt|độ phân giải|độ phì|độ phủ|độ rộng|độ rung|độ sai lệch|độ sâu|độ thế|độ thu nhập|độ thường|độ tin cậy|độ trễ|
độ trưởng thành|độ tuổi|động cơ|động lực|động năng|động thái|đột phá chiến lược|gần đây|gần đúng|gần gũi|gần kề|gần nhất|gần xa|giá bán|giá bìa|
giá buốt|giá cả|giá chào|giá cố định|giá cước|giá dầu|giá dịch vụ|giá đắt|giá đất|giá đậu|giá điện|giá đỡ|giá gốc|giá hiện hành|giá hời|
giá khởi điểm|giá khung|giá lạnh|giá lẻ|giá lúa|giá mà|giá mua|giá nhà|giá như|giá nước|giá rẻ|giá rét|giá sách|giá sàn|giá sỉ|giá so sánh|
giá thành|giá thầu|giá thể|giá thuê|giá trần|giá treo|giá trị|giá vàng|giá vẽ|giá vé|giá vốn|giá xăng|giai cấp|giai điệu|giai đoạn|giai nhân|
giải pháp|giai tầng|giai thoại|giữa chừng|giữa dòng|giữa đường|giữa kỳ|giữa mùa|giữa năm|giữa nhiệm kỳ|giữa trưa|giữa vụ|gốc cây|gốc nợ|gốc rễ|
gốc so sánh|gốc tích|gốc tiền|gốc tự|hạn chế|hàng chục|hàng đầu|hàng giờ|hàng hải|hàng không|hàng lang|hàng loạt|hàng năm|hàng ngàn|hàng ngày|
hàng nghìn|hàng ngũ|hàng phố|hàng quý|hàng rào|hàng tháng|hàng trăm|hàng triệu|hàng tuần|hàng tỷ|hàng vạn|hàng xóm|hằng giờ|hằng hà|hằng năm|
hằng ngày|hằng quý|hằng số|hằng tháng|hằng tinh|hằng tuần|hậu bị|hậu kiểm|hiện có|hiện diện|hiện đại|hiện hành|hiện hình|hiện hữu|hiện nay|
hiện tại|hiện thân|hiện thời|hiện thực|hiện tình|hiện trạng|hiện trường|hiện tượng|hiện vật|hợp phần|kế hoạch|kế toán trưởng|kết cấu|kết quả|
khả ái|khả biến|khả dụng|khả kháng|khả kính|khả năng|khả nghi|khả ố|khả quan|khả thi|khái luận|khái lược|khái niệm|khái quát|khái toán|khoảng cách|
khoảng chừng|khoảng không|khoảng rộng|khoảng sân|khoảng thời gian|khoảng trống|khoảng xanh|khung cảnh|khung chương trình|khung cửi|khung gầm|
khung giá|khung giờ|khung hình phạt|khung khổ|khung năng lực|khung nhà|khung pháp lý|khung tên|khung thép|khung thời gian|khung trình độ|khung xe|
kịch bản|kịch câm|kịch độc|kịch liệt|kịch nói|kịch phát|kịch sĩ|kịch tính|kịch trần|kịch trường|kinh bang|kinh dị|kinh doanh|kinh điển|kinh độ|
kinh động|kinh giới|kinh hãi|kinh hoàng|kinh kệ|kinh khiếp|kinh kỳ|kinh luân|kinh lý|kinh mạch|kinh ngạc|kinh nghiệm|kinh nguyệt|kinh niên|
kinh phí|kinh qua|kinh sợ|kinh tế|kinh thành|kinh thánh|kinh tởm|kinh truyền|kinh tuyến|lâu bền|lâu dài|lâu dần|lâu đài|lâu đời|lâu la|lâu lắc|
lâu lâu|lâu nay|lâu năm|lâu ngày|lộ trình|lũy kế|lũy thừa|lũy tiến|lũy tre|lượng hóa|mật báo|mật chỉ|mật danh|mật độ|mật hoa|mật khẩu|mật lệnh|
mật mã|mật mía|mật nghị|mật ngọt|mật ngữ|mật ong|mật phục|mật phương|mật thám|mật thiết|mật thư|mật ước|mật vụ|mốc cao độ|mốc chỉ giới|mốc giới|
mốc lịch sử|mốc lộ giới|mốc meo|mốc ranh giới|mốc son|mốc thời gian|mốc tọa độ|mối đe dọa|mối hàn|mối lái|mối liên hệ|mối lo|mối mọt|mối nguy|
mối nối|mối quan hệ|mối tình|mục đích|mục đồng|mục kích|mục lục|mục nát|mục rỗng|mục ruỗng|mục sở thị|mục sư|mục tiêu|mục từ|mũi chông|mũi dao|
mũi đất|mũi đột phá|mũi khoan|mũi kim|mũi miệng|mũi nhọn|mũi tên|mũi thuyền|mũi tiêm|mũi tiến công|mức án|mức cao|mức chi|mức chuẩn|mức đóng|
mức độ|mức giá|mức giảm|mức giới hạn|mức hỗ trợ|mức hưởng|mức khoán|mức lãi|mức lương|mức nước|mức phạt|mức sinh|mức sống|mức tăng|mức thấp|
mức thu|mức tối đa|mức tối thiểu|mức trần|mức vay|mức vốn|năm âm lịch|năm báo cáo|năm cơ sở|năm cũ|năm gốc|năm học|năm kế hoạch|năm mới|năm mươi|
năm nay|năm ngày|năm ngoái|năm nhuận|năm qua|năm sau|năm sinh|năm tài chính|năm tháng|năm thứ|năm tới|năm trước|năm xưa|năng suất lao động|
nền công nghiệp|nền công vụ|nền dân chủ|nền đất|nền độc lập|nền đường|nền giáo dục|nền hành chính|nền hòa bình|nền kinh tế|nền móng|nền nã|nền nếp|
nền nhà|nền nông nghiệp|nền quốc phòng|nền tảng|nền văn hóa|ngắn hạn|nguồn bệnh|nguồn bổ sung|nguồn cội|nguồn cơn|nguồn cung|nguồn điện|
nguồn đóng góp|nguồn gen|nguồn giống|nguồn gốc|nguồn hàng|nguồn khách|nguồn lây|nguồn lợi|nguồn lực|nguồn mạch|nguồn năng lượng|nguồn ngân sách|
nguồn nhân lực|nguồn nước|nguồn ô nhiễm|nguồn phát|nguồn sinh thủy|nguồn tài chính|nguồn tài trợ|nguồn thải|nguồn thu|nguồn tin|nguồn tuyển|
nguồn vật liệu|nguồn vốn|nguy biến|nguy cấp|nguy cơ|nguy hại|nguy hiểm|nguy khốn|nguy kịch|nguy nan|nguy nga|nguy ngập|nhịp bước|nhịp cầu|
nhịp điệu|nhịp độ|nhịp nhàng|nhịp sinh học|nhịp sống|nhịp tăng|nhịp thở|nhịp tim|nhu cầu|nhu mì|nhu mô|nhu nhược|nhu thuật|nhu yếu|niên biểu|
niên đại|niên độ|niên giám|niên hạn|niên hiệu|niên khóa|niên kim|niên lịch|niên thiếu|niên vụ|phạm húy|phạm lỗi|phạm nhân|phạm pháp|phạm quy|
phạm thượng|phạm tội|phạm trù|phạm vi|phần chênh lệch|phần còn lại|phần cơm|phần cứng|phần đất|phần đầu|phần đông|phần đường|phần hồn|
phần kinh phí|phần lớn|phần mềm|phần mộ|phần nào|phần nền|phần nghìn|phần ngọn|phần nhiều|phần quà|phần sau|phần thân|phần thi|phần thưởng|
phần trăm|phần tử|phần việc|phần vốn|phụ lục|quá bán|quá bộ|quá cảnh|quá chén|quá cố|quá đà|quá đáng|quá độ|quá đỗi|quá đông|quá giang|quá hạn|
quá ít|quá khích|quá khổ|quá khứ|quá lố|quá lời|quá lứa|quá mức|quá nhiều|quá niên|quá nửa|quá quắt|quá sức|quá tải|quá tay|quá thể|quá thời|
quá trình|quá trớn|quá vãng|quý bà|quý báu|quý cô|quý công ty|quý cơ quan|quý cuối|quý danh|quý đại biểu|quý đầu|quý giá|quý hiếm|quý hóa|quý hồ|
quý hơn|quý khách|quý kim|quý mến|quy mô kinh tế|quý này|quý ngài|quý nhân|quý nhất|quý ông|quý phái|quý phi|quý thầy|quý tộc|quý trọng|quý trước|
quý tử|quý tướng|quý vị|sản lượng|số báo|số bình quân|số chẵn|số chênh lệch|số chi|số chia hết|số chỗ|số còn lại|số dân|số dư|số đăng ký|số đen|
số đẹp|số đề|số đếm|số điểm|số điện thoại|số đo|số độc đắc|số đông|số giờ|số hạng|số hiệu|số hóa|số học|số hộ|số khách|số kho|số không|số khung|
số lần|số lẻ|số liệu|số lớn|số lượng|số lượt|số máy|số mệnh|số mũ|số năm|số ngày|số nguyên|số người|số nhà|số nhân|số nhiều|số nợ|số phận|số phiếu|
số ra|số tài khoản|số thai|số tháng|số thập phân|số thu|số thuế|số thứ tự|số thửa|số thực|số tiền|số trang|số trúng|số trung bình|số tuyệt đối|
số từ|số tương đối|số vòng|số vốn|số vụ|số xấu|số xe|suất ăn|suất cơm|suất đầu tư|suất học bổng|suất lợi nhuận|suất sinh|tầm nhìn|tần ngần|
tần phiền|tần số|tần suất|tần tảo|tần tiện|thông số|tỉ lệ|tiến trình|tiêu thức|tổng diện|tổng điểm|tổng giá|tổng kinh phí|tổng nhu cầu|tổng quy mô|
tốp ca|tốp cuối|tốp dẫn đầu|tốp đầu|tốp thợ|tốp trên|trọng án|trọng bệnh|trọng dụng|trọng đại|trọng địa|trọng điểm|trọng hậu|trọng lực|trọng lượng|
trọng nam khinh nữ|trọng nông|trọng pháo|trọng số|trọng tài|trọng tải|trọng tâm|trọng thần|trọng thể|trọng thị|trọng thương|trọng thưởng|trọng tội|
trọng trách|trọng vọng|trọng yếu|trung hạn|tỷ dụ|tỷ đô la|tỷ đồng|tỷ giá|tỷ khối|tỷ lệ|tỷ mẩn|tỷ mỉ|tỷ muội|tỷ phú|tỷ số|tỷ suất|tỷ thí|tỷ trọng|
vị thế|viễn cảnh|xu hướng|xu lợi|xu nịnh|xu phụ|xu thế|xu thời|ý tưởng`;
