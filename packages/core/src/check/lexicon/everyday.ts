/** Time, number, space, people, food, house, weather, body and other everyday words. */
export const everydayCompounds = `
ai cũng|ai đó|ai nấy|ai oán|anh ấy|anh hai|anh ta|áo ấm|áo bà ba|áo choàng|áo dài|áo gấm|áo giáp|áo len|áo mũ|áo mưa|áo phao|áo phông|áo quần|
áo sơ mi|áo thun|áo trắng|ăn ảnh|ăn chay|ăn chơi|ăn cỗ|ăn cơm|ăn cưới|ăn dặm|ăn dầm|ăn diện|ăn đất|ăn đêm|ăn điểm|ăn đong|ăn đứng|ăn gian|ăn gỏi|
ăn gốc|ăn hại|ăn hàng|ăn học|ăn ké|ăn khách|ăn khao|ăn không|ăn khuya|ăn kiêng|ăn lãi|ăn lời|ăn lương|ăn mày|ăn mòn|ăn mừng|ăn nằm|ăn năn|ăn ngon|
ăn ngủ|ăn nhạt|ăn nhập|ăn nhậu|ăn no|ăn nói|ăn ở|ăn quỵt|ăn rơ|ăn sáng|ăn sâu|ăn sống|ăn sương|ăn tết|ăn thề|ăn thịt|ăn thua|ăn tối|ăn trộm|
ăn trưa|ăn tươi|ăn vã|ăn vạ|ăn vặt|ăn vụng|ăn xâm|ăn xin|ăn xổi|ăn ý|ấy là|bạc phơ|bạc tóc|bàn ăn|bàn cãi|bàn cân|bàn chải|bàn chân|bàn chông|
bàn cờ|bàn cuốc|bàn đá|bàn đàm phán|bàn đạp|bàn đèn|bàn ghế|bàn giấy|bàn hoàn|bàn học|bàn là|bàn làm việc|bàn lùi|bàn mổ|bàn phím|bàn quanh|
bàn tán|bàn tay|bàn thắng|bàn thờ|bàn tiệc|bàn tiếp dân|bàn trà|bàn tròn|bàn ủi|bàn xoa|bánh bao|bánh bèo|bánh canh|bánh cáy|bánh chưng|bánh cốm|
bánh cuốn|bánh dày|bánh dẻo|bánh đa|bánh đậu|bánh đúc|bánh gai|bánh giầy|bánh giò|bánh kẹo|bánh khảo|bánh khoái|bánh lái|bánh mì|bánh mứt|bánh nếp|
bánh ngọt|bánh nướng|bánh phồng|bánh phở|bánh quy|bánh rán|bánh răng|bánh sau|bánh tẻ|bánh tét|bánh trái|bánh tráng|bánh trôi|bánh trung thu|
bánh trước|bánh ú|bánh ướt|bánh vẽ|bánh xe|bánh xèo|bao biếm|bao cấp|bao da|bao diêm|bao dung|bao giờ|bao la|bao lâu|bao lô|bao lơn|bao nhiêu|
bao phen|bao quanh|bao tải|bao tay|bao thư|bao tử|bao vải|bao xa|bát canh|bát cơm|bát cú|bát đại|bát đĩa|bát đũa|bát giác|bát họ|bát hương|
bát ngát|bát nháo|bát nước|bát phố|bát quái|bát tiên|bay bổng|bay bướm|bay cao|bay đêm|bay hơi|bay lên|bay lượn|bay mất|bay nhảy|bay qua|bay thẳng|
bay về|bắc bán cầu|bắc cầu|bắc cực|bắc kỳ|bắc nam|bắc phạt|bắc phương|bắc thuộc|bắc tiến|bắc vĩ|bằng cách|bằng được|bằng hoặc|bằng này|bằng nhau|
bằng vai|bề bậc|bề bộn|bề cao|bề dài|bề dày|bề dọc|bề dưới|bề gì|bề mặt|bề nào|bề ngang|bề ngoài|bề nổi|bề rộng|bề sâu|bề thế|bề tôi|bề trên|
bề trong|bên ấy|bến bãi|bên bán|bên bồi|bên bờ|bến bờ|bến cá|bên cạnh|bến cát|bên có|bến cóc|bên dưới|bến đậu|bến đò|bến đỗ|bên đường|bên giao|
bên hông|bên hữu|bến khách|bên kia|bên lề|bến lề|bên lở|bên mua|bên này|bên ngoài|bên ngoại|bên nguyên|bên nhà|bên nhận|bên nội|bến nước|bến phà|
bên phải|bên sông|bến sông|bên tả|bến tạm|bến tàu|bên thắng|bên thua|bến thủy nội|bến thuyền|bên thứ|bên trái|bên trên|bên trong|bên vay|bên vực|
bến xe|bếp ăn|bếp bán trú|bếp củi|bếp dầu|bếp điện|bếp ga|bếp lò|bếp lửa|bếp nấu|bếp núc|bếp than|bếp trưởng|bếp từ|biết bao|biết bơi|biết cách|
biết chừng|biết đâu|biết điều|biết được|biết không|biết làm|biết lỗi|biết mặt|biết mấy|biết mình|biết nghe|biết nói|biết phục thiện|biết rằng|
biết tay|biết thân|biết trước|biết việc|biết ý|bình lặng|bộ điệu|bỗng chốc|bỗng dưng|bỗng đâu|bỗng không|bỗng nhiên|bún bò|bún chả|bún miến|bún ốc|
bún phở|bún tươi|buổi ăn|buổi bình|buổi chiều|buổi chợ|buổi dạy|buổi diễn|buổi đầu|buổi đối thoại|buổi gặp|buổi giao|buổi hẹn|buổi học|buổi họp|
buổi làm việc|buổi lễ|buổi lên lớp|buổi ra mắt|buổi sáng|buổi sinh hoạt|buổi sớm|buổi tập|buổi thi|buổi tiệc|buổi tiếp|buổi tọa đàm|buổi tối|
buổi trao|buổi trình diễn|buổi trưa|bữa ăn|bữa chiều|bữa chính|bữa cơm|bữa đói|bữa kia|bữa nay|bữa no|bữa nọ|bữa phụ|bữa sáng|bữa tiệc|bữa tối|
bữa trưa|bức ảnh|bức bình phong|bức chân dung|bức họa|bức thiết|bức thông điệp|bức thư|bức tranh|bức tường|bức tượng|bức vách|bức vẽ|bức xạ|
bước chạy|bước chân|bước đà|bước đầu tiên|bước đường|bước hụt|bước một|bước ngang|bước qua|bước sóng|bước tới|cả ba|cả bọn|cả buổi|cả cười|cả đàn|
cả đời|cả gan|cả hai|cả hội|cả làng|cả lo|cả lớp|cả năm|cả nể|cả ngày|cả nghĩ|cả nhà|cả nước|cả quyết|cả tháng|cả thảy|cả tin|cả trường|cả tuần|
cái ác|cái bang|cái chết|cái chung|cái cớ|cái đẹp|cái đói|cái gì|cái giá|cái khó|cái kia|cái lợi|cái lý|cái mới|cái này|cái nết|cái nghề|cái nhìn|
cái riêng|cái sảy|cái tên|cái thế|cái tôi|cái tốt|cái xấu|cảnh đời|cao bay|cao đẹp|cao ốm|cao rộng|cao to|cao vợi|cần được|cần thêm|cầu an|
cầu bập bênh|cầu bê tông|cầu bơ cầu bất|cầu cạn|cầu cảng|cầu chì|cầu chui|cầu cứng|cầu dao|cầu dẫn|cầu dân sinh|cầu dây văng|cầu đá|cầu đi bộ|
cầu đường|cầu hàng không|cầu hầm|cầu hôn|cầu kè|cầu khỉ|cầu khúc|cầu kỳ|cầu lăn|cầu lộ|cầu lông|cầu máng|cầu may|cầu mắt|cầu mây|cầu ngói|
cầu nguyện|cầu nối|cầu quay|cầu sắt|cầu tạm|cầu tàu|cầu thang|cầu thăng bằng|cầu thép|cầu thị|cầu thủ|cầu thủy|cầu thực|cầu tiêu|cầu toàn|cầu tràn|
cầu tre|cầu treo|cầu trục|cầu truyền hình|cầu trường|cầu tuột|cầu tự|cầu vai|cầu vĩnh cửu|cầu vồng|cầu vượt|cầu xóa|cầu yếu|chanh chua|chanh dây|
chanh đào|chanh giấy|chanh leo|chanh muối|chanh tươi|cháo bột|cháo cơm|cháo hành|cháo lão|cháo loãng|cháo lòng|cháo trắng|chắc bền|chắc bụng|
chắc chắn|chắc hẳn|chắc khỏe|chắc là|chắc lép|chắc mẩm|chắc như|chắc nịch|chắc tay|chắc thắng|chẳng ai|chẳng bao|chẳng có|chẳng được|chẳng hạn|
chẳng hề|chẳng khác|chẳng lẽ|chẳng may|chẳng mấy|chẳng nên|chẳng những|chẳng nữa|chẳng qua|chẳng thể|chậm báo|chậm bước|chậm chạp|chậm chân|
chậm chí|chậm đóng|chậm giải ngân|chậm gửi|chậm hiểu|chậm khắc phục|chậm lại|chậm lớn|chậm luân chuyển|chậm lụt|chậm muộn|chậm như rùa|chậm nộp|
chậm phát triển|chậm rãi|chậm so|chậm thanh toán|chậm tiến|chậm trả|chậm trễ|chậm triển khai|chè lam|chỉ chăm|chỉ có|chỉ đạt|chỉ đến|chỉ được|
chỉ là|chỉ nên|chỉ sau|chỉ vì|chiếc áo|chiếc bánh|chiếc bóng|chiếc cặp|chiếc cầu|chiếc đũa|chiếc ghe|chiếc ghế|chiếc giường|chiếc lá|chiếc lồng|
chiếc lược|chiếc máy|chiếc nón|chiếc tàu|chiếc thuyền|chiếc vé|chiếc xe|chiều cao|chiều chuộng|chiều dài|chiều dày|chiều dọc|chiều dòng|chiều đi|
chiều đông|chiều đứng|chiều gió|chiều hè|chiều hôm|chiều hướng|chiều khách|chiều lòng|chiều muộn|chiều mưa|chiều nay|chiều ngang|chiều ngược|
chiều qua|chiều rộng|chiều sâu|chiều tà|chiều thuận|chiều thứ|chiều tối|chiều về|chiều xuống|chiều ý|chín bỏ làm mười|chín chắn|chín đỏ|chín đoạn|
chín ép|chín mọng|chín muồi|chín muộn|chín mươi|chín năm|chín nẫu|chín ngày|chín nghìn|chín người|chín nhừ|chín sớm|chín suối|chín tháng|chín trăm|
chín tuổi|chín vàng|cho hay|chóng qua|chỗ ăn|chỗ bám|chỗ chơi|chỗ dựa|chỗ dừng|chỗ đậu xe|chỗ đó|chỗ đỗ|chỗ đứng|chỗ hẹn|chỗ học|chỗ hổng|chỗ hở|
chỗ khác|chỗ kín|chỗ làm|chỗ lõm|chỗ nào|chỗ này|chỗ nằm|chỗ nghỉ|chỗ ngồi|chỗ ngủ|chỗ ở|chỗ rẽ|chỗ sai|chỗ thừa|chỗ trọ|chỗ trống|chỗ trú|chỗ yếu|
chờ bán|chờ chết|chờ chực|chờ đò|chờ đón|chờ khách|chờ mong|chờ ngày|chờ phê duyệt|chờ thời|chờ việc|chợt đến|chợt hiện|chợt nhận|chợt nhớ|
chợt tắt|chợt thấy|chợt tỉnh|chung chạ|chung chung|chung cục|chung cư|chung lối|chung nhà|chung nhất|chung nhịp|chung niềm|chung quanh|chung quy|
chung số|chung tay|chung thân|chung thủy|chung tiền|chung tình|chung vui|chút đỉnh|chút gì|chút hy vọng|chút ít|chút lát|chút lòng|chút nào|
chút tình|chút xíu|chuyện ấy|chuyện buồn|chuyện chính trị|chuyện cổ tích|chuyện cũ|chuyện cười|chuyện đời|chuyện đùa|chuyện gẫu|chuyện gì|
chuyện hài|chuyện kể|chuyện lạ|chuyện làm ăn|chuyện lớn|chuyện này|chuyện nhà|chuyện nhỏ|chuyện phiếm|chuyện qua|chuyện riêng|chuyện thật|
chuyện tình|chuyện trò|chuyện tử tế|chuyện vãn|chuyện vặt|chuyện vui|chuyện xưa|chứa chan|cõi âm|cõi bờ|cõi đời|cõi lòng|cõi mộng|cõi phật|
cõi trần|còn bất|con cả|còn chậm|còn có|con đàn|con gà|còn gì|còn hạn|con hổ|còn hơn|còn ít|còn khó|còn là|còn lại|còn lâu|còn mãi|con mắt|con mồi|
còn nguyên|con ngươi|còn nhiều|còn như|còn non|còn nữa|còn phải|còn sống|còn thấp|còn thiếu|còn tồn|còn trẻ|còn trống|còn yếu|cơm áo|cơm bụi|
cơm cháo|cơm chay|cơm cháy|cơm chiều|cơm chín|cơm chùa|cơm gạo|cơm hộp|cơm khách|cơm lam|cơm nắm|cơm nếp|cơm nguội|cơm niêu|cơm no áo ấm|cơm nước|
cơm rượu|cơm tấm|cơm thừa|cơm tối|cơm trưa|cơm từ thiện|cơm văn phòng|cũ càng|cũ kỹ|cũ mèm|cũ mới|cũ nát|cũ rích|cùng ăn|cùng bàn|cùng cấp|
cùng chia sẻ|cùng cực|cùng dân|cùng dòng|cùng đi|cùng đường|cùng khổ|cùng kiệt|cùng kỳ|cùng làm|cùng loại|cùng loạt|cùng lúc|cùng ngành|cùng ngày|
cùng nghề|cùng nhịp|cùng ở|cùng phe|cùng quê|cùng tận|cùng tên|cùng tháng|cùng thời|cùng tỉnh|cùng tổ|cùng tuổi|cửa ải|cửa bể|cửa biển|cửa chớp|
cửa cống|cửa cuốn|cửa đập|cửa đóng|cửa gió|cửa hang|cửa hàng|cửa hầm|cửa hậu|cửa hiệu|cửa hông|cửa khẩu|cửa kính|cửa lạch|cửa lấy nước|cửa lò|
cửa lùa|cửa mạch|cửa miệng|cửa nẻo|cửa ngách|cửa ngăn|cửa nhà|cửa nhận nước|cửa ô|cửa phật|cửa quan|cửa quyền|cửa ra|cửa rừng|cửa sau|cửa sắt|
cửa song|cửa sổ|cửa sông|cửa thoát hiểm|cửa tiệm|cửa từ bi|cửa van|cửa vào|cửa xả|cửa xoay|cười chê|cười cợt|cười duyên|cười đùa|cười giòn|
cười gượng|cười khẩy|cười khì|cười mỉm|cười nhạt|cười nói|cười ồ|cười ra|cười ruồi|cười thầm|cười tình|cười toe toét|cười tươi|cười vui|cười xòa|
dao bầu|dao búa|dạo bước|dao cạo|dao cắt|dao cầu|dao chặt|dạo chơi|dao dĩa|dạo đàn|dạo đầu|dao găm|dạo gần|dao kéo|dao kiếm|dao lê|dạo mát|dao mổ|
dạo này|dao nhọn|dao phay|dạo phố|dạo quanh|dao rựa|dao súng|dao thớt|dạo trước|dao xây|dãy bàn|dạy cho|dãy đèn|dãy đồi|dãy ghế|dãy hàng|dạy hát|
dãy nhà|dãy núi|dãy phòng|dãy phố|dãy số|dần cải thiện|dần dà|dần dần|dần đi|dần được|dần hồi|dần khắc|dần lên|dần mất|dần ổn|dần thay|dần từng|
dần xuống|dẫu cho|dẫu rằng|dầu sao|dẫu sao|dẫu vậy|dễ ăn|dễ bảo|dễ bắt|dễ bị|dễ cháy|dễ chịu|dễ chừng|dễ coi|dễ dãi|dễ dàng|dễ dạy|dễ dầu|dễ đâu|
dễ gần|dễ gây|dễ gì|dễ hiểu|dễ hỏng|dễ khiến|dễ khó|dễ làm|dễ lây|dễ lợi dụng|dễ lừa|dễ mất|dễ mến|dễ mua|dễ nghe|dễ nhìn|dễ nhớ|dễ như|dễ ợt|
dễ sinh|dễ sử dụng|dễ thấy|dễ thở|dễ thương|dễ tiếp cận|dễ tiêu|dễ tin|dễ tính|dễ tổn thương|dễ truy cập|dễ vỡ|dễ xảy|dịp cuối|dịp đầu|dịp đó|
dịp gặp|dịp hè|dịp khác|dịp kỷ niệm|dịp lễ|dịp may|dịp nào|dịp này|dịp nghỉ|dịp tết|dịp thuận|dịp tốt|dịp tuyển|dịp vui|dịp xuân|do chưa|do có|
do dân|do dự|do đâu|do đó|do không|do nhà|do thám|do thiếu|do tự|do vậy|do vì|dọc bên|dọc biển|dọc biên giới|dọc bờ|dọc dừa|dọc đường|dọc kênh|
dọc mùng|dọc ngang|dọc sông|dọc suối|dọc theo|dọc tuyến|dư sức|dư thứ|dưới dạng|dưới đây|dưới mức|dưới quyền|dưới thời|đã đành|đã đời|đã khát|
đã qua|đã thế|đã vậy|đáng báo động|đáng buồn|đáng chê|đáng chú ý|đáng đọc|đáng đồng|đáng đời|đáng ghét|đáng học|đáng kể|đáng khen|đáng khích lệ|
đáng khinh|đáng là|đáng lẽ|đáng lo|đáng lý|đáng mặt|đáng nể|đáng ngờ|đáng nhớ|đáng nói|đáng quý|đáng ra|đáng sống|đáng sợ|đáng suy nghĩ|
đáng thương|đáng tội|đáng trách|đáng tự hào|đáng xem|đáng yêu|đành chịu|đành đoạn|đành hanh|đành lòng|đành phải|đành phận|đành rằng|đâu có|đâu còn|
đâu dám|đâu đâu|đâu đây|đâu đó|đâu là|đâu mà|đâu nào|đâu ngờ|đâu phải|đâu ra|đâu rồi|đâu vào|đầy ăm ắp|đầy ắp|đầy bụng|đầy cảm xúc|đây chính|
đây cũng|đầy đặn|đây đẩy|đây đó|đầy đủ|đầy đường|đầy hơi|đầy hứa hẹn|đầy khó khăn|đây không|đầy kín|đây là|đấy là|đầy lòng|đầy màu|đây mới|đầy năm|
đây nhất|đầy nước|đầy rẫy|đây rồi|đấy rồi|đầy sức sống|đầy tâm huyết|đầy tháng|đấy thôi|đầy thử thách|đầy tiềm năng|đầy tớ|đầy trách nhiệm|
đầy tràn|đầy tuổi|đầy tự tin|đây vẫn|đầy vơi|đầy ý|đen bạc|đèn bão|đèn báo|đèn biển|đèn cao áp|đèn cầy|đèn chiếu|đèn chùm|đèn cù|đen da|đèn dầu|
đèn dù|đèn điện|đèn đỏ|đen đúa|đen đủi|đèn đường|đèn giao thông|đèn hiệu|đèn hoa|đèn huỳnh quang|đèn kéo quân|đen kịt|đen lánh|đen láy|đèn lồng|
đèn màu|đèn măng sông|đèn năng lượng|đen nghịt|đen ngòm|đèn ngủ|đen nhánh|đèn ống|đèn pha|đèn pin|đèn sách|đen sẫm|đèn sân khấu|đen sì|đèn tắt|
đèn thần|đèn thợ|đen thui|đèn tín hiệu|đen tối|đen trắng|đèn trời|đèn vàng|đèn xanh|đèn xếp|đẹp đẽ|đẹp đôi|đẹp giàu|đẹp lão|đẹp lắm|đẹp lòng|
đẹp mắt|đẹp mặt|đẹp nết|đẹp ngày|đẹp người|đẹp nhà|đẹp nhất|đẹp như|đẹp rực rỡ|đẹp trai|đẹp trời|đêm diễn|đêm đêm|đêm đông|đêm giao thừa|đêm hè|
đêm hoa đăng|đêm hội|đêm hôm|đêm khuya|đêm lửa trại|đêm mưa|đêm nay|đêm ngày|đêm nhạc|đêm qua|đêm rằm|đêm sau|đêm tân hôn|đêm thâu|đêm thơ|đêm thứ|
đêm tối|đêm trăng|đêm trắng|đêm trước|đêm trường|đêm xuân|đến cùng|đến đích|đến hạn|đến kỳ|đến lúc|đến nay|đến nỗi|đến nơi|đến từng|đến với|đều bị|
đều bước|đều có|đều đạt|đều đặn|đều đều|đều được|đều khắp|đều là|đều nhau|đều nhịp|đều phải|đều tay|đều tăng|đều vượt|đó chính|đó có|đó cũng|
đó đây|đó là|đó mà|đó nên|đó rồi|đó thôi|độ chừng|độ đường|độ nào|độ này|độ người|độ nhật|độ thân|đôi ba|đôi bạn|đôi bên|đôi bờ|đôi chân|đôi chỗ|
đôi chút|đôi co|đôi điều|đôi đũa|đôi giày|đôi hồi|đôi khi|đôi lời|đôi lúc|đôi lứa|đôi mái|đôi mắt|đôi mươi|đôi nạng|đôi nét|đôi ngả|đôi phần|
đôi tám|đôi tay|đôi trẻ|đôi uyên ương|đôi vai|đôi vợ chồng|đúng bản chất|đúng bước|đúng cách|đúng chế độ|đúng chính sách|đúng chỗ|đúng chủ trương|
đúng chuẩn|đúng chuyên môn|đúng chức năng|đúng đạo|đúng đắn|đúng đối tượng|đúng đủ|đúng đường lối|đúng giờ|đúng hẹn|đúng hoàn|đúng hơn|đúng hướng|
đúng kế hoạch|đúng kỳ|đúng kỹ thuật|đúng lịch|đúng luật|đúng lúc|đúng lượng|đúng mẫu|đúng mục đích|đúng mức|đúng mực|đúng nghĩa|đúng nguyên tắc|
đúng người|đúng nhất|đúng nhu cầu|đúng như|đúng nội dung|đúng nơi|đúng pháp luật|đúng phép|đúng quy cách|đúng quy định|đúng quy hoạch|
đúng quy trình|đúng ra|đúng sai|đúng số|đúng sự thật|đúng tầm|đúng tên|đúng thẩm quyền|đúng thật|đúng thời điểm|đúng thời gian|đúng thời hạn|
đúng thủ tục|đúng thực chất|đúng tiến độ|đúng tội|đúng trình tự|đúng trọng tâm|đúng tuyến|đúng vai|đúng vào|đúng vị trí|đúng việc|đúng với|
đường bánh|đường bao|đường bay|đường bê tông|đường bích|đường biên|đường bộ|đường cái|đường cáp|đường cát|đường cày|đường chân trời|đường chéo|
đường chính|đường cong|đường cơ giới|đường cụt|đường cứu nạn|đường dài|đường dẫn|đường dân sinh|đường dây|đường đạn|đường đất|đường đèo|đường đê|
đường đi|đường đôi|đường đồng|đường đời|đường gấp khúc|đường giao|đường gờ|đường hàng không|đường hẻm|đường hẹp|đường huyện|đường kẻ|đường không|
đường kính|đường lăn|đường lâm nghiệp|đường liên huyện|đường liên xã|đường lộ|đường lớn|đường lưỡi bò|đường mạng|đường mía|đường mòn|đường mới|
đường mương|đường ngang|đường ngắm|đường ngầm|đường ngõ|đường ngoằn ngoèo|đường ngọt|đường nhựa|đường nội bộ|đường nội đồng|đường nông thôn|
đường nước|đường ống|đường phân lô|đường phèn|đường phố|đường quan lộ|đường quốc lộ|đường rãnh|đường ranh giới|đường ray|đường rừng|đường sá|
đường sắt|đường song hành|đường sông|đường sữa|đường tàu|đường tắt|đường thẳng|đường thoát nước|đường thôn|đường thủy|đường tiệm|đường tiểu ngạch|
đường tỉnh|đường tránh|đường tròn|đường trong|đường trơn|đường trục|đường trường|đường tuần tra|đường tuyến|đường vào|đường vận chuyển|
đường ven biển|đường về|đường viền|đường xã|đường xe|đường xích đạo|đường xoắn|đường xuống|đường xương cá|gác ba ga|gác bút|gác canh|gác cầu|
gác kiểm soát|gác lửng|gác mái|gác thi|gác thượng|gác xép|gác xuân|gai dầu|gai gai|gai góc|gai mắt|gai mây|gai ngạnh|gai người|gai nhọn|gai ốc|
gai sốt|gần bằng|gần biên giới|gần bờ|gần cận|gần chùa|gần cuối|gần dân|gần đạt|gần đất liền|gần hết|gần khu|gần mặt|gần ngày|gần nguồn|gần nhau|
gần như|gần tới|gần trung tâm|gần trưa|gần trường|gần xong|gấp ba|gấp bội|gấp đôi|gấp đường|gấp gáp|gấp giấy|gấp gọn|gấp khúc|gấp lại|gấp mấy|
gấp nếp|gấp nhiều|gấp rút|gấp rưỡi|gấp sách|gấp trăm|ghe bầu|ghe câu|ghe chài|ghe cộ|ghe lườn|ghe máy|ghe ngo|ghe tam bản|ghe thuyền|ghế bành|
ghế băng|ghế bố|ghế dài|ghế dựa|ghế đá|ghế đầu|ghế đẩu|ghế đệm|ghế điện|ghế gỗ|ghế lười|ghế ngồi|ghế nhựa|ghế nóng|ghế trống|ghế tựa|ghế xoay|
già khọm|già mồm|giàu bản sắc|giàu bền vững|giàu cảm xúc|giàu chính đáng|giàu có|giàu dinh dưỡng|giàu đẹp|giàu hình ảnh|giàu hơn|giàu kinh nghiệm|
giàu lên|giàu lòng|giàu mạnh|giàu nghèo|giàu nhanh|giàu nứt đố|giàu sang|giàu sức sống|giàu tài nguyên|giàu tiềm năng|giàu tình|giàu truyền thống|
giàu tưởng tượng|giàu ý|giày bảo hộ|giày cao gót|giày da|giày dép|giày thể thao|giày vải|giày vò|giày xéo|giấc mộng|giấc mơ|giấc ngàn thu|giấc ngủ|
giấc nồng|giấc say|giấc trưa|giấc vàng|giấc xuân|giọt cà phê|giọt dầu|giọt đàn|giọt lệ|giọt máu|giọt mồ hôi|giọt mưa|giọt nắng|giọt ngọc|giọt nước|
giọt sữa|giọt sương|giờ nào|giờ này|giúp cho|giữa ban|giữa bể|giữa biển|giữa bộ|giữa cấp|giữa chiều|giữa chợ|giữa cơ quan|giữa doanh nghiệp|
giữa đêm|giữa địa|giữa đông|giữa giờ|giữa hai|giữa lòng|giữa lúc|giữa ngành|giữa nguồn|giữa nhà|giữa nông thôn|giữa phố|giữa quê|giữa ruộng|
giữa rừng|giữa sông|giữa tâm|giữa tháng|giữa thành|giữa thế kỷ|giữa tỉnh|giữa trời|giữa tuần|gọi cấp cứu|gọi chồng|gọi chung|gọi cửa|gọi đầu tư|
gọi đến|gọi điện|gọi đò|gọi hàng|gọi hồn|gọi là|gọi lại|gọi lên|gọi món|gọi mời|gọi người|gọi nhau|gọi nhập ngũ|gọi ra|gọi sóng|gọi tắt|gọi tên|
gọi thầu|gọi thợ|gọi thử|gọi tòng quân|gọi về|gọi vốn|gọn bâng|gọn đẹp|gọn gàng|gọn gẽ|gọn ghẽ|gọn ghê|gọn lỏn|gọn nhẹ|gọn nhỏ|gọn tênh|gọn trong|
hạ tầng điện|hạ tầng đô thị|hạ tầng giáo dục|hạ tầng giao thông|hạ tầng kỹ thuật|hạ tầng số|hạ tầng thủy lợi|hạ tầng viễn thông|hạ tầng xã hội|
hạ tầng y tế|hai bên|hai chiều|hai lần|hai mặt|hãng buôn|hãng hàng không|hãng luật|hãng lữ hành|hãng máy bay|hãng phim|hãng sản xuất|hãng tàu|
hãng thông tấn|hãng tin|hãng vận tải|hãng xe|hãng xưởng|hay bị|hay biết|hay cãi|hay chăng|hãy chung|hay chữ|hay chưa|hãy còn|hay dở|hay đâu|
hay được|hay gắt|hay gì|hãy giữ|hay ho|hay hớm|hay hơn|hay không|hay là|hay làm|hãy làm|hay lây|hay ngay|hay nhất|hay nói|hay quá|hay quên|hay sao|
hay thuốc|hay tin|hay vì|hèn chi|hèn gì|hèn hạ|hèn kém|hèn mọn|hèn nào|hèn nhát|hèn yếu|hết bệnh|hết cả|hết cấp độ|hết chỗ|hết cỡ|hết dịch|hết đất|
hết điện|hết đời|hết ga|hết giờ|hết hạn|hết hàng|hết hiệu lực|hết hôm|hết hồn|hết hơi|hết khả năng|hết khấu hao|hết kiếp|hết lẽ|hết lòng|hết lời|
hết lượt|hết mình|hết mức|hết mực|hết năm|hết ngày|hết nhẵn|hết nhiệm kỳ|hết nhiệm vụ|hết nhiên liệu|hết nợ|hết nước|hết quý|hết sạch|hết sẩy|
hết số|hết sức|hết tháng|hết thảy|hết thời|hết thuốc|hết tiền|hết trọi|hết trơn|hết tuổi|hết vốn|hết ý|hiện chưa|hiện đang|hiện giờ|hiền hậu|
hiền hòa|hiền khô|hiện kim|hiền lành|hiện lên|hiền lương|hiền mẫu|hiền minh|hiền nhân|hiền như|hiện ra|hiện rõ|hiền sĩ|hiền tài|hiền thê|hiền thục|
hiện trên|hiền triết|hiền từ|hoặc có|hoặc ít|hoặc không|hoặc là|hỏi bài|hỏi chuyện|hỏi cưới|hỏi đáp|hỏi giá|hỏi lại|hỏi ngã|hỏi ra|hỏi thi|
hỏi xoáy|hôm ấy|hôm kia|hôm mai|hôm nào|hôm nay|hôm ni|hôm nọ|hôm qua|hôm rày|hôm sao|hôm sau|hôm sớm|hôm tê|hôm trước|hôm xưa|hơi ẩm|hơi ấm|
hơi cay|hơi chậm|hơi cồn|hơi đâu|hơi độc|hơi đồng|hơi ga|hơi hám|hơi hướng|hơi khác|hơi lạnh|hơi lên|hơi men|hơi ngạt|hơi nóng|hơi nước|hơi rượu|
hơi sức|hơi thấp|hơi thở|hơi thừa|hơi tiếng|hơi văn|hơi xa|hơn ai|hơn bao giờ|hơn bù kém|hơn cả|hơn đời|hơn hai|hơn hẳn|hơn hết|hơn hớn|hơn kém|
hơn là|hơn lúc nào|hơn một|hơn năm|hơn người|hơn nhiều|hơn nửa|hơn nữa|hơn thế|hơn thiệt|hơn thua|hơn trước|hương án|hương ẩm|hương bài|hương bộ|
hương chức|hương cốm|hương cống|hương dũng|hương đăng|hương đình|hương đồng|hương gia|hương hào|hương hoa|hương hỏa|hương hội|hương hồn|hương khói|
hương khuê|hương lân|hương liệu|hương lúa|hương lửa|hương lý|hương muỗi|hương nguyện|hương nhu|hương nồng|hương nước|hương sắc|hương sen|
hương thảo|hương thân|hương thí|hương thôn|hương thơm|hương trầm|hương trưởng|hương tục|hương ước|hương vân|hương vị|hương vòng|hương xạ|im ắng|
im bặt|im hơi|im ỉm|im lặng|im lìm|im mồm|im phắc|im phăng phắc|im thin thít|im tiếng|ít ai|ít ăn|ít biến động|ít bữa|ít chịu|ít chữ|ít có|ít dùng|
ít đi|ít được|ít giờ|ít hại|ít hiệu quả|ít học|ít hỏi|ít hôm|ít hơn|ít ít|ít khi|ít lâu|ít lời|ít may|ít mưa|ít nào|ít ngày|ít người|ít nhất|
ít nhiều|ít nói|ít nữa|ít oi|ít ỏi|ít phát thải|ít quan tâm|ít ra|ít rủi ro|ít sử dụng|ít tác động|ít thay đổi|ít thấy|ít thời gian|ít tốn|ít tuổi|
ít vốn|kẻ ác|kẻ bịp|kẻ buôn|kẻ cả|kẻ cắp|kẻ cầm đầu|kẻ chợ|kẻ chuyên|kẻ cướp|kẻ dòng|kẻ đại bịp|kẻ địch|kẻ đó|kẻ đứng|kẻ gian|kẻ giàu|
kẻ giết người|kẻ khác|kẻ khó|kẻ lạ|kẻ lừa|kẻ lường|kẻ mày|kẻ mặt|kẻ ngang|kẻ nghịch|kẻ nứt|kẻ ô|kẻ phá hoại|kẻ phạm pháp|kẻ phản|kẻ quê|kẻ sĩ|
kẻ thù|kẻ tội|kẻ trộm|kẻ trước|kẻ vạch|kẻ xâm lược|kẻ xấu|kẻ yếu|kèm bản|kèm giấy|kèm nhau|kèm theo|kèm với|kéo cắt|kể cả|kể đến|kể gì|kể khổ|
kể lại|kể như|kể ra|kể sao|kể tội|kể tới|kể trên|kể từ|khá cao|khá đa dạng|khá đông|khá đồng đều|khá giả|khá giàu|khá giỏi|khá hơn|khá khẩm|
khá khen|khá lên|khá lớn|khá nhất|khá nhiều|khá phong phú|khá phổ biến|khá rõ|khá toàn diện|khá tốt|khá trở lên|khác biệt|khác cấp|khác chi|
khác địa bàn|khác đời|khác gì|khác giống|khác giới|khác hẳn|khác họ|khác lạ|khác loài|khác nào|khác ngành|khác người|khác nhau|khác nhiều|khác nữa|
khác thường|khác tỉnh|khác tuyến|khác với|khác vùng|khác xa|khác ý|khăn áo|khăn choàng|khăn đóng|khăn gấm|khăn giấy|khăn gói|khăn lau|khăn len|
khăn mặt|khăn mỏ quạ|khăn mùi soa|khăn piêu|khăn quàng|khăn rằn|khăn tang|khăn tay|khăn tắm|khăn trải|khăn trùm|khăn ướt|khăn vấn|khăn voan|
khăn xếp|khắp cả|khắp các|khắp chốn|khắp cùng|khắp đó đây|khắp mặt|khắp miền|khắp mình|khắp mọi|khắp năm châu|khắp nẻo|khắp người|khắp nhà|
khắp nơi|khắp nước|khắp thế gian|khắp thôn|khắp toàn|khắp trong|khắp vùng|khi ấy|khi đó|khi nào|khi trước|khi xưa|khỏi bão|khỏi bệnh|khỏi bị|
khỏi biên chế|khỏi cần|khỏi chức|khỏi danh sách|khỏi đảng|khỏi địa bàn|khỏi đường|khỏi hẳn|khỏi lo|khỏi mù chữ|khỏi nghèo|khỏi nhà|khỏi nói|
khỏi phải|khỏi phiền|khỏi rên|khỏi rừng|khỏi tầm|không bao giờ|không cao|không cần|không chấp hành|không cho|không chừng|không dám|không dấu|
không đáng kể|không đạt|không đầy đủ|không để|không đều|không đúng|không gặp|không gây|không giấy phép|không hẳn|không hiệu quả|không hoàn thành|
không hợp lý|không ít|không kể|không khả thi|không kham|không kịp|không làm|không lâu|không lẽ|không lớn|không may|không một|không nên|không ngờ|
không ngớt|không nhất thiết|không nhiều|không nhỏ|không những|không nỡ|không ổn|không phù hợp|không qua|không quản|không ra|không rõ|không thôi|
không thuận lợi|không thuộc|không thực hiện|không thường xuyên|không tiền|không tin|không tốt|không trùng|không trúng|không vậy|không vi phạm|
khuya khoắt|khuya lắc|khuya lơ|khuya sớm|kia kìa|kia là|kia mà|kia mới|kinh hồn|kinh khủng|kinh thiên|lại còn|lại người|lại nữa|lại sức|làm bạn|
làm bằng|làm dịu|làm đầy|làm đêm|làm điều|làm gì|làm giả|làm ít|làm ngay|làm ngày|làm nơi|làm sao|làm theo|làm tình|làm xong|lắm bạc|lắm chiêu|
lắm chuyện|lắm công|lắm điều|lắm kẻ|lắm khi|lắm lời|lắm lúc|lắm mối|lắm mồm|lắm nhiều|lắm phen|lắm rồi|lắm thầy|lắm tiền|lắm việc|lần cuối|lần đầu|
lần hồi|lần khân|lần lữa|lần lượt|lần mò|lần nào|lần này|lẫn nhau|lần nữa|lần ra|lần sau|lần thứ|lần trước|lấy cảm hứng|lấy cắp|lấy chỉ tiêu|
lấy chồng|lấy con người|lấy công|lấy cớ|lấy cung|lấy danh|lấy dân|lấy dấu|lấy doanh nghiệp|lấy đà|lấy đất|lấy đi|lấy đủ|lấy được|lấy giá|lấy giọng|
lấy giống|lấy hàng|lấy hướng|lấy kết quả|lấy khách|lấy lại|lấy làm|lấy lẽ|lấy lệ|lấy lòng|lấy lời|lấy máu|lấy mất|lấy mẫu|lấy mủ|lấy nê|lấy nguồn|
lấy người|lấy nhau|lấy nước|lấy phiếu|lấy ra|lấy số|lấy sức|lấy tên|lấy thăng bằng|lấy thế|lấy thông tin|lấy thơm thảo|lấy thu bù chi|lấy tiền|
lấy tiếng|lấy tín nhiệm|lấy vào|lấy về|lấy vì|lấy ví dụ|lấy vợ|lấy ý kiến|lên ào ào|lên bàn|lên báo|lên bổng|lên bờ|lên cân|lên chân|lên chính quy|
lên chơi|lên chùa|lên chuyển|lên cơn|lên da|lên dây|lên diễn|lên dốc|lên đạn|lên gân|lên giây cót|lên giường|lên hình|lên hoa|lên họp|lên hơi|
lên huyện|lên kẻ|lên lịch trình|lên lương|lên máu|lên mâm|lên mây|lên mũ|lên nét|lên núi|lên nước|lên phim|lên rừng|lên sân khấu|lên tàu|lên tay|
lên tầm|lên thác|lên thăm|lên thuyền|lên tỉnh|lên trên|lên trời|lên trung ương|lên tuổi|lên vai|lên vùng|lên xã|lên xe|liền biên|liền bờ|liền da|
liền kề|liền khối|liền khúc|liền mạch|liền năm|liền nhau|liền ruột|liền sau|liền sẹo|liền tay|liền theo|liền thổ|liền thửa|liền trước|liền tù tì|
liền với|liền vùng|lối chơi|lối chừng|lối đá|lối đi|lối hành văn|lối mòn|lối nghĩ|lối ngõ|lối nhỏ|lối nói|lối ra|lối rẽ|lối sống|lối tắt|lối thoát|
lối vào|lối văn|lối viết|lối xe|lối xóm|lối xưng|lời ăn|lời bác|lời bàn|lời bình|lời ca|lời cảm ơn|lời cảnh báo|lời cha|lời chào|lời chia buồn|
lời chúc|lời cuối|lời dạy|lời dặn|lời dẫn|lời di chúc|lời dịch|lời đáp|lời đầu|lời đề nghị|lời đồn|lời động viên|lời giải|lời giới thiệu|lời hay|
lời hịch|lời hiệu triệu|lời hứa|lời kết|lời kêu gọi|lời khai|lời khen|lời khuyên|lời lãi|lời lẽ|lời lỗ|lời mẹ|lời mở đầu|lời mời|lời nguyền|
lời nhạc|lời nhắn|lời nhận xét|lời nói|lời phê|lời qua|lời rao|lời răn|lời ru|lời thăm hỏi|lời thề|lời thỉnh cầu|lời thoại|lời thơ|lời thú nhận|
lời tiếng|lời trần tình|lời tri ân|lời tuyên bố|lời tuyên thệ|lời từ chối|lời tựa|lời vàng|lời văn|lời xin lỗi|lời xưng hô|lớn bé|lớn con|lớn dần|
lớn đầu|lớn hơn|lớn khôn|lớn lao|lớn lên|lớn lối|lớn lời|lớn mạnh|lớn mặt|lớn người|lớn nhanh|lớn nhất|lớn nhỏ|lớn phồng|lớn rộng|lớn thuyền|
lớn tiếng|lớn tuổi|lớn tướng|lớn vóc|lớn xác|lúc ấy|lúc bấy giờ|lúc cao điểm|lúc cần|lúc có|lúc còn|lúc cuối|lúc đang|lúc đầu|lúc đó|lúc đông|
lúc đường cùng|lúc giao|lúc khác|lúc khó khăn|lúc lắc|lúc mới|lúc nào|lúc này|lúc nãy|lúc nhàn rỗi|lúc nhỏ|lúc nhúc|lúc nông nhàn|lúc sinh thời|
lúc trước|lúc tuổi trẻ|lúc xưa|luôn cả|luôn chủ động|luôn chú trọng|luôn có|luôn đi|luôn đổi mới|luôn đồng hành|luôn được|luôn là|luôn luôn|
luôn miệng|luôn mồm|luôn nhớ|luôn phải|luôn quan tâm|luôn sẵn|luôn tay|luôn thể|luôn tiện|luôn xác định|lưng áo|lưng chừng|lưng còng|lưng cơm|
lưng đèo|lưng đồi|lưng eo|lưng gù|lưng lửng|lưng núi|lưng ong|lưng trời|lưng túi|lưng vốn|mai anh|mai chiều|mai danh|mai dong|mai đây|mãi đến|
mai hậu|mãi khi|mãi không|mai kia|mãi lực|mai mỉa|mai mối|mai mốt|mai một|mai mực|mãi nhớ|mai rùa|mai sáng|mai sau|mai sớm|mai táng|mãi tới|
mai trúc|mai vàng|mãi về sau|mãi xứng đáng|may có|may công nghiệp|may đo|may gia công|may mặc|may mắn|may nhờ|may ô|may quần áo|may ra|may rủi|
may sao|may sẵn|may thay|may thêu|may vá|may vận|may xuất khẩu|mấy ai|mấy bữa|mấy cái|mấy chốc|mấy chục|mấy đời|mấy đứa|mấy giờ|mấy hôm|mấy khi|
mấy khúc|mấy lần|mấy lâu|mấy mươi|mấy nay|mấy năm|mấy ngàn|mấy ngày|mấy người|mấy nỗi|mấy nữa|mấy tháng|mấy thuở|mấy trăm|mấy tuổi|mọi bề|mọi khi|
mọi lúc|mọi mặt|mọi người|mọi nơi|mọi thứ|mọi việc|mỗi khi|mỗi lần|mỗi một|mỗi năm|mỗi ngày|mỗi người|mỗi tháng|một bên|một cách|một chiều|
một chút|một cửa|một ít|một khi|một lần|một loạt|một lòng|một lúc|một mặt|một mực|một phần|một số|mở đầu đề|mở mắt|mở mặt|mới ban hành|mới bắt|
mới bổ|mới bước|mới chỉ|mới có|mới cũ|mới cứng|mới cưới|mới dừng|mới đạt|mới đầu|mới đây|mới đến|mới được|mới gia nhập|mới hay|mới hình thành|
mới hoàn|mới hơn|mới kết nạp|mới khởi|mới là|mới lạ|mới lên|mới lớn|mới mắc|mới mẻ|mới nảy sinh|mới nguyên|mới nhậm|mới nhất|mới nổi|mới phát hiện|
mới phát sinh|mới qua|mới ra|mới rồi|mới rợi|mới sinh|mới thành lập|mới thực hiện|mới tinh|mới toanh|mới tốt nghiệp|mới triển khai|mới trồng|
mới tuyển|mới về|mới vừa|mới xây|mới xong|mưa bom|mưa tạnh|mưa thuận|mười ba|mười bảy|mười bốn|mười chín|mười hai|mười lăm|mười mắt|mười một|
mươi mươi|mười mươi|mươi năm|mười năm|mươi ngày|mười ngày|mười ngón|mươi người|mười phân|mười phương|mười sáu|mười tám|nào biết|nào có|nào cũng|
nào đấy|nào đó|nào hay|nào khác|nào là|nào ngờ|nào nữa|nào phải|nào thì|nay có|nay còn|nay cũng|nay đã|nay đây|nay được|này khác|nay là|
nay lần mai lữa|nay mai|nay mới|nay nhằm|này nọ|nay thường|năm ấy|năm ba|năm bản lề|năm bảy|năm bốn|năm canh|năm căng thẳng|năm châu|năm chín|
năm cùng tháng tận|năm cuối|năm đất nước|năm đầu|năm điểm|năm đó|năm gần|năm lần|năm một|năm nào|năm nghìn|năm ngón|năm nhà|năm nọ|năm sáu|năm tám|
năm thể hiện|năm tiếp|năm trăm|năm tuổi|năm xung tháng hạn|nặng bụng|nặng căn|nặng cân|nặng đầu|nặng đòn|nặng đô|nặng gánh|nặng hơi|nặng hơn|
nặng kí|nặng ký|nặng lãi|nặng lòng|nặng lời|nặng mặt|nặng mùi|nặng nề|nặng ngàn cân|nặng nghĩa|nặng nguyền|nặng nhất|nặng nhẹ|nặng nhọc|nặng nợ|
nặng tai|nặng tải|nặng tay|nặng thành tích|nặng tình|nặng tính hình thức|nặng trịch|nặng trĩu|nặng về|nặng vía|nếu cần|nếu có|nếu không|nếu mà|
nếu như|nếu thế|nếu vậy|ngã bệnh|ngã ngửa|ngã nhào|ngã nhoài|ngại chi|ngại đi|ngại đổi mới|ngại gì|ngại khó|ngại khổ|ngại ngần|ngại ngùng|
ngại tiếp|ngại va chạm|ngại vất vả|ngàn cân|ngàn dân|ngàn đồng|ngàn đời|ngàn lần|ngàn lượt|ngàn năm|ngàn ngạt|ngàn người|ngàn tấn|ngàn thu|
ngàn trùng|ngàn tỷ|ngàn vàng|ngàn xưa|ngang bằng|ngang bước|ngang bướng|ngang cấp|ngang chướng|ngang cơ|ngang dạ|ngang dọc|ngang đường|ngang giá|
ngang hàng|ngang hông|ngang mặt|ngang nga|ngang ngạnh|ngang ngổn|ngang ngửa|ngang ngược|ngang nhau|ngang nhiên|ngang nối|ngang phân|ngang phè|
ngang qua|ngang quyền|ngang sức|ngang tai|ngang tàng|ngang tắt|ngang tầm|ngang thác|ngang thây|ngang trái|ngang vai|ngang với|ngày bầu cử|ngay bên|
ngay cả|ngày càng|ngay cạnh|ngày công|ngay cơ sở|ngày cưới|ngay dưới|ngay đầu|ngày đầu|ngay đây|ngày đêm|ngay đến|ngay đó|ngay đơ|ngày giỗ|
ngay giờ|ngày giờ|ngay giữa|ngay hàng|ngày họp|ngay hôm|ngày hôm|ngay khi|ngày ký|ngày kỷ niệm|ngày làm việc|ngay lành|ngay lần|ngay lập tức|
ngày lễ|ngay lúc|ngay lưng|ngày mai|ngày mùa|ngày nay|ngay năm|ngay ngáy|ngày ngày|ngay ngắn|ngày nghỉ|ngay nơi|ngay ở|ngày phép|ngày quốc khánh|
ngày ra quân|ngày rằm|ngay sát|ngay sau|ngày sau|ngày sinh|ngay tại|ngày tết|ngày tháng|ngày thành lập|ngay thẳng|ngay thật|ngày thứ|ngày thường|
ngay tình|ngay trên|ngay trong|ngày truyền thống|ngay trước|ngày trước|ngay từ|ngay tức khắc|ngày xưa|ngay xương|ngắm nghía|ngoài cùng|ngoài khung|
ngoài miệng|ngoài việc|ngói âm dương|ngói bò|ngói đỏ|ngói lợp|ngói máng|ngói mới|ngói mũi hài|ngói xi măng|ngon bổ|ngon giấc|ngon lành|ngon mắt|
ngon miệng|ngon ngọt|ngon nhất|ngon ơ|ngon rẻ|ngon trớn|ngon tuyệt|ngọt bùi|ngọt giọng|ngọt lịm|ngọt lừ|ngọt mát|ngọt mặn|ngọt ngào|ngọt nhạt|
ngọt như|ngọt sắc|ngọt thanh|ngọt xớt|ngồi ăn|ngồi bàn|ngồi bệt|ngồi chễm chệ|ngồi chồm hổm|ngồi chờ|ngồi chơi|ngồi chung|ngồi dậy|ngồi dưới|
ngồi đồng|ngồi ghế|ngồi học|ngồi họp|ngồi im|ngồi không|ngồi lại|ngồi làm việc|ngồi lê|ngồi lì|ngồi nghe|ngồi nghỉ|ngồi nhìn|ngồi quây|ngồi rỗi|
ngồi thiền|ngồi thừ|ngồi trên|ngồi tù|ngồi vắt|ngồi xem|ngồi xổm|ngồi xuống|ngồi yên|ngược đời|ngược đường|ngược lên|ngược mắt|ngược núi|
ngược nước|ngược về|ngược với|người ai|người ăn|người đây|người ở|người ơi|người vật|nhà ăn|nhà ấp|nhà bán|nhà bạt|nhà bếp|nhà bia|nhà biệt thự|
nhà bỏ hoang|nhà cao|nhà cấp bốn|nhà cấp phép|nhà cầu|nhà chật|nhà chia lửa|nhà chính sách|nhà chờ|nhà chung cư|nhà chứa|nhà chức việc|nhà cô|
nhà công cộng|nhà cộng đồng|nhà cửa|nhà dân|nhà dây thép|nhà dưỡng|nhà đá|nhà đa chức năng|nhà đám|nhà đất|nhà đèn|nhà điều dưỡng|nhà điều hành|
nhà đông|nhà đơn sơ|nhà đương cai|nhà ga|nhà gác|nhà gạch|nhà giam|nhà giàn|nhà giàu|nhà gỗ|nhà hiền triết|nhà hội họp|nhà huyện|nhà hướng|nhà in|
nhà kho|nhà khung|nhà kiên cố|nhà lá|nhà làm việc|nhà lao|nhà lầu|nhà lợp|nhà mái bằng|nhà máy|nhà mặt phố|nhà mẫu|nhà mới|nhà nát|nhà nấu|
nhà nghề|nhà ngói|nhà nhà|nhà nọ|nhà nòi|nhà ổ chuột|nhà ống|nhà ở|nhà quan|nhà quàn|nhà quê|nhà rách|nhà rạp|nhà riêng|nhà rộng|nhà siêu mỏng|
nhà siêu nhỏ|nhà số|nhà sơn|nhà tạm|nhà tan|nhà tang|nhà táng|nhà tắm|nhà tầng|nhà thấp tầng|nhà tiền chế|nhà tiêu|nhà tôi|nhà tôn|nhà trạm|
nhà trệt|nhà trọ|nhà trống|nhà trưng|nhà tù|nhà tư|nhà từ đường|nhà vệ sinh|nhà việc|nhà vòm|nhà xác|nhà xây|nhà xe|nhà xí|nhà xuống cấp|nhà yến|
nhàn cư|nhàn dật|nhàn đàm|nhàn hạ|nhàn hưởng|nhàn nhã|nhàn nhạt|nhàn rang|nhàn rỗi|nhàn tản|nhàn thân|nhanh bền vững|nhanh chậm|nhanh chân|
nhanh chóng|nhanh đến|nhanh gấp|nhanh gọn|nhanh hơn|nhanh kịp thời|nhanh lên|nhanh mắt|nhanh miệng|nhanh nhảu|nhanh nhạy|nhanh nhất|nhanh nhẹn|
nhanh như chớp|nhanh tay|nhanh tiến độ|nhanh trái|nhanh trí|nhau cùng|nhau để|nhau là|nhau làm|nhau tạo|nhau thai|nhau trong|nhau vậy|nhất bái|
nhất cấp|nhất cho|nhất có|nhất cử nhất động|nhất đẳng|nhất định phải|nhất đối|nhất hạnh|nhất hô bách|nhất huyện|nhất khối|nhất năm|nhất nhất|
nhất nước|nhất sinh|nhất so|nhất sống|nhất sự|nhất thiết phải|nhất thống chính trị|nhất tỉnh|nhất trên|nhất trong|nhất từ|nhẹ bẫng|nhẹ bồng|
nhẹ hơn|nhẹ lòng|nhẹ mình|nhẹ nhàng|nhẹ nhất|nhẹ nhõm|nhẹ như|nhẹ nợ|nhẹ tải|nhẹ thân|nhẹ tính|nhẹ tội|nhiên hậu|nhiên liệu|nhiên viện|nhiều hơn|
nhiều lần|nhiều lời|nhiều mặt|nhiều nhặn|nhiều nhất|nhiều nơi|nhóm trẻ gia đình|nhớ bài|nhớ chừng|nhớ công|nhớ dai|nhớ đời|nhớ lời|nhớ mãi|
nhớ nguồn|nhớ nhà|nhớ như|nhớ ơn bác|nhớ quên|nhớ ra|nhớ rừng|nhớ thuở|nhớ về|như cũ|như nhau|như sau|như thế|như thường|như trên|như vậy|như ý|
no ấm|no bụng|no căng|no cơm|no đói|no đời|no đủ|no lành|no lòng|no mắt|no nê|no nước|no phè|no say|no tròn|nói cho|nói chuyện riêng|nói cười|
nói dễ|nói dứt|nói đúng|nói được|nói giọng|nói giỡn|nói gở|nói hay|nói ít|nói khẽ|nói lóng|nói lời|nói mát|nói mép|nói mỉa|nói nhảm|nói nhịu|
nói nhỏ|nói phải|nói quanh|nói rằng|nói rồi|nói sảng|nói sõi|nói thế|nói thêm|nói tiếng|nói toạc|nói trạng|nói trổng|nói trước|nói tức|nói vào|
nói vậy|nói vui|nói vụng|nói xiên|nói xỏ|nói ý|nóng bức|nóng lạnh|nơi công cộng|nơi cư trú|nơi đây|nơi khác|nơi nào|nơi ở|nửa buổi|nửa bước|
nửa chừng|nửa cuối|nửa dưới|nửa đầu|nửa đêm|nửa đời|nửa đường|nửa già|nửa giờ|nữa là|nữa mà|nửa mặt|nửa nạc nửa mỡ|nửa năm|nửa ngày|nửa nhiệm kỳ|
nữa rồi|nửa sau|nửa tháng|nửa thầy|nửa thế kỷ|nửa tin|nửa tỉnh|nửa trên|nửa triệu|nửa vòng|nửa vời|ồn ã|ồn ào|ồn ĩ|ồn nhiễu|phải chi|phải đạo|
phải gió|phải lòng|phải tay|phải vạ|phía bạn|phía bắc|phía bên|phía biển|phía cơ quan|phía cuối|phía cực|phía doanh nghiệp|phía dưới|phía đầu|
phía địa phương|phía đối|phía đông|phía hạ lưu|phía nam|phía nào|phía này|phía ngoài|phía người|phía nhà|phía sau|phía ta|phía tây|phía thượng lưu|
phía trên|phía trong|phía trước|phòng khách|phụ nữ|qua ải|qua bữa|qua các|qua cầu|qua chợ|qua cổng|qua công tác|qua cơn|quả dưa|quả đạn|qua đánh|
quả đào|qua đêm|qua đó|qua giai|qua giám sát|qua hai|qua hè|qua hệ thống|qua hình thức|qua khỏi|qua kiểm tra|qua lần|qua lửa|qua mắt|quả mận|
qua môi giới|qua một|qua nghiên cứu|qua nhiều|qua những|quả núi|quả phải|quả phúc|quả quýt|qua rà soát|qua rằm|quả tang|qua tết|qua thẩm định|
qua theo|quả thế|quả thông|qua thời|qua thư|quả thực|qua thực hiện|qua thực tế|quả tình|qua trung gian|qua tuổi|quả tươi|quả vải|quả vậy|quả xanh|
quả xoài|quanh bờ|quanh đây|quanh đó|quanh hồ|quanh khu|quanh làng|quanh mình|quanh mồm|quanh nhà|quanh nơi|quanh trụ|quanh vùng|quanh vườn|
quen chân|quen lối|quen mắt|quen nghề|quen nhau|quen thân|quê biển|quê cha|quê gốc|quê hương|quê kệch|quê kiểng|quê lúa|quê mẹ|quê mình|quê mùa|
quê nghèo|quê ngoại|quê người|quê nhà|quê nội|quê quán|quê rích|quý nhau|ra ngoài khơi|ra thế|rảnh nợ|rảnh rang|rảnh rẫy|rảnh rỗi|rảnh tay|
rảnh việc|rau cỏ|rõ chủ thể|rõ chức năng|rõ đầu mối|rõ địa chỉ|rõ đối tượng|rõ họ|rõ hơn|rõ kết quả|rõ khổ|rõ là|rõ lộ trình|rõ lý do|rõ mặt|
rõ mục tiêu|rõ mười mươi|rõ nét|rõ nghĩa|rõ nguồn gốc|rõ người|rõ nhất|rõ nhiệm vụ|rõ nội dung|rõ ràng|rõ rành|rõ ranh giới|rõ rệt|rõ sản phẩm|
rõ tên|rõ thẩm quyền|rõ thời gian|rõ trách nhiệm|rõ vai|rõ vị trí|rõ việc|rõ ý|rồi cũng|rồi đây|rồi đời|rồi hãy|rồi là|rồi lại|rồi mới|rồi ra|
rồi sao|rồi sau|rồi tay|rồi thì|rồi việc|rộng bụng|rộng cẳng|rộng cửa|rộng dài|rộng đường|rộng hẹp|rộng hơn|rộng khắp|rộng khổ|rộng lòng|rộng lớn|
rộng lượng|rộng mênh mông|rộng mở|rộng rãi|rộng rinh|rộng rộng|rộng tay|rộng thênh thang|rộng thoáng|rộng thùng thình|rộng vành|sáng bừng|sang cả|
sang các|sang chảnh|sang chấn|sang cho|sang công nghiệp|sáng dịu|sang đò|sang đoạt|sang đông|sang đường|sang giá|sang giai đoạn|sang giàu|sang hẳn|
sang hè|sang hèn|sáng hôm|sang hướng|sang làm|sang lĩnh vực|sáng mùng|sang năm|sang ngang|sang ngày|sang nhà|sang nhượng|sang nước|sang phía|
sang quý|sang sảng|sang số|sáng sủa|sang sửa|sang tai|sang tay|sang tên|sang tháng|sang thế kỷ|sang thu|sáng thứ bảy|sáng tinh mơ|sang trang|
sáng trắng|sang trọng|sáng trưng|sang xuân|sau chót|sau cùng|sau đây|sau đó|sau hết|sau khi|sau lưng|sau này|sau nữa|sau rốt|sau sinh|sắp bị|
sắp chết|sắp có|sắp cỗ|sắp cưới|sắp diễn|sắp đặt|sắp đi|sắp đổ|sắp được|sắp hoàn thành|sắp mưa|sắp phải|sắp ra|sắp sập|sắp tết|sắp thành|sắp tròn|
sắp về|sắp xong|sinh dưỡng|sinh nhật|sinh sôi|so chất lượng|so dây|so đũa|so hơn|so kiếm|so le|so sánh|so vai|so với|số đỏ|sợi bông|sợi bún|
sợi các bon|sợi cáp|sợi chỉ|sợi dây|sợi dệt|sợi dọc|sợi đay|sợi len|sợi mì|sợi ngang|sợi quang|sợi thuốc|sợi thủy tinh|sợi tóc|sợi tơ|sợi xơ|
sớm ban hành|sớm chiều|sớm chừng|sớm có|sớm đầu|sớm đi|sớm đưa|sớm được|sớm giải|sớm hạn|sớm hoàn thành|sớm hôm|sớm hơn|sớm khắc phục|sớm khuya|
sớm mai|sớm mùa|sớm muộn|sớm nay|sớm nắng|sớm nhận|sớm nhất|sớm ổn định|sớm phát|sớm sủa|sớm tinh sương|sớm tối|sớm trễ|sớm triển khai|sớm trở|
sớm trưa|tai ách|tai bay vạ gió|tai biến|tai chua|tai giữa|tai hại|tai họa|tai mắt|tai mèo|tai mũi|tai nạn|tai nấm|tai nghe|tai ngược|tai quái|
tai thai|tai thính|tai tiếng|tai tượng|tai ương|tai vạ|tai vách mạch rừng|tạm ăn|tạm được|tạm gọi|tay áo|tay ấn|tay ba|tay bắt|tay bo|tay bơi|
tay búa|tay cày|tay cầm|tay chài|tay chân|tay chèo|tay chị|tay chơi|tay chuột|tay co|tay cờ|tay cung|tay dài|tay đấm|tay đôi|tay đua|tay ga|
tay ghế|tay kéo|tay không|tay lái|tay lưới|tay máy|tay mặt|tay mềm|tay nải|tay nắm|tay ngang|tay nghề|tay người|tay nhà nghề|tay phải|tay quai|
tay quạt|tay quay|tay sai|tay súng|tay tổ|tay trái|tay trắng|tay trong|tay trống|tay vịn|tay vợt|tất cả|tất tả|thà chết|thà có|thà không|thà là|
thà rằng|tháng an toàn|tháng ba|tháng bảy|tháng cao|tháng chạp|tháng chay|tháng chín|tháng công nhân|tháng cùng|tháng cuối|tháng đầu|tháng đó|
tháng đủ|tháng giáp|tháng giêng|tháng hai|tháng hạn|tháng hành động|tháng hè|tháng kế|tháng khuyến mại|tháng lịch sử|tháng liền|tháng lương|
tháng một|tháng mưa|tháng mười|tháng nào|tháng nay|tháng này|tháng năm|tháng ngày|tháng nhuận|tháng qua|tháng sau|tháng sáu|tháng tám|tháng thai|
tháng thanh niên|tháng thiếu|tháng thứ|tháng tới|tháng trọng điểm|tháng trước|tháng tư|tháng vừa|thành bài|thành các|thành con|thành công bước|
thành cơm|thành dòng|thành đất|thành điểm|thành động lực|thành hai|thành hàng|thành hành động|thành hệ thống|thành hiện thực|thành khối|thành lệ|
thành lời|thành mây|thành một|thành nhân|thành nhiệm vụ|thành nhiều|thành nhóm|thành những|thành nơi|thành nước|thành phong trào|thành ra|
thành sản phẩm|thành thói|thành thử|thành thương hiệu|thành tổ|thành trung tâm|thành từng|thành tựu|thành vùng|thảo nào|tháo vát|thay bằng|
thay cho|thay đầu|thay đổi diện mạo|thay đường|thay kính|thay lời nói|thay mặt|thay người|thay nhau|thay phần|thay phiên|thay thế nào|thay tim|
thẳng thắn|thậm chí|thậm tệ|thậm thà thậm thụt|thậm thụt|thậm xưng|thật cần|thật đáng|thật giả|thật khó|thật không|thật là|thật nhiều|thật như|
thật ra|thật rõ|thật sâu|thật thế|thật tốt|thật vậy|thấy bà|thấy bóng|thấy cần thiết|thấy có|thấy đâu|thấy đèn|thấy được|thấy gì|thấy khó|
thấy không|thấy kinh|thấy lạ|thấy mặt|thấy mình|thấy nói|thấy nơi|thấy ra|thấy rằng|thấy rõ nét|thấy thương|thấy tự|thấy vậy|thấy vui|thế à|thế ấy|
thế cho|thế chỗ|thế đâu|thế đấy|thế gì|thế gian|thế giới xung quanh|thế hệ|thế không|thế kia|thế là|thế mà|thế mệnh|thế mới|thế này|thế nên|
thế nhưng|thế nữa|thế rồi|thế sao|thế tất|thế thì|thế thôi|thế thường|thế tục|thế ư|thế vậy|thêm biên chế|thêm chi tiết|thêm chính|thêm chỗ|
thêm cơ hội|thêm đất|thêm điều kiện|thêm động lực|thêm được|thêm đường|thêm gia vị|thêm hiểu|thêm khoảng|thêm kinh phí|thêm mắm thêm muối|thêm một|
thêm mới|thêm ngày|thêm nghề|thêm nguồn|thêm người|thêm nhiều|thêm phòng|thêm số|thêm sức|thêm thu nhập|thêm tin|thêm tình|thêm tuổi|thêm vây cánh|
thêm việc|thêm vốn|thì phải|thì ra|thịt bẩn|thịt bò|thịt cầy|thịt chó|thịt chua|thịt đông|thịt gà|thịt gác bếp|thịt gia cầm|thịt heo|thịt hộp|
thịt hun khói|thịt kho|thịt lẩu|thịt lợn|thịt mỡ|thịt muối|thịt nạc|thịt nguội|thịt nướng|thịt ôi|thịt quay|thịt rừng|thịt thà|thịt thăn|thịt thối|
thịt thú|thịt trâu|thịt tươi|thịt xay|thoạt đầu|thoạt kỳ thủy|thoạt nghe|thoạt nhìn|thoạt tiên|thoạt trông|thôi cho|thôi còn|thôi đừng|thôi được|
thôi là|thôi nên|thôi nôi|thôi rồi|thôi thì|thôi vậy|thôi việc ngay|thông thái|thứ bậc|thứ nam|thứ tư|thửa áo|thưa bà|thưa bác|thưa bẩm|thưa các|
thưa cô|thưa dạ|thưa dày|thưa dần|thưa đại biểu|thửa đất|thưa đồng chí|thưa gió|thưa gửi|thửa hàng|thưa hội nghị|thưa kiện|thửa lấp|thưa ngài|
thưa người|thưa ông|thưa quý vị|thưa rằng|thửa ruộng|thưa thốt|thưa thớt|thưa toàn thể|thưa trình|thưa vắng|thưa vợ|thửa vườn|thường bị|
thường biến|thường chủ yếu|thường có|thường dân|thường do|thường dùng|thường đi|thường được|thường gặp|thường khi|thường không|thường kỳ|thường là|
thường lệ|thường ngày|thường nhật|thường niên|thường phạm|thường phục|thường quân|thường quy|thường tại|thường thấy|thường thôi|thường thức|
thường thường|thường tình|thường trú|thường trực|thường vụ|thường xảy|thường xuân|thường xuyên|tí chút|tí hon|tí nào|tí nhau|tí nữa|tí tách|tí tẹo|
tí ti|tí xíu|tiền bạc|tiếng bản|tiếng bom|tiếng ca|tiếng cha|tiếng chim|tiếng còi|tiếng cười nói|tiếng dữ|tiếng đồn|tiếng gà|tiếng hò|tiếng hú|
tiếng khèn|tiếng là|tiếng lành|tiếng máy|tiếng mẹ|tiếng nói đầu tiên|tiếng oan|tiếng phổ thông|tiếng sáo|tiếng sét|tiếng sóng|tiếng tăm|tiếng thét|
tiếng thế|tiếng thở|tiếng trẻ|tiếng trống trường|tiếng vậy|tính ác|tính bình quân|tính bớt|tính chi li|tính cho|tính chung|tính chuyện|
tính chuyên nghiệp|tính cục bộ|tính cước|tính dại|tính dân tộc|tính dục|tính đếm|tính đến nay|tính điểm|tính đố|tính độc lập|tính đồng|tính đốt|
tính đủ|tính đúng|tính đường|tính giá thành|tính gộp|tính hai mặt|tính hạnh|tính hao mòn|tính hay|tính hư|tính hướng|tính khí|tính khoa học|
tính khoảng|tính khối lượng|tính lan truyền|tính lịch sử|tính liệu|tính lương|tính mới|tính năm|tính nết|tính ngày|tính nghệ thuật|tính người|
tính nhầm|tính nhẩm|tính nóng|tính phác|tính phí|tính quẩn|tính riêng|tính sai|tính sổ|tính số|tính suất|tính sử|tính tẩu|tính tham|tính tháng|
tính thẩm mỹ|tính theo|tính thêm|tính thiện|tính tình|tính tổng|tính trẻ|tính trên|tính trội|tính trung bình|tính trước|tính từ|tính tự phát|
tính vốn|tính xã hội|tính xấu|to béo|to bụng|to bự|to cao|to con|to đầu|to đùng|to gan|to gộc|to hó|to hơn|to kềnh|to lên|to lớn|to lù lù|to mắt|
to mồm|to nặng|to nhất|to nhỏ|to tát|to tiếng|to tổ bố|to tròn|to tướng|to xác|to xù|toàn bằng|toàn cây|toàn gia|toàn là|tối dạ|tối đen|tối đến|
tối hôm|tối lửa|tối mai|tối mặt|tối mò|tối mù|tối muộn|tối mực|tối nghĩa|tối om|tối sáng|tối tăm|tối thui|tối thứ|tối tinh tối mịt|tối trời|tối ý|
tốt hơn|trái lại|trăm bề|trăm cay|trăm công nghìn việc|trăm đắng|trăm điều|trăm đường|trăm hai|trăm họ|trăm hoa|trăm hộ|trăm lần|trăm mối|trăm năm|
trăm nết|trăm ngàn|trăm ngày|trăm nghề|trăm nghìn|trăm người|trăm sự|trăm thứ|trăm trận trăm thắng|trăm triệu|trăm tuổi|trăm tỷ|trắng đen|
trăng sáng|trên cả|trên cạn|trên cao|trên cơ sở|trên dưới|trên đây|trên hết|trên không|trên mạng|trên thế giới|trên trời|triền dốc|triền đê|
triền đồi|triền miên|triền núi|triền phược|triền sông|tròn bốn|tròn đầy|tròn hai|tròn lẳn|tròn một|tròn trặn|tròn trịa|tròn trò|tròn ủng|
tròn vành vạnh|tròn vo|tròn xoay|tròn xoe|trong đó|tròng ghẹo|trong khi|tròng kính|trong lành|trong mát|tròng mắt|trong ngoài|trong sạch|
trong sáng|trong suốt|tròng trành|trong trắng|trong trẻo|trong vắt|trong veo|trời ấm|trời âu|trời bể|trời biển|trời cao|trời cho|trời đánh|
trời đất|trời đêm|trời già|trời giáng|trời giông|trời hanh|trời hửng|trời lạnh|trời long đất lở|trời mưa|trời nắng|trời nóng|trời nồm|trời nước|
trời ơi|trời phạt|trời phật|trời quang|trời quê|trời rét|trời sáng|trời sao|trời sinh|trời tạnh|trời tây|trời thu|trời thương|trời tối|trời trăng|
trời trong|trời trở|trời tru đất diệt|trời vật|trời xanh|trưa hè|trưa mai|trưa nay|trưa nắng|trưa sớm|trưa trật|trưa trờ|tuy có|tuy đã|tuy không|
tuy là|tuy mới|tuy nhiên|tuy rằng|tuy thế|tuy vậy|từ đây|từ khi|từ lúc|từ tốn|từng bước|từng cấp|từng giai đoạn|từng khâu|từng loại|từng lớp|
từng năm|từng ngày|từng người|từng nhà|từng nơi|từng phần|từng thời kỳ|từng trải|từng vùng|tươi thắm|vả chăng|vả lại|vả mặt|vả mồ hôi|vài ba|
vài bốn|vài bữa|vài câu|vài chỗ|vài chục|vài dòng|vài điểm|vài giờ|vài hộ|vài hôm|vài kinh nghiệm|vài lần|vài loại|vài lời|vài năm|vài nét|
vài ngày|vài nghìn|vài người|vài nơi|vài phút|vài tháng|vài thập kỷ|vài trăm|vài triệu|vài trường hợp|vài tuần|vài ý kiến|vàng son|vào cuộc|
vào dịp|vào khoảng|vào vụ|vẫn được|vậy ạ|vậy cho|vậy đó|vậy được|vậy là|vậy mà|vậy nên|vậy nhưng|vậy ra|vậy rồi|vậy sao|vậy thay|vậy thì|vậy vậy|
vòng tay lớn|vui đời|vui là|vui miệng|vui quá|vui tai|vui tay|vui tươi phấn khởi|vui xuân mới|vừa lòng|xa gần xa|xanh bền vững|xanh biếc|xanh bủng|
xanh cỏ|xanh da trời|xanh đậm|xanh đen|xanh đỏ|xanh đồng|xanh hóa|xanh lá|xanh lam|xanh lè|xanh lơ|xanh lợt|xanh lục|xanh mát|xanh màu|xanh mắt|
xanh mét|xanh mướt|xanh ngắt|xanh ngọc|xanh nhạt|xanh non|xanh nõn|xanh rêu|xanh rì|xanh rờn|xanh rớt|xanh sạch|xanh sẫm|xanh thẳm|xanh thắm|
xanh thẫm|xanh thân thiện|xanh tốt|xanh trong|xanh tươi|xanh um|xanh vỏ đỏ lòng|xanh xanh|xanh xao|xin chào|xin vui lòng|xong chưa|xong là|
xong rồi|xong sớm|xong thủ tục|xong trước|xong việc|xuân mới|xuân này|xuân về|ý hợp tâm đầu|ý nhị|yêu đời`;
