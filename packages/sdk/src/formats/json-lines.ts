/**
 * The line on which each record begins: one pass over valid JSON that follows strings and depth. Records are the values of the top-level
 * list, or of the list under the top-level key `list`. By hand: an expression for strings runs out of stack on a long one.
 */
export function linesOfRecords(text: string, list: string): number[] {
  const lines: number[] = [];
  const bare = /^\s*\[/.test(text);
  const listDepth = bare ? 1 : 2;
  let depth = 0;
  let line = 1;
  let inList = bare;
  let key = '';
  let fresh = false; // a value of the list is about to begin
  const begin = () => {
    if (inList && fresh && depth === listDepth) lines.push(line);
    fresh = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '\n') line += 1;
    else if (character === '"') {
      begin();
      const start = at + 1;
      for (at = start; text[at] !== '"' && at < text.length; at += 1) if (text[at] === '\\') at += 1;
      if (depth === 1) key = text.slice(start, Math.min(at, start + 100));
    } else if (character === '[' || character === '{') {
      begin();
      depth += 1;
      if (!bare && depth === 2) inList = character === '[' && key === list;
      fresh = depth === listDepth;
    } else if (character === ']' || character === '}') depth -= 1;
    else if (character === ',') fresh = depth === listDepth;
    else if (character > ' ' && character !== ':') begin();
  }
  return lines;
}
