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
  return (
    <Link to="/thong-bao" className={`${className} relative`}>
      <Icon name="bell" />
      {t("nav.notices")}
      {unread === 0 ? null : (
        <span className="absolute top-0.5 left-1/2 ml-1 rounded-full bg-[#ffd27a] px-1 text-[0.625rem] leading-4 font-semibold text-[#3a2600]">
          {unread > 99 ? "99+" : unread}
          <span className="sr-only"> {t("notices.unreadShort")}</span>
        </span>
      )}
    </Link>
  );
}
