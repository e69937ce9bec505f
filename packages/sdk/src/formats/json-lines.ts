/**
 * The line on which each record begins: one pass over valid JSON that follows strings and depth. Records are the objects of the top-level
 * list, or of the list under the top-level key `list`.
 */
export function linesOfRecords(text: string, list: string): number[] {
  const lines: number[] = [];
  const bare = /^\s*\[/.test(text);
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|\n|[^\s"[\]{},:]+/g;
  let depth = 0;
  let line = 1;
  let inList = bare;
  let key = '';
  let fresh = false; // a value of the list is about to begin
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    const listDepth = bare ? 1 : 2;
    if (found === '\n') {
      line += 1;
      continue;
    }
    if (found === '[' || found === '{') {
      if (inList && fresh && depth === listDepth) lines.push(line);
      depth += 1;
      if (!bare && depth === 2) inList = found === '[' && key === list;
      fresh = depth === listDepth;
      continue;
    }
    if (found === ']' || found === '}') depth -= 1;
    else if (found === ',') fresh = depth === listDepth;
    else if (found !== ':') {
      if (depth === 1) key = found.slice(1, -1);
      if (inList && fresh && depth === listDepth) lines.push(line);
      fresh = false;
    }
  }
  return lines;
}
