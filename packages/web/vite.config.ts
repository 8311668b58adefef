import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

/** The API that the dev server passes on to: `LOTRINH_API=http://127.0.0.1:8080 npm run dev -w @lotrinh/web`. */
const api = process.env.LOTRINH_API ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // Core is bundled from its source, so that a build never depends on whether its dist is fresh.
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    // Fonts and pictures stay files: the page is served with a policy that allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    emptyOutDir: true,
  },
  server: { proxy: { "/api": { target: api, changeOrigin: true } } },
});
