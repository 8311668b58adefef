/** Environment, water, climate, disasters, land, minerals. */
export const environmentCompounds = `
áp cao|áp đảo|áp huyết|áp kế|áp lực|áp mái|áp phích|áp suất|áp tải|áp thấp|áp xe|bạc đãi|bạc đầu|bạc giả|bạc hà|bạc lá|bạc màu|bạc mệnh|bạc nhược|
bạc phếch|bạc tiền|bạc tình|bãi bể|bãi biển|bãi bồi|bãi cạn|bãi cát|bãi chăn thả|bãi chiến trường|bãi chôn lấp|bãi chứa|bãi cỏ|bãi cọc|bãi đá|
bãi đáp|bãi đất|bãi đậu|bãi đỗ|bãi đổ thải|bãi giữ|bãi gửi xe|bãi khoai|bãi lầy|bãi màu|bãi mía|bãi ngang|bãi ngầm|bãi nuôi|bãi rác|bãi sông|
bãi tắm|bãi tập kết|bãi tha ma|bãi thải|bãi than|bãi triều|bãi trồng|bãi vàng|bãi xe|bão cát|bão dữ|bão giá|bão hòa|bão lòng|bão lũ|bão lụt|
bão mạnh|bão mặt trời|bão nổi|bão số|bão táp|bão tố|bão tuyết|bão từ|băng bó|băng ca|băng chuông|băng chuyền|băng chương|băng cướp|băng dính|
băng dương|băng đá|băng đảng|băng đăng|băng ghi âm|băng giá|băng giặc|băng hà|băng hình|băng hoại|băng huyết|băng keo|băng lở|băng nhóm|băng phiến|
băng qua|băng rộng|băng rừng|băng tải|băng tan|băng tang|băng tần|băng thông|băng tuyết|băng vệ sinh|băng xanh|bầu khí quyển|bẫy ảnh|bẫy bắt|
bẫy chuột|bẫy cột|bẫy đêm|bẫy khí|bẫy thú|bẫy thu nhập|biến ảo|biến áp|biển bạc|biển báo|biển cả|biến cách|biển chỉ dẫn|biển chỉ đường|biến chủng|
biến chứng|biến cố|biến cường|biến dạng|biến dị|biển đảo|biển đậm|biển đỏ|biến đổi gen|biến đổi khí hậu|biển đông|biển động|biển gần bờ|biển hiệu|
biến hình|biển hồ|biển khơi|biển lặng|biển lấn|biển lận|biến loạn|biển lùi|biển lửa|biển người|biển phố|biển quảng cáo|biển rừng|biến sắc|biển sâu|
biển số|biến số|biến tần|biến tấu|biển tên|biến thái|biến thế|biến thiên|biển thủ|biến tính|biến trở|biển trời|biển việt|biển xanh|bom bi|bom đạn|
bom hạt nhân|bom khói|bom mìn|bom nguyên tử|bom tấn|bom thư|bom từ trường|bom xăng|bồi lắng|bồi tích|bồi tụ|bụi bặm|bụi bẩn|bụi cây|bụi đời|
bụi đường|bụi gai|bụi mịn|bụi phấn|bụi phóng xạ|bụi rậm|bụi than|bụi trần|bụi tre|bụi vải|bùn cát|bùn đất|bùn đỏ|bùn khoáng|bùn lầy|bùn nạo vét|
bùn nhão|bùn non|bùn thải|các bon|cạn dòng|cạn đáy|cạn khô|cạn kiệt|cạn lời|cạn nghĩ|cạn nguồn|cạn nước|cạn tình|cạn túi|cảnh báo thiên tai|
cát bay|cát biển|cát bồi|cát bụi|cát cánh|cát cứ|cát đá|cát đen|cát hung|cát két|cát lở|cát lún|cát nhân tạo|cát nhiễm mặn|cát sỏi|cát tặc|
cát tường|cát vàng|cát xây dựng|cháy âm ỉ|cháy bìa|cháy bỏng|chảy chất xám|cháy chợ|cháy da|cháy đen|cháy đượm|cháy giáo án|cháy khét|cháy lá|
cháy lan|cháy lớn|chảy mạnh|chảy máu|cháy nắng|cháy ngầm|chảy ngược|cháy nhà|cháy nổ|chảy nước|chảy qua|chảy rạn|cháy rụi|chảy rữa|cháy rừng|
cháy sém|chảy tan|chảy thác|cháy thẻ|cháy thực bì|chảy tràn|cháy túi|chảy tự nhiên|cháy vé|chảy xệ|chảy xiết|chất bán dẫn|chất bảo quản|chất bẩn|
chất béo|chất bổ|chất cấm|chất cháy|chất dẻo|chất dễ cháy|chất đạm|chất độc|chất đống|chất đốt|chất gây nghiện|chất giọng|chất hóa học|
chất hướng thần|chất hữu cơ|chất kết dính|chất khí|chất khoáng|chất khử|chất kích thích|chất lỏng|chất ma túy|chất nền|chất nguy hại|chất nhờn|
chất nổ|chất ô nhiễm|chất phác|chất phóng xạ|chất phụ gia|chất rắn|chất tẩy rửa|chất thải|chất thép|chất thể|chất thơ|chất thực|chất trắng|
chất vải|chất vấn viên|chất xám|chất xơ|chìm đắm|chìm khuất|chìm lắng|chìm ngập|chìm nghỉm|chìm nổi|chìm tàu|chìm trong|chìm xuống|chôn lấp rác|
chủ nguồn thải|cống dưới đê|cống đập|cống hộp|cống hở|cống lấy nước|cống nạp|cống ngăn mặn|cống ngầm|cống qua đường|cống rạch|cống rãnh|cống sinh|
cống thoát nước|cống tiêu|cống tròn|cống vật|cống xả|cột ăng ten|cột bê tông|cột buồm|cột cái|cột chống|cột cờ|cột dọc|cột đèn|cột điện|cột khói|
cột mục|cột nước|cột số|cột sống|cột tháp|cột thu lôi|cột thủy|cột trọng|cột trụ|cột tuyến|cột xăng|cơn ác mộng|cơn bão|cơn cớ|cơn cuồng phong|
cơn dông|cơn đại hồng thủy|cơn đau|cơn động kinh|cơn giận|cơn gió|cơn giông|cơn ho|cơn khát|cơn lốc|cơn lũ|cơn mê|cơn mưa|cơn nghiện|cơn sóng|
cơn sốt|cơn tam bành|cuồng chiến|cuồng loạn|cuồng nhiệt|cuồng nộ|cuồng phong|cuồng sát|cuồng si|cuồng tín|cực âm|cực bắc|cực chẳng đã|cực dương|
cực đại|cực điểm|cực đoan|cực hạn|cực hình|cực hữu|cực khổ|cực kỳ|cực lạc|cực lớn|cực nam|cực nhỏ|cực nhọc|cực phát triển|cực quang|cực tả|
cực tăng trưởng|cực thịnh|cực tiểu|cực tím|cực trị|dải băng|dải cát|dải cây xanh|dải đất|dải đê|dải lụa|dải núi|dải phân cách|dải rừng|dải san hô|
dải tần|dải ven biển|dầu ăn|dầu bóng|dầu bôi trơn|dầu cá|dầu cọ|dầu dãi|dầu dừa|dầu gió|dầu gội|dầu hạt|dầu hỏa|dầu khí|dầu lạc|dầu loang|dầu lửa|
dầu máy|dầu mè|dầu mỏ|dầu mỡ|dầu nhờn|dầu nhớt|dầu phụng|dầu rái|dầu sôi|dầu thải|dầu thô|dầu thơm|dầu thực vật|dầu tràn|dầu trẩu|dầu trơn|dầu xả|
dầu xoa|diễn biến thiên tai|dông bão|dông dài|dông lốc|dông sét|dông tố|dự báo thời tiết|đá biến chất|đá bóng|đá cảnh|đá cầu|đá cây|đá cối|đá cuội|
đá dăm|đá đít|đá đỏ|đá đưa|đá gà|đá hoa|đá hộc|đá kè|đá lát|đá lăn|đá lở|đá lửa|đá mài|đá mạt|đá mẹ|đá mồ côi|đá mỹ nghệ|đá ném|đá ngầm|đá núi|
đá ong|đá ốp lát|đá phạt|đá phiến|đá quý|đá rơi|đá sập|đá sỏi|đá tảng|đá trầm tích|đá vỉa|đá vôi|đá xanh|đá xây dựng|đá xẻ|đá xít|đài báo|đài các|
đài chiến thắng|đài hoa|đài hóa thân|đài khí tượng|đài liệt sĩ|đài loan|đài nước|đài phát thanh|đài phun nước|đài quan sát|đài thiên văn|
đài tiếng nói|đài truyền hình|đài truyền thanh|đài tưởng niệm|đài vật lý|đánh giá tác động|đào đắp|đập cao su|đập dâng|đập đá|đập đất|đập đầu mối|
đập mặn|đập ngăn|đập nước|đập phá|đập tan|đập thủy điện|đập tràn|đập vỡ|đập vụ|điện ảnh|điện áp|điện báo|điện cao thế|điện châm|điện chia buồn|
điện chính|điện cơ|điện cung cấp|điện cực|điện dung|điện đài|điện đàm|điện đóm|điện động|điện đường|điện giật|điện gió|điện hạ|điện hạt nhân|
điện hoa|điện hóa|điện hỏa tốc|điện hồ quang|điện kế|điện kháng|điện khẩn|điện khí|điện khoa|điện lạnh|điện li|điện lực|điện lưới|điện lượng|
điện mái nhà|điện máy|điện mặt trời|điện mật|điện môi|điện một chiều|điện mừng|điện não|điện năng|điện nông thôn|điện nước|điện phân|điện quang|
điện rác|điện sản xuất|điện sinh|điện tải|điện tàu|điện tâm đồ|điện thắp sáng|điện thân|điện thế|điện thoại|điện thờ|điện thương phẩm|điện tích|
điện tiếp|điện tín|điện toán|điện trị|điện trở|điện trường|điện từ|điện tử|điện văn|điện vía|điện xoay|độ che phủ rừng|động biển|động cát|động đất|
động hình|động kinh|động lòng người|động lượng|động mạch|động rừng|động thực vật|động trục|động từ|động vật|đới bờ|đới cầu|đới đứt gãy|đới hạ|
đới khí hậu|đới ôn hòa|đường bờ|đường phân thủy|giảm nhẹ thiên tai|giảm phát thải khí|giảm rác|giám sát môi trường|gió bão|gió bấc|gió biển|
gió bụi|gió cát|gió chướng|gió đông|gió giật|gió heo may|gió lạnh|gió lào|gió lốc|gió lớn|gió lùa|gió mạnh|gió máy|gió mùa|gió nam|gió nóng|
gió nồm|gió núi|gió rét|gió tây|gió thoảng|gió trăng|gió xoáy|giông bão|giông gió|giông lốc|giông sét|giông tố|giờ trái đất|hạ du|hạ lưu sông|
hải văn|hạn điền|hạn hán|hạn mặn|hạn nặng|hạn nông nghiệp|hạn thủy văn|hang chuột|hang cùng ngõ hẻm|hang dơi|hang đá|hang động|hang hốc|hang hùm|
hang núi|hang ổ|hang sâu|hành lang bảo vệ|hệ động thực vật|hệ sinh vật|hệ tầng|hỏa bài|hóa chất|hỏa châu|hỏa công|hóa dầu|hỏa diệm|hóa dược|hóa đá|
hỏa ga|hóa giải|hỏa hoạn|hóa học|hóa hơi|hóa hợp|hỏa khí|hóa khí|hóa kiếp|hỏa lò|hóa lỏng|hỏa lực|hóa lý|hỏa mai|hỏa mù|hóa mỹ phẩm|hóa nghiệm|
hóa phẩm|hóa ra|hóa sinh|hỏa tai|hỏa táng|hóa thạch|hóa thành|hóa thân|hỏa thiêu|hỏa thực|hỏa tiễn|hỏa tinh|hỏa tốc|hóa trang|hóa trị|hóa vàng|
hỏa xa|hóa xạ|hoang hóa đất|hoang mạc hóa|hố bom|hố chôn lấp|hố đào|hố ga|hố lửa|hố móng|hố ngăn cách|hố nước|hố rác|hố sâu|hố sụt|hố thang|hố thu|
hố tiêu|hố trồng|hố tử thần|hố ủ|hố va|hố xí|khai thác cát|khai thác đá|khai thác khoáng sản|khai thác lậu|khai thác nước|khai thác quá mức|
khai thác trái phép|khan cổ|khan giọng|khan hiếm|khan tiếng|khe cửa|khe đá|khe hở|khe khắt|khe khẽ|khe lạch|khe núi|khe nước|khe nứt|khe sâu|
khe suối|khí áp|khí các bon|khí cầu|khí chất|khí công|khí cốt|khí cụ|khí cười|khí dung|khí độc|khí đồng hành|khí động học|khí đốt|khí ga|khí gầm|
khí giận|khí giới|khí hậu|khí hiếm|khí hiếu|khí hóa|khí huyết|khí hư|khí khái|khí lạnh|khí lực|khí mê tan|khí nén|khí nhà kính|khí ồn|khí phách|
khí phế thũng|khí quan|khí quản|khí quyển|khí sắc|khí sinh học|khí số|khí tài|khí thải|khí than|khí thế|khí thiên nhiên|khí tiết|khí tĩnh|khí trời|
khí tượng|khí vật|khí vị|khí vượng|khí xả|khoáng chất|khoáng dã|khoáng đãng|khoáng đạt|khoáng hậu|khoáng hóa|khoáng hoạt|khoáng nước|khoáng sản|
khoáng sàng|khoáng sét|khoáng tố|khoáng vật|khói bếp|khói bụi|khói đen|khói độc|khói hương|khói lam|khói lò|khói lửa|khói mờ|khói mù|khói nhà máy|
khói súng|khói thải|khói thuốc|khô bò|khô cạn|khô cằn|khô cháy|khô cứng|khô dầu|khô đậu|khô giáp|khô giòn|khô hạn|khô hanh|khô héo|khô khan|
khô khát|khô khốc|khô kiệt|khô lạnh|khô mực|khô nẻ|khô nóng|khô nứt|khô ráo|khô rốc|khô vằn|khô xác|không ai|không bào|không biết|không chỉ|
không chiến|không có|không còn|không dưng|không đảng|không đâu|không đồng|không đủ|không được|không gì|không gian|không hề|không kém|không khéo|
không khí|không kích|không lực|không lưu|không nghề|không ngừng|không nhà|không phải|không phận|không phép|không quân|không sao|không sóng|
không tặc|không tập|không tên|không thấy|không thể|không trung|không tưởng|không vận|khu bảo tồn|kiệt cùng|kiệt lực|kiệt ngã|kiệt nước|kiệt sức|
kiệt tác|kiệt xuất|lạch bạch|lạch biển|lạch cạch|lạch ngòi|lạch nước|lạch sông|lạch vạch|lạnh buốt|lạnh cóng|lạnh đột ngột|lạnh gáy|lạnh giá|
lạnh lạnh|lạnh lẽo|lạnh lòng|lạnh lùng|lạnh người|lạnh nhạt|lạnh nước|lạnh sâu|lạnh tanh|lạnh tăng cường|lạnh tóc|lắng lọc|lấn sông|lọc bụi|
lọc cặn|lọc dầu|lọc hóa dầu|lọc khí|lọc lõi|lọc lừa|lọc máu|lọc nước|lọc sạch|lọc thận|lòng bàn tay|lòng biết ơn|lòng chảo|lòng chảy|lòng dạ|
lòng dân|lòng dẫn|lòng dũng cảm|lòng đất|lòng đen|lòng đỏ|lòng đố kỵ|lòng đường|lòng giếng|lòng hăng hái|lòng hồ|lòng kênh|lòng khoan dung|
lòng khòng|lòng khuôn|lòng máng|lòng mẹ|lòng mo|lòng mong|lòng nhân ái|lòng nhiệt tình|lòng sông|lòng suối|lòng tham|lòng thành|lòng thòng|
lòng thương|lòng tin|lòng tốt|lòng trắc ẩn|lòng trắng|lòng trung|lòng từ bi|lòng tự hào|lòng tự tin|lòng tự trọng|lòng vả|lòng vàng|lòng vị tha|
lòng vòng|lòng yêu nước|lốc biển|lốc cốc|lốc lác|lốc tố|lốc xoáy|lộng gió|lộng hành|lộng lẫy|lộng ngôn|lộng óc|lộng quyền|lở bờ|lở đá|lở đất|
lở loét|lở mồm|lở ngứa|lở núi|lở sông|lở suối|lũ ẩm|lũ bão|lũ bùn|lũ chồng|lũ cuốn|lũ dữ|lũ đá|lũ đêm|lũ kép|lũ lịch sử|lũ lớn|lũ lụt|lũ lượt|
lũ muộn|lũ nguồn|lũ ống|lũ quái|lũ quét|lũ sông|lũ sớm|lũ tiểu mãn|lũ trẻ|lũ trên sông|lũ về|lụt bão|lụt lịch sử|lụt lội|lụt lớn|lụt nghề|lụt úng|
lưu huyết|lưu hương|lưu tỏa|lưu vực|mạch đập|mạch điện|mạch kép|mạch khoan|mạch lạc|mạch máu|mạch môn|mạch ngầm|mạch nha|mạch nước|mạch quặng|
mạch rẽ|mạch suy nghĩ|mạch tích hợp|mạch vành|mạch văn|mảng bám|mảng đề tài|mảng kiến tạo|mảng màu|mảng tối|mảng tường|mảng xám|mảng xanh|mặn chát|
mặn chua|mặn hóa|mặn lợ|mặn mòi|mặn xâm nhập|mẫu âm|mẫu bảng|mẫu báo cáo|mẫu bệnh phẩm|mẫu bia|mẫu biểu|mẫu chữ|mẫu công văn|mẫu dấu|mẫu đá|
mẫu đại diện|mẫu đăng ký|mẫu đất|mẫu điển hình|mẫu đơn|mẫu giáo|mẫu giấy|mẫu hạm|mẫu hậu|mẫu hệ|mẫu hình|mẫu khí|mẫu không khí|mẫu mã|mẫu máu|
mẫu mực|mẫu nghị|mẫu nghiên cứu|mẫu ngoại|mẫu ngữ|mẫu nhà|mẫu nhi|mẫu nước|mẫu phân tích|mẫu phiếu|mẫu quảng cáo|mẫu quốc|mẫu ruộng|mẫu sắc|mẫu số|
mẫu tâm|mẫu tây|mẫu thân|mẫu thống kê|mẫu thử|mẫu tính|mẫu tờ khai|mẫu tử|mẫu vật|mẫu vẽ|mẫu xác|mây bay|mây đá|mây đen|mây điện tử|mây giăng|
mây gió|mây khói|mây mù|mây mưa|mây nếp|mây ngàn|mây nước|mây song|mây trắng|mây tre|mây trời|mỏ ác|mỏ cát|mỏ cày|mỏ dầu|mỏ đá|mỏ đất|mỏ hàn|
mỏ khí|mỏ khoáng|mỏ kim loại|mỏ lết|mỏ lộ thiên|mỏ neo|mỏ nhỏ|mỏ nhọn|mỏ nước|mỏ quặng|mỏ sắt|mỏ than|mỏ vàng|mỏ vật liệu|mỏ vịt|
môi trường sinh thái|mưa ào|mưa bão|mưa bay|mưa bóng mây|mưa bụi|mưa chan|mưa cục bộ|mưa cực đoan|mưa cường suất|mưa dài|mưa dầm|mưa dông|mưa đá|
mưa đạn|mưa gió|mưa giông|mưa lâm râm|mưa lớn|mưa lũ|mưa móc|mưa nắng|mưa ngâu|mưa nguồn|mưa nhân tạo|mưa nhỏ|mưa phóng xạ|mưa phùn|mưa rào|
mưa rét|mưa rơi|mưa sao băng|mưa sinh|mưa thuận gió hòa|mưa to|mưa trái mùa|mưa tuyết|mưa vừa|mưa xối|mưa xuân|mưa xuống|mực in|mực khô|mực một|
mực nang|mực nước|mực ống|mực tàu|mực thước|mực tím|nạn bạo hành|nạn bão lụt|nạn buôn lậu|nạn cát tặc|nạn cháy rừng|nạn hạn hán|nạn hồng thủy|
nạn kẹt xe|nạn khói|nạn mại dâm|nạn mù chữ|nạn ô nhiễm|nạn phá rừng|nạn tai|nạn tảo hôn|nạn tham nhũng|nạn thất nghiệp|nạn trộm|nạn ùn tắc|nắng ấm|
nắng cháy|nắng chói|nắng đẹp|nắng gắt|nắng gió|nắng hạn|nắng hanh|nắng hè|nắng mới|nắng mưa|nắng nóng|nắng nôi|nắng oi|nắng quái|nắng ráo|nắng sớm|
nắng sương|nắng thu|nắng vàng|nắng xuân|ngập cục bộ|ngập sâu kéo dài|nhiễm bẩn|nhiễm bệnh|nhiễm chéo|nhiễm chì|nhiễm dầu|nhiễm điện|nhiễm độc|
nhiễm khuẩn|nhiễm lạnh|nhiễm mặn|nhiễm nấm|nhiễm phèn|nhiễm phóng xạ|nhiễm sắc thể|nhiễm thể|nhiễm tĩnh điện|nhiễm trùng|nhiễm từ|nhiễm vẽ|
nhiễm vi rút|nhiễm xạ|nhiệt ẩm|nhiệt cao|nhiệt dung|nhiệt điện|nhiệt độ|nhiệt động học|nhiệt đới|nhiệt hạch|nhiệt hóa|nhiệt học|nhiệt huyết|
nhiệt kế|nhiệt liệt|nhiệt liệu pháp|nhiệt luyện|nhiệt lượng|nhiệt miệng|nhiệt năng|nhiệt nóng|nhiệt phân|nhiệt quyển|nhiệt tâm|nhiệt thán|
nhiệt thành|nhiệt thừa|nhiệt tình|nhiệt trị|núi băng|núi cao|núi cát|núi đá|núi đất|núi đồi|núi lở|núi lửa|núi non|núi rác|núi rừng|núi sót|
núi sông|núi thiêng|núi trọc|núi xương|nước bạc|nước bẩn|nước biển|nước cam|nước cấp|nước cất|nước chảy|nước chè|nước cốt|nước cứng|
nước cường toan|nước dãi|nước dâng|nước dùng|nước dừa|nước dưới đất|nước đá|nước đại|nước đọng|nước đóng chai|nước đun|nước ép|nước giải khát|
nước giếng|nước hàng|nước hoa|nước hồ|nước khoáng|nước lã|nước lạnh|nước lên|nước lũ|nước mát|nước mặt|nước mềm|nước mía|nước mội|nước mưa|
nước nặng|nước ngầm|nước ngập|nước nguồn|nước nóng|nước ối|nước rò|nước ròng|nước rửa|nước sạch|nước sâu|nước sinh hoạt|nước sôi|nước sông|
nước suối|nước thải|nước thô|nước tinh khiết|nước trà|nước triều|nước trong|nước tương|nước uống|nước vôi|nước xả|nước xoáy|nước xuýt|ô bao|ô che|
ô chữ|ô cửa|ô danh|ô dù|ô đất|ô đê|ô hô|ô hợp|ô kéo|ô kìa|ô lại|ô long|ô lợp|ô mai|ô nhiễm|ô nhục|ô rô|ô tạp|ô thấm|ô thửa|ô tô|ô trống|ô uế|
ô vuông|quan trắc tự động|quặng bô xít|quặng chì|quặng đồng|quặng đuôi|quặng kẽm|quặng phóng xạ|quặng sắt|quặng than|quặng thiếc|quặng thô|
quặng vàng|quyền môi trường|rác bẩn|rác công nghiệp|rác đô thị|rác hữu cơ|rác nguy hại|rác nổi|rác rưởi|rác sinh hoạt|rác tai|rác tái chế|rác thải|
rác tồn đọng|rác vô cơ|rác vũ trụ|rác y tế|rạn đá|rạn ngầm|rãnh biên|rãnh dọc|rãnh đỉnh|rãnh nước|rãnh sâu|rãnh thoát nước|rãnh xương cá|rét buốt|
rét căm căm|rét cóng|rét đài|rét đậm|rét hại|rét lộc|rét mướt|rét nàng bân|rét ngọt|rét run|rét sâu|rét tháng ba|rò rỉ khí|rốn bão|rốn bể|rốn dầu|
rốn lũ|rốn nước|rốn phổi|sa mạc hóa đất|sa mưa|san lấp biển|sạt lở|sạt mái|sạt nghiệp|sạt trượt|sét cao lanh|sét đánh|sét gỉ|sét hòn|sét mắt|
sét rỉ|sinh quyển|sóng bạc|sóng cồn|sóng cuốn|sóng dâng|sóng hồi|sóng lan|sóng lừng|sóng tràn|sóng triều|sóng xung kích|sông băng|sông cái|
sông cạn|sông chảy|sông con|sông cụt|sông dài|sông đào|sông hồ|sông lạch|sông liên tỉnh|sông lớn|sông mẹ|sông ngầm|sông ngân hà|sông ngòi|
sông nhánh|sông nội tỉnh|sông núi|sông nước|sông rạch|sông sâu|sông suối|sông thủy|sông xanh|sự cố đê điều|sương đêm|sương giá|sương gió|
sương khói|sương mai|sương móc|sương mờ|sương mù|sương muối|sương sa|sương sáo|sương thu|tạp âm|tạp chất|tạp chí|tạp chủng|tạp dịch|tạp ghi|
tạp giao|tạp hóa|tạp hôn|tạp khuẩn|tạp kỹ|tạp lục|tạp mục|tạp nham|tạp nhạp|tạp phẩm|tạp phí|tạp phú lục|tạp quân|tạp sắc|tạp trữ|tạp tự|tạp văn|
tạp vụ|tầng chứa nước|thác đổ|thác ghềnh|thác loạn|thác lũ|thác mác|thác nước|thác sinh|thác thoát|than đá|thiên tai cực đoan|thời tiết nguy hiểm|
thung lũng sông|thượng cấp|thượng du|thượng đẳng|thượng đế|thượng điện|thượng đỉnh|thượng giới|thượng hạ|thượng hạng|thượng hảo hạng|thượng hoàng|
thượng khách|thượng khẩn|thượng khẩu|thượng khung|thượng lệnh|thượng lộ|thượng lương|thượng lưu|thượng nghị sĩ|thượng nghị viện|thượng ngọ|
thượng nguồn|thượng nguyên|thượng phẩm|thượng phong|thượng quan|thượng quốc|thượng sách|thượng sĩ|thượng sớ|thượng sơn|thượng sỹ|thượng tá|
thượng tầng|thượng thanh|thượng thặng|thượng thẩm|thượng thọ|thượng thuận hạ hòa|thượng thuyền|thượng thư|thượng thừa|thượng tọa|thượng tôn|
thượng tốp|thượng tuần|thượng tướng|thượng úy|thượng uyển|thượng vàng|thượng viện|thượng võ|tích nước hồ|tiêu thoát lũ|tràn đập|triều biển|
triều cận|triều chính|triều cống|triều cường|triều dâng|triều đại|triều đình|triều kém|triều kiến|triều miếu|triều thần|triều thấp|triều tiên|
trữ đông|trữ hàng|trữ kim|trữ lạnh|trữ lũ|trữ lượng|trữ máu|trữ nước|trữ phôi|trữ thuốc|trữ tình|trượt lở|ứng phó thiên tai|vàng sa khoáng|
vận hành liên hồ|vết nứt|vỉa ba|vỉa dầu|vỉa đá|vỉa hè|vỉa nước|vỉa quặng|vỉa than|vỉa ven|vịnh biển|vịnh cảnh|vịnh nước|vịnh sâu|vũng bùn|vũng lầy|
vũng neo đậu|vũng nước|vũng vịnh|vực nước|vực sông|xả lũ khẩn cấp|xâm thực đê|xoáy thuận|xói chân`;
