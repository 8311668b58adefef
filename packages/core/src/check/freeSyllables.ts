import { spellingOf } from "./slipWords.js";

/**
 * Syllables that plans use as words of their own: nothing is missing where such a one stands between words that it makes
 * no compound with. Common words of the language, gathered by kind; written for this check.
 */
const FREE = `
và với của các những trong ngoài trên dưới trước sau cho để được bị là về tại theo có không chưa đã đang sẽ vừa mới phải cần nên hoặc hay nhằm
vào ra lên xuống bằng này đó kia ấy nào gì ai đâu mà thì nếu khi do bởi từ đến tới cùng cũng đều chỉ còn hơn nhất rất quá lắm ít nhiều đủ mỗi mọi
từng cả hết lại rồi nữa đây kể như vì nhưng song tuy dù nhờ qua giữa bên gần xa vẫn luôn thường hãy đừng chớ cứ càng ngay bao lúc hồi dần thêm bớt
đối riêng chung khác nhau mình họ ta tôi nó sao vậy thế đấy thôi chứ ư à nhé chăng hầu khoảng chừng cỡ độ suốt khắp ngược dọc quanh cạnh sát toàn tận hễ bèn bỗng
lấn trét chằm lèn mé đìa sãi khỉ gò vựa mão gióng ròn hóc bưng lèo lừ te khua ví hò pí mế khèn tẩu khặp xường then lượn dó guột gùi bẫy chài lưới đăng đáy vó hẳn đờn nghêu nẹp
một hai ba bốn tư năm lăm sáu bảy tám chín mười mươi trăm nghìn ngàn vạn triệu tỷ tỉ đôi cặp nửa vài mấy dăm số linh lẻ rưỡi phẩy
tấn tạ yến lít mét mẫu sào thước đồng cái con chiếc cây quyển cuốn tờ bản bộ tập bài câu lời chữ đoạn dòng trang phần mục khoản điểm điều chương
tiết kỳ kì đợt lần lượt khóa khoá lớp buổi ngày đêm giờ phút giây tuần tháng quý quí năm mùa vụ tết đời thời kho hộp gói túi bao thùng chai mảnh miếng viên hạt giọt tia nền lô
mảng mạng dãy chuỗi đống đàn bầy đoàn toán tốp nhóm cụm vị tên thằng kẻ nàng ngài sư
làm đi ở ăn uống ngủ nghỉ nói nghe nhìn thấy xem đọc viết học dạy hỏi đáp trả biết hiểu nhớ quên nghĩ tin muốn mong ước thích yêu ghét sợ lo vui buồn
giúp đỡ biếu tặng nhận lấy giữ gửi đưa mang đem đặt bỏ vứt ném giao nộp thu chi mua bán vay mượn thuê mướn đòi nợ đóng mở cài đổi thay sửa chữa xây
dựng lập đắp đào cắt chặt phá đốt trồng cấy gieo gặt hái nuôi thả bắt săn câu chăn cày bừa tưới bón phun chế nấu xay ép sấy phơi ướp tải chở lái chạy
bay bơi lội đua thi đấu đá đánh bắn giết chết sống sinh đẻ mang hút trị khám tiêm mổ lây nhiễm mắc khỏi đau ốm tăng giảm hạ nâng đạt vượt hụt thiếu thừa
dư mất tìm kiếm lọc chọn lựa bầu cử nêu ghi chép in chụp quét ký kí duyệt trình xin cấp phát phân chia gộp ghép nối tách rời dời di chuyển quay trở kéo đẩy
nén xả thải rút cắm cấm ngăn chặn chống phòng tránh né gìn che chắn phủ trùm lấp lắp ráp gắn treo dán dẫn dắt kèm bám soát rà tra xét xử phạt thưởng
khen chê tố kiện cãi nhắc gọi kêu mời đón tiễn gặp chào họp bàn thảo chốt định hẹn dự gia vắng chờ đợi chạm đụng va ngã đổ sập cháy nổ trôi ngập úng hạn
mặn lún sụt lở nứt vỡ hỏng hư mòn rách sạch bẩn dơ xanh đỏ vàng trắng đen tím nâu hồng xám tính đếm đo cân trừ so kê khai lưu nhập xuất
 chịu chiếm hưởng lĩnh góp bù đền vận khớp khai kết tạm ngừng dừng tan rơi rớt rụng mọc nở chín hiện nằm đứng ngồi lùi tiến vươn
nhốt trói buộc cởi gỡ tháo bóc bọc rửa giặt lau chùi quét tắm gội tẩy nhuộm sơn vẽ tô khắc đục khoan đóng hàn tiện mài dệt may vá thêu đan thắp bật tắt nhấn bấm kích gõ sờ nắm
cầm xách vác gánh khiêng bế bồng đội mặc đeo giơ chìa vẫy khóc cười hát múa nhảy kể tả báo dặn khuyên nhủ xui rủ ép bắt đòi hứa thề chối từ nhường tranh giành cướp trộm
lừa dối giấu lộ hé lan rộng tỏa tràn đọng ứ tắc nghẽn thoát lọt trượt trúng hòng toan định quyết dám nỡ thôi nhịn chừa tha miễn thứ thu gom vun bồi vét nạo
tốt xấu dở giỏi kém khá yếu mạnh khỏe to lớn nhỏ bé cao thấp dài ngắn rộng hẹp sâu nông dày mỏng nặng nhẹ nhanh chậm sớm muộn trễ kịp đúng sai đầy vơi
trống rỗng nóng lạnh ấm mát khô ướt ẩm cứng mềm dẻo dai chắc bền vững lỏng thẳng cong tròn vuông méo ngang chéo cũ trẻ già non sống tươi héo ngon rẻ đắt
giàu nghèo sang hèn khó dễ thật giả đẹp xinh sáng tối mờ rõ thơm thối êm ồn đông thưa rậm đậm nhạt ngọt chua cay đắng hiếm lạ quen thân chính phụ giống kỹ kĩ gọn
lẻ chẵn nguyên trọn vẹn thuần thô tinh mịn đặc loãng sạch trơn nhẵn nhọn cùn sắc bén cụt què mù điếc câm gầy béo mập ốm đói no khát say tỉnh mê
người dân ông bà anh chị em cô chú bác cậu cháu cha mẹ bố má vợ chồng trai gái nam nữ trẻ bé nhà cửa làng xóm thôn bản ấp xã huyện tỉnh phường quận tổ
khu vùng miền khối nước biển đảo sông suối hồ ao đầm kênh rạch mương đê kè cống cầu đường phố ngõ chợ quán trường trạm viện sở ban ngành cục phòng đội
tuyến trục nút đèn xe tàu thuyền ghe máy lốp xăng dầu điện ga gas than cát sỏi đất rừng núi đồi ruộng vườn nương rẫy bãi bến cảng cá tôm cua mực ốc lúa ngô
khoai sắn mía chè cà lạc đậu rau quả trái củ hoa lá cành rễ gỗ tre nứa mây phân thuốc thóc gạo thịt trứng sữa muối mắm tỏi ớt bò trâu lợn heo gà vịt dê chó mèo ong
tằm chim thú tiền vốn lãi lỗ thuế phí giá lương quỹ sổ sách thẻ giấy đơn thư công việc nghề thợ chủ khách tay chân đầu mặt mắt mũi miệng tai răng lưng bụng tim gan phổi
máu da tóc xương sức hơi tiếng ý chí lòng tâm hồn đảng luật lệ quyền án toà tòa tội tù loại kiểu dạng hạng bậc mức tầm phía chiều góc gốc ngọn đỉnh đáy cuối
trung bờ ranh mốc tỷ suất hệ mã tuổi kì nay mai hôm sáng trưa tối xuân hè thu bắc tây tên áo quần mũ giày dép vải len bông sợi chỉ kim bát đĩa nồi chảo bếp lò bàn ghế giường tủ
cửa mái tường sàn trần cột móng kính gạch ngói xi sắt thép đồng nhôm kẽm chì vàng bạc ngọc nhựa cao su giếng bể vòi ống van bơm dây cáp trụ tháp đài phim ảnh tranh tượng đàn trống
gấp nhạc kịch tuồng chèo thơ truyện báo đình chùa đền miếu tháp mộ lễ giỗ cưới tang tết mưa nắng gió bão lũ lụt sét sương tuyết mây trời trăng sao đất khí bụi khói lửa rác bùn
lính quân binh tướng tá úy sĩ súng đạn bom mìn gươm giặc địch ta phe đối tay phiếu bầu dấu bìa mẫu biểu bảng sơ bản đồ hình nét màu mùi vị nghĩa lẽ cớ cách lối nẻo phép nếp thói tật
việc sự cuộc nỗi niềm điều cơn trận nền kỳ đám cuộc bước lớp tầng lầu ngăn khe lỗ hố hầm hang mỏ quặng vỉa giàn bè phao neo lưới chài mành đăng đó lờ lồng chuồng trại ổ tổ bầy lứa đàn giống
thầy trò cô lớp bạn bè khoa ngành môn bài đề điểm kém lớp thẻ lịch hẹn tiệc rượu bia cà thuốc chất độc hóa men vi nấm sán giun ruồi muỗi chuột sâu rầy bọ kiến nhện
thượng hạ nội ngoại tiền hậu tả hữu phó phụ phi vô bất siêu tái tân cựu đa đơn song liên đồng cận viễn tổng bán chuyên thuộc gồm viên trưởng đương cựu nguyên cố đích vốn sẵn tự đầu
nghiện cai nguồn lao loài khía kiểng tấm rôn mậu ngáo gọt bữa hệt nhúng viền nhặt lượm hái gùi mũi khều lội bò trườn leo trèo nhổ vặt tuốt đập giã nghiền rang luộc hấp xào rán nướng kho hầm nhậu tiệm quầy sạp gánh ví kẹo bánh mứt phở bún miến cháo xôi chả giò nem canh dưa cà bí bầu mướp đỗ vừng khế ổi xoài nhãn vải mít dừa cau trầu chuối cam quýt bưởi chanh na hồng lê táo mận đào mơ dâu thơm thanh sầu chôm măng điều tiêu cói đay gai lanh bần sú vẹt tràm đước keo bạch lát lim sến táu trắc gụ hương xoan phượng bàng sấu sung vối bồ hòe mõ mẹt nia thúng rổ rá gầu gàu xô chậu thau lu vại chum hũ lọ bình phích ấm chén tách cốc ly dĩa muỗng đũa thìa dao kéo búa rìu cuốc xẻng liềm hái mai thuổng xà kìm đinh ốc vít bu lông tời puli ròng rọc tít link web chip card phone app số hoá hóa
`;

/** The syllables as written. */
export const freeWords = (): readonly string[] => FREE.split(/\s+/u).filter((word) => word !== "");

let free: ReadonlySet<string> | undefined;

/** Whether a syllable, in the form of `spellingOf`, is a word by itself. */
export function isFree(spelled: string): boolean {
  free ??= new Set(freeWords().map(spellingOf));
  return free.has(spelled);
}
