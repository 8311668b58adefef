/** Days of commemoration and observance that are fixed in the calendar. */
export interface KnownDay {
  /** How the day is called, without marks: what stands right before its date. */
  readonly name: string;
  readonly day: number;
  readonly month: number;
}

/**
 * National days by the Labour Code and Decree 111/2018/NĐ-CP on anniversaries, those of single laws and decisions of the Prime
 * Minister (Ngày Pháp luật: Law 14/2012/QH13; Chuyển đổi số: 505/QĐ-TTg of 2022; Sách và Văn hóa đọc: 1862/QĐ-TTg of 2021),
 * and the observances that the United Nations have declared (https://www.un.org/en/observances/list-days-weeks). Only days of which
 * no body has set another one; a name that two days share is left out.
 */
const TABLE = `
8/3 quoc te phu nu
20/10 phu nu viet nam
1/5 quoc te lao dong
1/6 quoc te thieu nhi
27/7 thuong binh liet si|thuong binh liet sy
20/11 nha giao viet nam
27/2 thay thuoc viet nam
28/6 gia dinh viet nam
15/5 quoc te gia dinh
20/3 quoc te hanh phuc
9/11 ngay phap luat|phap luat viet nam|phap luat nuoc cong hoa xa hoi chu nghia viet nam
13/10 doanh nhan viet nam
10/10 chuyen doi so quoc gia|ngay chuyen doi so
18/5 khoa hoc va cong nghe viet nam
21/4 sach va van hoa doc viet nam
21/6 bao chi cach mang viet nam
15/3 quyen cua nguoi tieu dung viet nam
18/4 nguoi khuyet tat viet nam
3/12 quoc te nguoi khuyet tat
6/6 nguoi cao tuoi viet nam
1/10 quoc te nguoi cao tuoi
26/12 dan so viet nam
11/7 dan so the gioi
23/11 di san van hoa viet nam
19/4 van hoa cac dan toc viet nam
2/9 ngay quoc khanh|quoc khanh nuoc cong hoa xa hoi chu nghia viet nam
3/2 thanh lap dang|thanh lap dang cong san viet nam
22/12 thanh lap quan doi nhan dan viet nam
19/5 sinh chu tich ho chi minh|sinh nhat bac
30/4 giai phong mien nam|giai phong mien nam thong nhat dat nuoc
26/3 thanh lap doan|thanh lap doan tncs ho chi minh|thanh lap doan thanh nien cong san ho chi minh
10/8 nan nhan chat doc da cam viet nam
22/5 da dang sinh hoc|quoc te da dang sinh hoc|truyen thong phong chong thien tai
17/10 ngay vi nguoi ngheo
22/3 nuoc the gioi
23/3 khi tuong the gioi
2/2 dat ngap nuoc the gioi
5/6 moi truong the gioi
8/6 dai duong the gioi
26/6 phong chong ma tuy|quoc te phong chong ma tuy
30/7 phong chong mua ban nguoi
25/11 xoa bo bao luc doi voi phu nu|xoa bo bao luc doi voi phu nu va tre em gai
11/10 quoc te tre em gai
1/12 the gioi phong chong aids|the gioi phong chong hiv aids
31/5 the gioi khong thuoc la|khong thuoc la the gioi
7/4 suc khoe the gioi|toan dan hien mau tinh nguyen
14/6 quoc te nguoi hien mau
24/3 the gioi phong chong lao
14/11 dai thao duong the gioi
16/10 luong thuc the gioi
4/10 toan dan phong chay va chua chay|toan dan pccc
13/10 quoc te giam nhe rui ro thien tai
8/9 quoc te xoa mu chu
10/12 nhan quyen quoc te|nhan quyen the gioi`;

export const KNOWN_DAYS: readonly KnownDay[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [, day, month, names = ""] = /^(\d+)\/(\d+) (.+)$/u.exec(line) ?? [];
    return names.split("|").map((name) => ({ name, day: Number(day), month: Number(month) }));
  });
