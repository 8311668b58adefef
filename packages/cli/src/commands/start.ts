import { type RunningServer, startServer } from "@lotrinh/server/start";
import { StoreError } from "@lotrinh/store/errors";
import type { StoreLocation } from "@lotrinh/store/store";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { locationOf } from "../location.js";
import type { Terminal } from "../terminal.js";

/** Starts the server and serves until a signal asks it to end. Throws `CommandError`, StoreError. */
export async function runStart(call: Call, terminal: Terminal): Promise<number> {
  const stop = terminal.stopSignal();
  const port = portOf(call);
  const host = typeof call.options.host === "string" ? call.options.host : "127.0.0.1";
  const url = urlOf(call);
  const location = locationOf(call, terminal);
  if (call.options.sample === true) await loadSamples(location, call, terminal);
  const server = await startServer({
    location,
    host,
    port,
    env: terminal.env,
    ...(url === undefined ? {} : { url }),
  }).catch((error: unknown) => {
    throw listenError(error, host, port);
  });
  try {
    await announce(server, call, terminal);
    await aborted(stop);
  } finally {
    await server.close();
  }
  return 0;
}

function portOf({ options }: Call): number {
  if (options.port === undefined) return 3000;
  const port = Number(options.port);
  if (/^\d{1,5}$/.test(String(options.port)) && port <= 65_535) return port;
  throw new CommandError({
    vi: "--port phải là số từ 0 đến 65535",
    en: "--port takes a number from 0 to 65535",
  });
}

function urlOf({ options }: Call): string | undefined {
  const { url } = options;
  if (typeof url !== "string") return undefined;
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  throw new CommandError({
    vi: "--url phải là địa chỉ http:// hoặc https://",
    en: "--url takes an address, http:// or https://",
  });
}

function listenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new CommandError({
      vi: `cổng ${port} trên ${host} đang được chương trình khác sử dụng; hãy chọn cổng khác bằng --port`,
      en: `port ${port} on ${host} is in use; choose another with --port`,
    });
  if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new CommandError({
      vi: `không lắng nghe được tại ${host}, cổng ${port} (${code})`,
      en: `cannot listen on ${host}, port ${port} (${code})`,
    });
  return error;
}

async function announce(server: RunningServer, { language }: Call, terminal: Terminal): Promise<void> {
  const { address, signInLink, hasWebApp } = server;
  const running = { vi: "Lộ Trình đang chạy tại", en: "Lộ Trình runs at" }[language];
  await terminal.out(`${running} ${address}\n`);
  const unbuilt = {
    vi: "Chưa dựng giao diện web; hãy chạy `npm run build`.",
    en: "The web application isn't built; run `npm run build`.",
  };
  if (!hasWebApp) terminal.err(`${unbuilt[language]}\n`);
  if (signInLink === null) return;
  const link = { vi: "Liên kết đăng nhập dùng một lần", en: "One-time sign-in link" }[language];
  terminal.err(`${link}: ${signInLink}\n`);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** Whoever looks at the program for the first time mustn't be stopped by its sample: what fails there is told, and the server starts. */
async function loadSamples(location: StoreLocation, { language }: Call, terminal: Terminal): Promise<void> {
  const filling = {
    vi: "Đang lập tỉnh mẫu Lam Giang (năm năm kế hoạch, báo cáo, kết quả), khoảng nửa phút…",
    en: "Filling the sample province Lam Giang (five years of a plan, reports, results), about half a minute…",
  };
  const failed = { vi: "Chưa lập xong tỉnh mẫu", en: "The sample province isn't complete" };
  const { ensureSampleProvince } = await import("../samples.js");
  try {
    await ensureSampleProvince(location, () => terminal.err(`${filling[language]}\n`));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    terminal.err(`${failed[language]}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
