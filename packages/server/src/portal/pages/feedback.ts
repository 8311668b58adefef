import type { FeedbackRow } from "@lotrinh/store/schema/publication";
import { type Html, html, nothing } from "../html.js";
import { dayIn, type Site, sayOf } from "../site.js";

/** What readers said of a page (looked at before), and the form to say something. */
export function feedbackPart(site: Site, path: string, shown: readonly FeedbackRow[]): Html {
  const say = sayOf(site);
  const list =
    shown.length === 0
      ? nothing
      : html`<h2>${say("feedbackShown")}</h2><ul>${shown.map(
          ({ text, answer, at }) =>
            html`<li><span class="soft">${dayIn(at)}</span> ${text}${answer === null ? nothing : html`<br><strong>${say("feedbackAnswer")}</strong> ${answer}`}</li>`,
        )}</ul>`;
  return html`${list}<h2>${say("feedback")}</h2>
<form class="say" method="post" action="/cong/gop-y">
<input type="hidden" name="page" value="${path}"><input type="hidden" name="lang" value="${site.language}">
<label>${say("feedbackText")}<textarea name="text" rows="4" maxlength="4000" required></textarea></label>
<label>${say("feedbackContact")}<input name="contact" maxlength="200" autocomplete="email"></label>
<button type="submit">${say("feedbackSend")}</button>
</form>`;
}
