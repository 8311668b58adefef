import { ApiError } from "../apiError.js";
import type { Text } from "../text.js";

export const unitNotFound = () =>
  new ApiError(404, "unit-not-found", { vi: "Không tìm thấy đơn vị.", en: "No such unit." });

export const placeNotFound = () =>
  new ApiError(404, "place-not-found", { vi: "Không tìm thấy địa bàn.", en: "No such place." });

export const successionNotFound = () =>
  new ApiError(404, "succession-not-found", {
    vi: "Không tìm thấy sự kiện sắp xếp đơn vị.",
    en: "No such succession.",
  });

/** A reference inside of a request's body to something that isn't there. */
export const referenceUnknown = (what: Text) => new ApiError(400, "reference-unknown", what);

export const unitUnknown = () =>
  referenceUnknown({
    vi: "Đơn vị được chọn không có trong danh mục.",
    en: "The unit isn't in the directory.",
  });

export const sheetUnusable = (text: Text) => new ApiError(400, "sheet-unusable", text);

export const shapesUnusable = () =>
  new ApiError(400, "shapes-unusable", {
    vi: "Tệp không phải GeoJSON (FeatureCollection gồm các đa giác, tọa độ kinh độ - vĩ độ WGS 84).",
    en: "The file is no GeoJSON FeatureCollection of polygons in WGS 84.",
  });
