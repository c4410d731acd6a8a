import { lexer } from 'marked';
import guide from '../../../docs/huong-dan.md?raw';
import { withPictures } from './pictures.ts';
import type { PageServerLoad } from './$types';

const blocks = withPictures(lexer(guide));

export const load: PageServerLoad = () => ({ blocks });
