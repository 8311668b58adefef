/** What stands around charts. */
export const viChart = {
  "chart.asTable": "Xem bảng số liệu",
  "chart.asDrawing": "Xem biểu đồ",
  "chart.download": "Tải số liệu (.csv)",
  "chart.estimated": "ước",
  "chart.projected": "dự báo",
  "chart.target": "Chỉ tiêu",
  "chart.notFromZero": "Trục không bắt đầu từ 0",
  "chart.png": "Tải hình (.png)",
  "chart.svg": "Tải hình (.svg)",
} as const;
