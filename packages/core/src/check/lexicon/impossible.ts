/**
 * Phrases that make no sense in a plan, each with the one that likely stood there: opposites of what is wanted, set phrases without their
 * negation or without one of their words, compounds that are real words in the wrong place. What stands behind `!` makes the wording right
 * where it is the word before or behind; `a|b & c|d` is each of the first with each of the others, `@` and `&` in the likely one are
 * those. Written for this check.
 */
export const impossiblePhrases = `
chuyên trách kiểm nghiệm > chuyên trách kiêm nhiệm
chế độ kiểm nghiệm > chế độ kiêm nhiệm
phụ cấp kiểm nghiệm > phụ cấp kiêm nhiệm
cộng tác viên kiểm nghiệm > cộng tác viên kiêm nhiệm
cán bộ kiểm nhiệm > cán bộ kiêm nhiệm
khắc phục hiệu quả thiên > khắc phục hậu quả thiên
khắc phục hiệu quả chiến > khắc phục hậu quả chiến
khắc phục hiệu quả bom > khắc phục hậu quả bom
khắc phục hiệu quả bão > khắc phục hậu quả bão
khắc phục hiệu quả mưa > khắc phục hậu quả mưa
khắc phục hiệu quả lũ > khắc phục hậu quả lũ
khắc phục hiệu quả lụt > khắc phục hậu quả lụt
khắc phục hiệu quả sự > khắc phục hậu quả sự
khắc phục hiệu quả tai > khắc phục hậu quả tai
khắc phục hiệu quả do > khắc phục hậu quả do
khắc phục hiệu quả của > khắc phục hậu quả của
khắc phục hiệu quả chất > khắc phục hậu quả chất
khắc phục hiệu quả vụ > khắc phục hậu quả vụ
khắc phục hiệu quả cháy > khắc phục hậu quả cháy
khắc phục hiệu quả dịch > khắc phục hậu quả dịch
khắc phục hiệu quả hạn > khắc phục hậu quả hạn
khắc phục hiệu quả sạt > khắc phục hậu quả sạt
để lại hiệu quả > để lại hậu quả
gây hiệu quả > gây hậu quả
gây ra hiệu quả > gây ra hậu quả
hiệu quả nghiêm trọng > hậu quả nghiêm trọng
hiệu quả nặng nề > hậu quả nặng nề
hiệu quả khôn lường > hậu quả khôn lường
hiệu quả chiến tranh > hậu quả chiến tranh
tác hại hiệu quả > tác hại hậu quả
nâng cao hậu quả > nâng cao hiệu quả
hậu quả công tác > hiệu quả công tác
hậu quả quản lý > hiệu quả quản lý
hậu quả hoạt động > hiệu quả hoạt động
hậu quả kinh tế > hiệu quả kinh tế ! về
sử dụng hậu quả > sử dụng hiệu quả
hiệu lực hậu quả > hiệu lực hiệu quả
chất lượng hậu quả > chất lượng hiệu quả
thiết thực hậu quả > thiết thực hiệu quả
phát huy hậu quả > phát huy hiệu quả
chỉ trả > chi trả ! lời giá tiền một những khi
chỉ thường xuyên > chi thường xuyên ! được làm có họp
chỉ ngân sách > chi ngân sách ! có từ
nhiệm vụ chỉ > nhiệm vụ chi ! tiêu đạo được là có định thị dẫn
dự toán chỉ > dự toán chi ! tiêu đạo được có
định mức chỉ > định mức chi ! tiêu được
tổng chỉ > tổng chi ! tiêu đạo huy số
tăng chỉ > tăng chi ! tiêu số
nguồn chỉ > nguồn chi ! tiêu đạo là được có
mùi nhọn > mũi nhọn
mủi nhọn > mũi nhọn
mũi nhòn > mũi nhọn
mũi nhon > mũi nhọn
xuống cấp trân trọng > xuống cấp trầm trọng
ô nhiễm trân trọng > ô nhiễm trầm trọng
suy thoái trân trọng > suy thoái trầm trọng
suy giảm trân trọng > suy giảm trầm trọng
hậu quả trân trọng > hậu quả trầm trọng
thiếu hụt trân trọng > thiếu hụt trầm trọng
ảnh hưởng trân trọng > ảnh hưởng trầm trọng
mất cân đối trân trọng > mất cân đối trầm trọng
quá tải trân trọng > quá tải trầm trọng
hư hỏng trân trọng > hư hỏng trầm trọng
trầm trọng cảm ơn > trân trọng cảm ơn
trầm trọng kính > trân trọng kính
trầm trọng đề nghị > trân trọng đề nghị
trầm trọng báo cáo > trân trọng báo cáo
trầm trọng thông báo > trân trọng thông báo
bỏ lót > bỏ lọt
bỏ sốt > bỏ sót
bỏ xót > bỏ sót
lót tội phạm > lọt tội phạm
để lót > để lọt
sót lót > sót lọt
số tay > sổ tay ! chân
số sách > sổ sách ! giáo mới được trong tham đã này cho của
số nhật ký > sổ nhật ký
số theo dõi > sổ theo dõi
số tiết kiệm > sổ tiết kiệm ! được năng điện nước
số lao động điện tử > sổ lao động điện tử
số sức khỏe điện tử > sổ sức khỏe điện tử
số khám bệnh > sổ khám bệnh
số quản lý sức khỏe > sổ quản lý sức khỏe
số bảo hành > sổ bảo hành
số đầu bài > sổ đầu bài
số học bạ > sổ học bạ
sổ liệu > số liệu
sổ lượng > số lượng
sổ hóa > số hóa
chuyển đổi sổ > chuyển đổi số
công nghệ sổ > công nghệ số
kinh tế sổ > kinh tế số
chồng chủ nghĩa > chống chủ nghĩa
chồng tham nhũng > chống tham nhũng
chồng lãng phí > chống lãng phí
chồng dịch > chống dịch
chồng bão > chống bão
chồng lụt > chống lụt
chồng thiên tai > chống thiên tai
chồng tội phạm > chống tội phạm
chồng bạo lực > chống bạo lực
chồng buôn lậu > chống buôn lậu
chồng khủng bố > chống khủng bố
chồng diễn biến > chống diễn biến
chồng tiêu cực > chống tiêu cực
chồng thất thu > chống thất thu
chồng chịu > chống chịu
chồng hàng giả > chống hàng giả
chồng ma túy > chống ma túy
chồng tác hại > chống tác hại
chồng suy thoái > chống suy thoái
phòng chồng > phòng chống
chống chéo > chồng chéo
chống lấn > chồng lấn
kiểm soát mận > kiểm soát mặn
xâm nhập mận > xâm nhập mặn
hạn mận > hạn mặn
độ mận > độ mặn
ngăn mận > ngăn mặn
nhiễm mận > nhiễm mặn
chịu mận > chịu mặn
nước mận > nước mặn
rửa mận > rửa mặn
triều mận > triều mặn
mận lợ > mặn lợ
giám nghèo > giảm nghèo
giám thiểu > giảm thiểu
giám phát thải > giảm phát thải
giám tỷ lệ > giảm tỷ lệ
giám nhẹ > giảm nhẹ
cắt giám > cắt giảm
kéo giám > kéo giảm
tăng giám > tăng giảm
suy giám > suy giảm
miễn giám > miễn giảm
giảm đốc > giám đốc
giảm định > giám định
thị trưởng lao động > thị trường lao động
thị trưởng tiêu thụ > thị trường tiêu thụ
thị trưởng trong nước > thị trường trong nước
thị trưởng xuất khẩu > thị trường xuất khẩu
thị trưởng tài chính > thị trường tài chính
thị trưởng bất động > thị trường bất động
thị trưởng khoa học > thị trường khoa học
kinh tế thị trưởng > kinh tế thị trường
bình ổn thị trưởng > bình ổn thị trường
quản lý thị trưởng > quản lý thị trường
mở rộng thị trưởng > mở rộng thị trường
nhu cầu thị trưởng > nhu cầu thị trường
cơ chế thị trưởng > cơ chế thị trường
môi trưởng > môi trường
thông tin và truyền thống > thông tin và truyền thông
thông tin truyền thống > thông tin truyền thông
phương tiện truyền thống đại chúng > phương tiện truyền thông đại chúng
truyền thống đại chúng > truyền thông đại chúng
truyền thống giáo dục sức > truyền thông giáo dục sức
truyền thống chính sách > truyền thông chính sách
chiến dịch truyền thống > chiến dịch truyền thông
tổ truyền thống > tổ truyền thông
phát huy truyền thông > phát huy truyền thống
truyền thông cách mạng > truyền thống cách mạng
truyền thông yêu nước > truyền thống yêu nước
truyền thông tốt đẹp > truyền thống tốt đẹp
truyền thông lịch sử > truyền thống lịch sử ! về
truyền thông quý báu > truyền thống quý báu
làng nghề truyền thông > làng nghề truyền thống
nghề truyền thông > nghề truyền thống
lễ hội truyền thông > lễ hội truyền thống
văn hóa truyền thông > văn hóa truyền thống
trang phục truyền thông > trang phục truyền thống
kháng chiến truyền thông > kháng chiến truyền thống
phân bố kinh phí > phân bổ kinh phí
phân bố vốn > phân bổ vốn
phân bố ngân sách > phân bổ ngân sách
phân bố dự toán > phân bổ dự toán
phân bố nguồn vốn > phân bổ nguồn vốn
phân bố chỉ tiêu > phân bổ chỉ tiêu
phân bổ dân cư > phân bố dân cư
tăng nhẹ thiên tai > giảm nhẹ thiên tai
tăng nhẹ rủi ro > giảm nhẹ rủi ro
tăng thiểu > giảm thiểu
tăng bớt > giảm bớt
tăng nghèo > giảm nghèo
tăng nghèo bền vững > giảm nghèo bền vững
xóa đói tăng nghèo > xóa đói giảm nghèo
tăng phát thải khí nhà kính > giảm phát thải khí nhà kính ! gây làm nguy
tăng tác hại > giảm tác hại ! làm gây
tăng kỳ thị > giảm kỳ thị ! làm gây
tăng gánh nặng > giảm gánh nặng ! làm gây không
can thiệp tăng hại > can thiệp giảm hại
cắt tăng > cắt giảm
kéo tăng > kéo giảm
tinh tăng > tinh giản
giảm cường > tăng cường
giảm trưởng > tăng trưởng
giảm tốc bứt phá > tăng tốc bứt phá
gia giảm giá trị > gia tăng giá trị
giá trị gia giảm > giá trị gia tăng
điều kiện khó khăn cho > điều kiện thuận lợi cho
điều kiện khó khăn để > điều kiện thuận lợi để ! trong
tạo khó khăn > tạo thuận lợi
tạo điều kiện khó khăn > tạo điều kiện thuận lợi
tháo gỡ thuận lợi > tháo gỡ khó khăn
hoàn cảnh thuận lợi > hoàn cảnh khó khăn
hoàn cảnh đặc biệt thuận lợi > hoàn cảnh đặc biệt khó khăn
vùng đặc biệt thuận lợi > vùng đặc biệt khó khăn
xã đặc biệt thuận lợi > xã đặc biệt khó khăn
nếu có thuận lợi vướng mắc > nếu có khó khăn vướng mắc
thuận lợi vướng mắc > khó khăn vướng mắc
khắc phục thuận lợi > khắc phục khó khăn
gặp thuận lợi > gặp khó khăn
tiêu cực tham gia > tích cực tham gia
tiêu cực hưởng ứng > tích cực hưởng ứng
tiêu cực phối hợp > tích cực phối hợp
tiêu cực vận động > tích cực vận động
tiêu cực tuyên truyền > tích cực tuyên truyền
tiêu cực triển khai > tích cực triển khai
tham gia tiêu cực > tham gia tích cực
chủ động tiêu cực > chủ động tích cực
tác động tích cực do ô nhiễm > tác động tiêu cực do ô nhiễm
tham nhũng tích cực > tham nhũng tiêu cực
lãng phí tích cực > lãng phí tiêu cực
phòng chống tích cực > phòng chống tiêu cực
vai trò bị động > vai trò chủ động
bị động phối hợp > chủ động phối hợp
bị động ứng phó > chủ động ứng phó
bị động tham mưu > chủ động tham mưu
bị động phòng ngừa > chủ động phòng ngừa
bị động xây dựng > chủ động xây dựng
bị động triển khai > chủ động triển khai
bị động bố trí > chủ động bố trí
bị động tích cực > chủ động tích cực
bị động hội nhập > chủ động hội nhập
tránh chủ động bất ngờ > tránh bị động bất ngờ
chủ động bất ngờ > bị động bất ngờ
thúc đẩy tham nhũng > đẩy lùi tham nhũng
thúc đẩy tội phạm > ngăn chặn tội phạm
thúc đẩy phát sinh > ngăn chặn phát sinh
thúc đẩy suy thoái > ngăn chặn suy thoái
cản trở phát triển kinh tế > thúc đẩy phát triển kinh tế ! gây làm
cản trở bình đẳng giới > thúc đẩy bình đẳng giới
cản trở tăng trưởng > thúc đẩy tăng trưởng ! gây làm
kìm hãm phát triển > thúc đẩy phát triển ! gây làm
hạn chế phát huy > tiếp tục phát huy ! còn bị những một tồn số
hạn chế chuyển đổi số > đẩy mạnh chuyển đổi số ! còn bị những một tồn số
hạn chế đổi mới sáng tạo > thúc đẩy đổi mới sáng tạo ! còn bị những một tồn số
hạn chế cải cách > đẩy mạnh cải cách ! còn bị những một tồn số
hạn chế tuyên truyền > đẩy mạnh tuyên truyền ! còn bị những một tồn số
hạn chế bình đẳng giới > thúc đẩy bình đẳng giới ! còn bị những một tồn số
hạn chế ứng dụng công > đẩy mạnh ứng dụng công ! còn bị những một tồn số
khuyến khích tình trạng > hạn chế tình trạng
khuyến khích tác động > hạn chế tác động
khuyến khích ô nhiễm > hạn chế ô nhiễm
khuyến khích tai nạn > hạn chế tai nạn
khuyến khích thiệt hại > hạn chế thiệt hại
khuyến khích rủi ro > hạn chế rủi ro
khuyến khích tệ nạn > bài trừ tệ nạn
khuyến khích hủ tục > bài trừ hủ tục
xâm hại môi trường và > bảo vệ môi trường và ! gây làm
xâm hại quyền lợi hợp pháp > bảo vệ quyền lợi hợp pháp ! hành vi
xâm phạm môi trường > bảo vệ môi trường
buông lỏng công tác quản > tăng cường công tác quản ! không chống
lơi lỏng công tác > tăng cường công tác ! không
làm suy yếu khối đại > củng cố khối đại ! âm mưu
hạ thấp chất lượng > nâng cao chất lượng ! không làm
hạ thấp hiệu quả > nâng cao hiệu quả ! không làm
hạ thấp nhận thức > nâng cao nhận thức ! không
hạ thấp năng lực > nâng cao năng lực ! không làm
thu hẹp quy mô hợp tác > mở rộng quy mô hợp tác
thu hẹp hợp tác > mở rộng hợp tác
thu hẹp thị trường > mở rộng thị trường ! bị nguy
thu hẹp diện bao phủ > mở rộng diện bao phủ
mở rộng khoảng cách > thu hẹp khoảng cách ! an
nới rộng khoảng cách > thu hẹp khoảng cách ! không nguy làm
khả năng chịu và > khả năng chống chịu và
khả năng chịu của > khả năng chống chịu của ! tải
khả năng chịu trước > khả năng chống chịu trước
khả năng chịu cao > khả năng chống chịu cao
khả năng chịu cho > khả năng chống chịu cho
khả năng chịu với > khả năng chống chịu với
năng lực chịu và > năng lực chống chịu và
thanh toán dùng tiền mặt > thanh toán không dùng tiền mặt ! hạn lệ giảm trong
chi trả dùng tiền mặt > chi trả không dùng tiền mặt
giao dịch dùng tiền mặt > giao dịch không dùng tiền mặt ! hạn
thanh toán sử dụng tiền mặt > thanh toán không sử dụng tiền mặt
trên gian mạng > trên không gian mạng
trong gian mạng > trong không gian mạng
lợi dụng gian mạng > lợi dụng không gian mạng
các gian công cộng > các không gian công cộng
các gian xanh > các không gian xanh
tạo gian > tạo không gian ! hàng trưng
chất lượng khí tại > chất lượng không khí tại
chất lượng khí đất > chất lượng không khí đất
chất lượng khí nước > chất lượng không khí nước
môi trường khí > môi trường không khí
môi trường rào cản > môi trường không rào cản
nơi công cộng khói thuốc > nơi công cộng không khói thuốc
nơi làm việc khói thuốc > nơi làm việc không khói thuốc
công nghệ khói > công nghệ không khói
già yếu nơi nương tựa > già yếu không nơi nương tựa
mồ côi nơi nương tựa > mồ côi không nơi nương tựa
cô đơn nơi nương tựa > cô đơn không nơi nương tựa
neo đơn nơi nương tựa > neo đơn không nơi nương tựa
trẻ em nơi nương tựa > trẻ em không nơi nương tựa
cao tuổi nơi nương tựa > cao tuổi không nơi nương tựa
bất hợp pháp báo cáo > bất hợp pháp không báo cáo
hải sản hợp pháp không báo cáo > hải sản bất hợp pháp không báo cáo
không báo cáo và theo quy định > không báo cáo và không theo quy định
không báo cáo hoặc theo quy định > không báo cáo hoặc không theo quy định
lao động thành niên > lao động chưa thành niên
trẻ em thành niên > trẻ em chưa thành niên
trẻ thành niên > trẻ vị thành niên
đến mức nhất > đến mức thấp nhất
mức thấp thiệt hại > mức thấp nhất thiệt hại
phòng và chữa cháy > phòng cháy và chữa cháy ! công
phòng chữa cháy > phòng cháy chữa cháy
phòng cháy cháy > phòng cháy chữa cháy
thực hành tiết kiệm lãng phí > thực hành tiết kiệm chống lãng phí
tiết kiệm lãng phí > tiết kiệm chống lãng phí
chống tham lãng phí > chống tham nhũng lãng phí
nâng cao lao động > nâng cao năng suất lao động
nâng cao người dân > nâng cao nhận thức người dân
nâng cao cán bộ > nâng cao năng lực cán bộ
nâng cao đội ngũ > nâng cao chất lượng đội ngũ
nâng cao nguồn nhân lực > nâng cao chất lượng nguồn nhân lực
nâng cao cạnh tranh > nâng cao năng lực cạnh tranh
nâng cao công tác > nâng cao chất lượng công tác ! dương mới
nâng cao quản lý nhà > nâng cao hiệu quả quản lý nhà
nâng cao nhân dân > nâng cao đời sống nhân dân
nâng cao phục vụ > nâng cao chất lượng phục vụ
nâng cao dịch vụ > nâng cao chất lượng dịch vụ
nâng cao rừng > nâng cao chất lượng rừng
nâng cao dân số > nâng cao chất lượng dân số
tăng lao động xã hội > tăng năng suất lao động xã hội
ứng phó biến đổi hậu > ứng phó biến đổi khí hậu
tham gia ý của > tham gia ý kiến của
lấy ý của > lấy ý kiến của
theo định của > theo quy định của
theo quy của > theo quy định của
theo định hiện hành > theo quy định hiện hành
theo quy hiện hành > theo quy định hiện hành
có trách tham mưu > có trách nhiệm tham mưu
có trách chủ trì > có trách nhiệm chủ trì
căn chức năng nhiệm vụ > căn cứ chức năng nhiệm vụ
cứ chức năng nhiệm vụ > căn cứ chức năng nhiệm vụ
trên địa tỉnh > trên địa bàn tỉnh
trên bàn tỉnh > trên địa bàn tỉnh
trên bàn huyện > trên địa bàn huyện
trên bàn xã > trên địa bàn xã
trên bàn thành phố > trên địa bàn thành phố
phối hợp các với > phối hợp với các
phối với các > phối hợp với các
chủ phối hợp > chủ trì phối hợp
chủ trì hợp với > chủ trì phối hợp với
rà soát kịp tham mưu > rà soát kịp thời tham mưu
kịp tham mưu > kịp thời tham mưu ! để không
kịp báo cáo > kịp thời báo cáo ! để không
kịp đề xuất > kịp thời đề xuất ! để không
kịp phát hiện > kịp thời phát hiện ! để không
kịp xử lý > kịp thời xử lý ! để không
kịp tháo gỡ > kịp thời tháo gỡ ! để không
kịp hướng dẫn > kịp thời hướng dẫn ! để không
kịp điều chỉnh > kịp thời điều chỉnh ! để không
kịp khen thưởng > kịp thời khen thưởng ! để không
kịp cập nhật > kịp thời cập nhật ! để không
kịp đôn đốc > kịp thời đôn đốc ! để không
vận dụng sáng > vận dụng sáng tạo ! tạo
tạo điều thuận lợi > tạo điều kiện thuận lợi
tạo kiện thuận lợi > tạo điều kiện thuận lợi
giảm thiểu đến mức thấp nhất do > giảm thiểu đến mức thấp nhất thiệt hại do
hạn chế đến mức thấp nhất do > hạn chế đến mức thấp nhất thiệt hại do
giảm đến mức thấp nhất do > giảm đến mức thấp nhất thiệt hại do
giảm thiểu thấp nhất do > giảm thiểu thấp nhất thiệt hại do
về việc kế hoạch > về việc ban hành kế hoạch
về việc chương trình > về việc ban hành chương trình
về việc đề án > về việc phê duyệt đề án
về việc quy chế > về việc ban hành quy chế
về việc chiến lược > về việc phê duyệt chiến lược
về việc bộ tiêu chí > về việc ban hành bộ tiêu chí
về việc danh mục > về việc ban hành danh mục
về việc dự án > về việc phê duyệt dự án
về việc nghị quyết > về việc ban hành nghị quyết
về việc phương án > về việc phê duyệt phương án
về việc quy trình > về việc ban hành quy trình
về việc hướng dẫn số > về việc ban hành hướng dẫn số
ban quy chế > ban hành quy chế ! các trưởng phó
ban kế hoạch > ban hành kế hoạch ! các trưởng phó
ban nghị quyết > ban hành nghị quyết ! các trưởng phó
ban chỉ thị > ban hành chỉ thị ! các
ban quyết định > ban hành quyết định ! các trưởng phó
ban chương trình hành > ban hành chương trình hành
ban quy định > ban hành quy định ! các trưởng phó
ban văn bản > ban hành văn bản ! các trưởng phó tiểu
ban thông tư > ban hành thông tư ! các
ban nghị định > ban hành nghị định ! các
ban điều lệ > ban hành điều lệ ! các
ban hướng dẫn > ban hành hướng dẫn ! các trưởng phó
ban bộ tiêu chí > ban hành bộ tiêu chí ! các
ban danh mục > ban hành danh mục ! các
ban hành kế thực hiện > ban hành kế hoạch thực hiện
xây kế hoạch > xây dựng kế hoạch
xây chương trình > xây dựng chương trình
xây đề án > xây dựng đề án
xây quy chế > xây dựng quy chế
dựng kế hoạch thực hiện > xây dựng kế hoạch thực hiện ! xây

nhân dân tình > nhân dân tỉnh ! hình trạng mạng
ubnd tình > UBND tỉnh
hđnd tình > HĐND tỉnh
địa bàn tình > địa bàn tỉnh ! hình trạng mạng
toàn tình > toàn tỉnh ! hình trạng mạng
ngân sách tình > ngân sách tỉnh
công an tình > công an tỉnh ! hình trạng mạng
lãnh đạo tình > lãnh đạo tỉnh ! hình trạng mạng
nhân dân tính > nhân dân tỉnh ! hình trạng mạng
ubnd tính > UBND tỉnh
hđnd tính > HĐND tỉnh
địa bàn tính > địa bàn tỉnh ! hình trạng mạng
toàn tính > toàn tỉnh ! hình trạng mạng
ngân sách tính > ngân sách tỉnh
công an tính > công an tỉnh ! hình trạng mạng
lãnh đạo tính > lãnh đạo tỉnh ! hình trạng mạng
nhân dân tịnh > nhân dân tỉnh ! hình trạng mạng
ubnd tịnh > UBND tỉnh
hđnd tịnh > HĐND tỉnh
địa bàn tịnh > địa bàn tỉnh ! hình trạng mạng
toàn tịnh > toàn tỉnh ! hình trạng mạng
ngân sách tịnh > ngân sách tỉnh
công an tịnh > công an tỉnh ! hình trạng mạng
lãnh đạo tịnh > lãnh đạo tỉnh ! hình trạng mạng
hạn chế|kìm hãm|cản trở|hạ thấp & học tập suốt đời|chuyển đổi số|đổi mới sáng tạo|cải cách hành chính|bình đẳng giới|phát triển bền vững|phát triển nông|phát triển du lịch|phát triển nguồn|phát triển doanh|hợp tác quốc|hội nhập|liên kết vùng|liên kết sản xuất|xã hội hóa|tăng trưởng|ứng dụng công|ứng dụng khoa|nghiên cứu khoa học|chuyển giao công|khởi nghiệp|công tác tuyên|công tác phối|công khai minh bạch|kinh tế số|kinh tế xanh|đào tạo nghề|giải quyết việc|xuất khẩu|thu hút đầu|phân cấp phân quyền|thuê dịch vụ|cơ chế thuê|cơ chế đặt hàng|cơ chế khoán|hình thức thuê dịch|hình thức hợp tác|hợp tác công|mô hình hợp tác|nhân rộng|hoàn thiện thể|hoàn thiện cơ|hoàn thiện hệ|xây dựng nông|chăm sóc sức|chất lượng nguồn|chất lượng giáo|chất lượng dịch|sự tham gia|vai trò của > đẩy mạnh & ! còn bị gây làm những một không sự tồn số
thúc đẩy|khuyến khích|đẩy mạnh|phát huy|tăng cường|mở rộng & ma túy|tội phạm|tệ nạn|tham nhũng|lãng phí|tiêu cực|ô nhiễm|buôn lậu|bạo lực|tảo hôn|hủ tục|vi phạm pháp|tai nạn|tác động tiêu|tác động xấu|tác hại|bất bình đẳng|phân biệt|định kiến|phát sinh|thất thoát|suy thoái|suy giảm|xâm nhập|sạt lở|dịch bệnh|rủi ro|thiệt hại|hạn chế và|những hạn chế|các hạn chế|tồn tại hạn|khó khăn|bất cập|nguy cơ|thất nghiệp|bỏ học|tái nghèo|tái nghiện|chặt phá|khai thác trái > ngăn chặn & ! giảm phòng chống
đấu tranh|phòng ngừa|phát hiện|kịp thời & khuyến khích ma|khuyến khích các hành|thúc đẩy các hành|thúc đẩy ma|khuyến khích tội|thúc đẩy tội > ngăn chặn tội phạm
phá hoại|hủy hoại|làm lộ|buông lỏng|lơ là|xâm phạm & bí mật nhà|quyền lợi hợp|quyền và lợi|chủ quyền|tổ quốc|môi trường sinh|tài nguyên|người tiêu|đa dạng sinh|di sản|di tích|nền tảng tư|chăm sóc|công tác quản|quản lý nhà nước|kỷ luật kỷ > bảo vệ & ! vi chống gây làm mưu lợi nguy việc bị sự đã dụng không tội động cơ vụ người trạng để hoặc và
đảm bảo|bảo đảm|duy trì|giữ vững & mất an ninh|mất an toàn|bất ổn|mất trật|mất vệ sinh|ô nhiễm > bảo đảm an toàn ! không chống
kiên quyết|tuyệt đối|nhất quyết|quyết tâm & để > kiên quyết không để ! không
gây ra|gây & khó khăn vướng mắc cho|khó khăn vướng mắc trong > tháo gỡ khó khăn ! không đã đang
kịp thời|chủ động|tích cực|phối hợp|tập trung & gây ra khó|gây khó|gây ra vướng > tháo gỡ khó khăn
để kịp thời gây > để kịp thời tháo gỡ
đóng góp tiêu cực > đóng góp tích cực
tham gia tiêu cực > tham gia tích cực
chuyển biến tiêu cực > chuyển biến tích cực
kết quả tiêu cực > kết quả tích cực
tác động tích cực của biến đổi > tác động tiêu cực của biến đổi
tác động tích cực của ô nhiễm > tác động tiêu cực của ô nhiễm
tác động tích cực của thiên > tác động tiêu cực của thiên
môi trường khó khăn để > môi trường thuận lợi để
môi trường khó khăn cho > môi trường thuận lợi cho
môi trường khó khăn thu > môi trường thuận lợi thu
môi trường bất lợi cho > môi trường thuận lợi cho
tồn tại khuyến khích > tồn tại hạn chế
khó khăn khuyến khích > khó khăn hạn chế
giải pháp phát huy tồn > giải pháp khắc phục tồn
phát huy hậu quả > khắc phục hậu quả
phát huy tồn tại > khắc phục tồn tại
phát huy khuyết > khắc phục khuyết
khắc phục vai trò > phát huy vai trò
khắc phục thế mạnh > phát huy thế mạnh
khắc phục truyền thống > phát huy truyền thống
khắc phục tiềm năng > phát huy tiềm năng
khắc phục kết quả > phát huy kết quả
khắc phục sức mạnh > phát huy sức mạnh
khắc phục dân chủ > phát huy dân chủ
xóa bỏ bản sắc > giữ gìn bản sắc
xóa bỏ phong tục tốt > giữ gìn phong tục tốt
đạo đức suy thoái và lối > đạo đức và lối
thiếu minh bạch công khai > công khai minh bạch
bảo đảm thiếu > bảo đảm đủ
đảm bảo thiếu > đảm bảo đủ
nhằm tăng đến mức thấp > nhằm giảm đến mức thấp
tăng đến mức thấp nhất > giảm đến mức thấp nhất
tăng thấp nhất thiệt hại > giảm thấp nhất thiệt hại
tăng thiệt hại > giảm thiệt hại ! làm gây nguy
tăng tai nạn giao thông > giảm tai nạn giao thông ! làm gây nguy
tăng tỷ lệ hộ nghèo > giảm tỷ lệ hộ nghèo ! làm được có tiếp tham vay thoát sử là
tăng tỷ lệ tử vong > giảm tỷ lệ tử vong ! làm
tăng tỷ lệ suy dinh dưỡng > giảm tỷ lệ suy dinh dưỡng ! làm
tăng tỷ lệ mắc > giảm tỷ lệ mắc ! làm gây
tăng tỷ lệ sinh con thứ > giảm tỷ lệ sinh con thứ
tăng tỷ lệ tảo hôn > giảm tỷ lệ tảo hôn
tăng tỷ lệ thất nghiệp > giảm tỷ lệ thất nghiệp ! làm
tăng tỷ số tử vong > giảm tỷ số tử vong
tăng số hộ nghèo > giảm số hộ nghèo ! làm được có tiếp tham vay thoát sử là
tăng số vụ > giảm số vụ ! không
giảm tỷ lệ che phủ > tăng tỷ lệ che phủ ! làm
giảm độ che phủ rừng > tăng độ che phủ rừng ! làm
giảm tỷ lệ người dân tham > tăng tỷ lệ người dân tham
giảm tỷ lệ tham gia bảo > tăng tỷ lệ tham gia bảo
giảm tỷ lệ đô thị > tăng tỷ lệ đô thị
giảm tỷ lệ lao động qua > tăng tỷ lệ lao động qua
giảm thu nhập cho > tăng thu nhập cho
giảm thu ngân sách > tăng thu ngân sách ! hụt làm
giảm năng suất > tăng năng suất ! làm gây suy
giảm giá trị gia > tăng giá trị gia
giảm sức đề > tăng sức đề ! suy
giảm sức cạnh > tăng sức cạnh ! suy làm
giảm tính minh bạch > tăng tính minh bạch ! làm
giảm niềm tin > tăng niềm tin ! làm suy
giảm đầu tư cho > tăng đầu tư cho ! cắt
giảm chi cho nghiên > tăng chi cho nghiên ! cắt
giảm chi cho giáo > tăng chi cho giáo ! cắt
giảm cơ hội > tăng cơ hội ! làm
giảm khả năng tiếp > tăng khả năng tiếp ! làm
giảm khả năng thích > tăng khả năng thích ! làm suy
giảm khả năng chống > tăng khả năng chống ! làm suy
góp & xây dựng|thực hiện|phát triển|thúc đẩy|nâng cao|bảo đảm|đảm bảo|hoàn thành|giữ vững|bảo vệ|giảm nghèo|cải thiện|tăng cường|ổn định|giữ gìn|hạn chế|làm thay > góp phần & ! đóng chung ủng cùng quyên vốn
đối & các sở|các đơn|các cơ|các địa|cán bộ|người dân|người có|các hộ|những người > đối với & ! phản
đáp & yêu cầu|nhu cầu|được > đáp ứng &
đoàn thành niên > đoàn thanh niên ! vị chưa
hội liên hiệp thành niên > hội liên hiệp thanh niên ! vị chưa
lực lượng thành niên > lực lượng thanh niên ! vị chưa
thành niên tình nguyện > thanh niên tình nguyện
thành niên xung phong > thanh niên xung phong
thành niên phụ nữ > thanh niên phụ nữ
thành niên nông thôn > thanh niên nông thôn
thành niên khởi nghiệp > thanh niên khởi nghiệp
sinh viện > sinh viên ! phí trợ dẫn
giáo viện > giáo viên ! phí trợ dẫn
hội viện > hội viên ! phí trợ dẫn
đoàn viện > đoàn viên ! phí trợ dẫn
nhân viện > nhân viên ! phí trợ dẫn
thành viện > thành viên ! phí trợ dẫn
đảng viện > đảng viên ! phí trợ dẫn
giảng viện > giảng viên ! phí trợ dẫn
tuyên truyền viện > tuyên truyền viên ! phí trợ dẫn
tình nguyện viện > tình nguyện viên ! phí trợ dẫn
báo cáo viện > báo cáo viên ! phí trợ dẫn
bệnh viên > bệnh viện
người cố công > người có công
mức chỉ > mức chi ! tiêu số đạt còn bằng là được có tăng giảm từ thị đạo
nội dung chỉ > nội dung chi ! đạo tiêu thị là được có mang tập
kinh phí chỉ > kinh phí chi ! được có là đủ đạt bằng cho
đi sản > di sản ! xuất
đường bô > đường bộ
dự toàn > dự toán ! diện bộ
quyết toàn > quyết toán ! diện bộ
mua bán|cai nghiện|án phạt tù|hình phạt tù|đặc xá|ở nước ngoài|xuất khẩu lao động|lầm lỡ & trả về > @ trở về
trả thành > trở thành ! chi tiền phải được hoàn
trả nên > trở nên ! chi phải được hoàn
trả xuống > trở xuống ! chi được
tốc độ|mức|động lực|mô hình|kịch bản|mục tiêu|duy trì|thúc đẩy|đà|chỉ tiêu|nhịp độ & tăng trường > @ tăng trưởng ! học lớp chuẩn mầm đạt công tư nghề
tăng trường & bền vững|kinh tế|xanh|grdp|gdp|tín dụng|bình quân|nhanh|hai con số|toàn diện|ổn định|công nghiệp|nông nghiệp|bao trùm > tăng trưởng &
dân tộc thiếu số > dân tộc thiểu số ! liệu lượng thứ vốn
người thiếu số > người thiểu số ! liệu lượng vốn
tối thiếu > tối thiểu ! buổi ban đêm
thiểu hụt > thiếu hụt
thiểu nước > thiếu nước ! tối
thiểu niên > thiếu niên
thiểu sót > thiếu sót
chuyển giao|ứng dụng|áp dụng|tiếp thu|phổ biến & tiến độ kỹ thuật > @ tiến bộ kỹ thuật
chuyển giao|ứng dụng|áp dụng|tiếp thu|phổ biến|các|những & tiến độ khoa học > @ tiến bộ khoa học
chuyển giao|ứng dụng|áp dụng|tiếp thu|phổ biến & tiến độ công nghệ > @ tiến bộ công nghệ
chuyển giao|ứng dụng & các tiến độ > @ các tiến bộ
khoa học và tiến độ kỹ thuật > khoa học và tiến bộ kỹ thuật
tiến độ khoa học kỹ thuật > tiến bộ khoa học kỹ thuật
tiến độ của phụ nữ > tiến bộ của phụ nữ
tiến độ phụ nữ > tiến bộ phụ nữ
tiến độ và công bằng > tiến bộ và công bằng
tiến độ công bằng xã > tiến bộ công bằng xã
đẩy nhanh|bám sát|kiểm soát & tiến bộ > @ tiến độ ! xã và khoa
tiến bộ & giải ngân|thi công|giải phóng mặt > tiến độ &
xâm nhập mặt > xâm nhập mặn
hạn mặt > hạn mặn ! đất giới trận bằng
rừng ngập mặt > rừng ngập mặn ! đất bằng
nhiễm mặt > nhiễm mặn ! đất bằng
ngăn mặt & giữ ngọt|trữ ngọt > ngăn mặn &
nước mặt xâm nhập > nước mặn xâm nhập
bề mặn > bề mặt
tiền mặn > tiền mặt
mặn bằng > mặt bằng ! đo độ
mặn trận tổ > mặt trận tổ
tiếp nhận|xử lý|giải quyết|phân loại & nguồn tiền tội phạm > @ nguồn tin tội phạm
tiếp nhận|xử lý|giải quyết|phân loại & nguồn tiền về tội phạm > @ nguồn tin về tội phạm
tố giác tiền báo > tố giác tin báo
tiền báo & về tội phạm|tội phạm|tố giác > tin báo &
chậm|trốn|mức|thuộc diện|đối tượng|người lao động|tham gia & đồng bảo hiểm > @ đóng bảo hiểm
chậm|trốn|mức|thuộc diện|đối tượng|người lao động|tham gia & đồng bhxh > @ đóng BHXH
chậm|trốn|mức|thuộc diện|đối tượng|người lao động|tham gia & đồng bhyt > @ đóng BHYT
nợ đồng bảo > nợ đóng bảo
huy động|sự|kêu gọi|vận động|tự nguyện|nhân dân|người dân & đồng góp > @ đóng góp ! phần vốn
đồng vai trò > đóng vai trò ! tỷ triệu
hỗ trợ đồng & bảo hiểm|bhxh|bhyt > hỗ trợ đóng &
giảm thiếu & đến mức|tác động|ô nhiễm|rủi ro|thiệt hại|phát thải|nguy cơ|chất thải|rác thải > giảm thiểu &
kiểm tra|xác định|theo dõi|đôn đốc & tiến bộ thực hiện > @ tiến độ thực hiện
phòng cháy chưa cháy > phòng cháy chữa cháy
khám chưa bệnh > khám chữa bệnh
xã phương > xã phường ! pháp án thức tiện hướng châm trình cách diện
`;
