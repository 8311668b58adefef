/** Culture, sport, tourism, press, heritage, festivals. */
export const cultureCompounds = `
ảnh ảo|ảnh báo chí|anh cả|anh chàng|ảnh chân dung|anh chị|ảnh chụp|anh dũng|anh đào|ảnh đẹp|anh em|ảnh hàng không|anh hào|ảnh hậu|anh họ|anh hồn|
anh hùng|anh kiệt|ảnh lịch|anh linh|ảnh màu|ảnh mây|anh minh|ảnh nghệ thuật|ảnh nổi|anh rể|anh ruột|ảnh số|anh tài|anh thanh|ảnh thẻ|ảnh thờ|
anh thư|anh tuấn|anh túc|ảnh tư liệu|ảnh vệ tinh|ảnh viện|ảnh viễn thám|anh vũ|âm ba|âm bản|âm binh|âm công|âm dương|âm đạo|âm điệu|âm độ|ẩm độ|
âm giai|âm hao|âm học|âm hồn|âm hưởng|âm ỉ|ẩm kế|âm khí|âm lịch|âm lượng|ẩm mốc|âm nhạc|âm phủ|âm sắc|âm tào|âm tần|âm thanh|âm thầm|ẩm thấp|
ẩm thực|âm ti|âm tiết|âm tính|âm u|ẩm ương|ẩm ướt|âm vang|âm vị|âm vực|ban công|bản giao hưởng|bản hùng ca|ban nhạc|bản nhạc|bản phim|ban thờ|
bản tình ca|bảo tồn bảo tàng|bảo tồn di sản|bảo tồn thiên nhiên|bích báo|bích chương|bích họa|biểu cảm|biểu diễn nghệ thuật|biểu lộ|biểu ngữ|
biểu trưng|biểu tượng|bình phẩm|bình thơ|bình vôi|bóng bàn|bóng bay|bóng bầu dục|bóng bẩy|bóng cây|bóng chày|bóng chuyền|bóng chữa cháy|bóng cười|
bóng dáng|bóng đá|bóng đè|bóng đèn|bóng đêm|bóng điện|bóng gió|bóng hồng|bóng loáng|bóng lộn|bóng lưỡi|bóng ma|bóng mát|bóng ném|bóng người|
bóng nhẫy|bóng nhoáng|bóng nước|bóng quần|bóng râm|bóng rổ|bóng sáng|bóng thám|bóng tối|bóng tròn|bóng vía|bơi an toàn|bơi chải|bơi ếch|bơi lặn|
bơi lội|bơi móc lốp|bơi ngửa|bơi sải|bơi thuyền|bơi trải|bơi tự do|bơi vào|ca cảnh|cải lương|cảnh cáo|cảnh diễn|cảnh phim|cấp phép biểu diễn|
câu lạc bộ thơ|chạy bền|chạy bộ|chạy bứt tốc|chạy đà|chạy ngắn|chạy tiếp sức|chạy việt dã|chạy vượt rào|chèo cổ|chèo đò|chèo thuyền|chèo xuồng|
chiêng cồng|chiêng trống|chiếu chèo|chiếu phim lưu động|chủ trò|cố chủ tịch|cố cung|cố cựu|cố đạo|cố đấm|cố đô|cố hương|cố nghệ sĩ|cố nhạc sĩ|
cố nhân|cố ông|cố quốc|cố thủ tướng|cố tổng bí thư|cồng chiêng|cồng kềnh|công nghiệp sáng tạo|công nghiệp văn hóa|cờ bạc|cờ bay|cờ búa liềm|
cờ đảng|cờ đèn|cờ đỏ|cờ đuôi nheo|cờ gian|cờ hoa|cờ hồng|cờ lau|cờ lê|cờ luân lưu|cờ người|cờ nước|cờ phướn|cờ quạt|cờ quốc tế|cờ rủ|cờ sao vàng|
cờ tây|cờ thi đua|cờ tổ quốc|cờ tướng|cờ vây|cờ vua|cờ xí|cung bắn|cung bậc|cung cách|cung cấm|cung cấp|cung cầu|cung cúc tận tụy|cung điện|
cung đình|cung đường|cung hình|cung hoàng đạo|cung hỏi|cung khai|cung kiếm|cung kính|cung mê|cung nữ|cung phi|cung phụng|cung quăng|cung quế|
cung tần|cung tên|cung thất|cung thể thao|cung thiếu nhi|cung trăng|cung ứng dịch vụ|cung ứng đủ|cung văn hóa|cung vua|cúp bóng đá|cúp điện|
cúp đồng|cúp học|cúp nước|cúp quốc gia|cúp thế giới|cúp vàng|cúp vô địch|danh ca|danh hài|danh thủ|dấu ấn|dấu bằng|dấu bưu điện|dấu cách|dấu chấm|
dấu chân|dấu chỉ|dấu cộng|dấu công văn|dấu đỏ|dấu gạch ngang|dấu giáp lai|dấu hiệu|dấu hỏi|dấu hợp quy|dấu mật|dấu mốc|dấu mũ|dấu nặng|dấu ngã|
dấu ngoặc|dấu nhân|dấu niêm|dấu phẩy|dấu sắc|dấu son|dấu tay|dấu thanh|dấu tích|dấu treo|dấu tròn|dấu trừ|dấu ức|dấu vân tay|dấu vết|dấu yêu|
diễn thuyết hùng hồn|diễn xướng dân gian|diễu binh|diễu hành|diễu võ dương oai|du ca|du côn|du dân|du đãng|du đấu|du hí|du hiệp|du khách|du kí|
du ký|du lịch bền vững|du lịch biển|du lịch canh nông|du lịch cộng đồng|du lịch di sản|du lịch làng nghề|du lịch mạo hiểm|du lịch mua sắm|
du lịch nghỉ dưỡng|du lịch nội địa|du lịch nông nghiệp|du lịch nông thôn|du lịch quốc tế|du lịch sinh thái|du lịch tâm linh|du lịch thể thao|
du lịch thông minh|du lịch trải nghiệm|du lịch văn hóa|du lịch xanh|du lịch y tế|du mục|du ngoạn|du ngư|du nhạc|du nhập văn hóa|du thủ du thực|
du thuyền|du thuyết|du xuân|đài truyền thanh xã|điệu bộ|điệu đà|điệu đàng|điệu hát|điệu hò|điệu hổ ly sơn|điệu kèn|điêu khắc|điệu khèn|điêu linh|
điêu luyện|điệu lý|điệu múa|điệu nghệ|điêu ngoa|điệu nhạc|điêu tàn|điệu thấp|điêu toa|điêu trác|điệu van|điệu ví|điệu xòe|đội bay|đội bóng|
đội cảnh sát|đội chiếu phim|đội chủ nhà|đội cồng chiêng|đội công tác|đội cứu hộ|đội dân phòng|đội đá|đội đặc nhiệm|đội hình|đội kèn|đội kéo pháo|
đội khách|đội lốt|đội mũ|đội múa|đội nghi thức|đội ngũ|đội nhạc|đội ơn|đội phó|đội quản lý|đội quân|đội sản xuất|đội sổ|đội tàu|đội thi|
đội thiếu niên|đội thuế|đội trừ gian|đội trưởng|đội tuyển|đội ứng phó|đội văn nghệ|đội vận tải|đội viên|đội xe|đội xung kích|đua bò|đua ghe ngo|
đua ngựa|đua ô tô|đua thú|đua thuyền|đua tốc độ|đua voi|đua xe đạp|đường bơi|đường chạy|đường chuyền|đường đua|đường hoa|đường làng|đường lên đỉnh|
đường nét|đường phố sách|đường thi|giải ba|giải báo chí|giải bóng đá|giải bơi|giải cầu lông|giải chạy|giải cờ|giải đặc biệt|giải đấu|giải đồng đội|
giải khuyến khích|giải khuyến tài|giai lão|giải nhất|giải nhì|giai phẩm|giải quốc gia|giải thể thao|giải thưởng|giải trẻ|giải trí lành mạnh|
giải tư|giải vàng|giải vô địch|giao lưu văn nghệ|hành cung|hành hương|hành khúc quân|hát bả trạo|hát bài chòi|hát bội|hát ca trù|hát cao lan|
hát chầu văn|hát chèo|hát dặm|hát dân ca|hát đối|hát đúm|hát giao duyên|hát hay|hát hò|hát lý|hát múa|hát nói|hát quan họ|hát rong|hát ru|hát then|
hát thờ|hát tuồng|hát vang|hát văn|hát ví|hát xẩm|hát xoan|hát xường|hát xướng|hình ảnh|hình bóng|hình cảnh|hình cầu|hình chiếu|hình chóp|
hình chữ nhật|hình dáng|hình dạng|hình dung|hình hài|hình hiệu|hình họa|hình học|hình khối|hình lập phương|hình luật|hình mạo|hình mẫu|hình nền|
hình ngữ|hình nhân|hình nhi thượng|hình như|hình nón|hình nộm|hình phạt|hình sắc|hình sự|hình tam giác|hình thái|hình thang|hình thành|hình tháp|
hình thể|hình thế|hình thoi|hình thù|hình thức|hình thường|hình trạng|hình tròn|hình trụ|hình tượng|hình vẽ|hình vị|hình vóc|hình vuông|hình xăm|
hò hẹn|hò hét|hò kéo pháo|hò khoan|hò lơ|hò reo|hò vè|họa báo|họa công|họa đồ|họa hoằn|họa may|họa mi|họa phúc|họa sĩ|họa sỹ|họa tiết|họa vần|
họa vật|hoạt cảnh|hoạt động nghệ thuật|hoạt động ngoại khóa|hoạt động thể thao|hoạt động văn hóa|hoạt động văn nghệ|hoạt họa|hội báo xuân|
hội chọi trâu|hội họa|hội khỏe|hội làng|hội ngộ|hội thi tiếng hát|hội xuân|huấn luyện viên|hùng biện|hùng ca|hùng cường|hùng dũng|hùng hài|
hùng hậu|hùng hoàng|hùng hổ|hùng hồn|hùng hục|hùng khí|hùng mạnh|hùng tâm|hùng tráng|hùng vĩ|huy chương bạc|huy chương đồng|huy chương vàng|
huyền ảo|huyền bí|huyền cơ|huyền diệu|huyền đề|huyền hoặc|huyền môn|huyền phù|huyền sâm|huyền sử|huyền thoại|huyền tích|huyền vi|kèn bầu|kèn cựa|
kèn đồng|kèn hát|kèn lá|kèn trống|kể chuyện sách|khai mạc lễ hội|khai quật khảo cổ|khán đài|khán giả|khán phòng|khán thính giả|khảo cổ học|khèn bè|
khèn mông|khéo chèo|khéo léo|khéo miệng|khéo nói|khéo tay|khu bay|khu bếp|khu cách ly|khu căn cứ|khu chăn nuôi|khu chế xuất|khu chợ|
khu công nghệ cao|khu công nghiệp|khu danh thắng|khu dân cư|khu di tích|khu dịch vụ|khu du lịch|khu đất|khu điều trị|khu đô thị|khu đô thị mới|
khu đội|khu giải trí|khu hành chính|khu kinh tế|khu ký túc|khu lưu niệm|khu mỏ|khu neo đậu|khu nghỉ dưỡng|khu nhà ở|khu nội trú|khu ổ chuột|
khu phi quân sự|khu phố|khu rừng|khu tái định cư|khu tập thể|khu thể thao|khu trọ|khu trung tâm|khu tự quản|khu tưởng niệm|khu ủy|khu vui chơi|
khu vực biên giới|khu vực công|khu vực kinh tế|khu vực lân cận|khu vực miền núi|khu vực nhà nước|khu vực nông thôn|khu vực phòng thủ|
khu vực sạt lở|khu vực tư nhân|khu vực xung yếu|khu vườn|khu xử lý|kịch hát|kịch múa|kịch ngắn|kịch nghệ|kịch rối|kiến ba khoang|kiến bò|kiến càng|
kiến chứng|kiến cò|kiến lửa|kiến nghĩa|kiến nghiệp|kiến quốc|kiến trúc cảnh quan|kiến trúc cổ|kiến trúc dân gian|kiến trúc đô thị|kiến trúc sư|
kiến trúc xanh|kiến vàng|kiến văn|kiệt sĩ|kỳ hội|kỳ lão|kỳ nam bát nữ|kỳ nhân|kỳ thủ|làn da|làn dừng khẩn cấp|làn điệu|làn đường|làn gió|làn khói|
làn mây|làn môi|làn nước|làn sóng|làn thu phí|làn xe|làng bản|làng bè|làng chài|làng cổ|làng dệt|làng du lịch|làng đá|làng đại học|làng đúc đồng|
làng giấy|làng gốm|làng hoa|làng hòa bình|làng lụa|làng mạc|làng mộc|làng mới|làng nghề|làng nhàng|làng nho|làng nước|làng quê|làng rau|
làng sinh thái|làng sinh viên|làng thôn|làng thuốc|làng trẻ|làng văn hóa|làng ven đô|làng xã|làng xóm|lăng kính|lăng miếu|lăng mộ|lăng tẩm|
lăng vua|lăng xăng|lễ giỗ tổ|lễ thức|lịch âm|lịch bàn|lịch bay|lịch biểu|lịch công|lịch duyệt|lịch dương|lịch đại|lịch giảng|lịch gieo cấy|
lịch học|lịch họp|lịch kịch|lịch lãm|lịch làm việc|lịch mùa vụ|lịch nghỉ|lịch phát sóng|lịch sử|lịch sự|lịch thi đấu|lịch thiệp|lịch thời vụ|
lịch tiêm|lịch tiếp dân|lịch treo tường|lịch trình|lịch trực|lịch vạn niên|lịch vụ|linh đình|lữ đoàn|lữ hành|lữ khách|lữ quán|lữ thứ|lữ trưởng|
lửa cháy|lửa đạn|lửa đuốc|lửa hận|lửa hương|lửa lò|lửa lòng|lửa ma trơi|lửa rừng|lửa thiêng|lửa tình|lửa trại|lưu diễn nghệ thuật|lưu loát|
lưu niệm danh nhân|lưu trú du lịch|miếu đình|miếu hiệu|miếu mạo|miếu thờ|miếu vũ|món ăn|món bún|món chay|món chính|món đồ|món hàng|món khai vị|
món lễ|món mặn|món ngon|món nợ|món nước|món quà|món tiền|múa ba lê|múa bát|múa bút|múa chăm|múa cổ truyền|múa dân gian|múa đèn|múa gậy|múa khèn|
múa lửa|múa nón|múa quạt|múa sạp|múa trống|múa xòe|mỹ cảm|mỹ danh|mỹ dục|mỹ học|mỹ lệ|mỹ mãn|mỹ miều|mỹ nghệ|mỹ nhân|mỹ nữ|mỹ phẩm|mỹ quan|
mỹ thuật|mỹ tục|mỹ từ|mỹ tửu|mỹ vị|mỹ viện|mỹ ý|ngành du lịch|ngày hội|nghệ danh|nghệ nhân|nghệ sĩ|nghệ sỹ|nghệ thuật|nghệ tinh|nghệ vàng|nhà báo|
nhà bảo tàng|nhà bình luận|nhà cách mạng|nhà chính trị|nhà cổ|nhà du hành|nhà hàng|nhà hảo tâm|nhà hát|nhà khách|nhà khoa học|nhà lưu niệm|
nhà lý luận|nhà nghỉ|nhà nghiên cứu|nhà ngoại giao|nhà nho|nhà phê bình|nhà sử học|nhà tài trợ chính|nhà thể thao|nhà thi đấu|nhà thiết kế|
nhà thông thái|nhà thơ|nhà toán học|nhà tranh|nhà triển lãm|nhà triết học|nhà truyền thống|nhà trưng bày|nhà văn|nhà viết kịch|nhà vô địch|
nhà xuất bản|nhạc cách mạng|nhạc chế|nhạc chuông|nhạc cổ|nhạc công|nhạc cụ|nhạc dân tộc|nhạc điệu|nhạc đỏ|nhạc gia|nhạc giao hưởng|nhạc hiệu|
nhạc khí|nhạc không lời|nhạc kịch|nhạc lễ|nhạc lý|nhạc mẫu|nhạc nền|nhạc nhẹ|nhạc phẩm|nhạc phim|nhạc phụ|nhạc sĩ|nhạc sống|nhạc sỹ|nhạc thánh|
nhạc thị trường|nhạc tính|nhạc trẻ|nhạc trưởng|nhạc vàng|nhạc viện|nhạc vũ|nhiếp ảnh gia|nhịp chèo|nón ba tầm|nón bài thơ|nón bảo hiểm|non bộ|
non bờ|non cao|nón cụt|non dạ|non gan|non kém|nón lá|nón mũ|non nhà|non nớt|non nước|nón quai thao|non sông|non tay|non tơ|non trẻ|non yếu|
pháo bầy|pháo binh|pháo bông|pháo cao xạ|pháo đài|pháo đạn|pháo đất|pháo hiệu|pháo hoa|pháo kéo|pháo kích|pháo lệnh|pháo nổ|pháo phòng không|
pháo sáng|pháo tép|pháo thủ|pháo thuyền|pháo tự hành|phát hành sách|phát sóng trực tiếp|phát thanh viên|phim ảnh|phim bộ|phim chiếu rạp|
phim cổ trang|phim dài tập|phim điện ảnh|phim hài|phim hình sự|phim hoạt hình|phim khoa học|phim lịch sử|phim màu|phim ngắn|phim nhựa|phim nói|
phim phóng sự|phim tài liệu|phim truyện|phim truyền hình|phim trường|phong cách biểu diễn|phong cảnh hữu tình|phóng sự ảnh|phóng sự điều tra|
phóng sự truyền hình|phóng tác văn học|phong trào thể thao|phong trào toàn dân|phong trào văn nghệ|phong tục lạc hậu|phong tục tập quán|
phóng viên báo chí|phóng viên thường trú|phô bày|phô diễn|phô mai|phô tô|phô trương|phường hát|phường rối|quảng bá di sản|quy ước làng|rạp chiếu|
rạp cưới|rạp hát|rạp mình|rạp người|rạp xiếc|rối beng|rối bóng|rối bời|rối cạn|rối dây|rối loạn|rối lượng tử|rối mù|rối nhiễu|rối nùi|rối nước|
rối que|rối rắm|rối ren|rối rít|rối ruột|rối trí|rối tung|sáng tác ca khúc|sân bãi|sân bay|sân bê tông|sân bóng|sân cầu|sân chơi|sân chùa|sân cỏ|
sân đất|sân đình|sân đỗ|sân ga|sân gạch|sân gôn|sân khách|sân khấu|sân lát|sân ngoài|sân nhà|sân phơi|sân quần vợt|sân si|sân siêu|sân tập|
sân thể thao|sân thi đấu|sân thực tiễn|sân thượng|sân trong|sân trước|sân trường|sân vận động|sân vườn|suối cá|suối cạn|suối đá|suối khe|
suối khoáng|suối lũ|suối ngầm|suối nguồn|suối nước|suối reo|suối sâu|suối thiêng|suối tiên|suối tóc|suối vàng|sử ca|sự kiện văn hóa|sử sách|sử thi|
tác biến|tác chiến|tác dụng|tác động|tác gia|tác giả|tác hại|tác hợp|tác lực|tác nghiệp|tác nhân|tác oai tác quái|tác phẩm|tác phong|tác phúc|
tác quái|tác quyền|tác thành|tác tướng|tác vật|tác yêu tác quái|tài tử|tập ảnh|tập kịch|tập luyện thể thao|tập sách|tập thể hình|tập võ|
tết âm lịch|tết cổ truyền|tết dân tộc|tết dương lịch|tết đến|tết đoàn viên|tết độc lập|tết hàn thực|tết khai hạ|tết lễ|tết nguyên đán|
tết nguyên tiêu|tết nhảy|tết nhất|tết niên|tết quân dân|tết sớm|tết sum vầy|tết ta|tết tây|tết té nước|tết thanh minh|tết thầy|tết thiếu nhi|
tết trồng cây|tết trung thu|tết vì người nghèo|tết xuân|thảm cỏ nhân tạo|tham quan di tích|thành tích thi đấu|tháp ăng ten|tháp canh|tháp cao|
tháp chăm|tháp chùa|tháp chuông|tháp cổ|tháp dân số|tháp dinh dưỡng|tháp đôi|tháp giải nhiệt|tháp khoan|tháp mắt|tháp ngà|tháp nghiêng|tháp nước|
tháp pháo|tháp rùa|tháp truyền hình|tháp tùng|tháp tuổi|thắng cảnh thiên nhiên|thắng tích danh lam|thể dục dưỡng sinh|thể dục đường phố|
thể thao biển|thể thao đỉnh cao|thể thao học đường|thi ca dân gian|thi đấu đỉnh cao|thi đấu giao hữu|thi đấu quốc tế|thi hát|thi sắc đẹp|
thi viết thư|thổ cẩm truyền thống|thông tấn báo chí|thơ chúc tết|thủ công mỹ nghệ|thủ môn xuất sắc|thuần phong mỹ|thuyết minh viên|thư pháp gia|
thư tịch hán nôm|tổng biên tập báo|trại sáng tác|trang phục biểu diễn|trang trí lễ hội|trình diễn dân ca|trình diễn nghề|trình làng giải|
trò chơi dân gian|trống cái|trống chầu|trống chiêng|trống cổ|trống cơm|trống đánh|trống đồng|trống ếch|trống hội|trống kèn|trống lân|trống mái|
trống mảnh|trống ngực|trống phách|trống quân|trống rỗng|trống tan trường|trống trải|trống trơn|trống trường|trống vắng|truyện tranh thiếu nhi|
tuồng chèo|tuồng cổ|tuồng hài|tuồng tích|tuyên truyền cổ động|tượng đài bác hồ|tượng nhà mồ|ứng khẩu thành thơ|ứng tác|văn hóa ẩm thực|
văn hóa con người|văn hóa gia đình|văn hóa làng|văn hóa lịch sử|văn hóa nghệ|văn hóa thể thao|văn hóa tín ngưỡng|văn học thiếu nhi|
văn nghệ dân gian|văn vật khảo cổ|vận động viên|vật dân tộc|võ đài|võ đạo|võ lâm|võ nhạc|võ sĩ|vui tết|xây dựng thiết chế|xòe thái|
xuất bản phẩm lậu|xướng ngôn`;
