/** Health, population, nutrition, medicine, food safety. */
export const healthCompounds = `
an thai|an thần|bà cháu|bà chủ|bà con|bà đỡ|bà già|bà mẹ|bà mụ|bà ngoại|bà nội|bác ái|bác bỏ|bác cháu|bác đơn|bác học|bác hồ|bác sĩ|bác sỹ|
bảo hiểm y tế|bảo sanh|béo bụng|béo ngậy|béo phì|béo tốt|bệnh án|bệnh bạch hầu|bệnh binh|bệnh chứng|bệnh cúm|bệnh da|bệnh dịch|bệnh đậu mùa|
bệnh gan|bệnh giang mai|bệnh gút|bệnh hen|bệnh hiếm|bệnh hiểm nghèo|bệnh hình thức|bệnh ho gà|bệnh hoạn|bệnh học|bệnh không lây nhiễm|bệnh lao|
bệnh lậu|bệnh lý|bệnh mạn tính|bệnh nan y|bệnh nền|bệnh nghề nghiệp|bệnh nhân|bệnh phẩm|bệnh phong|bệnh phổi|bệnh sởi|bệnh tả|bệnh tay chân miệng|
bệnh tâm thần|bệnh tật|bệnh than|bệnh thành tích|bệnh tiểu đường|bệnh tim mạch|bệnh tình|bệnh trạng|bệnh truyền nhiễm|bệnh ung thư|bệnh viện|
bệnh xá|bệnh xã hội|bó bột|bó củi|bó đuốc|bó gối|bó hoa|bó sát|bó thuốc|bó xương|bong bóng|bong gân|bong ra|bong tróc|buồng bệnh|buồng chuối|
buồng khách|buồng lái|buồng ngủ|buồng phòng|buồng phổi|buồng tắm|buồng the|buồng tối|buồng trứng|bướu cổ|bướu giáp|ca ba|ca bệnh|ca bin|
ca cải lương|ca cao|ca cẩm|ca chữ|ca dao|ca dương tính|ca đêm|ca hát|ca khúc|ca kịch|ca làm việc|ca lô|ca máy|ca mắc|ca mổ|ca múa|ca ngày|ca ngợi|
ca nhạc|ca nhiễm|ca nô|ca nương|ca sĩ|ca sinh|ca sỹ|ca thán|ca trù|ca trực|ca tụng|ca từ|ca tử vong|ca vang|ca xây|cách ăn|cách âm|cách biên giới|
cách biệt|cách chức|cách dùng|cách đánh giá|cách đây|cách điện|cách điệu|cách đó|cách giải quyết|cách hiểu|cách khác|cách làm|cách li|cách ly|
cách mạng|cách mặt|cách nào|cách này|cách nghĩ|cách ngôn|cách nhật|cách nhiệt|cách nhìn|cách quãng|cách rách|cách rời|cách sông|cách sống|cách tân|
cách thể hiện|cách thức|cách tiếp cận|cách tính|cách trở|cách trung tâm|cách trung ương|cách ứng xử|cách vài|cách viết|cách xa|cách xưng hô|cai đẻ|
cai nghiện|cai quản|cai sữa|cai thầu|cai thuốc|cai tổng|cai trị|cảm biến|cảm cúm|cảm động|cảm giác|cảm hàn|cảm hiểu|cảm hóa|cảm hoài|
cảm hứng sáng tạo|cảm hứng thú|cảm khái|cảm kháng|cảm lạnh|cảm mạo|cảm mộ|cảm nắng|cảm nghĩ|cảm nhiễm|cảm phong|cảm quan|cảm sốt|cảm thấy|
cảm thương|cảm tính|cảm tử|cảm ứng|cao huyết áp|cân não|cân nặng|cấp cứu|chăm sóc ban đầu|chăm sóc khách hàng|chăm sóc sức khỏe|chăm sóc thai sản|
chăm sóc trẻ|chăm sóc y tế|châm biếm|châm chích|châm chọc|châm chước|châm cứu|châm điếu|châm lửa|châm ngòi|châm ngôn|chấn chỉnh kỷ cương|
chẩn đoán hình ảnh|chấn động não|chấn lưu|chấn song|chấn tâm|chấn thương chỉnh hình|chấn thương sọ não|chẩn trị|chích chòe|chích hút|chích máu|
chích ngừa|chích thuốc|chiếu bóng|chiếu chỉ|chiếu chụp|chiếu cói|chiếu hậu|chiếu tướng|chiếu xạ|chóng lớn|chóng mặt|chóng tàn|chóng vánh|chủng đậu|
chủng loại|chủng ngừa|chủng tộc|chủng vi rút|chuột bạch|chuột chù|chuột cống|chuột đồng|chuột rút|chữa chạy|chửa đẻ|chửa hoang|chửa ngoài|
chữa thuốc|chửa trâu|chửa trứng|cúm gà|cúm gia cầm|cúm lợn|cúm mùa|cúm núm|cường bạo|cường điệu|cường độ|cường giáp|cường hào|cường kích|
cường quốc|cường quyền|cường suất|cường thịnh|cường thủy|cường toan|cường tráng|da cam|dạ con|dạ dày|da dầu|da dẻ|da diết|da đầu|dạ đề|da giày|
dạ hội|dạ hương|dạ khúc|da liễu|da mồi|da người|dạ quang|da thịt|dạ tiệc|da trời|da trơn|da vàng|dạ vâng|dạ vũ|dạ xoa|dạ yến|dây an toàn|
dây bảo hiểm|dây buộc|dây cáp|dây câu|dây chằng|dây chun|dây chuyền|dây cót|dây cung|dây cương|dây cứu sinh|dây da|dây dẫn|dây dưa|dây đàn|dây đeo|
dây điện|dây giày|dây leo|dây lưng|dây máu|dậy men|dây mơ rễ má|dậy mùi|dây mực|dây nịt|dây nói|dây phơi|dây rốn|dậy sóng|dây sống|dậy sớm|
dây thắt lưng|dây thần kinh|dây thép|dậy thì|dây thun|dây thừng|dây tơ hồng|dây trời|dây xích|dị bản|dị biệt|dị chất|di chứng|dị dạng|di dịch|
dị đoan|dị giáo|dị hình|dị hợm|dị hướng|dị kỳ|dị nghị|dị nhân|dị tật|dị thường|dị tộc|di truyền|dị ứng|dị vật|dị vực|dịch âm|dịch bản|dịch bào|
dịch bệnh|dịch cân kinh|dịch chuyển|dịch cúm|dịch dại|dịch đạt|dịch giả|dịch hạch|dịch hại|dịch heo|dịch lệ|dịch lý|dịch màng phổi|dịch máy|
dịch mật|dịch não|dịch nhầy|dịch nói|dịch phẩm|dịch sát|dịch sốt|dịch sởi|dịch tả|dịch tễ|dịch thể|dịch thuật|dịch tủy|dịch vị|dịch viên|dịch vụ|
dinh cơ|dinh dưỡng|dinh điền|dinh lũy|dinh thự|dinh trấn|duỗi chân|duỗi tay|duỗi thẳng|dương bản|dưỡng bệnh|dương cầm|dưỡng chất|dương cung|
dương cực|dưỡng da|dương đông|dưỡng đường|dương gian|dương hải|dương khí|dưỡng khí|dương lịch|dương liễu|dương mai|dưỡng mẫu|dương oai|dưỡng phụ|
dưỡng sinh|dưỡng thai|dương thế|dưỡng thương|dương tính|dưỡng tử|dương vận|dương vật|dưỡng viện|dương vương|dương xỉ|đái dầm|đái đường|đái ra máu|
đái tháo đường|đào thải độc tố|đau bệnh|đau bụng|đau buồn|đau buốt|đau chân|đau dạ dày|đau dây|đau đáu|đau đầu|đau đẻ|đau đớn|đau khổ|đau khớp|
đau lòng|đau lưng|đau mắt|đau nhói|đau nhức|đau ốm|đau rát|đau răng|đau ruột|đau thắt|đau thần kinh|đau thương|đau tim|đau tức|đau vai|đau xót|
đau xương|đau yếu|đẻ dày|đẻ khó|đẻ mổ|đẻ mướn|đẻ ngôi|đẻ nhiều|đẻ non|đẻ ra|đẻ rơi|đẻ thuê|đẻ trứng|điều dưỡng trưởng|điều dưỡng viên|
điều trị bệnh|điều trị nghiện|điều trị ngoại trú|điều trị nội trú|điều trị tích cực|đỏ chói|đỏ da|đỏ đen|đỏ hoe|đỏ hồng|đỏ lửa|đỏ mắt|đỏ mặt|đỏ ối|
đỏ rực|đỏ tay|đỏ thắm|đỏ tía|đỏ tươi|đỏ ửng|đỏ vận|độc ẩm|độc chất|độc chiêu|độc dược|độc đảng|độc đáo|độc đạo|độc đắc|độc địa|độc đinh|độc giả|
độc giác|độc hành|độc kế|độc lập tự chủ|độc lập tự do|độc lực|độc miệng|độc mộc|độc mồm|độc mưu|độc nhất|độc tài|độc thân|độc thần|độc thủ|
độc thực|độc tính|độc tố|độc trùng|độc xà|đông á|đông âu|đông bắc|đông chí|đông con|đông dân|đông du|đông dược|đông đảo|đông đặc|đông đô|đông đúc|
đông hải|đông khách|đông kỳ|đông lạnh|đông lân|đông máu|đông nam|đông nghẹt|đông nghịt|đông người|đông phong|đông phương|đông quân|đông sơn|
đông tây|đông trùng hạ thảo|đông vui|đông xuân|đông y|đột tử|đỡ đạn|đỡ đầu|đỡ đẻ|đỡ đòn|đỡ khát|đỡ khổ|đỡ lời|đường hô hấp|đường huyết|đường lây|
đường máu|đường mật|đường niệu|đường ruột|đường thở|đường tiêu hóa|đường tình duyên|gan bàn chân|gan bò|gan dạ|gan góc|gan lì|gan lợn|gan mật|
gan nhiễm mỡ|gan ruột|gan thép|gãy chân|gãy cổ|gãy đổ|gãy gánh|gãy góc|gãy gọn|gãy khúc|gãy tay|gãy vụn|gãy xương|giác mạc|giải độc gan|
giám định pháp y|giảng đường|giang mai|giường bệnh|giường cấp cứu|giường chiếu|giường cũi|giường điều trị|giường gấp|giường kế hoạch|giường nằm|
giường ngủ|giường tầng|giường thất|giường tủ|hạ bậc|hạ bộ|hạ can|hạ chi|hạ đẳng|hạ đường|hạ giới|hạ hồi|hạ huyết áp|hạ lệnh|hạ liệt|hạ nghị viện|
hạ nhiệt độ|hạ thấp|hạ tiện|hạ tuần|hậu ca|hậu cảnh|hậu chấn|hậu chiến|hậu duệ|hậu đài|hậu đội|hậu đường|hậu hĩnh|hậu hoạn|hậu kỳ|hậu lai|hậu mẫu|
hậu môn|hậu nghiệm|hậu phẫu|hậu quân|hậu sản|hậu sinh|hậu sự|hậu thân|hậu thiên|hậu tiền|hậu tố|hậu trạch|hậu trường|hậu tuyển|hậu vận|hậu vệ|
hậu vị|hậu viện|hen phế quản|hen suyễn|hiếm con|hiếm hoi|hiếm khi|hiếm lạ|hiếm muộn|hiếm quý|hiếm thấy|ho đờm|ho gà|ho he|ho hen|ho khan|ho lao|
ho lắng|ho ra máu|ho sốt|hoang phí đất|hoang thai|hoang tưởng|hô hấp nhân tạo|hội chẩn liên viện|hôi của|hôi hám|hôi nách|hôi rình|hồi sức cấp cứu|
hôi tanh|hôi thối|hộp bút|hộp cát tông|hộp cơm|hộp diêm|hộp đen|hộp đêm|hộp giấy|hộp kín|hộp quà|hộp quẹt|hộp sọ|hộp số|hộp thoại|hộp thuốc|
hộp thư|huyết áp|huyết bạch|huyết cầu|huyết chiến|huyết dịch|huyết dụ|huyết đạo|huyết hệ|huyết học|huyết hư|huyết khối|huyết lệ|huyết mạch|
huyết nhục|huyết quản|huyết sắc tố|huyết sử|huyết thanh|huyết thệ|huyết thống|huyết thù|huyết thư|huyết tộc|huyết tương|huyết ứ|hư thai|ỉa chảy|
khám bệnh miễn phí|khám chuyên khoa|khám ngoại trú|khám nội|khám sàng lọc|khám thai định kỳ|kháng thể đơn dòng|khó bán|khó bảo|khó cãi|khó chịu|
khó chơi|khó coi|khó dễ|khó đăm đăm|khó đẻ|khó đi|khó đoán|khó đọc|khó gần|khó gì|khó giải quyết|khó giữ|khó hiểu|khó hình dung|khó khắc phục|
khó khăn|khó khe|khó kiểm soát|khó lòng|khó lường|khó mà|khó nghe|khó ngủ|khó nhai|khó nhìn|khó nhọc|khó nói|khó nuốt|khó ở|khó quên|khó sửa|
khó tả|khó thở|khó tiếp cận|khó tiêu|khó tìm|khó tin|khó tính|khó tránh khỏi|khó vào|khó xơi|khó xử|khoa bảng|khoa bệnh viện|khoa cấp cứu|
khoa chân|khoa chuyên môn|khoa cử|khoa dược|khoa đẩu|khoa đệ|khoa giáo|khoa học|khoa hồi sức|khoa khám bệnh|khoa lây|khoa mục|khoa ngoại|khoa nhi|
khoa nội|khoa phòng|khoa sản|khoa thi|khoa trương|khoa trưởng|khoa ung bướu|khoa xét nghiệm|khỏe đẹp|khỏe khoắn|khỏe mạnh|khỏe re|khô mắt|khối tim|
khuyết chỗ|khuyết danh|khuyết đảng|khuyết điểm|khuyết tật|khuyết thiếu|khuyết tuyển|lành bệnh|lành hiền|lành ít dữ nhiều|lành lặn|lành mạnh|
lành nghề|lành sẹo|lành tay|lành tính|lành tốt|lao da|lao kháng thuốc|lao màng|lao phổi|lao tiềm ẩn|lâm bồn|lâm chung|lây truyền mẹ con|liệt dương|
liệt não|liệt tủy|liều bổ sung|liều cơ bản|liều nhắc lại|liều vắc xin|loãng xương|loét da|loét dạ dày|loét họng|loét mép|lưỡng bại câu thương|
lưỡng cư|lưỡng cực|lưỡng dụng|lưỡng hình|lưỡng khả|lưỡng lự|lưỡng nghi|lưỡng quyền|lưỡng tiện|lưỡng tính|lưỡng toàn|lưỡng viện|mạn đàm|mãn hạn|
mãn khai|mãn khóa|mãn kinh|mãn nguyện|mạn ngược|mãn nhãn|mãn nhiệm kỳ|mãn phần|mạn phép|mạn sườn|mãn tang|mạn thuyền|mãn tính|mạn tính|mãn tù|
mãn tuyền|mãn ý|mang bệnh|mang gien|mang gông|mang họ|mang thai hộ|mang thai ngoài|mang theo người|máu bầm|máu cam|máu chảy|máu đen|máu đông|
máu hiếm|máu huyết|máu lạnh|máu lửa|máu mặt|máu me|máu mê|máu mỡ|máu mủ|máu nhiễm mỡ|máu nhóm|máu nóng|máu thịt|máu toàn phần|máu trắng|máu tủy|
máu xương|mắt bão|mắt bồ câu|mắt cá|mắt cáo|mắt cận thị|mắt đỏ|mắt giả|mắt hột|mắt kính|mắt lão|mắt lé|mắt loạn thị|mắt lưới|mắt mờ|mắt mũi|
mắt nhìn|mắt thẩm mỹ|mắt thần|mắt thứ ba|mắt thường|mắt ướt|mắt xanh|mắt xích|mất máu|mất trí nhớ|mệt bở hơi tai|mệt đứt|mệt lả|mệt lử|mệt mỏi|
mệt nhoài|mệt nhọc|mệt phờ|mổ bò|mổ bụng|mổ cắp|mổ cấp cứu|mổ đẻ|mổ gà|mổ hở|mổ lấy thai|mổ lợn|mổ mắt|mổ nội soi|mổ ruột|mổ tim|mổ xác|mổ xẻ|
mũ áo|mũ bảo hiểm|mũ cối|mũ lưỡi trai|mũ mãng|mũ ni|mũ nồi|mũ phớt|mũ tai bèo|mụn cóc|mụn cơm|mụn mủ|mụn nhọt|mụn nước|mụn trứng cá|nạng chống|
nạng gỗ|não bạt|não bộ|não lòng|não nề|não người|não nhân|não nùng|não nuột|nạo phá thai|não trái|não trạng|não úng thủy|nằm bẹp|nằm bếp|nằm dài|
nằm gai nếm mật|nằm im|nằm lì|nằm lòng|nằm mê|nằm mơ|nằm ngang|nằm nghỉ|nằm ngoài|nằm ngủ|nằm ngửa|nằm ở|nằm rạp|nằm sấp|nằm trên|nằm trong|nằm vạ|
nằm viện|nằm võng|nằm vùng|nằm xuống|ngành dược|ngành y|ngất xỉu|ngón áp út|ngón cái|ngón chân|ngón chơi|ngón đòn|ngón nghề|ngón tay|ngón trỏ|
ngón út|ngộ độc tập thể|ngủ chập chờn|ngủ dậy|ngủ đêm|ngủ đông|ngủ đủ|ngủ gà gật|ngủ gật|ngủ gục|ngủ li bì|ngủ mê|ngủ muộn|ngủ ngáy|ngủ nghê|
ngủ ngon|ngủ quên|ngủ say|ngủ sâu|ngủ sớm|ngủ thiếp|ngủ trưa|ngủ vùi|ngủ yên|nha bào|nha chu|nha công|nha dịch|nha đam|nha hoàn|nha học đường|
nha khoa|nha lại|nha môn|nha phiến|nha sĩ|nha tế|nha thuật|nha trang|nhi đồng|nhi khoa|nhi nhí|nhi nhoi|nhi nữ|nhi tính|nhi tử|nhi viện|nhỏ bé|
nhỏ dại|nhỏ giọt|nhỏ gọn|nhỏ hẹp|nhỏ hơn|nhỏ lẻ|nhỏ lệ|nhỏ máu|nhỏ mắt|nhỏ mọn|nhỏ mũi|nhỏ nhắn|nhỏ nhặt|nhỏ nhất|nhỏ nhẹ|nhỏ nhen|nhỏ nhoi|
nhỏ nước mắt|nhỏ thuốc|nhỏ to|nhỏ tuổi|nhỏ xinh|nhỏ xíu|nhỏ yếu|nhổ răng|nhồi máu cơ tim|ốm đòn|ốm nằm|ốm nặng|ốm nhách|ốm tương tư|ốm vặt|phác đồ|
phác họa|phác thảo|phác thực|phế nang|phế tích học|phế truyền|phế vị|phòng khám đa khoa|phôi bào|phôi bằng|phổi bò|phôi chứng chỉ|phôi gang|
phôi giấy|phôi nang|phổi người|phôi pha|phôi rong|phôi sổ|phôi tạo|phôi thai|phôi thép|phù dung|phụ khoa|phù mạch|phù não|phù nề|phù phổi|phù rể|
phù suy|phù thế|phù thịnh|phù trì|phù vinh|phục hồi chức năng|quáng gà|răng bàn chải|răng cấm|răng chắc|răng cưa|răng cửa|răng giả|răng hàm|
răng khểnh|răng khôn|răng lợi|răng lược|răng miệng|răng nanh|răng sâu|răng sứ|răng sữa|răng thưa|răng vàng|răng vẩu|rụng hoa|rụng lá|rụng răng|
rụng rời|rụng tóc|rụng trái|rụng trứng|ruột bút|ruột dư|ruột gà|ruột gan|ruột già|ruột gối|ruột non|ruột rà|ruột tằm|ruột thịt|ruột thừa|
ruột tượng|ruột xe|sản hậu|sảy cám|sảy miệng|sảy nảy|sảy thai|sảy thóc|sẹo lõm|sẹo lồi|sinh ba|sinh con đẻ cái|sinh dày|sinh đẻ|sinh hai|sinh hiếm|
sinh ít|sinh mổ|sinh muộn|sinh nhiều|sinh nở|sinh thiết|sinh thường|sỏi cát|sỏi đá|sỏi đời|sỏi mật|sỏi thận|sỏi tiết niệu|sốc điện|sốc nhiễm khuẩn|
sốc nhiệt|sốc phản vệ|sốc tâm lý|sốc thuốc|sốc văn hóa|sốc vốn|sơ cấp cứu|sơ cứu ban đầu|sởi đức|suy gan thận|suy thượng thận|suy tủy|sức đề kháng|
sưng đỏ|sưng húp|sưng mặt|sưng mủ|sưng phổi|sưng phù|sưng tấy|sưng viêm|sưng vù|táo bạo|táo bón|táo đỏ|táo mèo|táo quân|táo ta|táo tác|táo tàu|
táo tợn|tâm thần phân liệt|tật bẩm sinh|tật bệnh|tật điếc|tật khúc xạ|tật nguyền|tật xấu|thai chết lưu|thai kỳ nguy cơ|thai phụ nghèo|
thai sản định kỳ|thể chất|thể nhẹ|thể thấp còi|thể vóc|thiếu dinh dưỡng|thiếu kẽm|thiếu ngủ|thiếu ối|thiếu sữa|thoát vị bẹn|thụ án|thụ cảm|thụ cấm|
thụ đắc|thụ động|thụ giáo|thụ giới|thụ hình|thụ hưởng|thụ lộc|thụ lý|thụ mệnh|thụ nghiệp|thụ pháp|thụ phấn|thụ phong|thụ quan|thụ tạo|thụ thai|
thụ tinh|thụ trai|thụ ủy|tiêm chủng mở rộng|tiền đái tháo đường|tiền đình|tiền liệt tuyến|tiền mãn kinh|tiền sản giật|tiểu buốt|tiểu đêm|
tiểu đường|tiểu nhiễu|tiểu ra máu|tiểu tiện|tim bẩm sinh|tim đập|tim đèn|tim gan|tim mạch|tim người|tim nhân tạo|tim phổi|tim sen|tim thai|tim tím|
tỉnh dậy|tỉnh rượu|tóc bạc|tóc dài|tóc đuôi gà|tóc giả|tóc mai|tóc ngắn|tóc rụng|tóc tai|tóc tang|tóc tém|tóc thề|tóc trắng|tóc xanh|
tổng đài cấp cứu|trạm bảo vệ|trạm biến áp|trạm biên phòng|trạm bơm|trạm cân|trạm cấp nước|trạm cứu hộ|trạm cứu thương|trạm dừng nghỉ|trạm điện|
trạm đo mưa|trạm gác|trạm giam|trạm hải quan|trạm khí tượng|trạm không|trạm khuyến nông|trạm kiểm dịch|trạm kiểm lâm|trạm kiểm soát|trạm nghỉ|
trạm phát sóng|trạm phó|trạm quan trắc|trạm sạc|trạm tải điện|trạm thông tin|trạm thu phát|trạm thu phí|trạm thú y|trạm thuế|trạm thủy văn|
trạm tiếp nhiên liệu|trạm tiếp sóng|trạm trộn|trạm trung chuyển|trạm truyền thanh|trạm trưởng|trạm vệ tinh|trạm vũ trụ|trạm xá|trạm xăng|trạm xe|
trạm xử lý|trạm y tế|trật khớp|trị xạ|triệu chứng lâm sàng|trợ thở|tủ báo|tủ bếp|tủ chè|tủ điện|tủ đông|tủ kính|tủ lạnh|tủ mạng|tủ mát|tủ quần áo|
tủ rượu|tủ sách|tủ sắt|tủ tài liệu|tủ thuốc|tủ tường|túi áo|túi bụi|túi đựng|túi giấy|túi hồ sơ|túi khí|túi lọc|túi máu|túi mật|túi nhựa|
túi ni lông|túi ối|túi phân|túi rác|túi tham|túi thần kỳ|túi thừa|túi tiền|túi vải|túi xách|tuyến bệnh viện|tuyến giáp|tuyến huyện|tuyến y tế|
ung bướu|ung dung|ung nhọt|ung thối|ung thư|vàng da sơ sinh|vắc xin|vô sinh nam|vỡ kế hoạch|vỡ ối|xét nghiệm sinh học|xơ vữa|xử trí cấp cứu|
y tế thôn|y tế xã|kiểm thực|bếp ăn một chiều|mẫu lưu`;
