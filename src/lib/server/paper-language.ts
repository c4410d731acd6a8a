/** Papers are in Vietnamese, whatever language they are asked for in. */
export const VI = { locale: 'vi' } as const;
