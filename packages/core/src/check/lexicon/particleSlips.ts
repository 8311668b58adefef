/**
 * The commonest words of grammar and of numbers with a wrong tone or letter, each of which is a rarer word (`người cao tuổi dược khám`, `đẻ tổng
 * hợp`, `nhầm nâng cao`): what has to stand behind shows that the rarer one is not meant. Written as `wrongWords.ts`. Written for this check.
 */
export const particleSlips = `
dược & cấp|tư vấn|tập huấn|khám|quản lý|vay|xem xét|công nhận|số hóa|hỗ trợ|giao|phê duyệt|ban hành|đào tạo|đầu tư|xây dựng|thực hiện|tổ chức|triển khai|bố trí|hưởng|tiếp cận|sử dụng|áp dụng|bảo đảm|đảm bảo|bảo vệ|phân công|phân bổ|giải quyết|kiểm tra|kiểm soát|thu gom|xử lý|nâng cao|nâng cấp|nâng lên|mở rộng|đưa vào|chăm sóc|điều trị|tiêm|phổ biến|hướng dẫn|quy định|xác định|đánh giá|rà soát|duy trì|phát huy|phát hiện|lập|ghi nhận|tham gia|hoàn thành|hoàn thiện|lồng ghép|quan tâm|tăng cường|củng cố|đẩy mạnh|miễn|thông báo|thông qua|cung cấp|bồi dưỡng|trang bị|tuyên truyền|chú trọng|đến trường|nghe|phủ sóng|kết nối|cải thiện|chuyển đổi > được & ! y ngành nghiệp khoa kho lý về và nghề đông tân sinh trồng hóa cây liệu học viện trường hàng tác vụ mại môn
dang & triển khai|thực hiện|xây dựng|thi công|quản lý|sử dụng|hoạt động|hoàn thiện|làm|có|tiếp tục|lập|trình|điều trị|theo học|sinh sống|gặp > đang & ! dở
chữa & đạt|đáp|tương xứng|thực hiện|thực sự|thật sự|hoàn thành|đồng bộ|kịp|bảo đảm|đảm bảo|triển khai|phát huy|rõ|hình thành|ban hành|quan tâm|thường xuyên|đủ|chặt chẽ|bền vững|đều|có|phù hợp|tiếp cận|giải quyết|xử lý > chưa & ! cứu sửa khám điều bệnh mổ
chứa & đạt|đáp ứng|tương xứng|thực hiện|thực sự|hoàn thành|đồng bộ|kịp thời|triển khai|phát huy|rõ|ban hành|quan tâm|thường xuyên|chặt chẽ|bền vững|tổ chức > chưa & ! hồ kho bể sức lòng thùng bãi tích
đặt & chuẩn|bình quân > đạt & ! lắp cài
tặng & so với|trưởng|cường > tăng & ! quà trao biếu hiến
giám & so với|xuống|thiểu|nghèo|tỷ lệ|thủ tục|bình quân > giảm &
tử & ngân sách|nguồn|năm|ngày|tháng|đầu năm|khi|đó|nay|trung ương > từ & ! phân phần sinh bị cáo nữ quân thí
tứ & ngân sách|ngày|tháng|khi|đó|nay|nguồn|đầu năm > từ & ! thứ quý
tự & ngân sách|năm|ngày|tháng|khi|đó|nay|đầu năm > từ & ! trình trật thứ
tư & ngân sách|khi|khách > từ & ! đầu vật thứ riêng quý lần tháng
cửa & Ủy ban|Hội đồng|tỉnh|huyện|Chính phủ|Thủ tướng|Bộ|Quốc hội|Đảng|nhân dân|người dân|cấp ủy|địa phương|cơ quan|đơn vị|cán bộ|mỗi|từng|toàn > của & ! một khẩu mở đóng ra nhà cống van thông bế qua sau
cua & Ủy ban|Hội đồng|Chính phủ|Thủ tướng|nhân dân|cơ quan|đơn vị|cán bộ > của & ! nuôi tôm cá khúc
lá & cơ quan|đơn vị|đầu mối|nhiệm vụ|trách nhiệm|động lực|nền tảng|cầu nối > là & ! thuốc
lam & công tác|việc|nhiệm vụ|rõ|cơ sở|căn cứ|chủ > làm & ! xanh
trọng & đó|năm|giai đoạn|công tác|lĩnh vực|việc|quá trình|thời gian|phạm vi|tình hình|các|thời kỳ > trong & ! chú coi xem tôn quý trân kính nghiêm quan thận tải tỷ tự đối nặng
trông & đó|năm|giai đoạn|công tác|lĩnh vực|quá trình|thời gian|phạm vi|tình hình|thời kỳ > trong &
bí & tai nạn|ảnh hưởng|thiệt hại|xâm hại|bạo lực|ô nhiễm|xử lý|xử phạt|tổn thương|thu hồi|khuyết tật > bị &
bì & ảnh hưởng|thiệt hại|xâm hại|bạo lực|ô nhiễm|xử lý|xử phạt|tổn thương|thu hồi|khuyết tật > bị & ! bao
con & tư tưởng|hạn chế|bất cập|tồn tại|lúng túng|lỏng lẻo|thụ động|manh mún|xảy ra|diễn biến|mang tính|tình trạng > còn & ! các những sinh đẻ nuôi có cho mẹ trẻ vật
môi & năm|xã|huyện|đơn vị|hộ|cán bộ|địa phương|tháng|quý|ngành|thôn|người > mỗi & ! ven rừng
so|đối|phù hợp|phối hợp|kết hợp|cùng|gắn & vời|vối|vơi|vỡi > @ với ! trà
vế & việc|công tác|phòng|phát triển|xây dựng|thực hiện|ban hành|tổ chức > về & ! các hai
vệ & việc|phê duyệt|ban hành|công tác|tăng cường > về & ! bảo dân tự hộ cảnh phòng thú trực tiền
vả & các > và &
vá|vả|va & cộng đồng|nhân dân|người dân|doanh nghiệp|địa phương|đơn vị|du lịch|đào tạo|công nghệ > và & ! vất xe lốp săm đâm
đẻ|đế & cụ thể|hình thành|đưa vào|huy động|bổ sung|chủ động|tiếp tục|nhân dân|tổng hợp|thực hiện|phục vụ|bảo đảm|đảm bảo|nâng cao|tạo|xem xét|chỉ đạo|triển khai|tham mưu|kịp|báo cáo|giải quyết|xây dựng|hỗ trợ|theo dõi|phối hợp|hướng dẫn|tuyên truyền|thu hút|kiểm tra|người dân > để & ! gà vịt tằm bò lợn heo trâu sinh mới mắn bãi đẻ thực hoàng chiếc mùa giống con cái cá nái
đề & hình thành|huy động|cụ thể hóa|đáp ứng|người dân|doanh nghiệp|các hộ > để & ! vấn chủ chuyên đầu tiêu tiền mệnh nhan luận bài ra
cac & cấp|ngành|sở|xã|huyện|cơ quan|đơn vị|địa phương|tổ chức|nhiệm vụ|giải pháp|hoạt động|chương trình|dự án|nội dung|doanh nghiệp > các &
nhầm & nâng cao|thực hiện|tạo|bảo đảm|đảm bảo|phát huy|phục vụ|hỗ trợ|thúc đẩy|tăng cường|phát triển|góp phần|đáp ứng|cụ thể hóa|giảm|ngăn|khắc phục|giúp|từng bước|hướng tới|mục tiêu|mục đích|xây dựng|cải thiện|đẩy mạnh|huy động|thu hút|kịp thời > nhằm & ! sự
trong & nhưng năm > trong những năm
trong & nhưng lĩnh > trong những lĩnh
trong & nhưng nhiệm > trong những nhiệm
một trong nhưng > một trong những
của & nhưng người > của những người
những & chưa|vẫn chưa|vẫn còn|còn thiếu > nhưng & ! không chẳng
nêu & có khó khăn|có vướng mắc|có phát sinh|cần thiết > nếu & ! đã được như trên vừa
nếu & gương|cao tinh thần|rõ nội|rõ lý|rõ nguyên|rõ trách > nêu &
trong đo & có|năm|nữ|ngân|vốn|tập trung|chú trọng > trong đó &
trước|sau|ngay & khí > @ khi
ô nhiễm|chất lượng|môi trường|quan trắc & không khi > @ không khí ! nào
ngươi & dân|lao động|cao tuổi|khuyết tật|nghèo|sử dụng|đứng đầu|có|tham gia|nghiện|bị|thuộc > người &
có thế & điều chỉnh|thực hiện|tham gia|được|sử dụng|áp dụng|xem|tiếp cận|gây|xảy|phát triển|đạt > có thể &
cụ thế > cụ thể ! ông bà của
đoàn thế > đoàn thể
tập thế > tập thể
toàn thế & cán|hội|nhân|đảng|người|các > toàn thể &
địa bàn|toàn|Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Công an|công an & tình > @ tỉnh
địa bàn|toàn|Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Công an|công an & tính > @ tỉnh ! từ đến chung theo
so với|so & cùng ký|cùng kỷ|cung kỳ|cung ký|củng kỳ > @ cùng kỳ
định ký & hằng|hàng|quý|tháng|năm|báo cáo|kiểm tra|tổ chức > định kỳ & ! cố
báo cáo|khám sức khỏe|đánh giá|kiểm tra|sinh hoạt & định ký|đình kỳ|đinh kỳ > @ định kỳ
cuối|đầu|giữa|thời|học|nhiệm|thường & ký > @ kỳ
cuối|đầu|giữa|thời|nhiệm & kỷ > @ kỳ
lũy|luỹ|thiết & kê > @ kế
thống|kiểm|liệt & kế > @ kê
hộ|các|mỗi|quy mô & gia định > @ gia đình
gia định & văn hóa|chính sách|người có công|hạnh phúc|nghèo|ít|khó khăn > gia đình &
bộ phần > bộ phận ! toàn
thành phấn > thành phần
góp phẩn|góp phân > góp phần
bộ phân & một cửa|tiếp nhận|chuyên môn|không nhỏ > bộ phận &
học bà & điện tử|số > học bạ &
các|nhiều|mọi & loài hình > @ loại hình
phân loài & rác|chất > phân loại &
làm sách & dữ liệu|cơ sở dữ > làm sạch &
sạch giáo khoa > sách giáo khoa
đình mức > định mức
định hương & phát triển|nghề nghiệp|đến|không gian|chung > định hướng &
đình hướng > định hướng
giáo & chỉ tiêu|nhiệm vụ|kế hoạch|dự toán > giao & ! nhà tôn công thầy cô
tiến đề > tiền đề
tiền sĩ|tiền sỹ > tiến sĩ
tiền hành > tiến hành
cải tiền > cải tiến
tiên tiền|tiền tiến > tiên tiến
phí & nông nghiệp|vật thể|chính phủ|kim loại > phi & ! học thủy kinh lệ chi thuế thu miễn giảm
thể & BHYT|bảo hiểm y tế|căn cước > thẻ & ! cụ có tập chủ
một sổ & nơi|địa phương|đơn vị|cơ quan|chỉ tiêu|nội dung|xã|huyện|công trình|dự án|doanh nghiệp|lĩnh vực|nhiệm vụ|tồn tại|khó khăn|hạn chế|mô hình|ngành|chính sách|giải pháp|trường hợp|bộ phận|điều của > một số &
dân sổ > dân số ! hộ người nhân nông sức đỏ tay theo bảo khám
tỷ sổ > tỷ số
chỉ sổ > chỉ số
tổng sổ > tổng số
nhu sau > như sau
hiện này > hiện nay
cố & nguy cơ|chất lượng|nhu cầu|khả năng|trách nhiệm|hiệu quả|điều kiện|hoàn cảnh|đủ|liên quan|thu nhập|hồ sơ|phương án|thiết bị|việc làm|ít nhất|tối thiểu|nhân viên|trình độ|thẩm quyền|mặt|công trình|mục tiêu|kiến thức|kỹ năng|tỷ lệ|quy mô|quyền|giá trị|nhà tiêu|nhà văn > có & ! sự củng kiên gia chắc
cỏ & nguy cơ|chất lượng|nhu cầu|khả năng|trách nhiệm|hiệu quả|điều kiện|hoàn cảnh|đủ|thể|liên quan|thu nhập|hồ sơ|phương án|việc làm|ít nhất|tối thiểu|nhân viên|trình độ|thẩm quyền|mặt tại|mục tiêu|kiến thức|tỷ lệ|quy mô|quyền > có & ! cây làm bãi đồng
đặt & danh hiệu|gia đình văn > đạt &
thông tin và & Truyền thống > @ Truyền thông
công tác|chiến dịch & truyền thống > @ truyền thông ! giáo
truyền thống đại chúng > truyền thông đại chúng
làng nghề|lễ hội|trang phục|nghề thủ công & truyền thông > @ truyền thống
phường & án|châm|pháp|tiện|hướng|thức > phương & ! xã
địa phường > địa phương
bảo vệ|vệ sinh|ô nhiễm|quản lý|cải thiện|Tài nguyên và & mỗi trường|mọi trường > @ môi trường
nhà văn|đời sống văn|bản sắc văn|gia đình văn|di sản văn|xã hội|hiện đại|nhựa|cứng|cụ thể|đa dạng|tin học|cơ giới|kiên cố|bê tông|đơn giản|hệ thống|thương mại|tự động & hoa > @ hóa ! cây kiểng tươi lan đào quả trồng
đội mới & sáng|công nghệ|nội|phương|hình|cơ chế|mô hình|tư duy|căn|giáo|phong|y tế|công tác|hoạt > đổi mới &
đối ngũ > đội ngũ
tờ trịnh > tờ trình
tái & các|trạm|địa bàn|địa phương|thị xã|Phụ lục|Mục|điểm|khoản|Điều|Quyết|Nghị|Kế hoạch|trường > tại &
tài & các cơ sở|địa phương|trạm|các xã|các huyện|các điểm|khu vực > tại & ! nhân đề tiền trọng
ngay|trước và & sâu > @ sau
tình & tích hợp|khả thi|bền vững|cấp thiết|đồng bộ|thống nhất|công khai|minh bạch|kế thừa|lâu dài > tính &
cập & tỉnh|huyện|xã|ủy|giấy|phép|có thẩm|trên|dưới|cơ sở > cấp & ! đề phổ trung truy tiếp bất
các cập > các cấp ! nhật
cấp nhật|cập nhất > cập nhật
phận & công|cấp|bổ|loại|khai|luồng > phân & ! bộ số thân thành
cồn & thiếu|hạn chế|khó khăn|lại|chậm|một số|tư tưởng|tình trạng > còn & ! độ
biến đổi|điều kiện|thời tiết & khi hậu > @ khí hậu
đầu tự|đầu từ & cơ sở|xây|trang|hạ tầng|kết cấu|nâng cấp|phát triển|kinh doanh|mua sắm|sửa chữa > đầu tư & ! bắt ban ngay
thông tự > thông tư
các|số & vũ > @ vụ ! khí trang công điệu đoàn trường
thuốc & diện|địa bàn|thẩm quyền|phạm vi|trách nhiệm|lĩnh vực|đối tượng|chức năng|Chương|Dự > thuộc & ! bán mua uống
do|chống|bị|tai nạn & dưới nước > @ đuối nước
đuối & tán rừng|sự lãnh|sự chỉ|hình thức|mọi > dưới &
họ cận nghèo > hộ cận nghèo
số|các|mỗi|nhiều|từng|lệ & họ nghèo > @ hộ nghèo
số|các|mỗi|nhiều|từng|lệ & họ gia đình > @ hộ gia đình ! dòng
số|mỗi|lệ & họ dân > @ hộ dân
quý & đất|tín dụng nhân|bảo hiểm xã|vì người > quỹ & ! hằng hàng mỗi từng theo trong
đê & tổng hợp|xem xét|chỉ đạo|báo cáo|tạo điều > để & ! tuyến thân mặt chân đường mái hộ con trên đoạn thống
liên quân & đến|tới|trong|tổ > liên quan &
có liên quân > có liên quan
cơ quân > cơ quan
cán|dân|quân|hình|nhân|thật|thực & sử > @ sự ! dụng
kinh|học|viện|lệ & phi > @ phí ! tập nông
hợp tác|thị & xa > @ xã
hợp tác & xả > @ xã
hằng|hàng & nam|nằm > @ năm ! nữ Việt
tỉnh hình > tình hình
tỉnh & trạng|huống|nguyện > tình &
lấn thứ > lần thứ
đương & xã|giao thông|bộ|liên|huyện|tỉnh|trục|cao tốc|thủy > đường & ! tương
trông & trọt|mới|rừng phòng|rừng đặc|rừng sản|rừng thay|cây ăn|cây công > trồng & ! chăm
băng & hình thức|văn bản|phương pháp > bằng & ! rộng đĩa rôn
di & trước|đầu|vào|lên|đôi|tới > đi & ! dời
từ nhiên > tự nhiên ! liệu
khối|sản|trữ|lưu & lương > @ lượng ! thực hưu tối công
số lương & doanh nghiệp|hộ|tàu|đô thị|lớn|ít|công trình|dự án|mô hình|hồ sơ > số lượng &
mực & thu nhập|hỗ trợ|chi|sinh > mức & ! nước đáy
nhân|nông & dần > @ dân
dần & cư|tộc > dân & ! dần giảm tăng
bắt|ban|bước & dầu > @ đầu ! khí mỏ thô ăn
dầu & tư|mối|tiên > đầu & ! xăng
lạc bổ > lạc bộ
theo hương & nâng|tích hợp|mở rộng|đồng bộ|chất lượng|giảm|đơn giản|giao > theo hướng & ! làm
hang & năm|tháng|quý|hóa > hàng &
`;
