/** What a careless reader might look at again and again, or what grows when it is folded. */
const PATTERNS = [
  '9',
  '1,',
  '１，２',
  '1.1.',
  '(',
  '(1)',
  'H28',
  '平成28年度',
  '年平均',
  '1人・',
  '→1人',
  '~1~',
  '億万千百十',
  '一〇二',
  ' ',
  '\u3000人',
  '<b>1</b>',
  '<',
  'ｶﾞ',
  '㌫㍿',
  '\uFDFA',
  'e\u0301\u0323',
  '人'.repeat(7),
  '累計1件延べ',
]

/** Cells of exactly `length` characters (UTF-16), each of one repeated pattern. */
export function hostileCells(length: number): string[] {
  return PATTERNS.map((pattern) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length))
}
