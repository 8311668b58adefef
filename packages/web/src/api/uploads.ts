import { ApiError, csrfToken, errorFrom, offlineError } from "./client.js";
import type { UploadAnswer } from "./types.js";

/**
 * Sends one file. Browsers tell how far a request's body has got only through XMLHttpRequest.
 * `onProgress` gets a share between 0 and 1. Throws ApiError.
 */
export async function uploadFile(file: File, onProgress: (share: number) => void): Promise<UploadAnswer> {
  const token = await csrfToken();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/documents");
    request.setRequestHeader("x-csrf", token);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(offlineError());
    request.onload = () => {
      if (request.status < 300)
        resolve(request.response as UploadAnswer); // follows the API's schema
      else reject(errorFrom(request.status, request.response));
    };
    const body = new FormData();
    body.append("file", file, file.name);
    request.send(body);
  });
}

/** The error itself where it is one of ours, else a general one. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : errorFrom(0, null);
}
