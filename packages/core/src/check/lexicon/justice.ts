/** Justice, police, defence, drugs, traffic safety, complaints. */
export const justiceCompounds = `
án binh bất động|án chồng án|án chung thân|án dân sự|án điểm|án đình chỉ|án hình sự|án kinh tế|án kỷ luật|án lệ|án mạng|án ngữ|an ninh biên giới|
an ninh chính trị|an ninh con người|an ninh công nhân|an ninh hàng không|an ninh kinh tế|an ninh lương thực|an ninh năng lượng|an ninh nguồn nước|
an ninh nội bộ|an ninh nông thôn|an ninh quốc gia|an ninh tôn giáo|an ninh trật tự|an ninh trường học|an ninh tư tưởng|an ninh văn hóa|
an ninh y tế|án oan|án phạt|án phí|án phúc thẩm|án quá hạn|án sát|án sơ thẩm|án thư|án tích|an toàn cháy nổ|an toàn đường sắt|an toàn giao thông|
an toàn khu|an toàn lao động|an toàn thực phẩm|an toàn trường học|an toàn xã hội|án tồn đọng|án treo|án tù|án tử|án văn|báng bổ|báng súng|bảo an|
bảo lĩnh|bảo mật nhà nước|bảo vệ an ninh|bảo vệ biên giới|bảo vệ chủ quyền|bảo vệ dân phố|bảo vệ môi trường|bảo vệ nền tảng|bảo vệ nhân chứng|
bảo vệ pháp luật|bảo vệ rừng|bảo vệ tổ quốc|bảo vệ trẻ em|bắn bia|bắn cháy|bắn chìm|bắn cung|bắn đá|bắn đạn thật|bắn hạ|bắn máy bay|bắn nợ|bắn phá|
bắn pháo hoa|bắn rơi|bắn súng|bắn tập|bắn thủng|bắn tỉa|bắn tin|bắn tốc độ|bắn trả|băng ổ nhóm|bắt bị can|bắt bớ|bắt cóc|bắt khẩn cấp|bắt nợ|
bắt quả tang|bắt tạm giam|bắt truy nã|bắt vạ|bị can tại ngoại|bị động chiến đấu|bị đơn|biên bản phạm tội|biên bản vi phạm|biên phòng cửa khẩu|
biên phòng nhân dân|biên phòng toàn dân|biên phòng vững mạnh|binh bị|binh biến|binh chủng|binh đao|binh đoàn|binh đội|binh gia|binh khí|binh lính|
binh lửa|binh lực|binh lược|binh nghiệp|binh ngũ|binh nhất|binh nhì|binh nhu yếu|binh pháo|binh pháp|binh phí|binh phục|binh quyền|binh sĩ|binh sỹ|
binh thư|binh tình|binh trạm|binh vận|binh vụ|binh xưởng|bồi thường nhà nước|bội ước|buôn bán hàng cấm|buôn bán ma túy|buôn bán người|
buôn bán phụ nữ|buôn bán trái phép|buôn chuyến|buôn hàng|buôn làng|buôn ma túy|buôn tham|buôn thúng bán bưng|buôn trưởng|buôn vua|bức cung|cá độ|
cải tạo phạm nhân|cải tạo tư tưởng|cản địa|cản đường|cản phá|cản trở công vụ|cản trở giao thông|cắm bản|cắm biển báo|cắm chốt|cắm cọc|cắm cờ|
cắm cúi|cắm hoa|cắm mặt|cắm mốc giới|cắm rễ|cắm sào|cắm trại|cấm chỉ|cấm chuyển hướng|cấm cung|cấm dừng|cấm đảm nhiệm|cấm địa|cấm kết hôn|cấm khẩu|
cấm lưu thông|cấm ngặt|cấm tàng trữ|cấm thành|cấm tuyệt|cấm vận|cấm vượt|chạy quá tốc độ|chạy xe|chấp hành án|chấp hành pháp luật|
chấp hành quy định|chấp hành viên|chấp hành xong án|chấp pháp viên|chế áp cháy|chế ngự hỏa hoạn|chiến bại|chiến bệnh binh|chiến đấu cao|
chiến đấu viên|chiến lợi phẩm|chiến pháp|chiến sự|chiến thuyền|chiến trận|chiến tuyến|chiến tướng|chống án|chống bán phá giá|chống bạo lực|
chống buôn bán người|chống cự|chống cưỡng chế|chống đua xe|chống gián điệp|chống giặc|chống hành hung|chống khủng bố|chống nhiễu|chống phá hoại|
chống rửa tiền|chống thất thu|chống thực dân|chống tiếp tay|chống tiêu cực|chống tội phạm|chống trộm|chống va|chống xâm hại|chống xâm lược|
chữa cháy rừng|cổ súy bạo lực|cố ý làm trái|công binh|công chứng điện tử|công chứng viên|công đồn|công tố|cư trú trái phép|cưỡng bức lao động|
cưỡng dâm|cưỡng đoạt tài sản|cướp biển|cướp bóng|cướp chính quyền|cướp cò|cướp đường|cướp giật|cướp lời|cướp ngân hàng|dẫn độ tội phạm|
dẫn giải bị can|di lý|diễn biến tội phạm|diễn tập chiến đấu|diễn tập chữa cháy|diễn tập khu vực|diễn tập phòng thủ|diễn tập phương án|dồn ép|dụ dỗ|
dụ hàng|dụ hoặc|dụ ngôn|đạn bọc đường|đạn chì|đạn dược|đạn đạo|đạn giả|đạn hạt nhân|đạn lạc|đạn mã tử|đạn nổ|đạn pháo|đạn thật|đánh án|
đánh bạc trực tuyến|đánh bom|đánh chiếm|đánh dẹp|đánh du kích|đánh đàn|đánh địch|đánh đòn|đánh đuổi|đánh gục|đánh hội đồng|đánh lạc hướng|đánh lui|
đánh lừa|đánh nhau|đánh phá|đánh rơi|đánh tháo|đánh thuế|đánh tráo|đánh úp|đánh võ|đánh vỡ|đào ngũ|đảo ngũ|đầu gấu|đầu trộm đuôi cướp|đe búa|
đe dọa|đe loi|đe nẹt|điểm cai nghiện|điều khiển giao thông|điều tra tội phạm|điều tra truy tố|đình chỉ điều tra|đình chỉ vụ án|đoạt mạng|đóng quân|
độ cồn|đối tượng bắt cóc|đối tượng cầm đầu|đối tượng hình sự|đối tượng phạm tội|đối tượng phản động|đối tượng truy nã|đồn biên phòng|đồn bốt|
đồn cảnh sát|đồn công an|đồn đại|đồn điền|đồn đoán|đồn lũy|đồn rằng|đồn thổi|đồn thú|đồn trú|đồn trưởng|đột kích|đột nhập trộm|đột xuất|
đơn tố giác|đường dây cá độ|đường dây mua bán|đường dây tội phạm|đương sự|gài bẫy|gài mìn|gài số|gây án|gây rối trật tự|gây thương tích nặng|
giải cứu con tin|giải quyết dứt điểm|giải quyết đơn thư|giải quyết khiếu nại|giải quyết tố cáo|giải quyết vụ án|giam cầm|giam chung|giam cứu|
giám định tư pháp|giám định viên|giám đốc thẩm|giam giữ|giam hãm|giam lỏng|giam lương|giám thị trại giam|giam vốn|giáo dục cải tạo|giáo dưỡng|
giáo huấn|giao nộp vũ khí|giao thông tỉnh|giặc biển|giặc cướp|giặc dốt|giặc đói|giặc đốt phá|giặc giã|giặc giặc|giặc lửa|giặc ngoại xâm|
giặc nội xâm|hành hạ|hành hình|hành hung|hành nghề luật sư|hành quyết|hậu cần kỹ thuật|hậu phương vững chắc|hầu tòa|hình pháp|hỏa điểm|
hỏi cung bị can|hối lộ|huấn luyện dân quân|huấn luyện nghiệp vụ|huấn luyện quân sự|huấn thị|hung ác|hung bạo|hung dữ|hung đồ|hung hãn|hung hăng|
hung hiểm|hung khí|hung phạm|hung tàn|hung thần|hung thủ|hung tin|hung tợn|kẻ gian xảo|kết án|kết cung|kết luận điều tra|kết luận thanh tra|
kết thúc điều tra|kết tội oan|khám nghiệm hiện trường|khám nghiệm tử thi|khám tuyển nghĩa vụ|khám xét người|kháng cáo bản án|kháng cự lệnh|
kháng nghị phúc thẩm|khiếu kiện kéo dài|khiếu kiện phức tạp|khiếu kiện tập thể|khiếu kiện vượt cấp|khiếu nại đông người|khiếu nại hành chính|
khiếu nại tố cáo|khiếu tố tập thể|khởi kiện hành chính|khởi tố bị|khởi tố vụ án|khu vực phòng|khủng bố|khủng hoảng|khủng khiếp|khủng long|
kiểm sát điều tra|kiểm sát viên|kiểm soát biên giới|kiểm soát chi|kiểm soát dịch bệnh|kiểm soát giết mổ|kiểm soát lạm phát|kiểm soát nội bộ|
kiểm soát ô nhiễm|kiểm soát quân sự|kiểm soát quyền lực|kiểm soát rủi ro|kiểm soát tài sản|kiểm soát tải trọng|kiểm soát viên|kiểm tra hành chính|
kiểm tra quân sự|ký giam|lái buôn|lái đạn|lái đò|lái máy bay|lái tàu|lái thử|lái xe|làm rõ vụ án|lệnh gọi|lệnh khám nhà|lệnh khởi tố|
lính biên phòng|lính biệt kích|lính canh|lính cảnh vệ|lính chì|lính chiến|lính cứu hỏa|lính dù|lính đánh thuê|lính gác|lính hải quân|lính lệ|
lính mới|lính ngụy|lính quýnh|lính thú|lính thủy|lính tráng|lính trẻ|lính trinh sát|lời bào chữa|lời chứng|lợi dụng chức vụ|lợi dụng tín nhiệm|
lời khai báo|luật quân sự|lừa bán người|lừa dối khách hàng|lừa đảo qua mạng|lừa đảo trực tuyến|lừa gạt người dân|lừa thầy|lừa tình|
lực bất tòng tâm|lực cản|lực dịch|lực đàn hồi|lực đẩy|lực điền|lực ép|lực hấp dẫn|lực học|lực hút|lực kéo|lực lưỡng|lực lượng|lực ly tâm|
lực ma sát|lực sĩ|lực tác|lực từ|ma cà rồng|ma chay|ma chất|ma cỏ|ma cô|ma đạo|ma giáo|ma két|ma lanh|ma lem|ma lực|ma ma|ma mãnh|ma men|ma mị|
ma ninh|ma nữ|ma phăng|ma quái|ma quỷ|ma sát|ma sơ|ma tà|ma thuật|ma trận|ma trơi|ma túy|ma vương|ma xó|mai phục|mất mạng|mất tài sản|mất trộm xe|
mô tô|mua bán ma túy|mua bán người|mua bán trái phép|mua bán trẻ em|mua bán vũ khí|mua chuộc|mưu đồ|mưu hại|mưu phản|mưu sát|mưu sĩ|
mưu toan phá hoại|nghi án|nghi binh|nghi can|nghi hoặc|nghi kỵ|nghi lễ|nghi ngại|nghi nghi|nghi ngờ|nghi ngút|nghi nhiễm|nghi phạm|nghi thờ|
nghi thức|nghi tình|nghi trang|nghi trượng|nghi vấn|ngục thất|ngục tốt|ngục tù|ngụy trang|người bị kết án|nhà tạm giam|nổ mìn khai thác|
nổ súng trấn áp|nộp phạt|oan án|oan gia|oan hồn|oan khiên|oan khốc|oan khuất|oan khúc|oan nghiệt|oan sai|oan tình|oan trái|oan uổng|oan ức|
phạm luật|phản bội tổ quốc|phản gián|phản loạn|phản tặc|phạt tù cải tạo|phân định thắng thua|phân luồng xe|phiên tòa giả định|phiên tòa lưu động|
phiên tòa trực tuyến|phòng không nhân dân|phóng nhanh|phòng vệ chính đáng|phòng vệ tổ quốc|phục kích|phục quốc|quá tam|quản chế|quản giáo viên|
quản lý vũ khí|quay xe|quấy rối tình dục|rượu bia|rượu cần|rượu chát|rượu chè|rượu gạo|rượu lậu|rượu mạnh|rượu nếp|rượu ngâm|rượu ngoại|rượu ngô|
rượu nho|rượu tây|rượu thịt|rượu thuốc|rượu trắng|rượu vang|sát hại người|sát phạt nhau|sát thủ|sẵn sàng cơ động|sẵn sàng ứng phó|súng bắn tỉa|
súng cối|súng đại bác|súng đạn|súng hỏa mai|súng hơi|súng kích điện|súng kíp|súng lục|súng máy|súng ngắn|súng nước|súng ống|súng phun lửa|
súng quân dụng|súng săn|súng thần công|súng tiểu liên|súng trường|súng tự chế|súng tự tạo|sử dụng trái|tai nạn do rượu|tai nạn nghiêm trọng|
tai nạn thảm khốc|tạm giam giữ|tạm giữ hình sự|tạm giữ phương tiện|tạm trú tạm vắng|tàng trữ hàng cấm|tàng trữ vũ khí|tang vật vụ án|tăng nặng|
tẩu tán tang vật|tên giặc|tên lính|tên lửa đạn đạo|tên lửa hành trình|tên lửa phòng không|tên tội phạm|thanh sát quân|thanh tra đột xuất|
thẩm phán sơ cấp|thế trận an ninh|thi hành công vụ|thiết bị nổ|thoát án|thoát hiểm|thoát nạn|thoát y|thu giữ|thu hồi tài|thư ký phiên tòa|
tiền án tiền sự|tiền bảo kê|tiền chất ma túy|tiền chuộc|tiền sự|tiếp công dân|tiếp dân|tiếp tay tội phạm|tín dụng đen|tình báo quốc phòng|
tình báo viên|tình nghi|tòa án|tòa bạch ốc|tòa báo|tòa cao ốc|tòa chuyên trách|tòa dân sự|tòa đại hình|tòa giám mục|tòa hành chính|tòa hình sự|
tòa kinh tế|tòa lâu đài|tòa nhà|tòa sen|tòa soạn|tòa sơ thẩm|tòa thánh|tòa tháp|tòa thị chính|tòa thượng thẩm|tòa tối cao|tố giác tin|
tố tụng tư pháp|tội ác chiến tranh|tội ác dã man|tội danh trốn thuế|tội đưa hối lộ|tội giết|tội nhận hối lộ|tội phạm ẩn|tội phạm hóa|tội phạm nguy|
tổng rà|trại cải tạo|trại giam giữ|trại tạm|trấn áp tội phạm|trật tự giao thông|trinh bạch|trinh nguyên|trinh nữ|trinh sát|trinh thám|trinh tiết|
trộm cắp|trộm chó|trộm cướp|trộm mộ|trộm nghe|trộm nghĩ|trộm vía|trộm xe|trung đoàn cảnh sát|trung sĩ quan|trung úy công an|truy bắt tội phạm|
truy quét ma túy|truy tố bị can|tù chung|tụ tập|tù trốn trại|tuần tra biên giới|tuần tra đêm|tuần tra mặt nước|tuần tra nhân dân|tuyến phòng thủ|
tư pháp cơ sở|tư pháp hình sự|tư pháp hộ tịch|tử sĩ|tự thú|tử tội|tử tù|tự vệ biển|tự vệ cơ quan|vận chuyển hàng cấm|vận chuyển ma túy|
vận chuyển vũ khí|vật chứng gốc|vật chứng vụ án|vi phạm hành lang|vi phạm nồng độ|vi phạm quy tắc|vụ án ma|vụ án mạng|vụ bạo hành|vụ bắt|vụ cướp|
vụ đánh nhau|vũ khí thể thao|vũ khí thô|vũ khí tự chế|vụ lừa đảo|vụ thảm sát|vụ trộm|vụ tự tử|vụ xả súng|xả súng|xâm phạm bí mật|xâm phạm sức khỏe|
xét xử công|xét xử nghiêm|xung đột pháp luật|xử lý hành vi|xử lý tin`;
