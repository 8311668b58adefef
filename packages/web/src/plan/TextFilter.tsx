import { getRouteApi } from "@tanstack/react-router";
import { SearchField } from "../ui/SearchField.js";

const route = getRouteApi("/documents/$id/plan");

/** Words to look for in the rows of a tab; kept in the address. */
export function TextFilter({ label }: { readonly label: string }) {
  const { q = "" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <SearchField
      label={label}
      className="w-64"
      value={q}
      onSettle={(typed) =>
        void navigate({ search: (before) => ({ ...before, q: typed || undefined }), replace: true })
      }
    />
  );
}
