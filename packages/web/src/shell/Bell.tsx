import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { noticesQuery } from "../api/account.js";
import { useText } from "../i18n/language.js";
import { Icon } from "../ui/icons.js";

/** The way to the notices, with how many weren't read. */
export function Bell({ className }: { readonly className: string }) {
  const t = useText();
  const { data } = useQuery(noticesQuery);
  const unread = data?.unread ?? 0;
  const label =
    unread === 0 ? t("nav.notices") : `${t("nav.notices")}: ${t("notices.unread", { n: unread })}`;
  return (
    <Link to="/thong-bao" className={`${className} relative`} aria-label={label}>
      <Icon name="bell" />
      <span aria-hidden="true">{t("nav.notices")}</span>
      {unread === 0 ? null : (
        <span
          aria-hidden="true"
          className="absolute top-0.5 left-1/2 ml-1 rounded-full bg-[#ffd27a] px-1 text-[0.625rem] leading-4 font-semibold text-[#3a2600]"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </Link>
  );
}
