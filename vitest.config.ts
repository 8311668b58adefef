import { defineConfig } from "vitest/config";

/** Packages whose tests share nothing but what is pure: one thread loads their modules once for all files, in half the time. */
const SHARED = ["core", "intake", "publish", "web"];

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    setupFiles: ["./tools/properties.ts"],
    env: { TZ: "Asia/Ho_Chi_Minh" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: SHARED.map((name) => `packages/${name}/src/**/*.test.{ts,tsx}`),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["**/dist/**", "**/node_modules/**", ...SHARED.map((name) => `packages/${name}/src/**`)],
        },
      },
    ],
  },
});
