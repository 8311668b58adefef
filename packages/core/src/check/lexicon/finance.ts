/** Finance, budget, investment, banking, enterprises, trade. */
export const financeCompounds = `
an ninh tài chính|ân cần|ân điển|ân đức|ân giảm|ân hạn|ân hận|ân huệ|ân nghĩa|ân nhân|ân oán|ân sủng|ân sư|ân tình|ân xá|bảo hiểm nhân thọ|
bảo hiểm nông nghiệp|bảo hiểm rủi ro|bảo hiểm tài sản|bảo lãnh vay|bất động|bổ sung vốn|bội bạc|bội chi ngân sách|bội nhiễm|bội phản|bội phần|
bội số|bội thực|bội tín|bù chéo|bù công|bù đắp|bù giá|bù giờ|bù hao|bù loa|bù lỗ|bù lu|bù nhìn|bù trừ|bù xù|cân đai|cân thương mại|cấp phát vốn|
chi an sinh|chi cân đối|chi cho|chi đầu tư|chi hoạt động|chi hộ|chi khác|chi lương|chi ngân sách|chi nghiệp vụ|chi ngoài|chi sai|chi sự nghiệp|
chi thù lao|chi thường xuyên|chi tiền|chi trợ cấp|chi vượt|chiết áp|chiết cành|chiết ghép|chiết khấu|chiết quang|chiết tính|chiết tự|chiết xuất|
chợ biên giới|chợ bò|chợ búa|chợ cá|chợ chiều|chợ chìm|chợ cóc|chợ cửa khẩu|chợ dân sinh|chợ đầu mối|chợ đen|chợ đêm|chợ giời|chợ hạng|chợ hoa|
chợ huyện|chợ người|chợ nổi|chợ nông thôn|chợ phiên|chợ quê|chợ tạm|chợ tết|chợ tình|chợ trời|chợ trung tâm|chợ truyền thống|chợ tự phát|
chợ vùng cao|chợ xã|chuỗi cung ứng|chuỗi cửa hàng|chuỗi giá trị|chuỗi hành động|chuỗi hạt|chuỗi khối|chuỗi liên kết|chuỗi sản xuất|chuỗi sự kiện|
chuỗi thức ăn|cổ áo|cổ cánh|cổ chân|cổ đại|cổ điển|cổ đông|cổ học|cổ họng|cổ hủ|cổ kính|cổ lệ|cổ lỗ|cổ ngọc|cổ ngữ|cổ nhân|cổ phẩm|cổ phần|
cổ phiếu|cổ phong|cổ sơ|cổ sử|cổ tay|cổ thành|cổ thụ|cổ thư|cổ tích|cổ trang|cổ truyền|cổ tục|cổ tự|cổ tức|cổ vai|cổ văn|cổ vật|cổ xưa|của ăn|
của cải|của chìm|của cho|của công|của để dành|của đút|của hiếm|của hồi môn|của lạ|của nợ|của quý|của riêng|của rơi|cước bưu điện|cước phí|cước tàu|
cước vận tải|doanh gia|doanh lợi|doanh nghiệp|doanh nhân|doanh số|doanh thu|doanh thương|doanh trại|dòng chảy|dòng chữ|dòng dõi|dòng điện|dòng đời|
dòng họ|dòng kênh|dòng khách|dòng lũ|dòng máu|dòng người|dòng nước|dòng sản phẩm|dòng sông|dòng suối|dòng thác|dòng thuế|dòng tiền|dòng tin|
dòng tộc|dòng tu|dòng vốn|dòng xe|dự toán chi|dự toán giao|dự toán ngân sách|dự toán thu|dự trữ lưu thông|dự trữ ngoại hối|dự trữ quốc gia|đáo hạn|
đặt cọc|đấu giá đất|đấu giá tài sản|đấu thầu hạn chế|đấu thầu qua mạng|đấu thầu rộng rãi|đầu tư công|đầu tư dài hạn|đầu tư dàn trải|đầu tư đồng bộ|
đầu tư gián tiếp|đầu tư hạ tầng|đầu tư kinh doanh|đầu tư manh mún|đầu tư mạo hiểm|đầu tư nước ngoài|đầu tư phát triển|đầu tư tài chính|
đầu tư trọng điểm|đầu tư trực tiếp|đầu tư tư nhân|đầu tư xây dựng|định chế|định giá đất|định giá tài sản|định khoản|định phạt|định phí|định thuế|
đô la|đối tác|đối ứng|đồng bảng|đồng đô la|đồng lương|đồng rúp|đồng vốn|đồng yên|gia công hàng hóa|gia công xuất khẩu|giảm giá trị|gian ác|
gian bếp|gian dối|gian hàng|gian hiểm|gian hùng|gian khổ|gian lao|gian lận|gian manh|gian nan|gian ngoan|gian nhà|gian nịnh|gian tà|gian tế|
gian thần|gian thương|gian trá|gian truân|gian xảo|giao dịch|giao kế hoạch vốn|giao vốn|gói bánh|gói bảo hiểm|gói cước|gói dịch vụ|gói ghém|
gói giải pháp|gói hàng|gói hỗ trợ|gói kẹo|gói kích cầu|gói mì|gói quà|gói thầu|gói thuốc|gói tín dụng|gói vay|hạch bạch huyết|hạch cổ|hạch hỏi|
hạch nhân|hạch sách|hạch toán|hạch tội|hạch xoài|hải âu|hải cảng|hải cẩu|hải chiến|hải dương|hải đảo|hải đăng|hải đoàn|hải đồ|hải đội|hải đường|
hải giới|hải hà|hải hành|hải học|hải khẩu|hải lục|hải lưu|hải lý|hải mã|hải ngoại|hải phận|hải phỏng|hải quan|hải quân|hải quỳ|hải sản|hải sâm|
hải tặc|hải triều|hải trình|hải vận|hải vị|hải vực|hải yến|hàng ăn|hàng bán|hàng bánh|hàng bình ổn|hàng cấm|hàng chính hãng|hàng chợ|
hàng cồng kềnh|hàng cũ|hàng cứu trợ|hàng dệt may|hàng đặc sản|hàng đổi|hàng giả|hàng gia công|hàng gian|hàng hiệu|hàng họ|hàng hóa|hàng kém|
hàng ký gửi|hàng lậu|hàng lô|hàng lối|hàng lưu niệm|hàng mã|hàng mẫu|hàng ngoại|hàng nhái|hàng nóng|hàng nội|hàng nông sản|hàng nước|
hàng phân tích|hàng quà|hàng quán|hàng quốc|hàng rau|hàng rong|hàng rời|hàng tạm nhập|hàng tạp hóa|hàng tết|hàng thật|hàng thiết yếu|hàng thịt|
hàng thủ công|hàng tiêu dùng|hàng tồn kho|hàng viện trợ|hàng việt|hàng xách tay|hàng xáo|hàng xén|hàng xuất khẩu|hoa ban|hoa cà phê|hoa cải|
hoa cảnh|hoa chúc mừng|hoa chuối|hoa cúc|hoa cương|hoa dại|hoa dâm bụt|hoa đào|hoa đạo|hoa đăng|hóa đơn|hoa gạo|hoa giả|hóa giá|hoa giấy|hoa hậu|
hoa hòe|hoa hoét|hoa hồng|hoa huệ|hoa hướng dương|hoa khôi|hoa kiều|hoa lá|hoa lan|hoa lệ|hoa liễu|hoa lợi|hoa ly|hoa lý|hoa mai|hoa màu|hoa mắt|
hoa mỹ|hoa nhài|hoa nở|hoa phượng|hoa quả|hoa quỳ|hoa quỳnh|hoa râm bụt|hoa sen|hoa súng|hoa súp lơ|hoa sữa|hoa tai|hoa tay|hoa thơm|hoa thủy tiên|
hoa tiên|hoa tiêu|hoa trái|hoa tử đằng|hoa tươi|hoa văn|hoa viên|hoa xoan|hoàn thuế điện tử|hợp đồng chuyển nhượng|hợp đồng dài hạn|
hợp đồng kinh tế|hợp đồng lao động|hợp đồng mua bán|hợp đồng nguyên tắc|hợp đồng tặng cho|hợp đồng thế chấp|hợp đồng thuê|hợp đồng tín dụng|
hợp đồng trọn gói|hợp đồng tương lai|hợp đồng ủy quyền|hợp đồng xây dựng|hợp tác công tư|hợp tác đầu tư|huy động vốn|kế toán|khách bộ hành|
khách du lịch|khách đến|khách đoàn|khách hàng|khách khứa|khách lạ|khách lưu trú|khách mời|khách nội địa|khách nợ|khách quan|khách quê|
khách quốc tế|khách quý|khách sạn|khách sáo|khách tham quan|khách thăm|khách thể|khách thương|khách trọ|khách vãng lai|kho bạc|kho bãi|kho báu|
kho cá|kho cảng|kho chứa|kho dữ liệu|kho dự phòng|kho dự trữ|kho đạn|kho đụn|kho gạo|kho hàng|kho lạnh|kho lẫm|kho lương|kho lưu trữ|kho ngầm|
kho ngoại quan|kho quỹ|kho số|kho tàng|kho thịt|kho thóc|kho thuốc|kho tiền|kho tư liệu|kho vắc xin|kho vận|kho vật chứng|kho vũ khí|kho xăng dầu|
khoản chênh lệch|khoản chi|khoản đãi|khoản đầu tư|khoản điểm|khoản đóng góp|khoản kinh phí|khoản lãi|khoản lỗ|khoản mục|khoản nộp|khoản nợ|
khoản phải thu|khoản phải trả|khoản phạt|khoản phí|khoản phụ cấp|khoản tài trợ|khoản tạm ứng|khoản thu|khoản thuế|khoản tiền|khoản trợ cấp|
khoản vay|khoản viện trợ|kích cầu du lịch|kích cầu tiêu dùng|kiểm toán độc lập|kiểm toán nhà nước|kiểm toán nội bộ|kim anh|kim bản vị|kim băng|
kim bôi|kim châm|kim chỉ|kim cổ|kim cúc|kim cương|kim đan|kim đồng|kim giây|kim hoàn|kim hôn|kim khánh|kim khâu|kim khí|kim loại|kim ngạch|
kim ngân|kim ngọc|kim ngư|kim nhũ|kim ô|kim phút|kim quý|kim thạch|kim thời|kim tiêm|kim tiền|kim tinh|kim tuyến|kim tự tháp|lãi cao|lãi dự thu|
lãi đơn|lãi gộp|lãi kép|lãi lờ|lãi lời|lãi mẹ đẻ con|lãi phạt|lãi ròng|lãi sau thuế|lãi suất|lãi thấp|lãi tiền|lãi vay|lạm phát cơ bản|lạm thu phí|
lỗ ban|lỗ chỗ|lỗ đạn|lỗ đáo|lỗ đen|lỗ hà|lỗ hổng|lỗ huyệt|lỗ kế hoạch|lỗ khoan|lỗ lã|lỗ lốc|lỗ lũy kế|lỗ mãng|lỗ mũi|lỗ rò|lỗ tai|lỗ thủng|lỗ vốn|
lưu chuyển hàng hóa|lưu thông hàng hóa|mãi lộ|mãi mãi|mãi mê|mức thuế suất|ngân bài|ngân hàng chính sách|ngân hàng cổ phần|ngân hàng dữ liệu|
ngân hàng điện tử|ngân hàng giống|ngân hàng máu|ngân hàng mẹ|ngân hàng nhà nước|ngân hàng số|ngân hàng thương mại|ngân hàng trung ương|ngân hối|
ngân khố phiếu|ngân lượng|ngân nhũ|ngân sách cân đối|ngân sách cấp tỉnh|ngân sách địa phương|ngân sách sự nghiệp|ngân sách tập trung|
ngân sách trung ương|ngân sách xã|ngoại ban|ngoại bang|ngoại bào|ngoại biên|ngoại cảm|ngoại cảnh|ngoài chợ|ngoại công|ngoài công lập|ngoại cỡ|
ngoài cuộc|ngoài cửa|ngoài da|ngoại diên|ngoại đạo|ngoại địa|ngoài đồng|ngoài đời|ngoại gia|ngoài giá thú|ngoại gián|ngoại giao|ngoại giáp|
ngoài giờ|ngoại hạng|ngoại hạt|ngoài hè|ngoại hình|ngoại hối|ngoại khoa|ngoại khóa|ngoại khổ|ngoại khối|ngoài khơi|ngoại kiều|ngoại lai|ngoài lề|
ngoại lệ|ngoài luồng|ngoại lực|ngoài mặt|ngoài ngân sách|ngoại ngữ|ngoài nhà nước|ngoại nhân|ngoại nhập|ngoài nước|ngoại ô|ngoại phạm|ngoài phố|
ngoại phụ|ngoại quan|ngoại quốc|ngoài quốc doanh|ngoài quy hoạch|ngoài ra|ngoại sản|ngoại suy|ngoại tại|ngoại tâm|ngoại tệ|ngoại thành|ngoại thân|
ngoại thất|ngoại thích|ngoại thương|ngoại tiếp|ngoại tiết|ngoại tình|ngoại tỉnh|ngoại tộc|ngoại trợ|ngoài trời|ngoại trú|ngoại trừ|ngoài trường|
ngoại trưởng|ngoại tuyến|ngoại ứng|ngoại vi|ngoại viện|ngoại vụ|ngoài vùng|ngoại xã|ngoại xâm|ngoại xuất|nguồn thuế|nguồn tín dụng|người bán|
người bạn|người bản địa|người bào chữa|người bảo lãnh|người bệnh|người bị hại|người bị kiện|người bị tạm giữ|người bị thương|người cai nghiện|
người cao tuổi|người cầm quyền|người cận nghèo|người cha|người chăm sóc|người chăn nuôi|người chấp hành án|người chết|người chỉ huy|
người chịu thuế|người chồng|người chơi|người chủ|người có công|người có uy tín|người con|người cư trú|người dân|người dẫn đường|người dùng|
người dự bị|người dưng|người đại biểu|người đại diện|người đang sống|người đảng viên|người đẹp|người đi bộ|người đi đường|người đọc|người đồng bào|
người đồng tính|người đỡ đầu|người đời|người đưa tin|người đứng đầu|người đương thời|người già|người giám định|người giám hộ|người giàu|
người giúp việc|người hành nghề|người hâm mộ|người hầu|người hiến máu|người học|người hùng|người hướng dẫn|người kế cận|người kế nhiệm|
người kế toán|người khác|người khai|người khiếu nại|người khỏe|người khởi kiện|người khuyết tật|người kinh|người lạ|người lái xe|người làm chứng|
người làm công|người lạm dụng|người làm nghề|người lang thang|người lãnh đạo|người lao động|người lập|người lính|người lớn|người mại dâm|người máy|
người mắc bệnh|người mất|người mẫu|người mẹ|người mù|người mua|người nào|người nghe|người nghèo|người nghiện|người ngoài|người ngợm|người nhà|
người nhận khoán|người nhập cảnh|người nhiễm|người nổi tiếng|người nông dân|người nộp thuế|người nước ngoài|người phạm tội|người phán xử|
người phát ngôn|người phụ nữ|người phụ thuộc|người phụ trách|người quá cố|người quản lý|người quen|người quyết định|người ra quyết định|người rừng|
người sản xuất|người sáng lập|người sau|người sống|người sử dụng|người ta|người tài|người tạm trú|người tàn tật|người tham gia|người tham mưu|
người thân|người thật|người thầy|người thợ|người thụ hưởng|người thứ ba|người thừa hành|người thừa kế|người thực hành|người tiến hành|
người tiền nhiệm|người tiêu dùng|người tình|người tố cáo|người trẻ|người trên|người trong cuộc|người trồng rừng|người trông trẻ|người trúng|
người truyền tin|người tu hành|người tuyết|người tự do|người tử tế|người ủy quyền|người vay|người vận động|người vi phạm|người viết|người việt|
người vợ|người xem|người xin|người xung quanh|người xưa|người yêu|người yếu thế|nhà bán lẻ|nhà băng|nhà buôn|nhà cái|nhà cung cấp|nhà đầu tư|
nhà khởi nghiệp|nhà kinh doanh|nhà nhập khẩu|nhà phát hành|nhà phân phối|nhà quản trị|nhà sản xuất|nhà tài trợ|nhà thầu|nhà tuyển dụng|
nhà xuất khẩu|nhập khẩu chính|nhập khẩu tạm|nhập khẩu tiểu ngạch|nhập siêu|phá giá đồng tiền|phá giá tiền tệ|phát hành trái phiếu|
phân bổ ngân sách|phân bổ vốn|phân lãi|phí bảo trì|phí cầu đường|phí công|phí dịch vụ|phí đường|phí giao thông|phí hạ tầng|phí hoa hồng|phí hoài|
phí lệ phí|phí lưu kho|phí môi giới|phí ngân hàng|phí phạm|phí sử dụng|phí tham quan|phí thẩm định|phí tổn|phí trước bạ|phí vận chuyển|phí vệ sinh|
phí xây dựng|phiên giao dịch|phiếu bài|phiếu bầu|phiếu bé ngoan|phiếu chi|phiếu chuyển|phiếu đảng viên|phiếu đánh giá|phiếu đăng ký|phiếu điểm|
phiếu điều tra|phiếu giao nhận|phiếu hẹn|phiếu hợp lệ|phiếu khám|phiếu khảo sát|phiếu kho|phiếu kiểm soát|phiếu kiểm tra|phiếu lấy ý kiến|
phiếu lý lịch|phiếu mua hàng|phiếu nhập|phiếu phạt|phiếu quà tặng|phiếu thăm dò|phiếu thu|phiếu thuận|phiếu tiền|phiếu tín nhiệm|phiếu trắng|
phiếu trình|phiếu xuất|phiếu yêu cầu|phụ phí|phụ thu|quà bánh|quà biếu|quà cáp|quà cưới|quà lưu niệm|quà quê|quà sáng|quà tặng|quà tết|quà vặt|
quỹ bình ổn giá|quyết toán năm|rủi may|rủi ro|sàn bê tông|sàn chứng khoán|sàn diễn|sàn đấu|sàn gạch|sàn giá|sàn giao dịch|sàn gỗ|sàn nhà|sàn nhảy|
sàn thương mại|sàn việc làm|siêu âm|siêu bão|siêu cấp|siêu cường|siêu đẳng|siêu đô thị|siêu hạng|siêu hình|siêu lạm phát|siêu liên kết|
siêu lợi nhuận|siêu máy tính|siêu mỏng|siêu nhân|siêu nhiên|siêu nhỏ|siêu phàm|siêu rẻ|siêu sạch|siêu sao|siêu tân tinh|siêu thị|siêu thoát|
siêu tốc|siêu trọng|siêu trường|siêu vi|siêu việt|sinh lãi|sinh lợi nhuận|sổ cái|sổ chi tiết|sổ nhật ký|tài chính doanh nghiệp|tài chính nhà nước|
tài chính toàn cầu|tài chính xanh|tài khóa|tài khoản kế toán|tài sản kê khai|tài sản kết cấu|tài sản lưu động|tài sản ròng|tài sản tham nhũng|
tài trợ thương mại|tem bưu chính|tem chống giả|tem điện tử|tem nhãn|tem phiếu|tem thuế|tem thư|tem truy xuất|thanh khoản ngân hàng|thặng dư|
thất thu|thầu chính|thầu dầu|thầu đề|thầu khoán|thầu phụ|thầu xây dựng|thị phần|thương binh|thương cảm|thương cảng|thương chính|thương đau|
thương đoàn|thương gia|thương hại|thương hàn|thương hiệu|thương hội|thương khách|thương khó|thương lái|thương lục địa|thương lượng|thương mại|
thương mến|thương nghiệp|thương nhân|thương nhớ|thương phẩm|thương phiếu|thương quyền|thương số|thương tá|thương tàn|thương tâm|thương tật|
thương thảo|thương thầm|thương thân|thương thuyết|thương tích|thương tiếc|thương tình|thương tổn|thương trọng|thương trường|thương ước|thương vàn|
thương vay|thương vong|thương vụ|thương xót|thương yêu|tiền bản quyền|tiền bảo hiểm|tiền bảo lãnh|tiền bồi thường|tiền chậm nộp|tiền chợ|tiền chùa|
tiền chuyên cần|tiền cứu trợ|tiền đặt cọc|tiền đặt trước|tiền đầu tư|tiền điện|tiền đút lót|tiền giả|tiền giấy|tiền gốc|tiền hàng|tiền hoa hồng|
tiền học|tiền hỗ trợ|tiền hưu|tiền kim loại|tiền ký quỹ|tiền lãi suất|tiền làm thêm|tiền lời|tiền lương hưu|tiền mặt bằng|tiền mừng tuổi|tiền nhà|
tiền nhàn rỗi|tiền nong|tiền nợ|tiền nước|tiền pháp định|tiền phạt vi phạm|tiền phí|tiền phòng|tiền phúng|tiền quà|tiền quyên góp|tiền số|
tiền sử dụng đất|tiền tài|tiền tạm ứng|tiền tang|tiền tiết kiệm|tiền trạm|tiền trúng thưởng|tiền tuất|tiền từ thiện|tiền tươi|tiền tỷ|tiền vi phạm|
tiền vốn|tiền xe|tiền xu|tiểu thương|tín dụng vi mô|tồn ngân|trái chủ|trái tức|trượt giá|tự chủ ngân sách|tương hợp chi tiêu|vàng miếng|vàng ta|
vàng tây|vàng trắng|vốn ngân hàng|vốn tự bổ sung|xăng giả|xuất siêu kỷ lục|xuất toán`;
