import { getRouteApi } from "@tanstack/react-router";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { PageHead } from "../../ui/PageHead.js";
import { CatalogueTabs } from "../CatalogueTabs.js";
import { ClaimsPane } from "./ClaimsPane.js";
import { PastImports } from "./PastImports.js";
import { TableImport } from "./TableImport.js";

const route = getRouteApi("/imports");
const ways = ["table", "document", "past"] as const;

/** Nhập số liệu: past series from a table, results that a report document claims, and what was taken before. */
export function ImportsPage() {
  const t = useText();
  const { by = "table", document } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHead title={t("imports.title")}>
        <CatalogueTabs />
      </PageHead>
      <div className="no-print flex shrink-0 flex-wrap gap-1 border-b border-line bg-white px-4 py-2">
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={by === way}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => void navigate({ search: way === "table" ? {} : { by: way } })}
          >
            {t(`imports.by.${way}`)}
          </button>
        ))}
      </div>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white p-4">
        {by === "table" ? <TableImport /> : null}
        {by === "document" ? <ClaimsPane document={document} /> : null}
        {by === "past" ? <PastImports /> : null}
      </div>
    </>
  );
}
