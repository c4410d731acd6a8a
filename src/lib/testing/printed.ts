import type { Block, Row } from '#lib/typeset/block.ts';
import type { Print, Section } from '#lib/typeset/print.ts';
import type { Subject } from '#lib/typeset/subject.ts';

/** What a paper says, paragraph by paragraph from top to bottom; ties are plain spaces. */
export function saidBy({ sections }: Print): readonly string[] {
	return sections.flatMap(saidIn);
}

/** What one section of it says. */
export function saidIn(section: Section): readonly string[] {
	return section.kind === 'board'
		? section.panels.flatMap(({ blocks }) => blocks.flatMap(saidInBlock))
		: section.blocks.flatMap(saidInBlock);
}

/** The rows of all tables of a section as what their cells say, without the heads. */
export function rowsOf(section: Section): readonly (readonly string[])[] {
	const blocks = section.kind === 'board' ? [] : section.blocks;
	return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(cellsOf) : []));
}

function cellsOf({ cells }: Row): readonly string[] {
	return cells.map(({ blocks }) => blocks.flatMap(saidInBlock).join(' / '));
}

function saidInBlock(block: Block): readonly string[] {
	switch (block.kind) {
		case 'paragraph':
			return [block.spans.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')];
		case 'table':
			return [...block.head, ...block.rows].flatMap(cellsOf).filter((text) => text !== '');
		case 'together':
			return block.blocks.flatMap(saidInBlock);
		default:
			return [];
	}
}

/** Whom a section is about: everybody who has something of their own on it, else whom all of it is about. */
export function aboutOf(section: Section): readonly Subject[] {
	const own = section.kind === 'board' ? section.panels.flatMap(({ about }) => about ?? []) : [];
	return [...new Set([...own, ...(section.about ? [section.about] : [])])];
}
