#!/usr/bin/env node
import("../dist/main.js").catch((error) => {
  if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
  process.stderr.write("lotrinh: chưa dựng chương trình; hãy chạy `npm run build` trước.\n");
  process.exitCode = 2;
});
