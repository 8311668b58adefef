/** Line icons, 20 units square, drawn in the colour of the text. Always beside words, so hidden from readers. */
const paths = {
  documents: "M5 2.8h6.5L15.5 7v10.2H5zM11.3 2.8V7h4.2M7.6 10.4h5.3M7.6 13.4h5.3",
  plans: "M3.2 4.2h13.6M3.2 8.1h6.4M12 8.1h4.8M3.2 12h9.2M3.2 15.9h5M11 15.9h5.8",
  check: "M4.2 3.4h11.6v13.2H4.2zM6.8 8l1.2 1.2 2-2.2M6.8 12.8l1.2 1.2 2-2.2M12 8.4h1.6M12 13.2h1.6",
  relations:
    "M4.9 6.6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15.1 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4.9 17.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.8 5.4l6.4 3.5M6.8 14.6l6.4-3.5",
  search: "M8.7 14.4a5.7 5.7 0 1 0 0-11.4 5.7 5.7 0 0 0 0 11.4zM12.9 12.9l4.3 4.3",
  keys: "M2.6 5h14.8v10H2.6zM5.2 8h.1M8.4 8h.1M11.6 8h.1M14.7 8h.1M6.4 12h7.2",
  language: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c2.6 2.2 2.6 11.8 0 14-2.6-2.2-2.6-11.8 0-14z",
  upload: "M10 13V3.4M6.2 7 10 3.2 13.8 7M3.4 12.6v4h13.2v-4",
  download: "M10 3v9.6M6.2 9.2 10 13l3.8-3.8M3.4 12.6v4h13.2v-4",
  close: "M5 5l10 10M15 5 5 15",
  back: "M11.8 4.5 6.2 10l5.6 5.5",
  undo: "M7.4 4.2 3.8 7.8l3.6 3.6M4 7.8h7.4a4.4 4.4 0 0 1 0 8.8H8",
  print: "M5.6 7.4V3h8.8v4.4M5.6 14H3V7.6h14V14h-2.6M5.6 11.6h8.8V17H5.6z",
  desk: "M3.4 5.2h13.2v9.6H3.4zM3.4 8.6h4l1.2 2h2.8l1.2-2h4M10 2.6v.1",
  overview: "M3.4 16.6V11h3v5.6M8.5 16.6V6.4h3v10.2M13.6 16.6V3.4h3v13.2",
  rounds: "M3.6 4.6h12.8v12H3.6zM3.6 8h12.8M6.8 2.8v3.4M13.2 2.8v3.4M7 12.2l2 2 4-4",
  indicators: "M3 16.8h14M3.4 13l3.8-4 3.2 2.4 6-7M13 4.4h3.4v3.4",
  admin:
    "M10 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM10 2.8v2.6M10 14.6v2.6M2.8 10h2.6M14.6 10h2.6M4.9 4.9l1.9 1.9M13.2 13.2l1.9 1.9M15.1 4.9l-1.9 1.9M6.8 13.2l-1.9 1.9",
  bell: "M5 13.6c1-1.2 1.2-2.4 1.2-5a3.8 3.8 0 0 1 7.6 0c0 2.6.2 3.8 1.2 5zM8.4 16a1.7 1.7 0 0 0 3.2 0",
  account: "M10 9.6a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 16.8c.6-3.2 3-5 6.2-5s5.600 1.800 6.200 5",
  more: "M4.6 10h.1M10 10h.1M15.4 10h.1",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.6 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={paths[name]} />
    </svg>
  );
}
