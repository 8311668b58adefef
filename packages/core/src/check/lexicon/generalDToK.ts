/** General words of administrative prose, first letters d to k. */
export const generalDToKCompounds = `
dàn cảnh|dàn dựng|dàn đều|dàn hàng|dàn hòa|dàn mỏng|dàn quân|dàn xếp|dành cho|dành dụm|dành phần|dành riêng|dành tặng|dành thời gian|dao động|
dạy bảo|dạy chữ|dạy dỗ|dạy học|dạy kèm|dạy nghề|dạy thêm|dẫn bước|dấn bước|dẫn chiếu|dẫn chứng|dẫn dắt|dẫn dụ|dẫn đầu|dẫn đến|dẫn độ|dẫn đường|
dẫn giải|dẫn giống|dẫn khách|dẫn lối|dẫn luận|dẫn lưu|dẫn nguồn|dẫn nhập|dẫn nước|dấn thân|dẫn tới|dẫn trình|dẫn truyền|dẫn xuất|dập dịch|dập ghim|
dập lửa|dập nát|dập tắt|dẹp bỏ|dẹp loạn|dẹp yên|di chuyển|di cư|di tản|di thực|diễn biến|diễn giảng|diễn ra|diễn tả|diễn tập|diễn thuyết|diễn tiến|
diễn văn|diễn xướng|diệt chủng|diệt chuột|diệt cỏ|diệt khuẩn|diệt mối|diệt muỗi|diệt sâu|diệt tận|diệt trừ|diệt vong|dìu dắt|dò hỏi|dò la|dò mìn|
dò tìm|dò xét|dọa dẫm|dọa nạt|dọn ăn|dọn bãi|dọn cỏ|dọn dẹp|dọn đi|dọn sạch|dọn vệ sinh|dồn dập|dồn dịch|dồn điền|dồn đổi thửa|dồn ghép|dồn lực|
dồn nén|dồn sức|dồn tâm|dồn ứ|dỡ bỏ|dỡ hàng|dỡ nhà|dời chuyển|dời đi|dời đô|dời đổi|du canh|du cư|du hành|du học|du kích|du lãm|du nhập|dùng chung|
dụng công|dùng dằng|dùng dở|dung dưỡng|dung hòa|dung hợp|dung nạp|dụng tâm|dung thứ|dùng thử|dung tục|dung túng|dụng võ|dùng xong|dụng ý|duy danh|
duy nhất|duy trì|duy tu|duy ý chí|duyệt binh|duyệt chi|duyệt quyết toán|duyệt thẩm định|duyệt xét|duyệt y|dự án|dự báo|dự bị|dự cảm|dự chi|dự định|
dự đoán|dự giờ|dự họp|dự hội|dự khán|dự kiến|dự lãm|dự lệnh|dự liệu|dự nguồn|dự phần|dự sơ tuyển|dự thảo|dự thẩm|dự thầu|dự thi|dự thính|dự tiệc|
dự tính|dự toán|dự trù|dự trữ|dự tuyển|dựa dẫm|dựa theo|dựa trên|dựa vào|dựng biển|dừng bước|dừng chân|dừng chờ|dựng chuyện|dựng cột|dừng đỗ|
dựng đứng|dừng hình|dựng hình|dừng hoạt động|dừng lại|dựng lán|dựng lều|dựng nước|dựng phim|dừng tay|dừng thi công|dựng tượng|dựng vợ gả chồng|
dựng xây|dừng xe|dưỡng lão|dưỡng nuôi|dưỡng sức|dứt bỏ|dứt điểm|dứt lời|đảm bảo|đàm đạo|đàm luận|đảm nhận|đảm nhiệm|đàm phán|đảm phụ|đàm thoại|
đàm tiếu|đảm trách|đàn áp|đan cài|đàn hồi|đan kết|đan lát|đan móc|đan xen|đáng ghi nhận|đáng giá|đáng mừng|đáng quan tâm|đáng tiếc|đánh bạc|
đánh bại|đánh bóng|đánh cắp|đánh chặn|đánh chìm|đánh dấu|đánh đập|đánh đổi|đánh động|đánh ghen|đánh giá|đánh giết|đánh mã|đánh máy|đánh mất|
đánh ra|đánh số|đánh thắng|đánh thốc|đánh thức|đánh tỉa|đánh tiếng|đánh trúng|đánh vần|đánh vật|đào ao|đào bới|đạo diễn|đào đất|đào hố|đào kênh|
đào sâu|đào tạo|đào thải|đào thoát|đạo văn|đào xới|đáp án|đáp đền|đáp lễ|đáp lời|đáp trả|đáp từ|đáp ứng|đạt chỉ tiêu|đạt chuẩn|đạt được|đạt giải|
đạt kế hoạch|đạt loại|đạt mức|đạt ngưỡng|đạt thành tích|đạt tới|đạt yêu cầu|đăng bạ|đăng báo|đăng bộ|đăng cai|đẳng cấp|đăng đàn|đẳng hướng|đăng kí|
đăng kiểm|đăng ký|đăng lính|đăng nhập|đăng quang|đẳng sâm|đăng tải|đẳng thức|đăng tin|đặt bày|đặt bút|đặt chân|đặt chỗ|đặt dấu|đặt điều kiện|
đặt giá|đặt giấy|đặt hàng|đặt hy vọng|đặt lại|đặt lịch|đặt mua|đặt mức|đặt nặng|đặt nền móng|đặt nhiệm vụ|đặt ra|đặt tên|đặt trước|đặt vào|
đặt vấn đề|đặt vật|đặt vé|đặt viết|đặt vòng hoa|đấu đá|đấu giá|đấu hợp|đấu khẩu|đấu loại|đấu lý|đấu nối|đầu quân|đấu súng|đấu tập|đầu thai|
đấu thầu|đấu thủ|đấu tố|đấu tranh|đấu trí|đấu trường|đầu tư|đẩy đưa|đẩy lên|đẩy lùi|đẩy mạnh|đẩy nhanh|đẩy ra|đẩy thuyền|đẩy xa|đeo bám|đeo đẳng|
đeo đuổi|đeo khẩu trang|đề án|đề cao|đề cương|đề dẫn|đề đạt|đệ đơn|đề kháng|đề nghị|đề phòng|đề ra|đệ trình|đề tựa|đề xuất|đề xướng|đền bù|đền đáp|
đền ơn|đền tội|đi biển|đi bộ|đi buôn|đi chệch|đi chợ|đi chơi|đi công tác|đi dần|đi đầu|đi đến|đi đôi|đi đường|đi học|đi họp|đi kèm|đi khám|đi lạc|
đi lại|đi làm|đi lễ|đi lên|đi lính|đi lùi|đi muộn|đi nghĩa vụ|đi ngược|đi nước ngoài|đi ở|đi ra|đi rẫy|đi rừng|đi sai|đi sát|đi săn|đi sâu|đi sớm|
đi tắt|đi thăm|đi thi|đi thực tế|đi tới|đi trái|đi trước|đi vào|đi vay|đi vắng|đi vận|đi về|đi vòng|đi xa|đi xuống|điểm chỉ|điểm danh|điểm duyệt|
điểm huyệt|điểm lại|điểm mặt|điểm tin|điểm tô|điểm xuyết|điền chủ|điền dã|điền đầy đủ|điền kinh|điền thông tin|điền trạch|điền vào|điều chế|
điều chỉnh|điều chuyển|điều dưỡng|điều độ|điều động|điều giải|điều hành|điều hòa|điều khiển|điều nghiên|điều phối|điều tần|điều tiết|điều tốc|
điều tra|điều trị|điều trình|điều vận|đình bản|định biên|định canh|đình chỉ|đình chiến|đính chính|đình công|định cư|định dạng|định danh|định đề|
định đoạt|định đô|đình đốn|định giá|định hình|đình hoãn|đính hôn|định hướng|đính kèm|định khối|định khung|định kiến|định lập|định liệu|định luật|
định lượng|định mệnh|định nghĩa|định tâm|định tính|định tội|đình trệ|đính ước|định vị|đo bóc|đo đạc|đo đếm|đo độ|đo lường|đo vẽ|đo xa|đoán biết|
đoán định|đoán già|đoán trước|đoạt chức|đoạt giải|đoạt lại|đọc bản|đọc hiểu|đọc kỹ|đọc lướt|đọc sách|đọc thuộc|đọc viết|đòi hỏi|đòi lại|đòi nợ|
đòi quyền lợi|đón bắt|đón chào|đón dâu|đón đầu|đón đoàn|đón đợi|đón đưa|đón đường|đón khách|đón nhận|đón rước|đón tết|đón tiếp|đón trả|đón xem|
đón xuân|đóng bảo hiểm|đóng băng|đóng bầu|đóng chai|đóng cọc|đóng cửa|đóng dấu|đóng đinh|đóng đô|đóng gói|đóng góp|đóng hộp|đóng khung|đóng kín|
đóng mộc|đóng mở|đóng phí|đóng phim|đóng quyển|đóng sổ|đóng tàu|đóng thuế|đóng vai|đổ bể|đổ bê tông|đổ bộ|đổ dốc|đổ đất|đổ đèo|đô hộ|đổ lỗi|đổ máu|
đổ nát|đổ ngã|đổ nước|đổ rác|đổ sập|đổ thải|đổ tội|đổ tràn|độ trì|đổ trộm|đổ vỡ|đổ xăng|đổ xô|độc bá|độc canh|độc chiếm|đốc chiến|đốc công|
độc diễn|độc đoán|độc hại|độc lập|độc quyền|đốc suất|độc tấu|độc thoại|đốc thu|đốc thúc|độc tôn|đồi bại|đổi chác|đối chất|đổi chiều|đối chiếu|
đổi chỗ|đối chứng|đổi công|đối diện|đối đãi|đối đáp|đối đẳng|đổi đất|đối đầu|đối địch|đổi đời|đổi giấy phép|đổi hình|đổi hướng|đối kháng|đối khớp|
đối lập|đổi lấy|đối mặt|đổi mới|đổi ngày công|đối ngẫu|đối ngoại|đổi ngôi|đối nhân xử thế|đối phó|đối sánh|đối soát|đổi tên|đổi thay|đối thoại|
đối thủ|đổi thửa|đổi tiền|đối trị|đối trọng|đối trừ|đối tượng|đổi vùng|đối xử|đối xứng|đôn đốc|đôn hóa|đôn lên|động binh|đồng bộ|đồng cảm|
động chạm|đồng chủ trì|đồng diễn|động dục|động đậy|động đến|đồng kiến|đồng lõa|đồng loạt|động lòng|đồng mưu|động não|đồng nhất|đồng phạm|
động phòng|động phủ|đồng sở hữu|đồng sức|đồng tài trợ|đồng tâm|động tâm|đồng thanh|động thủ|đồng thuận|đồng thực hiện|đồng tình|động tĩnh|động tới|
động viên|đồng ý|đột biến|đột ngột|đột nhập|đột phá|đột quỵ|đơn cử|đơn phương|đua chen|đua đòi|đua tranh|đua xe|đục đẽo|đúc kết|đục khoét|đục lỗ|
đúc rút|đúc sẵn|đúc tiền|đúc tượng|đùm bọc|đùn đẩy|đụng chạm|đụng đầu|đụng độ|đúng hạn|đuổi bắt|đuổi đánh|đuổi học|đuổi kịp|đuổi theo|đuổi việc|
đưa đẩy|đưa đến|đưa đi|đưa đón|đưa đơn|đưa đường|đưa hàng|đưa hối lộ|đưa lên|đưa ra|đưa sang|đưa tang|đưa tay|đưa thư|đưa tiền|đưa tiễn|đưa tin|
đưa tới|đưa trở lại|đưa vào|đưa về|đưa xuống|đứng bánh|đứng bóng|đứng cái|đứng chân|đứng đầu|đứng gác|đứng giá|đứng hình|đứng lên|đứng máy|
đứng ngoài|đứng ra|đứng sau|đứng tên|đứng trước|đứng tuổi|đứng về|đứng vững|đứng yên|được biết|được giao|được hưởng|được lòng|được mùa|được phép|
được thua|được tiếng|được tuyển|được việc|đương chức|đương đại|đương đầu|đương kim|đương nhiệm|đương thời|ém nhẹm|ép chín|ép cọc|ép cung|ép dầu|
ép duyên|ép gan|ép giá|ép xác|ép xung|gác bếp|gác bỏ|gác chuông|gác cổng|gác đêm|gác lại|gán ghép|gạn hỏi|gạn lọc|gán nợ|gán tội|gánh chịu|gánh đỡ|
ganh đua|ganh ghét|gánh hàng|gánh hát|gánh nặng|gánh nợ|ganh tị|gánh vác|gào thét|gạt bỏ|gạt gẫm|gạt lệ|gạt ra|gắn bảng|gắn biển|gắn bó|gắn chặt|
gắn chíp|gắn huân chương|gắn kết|gắn liền|gắn mác|gắn máy|gắn nhãn|gắn với|gắng công|gắng gượng|gắng sức|gặp gỡ|gặp khó|gặp may|gặp mặt|gặp nạn|
gặp phải|gặp rủi|gặp trở ngại|gặt hái|gập ghềnh|gây ảnh hưởng|gây áp lực|gây ấn tượng|gây bất bình|gây bệnh|gây cản trở|gây cháy|gây chiến|
gây chuyện|gây dựng|gây giống|gây gổ|gây hại|gây hấn|gây hậu quả|gây khó dễ|gây khó khăn|gây lãng phí|gây lộn|gây lũ|gây mầm|gây mất|gây mê|
gây nghiện|gây ngộ độc|gây nhiễu|gây nuôi|gây ô nhiễm|gây ồn|gây phiền hà|gây quỹ|gây ra|gây rối|gây rừng|gây sự|gây sức ép|gây tai nạn|gây tê|
gây thất thoát|gây thất thu|gây thiệt hại|gây thù|gây thương tích|gây tội|gây trồng|gây ùn tắc|gây vốn|ghé thăm|ghé vào|ghép cành|ghép đôi|
ghép gan|ghép hộ|ghép lại|ghép lớp|ghép mắt|ghép tạng|ghép thận|ghép tim|ghép vần|ghê tởm|ghi âm|ghi bàn|ghi chép|ghi chi|ghi chú|ghi công|
ghi danh|ghi dấu ấn|ghi đầy đủ|ghi đĩa|ghi điểm|ghi hình|ghi lòng|ghi nhãn|ghi nhận|ghi nhớ|ghi nợ|ghi rõ|ghi sổ|ghi tạc|ghi tên|ghi thu|ghi tội|
ghi vào|ghi vốn|ghi vở|ghìm giá|ghìm giữ|gia ân|giả chết|gia cố|gia cường|giả danh|giả dối|giả định|giả đò|gia giảm|gia hạn|giả hiệu|gia hình|
gia hồi|gia lâm|giả mạo|giả ngơ|gia nhập|gia nhiệt|gia tải|giả tạo|gia tăng|giả thiết|giả thuyết|gia tốc|giả trang|gia trọng|giả vờ|giải bài|
giãi bày|giải binh|giải cấu|giải chấp|giải chức|giải cứu|giải đáp|giải độc|giải giáp|giải hạn|giải hòa|giải khát|giải khuây|giải lao|giải mã|
giải nén|giải ngân|giải nghệ|giải nghĩa|giải ngố|giải nguy|giải nhiệm|giải nhiệt|giải oan|giải phẩm|giải phân|giải phẫu|giải phóng|giải quyết|
giải tán|giải thể|giải thích|giải thoát|giải tỏa|giải tội|giải trí|giải trình|giải trừ|giải vây|giảm án|giảm áp lực|giảm bậc|giám biên|
giảm biên chế|giảm bớt|giảm cân|giảm chấn|giảm chi|giảm chuẩn|giảm dần|giảm dân số|giảm dư|giảm đau|giảm đầu mối|giám định|giảm đói|giám đốc|
giảm giá|giảm hao|giám hiệu|giảm học phí|giám hộ|giám khảo|giảm khẩu phần|giảm lãi suất|giảm lỗ|giám mã|giảm mạnh|giảm nghèo|giảm nhanh|giảm nhẹ|
giảm ô nhiễm|giảm phát|giảm phí|giám quản|giảm rủi ro|giám sát|giảm sâu|giảm sinh|giảm sút|giám thị|giảm thiệt hại|giảm thiểu|giảm thời gian|
giảm thuế|giảm tốc|giảm tội|giảm trọng|giảm trừ|giám tuyển|giảm tỷ lệ|giảm ùn tắc|giảm xóc|giảm xuống|giãn cách|giãn dân|giãn dòng|gián đoạn|
giãn hoãn|giãn nở|giãn nợ|giãn thời gian|giãn thuế|giãn tiến độ|gián tiếp|giãn tĩnh mạch|giảng bài|giảng dạy|giảng đạo|giảng hòa|giảng kinh|
giành chiến thắng|giành chính quyền|giành được|giành giải|giành giật|giành huy chương|giành lại|giành lấy|giành quyền|giành thắng lợi|giành vị trí|
giao ban|giao biên|giao cấu|giao chỉ tiêu|giao chiến|giao cho|giáo dục|giao duyên|giao dự toán|giao đất|giao đấu|giao điểm|giao hàng|giao hảo|
giao hẹn|giáo hóa|giao hưởng|giao kế hoạch|giao kết|giao khoán|giao liên|giao lưu|giao mặt bằng|giao mùa|giao nạp|giao nhận|giao nhiệm vụ|giao nộp|
giao phó|giao phối|giao quyền|giao rừng|giao tế|giao thoa|giao thông|giao thời|giao thừa|giao thương|giao tiếp|giao trả|giao trách nhiệm|
giao tranh|giao trực tiếp|giao tuyến|giao ước|giao việc|giáp biên|giáp giới|giáp hạt|giáp mặt|giáp ranh|giáp vụ|giằng chéo|giằng xé|giẫm chân|
giậm chân|giẫm đạp|giậm nhảy|giật cấp|giật dây|giật đổ|giật gân|giật giải|giật lùi|giật mình|giật tít|giấu dốt|giấu giếm|giấu kín|giấu mặt|
giấu nghề|giấu tên|giấu tuổi|gìn giữ|giới định|giới thiệu|giúp bạn|giúp đỡ|giúp ích|giúp nhau|giúp sức|giúp việc|giữ bí mật|giữ biển|giữ chân|
giữ chức|giữ cương vị|giữ đất|giữ giá|giữ gìn|giữ kín|giữ lại|giữ lời|giữ lửa|giữ miệng|giữ mình|giữ mối|giữ nếp|giữ nghề|giữ nguyên|giữ nhịp|
giữ nước|giữ ổn định|giữ phép|giữ rừng|giữ sạch|giữ thăng bằng|giữ trật tự|giữ trẻ|giữ vai trò|giữ vệ sinh|giữ vị trí|giữ vốn|giữ vững|giữ yên|
giương buồm|giương cao|giương cờ|giương ô|gõ cửa|gõ đầu trẻ|gõ kẻng|gõ phím|gom dân|gom đất|gom góp|gom hàng|gom nhặt|gom rác|góp cổ phần|góp công|
góp của|góp đất|góp giỗ|góp mặt|góp nhặt|góp nhóm|góp phần|góp quỹ|góp sức|góp tay|góp vốn|góp vui|góp ý|gồng gánh|gồng mình|gột rửa|gỡ bí|gỡ bỏ|
gỡ gạc|gỡ hòa|gỡ khó|gỡ mìn|gỡ rối|gỡ thế|gỡ vướng|gỡ xuống|gợi cảm|gợi mở|gợi nhớ|gợi tả|gợi ý|gửi báo cáo|gửi công văn|gửi đến|gửi gắm|gửi giữ|
gửi hàng|gửi kèm|gửi lời|gửi rể|gửi thông điệp|gửi thư|gửi tiền|gửi tiết kiệm|gửi tới|gửi trả|gửi trẻ|gửi về|gửi xe|gương mẫu|hạ bệ|hạ cánh|hạ cấp|
hạ chí|hạ chuẩn|hạ cố|hạ cờ|hạ đạt|hạ điểm|hạ độ|hạ giá|hạ gục|hạ huyệt|hạ màn|hạ mình|hạ nguồn|hạ nhiệt|hạ quyết tâm|hạ sát|hạ sốt|hạ tầng|hạ thế|
hạ thổ|hạ thủy|hạ tuyến|hạ viện|hại dân|hại nhau|hàm cấp|hàm chứa|hạm đội|hàm ếch|hãm hại|hãm hiếp|hàm lượng|hàm ngôn|hàm oan|hàm ơn|hãm phanh|
hàm số|hãm tài|hạm tàu|hàm ý|hàn chì|hạn định|hàn gắn|hạn hẹn|hàn huyên|hạn kỳ|hàn lâm|hạn mức|hạn ngạch|hàn thử|hạn vận|hàn vi|hàn xì|hành chức|
hành động|hành khất|hành khúc|hành lang|hành lễ|hành lý|hành nghề|hành nghiệp|hành quân|hành sự|hành thích|hành tinh|hành trình|hành xác|hành xử|
hao hụt|hao kiệt|hao mòn|hao phí|hao tài|hao tổn|hăm dọa|hăm hở|hăng máu|hâm dưỡng|hâm mộ|hâm nóng|hấp dẫn|hấp hối|hấp hơi|hấp phụ|hấp tẩy|hấp thu|
hấp thụ|hậu bối|hậu cần|hậu cứ|hậu đãi|hậu mãi|hậu phương|hậu quả|hậu tạ|hậu thế|hậu thuẫn|hé lộ|hé mở|hẹn gặp|hẹn giờ|hẹn hò|hẹn trả|hẹn ước|
hòa âm|hòa bình|hòa ca|hòa chung|hòa điệu|hòa đồng|hòa giải|hòa hiệp|hòa hiếu|hòa hoãn|hòa hợp|hòa khí|hòa lẫn|hòa lưới|hòa mạng|hòa mình|hòa nghị|
hòa nhạc|hòa nhịp|hòa quyện|hòa tan|hòa tấu|hòa thuận|hòa thượng|hòa vốn|hoạch định|hoạch toán|hoại tử|hoãn binh|hoán cải|hoàn cảnh|hoàn cầu|
hoãn chiến|hoán chuyển|hoàn công|hoán dụ|hoán đổi|hoãn họp|hoàn lại|hoãn lại|hoàn lương|hoàn lưu|hoàn mỹ|hoàn nguyên|hoàn nhập|hoãn nợ|hoàn phí|
hoàn phục|hoàn tất|hoàn thành|hoãn thi|hoàn thiện|hoàn thổ|hoàn thuế|hoàn tiền|hoàn toàn|hoàn trả|hoàn trái|hoàn tục|hoàn ứng|hoán vị|hoàn vốn|
hoãn xuất cảnh|hoãn xung|hoang báo|hoang dã|hoang dại|hoang đảo|hoang đường|hoang hóa|hoang liêu|hoang mạc|hoang phế|hoang phí|hoang sơ|hoang tàn|
hoang toàng|hoang vắng|hoang vu|hoành hành|hoành phi|hoành tráng|hoạt bát|hoạt chất|hoạt động|hoạt hình|hoạt hóa|hoạt huyết|hoạt náo|hoạt ngôn|
hoạt tính|học đòi|học hành|học hỏi|học làm|học lỏm|học nghề|học tập|học theo|học thêm|học thuật|học thuộc|học việc|học viên|hỏi cung|hỏi han|
hỏi thăm|hỏi tội|hỏi vợ|hỏi ý kiến|họp bàn|họp báo|họp bất thường|họp chợ|họp chuyên đề|họp dân|họp định kỳ|họp đoàn|họp giao ban|họp hành|
họp khẩn|họp kiểm điểm|họp lớp|họp mặt|họp thẩm định|họp thường kỳ|họp tổ|họp trực tuyến|họp xét|hô biến|hô hào|hô hấp|hô hoán|hô khẩu hiệu|hỗ trợ|
hỗ tương|hô ứng|hồi âm|hội báo|hối cải|hội chẩn|hội chợ|hội chữ thập đỏ|hội chứng|hồi cung|hồi cứu|hội diễn|hội đàm|hồi đáp|hồi đầu|hối đen|
hối đoái|hội đoàn|hội đủ|hối hả|hối hận|hội hè|hội hoa|hồi hối|hồi hộp|hồi kết|hội khóa|hội kiến|hồi ký|hối lỗi|hồi lưu|hội lưu|hồi môn|hội nghị|
hội nhập|hồi nhớ|hối phiếu|hội phụ nữ|hồi phục|hội quán|hồi quy|hồi sinh|hối suất|hồi sức|hội thao|hội thảo|hội thề|hội thi|hội thoại|hối thúc|
hối tiếc|hồi tỉnh|hồi tố|hội trưởng|hội tụ|hồi ức|hồi xuân|hội ý|hợp ca|hợp chất|hợp chuẩn|hợp doanh|hợp đồng|hợp hiến|hợp hóa|hợp khối|hợp kim|
hợp lẽ|hợp lệ|hợp lòng|hợp lực|hợp lưu|hợp lý|hợp nhất|hợp pháp|hợp quần|hợp quy|hợp số|hợp tác|hợp tan|hợp thành|hợp thể|hợp thời|
hợp thửa|hợp thức|hợp tuyển|hợp vệ sinh|hợp xu thế|hợp xướng|hợp ý|huấn dụ|huấn đạo|huấn học|huấn luyện|hun đúc|hùn hạp|hun khói|hùn vốn|hút bụi|
hút cát|hút chân không|hút chích|hút dịch|hút khách|hút máu|hút mật|hút nước|hút thuốc|hút vốn|hủy án|hủy bỏ|hủy chuyến|huy chương|hủy diệt|
huy động|huy hiệu|hủy hoại|hủy hôn|hủy hợp đồng|hủy kết quả|hủy niêm yết|hủy phá|hủy thầu|hư cấu|hư danh|hư đốn|hư hại|hư hao|hư vinh|hư vô|
hứa danh|hứa hão|hứng chịu|hứng khởi|hứng nước|hưng phấn|hưng phục|hưng thịnh|hứng thú|hứng tình|hứng trí|hưng vong|hưởng bảo hiểm|hưởng chế độ|
hưởng chính sách|hướng dẫn|hưởng dương|hướng dương|hướng đạo|hướng đến|hướng đi|hướng đích|hưởng lộc|hưởng lợi|hưởng lương|hướng nghiệp|
hướng ngoại|hướng nội|hưởng phúc|hưởng quyền|hướng ra|hướng tâm|hướng thiện|hưởng thọ|hưởng thụ|hưởng thừa kế|hướng thượng|hướng tới|hưởng trợ cấp|
hưởng ứng|hưởng ưu đãi|hướng vào|hướng về|hy hữu|hy sinh|hy vọng|kèm cặp|kèm nhèm|kén chọn|kén rể|kéo bè|kéo cày|kéo co|kéo cờ|kéo dài|kéo điện|
kéo giảm|kéo giãn|kéo lùi|kéo lưới|kéo pháo|kéo sợi|kéo theo|kéo xuống|kẹt cứng|kẹt vốn|kẹt xe|kê biên|kê cao|kế cận|kể chuyện|kể công|kê đơn|
kê khai|kê khống|kể lể|kế nhiệm|kế sách|kế sinh|kế thừa|kế tiếp|kê toa|kế tục|kế vị|kết bài|kết bạn|kết chuyển|kết cục|kết cuộc|kết dính|kết duyên|
kết dư|kết đoàn|kết đọng|kết đôi|kết hạt|kết hôn|kết hợp|kết luận|kết nạp|kết nối|kết tập|kết thân|kết thúc|kết tinh|kết toán|kết tội|kết trái|
kết tủa|kết ước|kêu ca|kêu cầu|kêu cứu|kêu gào|kêu gọi|kêu khóc|kêu la|kêu oan|kêu than|khai ấn|khai báo|khai bút|khai căn|khai chiến|khai cuộc|
khai đề|khai gian|khai giảng|khai hỏa|khai hoang|khai hội|khai khẩu|khai khoáng|khai khống|khai lập|khai lý|khai mạc|khai man|khai màn|khai mào|
khai mỏ|khai mở|khai mương|khai nhận|khai phá|khai phát|khai phóng|khai quật|khai sai|khai sáng|khai sinh|khai tâm|khai tên|khai thác|khai thêm|
khai thị|khai thiếu|khai thông|khai thuế|khai trí|khai triển|khai trừ|khai trương|khai trường|khai tuyến|khai tử|khai vị|khai xuân|khám bệnh|
khám chữa bệnh|khám điều trị|khám định kỳ|khám nghĩa vụ|khám nghiệm|khám người|khám nhà|khám phát|khám phổi|khám sức khỏe|khám thai|khám tuyển|
khám xét|kháng án|kháng bệnh|kháng cáo|kháng chấn|kháng chiến|kháng cự|khảng khái|kháng khuẩn|kháng mặn|kháng nghị|kháng nguyên|kháng rầy|
kháng sinh|kháng thể|kháng thuốc|kháng viêm|khánh hạ|khánh kiệt|khánh thành|khánh tiết|khảo cổ|khảo cứu|khảo dị|khảo đảo|khảo đính|khảo giá|
khảo hạch|khảo nghiệm|khảo sát|khảo thí|khảo tra|khát khao|khát máu|khát nước|khát vọng|khắc chế|khắc chữ|khắc con dấu|khắc cốt|khắc dấu|khắc ghi|
khắc họa|khắc khoải|khắc khổ|khắc nhập|khắc nổi|khắc phục|khắc sâu|khẳng định|khăng khăng|khấn vái|khất lần|khất nợ|khất thực|khấu đầu|khấu hao|
khấu lưu|khấu trừ|khen chê|khen ngợi|khen tặng|khen thưởng|khép kín|khép lại|khép nép|khép tán|khép tội|khê đọng|khêu gợi|khích bác|khích lệ|
khích tướng|khiến cho|khiển trách|khiêu chiến|khiêu dâm|khiêu khích|khiếu kiện|khiếu nại|khiếu tố|khiêu vũ|khinh bỉ|khinh khí|khinh miệt|khinh rẻ|
khinh suất|khinh thường|khóa chặt|khóa học|khóa kéo|khóa luận|khóa mã|khóa máy|khóa sim|khóa sổ|khóa tài khoản|khóa tay|khóa trình|khóa van|
khoán bảo vệ rừng|khoán biên chế|khoán chi|khoán chuyên gia|khoan dung|khoan giếng|khoán gọn|khoán hộ|khoan hồng|khoán kinh phí|khoán lương|
khoán ngoài|khoan nhượng|khoán quản|khoán sản phẩm|khoan thứ|khoán trắng|khoán việc|khoanh bao|khoanh định|khoanh lại|khoanh nợ|khoanh nuôi|
khoanh tay|khoanh tròn|khoanh vẽ|khoanh vùng|khóc lóc|khóc than|khoe khoang|khoe mẽ|khoe sắc|khôi hài|khôi ngô|khôi nguyên|khôi phục|khống chế|
khống chỉ|khởi chạy|khởi công|khơi dậy|khơi dòng|khởi đầu|khởi điểm|khởi động|khơi gợi|khởi hành|khởi hứng|khởi kiện|khởi loạn|khơi màn|khơi mào|
khởi nghĩa|khởi nghiệp|khơi nguồn|khởi nguồn|khởi phát|khởi phiên|khơi ra|khởi sắc|khởi sự|khởi tạo|khởi thảo|khơi thông|khởi thủy|khởi tố|
khởi tranh|khởi vốn|khơi xa|khởi xướng|khu biệt|khu trú|khu trừ|khu tự trị|khu vực|khuẩn lạc|khuân vác|khuất lấp|khuất mặt|khuất nẻo|khuất núi|
khuất phục|khuất tất|khuấy đảo|khuấy động|khuấy trộn|khuếch đại|khuếch tán|khuếch trương|khui hộp|khuyên bảo|khuyên can|khuyến cáo|khuyến công|
khuyên dạy|khuyến dụ|khuyên giải|khuyên giáo|khuyến học|khuyến khích|khuyến lâm|khuyến mãi|khuyến mại|khuyên ngăn|khuyến nghị|khuyến ngư|
khuyên nhủ|khuyến nông|khuyến tài|khuyến thiện|khử chua|khử độc|khử khuẩn|khử mặn|khử mùi|khử nước|khử phèn|khử rung|khử trùng|khước từ|kì kèo|
kích cá|kích cầu|kích dục|kích đẩy|kích điện|kích động|kích giá|kích hoạt|kích ngất|kích nổ|kích phát|kích thích|kích thước|kích ứng|kiếm ăn|
kiếm chác|kiềm chân|kiềm chế|kiếm chuyện|kiêm chức|kiểm chứng|kiếm cớ|kiếm cơm|kiếm củi|kiểm dịch|kiểm duyệt|kiểm đếm|kiểm điểm|kiểm định|kiêm giữ|
kiềm hãm|kiếm hiệp|kiểm kê|kiểm lâm|kiếm lời|kiểm ngân|kiểm nghiệm|kiểm ngư|kiêm nhiệm|kiểm phẩm|kiểm phiếu|kiểm sát|kiểm soát|kiếm sống|kiểm thảo|
kiếm thuật|kiểm thử|kiếm tiền|kiếm tìm|kiềm tỏa|kiểm toán|kiêm toàn diện|kiểm tra|kiểm tu|kiếm việc|kiện cáo|kiên cố|kiên cường|kiên định|kiện đòi|
kiên gan|kiến giải|kiện hàng|kiến lập|kiến nghị|kiến tạo|kiên tâm|kiến tập|kiến thiết|kiến thức|kiện toàn|kiên trì|kiến trúc|kiên trung|kiện tụng|
kiện tướng|kiêng cữ|kiêng dè|kiêng khem|kiêng kỵ|kiêng nể|kiệt quệ|kìm chế|kìm giữ|kìm hãm|kìm kẹp|kính báo|kính bẩm|kính biếu|kính cẩn|kính chào|
kính chuyển|kính đề nghị|kính già yêu trẻ|kính gửi|kính lão|kính mến|kính mong|kính mời|kính nể|kính ngưỡng|kính nhờ|kính phục|kính tặng|kính thưa|
kính trình|kính trọng|kính viếng|kính yêu|kịp lúc|kịp theo|kịp thời|kịp tiến độ|ký bạ|ký ban hành|ký cam kết|ký chú|kỳ cùng|ký cược|kỳ cựu|ký danh|
kỳ dị|ký duyệt|ký đóng dấu|ký ghi nhớ|ký giao ước|ký gửi|ký hiệp định|ký hiệu|ký họa|ký hợp đồng|ký kèm|kỳ kèo|ký kết|kỳ khôi|ký khống|kỳ kinh|
kỳ lân|ký lục|ký mã|kỳ nam|kỳ ngộ|ký nháy|ký nhận|kỳ nhông|ký phát hành|kỳ phí|kỳ phiếu|kỳ quan|ký quỹ|ký sinh|ký sự|ký tắt|ký tên|ký thác|ký thay|
kỳ thú|ký thừa lệnh|kỳ tích|ký túc|ký ức|ký vãng|ký vay|kỳ vĩ|kỳ vọng`;
