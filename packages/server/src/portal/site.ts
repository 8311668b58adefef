import { type Html, html, nothing } from "./html.js";
import { type PortalLanguage, type Say, wordsIn } from "./words.js";

/** What every page of the portal knows. */
export interface Site {
  /** Address of the portal as readers reach it, without a slash at its end. */
  readonly address: string;
  /** `Lam Giang`. */
  readonly province: string;
  /** `Ủy ban nhân dân tỉnh Lam Giang`. */
  readonly publisher: string;
  readonly language: PortalLanguage;
}

export interface PageParts {
  readonly title: string;
  /** Path below the portal's, `/chi-tieu/ty-le-ho-ngheo`. */
  readonly path: string;
  readonly main: Html;
  /** Further elements of the head. */
  readonly head?: Html;
}

/** Numbers as the reader's language writes them. */
export function numberIn(language: PortalLanguage, value: number): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 4 }).format(
    value,
  );
}

/** `74%`, `1.234 hộ`: a number with what it is measured in, as words within a line (tables print `Người`); percent and per mille stand right behind it. */
export function measured(language: PortalLanguage, value: number, measure: string | null): string {
  const number = numberIn(language, value);
  if (measure === null || measure === "") return number;
  return measure === "%" || measure === "‰" ? `${number}${measure}` : `${number} ${within(measure)}`;
}

/** A word that begins with one capital begins small within a line; `USD` stays. */
function within(measure: string): string {
  return /^\p{Lu}\p{Ll}/u.test(measure) ? measure.charAt(0).toLowerCase() + measure.slice(1) : measure;
}

/** `2026-11-15` or a moment as `15/11/2026`, by the day in Vietnam. */
export function dayIn(at: string | Date): string {
  const iso = typeof at === "string" ? at : new Date(at.getTime() + 7 * 3_600_000).toISOString();
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

/** A path of the portal that keeps the language. */
export function pathIn({ language }: Site, path: string): string {
  return language === "vi" ? `/cong${path}` : `/cong${path}${path.includes("?") ? "&" : "?"}lang=en`;
}

export function sayOf({ language }: Site): Say {
  return wordsIn(language);
}

/** A whole page: head, the ways through the portal, the content. No script runs. */
export function page(site: Site, { title, path, main, head = nothing }: PageParts): string {
  const say = sayOf(site);
  const other = { ...site, language: site.language === "vi" ? "en" : "vi" } as const;
  const ways = [
    ["", "home"],
    ["/ke-hoach", "plans"],
    ["/chi-tieu", "indicators"],
    ["/don-vi", "units"],
    ["/du-lieu", "data"],
  ] as const;
  return `<!doctype html>\n${
    html`<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${site.province}</title>
<link rel="canonical" href="${site.address}${path}">
<link rel="alternate" hreflang="${other.language}" href="${site.address}${path}${other.language === "en" ? "?lang=en" : ""}">
<link rel="alternate" type="application/atom+xml" title="${say("feed")}" href="/cong/cap-nhat.atom">
<link rel="stylesheet" href="/cong/style.css">
${head}</head>
<body>
<a class="skip" href="#main">${say("skip")}</a>
<header>
<p><a href="${pathIn(site, "")}">${say("portal")}</a></p>
<p class="who">${site.publisher}</p>
<nav aria-label="${say("portal")}"><ul>${ways.map(
      ([way, word]) => html`<li><a href="${pathIn(site, way)}">${say(word)}</a></li>`,
    )}<li><a lang="${other.language}" href="${pathIn(other, path)}">${say("other")}</a></li></ul></nav>
</header>
<main id="main">
${main}
</main>
<footer><p>${say("license")} (CC BY 4.0). <a href="/cong/cap-nhat.atom">${say("feed")}</a></p></footer>
</body>
</html>`.text
  }\n`;
}
