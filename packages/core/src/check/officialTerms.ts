/**
 * Names of bodies, of papers and set phrases of four syllables and more that are always printed whole: where all but one syllable
 * stands in order, that one fell out.
 */
export const officialTerms = `
ủy ban nhân dân|hội đồng nhân dân|thủ tướng chính phủ|mặt trận tổ quốc|liên đoàn lao động|hội liên hiệp phụ nữ|hội cựu chiến binh|hội chữ thập đỏ|văn phòng ủy ban nhân dân|
ban chấp hành trung ương|ban tổ chức cán bộ|ban tuyên giáo và dân vận|đoàn thanh niên cộng sản|đoàn đại biểu quốc hội|viện kiểm sát nhân dân|tòa án nhân dân|kho bạc nhà nước|ngân hàng nhà nước|
ngân hàng chính sách xã hội|bảo hiểm xã hội|bộ chỉ huy quân sự|bộ đội biên phòng|sở giáo dục và đào tạo|sở nông nghiệp và môi trường|sở nông nghiệp và phát triển nông thôn|sở khoa học và công nghệ|
sở tài nguyên và môi trường|sở kế hoạch và đầu tư|sở thông tin và truyền thông|sở lao động thương binh và xã hội|sở giao thông vận tải|sở văn hóa và thể thao|tổ chức chính trị xã hội|đơn vị sự nghiệp công lập|
chính quyền địa phương|các tổ chức chính trị|cơ quan thường trực|cơ quan chủ trì|phát triển kinh tế xã hội|phát triển bền vững|chương trình mục tiêu quốc gia|nông thôn mới nâng cao|nông thôn mới kiểu mẫu|
công nghệ thông tin|trí tuệ nhân tạo|an toàn thông tin|an toàn giao thông|an toàn thực phẩm|an ninh trật tự|quốc phòng an ninh|cải cách hành chính|thủ tục hành chính|dịch vụ công trực tuyến|cơ sở dữ liệu|
chuyển đổi số|xây dựng nông thôn mới|biến đổi khí hậu|bảo vệ môi trường|vệ sinh môi trường|phòng chống thiên tai|tìm kiếm cứu nạn|khoa học và công nghệ|đổi mới sáng tạo|sở hữu trí tuệ|giáo dục nghề nghiệp|
giáo dục và đào tạo|trung học cơ sở|trung học phổ thông|bảo hiểm y tế|chăm sóc sức khỏe|dân số và phát triển|bà mẹ và trẻ em|người có công với cách mạng|người khuyết tật|đồng bào dân tộc thiểu số|vùng đồng bào dân tộc|
ngân sách nhà nước|ngân sách trung ương|ngân sách địa phương|nguồn vốn hợp pháp khác|đầu tư công trung hạn|kinh tế tư nhân|doanh nghiệp nhỏ và vừa|hợp tác xã nông nghiệp|khu công nghiệp|xóa đói giảm nghèo|
giảm nghèo bền vững|an sinh xã hội|bảo trợ xã hội|tệ nạn xã hội|bình đẳng giới|phòng cháy chữa cháy|cứu nạn cứu hộ|quản lý nhà nước|quy phạm pháp luật|phổ biến giáo dục pháp luật|tổ chức thực hiện|triển khai thực hiện|
chịu trách nhiệm|trong thời gian tới|trên cơ sở|theo quy định của pháp luật|chức năng nhiệm vụ|phương tiện thông tin đại chúng|nâng cao nhận thức cộng đồng|hội nhập quốc tế|cộng hòa xã hội chủ nghĩa|độc lập tự do hạnh phúc
`;
