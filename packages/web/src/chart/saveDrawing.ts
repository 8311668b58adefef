/** What of a drawing's look comes from the style sheet: written into the file, which stands alone. */
const looks = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
] as const;

const lineHeight = 18;
/** About how wide a letter of the title is, in pixels. */
const letterWidth = 7.4;

/** A drawing as an SVG file of its own: with its title above, and the look that it has on the screen. */
function standaloneSvg(drawing: SVGSVGElement): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = drawing.viewBox.baseVal;
  const lines = wrap(drawing.querySelector("title")?.textContent ?? "", Math.floor(width / letterWidth));
  const above = lines.length * lineHeight + 8;
  const copy = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 ${-above} ${width} ${height + above}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + above));
  for (const child of drawing.children) copy.append(withLooks(child));
  for (const [at, line] of lines.entries()) copy.append(headingLine(line, at * lineHeight - above + 14));
  return { text: new XMLSerializer().serializeToString(copy), width, height: height + above };
}

function headingLine(text: string, y: number): SVGTextElement {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "text");
  const given = {
    x: "0",
    y: String(y),
    "font-size": "13",
    "font-weight": "600",
    "font-family": "sans-serif",
  };
  for (const [name, value] of Object.entries(given)) line.setAttribute(name, value);
  line.textContent = text;
  return line;
}

/** A text in lines of so many letters at most, words whole. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function withLooks(element: Element): Element {
  const copy = document.createElementNS(
    element.namespaceURI,
    element.tagName === "a" ? "g" : element.tagName,
  );
  for (const { name, value } of element.attributes)
    if (name !== "class" && name !== "href" && name !== "tabindex" && name !== "id")
      copy.setAttribute(name, value);
  if (/^(?:path|text|rect|line|circle)$/u.test(element.tagName)) {
    const style = getComputedStyle(element);
    for (const look of looks) copy.setAttribute(look, style.getPropertyValue(look));
  }
  for (const child of element.childNodes)
    copy.append(child instanceof Element ? withLooks(child) : child.cloneNode());
  return copy;
}

/** Saves the drawing of a figure as a file. `png`: twice as large as on the screen, on white. */
export async function saveDrawing(
  drawing: SVGSVGElement,
  name: string,
  format: "svg" | "png",
): Promise<void> {
  const { text, width, height } = standaloneSvg(drawing);
  if (format === "svg") return save(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`);
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob !== null) save(blob, `${name}.png`);
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the drawing can't be shown as an image"));
    image.src = address;
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
