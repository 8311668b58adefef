/** Adjectives, measures and abstract nouns of administrative prose. */
export const qualitiesCompounds = `
ác bá|ác cảm|ác chiến|ác độc|ác hại|ác khẩu|ác là|ác liệt|ác ma|ác mộng|ác nghiệt|ác nhân|ác ôn|ác quỷ|ác tâm|ác thú|ác tính|ác ý|an bình|an hưởng|
an khang|an lạc|an lành|an nhàn|an nhiên|an ổn|an phận|an toàn tuyệt đối|an vị|an vui|an yên|ăn khớp|ăn nhịp|ẩn dật|ẩn dụ|ẩn hiện|ẩn khuất|ẩn lậu|
ẩn sĩ|ẩn số|ẩn sỹ|ẩn tàng|ẩn tích|ẩn tình|ẩn ức|ẩn ý|bạch bản|bạch nhật|bạch thoại|bảo đảm|bao quát|bảo thủ|bận bịu|bận bụi|bận lòng|bận rộn|
bận tâm|bận việc|bất an|bất bại|bất bạo động|bất bằng|bất biến|bất bình|bất can thiệp|bất cần|bất cẩn|bất cập kéo dài|bất chấp|bất chính|bất chợt|
bất công bằng|bất cứ|bất di bất dịch|bất diệt|bất dung|bất đắc dĩ|bất đối xứng|bất đồng|bất giác|bất hạnh|bất hảo|bất hiếu|bất hòa|bất hoại|
bất hợp lý|bất hợp thời|bất hủ|bất khả xâm phạm|bất kham|bất khuất|bất kính|bất kỳ|bất lợi|bất luận|bất lực|bất lương|bất minh|bất mục|bất nghĩa|
bất ngờ|bất nguyện|bất nhã|bất nhân|bất nhẫn|bất ổn|bất phục|bất quá|bất tài|bất tận|bất tất|bất thành văn|bất thần|bất thình lình|bất thường|
bất tiện|bất tín nhiệm|bất tỉnh|bất toàn|bất trắc|bất trị|bất tuân thủ|bất túc|bất tuyệt|bất tử|bất tức|bất tường|bất tương xứng|bất xâm phạm|
bất ý|bể ái|bể bơi|bể cá|bể chứa|bể dâu|bể đầu|bể hoạt|bể hút|bể khổ|bể lắng|bể lọc|bể nước|bể phốt|bể vỡ|bể xử lý|bền bỉ|bền chắc|bền chặt|
bền chí|bền đẹp|bền gan|bền lâu|bền lòng|bền màu|bền vững|bộn bề|bừa bãi|bừa bộn|bừa cẩu thả|bừa phứa|bướng bỉnh|cá biệt hóa|cá tính hóa|
cải cách toàn diện|cam chịu|cam go|cam khổ|cam lai|cam lòng|cam lộ|cam phận|cam tâm|cam tuyền|can án|can cớ|can đảm|can gián|can hệ|can qua|
can thiệp|can tội|can trường|cao nhất|cao sâu|cao vời|cay cú|cay đắng|cay độc|cay mắt|cay nghiệt|cay xè|căm ghét|căm giận|căm hờn|căm phẫn|căm thù|
căm tức|căm uất|căn bản|căn cốt|căng buồm|căng cứng|căng dây|căng lưới|căng mình|căng phồng|căng sức|căng thẳng|căng tràn|cẩn án|cần kiệm|cần mẫn|
cẩn thận|cẩn trọng|cấp bách|cẩu hàng|câu nệ|cấu tạo|cẩu thả|cấu thành|cẩu tháp|cẩu trệ|cẩu trục|cấu trúc|cấu tứ|cấu véo|cấu xé|chao đảo|chặt chẽ|
chất chưởng|chệch choạc|chệch choạng|chệch đường|chệch hướng|chệch nhịp|chí bền|chí công|chí cốt|chí cực|chí dương|chí đức|chí hiếu|chí hướng|
chí ít|chí khí|chi li|chí lớn|chí lý|chí mạng|chí nghĩa|chí nguyện|chí sĩ|chí sỹ|chí tâm|chí thành|chí thân|chí thiết|chí thú|chí tình|chí tôn|
chí tuyến|chí tử|chỉn chu|choáng lộn|choáng ngợp|choáng váng|chồng chất|chồng chéo nhiệm vụ|chồng chềnh|chớp nhoáng|chuyên cần|chuyên chính|
chuyên nghiệp|cố chấp|cố hữu|công khai|cục mịch|cục súc|cục tác|cuồn cuộn|cứng bước|cứng cáp|cứng cỏi|cứng đầu|cứng đờ|cứng hàm|cứng hóa|cứng họng|
cứng lại|cứng mềm|cứng miệng|cứng ngắc|cứng nhắc|cứng rắn|cứng tay|cương cường|cương giới|cương lĩnh|cương mục|cương nghị|cương nhu|cương quyết|
cương thổ|cương thường|cương tỏa|cương trực|cương vị|cương yếu|cứu cánh|dã chiến|dã man|dã ngoại|dã nhân|dã quỳ|dã sử|dã tâm|dã thảo|dã thú|
dã tràng|dai dẳng|dại dội|dại dột|dại gì|dại khờ|dại mồm|dai nhách|dai sức|dám chắc|dám chịu trách nhiệm|dám chơi|dám đổi mới|dám đột phá|
dám đương đầu|dám hy sinh|dám làm|dám nghĩ|dám nhìn|dám nói|dàn trải|dày công|dày dạn|dày dặn|dày đặc|dày lên|dày mặt|dày mỏng|dày vò|
dĩ độc trị độc|dĩ hòa vi quý|dĩ nhiên|dĩ vãng|dịu dàng|dịu êm|dịu hiền|dịu lại|dịu mát|dịu ngọt|dịu nhẹ|dồi dào|dối già|dối gian|dối lòng|dối mình|
dối trá|dối trên|dũng cảm|dũng khí|dũng lược|dũng mãnh|dũng sĩ|dũng sỹ|dũng tướng|duyên cớ|duyên dáng|duyên hải|duyên kiếp|duyên nợ|duyên phận|
duyên số|duyên tình|duyên trời|dứt khoát|đãi bôi|đãi cát|đãi đằng|đãi khách|đãi ngộ|đãi tiệc|đạm bạc|đảm đang|đạm động vật|đảm khái|đảm lược|
đạm thanh|đạm thực vật|đàng điếm|đàng hoàng|đàng ngoài|đàng sau|đáng tin|đàng trong|đàng trước|đanh đá|đanh thép|đằm ấm|đắm chìm|đắm đò|đắm đuối|
đằm mình|đắm mình|đắm say|đắm tàu|đằm thắm|đắn đo|đắng cay|đắng chát|đắng lòng|đắng ngắt|đắng nghét|đắt đỏ|đắt giá|đắt hàng|đắt khách|đắt tiền|
đậm đà|đậm đặc|đậm màu|đậm nét|đậm nhạt|đần độn|điềm báo|điềm đạm|điềm gở|điềm lành|điềm nhiên|điềm tĩnh|điển chương|điển cố|điên cuồng|điên dại|
điên đảo|điên đầu|điển hình|điên khùng|điển lễ|điên loạn|điển phạm|điển tích|điên tiết|đoan chính|đoan hùng|đoan nghiêm|đoan ngọ|đoan trang|
đoan trinh|đối nghịch|đôn hậu|đứng đắn|eo biển|eo đất|eo hẹp|eo óc|eo ôi|eo sèo|ép buộc|ép mình|ép uổng|êm ả|êm ái|êm ấm|êm dịu|êm đẹp|êm đềm|
êm ru|êm tai|êm thấm|êm xuôi|gay cấn|gay gắt|gay go|gắn bó máu thịt|gắt củ kiệu|gắt gao|gắt gỏng|giản chính|giản dị|giản đồ|giản đơn|gian khó|
giản lược|giản tiện|giản ước|giản yếu|giằng co|giỏi chuyên môn|giỏi giang|giỏi nghề|giỏi nhất|giỏi tay|giỏi toán|giỏi việc nước|giòn giã|giòn rụm|
giòn tan|gò bó|gò bồng|gò đất|gò đồi|gò đống|gò ép|gò lưng|gò má|gương cầu|gương điển hình|gương lồi|gương mặt|gương mẫu mực|gương người tốt|
gương phản chiếu|gương sáng|gương soi|gương tày liếp|gương thanh niên|gương tốt|gương vỡ|hà bá|hà bao|hà cớ|hà hiếp|hà hơi|hà khắc|hà khẩu|hà lạm|
hạ lưu|hà mã|hà tiện|hách dịch|hàm hậu|hàm hồ|hàm súc|hàm tiếu|hạn hẹp|hãn hữu|hào chiến|háo danh|hào giao thông|hào hển|hào hiệp|hào hoa|hào hùng|
háo hức|hào hứng|hào khí|hào kiệt|hào lũy|hào lý|hào mục|hào ngôn|hào nhoáng|hào nước|háo nước|hào phóng|hào phú|hào quang|hào sảng|háo sắc|
hào sâu|háo thắng|hăng hái|hăng hắc|hăng say|hăng tiết|hân hạnh|hân hoan|hẻo lánh|hẹp bụng|hẹp dần|hẹp hòi|hẹp lượng|hiển đạt|hiển hách|hiển hiện|
hiển linh|hiển nhiên|hiển thánh|hiển thị|hiển vi|hiển vinh|hòa nhã|hoàn chỉnh|hoàn hảo|hoảng hồn|hoảng hốt|hoảng loạn|hoang mang|hoảng sợ|
hoảng vía|hóm hỉnh|hỗn canh|hỗn chiến|hỗn độn|hỗn hào|hỗn hợp|hỗn láo|hỗn loạn|hỗn mang|hỗn số|hỗn tạp|hỗn xược|hớ giá|hớ hênh|hời hợt|
hợp tình hợp lý|huy hoàng|hư ảo|hứa hẹn|ích dụng|ích kỉ|ích kỷ|ích lợi|ích nước lợi dân|ích quốc lợi dân|kém bền vững|kém cạnh|kém chất lượng|
kém cỏi|kém đi|kém hấp dẫn|kém hiệu lực|kém hiệu quả|kém hơn|kém linh hoạt|kém may mắn|kém mặn mà|kém năng động|kém phát triển|kém phẩm chất|
kém sắc|kém sút|kém tắm|kém thua|kém tin|kém trí nhớ|kém vui|kệch cỡm|khả dĩ|khái tính|khang cường|khang kiện|khang trang|khắc nghiệt|khăng khít|
khắt khe|khẩn cấp|khẩn cầu|khẩn điền|khẩn hoang|khẩn khoản|khẩn nài|khẩn nguyện|khẩn thiết|khẩn trương|khẽ khàng|khẽ nói|khiêm cung|khiếm diện|
khiếm hụt|khiếm khuyết|khiếm nhã|khiêm nhường|khiêm nhượng|khiếm thị|khiếm thính|khiêm tốn|khít khao|khít khịt|khoan khoái|khoan thai|khổng lồ|
khúc ca|khúc chiết|khúc côn cầu|khúc cua|khúc củi|khúc dạo đầu|khúc gỗ|khúc hát|khúc khích|khúc khuỷu|khúc mắc|khúc nhạc|khúc ruột|khúc sông|
khúc tráng ca|khúc xạ|kiên nhẫn|kiên quyết|kiêu binh|kiêu căng|kiêu dũng|kiêu hãnh|kiêu hùng|kiêu kỳ|kiêu ngạo|kiêu sa|kín bưng|kín chỗ|
kín cổng cao tường|kín đáo|kín gió|kín kẽ|kín lịch|kín miệng|kín mít|kín nước|kín tiếng|kỳ công|kỳ diệu|kỳ lạ|kỳ quái|là đà|là lạ|là lượt|là phẳng|
là quần áo|lãng phí|lánh đời|lánh mặt|lánh nạn|lao đao|láu cá|láu lỉnh|láu táu|lắt lay|lắt léo|lắt nhắt|lầm lỡ|lận đận|lận gian|lấn lướt|lề mề|
lệch lạc|lênh đênh|liêm chính|liêm khiết|liêm minh|liêm phóng|liêm sỉ|liên miên|liên tục|lo lắng|lỏng khí|lỏng lẻo|lỏng ra|lỏng tay|lỏng tẻ|
lỗi chính tả|lỗi cố ý|lỗi đạo|lỗi hẹn|lỗi hệ thống|lỗi kỹ thuật|lỗi lạc|lỗi lầm|lỗi nhịp|lỗi phải|lỗi phần mềm|lỗi sai|lỗi thời|lỗi thường gặp|
lỗi vi phạm|lỗi vô ý|lộn cổ|lộn giống|lộn kiếp|lộn lạo|lộn mửa|lộn ngược|lộn nhào|lộn tiết|lộn trái|lộn vòng|lộn xộn|lơ là|lờ mờ|lơi là|lơi lỏng|
lơi tay|lủng củng|lúng túng|lừng danh|lừng khừng|lừng lẫy|lừng vang|lươn lãi|lươn lẹo|lươn ngắn|lươn trạch|mang tính|mạnh ai nấy làm|mạnh bạo|
mạnh dạn|mạnh dần|manh động|mạnh được yếu thua|manh giáp|mạnh giỏi|mãnh hổ|mạnh hơn|mạnh khỏe|mạnh lên|mãnh liệt|mãnh lực|mạnh mẽ|mạnh miệng|
manh mối|manh mún|manh nha|mạnh nhất|mạnh tay|manh tâm|mãnh thú|mạnh thường quân|mãnh tướng|mạnh yếu|mạo hiểm|mau chóng|mau hỏng|mau khô|mau lành|
mau lẹ|mau lớn|mau mắn|mau miệng|mau mồm|mau nước mắt|mẫn cảm|mẫn cán|mẫn tiệp|mẫn tuệ|mầu nhiệm|mâu thuẫn|mỏng dính|mong manh|mỏng manh|mỏng mảnh|
mỏng môi|mỏng tang|mỏng tanh|mỏng yếu|mờ ám|mờ ảo|mờ dần|mờ đục|mơ hồ|mơ khô|mơ màng|mờ mắt|mờ mịt|mơ mòng|mơ mộng|mờ mờ|mơ ngủ|mờ nhạt|mờ nhòa|
mờ nhòe|mờ sương|mờ tỏ|mơ tưởng|mơ ước|nan đề|nan giải|nan hoa|nan nguy|nan quạt|nan tre|nan y|nắn nót|năng động|năng nổ|nể mặt|nể nả|nể nang|
nể phục|nể sợ|nể trọng|nể vì|nghiêm túc|ngoan cố|ngoan cường|ngoan đạo|ngoan hiền|ngoạn mục|ngoan nết|ngoan ngoãn|ngoan trò|ngổn ngang|ngột ngạt|
ngỡ là|ngỡ ngàng|ngỡ như|ngu dân|ngu dốt|ngu đần|ngu muội|ngu ngốc|ngu ngơ|ngu si|ngu trung|ngu xuẩn|ngu ý|nhã nhặn|nhàm chán|nhàm tai|nhạt dần|
nhạt màu|nhạt nhẽo|nhạt nhòa|nhạt phai|nhạt phèo|nhạt thếch|nhạt toẹt|nhạy bén|nhạy cảm|nhạy nghề|nhân ái|nhân bản chủ nghĩa|nhẫn cưới|nhẫn nại|
nhẫn nhịn|nhẫn nhục|nhẫn tâm|nhẫn vàng|nhất quán|nhất quyết|nhếch mép|nhếch môi|nhếch nhác|nhọc công|nhọc lòng|nhọc mệt|nhọc nhằn|nhọc sức|
nhọc thân|nhộn nhạo|nhộn nhịp|nhởn nhơ|nhu hòa|nhu nhú|nhu thuận|nhuần nhị|nhuần nhuyễn|nhuần thấm|nhũng nhiễu|nhút chua|nhút nhát|nhức đầu|
nhức mỏi|nhức nhối|nhức óc|nhức răng|nhức xương|nhược bằng|nhược cơ|nhược điểm|nhược thị|nhược tiểu|nhược trương|niềm an ủi|niềm cảm hứng|niềm đau|
niềm hạnh phúc|niềm hân hoan|niềm hy vọng|niềm khát khao|niềm kiêu hãnh|niềm kính yêu|niềm mong mỏi|niềm nở|niềm say mê|niềm thương|niềm tin|
niềm tự hào|niềm tự tôn|niềm vui|nòng cốt|nòng nọc|nòng pháo|nòng súng|nô bộc|nô dịch|nô đùa|nô en|nô lệ|nô nức|nô tài|nô tì|nỗi ám ảnh|nỗi ân hận|
nổi bật|nỗi buồn|nỗi bức xúc|nỗi đau|nỗi gì|nỗi khiếp|nỗi khổ|nỗi lo|nỗi lòng|nỗi nhớ|nỗi nhục|nỗi niềm|nỗi oan|nỗi sợ|nỗi trăn trở|nỗi vui|
nôn nóng|nồng ấm|nồng cháy|nồng cốt|nồng đậm|nồng độ|nồng hậu|nồng nàn|nồng nặc|nồng nhiệt|nồng say|nồng thắm|oai hùng|oai nghiêm|oai oái|
oai phong|oai quyền|oai vệ|oai vọng|oanh kích|oanh liệt|oanh tạc|oanh vàng|oanh yến|ồ ạt|ồ ề|ồ lên|ôn hòa|phải chăng|phàm là|phàm nhân|
phàm phu tục tử|phàm trần|phàm tục|phẩm bình|phẩm cách|phẩm cấp|phẩm chất|phẩm đề|phẩm giá|phẩm hàm|phẩm hạnh|phẩm màu|phẩm oản|phẩm phục|
phẩm tiết|phẩm trật|phẩm tước|phẩm vật|phiến diện|phiến đá|phiến động|phiến gỗ|phiến loạn|phiến ma|phiến quân|phong phú đa dạng|phồn hoa|phồn thể|
phồn thịnh|phồn thực|phồn vinh|phù hợp|phũ phàng|phức cảm|phức hợp|phức số|phức tạp|phương phi|qua loa|quái ác|quái chiêu|quái dị|quái đản|quái gở|
quái hình|quái kiệt|quái lạ|quái quỷ|quái thai|quái tượng|quái vật|quan cách|quan liêu|quắc thước|quằn quại|quẩn quanh|quật cường|quyết liệt|
rạng danh|rạng đông|rạng ngời|rạng rỡ|rạng sáng|rành mạch|rành nghề|rành rẽ|rành rọt|ráo riết|rập khuôn|rập ràng|rập rình|rẻ hơn|rẽ hướng|rẽ khách|
rẽ lối|rẻ mạt|rẽ ngang|rẽ nhánh|rẽ nước|rẽ phải|rẻ quạt|rẽ ròi|rẽ rọt|rẻ rúng|rẻ thối|rẻ tiền|rẽ trái|rời rạc|rụt rè|rực cháy|rực đỏ|rực hồng|
rực lửa|rực rỡ|rực sáng|rườm rà|sạch bách|sạch bệnh|sạch bong|sạch bóng|sạch đẹp|sạch làng|sạch nhà|sạch nợ|sạch nước cản|sạch sành sanh|sạch sẽ|
sạch trong|sạch trơn|sạch túi|sạch vết|sai lệch|sảng khoái|sáng suốt|sành ăn|sành điệu|sành sỏi|sành sứ|sao nhãng|sáo rỗng|sát sao|sát thực|
sấp bóng|sấp mặt|sấp ngửa|sấp nhỏ|sinh động|sòng bạc|sòng bài|sòng phẳng|song toàn|sỗ sàng|sốt sắng|sơ lược|sơ sài|súc tích|sung túc|suôn đuột|
suôn sẻ|sức sống mãnh liệt|sừng nai|sừng sẹo|sừng sỏ|sừng sững|sừng tê giác|sừng trâu|tạm bợ|tản bộ|tản cư|tản mác|tản mạn|tản mát|tản nhiệt|
tản quyền|tản ra|tản văn|tanh bành|tanh hôi|tanh tách|tanh tưởi|tằn tiện|tâm huyết|tận tụy|tẻ lạnh|tẻ ngắt|tẻ nhạt|te tua|tề chỉnh|tề gia|tề ngụy|
tế nhị|tề thiên|tề tựu|thản nhiên|thanh đạm|thành khẩn|thanh liêm|thân thiện|thận trọng|thấu đáo|thiết tha|thiết thực|thiết yếu|thiếu thốn|
thoáng buồn|thoáng chốc|thoáng đãng|thoáng gió|thoáng hơi|thoáng khí|thoáng mát|thoáng nghĩ|thoáng qua|thô thiển|thống thiết|thờ ơ|thời thượng|
thuần thục|thui thủi|thực chất|thực dụng|tỉ giá|tỉ mẩn|tỉ mỉ|tỉ số|tỉ tê|tỉ thí|tỉ trọng|tích cực|tiện lợi|tiện nghi|tiên tiến|tiêu biểu|tiêu cực|
tinh gọn|tĩnh lặng|tinh nhuệ|tỉnh táo|tinh vi|toàn diện|toàn tâm toàn ý|tối ưu|tráng ca|tráng đinh|tráng khí|tráng kiện|tráng lệ|tráng men|
tráng miệng|tráng niên|tráng sĩ|tráng sỹ|tráng trứng|trăn trở|trầm lắng|trầm trọng|trì trệ|trọn bộ|trọn đời|trọn gói|trọn kiếp|trọn năm|trọn ngày|
trọn nghĩa|trọn tình|trọn vẹn|trơn bóng|trơn láng|trơn nhẵn|trơn tru|trơn trượt|trung thành|trung thực|trực diện|trưởng thành|trừu tượng|tùy tiện|
tuyệt vời|tự giác|tự phát|tự ti|tự tin|tự trọng|tươi sáng|tương đối|tương xứng|u ác|u ám|u ẩn|u buồn|u hoài|u linh|u mê|u minh|u nang|u não|u nần|
u nhã|u sầu|u tối|u uẩn|u uất|u xơ|uể oải|uyển chuyển|ưu việt|vẻ vang|vĩ đại|vô tận|vô tư|vội vàng|vui vẻ|vững chắc|xa hoa|xa xôi|xác đáng|
xác thực|xán lạn|xót lòng|xót ruột|xót thương|xót xa|xuất sắc|xuề xòa|xúi bẩy|yên bình|yếu kém`;
