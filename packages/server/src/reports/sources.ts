/** Sources of funding that reports are asked of (Law on the State Budget: central, local, and what isn't budget). */
export const fundingSources: Readonly<Record<string, string>> = {
  "ngan-sach-trung-uong": "Ngân sách trung ương",
  "ngan-sach-dia-phuong": "Ngân sách địa phương",
  "nguon-khac": "Nguồn huy động khác",
};

/** The name of a source; its key where this program doesn't know it. */
export function nameOfSource(key: string): string {
  return fundingSources[key] ?? key;
}
