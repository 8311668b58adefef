/** Foreign affairs, integration, cooperation, borders. */
export const foreignCompounds = `
an ninh khu vực|an ninh quốc tế|an ninh toàn cầu|bang giao|bang hội|bang nước|bang quyền|bang tá|bang trưởng|bên ký kết|biên giới đất liền|
biên giới hòa bình|biên giới hữu nghị|biên giới lãnh thổ|biên giới quốc gia|biên giới trên biển|biên mậu|cam kết quốc tế|cạnh tranh chiến lược|
cắm mốc biên giới|châu á|châu âu|châu báo|châu báu|châu chấu|châu lục|châu mỹ|châu ngọc|châu phi|châu thành|châu thổ|châu trấn|chuỗi cung toàn cầu|
chuyến bay|chuyến biển|chuyến công tác|chuyến du lịch|chuyến đi|chuyến đò|chuyến hàng|chuyến khảo sát|chuyến làm việc|chuyến phà|chuyến tàu|
chuyến thăm|chuyến xe|công hữu|đàm phán hiệp định|đàm phán phân định|định cư nước ngoài|đối ngoại đa phương|đối ngoại đảng|đối ngoại nhân dân|
đối ngoại quốc phòng|đối thoại chiến lược|đối thoại chính sách|đối thoại hòa bình|đối thoại trực tiếp|đường lưỡi|gia nhập tổ chức|giám sát quốc tế|
giao lưu biên giới|giao lưu hữu nghị|giao lưu nhân dân|giao lưu quốc tế|giao lưu văn hóa|giao thiệp|giao thương quốc tế|gìn giữ hòa bình|
góp phần hòa bình|hạn ngạch thuế|hòa bình bền vững|hòa bình hợp tác|hòa bình hữu nghị|hòa đàm|hòa ước|hoạch định biên giới|hội chợ biên giới|
hội đàm cấp cao|hội đàm trực tuyến|hội nghị cấp cao|hội nghị hợp|hội nghị thượng đỉnh|hội nhập kinh tế|hội nhập quốc tế|hội nhập sâu rộng|
hội nhập văn hóa|hợp chủng quốc|hợp tác ba bên|hợp tác biên giới|hợp tác bình đẳng|hợp tác chiến lược|hợp tác du lịch|hợp tác đa phương|
hợp tác giáo dục|hợp tác hữu nghị|hợp tác khu vực|hợp tác kinh tế|hợp tác lao động|hợp tác lâu dài|hợp tác liên vùng|hợp tác nam nam|
hợp tác nghiên cứu|hợp tác phát triển|hợp tác quốc phòng|hợp tác quốc tế|hợp tác song phương|hợp tác thương mại|hợp tác toàn diện|hợp tác văn hóa|
hữu ái|hữu biên|hữu cơ|hữu danh|hữu dụng|hữu duyên|hữu dực|hữu hạn|hữu hảo|hữu hiệu|hữu hình|hữu ích|hữu khuynh|hữu lý|hữu ngạn|hữu nghị|hữu quan|
hữu sản|hữu sinh|hữu thần|hữu thủ|hữu tình|hữu trách|hữu tuyến|hữu xạ|kết giao|kết nghĩa|kết nối khu vực|khối liên minh|khối thị trường chung|
không liên kết|khu vực mậu dịch|kiều bào|kiều dân|kiều diễm|kiều hối|kiều mạch|kiều nữ|kiều thê|láng giềng hữu nghị|láng giềng thân thiện|lãnh hải|
lãnh hội đối ngoại|lãnh không|lãnh sự danh dự|lãnh thổ toàn vẹn|liên chính phủ|liên doanh nước ngoài|liên hợp quốc|liên kết kinh tế|liên lục địa|
liên minh châu âu|liên minh chiến lược|liên minh kinh tế|liên minh nghị viện|liên minh quân sự|lợi ích quốc gia|lưu học sinh|lưu vong|lưu ý|
mậu biên|mậu dịch|mốc quốc giới|môi trường hòa bình|môi trường quốc tế|mở cửa thị trường|nghị định khung|nhà tài trợ quốc|nước chủ|nước cộng|
nước đăng cai|nước đối tác|nước láng|nước tiếp nhận|phái bộ|phái cử|phái đoàn|phái khoa học|phái mạnh|phái nam|phái nữ|phái sinh|phái viên|
phái yếu|phân giới cắm mốc|phiên dịch hội nghị|phiên họp toàn thể|quan hệ công|quan hệ đối ngoại|quan hệ hợp tác|quan hệ hữu nghị|quan hệ kinh tế|
quan hệ láng giềng|quan hệ lao|quan hệ máu mủ|quan hệ ngoại giao|quan hệ pháp luật|quan hệ phối hợp|quan hệ quốc tế|quan hệ sản xuất|
quan hệ song phương|quan hệ thương mại|quan hệ truyền thống|quan hệ xã hội|quan sát viên|quốc vụ viện|quy chế đối ngoại|quy tắc xuất xứ|
rà soát cam kết|rào cản thương|sáng kiến khu vực|song hành|song phương hóa|song phương toàn diện|song trùng|sứ bộ|sứ điểm|sứ đoàn|sứ giả|sứ mệnh|
sứ quán|sứ quân|sứ sự|sứ thần|sứ vệ sinh|tạm nhập tái xuất|tham gia công ước|tham khảo quốc tế|tham tán công sứ|tham tán thương mại|
tham vấn chính trị|thăm dò quan điểm|thăm viếng ngoại giao|thế giới biến động|thế giới đa cực|thị thực|thị trường châu|thị trường khu vực|
thị trường nước ngoài|thỏa thuận biên giới|thỏa thuận cấp tỉnh|thỏa thuận quốc|thông cáo báo|thông lệ quốc tế|thông quan hàng|thuận lợi hóa|
thuế quan đối ứng|thương chiến|tiếp khách quốc tế|tiếp xúc cử|tình hình khu vực|tình hình quốc tế|tình hữu|toàn vẹn|tổ chức khu vực|
tổ chức nhân đạo|tổ chức phi|tối hậu|tranh chấp biển|tranh thủ ngoại lực|trục liên kết|trung gian hòa giải|trung lập hóa|trừng phạt|tùy viên|
tuyên bố chung|tuyên bố ứng xử|tuyên ngôn nhân quyền|tự chủ chiến|tự do hàng hải|ủng hộ quốc tế|ứng cử|vận động quốc tế|viện trợ nhân|
viện trợ nước|viện trợ song phương|vùng biển chủ quyền|vùng đặc quyền|vùng nước lịch sử|xuất khẩu dịch|xuất khẩu lao|xuất nhập|xung đột khu vực`;
