/** Labour, social protection, children, gender, ethnic groups, religion. */
export const societyCompounds = `
an cư lạc nghiệp|an sinh xã hội|ấm áp|ấm ấm|ấm chén|ấm cúng|ấm êm|ấm lạnh|ấm lên|ấm lòng|ấm no|ấm nước|ấm ớ|ấm trà|ấm ức|ấu chúa|ấu đả|ấu niên|
ấu thơ|ấu trĩ|ấu trùng|bà cô|bà vãi|bản dân tộc|bản nghèo|bản vùng cao|bạo chúa|bạo dạn|bạo động|bạo gan|bạo hành|bạo loạn|bạo lực|bạo phát|
bạo quyền|bạo tàn|bảo trợ xã hội|bần bách|bần cố nông|bần cùng|bần hàn|bần nông|bần thần|bần tiện|bình đẳng|bình quyền|bóc lột tình dục|bố chồng|
bố con|bố dượng|bố mẹ|bố nuôi|bố thí|bố vợ|bùa chú|bùa mê|bùa ngải|cha anh|cha chú|cha chung|cha con|cha cố|cha dượng|cha đẻ|cha già|cha mẹ|
cha nuôi|cha ông|cha truyền con nối|cha xứ|cháu chắt|cháu dâu|cháu gái|cháu họ|cháu ngoại|cháu ngoan|cháu nội|cháu nuôi|cháu ruột|cháu trai|
chồng chưa cưới|chồng con|chồng hờ|chồng mẹ|chồng vợ|chú bác|chú bé|chú cháu|chú lùn|chú rể|chú ruột|chú tiểu|chùa chiền|chùa hang|chùa làng|
chuyển đổi nghề|cô bác|cô bé|cô bóng|cô chú|cô dâu|cô độc|cô đỡ|cô đúc|cô em|cô gái|cô giáo|cô hồn|cô nhi|cô nuôi|cô quả|cô quạnh|cô tiên|
cộng đoàn|cộng đồng|cộng hòa|cộng hưởng từ|cộng lực|cộng sản|cộng tác viên|cộng trừ|công tử|cụ bà|cù bất cù bơ|cụ cố|cụ già|cụ hồ|cụ kị|cụ kỵ|
cù lao|cụ ông|cù rũ|cụ thể|cụ tổ|cúng dường|cúng giỗ|cúng lễ|cưới chồng|cưới chui|cưới gả|cưới hỏi|cưới sớm|cưới vợ|cưới xin|cưu mang|
cứu trợ xã hội|dân ngụ cư|dân oan|dân vạn đò|di cư lao động|di cư tự do|di dân|đạo tin|đền chùa|đền đài|đền miếu|đền phủ|đền thờ|đình chùa|
đình đám|đình làng|đình miếu|đình tiền|đối tượng áp dụng|đối tượng bảo trợ|đối tượng chính sách|đối tượng nghiện|đối tượng thụ hưởng|đối tượng xấu|
đối tượng yếu thế|đồng cốt|đời cha|đời chồng|đời con cháu|đời đời|đời kiếp|đời nay|đời người|đời sau|đời sống|đời thay đổi|đời thường|đời trước|
đời tư|đời xưa|gái điếm|gái hư|gái làng|gái mại dâm|gái nghề|gái quê|gái trai|già bản|già cả|già cỗi|già dặn|già hóa|già làng|già neo đơn|già nua|
già nửa|già trẻ|già trước tuổi|già yếu|giảm nghèo đa chiều|giảm nghèo nhanh|giãn nghèo|giỗ chạp|giỗ đầu|giỗ kỵ|giỗ tết|giỗ tổ|giới cầm quyền|
giới chủ|giới chức|giới doanh nhân|giới đàn ông|giới đường|giới hạn|giới khoa học|giới luật|giới mộ điệu|giới nam|giới nghệ sĩ|giới nghiêm|giới nữ|
giới thiệu việc|giới tính|giới trẻ|giới trí thức|giới truyền thông|giới tuyến|giới từ|hài cốt|hài đàm|hài hòa|hài hước|hài kịch|hài lòng|hài nhi|
hài tội|hài tử|hậu phương quân đội|hòa giải cơ sở|hòa giải viên|hòa nhập|hòa thuận vợ chồng|hộ cận nghèo|hộ độc thân|hộ mất đất|hộ tạm trú|hồi cư|
hồi giáo|hồi hương|hồi thiếu|hôn ám|hôn lễ|hôn mê|hôn môi|hôn nhân|hôn phối|hôn phu|hôn quân|hôn thê|hôn thú|hôn thư|hôn trầm|hôn ước|hủ bại|
hủ hóa|hủ lậu|hủ nho|hủ tiếu|hủ tục|hướng nghiệp việc làm|hưu chiến|hưu trí|kết hôn sớm|khám phá|khuyến khích đầu tư|lang bạt|lang băm|lang ben|
lang chạ|lang quân|lang sói|lang thang|lang vườn|lang y|lao công|lao động chân tay|lao động chính|lao động chui|lao động công ích|
lao động cưỡng bức|lao động di cư|lao động dôi dư|lao động giản đơn|lao động giỏi|lao động kỹ thuật|lao động làm thuê|lao động lành nghề|
lao động nặng nhọc|lao động nghề nghiệp|lao động ngoài nước|lao động nông thôn|lao động nữ|lao động nước ngoài|lao động phổ thông|
lao động sáng tạo|lao động thời vụ|lao động thủ công|lao động tiên tiến|lao động trẻ em|lao động trí óc|lao động tự do|lao động việc làm|
lao động xã hội|lao lý|lễ bỏ mả|liệt nữ|liệt oanh|liệt sĩ|liệt tổ|liệt tông|liệt truyện|linh cảm|linh chi|linh cữu|linh dược|linh động|linh đơn|
linh đường|linh hiệu|linh hoạt|linh hồn|linh kiện|linh lợi|linh mục|linh nghiệm|linh sam|linh thạch|linh thiêng|linh thông|linh thú|linh tinh|
linh tính|linh trường|linh tượng|linh ứng|linh vật|linh vị|linh xa|mại bản|mại dâm|mại hơi|mẹ anh hùng|mẹ bầu|mẹ cha|mẹ chồng|mẹ con|mẹ đẻ|
mẹ đơn thân|mẹ ghẻ|mẹ già|mẹ góa|mẹ hiền|mẹ kế|mẹ liệt sĩ|mẹ mìn|mẹ nuôi|mẹ ruột|mẹ thiên nhiên|mẹ vợ|mê lầm|mê tín dị đoan|mồ côi|mồ hóng|mồ hôi|
mồ mả|mưu sinh|nàng dâu|nàng hậu|nàng tiên|neo đơn|nếp cái|nếp cẩm|nếp cũ|nếp gấp|nếp nghĩ|nếp nhà|nếp nhăn|nếp nương|nếp sống|nếp than|
nghèo bền vững|nghèo cùng cực|nghèo dai dẳng|nghèo đa chiều|nghèo đi|nghèo đói|nghèo hèn|nghèo hơn|nghèo khó|nghèo khổ|nghèo kiết xác|nghèo nàn|
nghèo ngặt|nghèo tài sản|nghèo thông tin|nghèo túng|nghiện hút|nghiện ma túy|nghiện nặng|nghiện ngập|nghiện rượu|nghiện thuốc|ngũ cốc|ngũ cúng|
ngũ đại|ngũ đoản|ngũ gia bì|ngũ giới|ngũ hành|ngũ kinh|ngũ luân|ngũ ngôn|ngũ phúc lâm môn|ngũ quả|ngũ quan|ngũ sắc|ngũ tạng|ngũ thường|ngũ vị|
người có hoàn cảnh|người lao động nghèo|người mồ côi|người nuôi dưỡng|người tâm thần|người vô gia cư|nhà chồng|nhà chùa|nhà dài|nhà dột nát|
nhà dưỡng lão|nhà đại đoàn kết|nhà đoàn kết|nhà gái|nhà mồ|nhà rông|nhà sàn|nhà sư|nhà tập thể|nhà thờ|nhà tình nghĩa|nhà tình thương|nhà trai|
nhà trình|nhà tu|nhà văn hóa thôn|nhà vợ|nhân hộ khẩu|nhập cư|nhường nhịn|nữ anh hùng|nữ ca sĩ|nữ cán bộ|nữ chiến sĩ|nữ chúa|nữ công|nữ dân quân|
nữ diễn viên|nữ doanh nhân|nữ đại biểu|nữ đoàn viên|nữ giới|nữ hạnh|nữ hoàng|nữ học sinh|nữ hộ sinh|nữ khoa|nữ kiệt|nữ lãnh đạo|nữ nghệ sĩ|
nữ nhà báo|nữ nhà giáo|nữ nhi|nữ quái|nữ quản lý|nữ quân nhân|nữ quyền|nữ sắc|nữ sĩ|nữ sinh|nữ tặc|nữ thần|nữ tính|nữ trang|nữ trí thức|nữ trinh|
nữ trưởng|nữ tu|nữ tướng|nữ vương|ông anh|ông bà|ông bầu|ông cha|ông cháu|ông chủ|ông công|ông cụ|ông địa|ông đồ|ông già|ông hoàng|ông lão|ông mối|
ông ngoại|ông nội|ông táo|ông thầy|ông tổ|ông trời|ông trùm|ông từ|ông xã|phát triển cộng đồng|phân biệt chủng tộc|phân biệt giới|phân tầng xã hội|
phật đài|phật đản|phật đường|phật giáo|phật lòng|phật pháp|phật tâm|phật thủ|phật tính|phật tổ|phật tử|phật tự|phật ý|phụ nữ dân tộc|
phụ nữ đơn thân|phụ nữ khởi nghiệp|phúc đức|phúc lợi|phúc trạch|quan hệ lao động|quen thuộc|quyên góp|rẻo cao|sa thải|sắc bén|sắc cạnh|sắc chỉ|
sắc diện|sắc dục|sắc đẹp|sắc độ|sắc hương|sắc lẹm|sắc lệnh|sắc màu|sắc mặt|sắc nét|sắc nhọn|sắc phong|sắc phục|sắc sảo|sắc son|sắc thái|sắc thuế|
sắc tố|sắc tộc|sinh con đầu|sinh kế đa dạng|sư ông|sư trụ trì|tà áo|tà dâm|tà dương|tà đạo|tà giáo|tà khí|tà kiến|tà ma|tà tâm|tà thuật|tà thuyết|
tà vẹt|tàn tật|tang lễ|tang ma|tảo hôn cận huyết|tệ bạc|tệ hại|tệ nạn|tệ quan liêu|tệ tham nhũng|tệ xá|thai giáo|thanh đồng|thanh niên công nhân|
thanh niên dân tộc|thanh niên khởi nghiệp|thanh niên nghèo|thanh niên nông thôn|thanh niên yếu thế|thân nhân liệt sĩ|thất nghiệp kéo dài|thầy bói|
thầy bu|thầy cãi|thầy chùa|thầy cô|thầy cúng|thầy dạy|thầy dòng|thầy đồ|thầy giáo|thầy hiệu trưởng|thầy kiện|thầy lang|thầy mo|thầy phán|
thầy phù thủy|thầy tào|thầy tăng|thầy tế|thầy thuốc|thầy trò|thầy tu|thầy tướng|thầy u|thị tộc|thợ bạc|thợ bậc cao|thợ cả|thợ cày|thợ dệt|thợ điện|
thợ đúc|thợ đụng|thợ gặt|thợ giỏi|thợ hàn|thợ hồ|thợ lái|thợ lành nghề|thợ lặn|thợ lò|thợ may|thợ máy|thợ mỏ|thợ mộc|thợ nề|thợ rèn|thợ săn|
thợ sơn|thợ sửa chữa|thợ thủ công|thợ thuyền|thợ tiện|thợ vàng|thợ xây|thu nhập người dân|tín đồ tôn giáo|tín ngưỡng thờ cúng|tộc người thiểu số|
trai bản|trai bao|trai đàn|trai đơn|trai gái|trai giới|trai hư|trai làng|trai lì|trai lơ|trai ngọc|trai sông|trai tơ|trai tráng|trai trẻ|
trẻ mồ côi không|trợ cấp tuất|tuất một lần|tuổi ấu thơ|tuổi bình quân|tuổi cao|tuổi con|tuổi dậy thì|tuổi đảng|tuổi đôi mươi|tuổi đời|tuổi già|
tuổi hạc|tuổi hoa niên|tuổi học|tuổi hưu|tuổi kết hôn|tuổi lao động|tuổi mới lớn|tuổi mụ|tuổi nghề|tuổi nghỉ hưu|tuổi nghĩa vụ|tuổi quân|
tuổi sinh đẻ|tuổi sữa|tuổi tác|tuổi thanh xuân|tuổi thật|tuổi thiếu niên|tuổi thọ|tuổi thơ|tuổi trẻ|tuổi trung bình|tuổi trưởng thành|tuổi vàng|
tuổi vị thành niên|tuổi xuân|từ thiện nhân đạo|từ thiện xã hội|vất vưởng|vị thành niên|vùng đồng bào|vượt nghèo|xâm hại trẻ|xóm ấp|xóm bến|
xóm chài|xóm chợ|xóm đạo|xóm giềng|xóm làng|xóm liều|xóm mới|xóm ngụ cư|xóm nhỏ|xóm núi|xóm thôn|xóm trọ|xóm trưởng`;
