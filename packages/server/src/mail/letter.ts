/** A mail as its writer thinks of it; it goes out as plain text and as simple HTML that say the same. */
export interface Letter {
  readonly subject: string;
  /** Whom it greets; null: `Kính gửi Ông/Bà`. */
  readonly to: string | null;
  readonly paragraphs: readonly string[];
  /** A list of things, each with its address. */
  readonly items?: readonly { readonly text: string; readonly url: string | null }[];
  /** What to open. */
  readonly button?: { readonly text: string; readonly url: string };
  /** What stands at the end, small. */
  readonly note?: string;
}

export interface WrittenLetter {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** Writes a letter out. */
export function writeLetter(letter: Letter): WrittenLetter {
  return { subject: letter.subject, body: asText(letter), html: asHtml(letter) };
}

const signature = "Hệ thống Lộ Trình";
const automatic = "Thư này được gửi tự động, vui lòng không trả lời.";

const greeting = ({ to }: Letter) => `Kính gửi ${to ?? "Ông/Bà"},`;

function asText(letter: Letter): string {
  const items = (letter.items ?? []).map(({ text, url }) =>
    url === null ? `- ${text}` : `- ${text}\n  ${url}`,
  );
  const parts = [
    greeting(letter),
    ...letter.paragraphs,
    ...(items.length === 0 ? [] : [items.join("\n")]),
    ...(letter.button === undefined ? [] : [`${letter.button.text}: ${letter.button.url}`]),
    ...(letter.note === undefined ? [] : [letter.note]),
    `${signature}\n${automatic}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function asHtml(letter: Letter): string {
  const items = (letter.items ?? []).map(({ text, url }) =>
    url === null
      ? `<li>${escapeHtml(text)}</li>`
      : `<li><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></li>`,
  );
  const button =
    letter.button === undefined
      ? ""
      : `<p><a href="${escapeHtml(letter.button.url)}">${escapeHtml(letter.button.text)}</a></p>`;
  return [
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head><body>`,
    `<p>${escapeHtml(greeting(letter))}</p>`,
    ...letter.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    items.length === 0 ? "" : `<ul>${items.join("")}</ul>`,
    button,
    letter.note === undefined ? "" : `<p><small>${escapeHtml(letter.note)}</small></p>`,
    `<p>${signature}<br><small>${automatic}</small></p></body></html>`,
  ].join("\n");
}

function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}
