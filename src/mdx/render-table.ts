import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { openTag } from './html.ts';
import { renderInline, write } from './writer.ts';
import type { Writer } from './writer.ts';

/**
 * A table that scrolls on its own where the screen is narrow, so it can be reached from the keyboard and
 * has a name. A `group`, not a `region`: several landmarks of one name confuse, and fail axe's
 * `landmark-unique`.
 */
export function renderTable(table: Table, writer: Writer): void {
	const [head, ...rows] = table.children;
	const label = { role: 'group', 'aria-label': writer.options.labels.table };
	write(writer, `${openTag('div', { class: 'table', ...label, tabindex: 0 })}<table>\n<thead>`);
	if (head) renderRow(head, table, 'th', writer);
	write(writer, '</thead>\n');
	if (rows.length > 0) {
		write(writer, '<tbody>');
		for (const row of rows) renderRow(row, table, 'td', writer);
		write(writer, '</tbody>\n');
	}
	write(writer, '</table></div>\n');
}

/** Every row has as many cells as the head. */
function renderRow(row: TableRow, table: Table, tag: 'th' | 'td', writer: Writer): void {
	const width = table.children[0]?.children.length ?? 0;
	write(writer, '<tr>');
	for (let column = 0; column < width; column++) {
		renderCell(row.children[column], table.align?.[column], tag, writer);
	}
	write(writer, '</tr>\n');
}

/** A head without text heads nothing: it is an ordinary cell. A style attribute would break the CSP. */
function renderCell(
	cell: TableCell | undefined,
	align: AlignType | undefined,
	tag: 'th' | 'td',
	writer: Writer,
): void {
	const isHead = tag === 'th' && cell !== undefined && cell.children.length > 0;
	const name = isHead ? 'th' : 'td';
	const className = align ? `align-${align}` : undefined;
	write(writer, openTag(name, { class: className, scope: isHead ? 'col' : undefined }));
	if (cell) renderInline(cell, writer);
	write(writer, `</${name}>`);
}
