/** Agriculture, forestry, fishery, rural development. */
export const agricultureCompounds = `
ao cá|ao chuồng|ao đầm|ao hồ|ao làng|ao nuôi|ao tù|ao ước|bã bia|bã đậu|bã mía|bã rượu|bã sắn|bạch cầu|bạch đàn|bạch đằng|bạch đới|bạch hầu|
bạch kim|bạch mã|bạch quả|bạch tạng|bạch truật|bạch tuộc|bắp cải|bắp chân|bắp ngô|bắp tay|bèo bọt|bèo hoa dâu|bèo tây|bệnh bạc lá|bệnh dại|
bệnh đạo ôn|bệnh đốm trắng|bệnh khô vằn|bệnh tai xanh|bệnh vàng lá|bò cái|bọ cánh cứng|bọ cạp|bọ chét|bò đực|bọ gậy|bò giống|bọ hung|bò lai|
bò rừng|bò sát|bò sinh sản|bò sữa|bò thịt|bò tót|bọ trĩ|bò vàng|bọ xít|bón lót|bón phân|bón thúc|bón vôi|bờ bãi|bờ bao|bờ biển|bờ bụi|bờ đê|bờ kè|
bờ kênh|bờ mương|bờ rào|bờ ruộng|bờ sông|bờ suối|bờ thửa|bù lạch|bưởi da xanh|bưởi diễn|cá biển|cá bố mẹ|cá bống|cá bột|cá cảnh|cá chẽm|cá chép|
cá chim|cà chua|cá cơm|cá diếc|cà gai leo|cá giống|cá heo|cá hồi|cá hương|cá khô|cá kiếm|cá lăng|cá lóc|cá lồng|cá mập|cá mè|cá mú|cá mực|cá ngừ|
cá ngựa|cà nhắc|cá nục|cá nuôi|cá nước ngọt|cà pháo|cà phê|cà ri|cá rô|cà rốt|cá sấu|cá tầm|cá thu|cà tím|cá tra|cá trắm|cá trê|cá trích|cá trôi|
cá vàng|cà vạt|cá voi|cá vược|cải ngọt|cải tạo đất|cải tạo vườn|cải thảo|cải xanh|cam canh|cam chanh|cam quýt|cam sành|cam thảo|càng cua|cánh buồm|
cánh bướm|canh chua|cánh cung|cánh cửa|cánh cứng|canh điền|cánh đồng|canh gà|cánh hẩu|cánh hoa|cánh hữu|cánh kiến|cánh quạt|cánh quân|cánh rừng|
cánh tả|canh tác bền vững|canh tác nương|cánh tay|cao áp|cao ban|cao bồi|cao cả|cao cấp|cao cường|cao dao|cao đài|cao đạt|cao đẳng|cao điệu|cao độ|
cao đơn|cao giá|cao học|cao hổ|cao hùng|cao hứng|cao khiết|cao kỳ|cao lanh|cao lâu|cao lớn|cao lương|cao minh|cao ngạo|cao ngất|cao nghều|
cao nguyên|cao niên|cao ốc|cao quý|cao ráo|cao sản|cao sang|cao siêu|cao su|cao tăng|cao tầng|cao thế|cao thủ|cao thượng|cao tốc|cao trình|
cao tuổi|cao vọng|cao vút|cao xa|cao xạ|cày ải|cày bừa|cày cấy|cày kéo|cày máy|cày sâu|cày xới|cần biết|cần câu|cần cẩu|cần có|cần cù|cần dùng|
cần kíp|cần lao|cần phải|cần sa|cần tây|cần thiết|cần tìm|cần trục|cần vụ|cần vương|cây ăn quả|cây ăn trái|cây bản địa|cây bụi|cây bút|cây bưởi|
cây cam|cây cảnh|cây cao su|cây cầu|cây chè|cây chuối|cây cỏ|cây cọ|cây con|cây cổ thụ|cây công nghiệp|cấy dặm|cây dừa|cây dược liệu|cây đa|
cây đầu dòng|cây điều|cây đứng|cấy ghép|cây giống|cây gỗ|cấy hái|cây họ đậu|cây hoa màu|cây hồ tiêu|cây keo|cây lâm nghiệp|cây lâu năm|cây lúa|
cấy lúa|cây lương thực|cấy máy|cây me|cây mẹ|cây mía|cấy mô|cây nấm|cây ngắn ngày|cây ngô|cây nguyên liệu|cây nhãn|cây nước|cây phân tán|cây quế|
cây rau màu|cây rừng|cây sắn|cây số|cây thông|cây thuốc|cây tre|cây trồng|cấy truyền|cây vải|cây vụ đông|cây xanh|cây xăng|chăn ấm|chăn bông|
chăn dắt|chăn gối|chăn màn|chăn nuôi|chăn thả|chăn trâu|chân cầu|chân chất|chân chính|chân dung|chân đất|chân đê|chân đế|chân hàng|chân không|
chân khớp|chân lý|chân máy|chân núi|chân phương|chân rết|chân ruộng|chân tay|chân thành|chân thật|chân thực|chân tình|chân trâu|chân trời|chân tủy|
chân tường|chân tướng|chân vạc|chân vịt|chè búp|chè cành|chè chát|chè chén|chè đặc sản|chè đậu|chè đen|chè hạt|chè hương|chè trung du|chè tươi|
chè xanh|chế phẩm sinh học|chồi cây|chồi nách|chồi non|chồi nụ|chuối cau|chuối mô|chuối ngự|chuối rừng|chuối sấy|chuối tây|chuối tiêu|chuồng bò|
chuồng chim|chuồng cọp|chuồng gà|chuồng hở|chuồng kín|chuồng lợn|chuồng nuôi|chuồng trại|cỏ bạc|cỏ cây|cỏ dại|cỏ khô|cỏ lào|cỏ lúa|cỏ may|cỏ mật|
cỏ ngọt|cỏ tranh|cỏ voi|cỏ xước|cọc bê tông|cọc cạch|cọc chèo|cọc cừ|cọc gỗ|cọc mốc|cọc nhồi|cọc sắt|cọc tiêu|cọc tre|củ cải|củ cuốc|củ dong|
củ đậu|củ giống|củ gừng|củ hành|củ khoai|củ kiệu|củ mài|củ mì|củ nâu|củ quả|củ sắn|củ tỏi|củ từ|cua bấy|cua bể|cua biển|cua đồng|cua ghẹ|cua lột|
dâu bể|dâu con|dâu da|dâu rể|dâu tằm|dâu tây|dê cừu|dê đồng|dê núi|dê sữa|diêm chính|diêm dân|diêm mạch|diêm nghiệp|diêm sinh|diêm vương|diệp lục|
dong dỏng|dong riềng|dồn thửa|dưa cải|dừa cạn|dưa chuột|dừa dứa|dưa hành|dưa hấu|dưa leo|dưa lê|dưa lưới|dưa muối|dừa nước|dừa sáp|dưa vàng|
dừa xiêm|dược chất|dược chính|dược điển|dược học|dược lâm sàng|dược liệu|dược lý|dược mỹ phẩm|dược phẩm|dược phòng|dược sĩ|dược sỹ|dược tá|
dược thảo|dược thư|dược tính|đàn anh|đàn bà|đàn bầu|đàn bò|đàn cá|đàn chim|đàn dê|đàn đá|đàn em|đàn gà|đàn gia cầm|đàn gia súc|đàn giống|
đàn hạt nhân|đàn hương|đàn lợn|đàn nái|đàn nguyệt|đàn ngựa|đàn ong|đàn ông|đàn tế|đàn tính|đàn tràng|đàn tranh|đàn trâu|đàn vật nuôi|đàn vịt|
đàn xã tắc|đánh bắt|đánh cá|đầm ấm|đầm cóc|đầm dùi|đầm lăn|đầm lầy|đầm nén|đầm nuôi|đầm nước|đầm phá|đầm sen|đầm tôm|đất bạc màu|đất bãi|đất bằng|
đất bồi|đất canh tác|đất cát|đất cằn|đất chua|đất công|đất dịch vụ|đất dốc|đất dự án|đất đá|đất đai|đất đắp|đất đấu giá|đất đèn|đất đỏ|đất đồi|
đất giãn dân|đất hiếm|đất hoang|đất khách|đất khai hoang|đất lâm nghiệp|đất lề|đất liền|đất lở|đất lúa|đất màu|đất mặn|đất mỏ|đất mới|đất mùn|
đất nặng|đất nền|đất nghĩa trang|đất nông nghiệp|đất nung|đất nước|đất nương|đất ở|đất phèn|đất phù sa|đất quốc phòng|đất ruộng|đất rừng|
đất sản xuất|đất sét|đất tái định cư|đất thánh|đất thầu|đất thịt|đất thổ cư|đất tổ|đất tôn giáo|đất tốt|đất trống|đất trồng lúa|đất trồng rừng|
đất trồng trọt|đất trũng|đất vườn|đất xám|đất xây dựng|đất xen kẹt|đậu bắp|đậu đen|đậu đỗ|đậu hũ|đậu khấu|đậu lạc|đậu lào|đậu mùa|đậu nành|đậu phụ|
đậu quả|đậu rồng|đậu tương|đậu xanh|đậu xe|đê bao|đê biển|đê chắn sóng|đê điều|đê hèn|đê hữu|đê kè|đê mê|đê ngăn mặn|đê quai|đê sông|đê tả|đê tiện|
đòng trỗ|đồi bát úp|đồi chè|đồi cọ|đồi dốc|đồi mồi|đồi núi|đồi thông|đồi trọc|đồng áng|đồng bãi|đồng trống|đồng xanh|đũa cả|gà chọi|gà con|
gà công nghiệp|gà đẻ|gà đồi|gà gật|gà giống|gà lai|gà lông màu|gà mái|gà ri|gà rừng|gà ta|gà tây|gà thả vườn|gà thịt|gà trống|gà vịt|gạo bài|
gạo cội|gạo dẻo|gạo đặc sản|gạo lứt|gạo nếp|gạo ngon|gạo nước|gạo tẻ|gạo thơm|gạo trắng|gia bảo|gia bộc|gia cảnh|gia cầm|gia chủ|gia công|gia cư|
gia dụng|gia đạo|gia đình|gia giáo|gia huấn|gia huy|gia lễ|gia môn|gia nghiệp|gia nhân|gia nô|gia phả|gia pháp|gia phong|gia phổ|gia quyến|gia sản|
gia súc|gia sư|gia tài|gia thần|gia thất|gia thế|gia thuộc|gia tiên|gia tô|gia tộc|gia tốc trọng trường|gia trại|gia truyền|gia trưởng|gia vị|
giàn giáo|giàn giụa|giàn hỏa|giàn khoan|giàn leo|giàn mướp|giàn nhạc|giàn phơi|giàn thiêu|giàn trồng|gieo cấy|gieo hạt|gieo mạ|gieo mầm|gieo quẻ|
gieo rắc|gieo sạ|gieo thẳng|gieo trỉa|gieo trồng|gieo ươm|gieo vần|giết chóc|giết hại|giết mổ|giết người|giết thịt|giống bản địa|giống bố mẹ|
giống cái|giống cao sản|giống cây|giống chịu hạn|giống con|giống cụ kỵ|giống đực|giống gốc|giống lai|giống loài|giống lợn|giống lúa|giống mới|
giống ngô|giống nhau|giống nòi|giống nông hộ|giống nuôi|giống ông bà|giống thuần|giống thủy sản|giống vật nuôi|giun đất|giun đũa|giun kim|giun quế|
giun sán|gỗ công nghiệp|gỗ củi|gỗ dán|gỗ dăm|gỗ đá|gỗ ép|gỗ ghép|gỗ hợp pháp|gỗ hương|gỗ keo|gỗ khai thác|gỗ lậu|gỗ lim|gỗ lớn|gỗ mun|gỗ mỹ nghệ|
gỗ nguyên liệu|gỗ nhỏ|gỗ quý|gỗ rừng trồng|gỗ súc|gỗ tạp|gỗ thô|gỗ trắc|gỗ tròn|gỗ tự nhiên|gỗ ván|gỗ vang|gỗ xẻ|gốm mỹ nghệ|gốm sứ|hạt bụi|
hạt cà phê|hạt chắc|hạt cơm|hạt cườm|hạt dài|hạt dẻ|hạt điều|hạt gạo|hạt giống|hạt kiểm lâm|hạt lai|hạt lép|hạt lúa|hạt mưa|hạt nêm|hạt nhân|
hạt phỉ|hạt sạn|hạt sen|hạt tiêu|hạt trưởng|hạt vừng|hom giống|hom keo|hồ ao|hồ bơi|hồ cá|hộ cá thể|hồ cạn|hồ cầm|hộ chăn nuôi|hộ chiếu|
hộ chính sách|hồ chứa|hồ dán|hộ dân|hồ đập|hộ đê|hồ điều hòa|hồ điều tiết|hồ đồ|hộ đơn thân|hộ gia cảnh|hộ gia đình|hộ giáp|hộ giàu|hồ hởi|hộ khá|
hộ khẩu|hộ khó khăn|hộ kinh doanh|hồ lắng|hộ lâm nghiệp|hồ lô|hồ ly|hộ lý|hộ mệnh|hộ mới thoát nghèo|hộ nghèo|hồ nghi|hộ ngư dân|hộ nhà|hộ nông|
hồ nước|hộ pháp|hộ phụ|hồ quang|hồ quảng|hộ sản xuất|hộ sinh|hồ sinh thái|hồ sơ|hộ tá|hộ tái định cư|hộ tái nghèo|hộ tang|hồ tắm|hộ thành|hộ thân|
hộ thoát nghèo|hồ thủy điện|hồ thủy lợi|hộ tịch|hồ tiêu|hồ tôm|hộ tống|hộ trì|hộ trồng|hộ vay|hộ vệ|hộ viện|hồ xử lý|hợp tác xã|keo dán|keo đậu|
keo giống|keo kiệt|keo lá tràm|keo lai|keo ong|keo sơn|keo tai tượng|kênh bán hàng|kênh cấp|kênh chính|kênh dẫn|kênh đào|kênh hồng|kênh kiệu|
kênh liên xã|kênh mặt|kênh mương|kênh nhà lê|kênh nội đồng|kênh phân phối|kênh rạch|kênh thoát|kênh thông tin|kênh tiếp nhận|kênh tiêu|
kênh truyền hình|kênh tưới|khai thác gỗ|khai thác lâm sản|khai thác rừng|khai thác thủy sản|khai thác trắng|khoai lang|khoai mì|khoai môn|khoai sọ|
khoai tây|khoai tím|khoai từ|khoán bảo vệ|khoán đất|khoán rừng|khoanh nuôi tái sinh|khuyến nông viên|kiểm dịch viên|kiểm lâm địa bàn|kiểm lâm viên|
kỹ thuật canh tác|lá bùa|lá cây|lá chắn|lá chè|lá cọ|lá cờ|lá dâu|lá dong|lá dứa|lá đơn|lá già|lá kim|lá lách|lá lành|lá lốt|lá lúa|lá màn|lá mầm|
lá mía|lá ngón|lá nhôm|lá non|lá nón|lá phiếu|lá phổi|lá rộng|lá thăm|lá thắm|lá thư|lá tràm|lá úa|lá vàng|lá xanh|lạc đà|lạc đề|lạc điền|
lạc đường|lạc giống|lạc hậu|lạc hướng|lạc loài|lạc lõng|lạc nhân|lạc quan|lạc quẻ|lạc rang|lạc thú|lâm bố|lâm dân|lâm đặc sản|lâm học|lâm luật|
lâm nghiệp bền vững|lâm nghiệp đô thị|lâm nghiệp xã hội|lâm phẩm|lâm râm|lâm sản ngoài gỗ|lâm sản phụ|lâm sinh|lâm sự|lâm thổ sản|lâm tùng|
lâm tuyền|lâm viên|lâm vụ|lò bánh|lò cao|lò cò|lò dò|lò đốt|lò gạch|lò giết mổ|lò gốm|lò hơi|lò luyện|lò mò|lò mổ|lò nung|lò phản ứng|lò rèn|
lò sấy|lò sưởi|lò than|lò vi sóng|lò vôi|lò xo|loài bản địa|loài cá|loài cây|loài chim|loài động vật|loài hoa|loài ngoại lai|loài nguy cấp|
loài người|loài ong|loài quý hiếm|loài thú|loài ưu tiên|loài vật|lồng bè|lợn bản|lợn con|lợn đen|lợn giống|lợn hơi|lợn hương|lợn lai|lợn lòi|
lợn mường|lợn nạc|lợn nái|lợn quay|lợn rừng|lợn sữa|lợn thả|lợn thịt|lúa cạn|lúa chất lượng cao|lúa chét|lúa chiêm|lúa chín|lúa đặc sản|
lúa đông xuân|lúa gạo|lúa giống|lúa hè thu|lúa hữu cơ|lúa lai|lúa ma|lúa mạch|lúa màu|lúa mì|lúa mới|lúa mùa|lúa muộn|lúa nếp|lúa ngô|lúa non|
lúa nước|lúa nương|lúa rẫy|lúa sớm|lúa tái sinh|lúa tẻ|lúa thơm|lúa thuần|lúa vàng|lúa xuân|lưới an sinh|lưới cá|lưới chắn|lưới đánh cá|lưới đáy|
lưới điện|lưới giã cào|lưới kéo|lưới lửa|lưới mắt|lưới rào|lưới rê|lưới sắt|lưới thép|lưới thức ăn|lưới trời|lưới vây|lương bổng|lương cao|
lương cơ bản|lương cơ sở|lương cứng|lương dân|lương duyên|lương đống|lương giáo|lương hưu|lương khoán|lương khô|lương lậu|lương mềm|lương ngạch|
lương ngành|lương tâm|lương tháng|lương thảo|lương thấp|lương thiện|lương thực|lương thưởng|lương tiền|lương tối thiểu|lương tri|lương y|mạ điện|
mạ già|mạ kẽm|mạ khay|mạ nhổ|mạ non|mạ vàng|mạ xuân|màu áo|màu chủ đạo|màu da|màu đen|màu đỏ|màu hồng|màu mè|màu mỡ|màu nâu|màu nền|màu nước|
màu sắc|màu tím|màu tươi|màu vàng|màu vụ|màu xanh|máy ảnh|máy bay|máy biến áp|máy bơm|máy bừa|máy cày|máy cắt|máy cấy|máy chiếu|máy chủ|
máy công cụ|máy cưa|máy dệt|máy dò|máy đào|máy đập|máy điện|máy đo|máy đọc|máy ép|máy gặt|máy ghi|máy gia tốc|máy giặt|máy hái|máy hàn|máy hút|
máy in|máy kéo|máy khoan|máy làm đất|máy lạnh|máy lọc|máy lốc|máy may|máy móc|máy nén|máy nghe|máy nghiền|máy nổ|máy nông cụ|máy nông nghiệp|
máy nước|máy phát điện|máy phát sóng|máy phun|máy quạt|máy quay|máy quét|máy rửa|máy sàng|máy sấy|máy siêu âm|máy soi|máy thở|máy thu|máy tiện|
máy tính|máy trạm|máy trộn|máy trợ thính|máy trưởng|máy tuốt|máy ủi|máy vi tính|máy xay xát|máy xới|máy xúc|mắc ca|mắc khén|mía đường|mía lau|
mía nguyên liệu|mía tím|miến dong|mô hình chăn nuôi|mô nấm|mủ cao su|mủ nước|mùa bão|mùa bóng|mùa cạn|mùa cháy|mùa cưới|mùa dịch|mùa du lịch|
mùa đông|mùa gặt|mùa giải|mùa hạ|mùa hè|mùa khô|mùa lạnh|mùa lễ hội|mùa lũ|mùa lụt|mùa màng|mùa mưa|mùa nắng|mùa nóng|mùa nước nổi|mùa rét|
mùa sinh sản|mùa thi|mùa thu|mùa tuyển sinh|mùa vải|mùa vàng|mùa vọng|mùa vụ|mùa xuân|muối ăn|muối biển|muối dưa|muối hột|muối khoáng|muối mặt|
muối tinh|muối trắng|mương bê tông|mương dẫn|mương máng|mương nội đồng|mương phai|mương rãnh|mương thoát nước|mương tiêu|mương tưới|mương xây|
nái giống|nái ngoại|nái sinh sản|năng suất cây trồng|nấm ăn|nấm bệnh|nấm da|nấm dược liệu|nấm độc|nấm đông cô|nấm hương|nấm linh chi|nấm men|
nấm mèo|nấm mồ|nấm mốc|nấm mỡ|nấm rơm|nấm sò|nghề biển|nghề cá|nghề dạy|nghề dệt|nghề đan lát|nghề giáo|nghề giun|nghề lưới|nghề may|nghề mộc|
nghề muối|nghề nghiệp|nghề nông|nghề phụ|nghề rèn|nghề rừng|nghề thầy|nghề thủ công|nghề truyền thống|nghề văn|nghề võ|ngõ cụt|ngõ hẻm|ngõ làng|
ngõ lối|ngõ ngách|ngõ phố|ngõ xóm|ngọn cây|ngọn cỏ|ngọn cờ|ngọn đèn|ngọn đồi|ngọn đuốc|ngọn gió|ngọn lửa|ngọn ngành|ngọn nguồn|ngọn núi|ngọn rau|
ngọn tháp|ngô bắp|ngô biến đổi gen|ngô đồng|ngô khoai|ngô lai|ngô nếp|ngô ngọt|ngô non|ngô rang|ngô sinh khối|ngư chính|ngư cụ|ngư dân|ngư dược|
ngư đội|ngư lôi|ngư lưới cụ|ngư nghiệp|ngư nhân|ngư ông|ngư phủ|ngư phường|ngư trại|ngư trường|nhà bè|nhà kính|nhà lưới|nhà màng|nhà máy đường|
nhà nông|nhà rường|nhà sấy|nhà vườn|nhãn áp|nhãn cầu|nhãn giới|nhãn hàng hóa|nhãn hiệu|nhãn khoa|nhãn lồng|nhãn lực|nhãn mác|nhãn quan|
nhãn sinh thái|nhãn tiền|nhãn vở|nho gia|nho giáo|nho học|nho khô|nho lâm|nho nhã|nho nhỏ|nho phong|nho sĩ|nho sinh|nông cạn|nông công nghiệp|
nông cụ|nông dân|nông dược|nông đặc sản|nông đức|nông gia|nông giang|nông hóa|nông học|nông hộ|nông hội|nông lâm|nông lịch|nông nghiệp|nông nhàn|
nông nô|nông nổi|nông phẩm|nông phu|nông sản|nông sâu|nông sinh học|nông tang|nông thổ sản|nông thôn|nông thủy sản|nông trại|nông trang|
nông trường|nông vận|nông vụ|nước ao|nước chấm|nước lợ|nước mắm|nước mặn|nước ngọt|nước phù sa|nước tiểu|nước tưới|nương chè|nương đồi|nương lúa|
nương ngô|nương rẫy cũ|nương sắn|ong bướm|ong chúa|ong mật|ong rừng|ong thợ|ổ bánh|ổ bệnh|ổ bi|ổ cắm|ổ chuột|ổ cứng|ổ dịch|ổ đề kháng|ổ điện|ổ gà|
ổ khóa|ổ mối|ổ nhóm|ổ tệ nạn|ổ trục|ổ trứng|ổ voi|ốc bươu vàng|ốc đảo|ốc hương|ốc nhồi|ốc sên|ốc vít|ôi thiu|phân bón|phân chuồng trại|phân đạm|
phân lân|phân trâu|phân vi lượng|phân xanh|phèn chua|phòng trừ|phụ phẩm|phục tráng|quả báo|quả bom|quả bóng|quả bơ|quả cảm|quả cầu|quả chín|
quả dứa|quả đấm|quả đất|quả đồi|quả hạch|quả là|quả nang|quả ngọt|quả nhân|quả nhiên|quả non|quả phạt|quả phụ|quả quyết|quả tạ|quả thận|quả thật|
quả tim|quả trứng|quế chi|quế hồi|quế nhục|quế vỏ|quy trình canh tác|rạ cấy|ra đòng|ra hoa|ra lá|ra rễ|rạ rơm|rau an toàn|rau cải|rau cần|rau củ|
rau dền|rau diếp|rau dớn|rau đay|rau gia vị|rau hữu cơ|rau má|rau màu|rau mùi|rau muống|rau ngót|rau ngổ|rau quả|rau răm|rau rừng|rau sạch|
rau sắng|rau thai|rau thơm|rau trái|rau xanh|rầy la|rầy lưng trắng|rầy nâu|rầy rà|rầy xanh|rễ cái|rễ cây|rễ chùm|rễ cọc|rễ con|rễ non|rễ phụ|
rệp muội|rệp sáp|rơm khô|rơm rạ|rơm rác|ruộng bãi|ruộng bậc thang|ruộng cạn|ruộng cao|ruộng công|ruộng đất|ruộng đồi|ruộng đồng|ruộng hoang|
ruộng khoán|ruộng lúa|ruộng mạ|ruộng màu|ruộng mía|ruộng muối|ruộng nước|ruộng nương|ruộng rẫy|ruộng sâu|ruộng trũng|ruộng vườn|rừng biển|rừng cấm|
rừng cây|rừng cọ|rừng cộng đồng|rừng đặc dụng|rừng đầu nguồn|rừng đước|rừng già|rừng giàu|rừng gỗ lớn|rừng hỗn giao|rừng keo|rừng khộp|rừng kín|
rừng kinh tế|rừng lá rộng|rừng luồng|rừng ngập mặn|rừng nghèo|rừng nguyên liệu|rừng nguyên sinh|rừng nhiệt đới|rừng núi|rừng nứa|rừng nước mặn|
rừng phi lao|rừng phòng hộ|rừng quế|rừng rậm|rừng rực|rừng sản xuất|rừng sâu|rừng tái sinh|rừng tạp|rừng tếch|rừng thiêng|rừng thông|rừng thứ sinh|
rừng tràm|rừng tre|rừng trồng|rừng tự nhiên|rừng vàng|rừng ven biển|rừng xanh|sạ cụm|sạ hàng|sạ khô|sạ lan|sạ lúa|sạ thưa|sản dịch|sản giật|
sản khoa|sản nghiệp|sản nhi|sản phẩm|sản phụ|sản sinh|sản vật|sản xuất|sắn dây|sắn khô|sắn lát|sắn nguyên liệu|sắn tươi|sâu ăn lá|sâu bệnh|sầu bi|
sâu bọ|sâu bướm|sâu cạn|sâu cay|sâu chuột|sâu cuốn lá|sâu dày|sâu đậm|sầu đâu|sâu đo|sâu đục|sâu hại|sâu hoắm|sâu keo|sâu khoang|sâu kín|sâu lắng|
sâu mọt|sầu muộn|sầu não|sâu nặng|sâu non|sâu răng|sầu riêng|sâu róm|sâu rộng|sâu sát|sâu sắc|sầu thảm|sâu thẳm|sầu tư|sâu xa|sâu xám|sấy dẻo|
sấy khô|sấy lạnh|sấy lúa|sấy nông sản|sấy thăng hoa|sấy tóc|sinh thái rừng|sò điệp|sò huyết|sò lông|sơ chế nông sản|sữa bò|sữa bột|sữa chua|sữa dê|
sữa đặc|sữa hạt|sữa học đường|sữa mẹ|sữa non|sữa ong|sữa rửa mặt|sữa tắm|sữa tươi|tái cơ cấu ngành|tái sinh rừng|tán cây|tàu bay|tàu bè|tàu biển|
tàu bò|tàu buồm|tàu cá|tàu chiến|tàu chở|tàu cuốc|tàu cứu hộ|tàu dịch vụ|tàu du lịch|tàu đánh cá|tàu điện|tàu hàng|tàu hỏa|tàu hộ vệ|tàu hủ|
tàu kéo|tàu khách|tàu không số|tàu lá|tàu lạ|tàu lượn|tàu ngầm|tàu thủy|tàu thuyền|tàu trưởng|tàu tuần tra|tàu vận tải|tàu vỏ thép|tàu vũ trụ|
tàu xe|tằm con|tằm lá sắn|tằm tơ|thảo dược|thảo quả|thâm canh lúa|thóc bồ thương|thóc gạo|thóc giống|thóc lép|thóc lúa|thóc mách|thóc thịt|
thóc tươi|thú y|thuốc thú y|thủy canh|thủy cầm|thủy chiến|thủy chuẩn|thủy chung|thủy cung|thủy đạo|thủy đặc sản|thủy đậu|thủy điện|thủy động|
thủy hải sản|thủy hệ|thủy học|thủy lâm|thủy lôi|thủy lợi|thủy lực|thủy mạc|thủy mặc|thủy mặn|thủy ngân|thủy nông|thủy phân|thủy phi cơ|thủy quái|
thủy quân|thủy quyển|thủy sản|thủy sinh|thủy sư|thủy tạ|thủy tai|thủy tề|thủy thần|thủy thổ|thủy thông|thủy thủ|thủy tiên|thủy tinh|thủy tổ|
thủy triều|thủy trúc|thủy tú|thủy tức|thủy văn|thủy vực|thủy xa|thức ăn|thức dậy|thức đêm|thức giả|thức giấc|thức khuya|thức thâu|thức thời|
thức tỉnh|thức trắng|thức uống|tỉa cành|tỉa dặm|tỉa hoa|tỉa thưa|tỉa tót|tiêu bản|tiêu đen|tiêu khoa|tiêu sọ|tiêu thoát úng|tiêu úng|tôm bố mẹ|
tôm cá|tôm càng xanh|tôm cua|tôm đất|tôm giống|tôm hùm|tôm khô|tôm nõn|tôm nước lợ|tôm sú|tôm tép|tôm thẻ|trại giống|trâu bãi|trâu bò|trâu buồn|
trâu cày|trâu chọi|trâu đực|trâu già|trâu nái|trâu sinh sản|trâu vàng|tre đan|tre gai|tre già|tre làng|tre luồng|tre măng|tre nứa|tre pheo|tre trẻ|
tre trúc|trồng trọt|trụ bơm|trụ cầu|trụ cột|trụ cứng|trụ đèn|trụ điện|trụ đỡ|trụ hạng|trụ lại|trụ nước|trụ sinh|trụ sở|trụ tiêu|trụ trì|trụ vững|
trứng cá|trứng gà|trứng giống|trứng muối|trứng non|trứng nước|trứng rụng|trứng sán|trứng tằm|trứng thụ tinh|trứng tráng|trứng vịt|
tưới tiêu chủ động|úng hạn|úng lụt|úng ngập|úng thối|úng thủy|vải bạt|vải bông|vải dệt|vải địa|vải ka ki|vải kỹ thuật|vải len|vải lụa|vải màn|
vải sợi|vải sớm|vải thiều|vải thô|vải thưa|vải vóc|vải vụn|vật nuôi bản địa|vịt bầu|vịt biển|vịt chạy đồng|vịt cỏ|vịt con|vịt đàn|vịt đẻ|vịt giống|
vịt giời|vịt lộn|vịt quay|vịt siêu trứng|vịt trời|vịt xiêm|vỏ quế chi|vụ xuân hè|xoan đào|xoan hương|xoan ta|xoan tía|xương gà`;
