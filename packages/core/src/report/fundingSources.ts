/** Sources of funding that reports are asked of (Law on the State Budget: central, local, and what isn't budget), by the ids in their keys. */
export const fundingSources: Readonly<Record<string, string>> = {
  "ngan-sach-trung-uong": "Ngân sách trung ương",
  "ngan-sach-dia-phuong": "Ngân sách địa phương",
  "nguon-khac": "Nguồn huy động khác",
};

/** The name of a source; its key where this program doesn't know it. */
export function nameOfSource(key: string): string {
  return Object.hasOwn(fundingSources, key) ? (fundingSources[key] ?? key) : key;
}

/** The key of a source by its name, as a form gives it back; another word stays as it is. */
export function sourceOfName(name: string): string {
  const wanted = name.normalize("NFC").trim().toLocaleLowerCase("vi");
  const found = Object.entries(fundingSources).find(([, own]) => own.toLocaleLowerCase("vi") === wanted);
  return found?.[0] ?? name.trim();
}
