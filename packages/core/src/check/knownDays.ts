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
20/10 phu nu viet nam|thanh lap hoi lien hiep phu nu viet nam
1/5 quoc te lao dong
1/6 quoc te thieu nhi
27/7 thuong binh liet si|thuong binh liet sy
20/11 nha giao viet nam
27/2 thay thuoc viet nam
28/6 gia dinh viet nam
15/5 quoc te gia dinh|thanh lap doi thieu nien tien phong ho chi minh
20/3 quoc te hanh phuc
9/11 ngay phap luat|phap luat viet nam|phap luat nuoc cong hoa xa hoi chu nghia viet nam
13/10 doanh nhan viet nam|quoc te giam nhe rui ro thien tai
10/10 chuyen doi so quoc gia|ngay chuyen doi so|giai phong thu do|suc khoe tam than the gioi|the gioi suc khoe tam than
18/5 khoa hoc va cong nghe viet nam|khoa hoc cong nghe va doi moi sang tao viet nam
21/4 sach va van hoa doc viet nam
21/6 bao chi cach mang viet nam
15/3 quyen cua nguoi tieu dung viet nam|quyen nguoi tieu dung viet nam|quyen nguoi tieu dung the gioi|quyen cua nguoi tieu dung the gioi
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
22/12 thanh lap quan doi nhan dan viet nam|hoi quoc phong toan dan
19/5 sinh chu tich ho chi minh|sinh nhat bac
30/4 giai phong mien nam|giai phong mien nam thong nhat dat nuoc
26/3 thanh lap doan|thanh lap doan tncs ho chi minh|thanh lap doan thanh nien cong san ho chi minh
10/8 nan nhan chat doc da cam viet nam
22/5 da dang sinh hoc|quoc te da dang sinh hoc|truyen thong phong chong thien tai
17/10 ngay vi nguoi ngheo|quoc te xoa ngheo|the gioi xoa doi giam ngheo|quoc te xoa doi giam ngheo
22/3 nuoc the gioi
23/3 khi tuong the gioi
2/2 dat ngap nuoc the gioi
5/6 moi truong the gioi
8/6 dai duong the gioi
26/6 phong chong ma tuy|quoc te phong chong ma tuy
30/7 phong chong mua ban nguoi
25/11 xoa bo bao luc doi voi phu nu|xoa bo bao luc doi voi phu nu va tre em gai|xoa bo moi hinh thuc bao luc doi voi phu nu|xoa bo moi hinh thuc bao luc doi voi phu nu va tre em gai|loai bo bao luc doi voi phu nu|loai tru bao luc doi voi phu nu
11/10 quoc te tre em gai|quoc te ve tre em gai
1/12 the gioi phong chong aids|the gioi phong chong hiv aids
31/5 the gioi khong thuoc la|khong thuoc la the gioi
7/4 suc khoe the gioi|toan dan hien mau tinh nguyen
14/6 quoc te nguoi hien mau|the gioi ton vinh nguoi hien mau|the gioi ton vinh nguoi hien mau tinh nguyen
24/3 the gioi phong chong lao
14/11 dai thao duong the gioi|the gioi phong chong dai thao duong
16/10 luong thuc the gioi
4/10 toan dan phong chay va chua chay|toan dan pccc|ky nang lao dong viet nam
8/9 quoc te xoa mu chu
10/12 nhan quyen quoc te|nhan quyen the gioi
9/1 hoc sinh sinh vien viet nam|truyen thong hoc sinh sinh vien|truyen thong hoc sinh sinh vien viet nam
4/2 the gioi phong chong ung thu|ung thu the gioi
5/12 quoc te tinh nguyen vien|tinh nguyen vien quoc te|dat the gioi|the gioi ve dat
9/12 quoc te phong chong tham nhung|the gioi phong chong tham nhung
15/10 quoc te phu nu nong thon|the gioi rua tay|rua tay the gioi|the gioi rua tay voi xa phong|truyen thong hoi lien hiep thanh nien viet nam|truyen thong cong tac dan van
19/11 quoc te nam gioi|nha ve sinh the gioi|the gioi nha ve sinh
21/3 quoc te ve rung|hoi chung down the gioi
22/4 ngay trai dat
16/9 quoc te bao ve tang o don|quoc te bao ve tang ozone
7/9 quoc te khong khi sach vi bau troi xanh
12/8 quoc te thanh nien|quoc te thanh thieu nien
15/7 ky nang thanh nien the gioi
15/6 the gioi nhan thuc ve lam dung nguoi cao tuoi|asean phong chong sot xuat huyet
12/6 the gioi phong chong lao dong tre em|the gioi chong lao dong tre em
12/5 quoc te dieu duong
8/5 chu thap do va trang luoi liem do quoc te
28/4 the gioi ve an toan va suc khoe noi lam viec
2/4 the gioi nhan thuc ve tu ky|the gioi nhan thuc tu ky|the gioi nhan thuc ve chung tu ky
25/4 the gioi phong chong sot ret
26/4 so huu tri tue the gioi
7/6 an toan thuc pham the gioi|the gioi ve an toan thuc pham
17/9 an toan nguoi benh the gioi|the gioi ve an toan nguoi benh
17/5 tang huyet ap the gioi|the gioi phong chong tang huyet ap
25/7 the gioi phong chong duoi nuoc|the gioi phong chong tai nan duoi nuoc
26/9 tranh thai the gioi
28/9 the gioi phong chong benh dai|phong chong benh dai the gioi
29/9 tim mach the gioi
29/10 dot quy the gioi
28/7 viem gan the gioi|the gioi phong chong viem gan|thanh lap cong doan viet nam
27/9 du lich the gioi
5/10 quoc te nha giao|nha giao the gioi
1/7 bao hiem y te viet nam
25/3 cong tac xa hoi viet nam
11/4 hop tac xa viet nam
20/4 thuong hieu viet nam
2/10 khuyen hoc viet nam
3/9 am nhac viet nam
18/11 truyen thong mat tran to quoc viet nam
14/10 thanh lap hoi nong dan viet nam
6/12 thanh lap hoi cuu chien binh viet nam
19/8 truyen thong cong an nhan dan|truyen thong cong an nhan dan viet nam|hoi toan dan bao ve an ninh to quoc
3/3 truyen thong bo doi bien phong|bien phong toan dan|dong thuc vat hoang da the gioi|doi song hoang da the gioi
28/3 truyen thong dan quan tu ve|truyen thong luc luong dan quan tu ve
27/3 the thao viet nam
28/8 truyen thong nganh tu phap|truyen thong nganh van hoa
28/11 truyen thong nganh lam nghiep|truyen thong nganh lam nghiep viet nam
1/4 truyen thong nganh thuy san|truyen thong nganh thuy san viet nam
12/12 bao phu cham soc suc khoe toan dan
19/12 toan quoc khang chien
7/5 chien thang dien bien phu
21/2 quoc te tieng me de|tieng me de quoc te
17/6 the gioi chong sa mac hoa va han han|the gioi phong chong sa mac hoa va han han
21/9 quoc te hoa binh
8/11 do thi viet nam
18/12 quoc te nguoi di cu
11/6 truyen thong thi dua yeu nuoc`;

export const KNOWN_DAYS: readonly KnownDay[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [, day, month, names = ""] = /^(\d+)\/(\d+) (.+)$/u.exec(line) ?? [];
    return names.split("|").map((name) => ({ name, day: Number(day), month: Number(month) }));
  });

/** A week or a month of action that is held in the same days of every year. */
export interface KnownSpan {
  /** What follows `Tuần lễ` or `Tháng hành động`, without marks and to the last word before its days. */
  readonly name: string;
  /** `[month, day]` */
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
}

/**
 * Weeks and months by their laws and the decisions of the Prime Minister and the ministries: Tháng hành động phòng, chống ma túy (Law
 * 73/2021/QH14), vì trẻ em (Law 102/2016/QH13), phòng, chống HIV/AIDS (608/QĐ-TTg of 2012), vì bình đẳng giới (1696/QĐ-TTg of 2015),
 * về an toàn, vệ sinh lao động (87/QĐ-TTg of 2016) and others.
 */
const SPANS = `
1/6-8/6 tuan bien va hai dao viet nam|bien va hai dao
15/5-22/5 tuan quoc gia phong chong thien tai|quoc gia ve phong chong thien tai
16/10-23/10 tuan dinh duong va phat trien
1/8-7/8 tuan the gioi nuoi con bang sua me|nuoi con bang sua me the gioi|nuoi con bang sua me
25/5-31/5 tuan quoc gia khong thuoc la|quoc gia khong khoi thuoc la|quoc gia khong khoi thuoc
18/11-24/11 tuan the gioi nang cao nhan thuc ve khang thuoc|truyen thong ve phong chong khang thuoc
1/10-7/10 tuan huong ung hoc tap suot doi|hoc tap suot doi
29/4-6/5 tuan quoc gia nuoc sach va ve sinh moi truong
1/6-30/6 thang vi tre em|phong chong ma tuy|quoc gia phong chong bao luc gia dinh|phong chong bao luc gia dinh
10/11-10/12 thang quoc gia phong chong hiv aids|phong chong hiv aids
15/11-15/12 thang vi binh dang gioi|vi binh dang gioi va phong ngua ung pho voi bao luc tren co so gioi
15/4-15/5 thang vi an toan thuc pham
1/5-31/5 thang an toan ve sinh lao dong|ve an toan ve sinh lao dong
1/10-31/10 thang vi nguoi cao tuoi viet nam|vi nguoi cao tuoi
1/12-31/12 thang quoc gia ve dan so`;

/** By what they are, `tuan` or `thang`. */
export const KNOWN_SPANS: ReadonlyMap<string, readonly KnownSpan[]> = readSpans();

function readSpans(): ReadonlyMap<string, readonly KnownSpan[]> {
  const spans = new Map<string, KnownSpan[]>();
  for (const line of SPANS.trim().split("\n")) {
    const [, kind = "", names = ""] = /^\S+ (\S+) (.+)$/u.exec(line) ?? [];
    const [d1 = 0, m1 = 0, d2 = 0, m2 = 0] = (/^\S+/u.exec(line)?.[0].match(/\d+/gu) ?? []).map(Number);
    const known = names.split("|").map((name) => ({ name, first: [m1, d1], last: [m2, d2] }) as const);
    spans.set(kind, [...(spans.get(kind) ?? []), ...known]);
  }
  return spans;
}
