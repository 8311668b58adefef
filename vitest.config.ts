import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    exclude: ["**/dist/**", "**/node_modules/**"],
    setupFiles: ["./tools/properties.ts"],
    env: { TZ: "Asia/Ho_Chi_Minh" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
