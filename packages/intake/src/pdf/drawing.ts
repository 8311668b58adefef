import { type Drawing, fontOf, type Glyph, type PdfFont, type Rule } from "./glyph.js";
import { apply, findMatrix, identity, type Matrix, multiply } from "./matrix.js";
import { pathRules } from "./path.js";
import { OPS } from "./pdfjs.js";

/** The list of drawing operators of a page, as pdf.js hands it over. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Looks up what pdf.js knows of a font by the name it gave it. */
export type FindFont = (id: string) => LoadedFont | undefined;

export interface LoadedFont {
  readonly name: string;
  readonly fontMatrix: readonly number[];
  readonly vertical: boolean;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to points from the upper left corner, y down. */
  readonly transform: Matrix;
}

/** The state of the graphics that `q` saves and `Q` restores (ISO 32000-1, 8.4). */
interface State {
  readonly matrix: Matrix;
  readonly font: PdfFont;
  readonly fontScale: number;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

interface Canvas {
  readonly paper: Paper;
  readonly findFont: FindFont;
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly saved: State[];
  state: State;
  text: Matrix;
  line: Matrix;
  pictured: number;
}

/** More than any page of text has; what is beyond is drawing. */
const MAX_RULES = 50_000;

const unknownFont = fontOf("");

/**
 * Follows the drawing operators and notes every glyph with its place, and every line that could be the border
 * of a cell. Letters come one by one, since what stands together in a table may be apart in meaning.
 */
export function traceDrawing(operators: Operators, paper: Paper, findFont: FindFont): Drawing {
  const canvas: Canvas = {
    paper,
    findFont,
    glyphs: [],
    rules: [],
    saved: [],
    state: {
      matrix: paper.transform,
      font: unknownFont,
      fontScale: 0.001,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
    },
    text: identity,
    line: identity,
    pictured: 0,
  };
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    draw(canvas, operator, Array.isArray(args) ? args : []);
  });
  const { glyphs, rules, pictured } = canvas;
  return { width: paper.width, height: paper.height, glyphs, rules, pictured: Math.min(1, pictured) };
}

function draw(canvas: Canvas, operator: number, args: readonly unknown[]): void {
  const { state } = canvas;
  switch (operator) {
    case OPS.save:
    case OPS.paintFormXObjectBegin:
      canvas.saved.push(state);
      if (operator === OPS.paintFormXObjectBegin) transform(canvas, findMatrix(args[0]));
      return;
    case OPS.restore:
    case OPS.paintFormXObjectEnd:
      canvas.state = canvas.saved.pop() ?? state;
      return;
    case OPS.transform:
      transform(canvas, findMatrix(args));
      return;
    case OPS.constructPath:
      if (canvas.rules.length < MAX_RULES) canvas.rules.push(...pathRules(args, state.matrix));
      return;
    case OPS.paintImageXObject:
    case OPS.paintInlineImageXObject:
    case OPS.paintImageMaskXObject:
      canvas.pictured += areaShare(canvas);
      return;
    default:
      drawText(canvas, operator, args);
  }
}

function transform(canvas: Canvas, matrix: Matrix | undefined): void {
  if (matrix === undefined) return;
  canvas.state = { ...canvas.state, matrix: multiply(canvas.state.matrix, matrix) };
}

/** A picture is drawn into the unit square. */
function areaShare({ state, paper }: Canvas): number {
  const [a, b, c, d] = state.matrix;
  return Math.abs(a * d - b * c) / (paper.width * paper.height);
}

