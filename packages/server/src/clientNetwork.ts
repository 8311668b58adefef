import { isIPv6 } from "node:net";

/**
 * What requests are counted by: an IPv4 address, or the first 64 bits of an IPv6 one, as one client may take any address behind
 * them. Requests whose client has gone already have no address and are counted together.
 */
export function clientNetwork(address: string | undefined): string {
  if (address === undefined || address === "") return "gone";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(":")}::` : address.toLowerCase();
}

/** The eight groups of an IPv6 address, without leading zeros; a zone (`%eth0`) is left out. */
function groupsOf(address: string): readonly string[] {
  const [before = "", after] = address.replace(/%.*$/u, "").toLowerCase().split("::");
  const split = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => group.replace(/^0+(?=.)/u, ""));
  const [left, right] = [split(before), split(after ?? "")];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill("0"), ...right];
}
