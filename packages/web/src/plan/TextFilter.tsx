import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { inputClass } from "../ui/classes.js";
import { useDebounced } from "../ui/useDebounced.js";

const route = getRouteApi("/documents/$id/plan");

/** Words to look for in the rows of a tab; kept in the address. */
export function TextFilter({ label }: { readonly label: string }) {
  const { q = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q);
  const settled = useDebounced(typed);
  useEffect(() => {
    void navigate({ search: (before) => ({ ...before, q: settled || undefined }), replace: true });
  }, [settled, navigate]);
  return (
    <input
      type="search"
      className={`${inputClass} w-64`}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