function drawText(canvas: Canvas, operator: number, args: readonly unknown[]): void {
  const number = (at: number): number => (Number.isFinite(Number(args[at])) ? Number(args[at]) : 0);
  switch (operator) {
    case OPS.beginText:
      canvas.text = identity;
      canvas.line = identity;
      return;
    case OPS.setTextMatrix:
      canvas.text = findMatrix(args[0]) ?? findMatrix(args) ?? identity;
      canvas.line = canvas.text;
      return;
    case OPS.moveText:
      moveLine(canvas, number(0), number(1));
      return;
    case OPS.setLeadingMoveText:
      canvas.state = { ...canvas.state, leading: number(1) };
      moveLine(canvas, number(0), number(1));
      return;
    case OPS.nextLine:
      moveLine(canvas, 0, canvas.state.leading);
      return;
    case OPS.showText:
    case OPS.showSpacedText:
    case OPS.nextLineShowText:
    case OPS.nextLineSetSpacingShowText:
      if (operator !== OPS.showText && operator !== OPS.showSpacedText)
        moveLine(canvas, 0, canvas.state.leading);
      showText(canvas, args.find(Array.isArray) ?? []);
      return;
    default:
      setText(canvas, operator, args[0], number(operator === OPS.setFont ? 1 : 0));
  }
}

/** The operators that set how text is drawn; `value` is their number. */
function setText(canvas: Canvas, operator: number, first: unknown, value: number): void {
  switch (operator) {
    case OPS.setFont:
      setFont(canvas, first, value);
      return;
    case OPS.setCharSpacing:
      canvas.state = { ...canvas.state, charSpacing: value };
      return;
    case OPS.setWordSpacing:
      canvas.state = { ...canvas.state, wordSpacing: value };
      return;
    case OPS.setHScale:
      canvas.state = { ...canvas.state, stretch: value / 100 };
      return;
    case OPS.setLeading:
      canvas.state = { ...canvas.state, leading: -value };
      return;
    case OPS.setTextRise:
      canvas.state = { ...canvas.state, rise: value };
      return;
    default:
  }
}

function moveLine(canvas: Canvas, x: number, y: number): void {
  canvas.line = multiply(canvas.line, [1, 0, 0, 1, x, y]);
  canvas.text = canvas.line;
}

function setFont(canvas: Canvas, id: unknown, size: number): void {
  const loaded = typeof id === "string" ? canvas.findFont(id) : undefined;
  canvas.state = {
    ...canvas.state,
    font: loaded === undefined ? unknownFont : fontOf(loaded.name),
    fontScale: loaded?.fontMatrix[0] ?? 0.001,
    size,
  };
}

/**
 * Notes the glyphs of a string. What pdf.js hands over has a letter and a width; numbers between glyphs move the pen back by thousandths
 * of the size. The matrix is the same for the whole string: only the pen moves along it.
 */
function showText(canvas: Canvas, items: readonly unknown[]): void {
  const { state } = canvas;
  const whole = multiply(state.matrix, canvas.text);
  const [a, b, c, d] = whole;
  const [x, y] = apply(whole, 0, state.rise);
  const upright = a > 0 && Math.abs(b) < a * 0.2;
  const unit = state.fontScale * state.size;
  const scale = Math.abs(unit * state.stretch * Math.hypot(a, b));
  const size = Math.abs(state.size) * Math.hypot(c, d);
  const turned: Glyph[] = [];
  let pen = 0;
  for (const item of items) {
    if (typeof item === "number") {
      pen -= (item / 1000) * state.size * state.stretch;
      continue;
    }
    if (item === null || typeof item !== "object") continue;
    const text = "unicode" in item && typeof item.unicode === "string" ? item.unicode : "";
    const width = "width" in item && typeof item.width === "number" ? item.width : 0;
    const isSpace = "isSpace" in item && item.isSpace === true;
    const glyph = {
      text,
      x: x + a * pen,
      y: y + b * pen,
      width: Math.abs(width) * scale,
      size,
      font: state.font,
    };
    if (upright) canvas.glyphs.push(glyph);
    else turned.push(glyph);
    pen += (width * unit + state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.stretch;
  }
  canvas.text = multiply(canvas.text, [1, 0, 0, 1, pen, 0]);
  const first = turned[0];
  if (first !== undefined) canvas.glyphs.push({ ...first, text: turned.map((glyph) => glyph.text).join("") });
}
