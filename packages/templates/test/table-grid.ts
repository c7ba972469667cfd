/** A cell of a table as it lies in the grid of the table's rows and columns. */
export interface GridCell {
  tag: 'th' | 'td'
  className: string
  scope: string
}

/**
 * The grid of the first table of `className` in a page, one list of cells a row, spans filled in; throws where two cells lie on
 * one place or a place stays empty, which would make a reader by ear lose the columns.
 */
export function tableGrid(page: string, className: string): GridCell[][] {
  const table = new RegExp(`<table class="${className}[^>]*>([\\s\\S]*?)</table>`).exec(page)?.[1]
  if (table === undefined) throw new Error(`no table ${className}`)
  const width = table.match(/<col /g)?.length ?? 0
  return table
    .split(/<tbody[^>]*>|<thead[^>]*>/u)
    .slice(1)
    .flatMap((group) => groupGrid(group, width))
}

function groupGrid(group: string, width: number): GridCell[][] {
  const rows = [...group.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row)
  const grid: (GridCell | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined))
  for (const [at, row] of rows.entries()) {
    for (const [, tag = '', attributes = ''] of row.matchAll(/<(th|td)\b([^>]*)>/g)) {
      const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      const cell = { tag: tag as GridCell['tag'], className: value('class'), scope: value('scope') }
      const left = grid[at]?.indexOf(undefined) ?? -1
      for (let down = 0; down < Number(value('rowspan') || 1); down += 1)
        for (let over = 0; over < Number(value('colspan') || 1); over += 1) put(grid, at + down, left + over, cell)
    }
  }
  if (grid.flat().includes(undefined)) throw new Error('a place of the table is empty')
  return grid.map((row) => row.filter((cell) => cell !== undefined))
}

function put(grid: (GridCell | undefined)[][], row: number, column: number, cell: GridCell): void {
  const line = grid[row]
  if (line === undefined || column < 0 || column >= line.length) throw new Error('a cell reaches out of its table')
  if (line[column] !== undefined) throw new Error('two cells lie on one place')
  line[column] = cell
}
