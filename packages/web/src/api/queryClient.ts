import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./client.js";

/** Failures of the network are tried twice more; what the server refuses stays refused. */
const shouldRetry = (count: number, error: Error) =>
  count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500);

/** What was asked of the server, for the whole page. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry: shouldRetry, refetchOnWindowFocus: false } },
});
