import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useRef } from "react";
import { blocksQuery, documentQuery, readingQuery, sessionQuery } from "../api/queries.js";
import { documentName } from "../format/document.js";
import { useText } from "../i18n/language.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { ReviewScreen } from "./ReviewScreen.js";

const route = getRouteApi("/documents/$id/review");

/** Đọc và xác nhận: did the machine read this right? */
export function ReviewPage() {
  const t = useText();
  const { id } = route.useParams();
  const document = useQuery(documentQuery(id));
  const reading = useQuery(readingQuery(id));
  const first = useQuery(blocksQuery(id, 0));
  const session = useQuery(sessionQuery);
  const { data: stored } = reading;
  const opened = useRef<string>(undefined);
  if (stored !== undefined) opened.current ??= stored.readingId;
  const failed = [reading, first, session, document].find(({ isError }) => isError);
  if (failed !== undefined) return <ErrorState error={failed.error} retry={() => void failed.refetch()} />;
  if (!reading.data || !first.data || !session.data || !document.data) return <Skeleton rows={12} />;
  return (
    <>
      <title>{`${documentName(document.data)} · ${t("nav.review")}`}</title>
      <ReviewScreen
        key={`${id} ${reading.data.readingId}`}
        document={document.data}
        stored={reading.data}
        isNewer={opened.current !== reading.data.readingId}
        first={first.data}
        person={session.data.person.name}
      />
    </>
  );
}
