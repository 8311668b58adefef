/**
 * Set phrases of official prose, marks left out (`sở ban ngành`): where all but one syllable stands and that one is a slip off, it is the slip.
 * Written for this check; not a dictionary.
 */
export const setPhrases = `
sở ban ngành|các sở ban ngành|sở ban ngành đoàn thể|sở ngành liên quan|các sở ngành|ban ngành đoàn thể|ban ngành có liên quan|các ban ngành|cấp ủy chính quyền|các cấp các ngành|các cấp ủy đảng|
xã phường thị trấn|các xã phường|xã phường đặc khu|các xã phường đặc khu|phường xã đặc khu|huyện thị xã thành phố|các huyện thị xã|các huyện thành phố|huyện thành phố|thành phố trực thuộc trung ương|trực thuộc trung ương|
ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|ủy ban nhân dân các xã|ủy ban nhân dân các huyện|ủy ban nhân dân xã|ủy ban nhân dân huyện|ủy ban nhân dân các cấp|ủy ban nhân dân cấp xã|ủy ban nhân dân cấp huyện|
hội đồng nhân dân tỉnh|hội đồng nhân dân các cấp|thường trực hội đồng nhân dân|thường trực tỉnh ủy|ban thường vụ tỉnh ủy|ban chấp hành đảng bộ|đảng bộ tỉnh|đại hội đảng bộ|đại hội đại biểu|nghị quyết đại hội|
đại biểu quốc hội|ủy ban thường vụ quốc hội|văn phòng chính phủ|thủ tướng chính phủ|của thủ tướng chính phủ|của chính phủ về|của bộ chính trị|ban bí thư trung ương|ban chấp hành trung ương|
mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc|mặt trận tổ quốc và các tổ chức|các tổ chức chính trị xã hội|tổ chức chính trị xã hội|các đoàn thể chính trị|tổ chức xã hội nghề nghiệp|
sở giáo dục và đào tạo|sở khoa học và công nghệ|sở nông nghiệp và môi trường|sở văn hóa thể thao và du lịch|sở văn hóa và thể thao|sở lao động thương binh và xã hội|sở thông tin và truyền thông|
sở tài nguyên và môi trường|sở kế hoạch và đầu tư|sở giao thông vận tải|sở nông nghiệp và phát triển nông thôn|sở dân tộc và tôn giáo|bộ giáo dục và đào tạo|bộ khoa học và công nghệ|
bộ nông nghiệp và môi trường|bộ văn hóa thể thao và du lịch|bộ lao động thương binh và xã hội|bộ thông tin và truyền thông|bộ tài nguyên và môi trường|bộ kế hoạch và đầu tư|bộ giao thông vận tải|
lao động thương binh và xã hội|giáo dục và đào tạo|khoa học và công nghệ|nông nghiệp và môi trường|văn hóa thể thao và du lịch|văn hóa và thể thao|thông tin và truyền thông|tài nguyên và môi trường|
kế hoạch và đầu tư|nông nghiệp và phát triển nông thôn|dân tộc và tôn giáo|bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng|công an tỉnh|công an thành phố|công an các đơn vị|công an xã phường|
báo và phát thanh truyền hình|đài phát thanh và truyền hình|đài phát thanh truyền hình|cơ quan báo chí|các cơ quan báo chí|cổng thông tin điện tử|trang thông tin điện tử|cổng dịch vụ công|
hội nông dân tỉnh|hội liên hiệp phụ nữ|hội cựu chiến binh|hội chữ thập đỏ|hội người cao tuổi|đoàn thanh niên cộng sản|tỉnh đoàn thanh niên|liên đoàn lao động tỉnh|liên minh hợp tác xã|
bảo hiểm xã hội tỉnh|bảo hiểm xã hội|bảo hiểm y tế|bảo hiểm thất nghiệp|kho bạc nhà nước|ngân hàng nhà nước|ngân hàng chính sách xã hội|ngân hàng thương mại|cục thống kê tỉnh|chi cục thống kê|
tòa án nhân dân|viện kiểm sát nhân dân|thi hành án dân sự|thanh tra tỉnh|văn phòng ủy ban nhân dân|chánh văn phòng|thủ trưởng các sở|thủ trưởng các cơ quan|thủ trưởng các đơn vị|người đứng đầu cấp ủy|
chủ tịch ủy ban nhân dân|phó chủ tịch ủy ban|giám đốc các sở|các thành viên ban chỉ đạo|ban chỉ đạo tỉnh|ban chỉ đạo các cấp|thành viên ban chỉ đạo|cơ quan thường trực|cơ quan đơn vị địa phương|
các cơ quan đơn vị|các cơ quan đơn vị liên quan|các đơn vị liên quan|các đơn vị có liên quan|các cơ quan liên quan|các cơ quan có liên quan|các tổ chức cá nhân|tổ chức cá nhân liên quan|
các địa phương đơn vị|cơ quan tổ chức cá nhân|doanh nghiệp và người dân|người dân và doanh nghiệp|người dân doanh nghiệp|cán bộ công chức viên chức|cán bộ công chức|công chức viên chức|viên chức và người lao động|
cán bộ đảng viên|đảng viên và nhân dân|các tầng lớp nhân dân|mọi tầng lớp nhân dân|toàn thể nhân dân|đông đảo nhân dân|quần chúng nhân dân|người có uy tín|già làng trưởng bản|trưởng thôn trưởng bản|
trên địa bàn tỉnh|trên địa bàn thành phố|trên địa bàn huyện|trên địa bàn xã|trên địa bàn toàn tỉnh|trên phạm vi toàn tỉnh|trong phạm vi cả nước|trên cả nước|của tỉnh về|của ủy ban nhân dân|
theo quy định của pháp luật|theo quy định hiện hành|theo đúng quy định|theo quy định của luật|theo chức năng nhiệm vụ|theo thẩm quyền|trong phạm vi chức năng|chức năng nhiệm vụ được giao|nhiệm vụ được giao|
nhiệm vụ quyền hạn|chức năng nhiệm vụ quyền hạn|căn cứ chức năng nhiệm vụ|căn cứ kế hoạch này|căn cứ nội dung kế hoạch|căn cứ tình hình thực tế|phù hợp với tình hình thực tế|phù hợp với điều kiện thực tế|
trong quá trình triển khai|trong quá trình thực hiện|trong quá trình tổ chức thực hiện|nếu có khó khăn vướng mắc|nếu có vướng mắc|khó khăn vướng mắc phát sinh|kịp thời báo cáo|kịp thời phản ánh về|kịp thời tháo gỡ|
tháo gỡ khó khăn vướng mắc|khó khăn vướng mắc|tồn tại hạn chế|tồn tại hạn chế và nguyên nhân|hạn chế và nguyên nhân|thuận lợi và khó khăn|tổng hợp báo cáo|tổng hợp báo cáo ủy ban|báo cáo ủy ban nhân dân|
xem xét chỉ đạo|xem xét quyết định|trình cấp có thẩm quyền|cấp có thẩm quyền|cơ quan có thẩm quyền|báo cáo cấp có thẩm quyền|cơ quan nhà nước có thẩm quyền|trình ủy ban nhân dân|trình hội đồng nhân dân|
chủ trì phối hợp với|chủ trì phối hợp|cơ quan chủ trì|cơ quan phối hợp|đơn vị chủ trì|đơn vị phối hợp|phối hợp với các sở|phối hợp với các cơ quan|phối hợp với các đơn vị|phối hợp chặt chẽ|phối hợp liên ngành|
chịu trách nhiệm tổng hợp|chịu trách nhiệm trước|có trách nhiệm|nâng cao trách nhiệm|tinh thần trách nhiệm|đề cao trách nhiệm|trách nhiệm của người đứng đầu|phát huy vai trò|vai trò của người đứng đầu|
tham mưu ủy ban nhân dân|tham mưu cho ủy ban nhân dân|tham mưu đề xuất|tham mưu trình|theo dõi đôn đốc|theo dõi đôn đốc kiểm tra|hướng dẫn kiểm tra|hướng dẫn đôn đốc|kiểm tra giám sát|thanh tra kiểm tra|
kiểm tra đánh giá|giám sát đánh giá|theo dõi và đánh giá|sơ kết tổng kết|sơ kết đánh giá|tổng kết đánh giá|định kỳ báo cáo|định kỳ hằng năm|định kỳ hàng năm|định kỳ hằng quý|báo cáo định kỳ|báo cáo kết quả thực hiện|
báo cáo kết quả|kết quả thực hiện|đánh giá kết quả thực hiện|tổ chức triển khai thực hiện|triển khai thực hiện|tổ chức thực hiện|triển khai đồng bộ|đồng bộ hiệu quả|kịp thời hiệu quả|thiết thực hiệu quả|
hiệu lực hiệu quả|nâng cao hiệu quả|nâng cao hiệu lực hiệu quả|nâng cao chất lượng|nâng cao năng lực|nâng cao nhận thức|nâng cao nhận thức cho|nâng cao đời sống|nâng cao thu nhập|nâng cao trình độ|nâng cao vai trò|
nâng cao hơn nữa|nâng cao sức khỏe|nâng cao dân trí|nâng cao ý thức|nâng cao đạo đức|cải thiện đời sống|cải thiện môi trường đầu tư|đời sống vật chất và tinh thần|đời sống nhân dân|đời sống của nhân dân|
tăng cường công tác|tăng cường quản lý|tăng cường kiểm tra|tăng cường phối hợp|tăng cường sự lãnh đạo|sự lãnh đạo của đảng|dưới sự lãnh đạo|lãnh đạo chỉ đạo|chỉ đạo điều hành|đẩy mạnh tuyên truyền|đẩy mạnh cải cách|
đẩy mạnh ứng dụng|ứng dụng công nghệ thông tin|công nghệ thông tin|chuyển đổi số|dữ liệu số|hạ tầng số|kinh tế số|chính quyền số|xã hội số|công dân số|kỹ năng số|nền tảng số|chữ ký số|an toàn thông tin mạng|
an ninh mạng|cơ sở dữ liệu|cơ sở dữ liệu quốc gia|cơ sở vật chất|cơ sở hạ tầng|kết cấu hạ tầng|hạ tầng kỹ thuật|hạ tầng giao thông|trang thiết bị|cơ sở giáo dục|cơ sở y tế|cơ sở khám bệnh|khám bệnh chữa bệnh|
trạm y tế xã|trung tâm y tế|bệnh viện đa khoa|y tế dự phòng|y tế cơ sở|chăm sóc sức khỏe|chăm sóc sức khỏe nhân dân|chăm sóc sức khỏe ban đầu|sức khỏe sinh sản|sức khỏe tâm thần|sức khỏe cộng đồng|tuổi thọ trung bình|
dịch bệnh truyền nhiễm|phòng chống dịch bệnh|an toàn thực phẩm|vệ sinh an toàn thực phẩm|ngộ độc thực phẩm|suy dinh dưỡng|tiêm chủng mở rộng|tỷ lệ tử vong|tử vong mẹ|trẻ em dưới|bà mẹ và trẻ em|bà mẹ trẻ em|
dân số và phát triển|mất cân bằng giới tính|bình đẳng giới|bạo lực trên cơ sở giới|bạo lực gia đình|vì sự tiến bộ|sự tiến bộ của phụ nữ|phụ nữ và trẻ em|trẻ em gái|bảo vệ trẻ em|xâm hại trẻ em|tai nạn thương tích|
đuối nước trẻ em|người cao tuổi|người khuyết tật|người yếu thế|nhóm yếu thế|đối tượng yếu thế|đối tượng chính sách|đối tượng bảo trợ xã hội|trợ giúp xã hội|trợ cấp xã hội|an sinh xã hội|bảo trợ xã hội|
công tác xã hội|nhân viên công tác xã hội|dịch vụ xã hội cơ bản|phúc lợi xã hội|chính sách xã hội|công bằng xã hội|tiến bộ và công bằng|người có công|người có công với cách mạng|đền ơn đáp nghĩa|thương binh liệt sĩ|
gia đình chính sách|hộ nghèo và cận nghèo|hộ nghèo hộ cận nghèo|hộ cận nghèo|hộ gia đình|tỷ lệ hộ nghèo|giảm nghèo bền vững|giảm nghèo đa chiều|chuẩn nghèo đa chiều|thoát nghèo bền vững|tái nghèo|nhà tạm nhà dột nát|
nhà dột nát|xóa nhà tạm|nhà ở xã hội|nước sạch nông thôn|nước sinh hoạt|nước sạch và vệ sinh|hợp vệ sinh|xây dựng nông thôn mới|nông thôn mới nâng cao|nông thôn mới kiểu mẫu|chương trình mục tiêu quốc gia|
mục tiêu quốc gia|đạt chuẩn quốc gia|trường đạt chuẩn|đạt chuẩn nông thôn mới|đồng bào dân tộc thiểu số|dân tộc thiểu số và miền núi|vùng đồng bào dân tộc|vùng sâu vùng xa|vùng sâu vùng xa biên giới hải đảo|
biên giới hải đảo|miền núi vùng cao|vùng đặc biệt khó khăn|hoàn cảnh khó khăn|hoàn cảnh đặc biệt khó khăn|có hoàn cảnh khó khăn|có hoàn cảnh đặc biệt|điều kiện kinh tế xã hội|kinh tế xã hội|phát triển kinh tế xã hội|
kinh tế tư nhân|kinh tế tập thể|kinh tế thị trường|kinh tế biển|kinh tế xanh|kinh tế tuần hoàn|tăng trưởng xanh|tăng trưởng kinh tế|tốc độ tăng trưởng|cơ cấu kinh tế|chuyển dịch cơ cấu|hội nhập quốc tế|
hội nhập kinh tế quốc tế|hợp tác quốc tế|quan hệ đối tác|đối tác công tư|hợp tác xã|tổ hợp tác|hộ kinh doanh|doanh nghiệp nhỏ và vừa|doanh nghiệp nhà nước|khởi nghiệp sáng tạo|khởi nghiệp đổi mới sáng tạo|
đổi mới sáng tạo|nghiên cứu khoa học|chuyển giao công nghệ|sở hữu trí tuệ|công nghệ cao|công nghệ sinh học|trí tuệ nhân tạo|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu chế xuất|công nghiệp hỗ trợ|
công nghiệp chế biến|công nghiệp hóa hiện đại hóa|xúc tiến thương mại|thương mại điện tử|xúc tiến đầu tư|môi trường đầu tư|môi trường kinh doanh|năng lực cạnh tranh|chỉ số năng lực cạnh tranh|thu hút đầu tư|
vốn đầu tư|vốn đầu tư công|kế hoạch đầu tư công|đầu tư công trung hạn|đầu tư xây dựng|dự án đầu tư|ngân sách nhà nước|ngân sách trung ương|ngân sách địa phương|ngân sách tỉnh|nguồn ngân sách|nguồn kinh phí|
kinh phí thực hiện|dự toán ngân sách|dự toán chi|kinh phí sự nghiệp|nguồn vốn hợp pháp|nguồn vốn hợp pháp khác|các nguồn vốn|các nguồn hợp pháp khác|nguồn kinh phí hợp pháp|nguồn lực xã hội|huy động nguồn lực|
huy động và sử dụng|huy động sức mạnh tổng hợp|sử dụng hiệu quả|sử dụng có hiệu quả|sử dụng năng lượng|năng lượng tái tạo|tiết kiệm năng lượng|tiết kiệm và hiệu quả|tiết kiệm hiệu quả|thực hành tiết kiệm|
chống lãng phí|tham nhũng lãng phí|phòng chống tham nhũng|tham nhũng tiêu cực|cải cách hành chính|thủ tục hành chính|cải cách thủ tục hành chính|dịch vụ công trực tuyến|bộ phận một cửa|một cửa liên thông|
đơn vị sự nghiệp công lập|đơn vị hành chính|đơn vị hành chính cấp xã|chính quyền địa phương|chính quyền địa phương hai cấp|mô hình chính quyền|tổ chức bộ máy|tinh gọn bộ máy|sắp xếp tổ chức|vị trí việc làm|
phòng chống thiên tai|phòng chống thiên tai và tìm kiếm cứu nạn|tìm kiếm cứu nạn|giảm nhẹ thiên tai|rủi ro thiên tai|ứng phó với thiên tai|ứng phó với biến đổi khí hậu|thích ứng với biến đổi khí hậu|biến đổi khí hậu|
nước biển dâng|xâm nhập mặn|hạn hán xâm nhập mặn|sạt lở đất|sạt lở bờ sông|lũ ống lũ quét|lũ quét sạt lở|mưa lũ|thiệt hại do thiên tai|do thiên tai gây ra|khắc phục hậu quả|phương châm bốn tại chỗ|phòng thủ dân sự|
phòng cháy chữa cháy|phòng cháy và chữa cháy|cứu nạn cứu hộ|chữa cháy và cứu nạn|khí tượng thủy văn|cảnh báo sớm|hệ thống cảnh báo sớm|khí nhà kính|phát thải khí nhà kính|giảm phát thải|ô nhiễm môi trường|
bảo vệ môi trường|vệ sinh môi trường|môi trường sinh thái|hệ sinh thái|đa dạng sinh học|bảo tồn đa dạng sinh học|tài nguyên thiên nhiên|tài nguyên nước|tài nguyên khoáng sản|tài nguyên biển|khai thác khoáng sản|
rác thải nhựa|rác thải sinh hoạt|chất thải rắn|chất thải nguy hại|chất thải rắn sinh hoạt|xử lý nước thải|nước thải sinh hoạt|thu gom xử lý|phân loại rác|phân loại tại nguồn|độ che phủ rừng|bảo vệ rừng|
bảo vệ và phát triển rừng|quản lý bảo vệ rừng|phòng cháy chữa cháy rừng|rừng đặc dụng|rừng phòng hộ|nuôi trồng thủy sản|khai thác thủy sản|nông lâm thủy sản|nông nghiệp công nghệ cao|nông nghiệp hữu cơ|chuỗi giá trị|
liên kết chuỗi|liên kết sản xuất|tiêu thụ sản phẩm|chăn nuôi gia súc|gia súc gia cầm|vật tư nông nghiệp|bảo vệ thực vật|cánh đồng lớn|mỗi xã một sản phẩm|hệ thống thủy lợi|hồ chứa nước|kênh mương nội đồng|
biển đảo|chủ quyền biển đảo|quản lý nhà nước về|quản lý nhà nước|pháp luật của nhà nước|chủ trương của đảng|chủ trương đường lối|đường lối chính sách|chính sách pháp luật|chính sách pháp luật của nhà nước|
chủ trương chính sách|văn bản quy phạm pháp luật|quy phạm pháp luật|phổ biến giáo dục pháp luật|trợ giúp pháp lý|tiếp cận thông tin|tiếp cận pháp luật|vi phạm pháp luật|xử lý nghiêm|xử lý vi phạm hành chính|
an ninh trật tự|an ninh chính trị|trật tự an toàn xã hội|trật tự an toàn giao thông|an toàn giao thông|tai nạn giao thông|quốc phòng an ninh|bảo đảm quốc phòng an ninh|quốc phòng toàn dân|lực lượng vũ trang|
dân quân tự vệ|bộ đội biên phòng|chủ quyền lãnh thổ|độc lập chủ quyền|tệ nạn xã hội|phòng chống ma túy|phòng chống tội phạm|tội phạm ma túy|tội phạm và tệ nạn|người nghiện ma túy|điều trị nghiện|điều trị nghiện ma túy|
cai nghiện ma túy|quản lý sau cai|sau cai nghiện|giảm cung giảm cầu|giảm cầu ma túy|giảm tác hại|tái nghiện|phòng chống tái nghiện|mua bán người|phòng chống mua bán người|mại dâm|phòng chống mại dâm|
đấu tranh phòng chống|đấu tranh với tội phạm|phòng ngừa đấu tranh|phát hiện đấu tranh|tố giác tội phạm|khiếu nại tố cáo|giải quyết khiếu nại|tiếp công dân|quy chế dân chủ|dân chủ ở cơ sở|
giáo dục nghề nghiệp|giáo dục mầm non|giáo dục phổ thông|giáo dục thường xuyên|giáo dục đại học|cơ sở giáo dục nghề nghiệp|trường trung học cơ sở|trung học cơ sở|trung học phổ thông|tiểu học và trung học|
phổ cập giáo dục|xóa mù chữ|học tập suốt đời|xã hội học tập|đào tạo nghề|đào tạo bồi dưỡng|đào tạo nguồn nhân lực|nguồn nhân lực|nguồn nhân lực chất lượng cao|nhân lực chất lượng cao|lao động qua đào tạo|
lao động nông thôn|giải quyết việc làm|tạo việc làm|thị trường lao động|an toàn lao động|tai nạn lao động|tỷ lệ thất nghiệp|xuất khẩu lao động|quan hệ lao động|người lao động|người sử dụng lao động|
bảo tồn và phát huy|giữ gìn và phát huy|phát huy giá trị|giá trị văn hóa|bản sắc văn hóa|bản sắc văn hóa dân tộc|di sản văn hóa|di tích lịch sử|lịch sử văn hóa|văn hóa phi vật thể|thiết chế văn hóa|nếp sống văn hóa|
gia đình văn hóa|đời sống văn hóa|toàn dân đoàn kết|toàn dân đoàn kết xây dựng|đại đoàn kết toàn dân|khối đại đoàn kết|đại đoàn kết dân tộc|thể dục thể thao|phong trào thi đua|thi đua yêu nước|thi đua khen thưởng|
phát động phong trào|hưởng ứng phong trào|biểu dương khen thưởng|khen thưởng kịp thời|gương điển hình|điển hình tiên tiến|mô hình hay|cách làm hay|nhân rộng mô hình|nhân rộng các mô hình|truyền thống văn hóa|
truyền thông giáo dục|thông tin tuyên truyền|công tác tuyên truyền|công tác thông tin tuyên truyền|tổ chức tuyên truyền|tuyên truyền vận động|tuyên truyền phổ biến|phương tiện thông tin đại chúng|thông tin đại chúng|
mạng xã hội|hội nghị hội thảo|hội thảo tập huấn|tập huấn bồi dưỡng|tổ chức tập huấn|lớp tập huấn|đội ngũ cán bộ|đội ngũ chuyên gia|đội ngũ cán bộ công chức|nhân lực chuyên trách|cán bộ chuyên trách|bộ phận chuyên trách|
cơ quan chuyên trách|lực lượng chuyên trách|kiêm nhiệm chuyên trách|tổ chức chuyên trách|công tác phòng chống|công tác quản lý|công tác phối hợp|công tác kiểm tra|công tác đào tạo|công tác dân vận|công tác cán bộ|
mục đích yêu cầu|mục tiêu cụ thể|mục tiêu tổng quát|mục tiêu chung|mục tiêu nhiệm vụ|mục tiêu chỉ tiêu|nhiệm vụ giải pháp|nhiệm vụ và giải pháp|nhiệm vụ trọng tâm|giải pháp chủ yếu|giải pháp thực hiện|quan điểm chỉ đạo|
nội dung thực hiện|nội dung nhiệm vụ|nội dung hoạt động|thời gian thực hiện|thời gian hoàn thành|thời gian tới|trong thời gian tới|thời gian qua|trong những năm qua|trong giai đoạn|giai đoạn tiếp theo|
các năm tiếp theo|và các năm tiếp theo|tầm nhìn đến năm|định hướng đến năm|từ nay đến năm|đến hết năm|đến cuối năm|phấn đấu đến năm|phấn đấu hoàn thành|phấn đấu đạt|trên cơ sở|trên tinh thần|bảo đảm tiến độ|
đảm bảo chất lượng|đảm bảo tiến độ|bảo đảm chất lượng|bảo đảm an toàn|đảm bảo an toàn|bảo đảm an sinh|đồng bộ thống nhất|thống nhất từ tỉnh|từ tỉnh đến cơ sở|từ trung ương đến|từ trung ương đến địa phương|công khai minh bạch|
dân chủ công khai|đoàn kết thống nhất|khối đại đoàn kết toàn dân|sức mạnh tổng hợp|cả hệ thống chính trị|của cả hệ thống chính trị|hệ thống chính trị|vào cuộc của|sự vào cuộc|sự tham gia của|với sự tham gia của|
sự tham gia của người dân|phát huy dân chủ|phát huy tinh thần|phát huy sức mạnh|tạo sự chuyển biến|tạo chuyển biến|chuyển biến tích cực|chuyển biến mạnh mẽ|góp phần nâng cao|góp phần thực hiện|góp phần phát triển|
góp phần giảm|góp phần bảo đảm|góp phần xây dựng|góp phần thúc đẩy|tạo điều kiện thuận lợi|tạo điều kiện cho|điều kiện thuận lợi|tạo môi trường thuận lợi|giải phóng mặt bằng|bồi thường giải phóng mặt bằng|
giải phóng nguồn lực|khơi thông nguồn lực|quy hoạch sử dụng đất|kế hoạch sử dụng đất|quyền sử dụng đất|giấy chứng nhận quyền sử dụng|quy hoạch tỉnh|quy hoạch tổng thể|quy hoạch đô thị|phát triển đô thị|phát triển bền vững|
mục tiêu phát triển bền vững|phát triển nhanh và bền vững|nhanh và bền vững|vùng trũng thấp|khu vực trũng thấp|vùng thấp trũng|ngập úng cục bộ|thoát nước đô thị|giao thông nông thôn|giao thông công cộng|
vận tải hành khách|hàng giả hàng nhái|buôn lậu gian lận thương mại|gian lận thương mại|bảo vệ người tiêu dùng|hàng việt nam chất lượng|người việt nam ưu tiên|sinh thái bền vững|du lịch sinh thái|du lịch cộng đồng|
phát triển du lịch|sản phẩm du lịch|khách du lịch|lưu trú du lịch|di sản thế giới|danh lam thắng cảnh|kỷ niệm ngày|ngày quốc tế|tháng hành động|hưởng ứng tháng hành động|sau đây gọi tắt là|sau đây viết tắt là|
gọi tắt là|viết tắt là|ban hành kế hoạch|ban hành kèm theo|kèm theo kế hoạch này|kèm theo quyết định này|kế hoạch này|tại kế hoạch này|của kế hoạch này|trong kế hoạch này|thực hiện kế hoạch này|thi hành quyết định này|
có hiệu lực kể từ ngày|kể từ ngày ký|chịu trách nhiệm thi hành|trên đây là kế hoạch|ủy ban nhân dân tỉnh yêu cầu|đề nghị các|đề nghị các sở|yêu cầu các sở|yêu cầu các cơ quan|yêu cầu thủ trưởng|gửi về sở|
gửi báo cáo về|gửi về ủy ban nhân dân|thông qua sở|thông qua các|trước ngày|chậm nhất ngày|hằng năm|hằng quý|khu dân cư|tổ dân phố|thôn tổ dân phố|trưởng thôn|cộng đồng dân cư|dân cư nông thôn|
lấy người dân làm trung tâm|người dân làm trung tâm|làm trung tâm|không để ai bị bỏ lại|bị bỏ lại phía sau|bỏ lại phía sau|công nhận đạt chuẩn|lồng ghép giới|lồng ghép các|lồng ghép vào|lồng ghép các chương trình|
các chương trình dự án|chương trình dự án|chương trình đề án|các chương trình đề án|đề án dự án|chương trình hành động|kế hoạch hành động|kế hoạch triển khai thực hiện|chiến lược quốc gia|chiến lược phát triển|
chương trình tổng thể|quyết định của thủ tướng|nghị quyết của quốc hội|nghị quyết của chính phủ|nghị quyết của hội đồng nhân dân|nghị định của chính phủ|chỉ thị của thủ tướng|luật tổ chức chính quyền địa phương|
`;
