/**
 * Set phrases that lose one of their words: without a starred one (`giải phóng *mặt bằng`) what is left never stands in a plan. A star at the
 * last word counts only before a word of grammar (`tìm kiếm cứu và …`). What stands behind `!` makes the wording right where it is the word
 * before or behind. Written for this check.
 */
export const droppedWords = `
báo cáo *kết quả thực hiện|báo cáo *kết quả hoạt động|báo cáo *kết quả về|kế *hoạch số|nghị *quyết số|nghị *định số|trên *địa bàn tỉnh|trên *địa bàn huyện|trên *địa bàn thành phố|trên địa *bàn tỉnh|trên địa *bàn huyện|trên địa *bàn thành phố|trên địa *bàn xã|thực hiện *kế hoạch này|ban *hành kèm theo|ban hành *kế hoạch thực|xây *dựng kế hoạch|xây *dựng nông thôn mới|xây *dựng cơ chế|xây *dựng chương trình|xây *dựng đội ngũ|xây *dựng cơ sở dữ liệu|xây *dựng đề án|xây *dựng quy chế|xây *dựng chính sách|xây dựng *kế hoạch
bố *trí vốn|bố *trí ngân sách|bố *trí nguồn|bố *trí nhân lực|phát *triển kinh tế|phát *triển nông nghiệp|phát *triển nông thôn|phát *triển du lịch|phát *triển sản xuất|phát *triển hạ tầng|phát *triển bền vững|phát *triển khoa học|phát *triển nguồn nhân lực|phát *triển doanh nghiệp|phát *triển nhà ở|phát *triển đô thị|phát *triển công nghiệp|phát *triển thương mại|phát *triển đối tượng|phát *triển chăn nuôi|cơ *quan thường trực|cơ *quan chủ trì|cơ *quan phối hợp|cơ *quan báo chí|cơ *quan tham mưu|cơ *quan chuyên môn|cơ *quan chức năng|cơ *quan nhà nước|cơ *quan có thẩm quyền|đơn *vị chủ trì|đơn *vị phối hợp|đơn *vị liên quan
kinh *phí thực hiện|kinh *phí sự nghiệp|kinh *phí hoạt động|kinh *phí hỗ trợ|ngân *sách nhà nước|ngân *sách tỉnh|ngân *sách huyện|ngân *sách xã|ngân *sách trung ương|ngân *sách địa phương|ngân *sách cấp|phù *hợp với|triển *khai thực hiện|triển *khai các|triển *khai kế hoạch|tổ *chức chính trị|tổ *chức sơ kết|tổ *chức tổng kết|giám *sát việc|xã *hội hóa|các *nội dung|các nội *dung trọng|tỷ *lệ hộ nghèo|tỷ *lệ hộ cận nghèo|tỷ *lệ hộ gia đình|tỷ *lệ hộ dân|tỷ *lệ người dân|tỷ *lệ người cao tuổi|tỷ *lệ người khuyết tật|tỷ *lệ lao động|tỷ *lệ trẻ em|tỷ *lệ phụ nữ|tỷ *lệ học sinh|tỷ *lệ cơ sở|tỷ *lệ doanh nghiệp|tỷ *lệ sử dụng|tỷ *lệ xã đạt|tỷ *lệ trường|tỷ *lệ thất nghiệp|tỷ *lệ đô thị hóa|tỷ *lệ suy dinh dưỡng|tỷ *lệ chất thải|tỷ *lệ nghèo|tỷ *lệ bao phủ|tỷ *lệ hài lòng|tỷ *lệ hồ sơ|tỷ *lệ cán bộ|tỷ *lệ trạm y tế|tỷ *lệ thanh niên|tỷ *lệ dân số tham gia|tỷ *lệ dân số được|tỷ *lệ dân cư
chịu *trách nhiệm trước|chịu *trách nhiệm về|chịu trách *nhiệm trước|người đứng *đầu cơ quan|người đứng *đầu cấp ủy|người *đứng đầu cấp ủy|các cấp *ủy đảng|các *cấp ủy đảng|phản *ánh về|khoa *học và công nghệ|quản *lý nhà nước|quản *lý các|quản *lý nguồn|tham *mưu Ủy ban|tham *mưu UBND|tham *mưu bố trí|tham *mưu ban hành|hộ *gia đình|tầm *nhìn đến năm|định *hướng đến năm|vùng *đồng bào dân tộc|dân *tộc thiểu số|đồng *bào dân tộc|cụ *thể hóa|đáp *ứng yêu cầu|đáp *ứng nhu cầu|đáp ứng *yêu cầu nhiệm vụ|đáp ứng *nhu cầu của|phát *huy hiệu quả|phát huy *vai trò của|vận *động đoàn viên|vận *động hội viên|vận *động nhân dân|ứng *dụng công nghệ|ứng *dụng khoa học
người *lao động|cơ *sở giáo dục|cơ *sở dữ liệu|cơ *sở vật chất|cơ *sở sản xuất|cơ *sở khám|cơ *sở y tế|cơ *sở kinh doanh|cơ sở *dữ liệu|cơ sở *giáo dục mầm|khu *công nghiệp|lớp *tập huấn|các lớp *tập huấn|hoạt *động của|phấn *đấu đến năm|phấn *đấu đạt|phấn *đấu hoàn thành|phấn *đấu giảm|phấn *đấu tăng|hợp *tác xã|hành *chính cấp|công *tác tuyên truyền|công *tác chỉ đạo|công *tác phối hợp|trong *lĩnh vực|trong *quá trình|trong lĩnh *vực nông|tiếp *tục thực hiện|tiếp *tục triển khai|tiếp *tục đẩy mạnh|tiếp *tục nâng cao|tiếp *tục tăng cường|tiếp *tục hoàn thiện|tiếp *tục phát huy|tiếp *tục đổi mới|tiếp *tục rà soát|đảm *bảo an toàn|đảm *bảo an ninh|bảo *đảm an toàn|bảo *đảm an ninh|đảm *bảo chất lượng|bảo *đảm chất lượng|đảm *bảo kinh phí|bảo *đảm kinh phí|kiện *toàn Ban|hiệu *quả công tác|hiệu *quả quản lý|hiệu *quả hoạt động
tuyên *truyền về|tuyên *truyền phổ biến|tuyên *truyền trên|tuyên *truyền nâng cao|làm *công tác|tạo *việc làm|chế *độ báo cáo|chế *độ chính sách|thực hiện *chế độ báo cáo|tạo *điều kiện thuận lợi|tạo *điều kiện cho|tạo điều *kiện thuận lợi|tạo điều *kiện cho|thời *gian thực hiện|thời *gian hoàn thành|thời *gian qua|thời *gian tới|trong thời *gian tới|trong thời *gian qua|giao *thông vận tải|giao *thông nông thôn|bảo *hiểm y tế|bảo *hiểm xã hội|tham *gia bảo hiểm|tham *gia xây dựng|tham *gia ý kiến|tham *gia góp ý|tích cực *tham gia|tích *cực tham gia|biến *đổi khí hậu|xác *định rõ|chủ *trì phối hợp|chủ *trì tham mưu|chủ *trì triển khai|chủ *trì hướng dẫn|chủ *trì rà soát
đối *với người|đối *với các|đối *với cán bộ|đối *với công tác|đối *với doanh nghiệp|đối *với học sinh|đối *với trẻ em|đối *với hộ|đối *với cơ quan|giải *quyết việc làm|giải *quyết khiếu nại|giải *quyết thủ tục|đa *dạng hóa|nghiêm *túc triển khai|nghiêm *túc thực hiện|hỗ *trợ phát triển|hỗ *trợ người|hỗ *trợ doanh nghiệp|hỗ *trợ kinh phí|hỗ *trợ pháp lý|hỗ *trợ nhà ở|hỗ *trợ hộ|hỗ *trợ vay|chất *lượng giáo dục|chất *lượng dịch vụ|lồng *ghép nội dung
giáo *dục nghề nghiệp|giáo *dục và Đào|giáo *dục phổ thông|giáo *dục thường xuyên|giáo *dục mầm non|giáo *dục pháp luật|chiến *lược phát triển|cải *cách hành chính|cộng *đồng dân cư|cộng *đồng doanh nghiệp|tầng *lớp nhân dân|tầng *lớp Nhân dân|các tầng *lớp nhân dân|bình *quân đầu người|bình *quân mỗi năm|bình *quân hằng năm|thu nhập bình *quân đầu|huy *động nguồn|huy *động các|huy *động vốn|huy *động sự|đẩy *mạnh xã hội|đẩy *mạnh phát triển|đẩy *mạnh ứng dụng|đẩy *mạnh thực hiện|xử *lý vi phạm|xử *lý nước thải|xử *lý chất thải|xử *lý rác thải|duy *trì các|duy *trì hoạt động|sử *dụng nước|sử *dụng đất|sử *dụng có hiệu quả|sử *dụng năng lượng|sử *dụng dịch vụ|được *sử dụng nước
văn *bản hướng dẫn|văn *bản chỉ đạo|cán *bộ làm|cán *bộ quản lý|cán *bộ công chức|cán *bộ y tế|cán *bộ chiến sĩ|câu *lạc bộ|khám *sức khỏe|đối *tượng bảo trợ|đối *tượng chính sách|đối *tượng thụ hưởng|trợ *cấp xã hội|cộng *tác viên|hệ *thống chính trị|hệ *thống truyền thanh|hệ *thống cấp nước|hệ *thống pháp luật|danh *mục dự án|danh *mục nhiệm vụ|nhiệm *vụ trọng tâm|nhiệm *vụ được giao|nhiệm *vụ thường xuyên|nhiệm *vụ của|các nhiệm *vụ của|chức *năng nhiệm vụ|liên *quan đến|có liên *quan đến|có *liên quan đến|hoàn *thành mục tiêu|hoàn *thành nhiệm vụ|hoàn *thành chỉ tiêu|hoàn *thiện hệ thống|hoàn *thiện cơ chế|hoàn *thiện các
doanh *nghiệp nhỏ|các doanh *nghiệp trên|các *doanh nghiệp|chăm *sóc trẻ em|chăm *sóc người cao tuổi|chấm dứt *tình trạng|khắc phục *tình trạng|cập *nhật thông tin|cập *nhật dữ liệu|cập *nhật hồ sơ|tập *trung chỉ đạo|tập *trung triển khai|quan *trắc môi trường|quan *tâm đến|quan *tâm chỉ đạo|phụ *nữ mang thai|phụ *nữ và trẻ em|đề *nghị Ủy ban|đề *nghị Mặt trận|đề *xuất giải pháp|kết *quả đạt được|kết *quả thực hiện|các kết *quả đạt|khó *khăn vướng mắc|trao *đổi kinh nghiệm|kinh *nghiệm quản lý|tổng *hợp báo cáo|sơ *kết tổng kết|kiểm *tra việc|thanh *tra việc|đôn *đốc các|đôn *đốc việc|theo *dõi đôn đốc|rà *soát điều chỉnh|rà *soát các
chủ *động tham mưu|trong quá *trình triển khai|trong quá *trình thực hiện|trong *quá trình thực hiện|trong *quá trình triển khai|trong phạm *vi chức năng|theo chức *năng nhiệm vụ|chức năng nhiệm *vụ được giao|các *cơ quan đơn vị
các cơ *quan đơn vị|các cơ *quan liên quan|các đơn *vị liên quan|các tổ *chức cá nhân|các *tổ chức cá nhân|vướng *mắc phát sinh|*khó khăn vướng mắc|kiểm *tra đánh giá|kiểm *tra giám sát|đôn *đốc kiểm tra|phê bình nhắc *nhở
lãnh *đạo chỉ đạo|quản *lý nhà nước về|đơn vị *sự nghiệp công lập|đơn vị sự *nghiệp công lập|cán bộ *công chức viên chức|công chức viên *chức|vị *trí việc làm|tinh *giản biên chế|thủ *tục hành chính|bộ phận *một cửa|một *cửa liên thông
dịch *vụ công trực tuyến|dịch vụ công *trực tuyến|văn *bản quy phạm|văn bản *quy phạm pháp luật|quy *phạm pháp luật|khiếu *nại tố cáo|khiếu nại tố *cáo|vốn đầu *tư công|giải ngân đầu *tư công|đầu *tư công trung hạn|giải phóng *mặt bằng
giải *phóng mặt bằng|giấy chứng *nhận quyền|giấy chứng *nhận đăng ký|giấy chứng *nhận đủ|quyền sử *dụng đất|quy hoạch sử *dụng đất|kế hoạch sử *dụng đất|đấu giá *quyền sử dụng đất|chuyển mục *đích sử dụng|phát triển kết cấu *hạ tầng
hệ thống kết cấu *hạ tầng|đầu tư kết cấu *hạ tầng|kết *cấu hạ tầng|hạ tầng *kỹ thuật|hạ tầng kỹ *thuật|đánh giá *tác động môi trường|đánh giá tác *động môi trường|xử lý *vi phạm hành chính|xử phạt *vi phạm hành chính
bảo hiểm xã *hội tự nguyện|bảo hiểm xã *hội bắt buộc|bảo hiểm xã hội *tự nguyện|bảo hiểm xã *hội|bảo hiểm y *tế|an sinh *xã hội|nhà ở *xã hội|cộng tác *viên dân số|cộng tác *viên trẻ em|nhân viên y *tế thôn|trẻ em có *hoàn cảnh
suy dinh dưỡng thể *thấp còi|suy dinh *dưỡng thấp còi|suy dinh *dưỡng trẻ em|tỷ suất tử *vong trẻ|tỷ lệ tử *vong trẻ|bác sĩ trên *vạn dân|bác sỹ trên *vạn dân|giường bệnh trên *vạn dân|khám sức *khỏe định kỳ|khám *sức khỏe định kỳ
hồ sơ sức *khỏe điện tử|sổ sức *khỏe điện tử|trung tâm giáo dục thường *xuyên|trung *học phổ thông|trung học phổ *thông|cơ sở vật *chất|cơ sở *vật chất|cơ sở vật *chất trường|cơ sở vật *chất trang|đội ngũ giáo *viên|đời *sống vật chất
đời *sống tinh thần|đời *sống nhân dân|đời sống vật *chất và tinh thần|đời sống vật *chất tinh thần|phát triển bền *vững|*phát triển kinh tế|chuyển dịch *cơ cấu|cơ *cấu kinh tế|hợp tác quốc *tế|hội nhập quốc *tế|kinh tế tuần *hoàn
công nghiệp hóa *hiện đại hóa|công nghiệp hóa hiện *đại hóa|công nghiệp chế *biến|công nghiệp chế *biến chế tạo|vật liệu *xây dựng|quy hoạch *xây dựng|đầu tư *xây dựng|thu gom xử *lý rác|thu gom xử *lý chất|thu gom xử *lý nước
rừng phòng *hộ|rừng đặc *dụng|nuôi trồng *thủy sản|chăn *nuôi gia súc|chăn *nuôi gia cầm|bảo vệ thực *vật|thuốc bảo *vệ thực vật|khí tượng *thủy văn|khí *tượng thủy văn|dự báo cảnh *báo sớm|khắc *phục hậu quả|kỹ *năng số|dữ *liệu số
chữ ký *số chuyên dùng|chữ ký *số công cộng|cổng thông *tin điện tử|trang thông *tin điện tử|cổng dịch *vụ công|cổng *dịch vụ công|phương tiện thông *tin đại chúng|phương tiện *thông tin đại chúng|định danh *điện tử|xác thực *điện tử
thương mại *điện tử|chính quyền *điện tử|an toàn *thông tin mạng|an toàn thông *tin mạng|độ che *phủ rừng|tỷ lệ che *phủ rừng|hạn hán xâm *nhập mặn|xâm *nhập mặn|nông thôn mới nâng *cao|nông thôn mới kiểu *mẫu|mỗi xã một *sản phẩm
mỗi xã *một sản phẩm|nghèo đa *chiều|hộ cận *nghèo|người có *công với cách mạng|đền ơn *đáp nghĩa|đền ơn đáp *nghĩa|uống nước *nhớ nguồn|bạo lực trên cơ *sở giới|bạo lực *trên cơ sở giới|bình *đẳng giới|tai nạn thương *tích
tai nạn thương *tích trẻ|giải quyết *việc làm|giải quyết việc *làm cho lao|giải quyết việc *làm cho người|lao động qua *đào tạo|tỷ lệ lao động *qua đào tạo|thiết *chế văn hóa|đời *sống văn hóa|toàn dân đoàn *kết xây dựng
toàn dân *đoàn kết xây dựng|thể dục *thể thao|trật tự *an toàn xã hội|trật tự an *toàn xã hội|trật tự *an toàn giao thông|trật tự an *toàn giao thông|tệ nạn *xã hội|chống mua *bán người|cai nghiện *tự nguyện|cai nghiện bắt *buộc
toàn dân *bảo vệ an ninh|lực lượng *vũ trang|quốc phòng toàn *dân|thế trận an ninh *nhân dân|thi hành án *dân sự|trợ *giúp pháp lý|hòa *giải ở cơ sở|hòa *giải viên ở cơ sở|phòng cháy và *chữa cháy|cứu *nạn và cứu hộ|tìm *kiếm cứu nạn
tìm kiếm cứu *nạn|phòng thủ dân *sự|mặt *trận Tổ quốc|thủ *trưởng các sở|thủ *trưởng các cơ quan|thủ *trưởng các đơn vị|thủ *trưởng các ban|giám *đốc các sở|khối đại đoàn *kết toàn dân|nền tảng *tư tưởng|các nhà đầu *tư|xúc tiến *đầu tư
thu hút *đầu tư|doanh nghiệp nhỏ *và vừa|chuỗi *giá trị|thuế giá trị *gia tăng|giá trị gia *tăng cao|giá trị gia *tăng|cải thiện *môi trường đầu tư|cải thiện *môi trường kinh doanh|chỉ số *năng lực cạnh tranh|đồng bào dân *tộc thiểu số
đồng bào *dân tộc thiểu số|đặc biệt *khó khăn|ban vì *sự tiến bộ|cân bằng giới *tính khi sinh|tỷ số giới *tính khi sinh|tỉ số giới *tính khi sinh|phục hồi chức *năng|phục hồi *chức năng|y học cổ *truyền|y dược *cổ truyền
an toàn vệ *sinh thực phẩm|vệ sinh an *toàn thực phẩm|tiêm *chủng mở rộng|khám chữa *bệnh ban đầu|khám chữa *bệnh ngoại trú|khám chữa *bệnh nội trú|khám chữa *bệnh BHYT|khám chữa *bệnh bảo hiểm|khám chữa *bệnh từ xa|trạm y *tế xã
trạm y *tế phường|trạm y *tế các|các trạm y *tế|phổ *cập giáo dục|đạt *chuẩn quốc gia mức|trường đạt *chuẩn quốc gia|trường học đạt *chuẩn quốc gia|trạm y tế đạt *chuẩn quốc gia|cơ sở giáo dục nghề *nghiệp|giáo *dục và đào tạo
phân bổ kinh *phí|bố *trí kinh phí|bố trí kinh *phí|nguồn kinh *phí thực hiện|lồng *ghép các nguồn|lồng *ghép các chương trình|huy *động nguồn lực|huy *động các nguồn|xã *hội hóa giáo dục|xã *hội hóa y tế|xã *hội hóa các
đẩy *mạnh tuyên truyền|đẩy *mạnh công tác|đẩy *mạnh cải cách|đẩy *mạnh chuyển đổi số|tăng *cường công tác|tăng *cường tuyên truyền|tuyên *truyền vận động|vận *động người dân|phát *huy vai trò|hoàn *thiện thể chế|rà *soát sửa đổi
rà *soát bổ sung|rà *soát các văn bản|rà *soát đánh giá|bảo hộ *lao động|chương trình mục *tiêu quốc gia|chương trình mục tiêu quốc *gia|nông nghiệp *công nghệ cao|sở hữu *trí tuệ|năng lượng tái *tạo
sử dụng năng lượng tiết *kiệm và hiệu quả|giảm phát *thải khí nhà kính|phát thải *khí nhà kính|phát thải khí nhà *kính|giảm nhẹ *phát thải khí nhà kính|rủi *ro thiên tai|thiệt hại *do thiên tai gây|trật tự đô *thị|liên minh hợp *tác xã
xuất *khẩu lao động|xuất khẩu *lao động|giáo dục quốc *phòng và an ninh|nghĩa vụ quân *sự|bảo vệ bí *mật nhà nước|bảo vệ *bí mật nhà nước|chống tham *nhũng|thực hành tiết *kiệm chống|thực hành *tiết kiệm|kê khai tài *sản thu nhập
tổ công *nghệ số cộng đồng|tổ công nghệ *số cộng đồng|vùng nguyên *liệu|mã số *vùng trồng|truy xuất *nguồn gốc|truy xuất nguồn *gốc|chỉ dẫn *địa lý|giám sát hành *trình tàu cá|ban quản *lý các khu|ban quản *lý dự án|sản phẩm *du lịch
phát triển du *lịch|ngành du *lịch|khách du *lịch|di tích *lịch sử|di tích lịch *sử văn hóa|bản sắc văn *hóa|bản sắc *văn hóa dân tộc|trường mầm *non|giáo dục mầm *non|lao động nông *thôn|chất độc *da cam|nghĩa trang *liệt sĩ
tệ nạn ma *túy|chống ma *túy|nghiện ma *túy|tội phạm ma *túy|giao thông vận *tải|vật tư *nông nghiệp|tiểu thủ *công nghiệp|tiểu thủ công *nghiệp|chỉ tiêu kế *hoạch|kế *hoạch hành động|thành viên ban Chỉ *đạo|ban Chỉ *đạo các
ban Chỉ *đạo tỉnh|ban Chỉ *đạo chương trình|văn phòng điều *phối|phát *thanh và truyền hình|đài truyền *thanh cơ sở|truyền *thanh cơ sở|báo cáo định *kỳ|tiến *độ thực hiện|ưu *đãi người có công|tín dụng *chính sách
bồi dưỡng *kiến thức quốc phòng|gian lận *thương mại|buôn lậu và gian *lận thương mại|hàng giả hàng kém *chất lượng|cửa khẩu quốc *tế|đường bộ cao *tốc|giao thông nông *thôn|sản xuất kinh *doanh|kế hoạch sản xuất kinh *doanh
hộ sản xuất kinh *doanh|tổ chức tín *dụng|quỹ tín dụng nhân *dân|ngân hàng nhà *nước|kho bạc nhà *nước|quan trắc môi *trường|ô nhiễm môi *trường|môi trường sinh *thái|đa dạng sinh *học|khu bảo *tồn thiên nhiên|vườn quốc *gia
công viên địa *chất|biến đổi khí *hậu|chất thải y *tế|nước thải sinh *hoạt|chất thải rắn sinh *hoạt|chất thải nguy *hại|người lao *động|người sử *dụng lao động|an toàn vệ sinh lao *động|thị trường lao *động|quan hệ lao *động
bảo hiểm thất *nghiệp|xuất khẩu lao *động|tai nạn lao *động|bệnh nghề *nghiệp|trẻ em bị xâm *hại|người khuyết *tật|sức khỏe sinh *sản|sức khỏe tâm *thần|chăm sóc sức *khỏe|bệnh không lây *nhiễm|bệnh truyền *nhiễm|kiểm dịch y *tế
y tế dự *phòng|trung tâm y *tế|sàng lọc trước *sinh|chuyển giao *công nghệ|công nghệ thông *tin|hạ tầng viễn *thông|trí tuệ nhân *tạo|đổi mới sáng *tạo|khởi nghiệp sáng *tạo|khoa học và công *nghệ|dịch vụ bưu *chính|an ninh trật *tự
trật tự an toàn xã *hội|an toàn giao *thông|phòng cháy chữa *cháy|dân quân tự *vệ|lực lượng vũ *trang|khu vực biên *giới|đường biên *giới|chủ quyền biên *giới|quốc phòng an *ninh|quốc phòng và an *ninh|cải cách hành *chính
thủ tục hành *chính|đơn vị hành *chính|xử lý vi phạm hành *chính|chính quyền địa *phương|các địa *phương|quy phạm pháp *luật|giáo dục pháp *luật|trợ giúp pháp *lý|hành lang *an toàn giao thông|hành lang *an toàn đường bộ
hành lang *an toàn lưới điện|nâng cao *năng lực cạnh tranh
kịp *thời phản ánh ! để không mới
khó khăn *vướng mắc ! phải
khắc phục *hậu quả ! bom
ngân sách *nhà nước ! ta ngoài sạch bạn lớn
thủ tục *hành chính ! thức sách quyền
cải cách *hành chính ! sách quyền trị phủ
luật bảo vệ *môi trường|công tác bảo vệ *môi trường|về bảo vệ *môi trường|ô nhiễm *môi trường|tác động *môi trường ! học
chăm sóc *sức khỏe|bảo vệ *sức khỏe ! mạnh
tự chủ *tài chính ! trị sách
trung *học cơ sở ! vật đất hạ nước dữ tập
hợp tác *quốc tế|hội nhập *quốc tế ! bào nhị
kinh tế tư *nhân ! vấn tưởng
kinh tế tập *thể ! trung đoàn
thu gom *xử lý ! do
không dùng *tiền mặt ! nạ trái phải hàng
đa dạng *sinh học ! liệu tập thuật phẩm viên sinh phí
phát huy *giá trị ! giá an liệu
an ninh *trật tự ! do chủ giác nguyện
dân *quân tự vệ ! người nhân
thi hành *án dân sự ! luật bộ tố
trợ giúp *pháp lý ! do luận
đại đoàn kết *toàn dân ! tộc cử chủ
tái *cơ cấu ! trúc
hoàn cảnh *khó khăn|gặp *khó khăn ! khít
dân tộc *thiểu số ! lượng liệu hóa hai ba một
kế hoạch *hóa gia đình ! văn học trẻ hạnh bốn ít này
sức khỏe *sinh sản ! phụ xuất phẩm
học tập *suốt đời ! sống
chỉ *đạo điều hành ! không
sản xuất *nông nghiệp ! đoàn vụ dư
*phong cách Hồ Chí Minh ! theo một bằng cái mạng
nền *tảng số ! trên bản tông
trợ giúp *xã hội|bảo trợ *xã hội ! phụ nông cựu người thảo
cung *cấp dịch vụ|cung *cấp thông tin ! nguồn tổng bên phía lượng cầu
kịp *thời phát hiện|kịp *thời tham mưu|kịp *thời báo cáo ! để không mới chưa
`;
